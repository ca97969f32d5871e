"""Answers from a given text: its passages, found by the words of a question."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_BLOCK = re.compile(r'<knowledge(?:\s+title="([^"]*)")?\s*>(.*?)</knowledge>', re.DOTALL)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9\"'(])")
_WORD = re.compile(r"[a-z0-9]+(?:[.,'][a-z0-9]+)*")
_ASKING = re.compile(
    r"\?|\b(?:what|who|whom|whose|when|where|which|why|how)\b|\b(?:tell me|do (?:you|we) know|"
    r"can (?:you|anyone) (?:tell|remember|say)|remind me|i wonder)\b|"
    r"^\W*(?:is|are|was|were|do|does|did|has|have|can|could|will)\b",
    re.IGNORECASE,
)
_STOP_WORDS = """
a an the of in on at to for from by with and or but is are was were be been do does did has
have had can could will would shall should may might what who whom whose when where which why
how many much tell me us you i we they he she it its our your my their his her this that
these those there here know about please attune any some so again just really now today
remember say wonder anyone anybody somebody everyone by way am s as if not no than then
get got give find long big high large
"""
_STOP = frozenset(_STOP_WORDS.split())
_THRESHOLD = 0.6
_MOST_TEXT = 60_000


@dataclass(frozen=True, slots=True)
class Document:
    """One text given as knowledge."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence or line of a document, with the heading that it stands under."""

    title: str
    text: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """The passage that answers a question; ``score`` is 0 to 1, ``topic`` a few words."""

    passage: Passage
    score: float
    topic: str


def parse_knowledge(instruction: str) -> tuple[Document, ...]:
    """Return the documents that a system instruction carries."""
    return tuple(
        Document(title or "the given text", text.strip()[:_MOST_TEXT])
        for title, text in _BLOCK.findall(instruction)
        if text.strip()
    )


def passages(document: Document) -> Iterator[Passage]:
    """Yield a document's sentences and list lines, in order."""
    heading = ""
    for line in document.text.splitlines():
        plain = line.strip().strip("*|-•# \t").strip()
        if not plain:
            continue
        if line.lstrip().startswith("#") or (plain.endswith(":") and len(plain) < 60):
            heading = plain.rstrip(":")
            continue
        for sentence in _SENTENCE.split(plain):
            yield Passage(document.title, sentence.strip(), heading)


def is_question(text: str) -> bool:
    """Whether a text asks something, judged by its words."""
    return bool(_ASKING.search(text))


def find(question: str, instruction: str) -> Finding | None:
    """Return the passage of the instruction's knowledge that answers best, or None."""
    return _library(instruction).find(question)


@lru_cache(maxsize=4)
def _library(instruction: str) -> Library:
    return Library(parse_knowledge(instruction))


class Library:
    """An index over passages.

    A passage answers when the words of the question that it has, weighed by their rarity,
    are at least ``0.6`` of the question; a word that stands nowhere counts as the rarest.
    """

    def __init__(self, documents: Sequence[Document]) -> None:
        self._passages = [passage for document in documents for passage in passages(document)]
        self._terms = [_indexed(f"{p.heading} {p.text}") for p in self._passages]
        self._titles = [_indexed(p.title) for p in self._passages]
        self._spread = Counter(term for terms in self._terms for term in terms)

    def find(self, question: str) -> Finding | None:
        """Return the best passage above the threshold, or None."""
        asked = _terms(question)
        if not asked or not self._passages:
            return None
        scores = [self._score(asked, question, index) for index in range(len(self._passages))]
        best = max(range(len(scores)), key=scores.__getitem__)
        if scores[best] < _THRESHOLD:
            return None
        return Finding(self._passages[best], min(1.0, scores[best]), _topic(question))

    def _weight(self, term: str) -> float:
        return math.log(1 + (len(self._passages) + 1) / (self._spread.get(term, 0) + 0.5))

    def _score(self, asked: Sequence[str], question: str, index: int) -> float:
        terms, title = self._terms[index], self._titles[index]
        total = sum(self._weight(term) for term in asked)
        met = sum(self._weight(term) for term in asked if term in terms)
        titled = sum(self._weight(term) for term in asked if term in title and term not in terms)
        if not met:
            return 0.0
        brevity = 1.0 / (1.0 + len(terms) / 400)
        return (met + titled) / total * brevity + _fit(question, self._passages[index].text)


def _terms(text: str) -> tuple[str, ...]:
    words = [word for word in _WORD.findall(text.lower()) if word not in _STOP]
    stems = list(dict.fromkeys(stem(word) for word in words))
    return tuple(stems)


def _indexed(text: str) -> frozenset[str]:
    words = [word for word in _WORD.findall(text.lower()) if word not in _STOP]
    stems = {stem(word) for word in words}
    stems |= {stem(first + second) for first, second in zip(words, words[1:], strict=False)}
    for word in words:
        stems |= {stem(part) for part in _halves(word)}
    return frozenset(stems)


def _halves(word: str) -> tuple[str, ...]:
    """Return the parts of a closed compound whose second half is a common one."""
    for tail in ("count", "line", "number", "room", "date", "rate", "time", "book"):
        if word.endswith(tail) and len(word) > len(tail) + 2:
            return word[: -len(tail)], tail
    return ()


def stem(word: str) -> str:
    """Return a word without its common English endings."""
    plain = word.removesuffix("'s").removesuffix("'")
    if len(plain) < 4 or plain[0].isdigit():
        return plain
    for ending, replacement in (
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("edly", ""),
        ("ed", ""),
    ):
        if plain.endswith(ending) and len(plain) - len(ending) >= 3:
            return _undouble(plain[: -len(ending)] + replacement)
    if plain.endswith("ly") and len(plain) > 5:
        plain = plain[:-2]
    if plain.endswith("s") and not plain.endswith(("ss", "us", "is")):
        plain = plain[:-1]
    return plain.removesuffix("e") if len(plain) > 4 else plain


def _undouble(word: str) -> str:
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        return word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word


def _fit(question: str, passage: str) -> float:
    """Return a small bonus where the passage holds the kind of thing that is asked for."""
    asked = question.lower()
    if re.search(r"\bhow (?:many|much|long|big|high|large)\b|\bwhen\b", asked):
        return 0.08 if re.search(r"\d", passage) else 0.0
    if re.search(r"\bwho\b", asked):
        return 0.08 if re.search(r"\s[A-Z][a-z]+", passage) else 0.0
    return 0.0


def _topic(question: str) -> str:
    words = [w for w in re.findall(r"[\w'.-]+", question) if w.lower() not in _STOP]
    text = " ".join(words[:6]).strip(" .?!")
    return text[:1].upper() + text[1:] or "Answer"
