"""Cuts the line in the middle of an answer and speaks into the gap, again and again.

The program's own composition talks with the embedded server in another process through a proxy
that goes away for some seconds. Timed is how soon after the network is back the session goes on;
what was said meanwhile is compared with what the server heard, sample by sample. Run
``python -m tests.bench.drop --rounds 6``; needs espeak-ng. Exit code 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import socket
import sys
import tempfile
import time
from pathlib import Path

from desktop.app.composition import Composition, Equipment
from desktop.app.ground import prepare
from desktop.app.host import TerminalHost
from desktop.audio.file import QueuedMicrophone, RecordingSpeaker
from desktop.audio.voice_activity import open_voice_activity
from desktop.core.events import Event, LinkLost, LinkResumed, SpeechReceived
from desktop.core.media import INPUT_RATE
from tests.bench.figure import Figure, Verdict, heading
from tests.bench.go_away import Speech, clips_of
from tests.bench.server_child import Coverage, ServerChild
from tests.fakes.proxy import Proxy

QUESTION = "What can you do?"
SPOKEN_S = 2.0
BREATH_S = 0.2
WITHIN_S = 30.0
RESUMED_BUDGET_MS = 1000.0


class Watch:
    """Lets one wait for events and tells when they came."""

    def __init__(self) -> None:
        self._seen: list[tuple[float, Event]] = []
        self._stirred = asyncio.Event()

    def on_event(self, event: Event) -> None:
        """Take one fact into account."""
        self._seen.append((time.monotonic(), event))
        self._stirred.set()

    async def until(self, kind: type[Event], since: float) -> float:
        """Return when an event of a kind came after a time."""
        async with asyncio.timeout(WITHIN_S):
            while True:
                for at, event in self._seen:
                    if at >= since and isinstance(event, kind):
                        return at
                self._stirred.clear()
                await self._stirred.wait()


class Drill:
    """One conversation that is cut once a round."""

    def __init__(self, composition: Composition, microphone: QueuedMicrophone) -> None:
        self.noticed: list[float] = []
        self.resumed: list[float] = []
        self.rebuilt = 0
        self._assistant = composition.assistant
        self._microphone = microphone
        self._watch = Watch()
        composition.hub.subscribe(self._watch.on_event)
        composition.hub.subscribe(self._count)

    def _count(self, event: Event) -> None:
        self.rebuilt += isinstance(event, LinkResumed) and event.how == "rebuilt"

    async def round(self, proxy: Proxy, sentence: bytes, away_s: float) -> None:
        """Ask, cut the answer, speak, and come back."""
        asked = time.monotonic()
        await self._assistant.send_text(QUESTION)
        await self._watch.until(SpeechReceived, asked)
        cut = time.monotonic()
        proxy.away()
        self.noticed.append(1000 * (await self._watch.until(LinkLost, cut) - cut))
        self._microphone.say(sentence, INPUT_RATE)
        await asyncio.sleep(away_s)
        await proxy.back()
        back = time.monotonic()
        self.resumed.append(1000 * (await self._watch.until(LinkResumed, back) - back))
        await self._microphone.said()
        await self._watch.until(SpeechReceived, back)
        await asyncio.sleep(1.0)


async def drop(rounds: int, folder: Path) -> int:
    """Run and report; return the exit code."""
    chance = random.Random(7)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    server = ServerChild(folder)
    await server.open("--host", "::1", "--port", str(port))
    os.environ["GOOGLE_API_KEY"] = server.key
    speech = Speech(clips_of(folder), rounds * SPOKEN_S, BREATH_S, folder / "track.pcm")
    microphone = QueuedMicrophone(open_voice_activity())
    options = argparse.Namespace(
        backend="local", endpoint=f"https://127.0.0.1:{port}", ca_file=server.ca_file
    )
    equipment = Equipment(sound=lambda: (microphone, RecordingSpeaker()))
    loop = asyncio.get_running_loop()
    composition = Composition(prepare(options), TerminalHost(), equipment, loop)
    try:
        async with Proxy(port, "::1", port) as proxy:
            drill = Drill(composition, microphone)
            await composition.assistant.start()
            for low, high in speech.spans[:rounds]:
                await drill.round(proxy, speech.track[low:high], chance.uniform(2.0, 6.0))
            await composition.aclose()
    finally:
        await composition.aclose()
        await server.aclose()
    coverage = Coverage(speech.track)
    for chunks in server.heard():
        coverage.add(chunks)
    said = speech.spans[:rounds]
    # The last chunk of a sentence is filled up with silence.
    lost = sum(coverage.missing(low, high - 640) for low, high in said) / 2 / INPUT_RATE
    verdicts = [
        Verdict("longest wait after the network was back", max(drill.resumed), RESUMED_BUDGET_MS),
        Verdict("seconds of speech that never arrived", lost, 0.0, "s"),
        Verdict("sessions rebuilt instead of resumed", drill.rebuilt, 0, ""),
    ]
    figures = [
        Figure("from the cut to its notice", drill.noticed),
        Figure("from the network back to the session resumed", drill.resumed),
    ]
    lines = [f"{len(said)} cuts", "", heading(), *map(str, figures), "", *map(str, verdicts)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


def main() -> int:
    """Run in a folder of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=6)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ATTUNE_HOME"] = folder
        return asyncio.run(drop(asked.rounds, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
