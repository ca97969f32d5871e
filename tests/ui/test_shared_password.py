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
from desktop.settings.path import Paths
from desktop.settings.sections import MemorySettings, Settings

pytestmark = pytest.mark.ui

URL = "postgresql://anna@db.example.org/attune"
WITH_PASSWORD = "postgresql://anna:hush@db.example.org/attune"
ENTERED = dataclasses.replace(Settings(), memory=MemorySettings(shared_url=WITH_PASSWORD))


@contextmanager
def program(qtbot: QtBot, environ: Mapping[str, str]) -> Iterator[Attune]:
    attune = Attune(read_ground(argparse.Namespace(), Paths.of(environ), environ))
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
    assert attune._password == "hush"


def test_what_the_environment_says_is_not_written_at_all(qtbot: QtBot, private_home: Path) -> None:
    environ = {**os.environ, "ATTUNE_MEMORY_SHARED_URL": WITH_PASSWORD}
    with program(qtbot, environ) as attune:
        attune.window.settings_changed.emit(attune._settings)
        assert "db.example.org" not in kept(private_home)
