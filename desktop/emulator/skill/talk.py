"""Greetings, thanks, and what the demo says about itself."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from desktop.emulator.parts import Act, CallTool, Say, StaySilent
from desktop.emulator.saying import phrasebook
from desktop.emulator.skill.situation import Situation

_PLEASED = frozenset(["happy", "glad", "excited", "thrilled", "calm"])
_LOW = frozenset(["tired", "exhausted", "bored", "sad", "calm"])
_HIGH = frozenset(["angry", "annoyed", "frustrated", "excited", "thrilled", "stressed"])


async def greet(situation: Situation) -> AsyncGenerator[Act, None]:
    """Greet by the time of day; the first time, say that this is the demo."""
    hour = situation.clock.wall().hour
    part = "morning" if 4 <= hour < 12 else "afternoon" if hour < 18 else "evening"
    if any(who == "model" for who, _ in situation.scene.turns):
        yield Say(f"Good {part} again. What shall I do?")
        return
    yield Say(
        f"Good {part}. This is Attune's built-in demo, not Gemini. "
        "Ask me what I can do, or say: what do you see?"
    )


async def introduce(_situation: Situation) -> AsyncGenerator[Act, None]:
    """Say what this is and how to get the real thing."""
    yield Say(
        "I am Attune's demo, a small program on this computer. I am not Gemini and nothing leaves "
        "this machine. With a Gemini key in the preferences, you talk with the real model."
    )


async def abilities(situation: Situation) -> AsyncGenerator[Act, None]:
    """List what works here, with the tools that this client really declares."""
    able = ["tell the time and the date", "do sums", "convert units"]
    if situation.tool("set_timer"):
        able.append("set timers")
    if situation.tool("take_note"):
        able.append("take notes")
    able.append("say what I see of your screen")
    if "<knowledge" in situation.scene.instruction:
        able.append("answer from the text that you gave me")
    yield Say(f"I can {', '.join(able[:-1])} and {able[-1]}.")
    first, second = phrasebook().examples[5], phrasebook().examples[9]
    yield Say(f"Try for example: {first} Or: {second}.")


async def repeat(situation: Situation) -> AsyncGenerator[Act, None]:
    """Say the last answer again."""
    yield Say(situation.last_answer or "I have not said anything yet.")


async def thank(_situation: Situation) -> AsyncGenerator[Act, None]:
    """Take thanks."""
    yield Say("You are welcome.")


async def goodbye(_situation: Situation) -> AsyncGenerator[Act, None]:
    """Say goodbye."""
    yield Say("Goodbye. Press End when you are done.")


async def quiet(_situation: Situation) -> AsyncGenerator[Act, None]:
    """Be quiet when asked to."""
    yield StaySilent("asked to be quiet")


async def feel(situation: Situation) -> AsyncGenerator[Act, None]:
    """React to a feeling put in words; note it where the client asked for impressions."""
    words = situation.meaning.get("feeling").lower()
    word = words.split()[-1]
    pleased = word in _PLEASED
    if situation.tool("note_impression") and not _noted_lately(situation):
        yield CallTool(  # answered in silence: nothing waits for it
            "note_impression",
            {
                "energy": "high" if word in _HIGH else "low" if word in _LOW else "unclear",
                "tone": "pleasant" if pleased else "unpleasant",
                "basis": "words",
                "certainty": "medium",
                "phrase": f"sounds {word}",
            },
        )
    yield Say(
        f"I am glad that you are {word}."
        if pleased
        else f"I am sorry that you are {word}. Tell me if I can take something off your hands."
    )


def _noted_lately(situation: Situation) -> bool:
    """Whether one of the last three answers already reacted to a feeling."""
    answers = [text for who, text in situation.scene.turns if who == "model"][-3:]
    return any(" that you are " in text for text in answers)
