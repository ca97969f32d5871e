"""What every client is put through, whatever it is; one line of JSON a result.

The Python clients share these; ``genai.mjs`` says the same in its language.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial

from tests.conformance.client.conversation import Conversation, FailureError, LackingError, Told

UNKNOWN_MODEL = "gemini-0.1-nothing"
LIMIT_S = 60.0

_QUIET_S = 1.5
"""How long a pending call is watched: for words that should not come, or its turn to end."""

Opener = Callable[..., Conversation]
Scenario = Callable[[Told, Opener], Awaitable[None]]


async def audio_turn(told: Told, opener: Opener, model: str = "") -> None:
    async with opener(told, model or told.model) as talk:
        await talk.speak("time")
        await talk.until_said(told.texts["time"])
        talk.expect_voice(0.8)


async def text_turn(told: Told, opener: Opener) -> None:
    async with opener(told, told.model) as talk:
        await talk.write("What time is it?")
        await talk.until_said(told.texts["time"])
        talk.expect_voice(0.8)


async def barge_in(told: Told, opener: Opener) -> None:
    async with opener(told, told.model) as talk:
        await talk.write("Tell me a story.")
        await talk.until(lambda: talk.sound, "sound")
        await talk.speak("time")
        await talk.until(lambda: talk.interruptions, "interruption")
        await talk.until_said(told.texts["time"])
        talk.expect(told.texts["story"][-40:] not in talk.said, "the story went on to its end")


async def blocking_tool(told: Told, opener: Opener) -> None:
    async with opener(told, told.model, "BLOCKING") as talk:
        await talk.write("Set a timer.")
        await talk.until(lambda: talk.calls, "call")
        await asyncio.sleep(_QUIET_S)
        talk.expect(not talk.said, "the model spoke before the result")
        talk.release.set()
        await talk.until_said(told.texts["timer"])
        talk.expect(talk.calls == 1, "the tool was called again")


async def non_blocking_tool(told: Told, opener: Opener) -> None:
    async with opener(told, told.model, "NON_BLOCKING") as talk:
        await talk.write("Set a timer.")
        await talk.until(lambda: talk.calls, "call")
        await asyncio.sleep(_QUIET_S)
        await talk.write("What time is it?")
        await talk.until_said(told.texts["time"])
        talk.expect(told.texts["timer"] not in talk.said, "the result came before its time")
        talk.release.set()
        await talk.until_said(told.texts["timer"])


async def transcription(told: Told, opener: Opener) -> None:
    async with opener(told, told.model) as talk:
        await talk.speak("day")
        await talk.until_said(told.texts["day"])
        heard = " ".join(talk.heard.lower().replace("?", "").split())
        talk.expect(heard == "what day is it today", "the question was written down wrongly")
        talk.expect(talk.said.strip() == told.texts["day"], "the answer was written down wrongly")


async def resumption(told: Told, opener: Opener) -> None:
    async with opener(told, told.model) as talk:
        await _resume(told, talk, "drop", {})


async def go_away(told: Told, opener: Opener) -> None:
    async with opener(told, told.model) as talk:
        await _resume(told, talk, "goaway", {"seconds": "2"})
        talk.expect(talk.farewells or not talk.tells_farewell, "no goAway was passed on")


async def _resume(told: Told, talk: Conversation, fault: str, given: Mapping[str, str]) -> None:
    await talk.write("What day is it today?")
    await talk.until_said(told.texts["day"])
    before = told.resumptions()
    await told.order(fault, **given)
    await talk.recover()
    await talk.until(lambda: told.resumptions() > before, "socket with the handle")
    talk.forget()
    await talk.write("What time is it?")
    await talk.until_said(told.texts["time"])


async def refused_setup(told: Told, opener: Opener) -> None:
    talk = opener(told, UNKNOWN_MODEL)

    def refused() -> bool:
        return any("not found" in failure for failure in talk.failures)

    try:
        async with talk:
            await talk.until(refused, "refusal with the server's words")
    except FailureError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever the client raises is the result
        talk.fail(error)
    talk.expect(refused(), "other words")


SCENARIOS: Mapping[str, Scenario] = {
    "audio turn": audio_turn,
    "text turn": text_turn,
    "barge-in": barge_in,
    "blocking tool": blocking_tool,
    "non-blocking tool": non_blocking_tool,
    "transcription": transcription,
    "resumption": resumption,
    "goAway": go_away,
    "refused setup": refused_setup,
}


async def _judge(told: Told, opener: Opener, name: str) -> tuple[str, str]:
    scenario = SCENARIOS.get(name) or partial(audio_turn, model=told.models[name])
    try:
        async with asyncio.timeout(LIMIT_S):
            await scenario(told, opener)
    except LackingError as error:
        return "N/A", str(error)
    except TimeoutError:
        return "FAIL", f"not done after {LIMIT_S:g} s"
    except Exception as error:  # noqa: BLE001 - whatever a client raises is the result
        seen = str(error) if isinstance(error, FailureError) else f"{type(error).__name__}: {error}"
        return "FAIL", seen
    return "PASS", ""


async def run(opener: Opener) -> None:
    """Run the scenarios that standard input asks for and print their results."""
    told = Told(**json.loads(sys.stdin.read()))
    for name in told.scenarios:
        began = time.monotonic()
        result, seen = await _judge(told, opener, name)
        line = {"scenario": name, "result": result, "seen": seen}
        line["seconds"] = f"{time.monotonic() - began:.1f}"
        sys.stdout.write("\n" + json.dumps(line) + "\n")
        sys.stdout.flush()
