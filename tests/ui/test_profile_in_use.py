from __future__ import annotations

import argparse
import dataclasses
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.ground import read_ground
from desktop.app.window import Attune
from desktop.core.errors import UsageError
from desktop.core.events import Notice
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import AppearanceSettings, MemorySettings, Settings

pytestmark = pytest.mark.ui

URL = "postgresql://anna@db.example.org/attune"
WITH_PASSWORD = "postgresql://anna:hush@db.example.org/attune"
ENTERED = dataclasses.replace(Settings(), memory=MemorySettings(shared_url=WITH_PASSWORD))


@contextmanager
def program(qtbot: QtBot, environ: Mapping[str, str], **flags: str) -> Iterator[Attune]:
    attune = Attune(read_ground(argparse.Namespace(**flags), Paths.of(environ), environ))
    qtbot.addWidget(attune.window)
    try:
        yield attune
    finally:
        attune.relay.close()
        attune._late_engine.close()


@pytest.fixture
def attune(qtbot: QtBot, private_home: Path) -> Iterator[Attune]:
    with program(qtbot, os.environ) as attune:
        yield attune


def kept(home: Path) -> str:
    return "".join(path.read_text("utf-8") for path in home.rglob("*.toml"))


def test_a_password_that_is_entered_is_neither_written_nor_shown_again(
    attune: Attune, private_home: Path
) -> None:
    attune.window.settings_changed.emit(ENTERED)
    assert "hush" not in kept(private_home)
    assert URL in kept(private_home)
    assert attune.window.office.preferences.settings.memory.shared_url == URL


def test_a_password_waits_for_the_keyring_until_that_can_be_asked(attune: Attune) -> None:
    attune.window.settings_changed.emit(ENTERED)
    assert attune._profile._password == "hush"


def test_what_the_environment_says_is_not_written_at_all(qtbot: QtBot, private_home: Path) -> None:
    environ = {**os.environ, "ATTUNE_MEMORY_SHARED_URL": WITH_PASSWORD}
    with program(qtbot, environ) as attune:
        attune.window.settings_changed.emit(attune._profile.settings)
        assert "db.example.org" not in kept(private_home)


GERMAN = dataclasses.replace(Settings(), appearance=AppearanceSettings(language="de"))


def test_a_chosen_profile_is_kept_to_its_own_file(attune: Attune, private_home: Path) -> None:
    ProfileShelf(Paths.of(os.environ)).create("abroad", GERMAN)
    attune._profile.choose("abroad")
    attune.window.settings_changed.emit(ENTERED)
    (written,) = [path.name for path in private_home.rglob("*.toml") if URL in path.read_text()]
    assert written == "abroad.toml"


def test_a_flag_outlives_a_change_of_profile(qtbot: QtBot, private_home: Path) -> None:
    del private_home
    ProfileShelf(Paths.of(os.environ)).create("abroad", GERMAN)
    with program(qtbot, os.environ, endpoint="ws://here") as attune:
        attune._profile.choose("abroad")
        settings = attune._profile.settings
    assert (settings.appearance.language, settings.session.endpoint) == ("de", "ws://here")


def test_a_profile_that_has_gone_is_told_and_changes_nothing(attune: Attune, qtbot: QtBot) -> None:
    before = attune._profile.settings
    with qtbot.waitSignal(attune.relay.notice_posted) as told:
        attune._profile.choose("nowhere")
    (notice,) = told.args or []
    assert isinstance(notice, Notice)
    assert (notice.key, attune._profile.settings) == ("profile", before)


def test_a_command_that_names_no_profile_is_refused(attune: Attune) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        attune._profile.order("nowhere")
