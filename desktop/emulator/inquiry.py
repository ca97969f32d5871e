"""Questions that a given text answers, as sentences that a grammar can listen for.

A line such as ``Gross margin: 38 percent`` or ``The top product was the Falcon`` has a subject.
Each subject gets the usual ways to ask for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop.emulator.knowledge import Document, Passage, passages
from desktop.emulator.numeral import in_words

MOST_SUBJECTS = 60
"""More would make the grammar slow and easy to mishear."""

_LONGEST = 5
_KEYED = re.compile(r"^([^:|=]{2,50}?)\s*[:|=]\s+(\S.*)$")
_VERBS = (
    "is are was were has have had grew rose fell costs cost opens closes starts begins ends takes "
    "lives sits works leads reached amounts stands means contains includes lasts runs arrives "
    "leaves meets belongs holds weighs measures employs sold made earned"
)
_STATED = re.compile(rf"^(.{{2,60}}?)\s+({'|'.join(_VERBS.split())})\b\s*(.*)$")
_ARTICLE = re.compile(r"^(?:the|our|a|an|this|that|its|their|your|my|all|each)\s+", re.IGNORECASE)
_SPAN = re.compile(r"\b(?:second|minute|hour|day|week|month|year)s?\b")
_NAME = re.compile(r"(?:the\s+|an?\s+)?[A-Z][a-z]+\s+[A-Z]")
_DATE = re.compile(
    r"\b(?:\d{1,2}:\d\d|o'clock|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_BY_VERB = {
    "opens": "when does {the} open",
    "closes": "when does {the} close",
    "starts": "when does {the} start",
    "begins": "when does {the} begin",
    "ends": "when does {the} end",
    "takes": "when does {the} take place",
    "costs": "how much does {the} cost",
    "lasts": "how long does {the} last",
    "lives": "where does {the} live",
    "works": "where does {the} work",
    "weighs": "how much does {the} weigh",
}
_OPENERS = "it he she they we you i this that these those there who which"
_PRONOUNS = frozenset(_OPENERS.split())


class _Fact(NamedTuple):
    subject: str
    verb: str
    value: str


def questions(documents: tuple[Document, ...], knows: Callable[[str], bool]) -> tuple[str, ...]:
    """Return JSGF patterns of questions; ``knows`` tells whether a word can be recognised."""
    facts: dict[str, _Fact] = {}
    for document in documents:
        for passage in passages(document):
            for fact in _facts(passage):
                words = spoken_words(fact.subject)
                if words and len(words) <= _LONGEST and all(map(knows, words)):
                    facts.setdefault(" ".join(words), fact)
    asked: dict[str, None] = {}
    for subject, fact in list(facts.items())[:MOST_SUBJECTS]:
        asked.update(dict.fromkeys(_asked(subject, fact)))
    return tuple(asked)


def _facts(passage: Passage) -> Iterator[_Fact]:
    keyed = _KEYED.match(passage.text)
    stated = _STATED.match(passage.text)
    if keyed:
        found = _Fact(keyed[1], "is", keyed[2])
    elif stated:
        found = _Fact(stated[1], stated[2], stated[3])
    else:
        return
    subject = _ARTICLE.sub("", found.subject.strip().strip("*_`"))
    if subject and subject.split()[0].lower() not in _PRONOUNS:
        yield found._replace(subject=subject)
        head = re.split(r" (?:of|in|at|for) ", subject)[0]
        if head != subject:
            yield found._replace(subject=head)


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


def _asked(subject: str, fact: _Fact) -> Iterator[str]:
    the = f"[the | our] {subject}"
    yield f"(what is | what was | what are | what were | tell me | do you know) {the}"
    if fact.verb in _BY_VERB:
        yield _BY_VERB[fact.verb].format(the=the)
    if re.search(r"\d", fact.value):
        yield f"how (much | many | big | high) is {the}"
        if subject.endswith("s"):
            yield f"how many {subject} (are there | do we have)"
    if _SPAN.search(fact.value):
        yield f"how long (is | are) {the}"
    if _NAME.match(fact.value):
        yield f"who is {the}"
    if _DATE.search(fact.value):
        yield f"when (is | was) {the}"
