"""Holds a conversation of many minutes with the embedded server and watches what grows.

The program's own composition runs in this process, its server in another as always. Somebody asks
every few seconds, looks on while a shared picture changes every second, interrupts, has tools
called and loses the connection once a minute. Run ``python -m tests.bench.soak --minutes 10``;
needs espeak-ng. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import cv2
import numpy as np

from desktop.app.composition import Composition, Equipment
from desktop.app.ground import prepare
from desktop.app.host import TerminalHost
from desktop.audio.file import QueuedMicrophone, RecordingSpeaker
from desktop.audio.voice_activity import open_voice_activity
from desktop.audio.wav import read_wav
from desktop.core.assistant import Assistant, ShareTarget
from desktop.core.events import (
    Event,
    Interrupted,
    LinkLost,
    SpeechPlayed,
    SpeechReceived,
    ToolCallStateChanged,
)
from desktop.core.media import INPUT_RATE
from desktop.core.tool import ToolCallState
from tests.bench.figure import Verdict
from tests.bench.growth import Growth

SPOKEN = (
    "What time is it?",
    "Convert five miles to kilometers",
    "What do you see?",
    "What is twelve times seven?",
    "Did anything change on my screen?",
)
TIMER = "Set a timer for four seconds"
TYPED = (
    "Remember to buy milk",
    TIMER,
    "Open Wikipedia",
    "Set a timer for ten minutes",
    "Cancel the timer",
)
LONG_QUESTION = "What can you do?"
PAGES = 24
DROP_EVERY_S = 60.0
ANSWER_TIMEOUT_S = 25.0
PAUSE_S = 0.5
CONSENT_S = 1.0
"""How long a person takes to say no; what comes at once is not taken for an answer."""
SAMPLE_S = 5.0

SLOPE_BUDGET = 20.0
"""Megabytes an hour."""
MOST_MORE = 2
"""More threads, file descriptors or tasks at the end than at the beginning."""


class Watch:
    """Counts what happens and lets one wait for it."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._stirred = asyncio.Event()

    def on_event(self, event: Event) -> None:
        """Take one fact into account."""
        if not isinstance(event, SpeechPlayed) or event.played_ms > 0:
            self.counts[event.label] += 1
            self._stirred.set()

    async def more(self, *kinds: type[Event]) -> None:
        """Wait until one of the kinds has happened once more."""
        labels = [kind.label for kind in kinds]
        before = sum(self.counts[label] for label in labels)
        async with asyncio.timeout(ANSWER_TIMEOUT_S):
            while sum(self.counts[label] for label in labels) == before:
                self._stirred.clear()
                await self._stirred.wait()


class Person:
    """Speaks, types, interrupts; ``unanswered`` tells what got no answer in time, and when.

    ``lost`` tells the same of what was asked when the connection went: nobody brings that back.
    """

    def __init__(
        self,
        assistant: Assistant,
        microphone: QueuedMicrophone,
        watch: Watch,
        words: dict[str, bytes],
    ) -> None:
        self.unanswered: list[str] = []
        self.lost: list[str] = []
        self.asked = 0
        self.last_answered = False
        self._began = time.monotonic()
        self._assistant = assistant
        self._microphone = microphone
        self._watch = watch
        self._words = words

    async def talk(self) -> None:
        """Go on until cancelled."""
        while True:
            for spoken, typed in zip(SPOKEN, TYPED, strict=True):
                self._say(spoken)
                await self._listen(spoken, SpeechPlayed)
                await self._assistant.send_text(typed)
                await self._listen(typed, SpeechPlayed)
                if typed == TIMER:
                    await self._listen("the timer", SpeechPlayed)
                await self._interrupt()

    async def _interrupt(self) -> None:
        self._say(LONG_QUESTION)
        if not await self._listen(LONG_QUESTION, SpeechReceived):
            return
        before = self._watch.counts.copy()
        self._say(SPOKEN[0])
        await self._microphone.said()
        cut = self._watch.counts[LinkLost.label] > before[LinkLost.label]
        if self._watch.counts[Interrupted.label] > before[Interrupted.label] and not cut:
            await self._listen(SPOKEN[0], SpeechPlayed)

    async def _listen(self, question: str, *until: type[Event]) -> bool:
        self.asked += 1
        drops = self._watch.counts[LinkLost.label]
        try:
            await self._watch.more(*until)
        except TimeoutError:
            cut = self._watch.counts[LinkLost.label] > drops
            record = self.lost if cut else self.unanswered
            record.append(f"{question} ({time.monotonic() - self._began:.0f} s)")
            self.last_answered = False
        else:
            self.last_answered = True
        await asyncio.sleep(PAUSE_S)
        return self.last_answered

    def _say(self, question: str) -> None:
        self._microphone.say(self._words[question], INPUT_RATE)


class Soak:
    """One conversation with everything that disturbs it."""

    def __init__(
        self, composition: Composition, microphone: QueuedMicrophone, folder: Path
    ) -> None:
        self.watch = Watch()
        self.growth = Growth()
        self._composition = composition
        self._folder = folder
        self._trust = ssl.create_default_context()
        self._key = ""
        self.person = Person(composition.assistant, microphone, self.watch, speech(folder))
        composition.hub.subscribe(self.watch.on_event)
        composition.hub.subscribe(self._refuse)
        self._refusals: set[asyncio.Task[None]] = set()

    async def run(self, seconds: float) -> None:
        """Start, go on for so long, and leave the conversation running."""
        assistant = self._composition.assistant
        await assistant.start()
        address = await self._composition.embedded.address()
        self._trust.load_verify_locations(cafile=address.ca_file)
        self._key = f"x-goog-api-key: {address.key}"
        picture = self._folder / "page.png"
        turn_page(picture, 0)
        await assistant.share(ShareTarget("picture", picture=str(picture)))
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds), asyncio.TaskGroup() as group:
                for work in (self.person.talk(), self._repaint(picture), self._drop()):
                    group.create_task(work, name="soak")
                group.create_task(self._sample(), name="soak sample")

    async def _repaint(self, picture: Path) -> None:
        step = 0
        while True:
            await asyncio.sleep(1.0)
            step += 1
            turn_page(picture, step)

    async def _drop(self) -> None:
        while True:
            await asyncio.sleep(DROP_EVERY_S)
            await self._order("drop")

    async def _sample(self) -> None:
        embedded = self._composition.embedded._process
        assert embedded is not None
        while True:
            self.growth.note(embedded.pid, len(asyncio.all_tasks()))
            await asyncio.sleep(SAMPLE_S)

    async def _order(self, name: str) -> None:
        url = urlsplit((await self._composition.embedded.address()).url)
        reader, writer = await asyncio.open_connection(url.hostname, url.port, ssl=self._trust)
        host = f"{url.hostname}:{url.port}"
        writer.write(
            f"GET /control/{name} HTTP/1.1\r\nHost: {host}\r\n{self._key}\r\n\r\n".encode()
        )
        await reader.readline()
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    def _refuse(self, event: Event) -> None:
        """Say no to what asks first."""
        if isinstance(event, ToolCallStateChanged) and event.state is ToolCallState.WAITING:
            task = asyncio.create_task(self._deny(event.call_id), name="soak refusal")
            self._refusals.add(task)
            task.add_done_callback(self._refusals.discard)

    async def _deny(self, call_id: str) -> None:
        await asyncio.sleep(CONSENT_S)
        await self._composition.assistant.decide(call_id, "deny")


def speech(folder: Path) -> dict[str, bytes]:
    """Return every question as 16 kHz PCM of a synthetic voice."""
    words: dict[str, bytes] = {}
    for question in (*SPOKEN, LONG_QUESTION):
        path = folder / "question.wav"
        subprocess.run(
            ["espeak-ng", "-v", "en-us", "-s", "150", "-w", str(path), question], check=True
        )
        words[question] = read_wav(path, INPUT_RATE)
    return words


def paint(folder: Path) -> None:
    """Write the pages that are shown; painting while measuring would disturb the measurement."""
    for number in range(PAGES):
        page = np.full((720, 1280, 3), 235, np.uint8)
        noise = np.random.default_rng(number).integers(0, 255, (200, 400, 3), np.uint8)
        page[100:300, 100:500] = noise
        where, ink = (560, 240), (20, 20, 20)
        cv2.putText(page, f"Page {number}", where, cv2.FONT_HERSHEY_SIMPLEX, 3, ink, 6)
        cv2.imwrite(str(folder / f"{number}.png"), page)


def turn_page(picture: Path, step: int) -> None:
    """Show the next page in place of the last."""
    fresh = picture.with_suffix(".new")
    shutil.copyfile(picture.with_name(f"{step % PAGES}.png"), fresh)
    fresh.replace(picture)


async def soak(minutes: float, folder: Path) -> int:
    """Run and report; return the exit code."""
    options = argparse.Namespace(backend="local")
    microphone = QueuedMicrophone(open_voice_activity())
    equipment = Equipment(sound=lambda: (microphone, RecordingSpeaker()))
    composition = Composition(
        prepare(options), TerminalHost(), equipment, asyncio.get_running_loop()
    )
    paint(folder)
    run = Soak(composition, microphone, folder)
    try:
        await run.run(60 * minutes)
        verdicts = judge(run)
    finally:
        began = time.monotonic()
        await composition.aclose()
        took = time.monotonic() - began
    left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    verdicts.append(Verdict("closing took", took, 2.0, "s"))
    verdicts.append(Verdict("tasks left after closing", len(left), 0, ""))
    sys.stdout.write("\n".join([*run.growth.lines(), *counted(run), *map(str, verdicts)]) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def counted(run: Soak) -> list[str]:
    """Return what the conversation consisted of."""
    counts = run.watch.counts
    names = {
        "answers heard": SpeechPlayed.label,
        "interruptions": Interrupted.label,
        "tool calls": "tool_call_finished",
        "pictures": "frame_sent",
        "lost connections": "link_lost",
        "taken up again": "link_resumed",
        "notices": "notice",
    }
    parts = [f"{counts[label]} {name}" for name, label in names.items()]
    lines = ["", f"{run.person.asked} questions: {', '.join(parts)}"]
    lost = [f"no answer, connection cut: {question}" for question in run.person.lost]
    return [*lines, *lost, *(f"no answer: {question}" for question in run.person.unanswered), ""]


def judge(run: Soak) -> list[Verdict]:
    """Hold what was seen against the budgets."""
    growth, person = run.growth, run.person
    verdicts = [
        Verdict(f"growth of the {who}", growth.slope(who), SLOPE_BUDGET, "MB/h")
        for who in growth.WHO
    ]
    verdicts += [
        Verdict(f"more {what}, end against beginning", growth.more(what), MOST_MORE, "")
        for what in growth.COUNTED
    ]
    counts = run.watch.counts
    lost, resumed = counts["link_lost"], counts["link_resumed"]
    verdicts.append(Verdict("tool calls", counts["tool_call_finished"], 1, "", at_least=True))
    verdicts.append(Verdict("connections not taken up again", lost - resumed, 0, ""))
    verdicts.append(Verdict("questions without an answer", len(person.unanswered), 0, ""))
    verdicts.append(
        Verdict("still answering at the end", person.last_answered, 1, "", at_least=True)
    )
    return verdicts


def main() -> int:
    """Run in a folder of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ATTUNE_HOME"] = folder
        return asyncio.run(soak(asked.minutes, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
