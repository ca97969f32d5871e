from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desktop.core.errors import StoreError
from desktop.settings.path import Paths

pytestmark = pytest.mark.unit


def test_attune_home_moves_every_folder(tmp_path: Path) -> None:
    paths = Paths.of({"ATTUNE_HOME": str(tmp_path)})

    assert {paths.config, paths.data, paths.state, paths.cache} == {
        tmp_path / name for name in ("config", "data", "state", "cache")
    }


def test_without_attune_home_the_system_decides() -> None:
    assert "attune" in Paths.of({}).config_file.parts


def test_a_folder_is_created_for_its_owner_alone(tmp_path: Path) -> None:
    folder = Paths.of({"ATTUNE_HOME": str(tmp_path)}).data_folder

    assert folder.is_dir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_naming_the_settings_file_creates_nothing(tmp_path: Path) -> None:
    Paths.of({"ATTUNE_HOME": str(tmp_path / "home")}).config_file.name  # noqa: B018 - reading is the act

    assert not (tmp_path / "home").exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way")

    with pytest.raises(StoreError, match="cannot create its folder"):
        Paths.of({"ATTUNE_HOME": str(tmp_path)}).data_folder  # noqa: B018 - reading is the act
