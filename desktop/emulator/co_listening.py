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
    if not is_question(text):
        yield StaySilent("nothing was asked")
        return
    finding = find(text, scene.instruction)
    if finding is None:
        yield StaySilent("the knowledge does not answer what was asked")
        return
    offers = any(tool.name == "offer_card" for tool in scene.tools)
    if offers:
        yield CallTool("offer_card", _card(finding, text))
    if not offers or "say the answer aloud" in co_listening(scene.instruction):
        for act in spoken(finding):
            yield act


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
