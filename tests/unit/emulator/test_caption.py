"""Words beside sound."""

from __future__ import annotations

import pytest

from desktop.emulator.caption import Caption

pytestmark = pytest.mark.unit

TEXT = "one two three four five six seven eight nine ten eleven"


def test_pieces_make_the_whole_text() -> None:
    caption = Caption(TEXT, first=True)
    assert "".join([*caption.due(0), *caption.rest()]) == TEXT


def test_only_the_first_piece_of_an_answer_lacks_its_space() -> None:
    assert Caption(TEXT, first=True).due(0)[0] == "one two three"
    assert Caption(TEXT, first=False).due(0)[0] == " one two three"


def test_later_words_wait_for_their_sound() -> None:
    caption = Caption(TEXT, first=True)
    assert caption.due(0) == ["one two three"]
    assert caption.due(1_000) == [" four five six"]
    assert caption.rest() == [" seven eight nine", " ten eleven"]


def test_a_text_without_words_has_no_pieces() -> None:
    assert Caption("  ", first=True).rest() == []
