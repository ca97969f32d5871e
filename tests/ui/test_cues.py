from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Container
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.events import ControlsChanged, EmotionCue, LinkOpened
from desktop.ui.cues.deviation import DeviationRow
from desktop.ui.cues.impression import GONE_S, ImpressionCard, ImpressionSection
from desktop.ui.cues.panel import CuesPanel
from desktop.ui.cues.steady import PERIOD_S, SteadyText
from desktop.ui.cues.timeline import EnergyTimeline
from desktop.ui.theme import Theme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

CATALOGUES = Path(__file__).parents[2] / "packaging" / "translations"
CONTEXTS = {"Cues", "CuesPanel", "ImpressionCard", "ImpressionSection", "EnergyTimeline"}
UNWELCOME = {
    "en": r"detected|emotion score|\bmood|stress|anxi|\bangry|\bsad\b|happy|depress|lying|confiden",
    "de": r"erkannt|stimmung|stress|angst|wütend|traurig|glücklich|depress|lüg|selbstsicher",
    "es": r"detectad|ánimo|estrés|ansiedad|enfadad|triste|feliz|deprimid|menti|mint|seguro de",
    "ja": r"検出|気分|ストレス|不安|怒って|悲しい|幸せ|うつ|嘘|自信",
    "ar": r"اكتشاف|مزاج|توتر|قلق|غاضب|حزين|سعيد|مكتئب|يكذب|واثق",
}
FEELINGS = {
    "en": r"emotion score|\bmood|stress|anxi|\bangry|\bsad\b|happy|depress",
    "de": r"(?<!zu)stimmung|stress|wütend|traurig|glücklich|depress",
    "es": r"ánimo|estrés|ansiedad|enfadad|triste|feliz|deprimid",
    "ja": r"気分|ストレス|怒って|悲しい|幸せ|うつ病",
    "ar": r"مزاج|توتر|قلق|غاضب|حزين|سعيد|مكتئب",
}
"""Words that no text of the window may use, wherever it stands."""

PICTURES = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
MEASURED = EmotionCue(
    "voice",
    "measured",
    energy="higher",
    index=1.4,
    pitch_st=2.6,
    effort_db=-4.2,
    pace=4.9,
    pace_percent=101.0,
    pauses=15.0,
    pauses_usual=25.0,
)


class Time:
    """Monotonic seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> CuesPanel:
    panel = CuesPanel(theme)
    qtbot.addWidget(panel)
    panel.on_controls_changed(ControlsChanged(live=True, cues=True, impression=True))
    panel.show()
    return panel


def value(panel: CuesPanel, name: str) -> str:
    row = panel.findChild(DeviationRow, f"cue_{name}")
    assert row is not None
    return row.value_text


def text(panel: CuesPanel, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert found is not None
    return found.text()


def card(panel: CuesPanel) -> ImpressionCard:
    found = panel.findChild(ImpressionCard)
    assert found is not None
    return found


def test_cues_are_off_until_the_person_agrees(stage: Stage) -> None:
    assert "nothing is stored" in stage.find(QLabel, "cues_explanation").text()
    stage.find(QPushButton, "cues_accept").click()
    stage.wished("set_cues", True)


def test_agreement_is_withdrawn_with_one_click(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, cues=True))
    stage.find(QPushButton, "cues_withdraw").click()
    stage.wished("set_cues", False)


def test_withdrawal_clears_what_is_shown_before_anybody_answers(panel: CuesPanel) -> None:
    panel.on_cue_changed(MEASURED)
    button = panel.findChild(QPushButton, "cues_withdraw")
    assert button is not None
    button.click()
    assert value(panel, "pitch") == "\N{EN DASH}"
    timeline = panel.findChild(EnergyTimeline)
    assert timeline is not None
    assert timeline.runs == []


def test_the_second_source_has_a_consent_of_its_own(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, cues=True))
    stage.find(QPushButton, "impression_accept").click()
    stage.wished("set_impression", True)
    stage.publish(ControlsChanged(live=True, impression=True))
    stage.find(QPushButton, "impression_stop").click()
    stage.wished("set_impression", False)


def test_the_policy_takes_both_buttons_away(stage: Stage) -> None:
    stage.publish(ControlsChanged(cues_allowed=False, impression_allowed=False))
    assert stage.find(QPushButton, "cues_accept").isHidden()
    assert not stage.find(QPushButton, "impression_accept").isEnabled()
    assert "policy" in stage.find(QLabel, "cues_explanation").text()
    assert "policy" in stage.find(ImpressionSection, "impression_section").state_text


def test_differences_are_told_against_your_usual(panel: CuesPanel) -> None:
    panel.on_cue_changed(MEASURED)
    told = [value(panel, name) for name in ("pitch", "effort", "pace", "pauses")]
    assert told == [
        "2.6 semitones higher",
        "4 dB softer",
        "your usual (4.9 syllables/s)",
        "15 % (usually 25 %)",
    ]


def test_the_one_word_comes_with_its_reason(panel: CuesPanel) -> None:
    panel.on_cue_changed(MEASURED)
    assert text(panel, "cues_energy") == "More energetic than your usual"
    assert text(panel, "cues_reason") == "2.6 semitones higher, 4 dB softer"


def test_what_is_not_known_is_a_dash(panel: CuesPanel) -> None:
    panel.on_cue_changed(EmotionCue("voice", "listening"))
    assert value(panel, "pitch") == "\N{EN DASH}"
    assert text(panel, "cues_energy") == ""


@pytest.mark.parametrize(
    ("cue", "sentence"),
    [
        (EmotionCue("voice", "learning", progress=0.5), "Learning your usual voice (4 of 8 s)"),
        (EmotionCue("voice", "relearning"), "The microphone or the room sounds different."),
        (EmotionCue("voice", "listening"), "Listening for your voice"),
        (EmotionCue("voice", "measured"), "Measured just now"),
        (EmotionCue("voice", "unreliable"), "Unreliable now"),
        (EmotionCue("voice", "on hold"), "On hold while the assistant is heard"),
        (EmotionCue("voice", "paused"), "Paused while others may be heard"),
    ],
)
def test_the_state_is_said_in_words(panel: CuesPanel, cue: EmotionCue, sentence: str) -> None:
    panel.on_cue_changed(cue)
    assert panel.state_text.startswith(sentence)


@pytest.mark.parametrize(
    ("kind", "words"), [("none", "has none"), ("opt-in", "a switch"), ("always", "always on")]
)
def test_affective_dialogue_is_told_in_words(panel: CuesPanel, kind: str, words: str) -> None:
    panel.on_link_changed(LinkOpened("developer", "m", affective=kind))
    assert words in text(panel, "cues_affective")


def test_the_impression_is_quoted_on_its_own(panel: CuesPanel) -> None:
    panel.on_cue_changed(
        EmotionCue("model", "measured", phrase="sounds calm", certainty="low", basis="words")
    )
    assert card(panel).isVisible()
    assert "sounds calm" in card(panel).text
    assert "from your words, low certainty" in card(panel).text
    assert value(panel, "pitch") == "\N{EN DASH}"


def test_an_impression_that_is_not_right_does_not_come_again(panel: CuesPanel) -> None:
    calm = EmotionCue("model", "measured", phrase="sounds calm")
    panel.on_cue_changed(calm)
    button = panel.findChild(QPushButton, "impression_wrong")
    assert button is not None
    button.click()
    panel.on_cue_changed(calm)
    assert not card(panel).isVisible()
    panel.on_cue_changed(EmotionCue("model", "measured", phrase="sounds hurried"))
    assert card(panel).isVisible()


def test_an_impression_grows_pale_and_goes(qtbot: QtBot, theme: Theme) -> None:
    time = Time()
    shown = ImpressionCard(theme, time)
    qtbot.addWidget(shown)
    shown.show_cue(EmotionCue("model", "measured", phrase="sounds calm"))
    time.now += 25.0
    shown.show_age()
    assert "25 s ago" in shown.text
    time.now += GONE_S
    shown.show_age()
    assert shown.isHidden()


def test_a_model_that_talks_about_it_is_named(panel: CuesPanel) -> None:
    panel.on_cue_changed(EmotionCue("model", "stopped"))
    assert "Off for this session" in text(panel, "impression_state")


def test_switching_off_forgets_what_was_shown(panel: CuesPanel) -> None:
    panel.on_cue_changed(MEASURED)
    panel.on_controls_changed(ControlsChanged(live=True))
    panel.on_controls_changed(ControlsChanged(live=True, cues=True))
    assert value(panel, "pitch") == "\N{EN DASH}"


def test_the_line_of_a_minute_has_gaps_where_nothing_was_measured(
    qtbot: QtBot, theme: Theme
) -> None:
    time = Time()
    timeline = EnergyTimeline(theme, time)
    qtbot.addWidget(timeline)
    for state in ("measured", "measured", "unreliable", "on hold", "on hold", "measured"):
        timeline.take(EmotionCue("voice", state, index=0.5))
        time.now += 1.0
    assert [len(run) for run in timeline.runs] == [2, 1]
    assert timeline.holds == [(3.0, 1.0)]
    time.now += 60.0
    assert (timeline.runs, timeline.holds) == ([], [])


def test_the_words_change_at_most_once_in_three_seconds(qtbot: QtBot) -> None:
    time, shown = Time(), QLabel()
    qtbot.addWidget(shown)
    steady = SteadyText(shown, time)
    for word in ("one", "two", "three"):
        steady.show(word)
    assert shown.text() == "one"
    time.now += PERIOD_S
    steady.catch_up()
    assert shown.text() == "three"


def texts_of(language: str, contexts: Container[str] | None = None) -> list[str]:
    source, tag = ("de", "source") if language == "en" else (language, "translation")
    catalogue = ET.parse(CATALOGUES / f"attune_{source}.ts").getroot()
    return [
        message.findtext(tag) or ""
        for context in catalogue.iter("context")
        if contexts is None or context.findtext("name") in contexts
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("language", UNWELCOME)
def test_no_language_names_a_feeling_or_judges(language: str) -> None:
    told = texts_of(language, CONTEXTS)
    assert len(told) > 30
    pattern = re.compile(UNWELCOME[language], re.IGNORECASE)
    assert [line for line in told if pattern.search(line) or PICTURES.search(line)] == []


@pytest.mark.parametrize("language", FEELINGS)
def test_no_text_of_the_window_names_a_feeling(language: str) -> None:
    told = texts_of(language)
    assert len(told) > 1000
    pattern = re.compile(FEELINGS[language], re.IGNORECASE)
    assert [line for line in told if pattern.search(line)] == []
