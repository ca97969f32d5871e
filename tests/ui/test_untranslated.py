"""Nothing English is left in a window that speaks another language: all that is seen and heard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.core.co_listening_event import CoListenerCounts, Doing, HoldReason
from desktop.core.consent import ConsentRequest
from desktop.core.events import (
    CoListenerChanged,
    ControlsChanged,
    EmotionCue,
    LinkOpened,
    Offer,
    SessionState,
    SessionStateChanged,
    Source,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.core.fault import Reason
from desktop.core.mcp import McpServer
from desktop.settings.sections import AppearanceSettings
from desktop.ui.button import label
from desktop.ui.fault import told
from desktop.ui.remedy import remedy_for
from desktop.ui.tray import Tray
from tests.ui.exhibit import CONSENTS, EXHIBITS, LONG, SERVERS
from tests.ui.exhibit_notice import FACTS, whatever
from tests.ui.hall import TALKS, Hall
from tests.ui.look import SCENES, SIZES, staged
from tests.ui.look_manner import STATES
from tests.ui.strange_tongue import StrangeTongue, english_in, plain_words
from tests.ui.test_every_surface import ONE_OF_A_KIND, shown
from tests.ui.test_language import forget

pytestmark = pytest.mark.ui

_NAMES = (
    r"Attune|Gemini|Vertex AI|Google( Cloud)?|MCP|JSON|TOML|X11|Wayland|PipeWire|PulseAudio",
    r'models/|gcloud auth application-default login|"(setup|model)"',
    r"gemini-[\w.-]+|(GOOGLE|ATTUNE)_\w+|WEB_TOKEN|dB|px|fps|ms|kB|MB",
    r"Ctrl|Shift|Alt|Space|Esc|Return|Del|F\d+|https?://[\w./-]+|[\w.-]+@[\w.-]+",
    r"~?/[\w./-]+|[\w.-]+\.(wav|json|txt|toml|ini|org)|USB( \w+)*|Built-in \w*|Front camera",
)
"""Names of products, keys, files, addresses, units and devices: the same in every language."""

_OTHERS = (
    *(line for talk in TALKS for line in talk),
    "Ann's birthday is on the fourth of May", "The bank closes at four", "Ready.", LONG,
    "What time is it?", "Set a timer for five minutes", "What do you see?",
    "How many miles are ten kilometres?", "Sounds like a telephone.", "send mail", "send_mail",
    "Another program", "uvx mcp-server-time", "write_note", "europe-west4", "Work", "Lectures",
    "Returns and repairs",
)  # fmt: skip
"""What people and programs have said and written, beside the events of the scenes."""

_TOLD = (TranscriptLineChanged, Offer, EmotionCue, ToolCallFinished, ToolCallStateChanged)


def _own_texts(value: object) -> Iterator[str]:
    """Yield the plain texts in a value; phrases and faults are the program's words."""
    if type(value) is str:
        yield value
    elif isinstance(value, ConsentRequest):
        yield from (value.title, value.payload, *value.foreign)
        for one in value.fields:
            yield from (one.label, *one.choices)
    elif isinstance(value, McpServer):
        yield from (value.name, value.command, value.version, *value.said, *value.missing)
        for tool in value.tools:
            yield from (tool.name, tool.title, tool.description, tool.was)
    elif isinstance(value, Mapping):
        yield from (text for pair in value.items() for one in pair for text in _own_texts(one))
    elif isinstance(value, list | tuple):
        yield from (text for one in value for text in _own_texts(one))
    elif isinstance(value, (*_TOLD, Source)):
        for part in fields(value):
            yield from _own_texts(getattr(value, part.name))


@cache
def data() -> re.Pattern[str]:
    events: list[object] = [*CONSENTS.values(), *SERVERS]
    for play in SCENES.values():
        play(events.append)
    texts = {text for one in events for text in _own_texts(one)}
    texts |= {line.strip(' ",{}') for text in texts for line in text.splitlines()}
    said = sorted({*texts, *_OTHERS} - {""}, key=len, reverse=True)
    whole = rf"\b(?:{'|'.join(map(re.escape, said))})(?!\w)"
    return re.compile("|".join((whole, *map(re.escape, said[:40]), *_NAMES)))


@pytest.fixture
def abroad(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Iterator[Hall]:
    """A hall in whose language no letter is English's."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.installTranslator(StrangeTongue(app))
    QLocale.setDefault(QLocale("ja"))
    hall = Hall(engine, AppearanceSettings(theme="light"), tmp_path)
    yield hall
    hall.close()
    forget(app)


@pytest.mark.parametrize("name", SCENES)
def test_no_state_of_the_window_has_english_in_it(qtbot: QtBot, abroad: Hall, name: str) -> None:
    window = staged(SCENES[name], SIZES["large"])(abroad)
    qtbot.wait(30)
    assert english_in(window, data()) == []


@pytest.mark.parametrize("name", [name for name in ONE_OF_A_KIND if name != "fault"])
def test_no_page_has_english_in_it(qtbot: QtBot, abroad: Hall, name: str) -> None:
    assert name in EXHIBITS
    assert english_in(shown(qtbot, abroad, name), data()) == []


@pytest.mark.parametrize("state", STATES)
def test_no_cue_has_english_in_it(qtbot: QtBot, abroad: Hall, state: str) -> None:
    window, relay = abroad.window()
    controls, cues = STATES[state]
    relay.on_event(LinkOpened("developer", "m", affective="always"))
    relay.on_event(controls)
    for cue in cues:
        relay.on_event(cue)
    qtbot.waitUntil(lambda: not relay.busy)
    assert english_in(window.cues, data()) == []


@pytest.mark.parametrize("doing", get_args(Doing))
def test_no_word_of_the_co_listener_is_english(qtbot: QtBot, abroad: Hall, doing: str) -> None:
    window, relay = abroad.window()
    counts = CoListenerCounts(heard=9, silent=6, cards=2, spoken=1, held=1)
    relay.on_event(ControlsChanged(live=True, co_listening=True, co_listening_means="in place"))
    for why in get_args(HoldReason):
        relay.on_event(CoListenerChanged(True, doing, why, None, counts))  # type: ignore[arg-type]  # literals of the table
        qtbot.waitUntil(lambda: not relay.busy)
        assert english_in(window.co_listener, data()) == []


def test_no_word_of_the_tray_is_english(qtbot: QtBot, abroad: Hall) -> None:
    window, _ = abroad.window()
    tray = Tray(window.theme, window)
    for state in SessionState:
        tray.on_session_changed(SessionStateChanged(state))
        tray.on_controls_changed(ControlsChanged(live=True, muted=True, co_listening=True))
        texts = [tray.toolTip(), *(action.text() for action in tray.menu.actions())]
        assert [plain_words(text, data()) for text in texts] == [""] * len(texts)


def test_no_word_of_the_picker_is_english(qtbot: QtBot, abroad: Hall) -> None:
    window, _ = abroad.window()
    window.sharing.pick()
    qtbot.waitUntil(lambda: window.sharing._picker is not None)
    assert english_in(window, data()) == []
    window.sharing.close()


@pytest.mark.parametrize("reason", Reason)
def test_no_fault_has_english_in_it(abroad: Hall, reason: Reason) -> None:
    fault = whatever(reason)
    facts = "|".join(re.escape(str(fact)) for fact in (*FACTS.values(), *fault.facts) if fact)
    remedy = remedy_for("", fault)
    texts = (told(fault), remedy.text, remedy.tip)
    assert [plain_words(text, re.compile(f"{data().pattern}|{facts}")) for text in texts] == [
        ""
    ] * 3


def test_a_sweep_would_notice(qtbot: QtBot, abroad: Hall) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    plain = QLabel("Left in English", host)
    plain.setToolTip("And this")
    label("translated", host.tr("This is not")).setParent(host)
    assert english_in(host, data()) == ["QLabel.tip: 'And this'", "QLabel.text: 'Left in English'"]
