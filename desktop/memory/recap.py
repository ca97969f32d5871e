"""A rolling summary of the present conversation, made on this machine from what was said."""

from __future__ import annotations

import math
import re
from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.events import TranscriptLineChanged
from desktop.memory.provenance import Provenance

VERBATIM = 20
"""The last turns, which are kept word by word beside the summary."""

LONGEST = 4000
"""Characters of a summary, about a thousand tokens."""

EVERY = 4
"""Answers from one kept summary to the next."""

MOST_LINES = 600
_LABEL = 16
TRUSTED = frozenset({Provenance.DIRECT_USER, Provenance.MODEL})
"""Only these may come back as what person and assistant said."""

SUMMARY = """
INSERT INTO summary (uid, conversation_id, text, made_by, through_line, made_at)
VALUES (:uid, :id, :text, 'extractive', :through, :at)
ON CONFLICT (conversation_id) DO UPDATE SET
  text = excluded.text, made_by = excluded.made_by, through_line = excluded.through_line,
  made_at = excluded.made_at, version = version + 1
"""

_SENTENCE = re.compile(r"(?<=[.!?。！？؟])\s+")
_WORD = re.compile(r"\w{3,}")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that may be summed up; ``line`` is its number."""

    line: int
    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What was said up to a line, in sentences of those who said it."""

    text: str
    through_line: int


class Recap:
    """Collects trusted lines; ``due`` returns a summary now and then, ``text`` one at any time."""

    def __init__(self) -> None:
        self._lines: OrderedDict[int, Line] = OrderedDict()
        self._answers = 0

    def clear(self) -> None:
        """Begin anew."""
        self._lines.clear()
        self._answers = 0

    def take(self, line: TranscriptLineChanged, provenance: Provenance) -> None:
        """Take a final line; it replaces its earlier form, and empty text takes it back."""
        if provenance not in TRUSTED or line.sources:
            self._lines.pop(line.line_id, None)
            return
        if not line.text.strip():
            self._lines.pop(line.line_id, None)
            return
        if line.kind == "assistant" and line.line_id not in self._lines:
            self._answers += 1
        self._lines[line.line_id] = Line(line.line_id, line.kind, line.text)
        if len(self._lines) > MOST_LINES:
            self._lines.popitem(last=False)

    def drop(self, lines: Iterable[int]) -> None:
        """Forget lines of the present conversation."""
        for line in lines:
            self._lines.pop(line, None)

    def due(self) -> Summary | None:
        """Return a summary of what is older than the last turns, when enough has been added."""
        if self._answers < EVERY or len(self._lines) <= VERBATIM:
            return None
        self._answers = 0
        return summed_up(list(self._lines.values())[:-VERBATIM])

    def text(self) -> str:
        """Return what was said before the last turns, as far as it may be told again."""
        summary = summed_up(list(self._lines.values())[:-VERBATIM])
        return summary.text if summary else ""


def summed_up(lines: Sequence[Line], longest: int = LONGEST) -> Summary | None:
    """Choose the sentences that say most, in their order; None where there is nothing to say.

    A sentence weighs by how often its words come up in the whole conversation; what the person
    said weighs more, and so does the beginning, where people say what it is about.
    """
    sentences = [
        (place, line.speaker, sentence.strip())
        for place, line in enumerate(lines)
        for sentence in _SENTENCE.split(" ".join(line.text.split()))
        if _WORD.search(sentence)
    ]
    if not sentences:
        return None
    known = Counter(word for _, _, text in sentences for word in set(_words(text)))
    ranked = sorted(
        range(len(sentences)), key=lambda at: -_weight(sentences[at], known, len(lines))
    )
    chosen: set[int] = set()
    said: set[str] = set()
    room = longest
    for at in ranked:
        _, _, text = sentences[at]
        if text.casefold() in said or len(text) > longest // 4:
            continue
        room -= len(text) + _LABEL
        if room < 0:
            break
        said.add(text.casefold())
        chosen.add(at)
    told = [f"{_who(sentences[at][1])}: {sentences[at][2]}" for at in sorted(chosen)]
    return Summary("\n".join(told), lines[-1].line)


def _weight(sentence: tuple[int, str, str], known: Counter[str], lines: int) -> float:
    place, speaker, text = sentence
    words = _words(text)
    if not words:
        return 0.0
    common = sum(math.log1p(known[word]) for word in set(words)) / math.sqrt(len(words))
    early = 1.3 if place < max(2, lines // 20) else 1.0
    return common * early * (1.5 if speaker == "user" else 1.0)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _who(speaker: str) -> str:
    return "The person" if speaker == "user" else "The assistant"
