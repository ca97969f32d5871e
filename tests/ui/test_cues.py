from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

import desktop.ui.cues
from desktop.core.events import ControlsChanged, EmotionCue
from desktop.ui.cues.deviation import DeviationRow
from desktop.ui.cues.impression import ImpressionCard
from desktop.ui.cues.panel import CuesPanel
from desktop.ui.theme import Theme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

FORBIDDEN = (
    "emotion score|mood|stress|anxi|angry|sad\\b|happy|depress|lying|confident|joy|fear|detected"
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> CuesPanel:
    panel = CuesPanel(theme)
    qtbot.addWidget(panel)
    panel.on_controls_changed(ControlsChanged(live=True, cues=True))
    panel.show()
    return panel


def value(panel: CuesPanel, name: str) -> str:
    row = panel.findChild(DeviationRow, f"cue_{name}")
    assert row is not None
    return row.value_text


def test_cues_are_off_until_the_person_agrees(stage: Stage) -> None:
    assert stage.find(QLabel, "cues_explanation").isVisible()
    stage.click("cues_accept")
    stage.wished("set_cues", True)


def test_agreement_is_withdrawn_with_one_click(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, cues=True))
    stage.find(QPushButton, "cues_withdraw").click()
    stage.wished("set_cues", False)


def test_differences_are_told_against_your_usual(panel: CuesPanel) -> None:
    panel.on_cue_changed(
        EmotionCue(
            "voice", "measured", pitch_st=2.6, loudness_db=-4.2, pace=4.9, pace_percent=101.0
        )
    )
    told = [value(panel, name) for name in ("pitch", "loudness", "pace")]
    assert told == ["2.6 st higher", "4 dB softer", "your usual"]


def test_what_is_not_known_is_a_dash(panel: CuesPanel) -> None:
    panel.on_cue_changed(EmotionCue("voice", "listening"))
    assert value(panel, "pitch") == "\N{EN DASH}"


@pytest.mark.parametrize(
    ("cue", "sentence"),
    [
        (EmotionCue("voice", "learning", progress=0.5), "Learning your usual voice (4 of 8 s)"),
        (EmotionCue("voice", "listening"), "Listening for your voice"),
        (EmotionCue("voice", "measured"), "Measured just now"),
        (EmotionCue("voice", "on hold"), "On hold while others may be heard"),
        (EmotionCue("voice", "paused"), "Paused while co-listening"),
    ],
)
def test_the_state_is_said_in_words(panel: CuesPanel, cue: EmotionCue, sentence: str) -> None:
    panel.on_cue_changed(cue)
    assert panel.state_text == sentence


def test_the_impression_is_quoted_on_its_own(panel: CuesPanel) -> None:
    panel.on_cue_changed(
        EmotionCue("model", "measured", phrase="sounds calm", certainty="low", basis="words")
    )
    card = panel.findChild(ImpressionCard)
    assert card is not None
    assert card.isVisible()
    assert "sounds calm" in card.text
    assert "from your words, low certainty" in card.text
    assert value(panel, "pitch") == "\N{EN DASH}"


def test_the_impression_can_be_dismissed(panel: CuesPanel) -> None:
    panel.on_cue_changed(EmotionCue("model", "measured", phrase="sounds calm"))
    card = panel.findChild(ImpressionCard)
    assert card is not None
    card.dismiss()
    assert not card.isVisible()


def test_switching_off_forgets_what_was_shown(panel: CuesPanel) -> None:
    panel.on_cue_changed(EmotionCue("voice", "measured", pitch_st=3.0))
    panel.on_controls_changed(ControlsChanged(live=True))
    panel.on_controls_changed(ControlsChanged(live=True, cues=True))
    assert value(panel, "pitch") == "\N{EN DASH}"


def test_the_panel_never_names_a_feeling() -> None:
    folder = Path(desktop.ui.cues.__file__).parent
    strings = " ".join(
        text
        for module in folder.glob("*.py")
        for text in re.findall(r'"([^"]*)"', module.read_text("utf-8"))
    )
    assert not re.search(FORBIDDEN, strings, re.IGNORECASE)
