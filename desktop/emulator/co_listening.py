"""Co-listening: silent unless a heard question is answered by the given knowledge."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator

from desktop.core.events import Source
from desktop.emulator.knowledge import Finding, find, is_question
from desktop.emulator.parts import Act, CallTool, Ground, Prompt, Say, Scene, StaySilent

_PARAGRAPH = re.compile(
    r"(?:^|\n)\s*(You are co-listening.*?)(?=\n\s*\n|\n<knowledge|\Z)", re.DOTALL
)
_ABOUT_MORE = re.compile(r"\banything to add\b", re.IGNORECASE)
_SURE = 0.9
_TENS = {
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
_TEN = re.compile(rf"\b(?:{'|'.join(_TENS)})\b", re.IGNORECASE)
_PROPER = re.compile(r"(?<=[a-z,] )([A-Z][a-zé]{2,})")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_CALLED = re.compile(r"\s*(?:hey |hi |so |and )?(?P<name>[A-Z][a-zé]+), (?=\w)")
_CALLED_LAST = re.compile(r", (?P<name>[A-Z][a-zé]+)\s*\?\s*$")
_NO_NAMES = frozenset({
    "attune", "well", "now", "yes", "no", "so", "okay", "ok", "oh", "hm", "right", "anyway",
    "sorry", "actually", "honestly", "look", "say", "please", "and", "but", "remember", "wait",
    "listen",
})  # fmt: skip
_JEST = re.compile(
    r"\bwho (?:knows|cares)\b|\bwhat(?:'s| is) the (?:point|use|world coming to)\b|"
    r"\bwhy (?:does it |do i )?always\b|\bhow should i know\b|\bare you kidding\b|"
    r"\bisn't (?:that|it) (?:lovely|great|funny|awful|something)\b|\bwhat could go wrong\b|"
    r"\bwho would have thought\b|\bwhat else is new\b|\bhow hard can it be\b",
    re.IGNORECASE,
)
"""Questions that nobody wants answered."""

_NAME = re.compile(r"^\W*(?:hey |ok |okay |hello )?attune\b[\s,:.!]*", re.IGNORECASE)


def co_listening(instruction: str) -> str:
    """Return the paragraph of the instruction that asks for co-listening, or an empty text."""
    found = _PARAGRAPH.search(instruction)
    return found[1] if found else ""


def is_addressed(prompt: Prompt) -> bool:
    """Whether the words are meant for the assistant: typed, or spoken to it by name."""
    return not prompt.spoken or bool(_NAME.match(prompt.heard.text))


def without_name(text: str) -> str:
    """Return the text without the name that it begins with."""
    return _NAME.sub("", text) or text


async def overhear(prompt: Prompt, scene: Scene) -> AsyncGenerator[Act, None]:
    """Offer the answer to a question that people asked each other, or stay silent."""
    text = prompt.heard.text
    if not prompt.heard.understood:
        yield StaySilent("speech that was not understood")
        return
    if addresses_somebody(text):
        yield StaySilent("somebody else was spoken to")
        return
    if _JEST.search(text):
        yield StaySilent("nobody wants an answer to that")
        return
    asked = is_question(text)
    finding = find(text, scene.instruction) if asked else contradiction(text, scene.instruction)
    if finding is not None and not _names(text) <= _names(finding.passage.text):
        finding = None  # the knowledge tells of another place or person
    if finding is None:
        why = "the knowledge does not answer what was asked" if asked else "nothing was asked"
        yield StaySilent(why)
        return
    offers = any(tool.name == "offer_card" for tool in scene.tools)
    if offers:
        yield CallTool("offer_card", _card(finding, text))
    if not offers or "say the answer aloud" in co_listening(scene.instruction):
        for act in spoken(finding):
            yield act


def addresses_somebody(text: str) -> bool:
    """Whether the words call a person by name, at the beginning or the end."""
    found = _CALLED.match(text) or _CALLED_LAST.search(text)
    return found is not None and found["name"].lower() not in _NO_NAMES


def contradiction(text: str, instruction: str) -> Finding | None:
    """Return the passage whose figure differs from the one that was stated."""
    stated = _figures(text)
    finding = find(_FIGURE.sub(" ", normalised_numbers(text)), instruction) if stated else None
    if finding is None:
        return None
    known = _figures(finding.passage.text)
    return finding if known and not stated & known else None


def _names(text: str) -> set[str]:
    """Return the proper names of a text, as far as capitals tell them."""
    return {found[1] for found in _PROPER.finditer(text)}


def normalised_numbers(text: str) -> str:
    """Return a text with its tens in digits, as they stand in reports."""
    return _TEN.sub(lambda found: str(_TENS[found[0].lower()]), text)


def _figures(text: str) -> set[str]:
    found = (match[0].rstrip(".,") for match in _FIGURE.finditer(normalised_numbers(text)))
    return {figure.replace(",", "") for figure in found}


async def add_more(scene: Scene) -> AsyncGenerator[Act, None]:
    """Offer the answer to the newest question that was heard, or say that there is none."""
    for who, text in reversed(scene.turns):
        finding = find(text, scene.instruction) if who == "user" and is_question(text) else None
        if finding is None or _ABOUT_MORE.search(text):
            continue
        if any(tool.name == "offer_card" for tool in scene.tools):
            yield CallTool("offer_card", _card(finding, text))
            return
        for act in spoken(finding):
            yield act
        return
    yield Say("I have nothing to add.")


def spoken(finding: Finding) -> tuple[Act, ...]:
    """Return the acts that say a finding and name its source."""
    passage = finding.passage
    said = passage.text if passage.text.endswith((".", "!", "?")) else f"{passage.text}."
    return Say(said), Ground((Source(title=passage.title, excerpt=passage.text),))


def _card(finding: Finding, question: str) -> dict[str, str]:
    passage = finding.passage
    place = f" ({passage.heading})" if passage.heading else ""
    return {
        "title": finding.topic,
        "text": passage.text,
        "source": f"{passage.title}{place}: {passage.text}"[:500],
        "why": question.removeprefix("[overheard] ")[:500],
        "worth": "high" if finding.score >= _SURE else "medium",
    }
