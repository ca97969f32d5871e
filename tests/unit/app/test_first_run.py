from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from desktop.app.first_run import is_first_run
from desktop.app.ground import read_ground
from desktop.settings.path import Paths

pytestmark = pytest.mark.unit


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of({"ATTUNE_HOME": str(tmp_path)})


def test_an_empty_home_is_a_first_run(paths: Paths) -> None:
    assert is_first_run(read_ground(Namespace(), paths, {}))


def test_who_has_a_window_already_is_not_greeted(paths: Paths) -> None:
    (paths.state_folder / "window.ini").touch()
    assert not is_first_run(read_ground(Namespace(), paths, {}))


def test_who_has_settings_already_is_not_greeted(paths: Paths) -> None:
    (paths.config_folder / "settings.toml").touch()
    assert not is_first_run(read_ground(Namespace(), paths, {}))


@pytest.mark.parametrize("name", ["GOOGLE_API_KEY", "GOOGLE_CLOUD_PROJECT"])
def test_a_key_in_the_environment_has_chosen_already(paths: Paths, name: str) -> None:
    assert not is_first_run(read_ground(Namespace(), paths, {name: "x"}))


def test_a_flag_has_chosen_already(paths: Paths) -> None:
    assert not is_first_run(read_ground(Namespace(backend="local"), paths, {}))
