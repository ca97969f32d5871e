"""Between its first paint and its coming to rest nothing in the window moves under the hand."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import TIMEOUT_S, environment
from tests.e2e.window_run import NOWHERE, ROOT
from tests.sound import PrivateSound, missing_programs

pytestmark = pytest.mark.e2e

VARIANTS: dict[str, tuple[Mapping[str, str], tuple[str, ...]]] = {
    "light": ({"ATTUNE_APPEARANCE_THEME": "light"}, ()),
    "dark": ({"ATTUNE_APPEARANCE_THEME": "dark"}, ()),
    "arabic": ({"ATTUNE_APPEARANCE_LANGUAGE": "ar"}, ()),
    "twice the scale": ({"QT_SCALE_FACTOR": "2"}, ()),
    "first run": ({}, ("--first-run",)),
}


@pytest.fixture(scope="module")
def surroundings() -> Iterator[Mapping[str, str]]:
    """Provide real menus of devices where there is sound, and a window without a screen."""
    unseen = {"QT_QPA_PLATFORM": "offscreen"}
    if missing_programs():
        yield NOWHERE | unseen
        return
    with PrivateSound() as sound:
        yield sound.environment | unseen


def start(home: Path, more: Mapping[str, str], *options: str) -> Mapping[str, Any]:
    """Return what one start of the window was seen to do."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.steady_child", *options],
        env=environment(home, more), cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT_S,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    told: Mapping[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("variant", VARIANTS)
def test_nothing_moves_once_it_has_been_painted(
    tmp_path: Path, surroundings: Mapping[str, str], variant: str
) -> None:
    more, options = VARIANTS[variant]
    told = start(tmp_path, {**surroundings, **more}, *options)
    assert told["read"]
    assert told["seen"] > 40
    assert told["moved"] == {}


def test_a_window_that_moves_would_be_noticed(
    tmp_path: Path, surroundings: Mapping[str, str]
) -> None:
    told = start(tmp_path, surroundings, "--nudge")
    assert {"central/conversation", "cues_dock"} <= set(told["moved"])
