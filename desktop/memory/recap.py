"""A rolling summary of the present conversation, made on this machine from what was said."""

from __future__ import annotations

import math
import re
from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    """Collects trusted lines; ``due`` says when to keep a summary, ``text`` makes one."""

    def __init__(self) -> None:
        self._lines: OrderedDict[int, Line] = OrderedDict()
        self._answers = 0
        self._adopted: Summary | None = None

    def clear(self) -> None:
        """Begin anew."""
        self._lines.clear()
        self._adopted = None
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
        """Forget these lines, and a summary that may hold them."""
        self._adopted = None
        for line in lines:
            self._lines.pop(line, None)

    def due(self) -> bool:
        """Whether enough was said to keep a summary; the next is due after as much again."""
        if self._answers < EVERY or len(self._lines) <= VERBATIM:
            return False
        self._answers = 0
        return True

    def adopt(self, summary: Summary) -> None:
        """Tell a better summary in place of the lines that it was made of."""
        self._adopted = summary

    def text(self) -> str:
        """Return what was said before the last turns, as far as it may be told again."""
        lines, before = list(self._lines.values())[:-VERBATIM], ""
        if self._adopted is not None:
            through, before = self._adopted.through_line, self._adopted.text
            lines = [line for line in lines if line.line > through]
        summary = summed_up(lines)
        return f"{before}\n{summary.text}".strip() if summary else before


def summed_up(lines: Sequence[Line], longest: int = LONGEST) -> Summary | None:
    """Choose the sentences that say most, in their order; None where there is nothing to say.

    A sentence weighs by how often its words come up in the whole conversation; what the person
    said weighs more, and so does the beginning, where people say what it is about.
    """
    sentences = list(_sentences(lines))
    if not sentences:
        return None
    known = Counter(word for sentence in sentences for word in sentence.words)
    common = {word: math.log1p(count) for word, count in known.items()}
    early = max(2, len(lines) // 20)
    sentences_by_weight = sorted(
        sentences, key=lambda sentence: sentence.weight(common, early), reverse=True
    )
    chosen: list[_Sentence] = []
    said: set[str] = set()
    room = longest
    for sentence in sentences_by_weight:
        if sentence.folded in said or len(sentence.text) > longest // 4:
            continue
        room -= len(sentence.text) + _LABEL
        if room < 0:
            break
        said.add(sentence.folded)
        chosen.append(sentence)
    chosen.sort(key=lambda sentence: sentence.place)
    told = [f"{_who(sentence.speaker)}: {sentence.text}" for sentence in chosen]
    return Summary("\n".join(told), lines[-1].line)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """``place`` counts the sentences and ``line`` the lines; ``length`` is in words."""

    place: int
    line: int
    speaker: str
    text: str
    folded: str
    words: frozenset[str]
    length: int

    def weight(self, common: Mapping[str, float], early: int) -> float:
        heard = sum(common[word] for word in self.words) / math.sqrt(self.length)
        return heard * (1.3 if self.line < early else 1.0) * (1.5 if self.speaker == "user" else 1)


def _sentences(lines: Sequence[Line]) -> Iterator[_Sentence]:
    place = 0
    for number, line in enumerate(lines):
        for part in _SENTENCE.split(" ".join(line.text.split())):
            folded = part.strip().casefold()
            words = _WORD.findall(folded)
            if words:
                place += 1
                yield _Sentence(
                    place, number, line.speaker, part.strip(), folded, frozenset(words), len(words)
                )


def _who(speaker: str) -> str:
    return "The person" if speaker == "user" else "The assistant"
