from __future__ import annotations

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.settings.sections import AppearanceSettings
from desktop.ui.fault import COUNTING
from desktop.ui.language import language_for, speak
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene
from tests.ui.stage import Stage
from tests.ui.strange_tongue import StrangeTongue
from tests.ui.test_window import clipped

pytestmark = pytest.mark.ui

# The folder has the name of a package that is installed too, so that it cannot be imported by it.
_SPEC = importlib.util.spec_from_file_location(
    "attune_translate", Path(__file__).parents[2] / "packaging" / "translate.py"
)
assert _SPEC is not None
assert _SPEC.loader is not None
translate = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(translate)

_PLACE = re.compile(r"\{\w*\}")
_COUNTS = {"{count}", *(f"{{{name}}}" for name in COUNTING)}
"""What a form for one or for two may say in words."""


def application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


@pytest.fixture
def foreign(qtbot: QtBot) -> Iterator[QApplication]:
    """An application that may learn a language, and forgets it after the test."""
    app = application()
    yield app
    forget(app)


def forget(app: QApplication) -> None:
    """Go back to English."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def staged(qtbot: QtBot, engine: EngineThread) -> Stage:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    window = MainWindow(assistant, intents, relay, AppearanceSettings(theme="light"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return Stage(qtbot, window, assistant, relay)


@pytest.fixture
def pseudo_stage(foreign: QApplication, qtbot: QtBot, engine: EngineThread) -> Iterator[Stage]:
    foreign.installTranslator(StrangeTongue(foreign))
    stage = staged(qtbot, engine)
    yield stage
    stage.relay.close()


def messages(file: Path) -> Iterator[tuple[str, str]]:
    """Yield each text with its translation; one that counts, once for each of its forms."""
    for message in ET.parse(file).getroot().iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        for told in forms or [message.findtext("translation", "")]:
            yield message.findtext("source", ""), told


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_every_text_is_translated_with_its_places(language: str) -> None:
    for text, told in messages(translate.source_file(language)):
        assert told, text
        places, wanted = set(_PLACE.findall(told)), set(_PLACE.findall(text))
        assert wanted - places <= _COUNTS, text
        assert places <= wanted, text


def test_no_text_of_the_program_is_missing(tmp_path: Path) -> None:
    target = tmp_path / "attune_de.ts"
    shutil.copy(translate.source_file("de"), target)
    translate.collect("de", target)
    assert set(messages(target)) == set(messages(translate.source_file("de")))


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [("de", "en_US", "de"), ("system", "es_MX", "es"), ("system", "fi_FI", "en")],
)
def test_the_language_is_the_wanted_one_or_the_systems(
    wanted: str, system: str, spoken: str
) -> None:
    assert language_for(wanted, QLocale(system)) == spoken


@pytest.mark.parametrize(
    ("language", "start"), [("de", "Start"), ("es", "Empezar"), ("ja", "開始"), ("ar", "ابدأ")]
)
@pytest.mark.parametrize("size", [(720, 480), (1080, 700)])
def test_a_translated_window_fits(
    foreign: QApplication,
    qtbot: QtBot,
    engine: EngineThread,
    language: str,
    start: str,
    size: tuple[int, int],
) -> None:
    speak(foreign, language)
    stage = staged(qtbot, engine)
    stage.window.resize(*size)
    assert stage.find(QAbstractButton, "main_button").text() == start
    scene.busy(stage.relay.on_event)
    qtbot.waitUntil(lambda: not stage.relay.busy)
    qtbot.waitUntil(lambda: clipped(stage) == [])
    stage.relay.close()


def test_arabic_is_read_from_right_to_left(foreign: QApplication) -> None:
    speak(foreign, "ar")
    assert foreign.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("size", [(720, 480), (1080, 700)])
def test_longer_texts_fit(pseudo_stage: Stage, size: tuple[int, int]) -> None:
    pseudo_stage.window.resize(*size)
    scene.trouble(pseudo_stage.relay.on_event)
    pseudo_stage.qtbot.waitUntil(lambda: not pseudo_stage.relay.busy)
    pseudo_stage.qtbot.waitUntil(lambda: clipped(pseudo_stage) == [])
