"""Questions that a given text answers, as sentences that a grammar can listen for.

A line such as ``Gross margin: 38 percent`` or ``The top product was the Falcon`` has a subject.
Each subject gets the usual ways to ask for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from desktop.emulator.knowledge import Document, Passage, passages
from desktop.emulator.numeral import in_words

MOST_SUBJECTS = 60
"""More would make the grammar slow and easy to mishear."""

_LONGEST = 5
_KEYED = re.compile(r"^([^:|=]{2,50}?)\s*[:|=]\s*(\S.*)$")
_VERBS = (
    "is are was were has have had grew rose fell costs cost opens closes starts begins ends takes "
    "lives sits works leads reached amounts stands means contains includes lasts runs arrives "
    "leaves meets belongs holds weighs measures employs sold made earned"
)
_STATED = re.compile(rf"^(.{{2,60}}?)\s+(?:{'|'.join(_VERBS.split())})\b\s*(.*)$")
_ARTICLE = re.compile(r"^(?:the|our|a|an|this|that|its|their|your|my|all|each)\s+", re.IGNORECASE)
_PRONOUNS = frozenset(
    [
        "it",
        "he",
        "she",
        "they",
        "we",
        "you",
        "i",
        "this",
        "that",
        "these",
        "those",
        "there",
        "who",
        "which",
    ]
)


def questions(documents: tuple[Document, ...], knows: Callable[[str], bool]) -> tuple[str, ...]:
    """Return JSGF patterns of questions; ``knows`` tells whether a word can be recognised."""
    found: dict[str, None] = {}
    subjects: dict[str, str] = {}
    for document in documents:
        for passage in passages(document):
            for subject, value in _subjects(passage):
                words = spoken_words(subject)
                if words and len(words) <= _LONGEST and all(map(knows, words)):
                    subjects.setdefault(" ".join(words), value)
    for subject, value in list(subjects.items())[:MOST_SUBJECTS]:
        found.update(dict.fromkeys(_asked(subject, value)))
    return tuple(found)


def _subjects(passage: Passage) -> Iterator[tuple[str, str]]:
    keyed = _KEYED.match(passage.text)
    stated = keyed or _STATED.match(passage.text)
    if stated is None:
        return
    subject = _ARTICLE.sub("", stated[1].strip().strip("*_`"))
    if subject and subject.split()[0].lower() not in _PRONOUNS:
        yield subject, stated[2]
        head, of, _ = subject.partition(" of ")
        if of and len(head.split()) > 1:
            yield head, stated[2]


def spoken_words(text: str) -> tuple[str, ...]:
    """Return a phrase as a recogniser spells it; empty where it has other signs."""
    words: list[str] = []
    for token in re.findall(r"[A-Za-z']+|\d+|[^\sA-Za-z'\d]", text.replace("-", " ")):
        if token.isdigit():
            if len(token) > 6:
                return ()
            words += in_words(int(token)).split()
        elif token[0].isalpha() or token[0] == "'":
            words.append(token.lower())
        elif token not in ',.;"()':
            return ()
    return tuple(words)


def _asked(subject: str, value: str) -> Iterator[str]:
    the = f"[the | our] {subject}"
    yield f"(what is | what was | what are | what were | tell me | do you know) {the}"
    if re.search(r"\d", value):
        yield f"how (much | many | big | high) is {the}"
        if subject.endswith("s"):
            yield f"how many {subject} (are there | do we have)"
    if re.match(r"(?:the\s+|an?\s+)?(?:[A-Z][a-z]+\s+[A-Z])", value):
        yield f"who is {the}"
    if re.search(
        r"\b(?:\d{1,2}:\d\d|o'clock|January|February|March|April|May|June|July|August|"
        r"September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
        value,
    ):
        yield f"when (is | was) {the}"
