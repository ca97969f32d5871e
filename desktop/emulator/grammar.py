"""From sayings to a recogniser's grammar, and to a reader of typed text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop.emulator.numeral import DURATION, NUMBER
from desktop.emulator.saying import Meaning, Phrasebook, phrasebook

_TOKEN = re.compile(r"<\w+>|[\[\]()|]|[^\s\[\]()|<>]+")
_SEPARATOR = r"(?:[\s,;:!?.]+|$)"
_NAMED = {"number": NUMBER, "duration": DURATION, "unit": r"[a-z°][a-z0-9°/²³^ ]{0,30}?"}
_LEAD = (
    r"(?:(?:hey|ok|okay|so|well|please|now|and|attune|hello attune|hi attune|can you|could you|"
    r"would you|will you|i want you to|i would like you to)[\s,:]+)*"
)
_TAIL = r"(?:(?:please|attune|for me|then)[\s,.!?]*)*"
_CONTRACTIONS = (
    (
        re.compile(r"\b(what|who|it|that|how|where|when|there|today)['’]s\b(?! date)", re.I),
        r"\1 is",
    ),
    (re.compile(r"\bi['’]m\b", re.I), "I am"),
    (re.compile(r"\bi['’]d\b", re.I), "I would"),
    (re.compile(r"\byou['’]re\b", re.I), "you are"),
    (re.compile(r"(?<=\d)\s*([*/+x×÷-])\s*(?=\d)"), r" \1 "),
    (re.compile(r"(?<=\d)\s*%"), " percent"),
)


def to_jsgf(book: Phrasebook, questions: Sequence[str] = ()) -> str:
    """Return the grammar of every spoken sentence and of ``questions``, in JSGF 1.0."""
    spoken = [sentence for saying in book.sayings for sentence in saying.spoken]
    rules = [f"public <utterance> = [attune] ({' | '.join([*spoken, *questions])});"]
    rules += [f"<{slot.name}> = {slot.rule};" for slot in book.slots.values() if slot.rule]
    return "#JSGF V1.0;\ngrammar attune;\n" + "\n".join(rules) + "\n"


def spoken_pattern(book: Phrasebook, questions: Sequence[str] = ()) -> re.Pattern[str]:
    """Return a pattern of exactly the sentences that ``to_jsgf`` lets through."""
    spoken = [sentence for saying in book.sayings for sentence in saying.spoken]
    bodies = "|".join(_expanded(sentence, book) for sentence in [*spoken, *questions])
    return re.compile(rf"(?:attune\s+)?(?:{bodies})")


def _expanded(rule: str, book: Phrasebook) -> str:
    parts: list[str] = []
    for token in _TOKEN.findall(rule):
        if token.startswith("<"):
            parts.append(f"(?:{_expanded(book.slots[token[1:-1]].rule, book)})")
        else:
            parts.append(_BRACKETS.get(token) or f"{re.escape(token)}(?:\\s+|$)")
    return "".join(parts)


def words_of(jsgf: str) -> frozenset[str]:
    """Return every word that a grammar can produce."""
    body = jsgf.split("\n", 2)[2]
    bare = re.sub(r"public|<\w+>|[\[\]()|=;]", " ", body)
    return frozenset(bare.split())


def understand(text: str, book: Phrasebook | None = None) -> Meaning | None:
    """Return what a typed or heard sentence means, or None when it is no saying."""
    plain = normalise(text)
    for intent, pattern in _patterns(book or phrasebook()):
        found = pattern.fullmatch(plain)
        if found:
            slots = tuple(
                (name.rpartition("_")[0], value.strip(" .,!?"))
                for name, value in found.groupdict().items()
                if value is not None
            )
            return Meaning(intent, slots)
    return None


def normalise(text: str) -> str:
    """Return the text with contractions spelled out and sums spaced; letters keep their case."""
    plain = " ".join(text.split())
    for pattern, replacement in _CONTRACTIONS:
        plain = pattern.sub(replacement, plain)
    return plain.strip(" ?!.,;:\"'")


_compiled: dict[int, tuple[Phrasebook, list[tuple[str, re.Pattern[str]]]]] = {}


def _patterns(book: Phrasebook) -> list[tuple[str, re.Pattern[str]]]:
    if id(book) not in _compiled:
        _compiled[id(book)] = (book, list(_compile(book)))
    return _compiled[id(book)][1]


def _compile(book: Phrasebook) -> Iterator[tuple[str, re.Pattern[str]]]:
    for saying in book.sayings:
        for sentence in (*saying.typed, *saying.spoken):
            yield saying.intent, _pattern(sentence, book)


def _pattern(sentence: str, book: Phrasebook) -> re.Pattern[str]:
    count = 0
    parts: list[str] = []
    for token in _TOKEN.findall(sentence):
        if token.startswith("<"):
            name = token[1:-1]
            parts.append(f"(?P<{name}_{count}>{_slot(name, book)}){_SEPARATOR}")
            count += 1
        elif token in _BRACKETS:
            parts.append(_BRACKETS[token])
        else:
            parts.append(f"{re.escape(token)}{_SEPARATOR}")
    return re.compile(f"{_LEAD}{''.join(parts)}{_TAIL}", re.IGNORECASE)


_BRACKETS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}


def _slot(name: str, book: Phrasebook) -> str:
    slot = book.slots[name]
    typed = _NAMED.get(slot.typed, slot.typed)
    return f"(?:{typed})" if typed else f"(?:{slot.rule})"


@cache
def sentence_tokens(sentence: str) -> tuple[str, ...]:
    """Return a sentence pattern's words, slots and brackets."""
    return tuple(_TOKEN.findall(sentence))
