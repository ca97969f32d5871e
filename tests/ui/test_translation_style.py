"""The four translations keep to one form of address, one punctuation and one word for a thing."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.fault import Fault, Reason
from desktop.core.phrase import Length, Phrase
from desktop.core.phrase_text import Due
from desktop.ui.fault import told
from desktop.ui.language import speak
from desktop.ui.locale import (
    Count,
    clock,
    clock_of,
    counted,
    dollars,
    duration,
    hour_meant,
    length,
    locale_for,
    number,
)
from tests.ui.test_language import forget, messages, translate

pytestmark = pytest.mark.ui

SPOKEN = ("Film", "Notes", "Phrase", "CoListenerBar", "Saying")
"""Where sentences are said to the assistant, which is addressed as a helper."""

WRONG = {
    "de": r"\b(du|dir|dich|dein\w*)\b|(?<!^)(?<!\u00a0)(?<![\s„])…$|\bComputer",
    "es": r"\b(tú|tus?|te|ti|contigo|puedes|quieres|podrás)\b|\b(Habla|Pulsa|Elige),? o\b",
    "ja": r"(?<=[\u3040-\u30ff\u4e00-\u9fff])([,;?!]| ?\((?!&))|領域",
    "ar": r"(?<=[\u0600-\u06ff])[,;?]|سلسلة (ال)?مفاتيح",
}


@pytest.fixture
def foreign(qtbot: QtBot) -> Iterator[QApplication]:
    """An application that may learn a language, and forgets it after the test."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    yield app
    forget(app)


def told_in(language: str) -> list[tuple[str, str]]:
    """Return context and translation of everything."""
    found = []
    for context in ET.parse(translate.source_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            texts = forms or [message.findtext("translation", "")]
            found += [(context.findtext("name", ""), text) for text in texts]
    return found


@pytest.mark.parametrize("language", WRONG)
def test_a_translation_keeps_to_its_style(language: str) -> None:
    wrong = re.compile(WRONG[language], re.IGNORECASE if language == "de" else 0)
    slips = [
        (context, text)
        for context, text in told_in(language)
        if wrong.search(text) and not context.startswith(SPOKEN)
    ]
    assert slips == []


def test_spanish_opens_what_it_closes() -> None:
    texts = [re.sub(r"\?\w+=", "", text) for _, text in told_in("es")]
    opened = [(text.count("¿"), text.count("¡")) for text in texts]
    assert opened == [(text.count("?"), text.count("!")) for text in texts]


@pytest.mark.parametrize(("language", "forms"), [("de", 2), ("es", 2), ("ja", 1), ("ar", 6)])
def test_counts_have_every_form_of_the_language(language: str, forms: int) -> None:
    root = ET.parse(translate.source_file(language)).getroot()
    counting = [one for one in root.iter("message") if one.get("numerus") == "yes"]
    assert len(counting) >= len(Count)
    assert {len(list(one.iter("numerusform"))) for one in counting} == {forms}


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("en", 1, "1 note"), ("en", 2, "2 notes"), ("de", 1, "1 Notiz"), ("es", 3, "3 notas"),
        ("ja", 1, "メモ1件"), ("ar", 0, "لا ملاحظات"), ("ar", 1, "ملاحظة واحدة"),
        ("ar", 2, "ملاحظتان"),
        ("ar", 3, "\u20683\u2069 ملاحظات"), ("ar", 11, "\u206811\u2069 ملاحظة"),
        ("ar", 100, "\u2068100\u2069 ملاحظة"),
    ],
)  # fmt: skip
def test_a_count_takes_its_form(
    foreign: QApplication, language: str, count: int, text: str
) -> None:
    speak(foreign, language)
    assert counted(Count.NOTES, count) == text


def test_a_fault_that_counts_takes_its_form(foreign: QApplication) -> None:
    speak(foreign, "de")
    assert told(Fault(Reason.SLEPT, minutes=1)).startswith("Dieser Rechner hat 1 Minute ")
    assert told(Fault(Reason.SLEPT, minutes=2)).startswith("Dieser Rechner hat 2 Minuten ")


def test_names_in_arabic_sentences_are_isolated(foreign: QApplication) -> None:
    speak(foreign, "ar")
    assert "\u2068a.wav\u2069" in told(Fault(Reason.PICTURE_FILE_BROKEN, file="a.wav"))


def test_no_source_is_changed_by_isolating() -> None:
    text = "<source>{a}</source><translation>{a} ب</translation>"
    assert translate.isolated(text) == (
        "<source>{a}</source><translation>\u2068{a}\u2069 ب</translation>"
    )


@pytest.mark.parametrize("begun", ["JSON ب", "12 KB ب", "{a}: {b} KB ب"])
def test_an_arabic_sentence_that_begins_with_a_name_is_still_read_from_the_right(
    begun: str,
) -> None:
    packed = translate.isolated(f"<translation>{begun}</translation>")
    assert packed.removeprefix("<translation>").startswith("\N{RIGHT-TO-LEFT MARK}")


def test_a_name_alone_is_read_as_it_is_written() -> None:
    assert (
        translate.isolated("<translation>JSON</translation>") == "<translation>JSON</translation>"
    )


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ("5:04\u202fPM", "5:04:09\u202fPM")),
        ("de", ("17:04", "17:04:09")),
        ("ja", ("17:04", "17:04:09")),
    ],
)
def test_times_of_day_are_written_as_in_the_language(
    foreign: QApplication, language: str, written: tuple[str, str]
) -> None:
    speak(foreign, language)
    assert (clock_of("2026-05-04T17:04:09+02:00"), clock(QTime(17, 4, 9), seconds=True)) == written


@pytest.mark.parametrize("language", ["en", "de", "es", "ja", "ar"])
def test_a_time_that_is_seen_can_be_searched_for(foreign: QApplication, language: str) -> None:
    speak(foreign, language)
    written = clock_of("2026-05-04T17:04:09+02:00")
    typed = written.replace("\N{NARROW NO-BREAK SPACE}", " ").lower()
    assert [hour_meant(words) for words in (written, typed, "17:04")] == ["17:04"] * 3
    assert hour_meant("a word") == "a word"


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("1,234.5", "$0.070", "0.4 s", "1 h 5 min")),
        ("de", ("1.234,5", "0,070\u00a0$", "0,4 s", "1 h 5 min")),
        ("ja", ("1,234.5", "$0.070", "0.4秒", "1時間 5分")),
    ],
)
def test_figures_are_written_as_the_language_does(
    foreign: QApplication,
    language: str,
    texts: tuple[str, ...],
) -> None:
    speak(foreign, language)
    assert (number(1234.5, 1), dollars(0.07), duration(0.4, 1), length(3900)) == texts


def test_the_window_speaks_of_time_in_its_own_language_not_the_systems(
    foreign: QApplication,
) -> None:
    speak(foreign, "de")
    assert QLocale().language() is QLocale.Language.German
    due = Phrase(Due.TIMER_ONLY, label="", length=Length(90))
    assert told(due) == "Ihr Timer ist abgelaufen: 1 min 30 s."


@pytest.mark.parametrize("system", ["ar_EG", "de_DE", "C"])
def test_arabic_has_one_kind_of_digits(system: str) -> None:
    assert locale_for("ar", QLocale(system)).zeroDigit() == "0"


def test_the_systems_own_habits_are_kept_where_it_speaks_the_language() -> None:
    assert locale_for("es", QLocale("es_MX")).name() == "es_MX"
    assert locale_for("de", QLocale("en_US")).name() == "de_DE"


def test_every_text_of_the_files_is_looked_at() -> None:
    assert len(told_in("de")) >= len(set(messages(translate.source_file("de"))))
