"""The steps of the tour, in order. Each returns a sentence about what it watched."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desktop.app.tour.diary import MissedError
from desktop.app.tour.guide import Guide
from desktop.core.assistant import ShareTarget
from desktop.core.events import (
    ControlsChanged,
    EmotionCue,
    FrameSent,
    Interrupted,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Offer,
    SpeechPlayed,
    SpeechReceived,
    TimerDue,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
    TurnCompleted,
)
from desktop.core.tool import ToolCallState

KNOWLEDGE = """\
The quarterly revenue was 4.2 million euros, up nine percent.
The top product is the garden lamp, with 31 percent of sales.
The head count is 84 people in three offices.
"""

LONG_SPEECH = (
    "I would like to tell you about my day. In the morning I walked to the market and bought "
    "apples, bread and a little cheese, and in the afternoon I read a book in the garden until "
    "the rain began. Then we cooked a soup together and talked about the summer for a long time."
)


@dataclass(frozen=True, slots=True)
class Step:
    """One promise of the product and how the tour watches it being kept."""

    name: str
    run: Callable[[Guide], Awaitable[str]]


async def begin(guide: Guide) -> str:
    """Start the session from the window."""
    await guide.look("first-look")
    mark = guide.diary.mark()
    guide.click("main_button")
    opened = await guide.diary.wait(mark, LinkOpened, "opening the session", timeout_s=30)
    if not opened.demo:
        raise MissedError("the demo is not badged")
    await guide.appear("demo_badge")
    return f"talking with {opened.backend}, imitating {opened.model}, badged as the demo"


async def converse(guide: Guide) -> str:
    """Ask for the time aloud and hear the answer."""
    mark = await guide.ask("what time is it")
    spoken_at = guide.spoken_at
    heard_at, _ = await guide.diary.find(mark, SpeechReceived, "an answer")
    guide.figures["end of question to first sound of the answer, ms"] = 1000 * (
        heard_at - spoken_at
    )
    await guide.look("speaking")
    played = await guide.diary.wait(mark, SpeechPlayed, "hearing the answer out")
    question = _last_line(guide, mark, "user")
    if "time" not in question.lower():
        raise MissedError(f"the question was understood as {question!r}")
    if played.played_ms < played.received_ms - 20:
        raise MissedError("part of the answer was lost")
    return f"heard {question!r}, answered {_answer(guide, mark)!r}"


async def show(guide: Guide) -> str:
    """Share a region of the screen and ask what is to be seen."""
    mark = guide.diary.mark()
    target = ShareTarget("picture", picture=str(guide.picture))
    if guide.page is not None:
        guide.page.show()
        await asyncio.sleep(0.3)
        target = ShareTarget("region", region=guide.page.region)
    await guide.on_engine(guide.attune.assistant.share(target))
    frame = await guide.diary.wait(mark, FrameSent, "sending a picture")
    if guide.page is not None:
        seen = guide.diary.mark()
        guide.page.change()
        await guide.diary.wait(seen, FrameSent, "sending the change")
    mark = await guide.ask("what do you see")
    await guide.diary.wait(mark, SpeechPlayed, "an answer about the picture")
    answer = _answer(guide, mark)
    if str(frame.width) not in answer:
        raise MissedError(f"the answer does not fit the picture: {answer!r}")
    await guide.look("sharing")
    what = "a region of the screen" if guide.page is not None else "a picture (no screen here)"
    return f"shared {what}, {frame.width} by {frame.height} pixels; answered {answer!r}"


async def interrupt(guide: Guide) -> str:
    """Cut a long answer short by speaking."""
    mark = await guide.ask("what can you do")
    await guide.diary.wait(mark, SpeechReceived, "an answer")
    await asyncio.sleep(1.2)
    await guide.say("what day is it")
    cut = await guide.diary.wait(mark, Interrupted, "the interruption")
    played = await guide.diary.wait(mark, SpeechPlayed, "the end of the interrupted answer")
    if cut.played_ms >= played.received_ms:
        raise MissedError("the answer had ended before it was interrupted")
    after = guide.diary.mark()
    await guide.look("interrupted")
    await guide.diary.wait(after, SpeechPlayed, "the answer to the second question", timeout_s=30)
    return f"fell silent after {cut.played_ms} ms and answered the second question"


async def call_tool(guide: Guide) -> str:
    """Have a timer set aloud and wait until it runs out."""
    mark = await guide.ask("set a timer for two seconds")
    done = await guide.diary.wait(
        mark, ToolCallFinished, "the timer call", lambda event: event.name == "set_timer"
    )
    if done.state is not ToolCallState.DONE:
        raise MissedError(f"the timer call ended as {done.state}")
    due = await guide.diary.wait(mark, TimerDue, "the timer")
    await guide.look("tools")
    return f"{done.name} took {done.duration_ms} ms; the reminder said {due.text!r}"


async def consent(guide: Guide) -> str:
    """Refuse a call that asks first."""
    mark = guide.diary.mark()
    guide.type("open example.org")
    waiting = await guide.diary.wait(
        mark,
        ToolCallStateChanged,
        "asking for consent",
        lambda event: event.state is ToolCallState.WAITING,
    )
    await guide.appear("call_deny")
    await guide.look("consent")
    await asyncio.sleep(0.8)  # a card takes no answer in its first moments
    guide.click("call_deny")
    done = await guide.diary.wait(mark, ToolCallFinished, "the refusal")
    if done.state is not ToolCallState.CANCELLED:
        raise MissedError(f"the refused call ended as {done.state}")
    await guide.diary.wait(mark, TurnCompleted, "the end of the turn")
    return f"asked {waiting.request!r}, and took no for an answer"


async def co_listen(guide: Guide) -> str:
    """Listen silently, and offer only what the knowledge answers."""
    assistant = guide.attune.assistant
    await guide.on_engine(assistant.set_knowledge("Quarterly report", KNOWLEDGE))
    mark = guide.diary.mark()
    guide.click("mode_co_listen")
    await guide.diary.wait(
        mark, ControlsChanged, "the switch", lambda controls: controls.co_listening
    )
    await guide.say("we had lunch by the river yesterday")
    await asyncio.sleep(3.0)
    spoke, offered = guide.diary.since(mark, SpeechReceived), guide.diary.since(mark, Offer)
    if spoke or offered:
        raise MissedError("the co-listener did not keep quiet")
    await guide.ask("what was the quarterly revenue")
    offer = await guide.diary.wait(mark, Offer, "an offer")
    if guide.diary.since(mark, SpeechReceived):
        raise MissedError("the co-listener spoke up, where a card was asked for")
    await guide.look("co-listening")
    guide.click("mode_answer")
    await guide.diary.wait(
        guide.diary.mark() - 1, ControlsChanged, "switching back", lambda c: not c.co_listening
    )
    return f"kept quiet at small talk, then offered {offer.text!r}"


async def cues(guide: Guide) -> str:
    """Measure the voice after consent, and forget it at once afterwards."""
    mark = guide.diary.mark()
    guide.click("cues_accept")
    await guide.diary.wait(mark, ControlsChanged, "the consent", lambda controls: controls.cues)
    await guide.say(LONG_SPEECH)
    cue = await guide.diary.wait(
        mark, EmotionCue, "a measured cue", lambda event: event.state == "measured"
    )
    await guide.look("cues")
    withdrawn = guide.diary.mark()
    guide.click("cues_withdraw")
    await guide.diary.wait(withdrawn, ControlsChanged, "forgetting", lambda c: not c.cues)
    return f"energy {cue.energy}, pitch {_signed(cue.pitch_st)} st against the usual"


async def watch(guide: Guide) -> str:
    """Switch the camera on (a video stands in) and off."""
    mark = guide.diary.mark()
    guide.click("camera_button")
    frame = await guide.diary.wait(
        mark, FrameSent, "a camera picture", lambda event: event.origin == "camera"
    )
    await guide.look("camera")
    guide.click("camera_button")
    await guide.diary.wait(mark, ControlsChanged, "camera off", lambda c: not c.camera)
    return f"a video stood in: {frame.width} by {frame.height} pixels, {len(frame.jpeg)} bytes"


async def reconnect(guide: Guide) -> str:
    """Lose the connection and go on talking."""
    mark = guide.diary.mark()
    await guide.fault("drop")
    lost = await guide.diary.wait(mark, LinkLost, "noticing the loss")
    resumed = await guide.diary.wait(mark, LinkResumed, "resuming", timeout_s=30)
    guide.figures["connection lost to resumed, ms"] = float(resumed.gap_ms)
    again = await guide.ask("what day is it")
    await guide.diary.wait(again, SpeechPlayed, "an answer after the drop")
    await guide.look("resumed")
    return f"lost with code {lost.code}, {resumed.how} after {resumed.gap_ms} ms, and answered"


async def finish(guide: Guide) -> str:
    """End the session from the window."""
    mark = guide.diary.mark()
    guide.click("main_button")
    await guide.diary.wait(mark, ControlsChanged, "the end", lambda controls: not controls.live)
    await guide.look("ended")
    return "every device is released"


def _answer(guide: Guide, mark: int) -> str:
    return _last_line(guide, mark, "assistant")


def _last_line(guide: Guide, mark: int, kind: str) -> str:
    lines = guide.diary.since(mark, TranscriptLineChanged)
    return next((line.text for line in reversed(lines) if line.kind == kind), "")


def _signed(value: float | None) -> str:
    return "?" if value is None else re.sub("^-", "\N{MINUS SIGN}", f"{value:+.1f}")


STEPS = (
    Step("start", begin),
    Step("conversation", converse),
    Step("screen sharing", show),
    Step("barge-in", interrupt),
    Step("tool call", call_tool),
    Step("consent", consent),
    Step("co-listener", co_listen),
    Step("cues", cues),
    Step("camera", watch),
    Step("dropped connection", reconnect),
    Step("end", finish),
)
