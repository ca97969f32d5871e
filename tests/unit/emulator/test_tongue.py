from __future__ import annotations

import pytest

from desktop.emulator.tongue import of_locale, tongue_of

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("sentence", "tongue"),
    [
        ("What time is it?", "en-us"),
        ("Der Zug kommt um neun.", "de"),
        ("¿Dónde está la estación?", "es"),
        ("Où est la gare, s'il vous plaît?", "fr-fr"),
        ("Dov'è la stazione?", "it"),
        ("Onde está o livro da minha irmã?", "pt-br"),
        ("Dzień dobry, jak się masz?", "pl"),
        ("Привет, как дела?", "ru"),
        ("東京は大きいです。", "ja"),
        ("你好，世界。", "cmn"),
        ("안녕하세요", "ko"),
    ],
)
def test_a_sentence_tells_its_language(sentence: str, tongue: str) -> None:
    assert tongue_of(sentence) == tongue


@pytest.mark.parametrize(
    "sentence",
    ["Noted: El Greco in Toledo.", "The word Schadenfreude is German.", "12 + 7 = 19", "...", ""],
)
def test_names_loans_and_numbers_stay_english(sentence: str) -> None:
    assert tongue_of(sentence) == "en-us"


def test_what_tells_nothing_is_read_in_the_usual_language() -> None:
    assert tongue_of("Berlin, 14:05.", "de") == "de"
    assert tongue_of("This is the answer that you wanted.", "de") == "en-us"


@pytest.mark.parametrize(
    ("code", "tongue"),
    [("de-DE", "de"), ("fr-FR", "fr-fr"), ("pt_BR", "pt-br"), ("en-GB", "en-gb"), ("", "en-us")],
)
def test_a_locale_names_a_language(code: str, tongue: str) -> None:
    assert of_locale(code) == tongue
