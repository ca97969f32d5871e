"""The demo's mind: modest, honest, and deciding from what it hears or reads alone."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import replace

from desktop.core.clock import Clock, SystemClock
from desktop.emulator.co_listening import (
    add_more,
    co_listening,
    is_addressed,
    overhear,
    spoken,
    without_name,
)
from desktop.emulator.grammar import normalise, understand
from desktop.emulator.knowledge import find, parse_knowledge
from desktop.emulator.numeral import speak_number
from desktop.emulator.parts import Act, Prompt, Say, Scene
from desktop.emulator.saying import phrasebook
from desktop.emulator.skill import errand, looking, reckoning, talk
from desktop.emulator.skill.situation import Situation, Skill

SKILLS: Mapping[str, Skill] = {
    "greet": talk.greet,
    "introduce": talk.introduce,
    "abilities": talk.abilities,
    "repeat": talk.repeat,
    "thank": talk.thank,
    "goodbye": talk.goodbye,
    "quiet": talk.quiet,
    "feel": talk.feel,
    "time": reckoning.tell_time,
    "date": reckoning.tell_date,
    "sum": reckoning.add_up,
    "percent": reckoning.percent,
    "convert": reckoning.convert,
    "convert_into": reckoning.convert_into,
    "set_timer": errand.set_timer,
    "cancel_timer": errand.cancel_timer,
    "take_note": errand.take_note,
    "list_notes": errand.list_notes,
    "copy": errand.copy,
    "copy_text": errand.copy,
    "open": errand.open_page,
    "see": looking.see,
    "read_screen": looking.read_screen,
    "see_change": looking.see_change,
}
"""What each intent of the sayings does."""


_RECITAL = re.compile(
    r"(please )?(say|read|remind me)\b[^:]{0,20}\baloud\b[^:]{0,20}:\s*(?P<words>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""Asks for given words to be said, as a reminder or an offer does."""

_MORE = re.compile(r"\banything to add\b", re.IGNORECASE)
OVERHEARD = "[overheard] "
"""Marks a written line that stands for speech of people in the room."""


class DemoMind:
    """Implements ``Mind``; keeps nothing between turns, the scene carries the conversation."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()

    async def answer(self, prompt: Prompt, scene: Scene) -> AsyncGenerator[Act, None]:
        """Yield acts for one user turn."""
        prompt = _as_heard(prompt)
        if co_listening(scene.instruction) and not is_addressed(prompt):
            chosen = overhear(prompt, scene)
        else:
            chosen = self._respond(prompt, scene)
        async with aclosing(chosen) as acts:
            async for act in acts:
                yield act

    async def _respond(self, prompt: Prompt, scene: Scene) -> AsyncGenerator[Act, None]:
        text = without_name(prompt.heard.text)
        if not prompt.heard.understood or not text.strip():
            yield Say(_not_understood(prompt))
            return
        recital = _RECITAL.match(text.strip())
        if recital is not None:
            yield Say(recital["words"])
            return
        if co_listening(scene.instruction) and _MORE.search(text):
            async with aclosing(add_more(scene)) as acts:
                async for act in acts:
                    yield act
            return
        meaning = understand(text)
        skill = SKILLS.get(meaning.intent) if meaning else None
        if meaning is not None and skill is not None:
            async with aclosing(skill(Situation(meaning, prompt, scene, self._clock))) as acts:
                async for act in acts:
                    yield act
            return
        for act in _without_skill(text, prompt, scene):
            yield act


def _as_heard(prompt: Prompt) -> Prompt:
    """Return a written line that stands for speech in the room as if it had been heard.

    Of several, which come together where the ones before had no answer, the newest counts.
    """
    _, mark, words = prompt.heard.text.rpartition(OVERHEARD)
    if not mark:
        return prompt
    return Prompt(replace(prompt.heard, text=words), spoken=True)


def _without_skill(text: str, prompt: Prompt, scene: Scene) -> tuple[Act, ...]:
    expression = reckoning.find_expression(normalise(text))
    if expression:
        value = reckoning.evaluate(expression)
        told = "has no value that I can say" if value is None else f"is {speak_number(value)}"
        return (Say(f"That {told}."),)
    finding = find(text, scene.instruction)
    if finding is not None:
        return spoken(finding)
    documents = parse_knowledge(scene.instruction)
    if documents:
        titles = " and ".join(dict.fromkeys(document.title for document in documents))
        return (Say(f"I do not know. I looked in {titles}, and it does not say."),)
    return (Say(_not_understood(prompt)),)


def _not_understood(prompt: Prompt) -> str:
    """Say honestly what was not understood, with other examples from time to time."""
    examples = phrasebook().examples
    start = int(prompt.heard.seconds * 10 + len(prompt.heard.text)) % len(examples)
    chosen = [examples[(start + 5 * step) % len(examples)] for step in range(3)]
    known = " ".join(map(_closed, chosen))
    if prompt.spoken:
        heard = f"I heard {speak_number(round(prompt.heard.seconds, 1))} seconds of speech"
        return f"{heard}, but the demo only knows a few sentences. For example: {known}"
    return f"I did not understand that: the demo only knows a few sentences. For example: {known}"


def _closed(sentence: str) -> str:
    return sentence if sentence.endswith("?") else f"{sentence}."
