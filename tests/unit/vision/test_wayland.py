from __future__ import annotations

import stat
import struct
from pathlib import Path

import pytest

from desktop.vision.wayland.pod import (
    BGRX,
    REVERSED,
    RGBX,
    VideoFormat,
    agreed_format,
    fixed_format,
    offered_format,
    wanted_buffers,
)
from desktop.vision.wayland.token import TokenFile

pytestmark = pytest.mark.unit


def test_a_format_is_read_as_it_was_written() -> None:
    assert agreed_format(fixed_format(BGRX, 1920, 1080)) == VideoFormat(BGRX, 1920, 1080)


def test_of_an_offer_the_first_choice_is_read() -> None:
    assert agreed_format(offered_format()) == VideoFormat(BGRX, 1920, 1080)


def test_what_is_no_picture_is_no_format() -> None:
    assert agreed_format(wanted_buffers()) is None


def test_a_parameter_that_was_cut_short_is_no_format() -> None:
    assert agreed_format(fixed_format(BGRX, 64, 64)[:40]) is None


def test_every_parameter_says_its_own_size() -> None:
    for pod in (offered_format(), fixed_format(RGBX, 3, 5), wanted_buffers()):
        assert len(pod) == 8 + struct.unpack_from("=I", pod)[0]
        assert len(pod) % 8 == 0


def test_red_first_layouts_are_known() -> None:
    assert RGBX in REVERSED
    assert BGRX not in REVERSED


def test_a_token_outlives_the_program_and_is_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "screen-cast"
    TokenFile(path).keep("secret")
    assert TokenFile(path).read() == "secret"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_token_that_is_forgotten_leaves_no_file(tmp_path: Path) -> None:
    tokens = TokenFile(tmp_path / "screen-cast")
    tokens.keep("secret")
    tokens.keep("")
    assert tokens.read() == ""
    assert list(tmp_path.iterdir()) == []


def test_a_token_file_that_cannot_be_written_costs_the_memory_alone(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    tokens = TokenFile(tmp_path / "taken" / "screen-cast")
    tokens.keep("secret")
    assert tokens.read() == "secret"
