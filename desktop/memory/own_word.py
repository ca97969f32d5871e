"""What the person said of late, to tell whether a note holds their words or somebody else's."""

from __future__ import annotations

import re
import unicodedata
from collections import deque

MOST_LINES = 6
"""Lines of the person's own that a note may rest on."""

ENOUGH = 0.8
"""The share of a note's words that must be the person's."""

_WORD = re.compile(r"\w+")
_ALIKE = 4
_ENDING = 3

# Words with which a model turns "my dog is called Rex" into a note about the person.
_FRAME = frozenset(
    word
    for line in (
        "the an is are was were be and or to of in on at for with that this",
        "user users person persons speaker their his her its they he she it",
        "you your my mine me we our has have had wants want likes like name",
        "named called remember note noted please der die das ein eine ist und",
        "zu von mit mein meine ich el la los un una es de mi yo que",
    )
    for word in line.split()
)


class OwnWords:
    """Holds the person's last lines, each with the id of its row."""

    def __init__(self) -> None:
        self._lines: deque[tuple[str, int, frozenset[str]]] = deque(maxlen=MOST_LINES)

    def clear(self) -> None:
        """Begin anew."""
        self._lines.clear()

    def take(self, uid: str, line: int, text: str) -> None:
        """Keep a line of the person's own; it replaces its earlier form, and empty text drops it.

        ``line`` is its number in the conversation.
        """
        kept = [entry for entry in self._lines if entry[1] != line]
        if text.strip():
            kept.append((uid, line, _words(text)))
        self._lines = deque(kept, maxlen=MOST_LINES)

    def origin_of(self, text: str) -> str | None:
        """Return the row whose words a text holds, or None where they are not the person's.

        Every number must be theirs, and nearly every word; two lines in a row count as one.
        """
        wanted = _words(text) - _FRAME
        if not wanted:
            return None
        lines = list(self._lines)
        for place in reversed(range(len(lines))):
            said = lines[place][2]
            if _holds(said, wanted):
                return lines[place][0]
            if place and _holds(said | lines[place - 1][2], wanted):
                return lines[place][0]
        return None


def _holds(said: frozenset[str], wanted: frozenset[str]) -> bool:
    missing = {word for word in wanted if not _said(said, word)}
    if any(any(sign.isdigit() for sign in word) for word in missing):
        return False
    return len(missing) <= (1 - ENOUGH) * len(wanted)


def _said(said: frozenset[str], word: str) -> bool:
    """Whether a word was said, in this form or with another ending."""
    if word in said:
        return True
    if len(word) < _ALIKE or any(sign.isdigit() for sign in word):
        return False
    stem = word[: max(_ALIKE, len(word) - _ENDING)]
    return any(one.startswith(stem) and abs(len(one) - len(word)) <= _ENDING for one in said)


def _words(text: str) -> frozenset[str]:
    """Return the words of a text; where no spaces part them, its pairs of signs."""
    found: set[str] = set()
    for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold()):
        if any("\u3040" <= sign <= "\u9fff" for sign in word):
            found.update(word[at : at + 2] for at in range(max(1, len(word) - 1)))
        elif len(word) > 1 or not word.isascii() or word.isdigit():
            found.add(word)
    return frozenset(found)
