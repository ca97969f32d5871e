"""Where both directions meet: one thread that cleans captured audio with what is played.

The device callbacks only put blocks on its queue; cancelling in a callback would cost 3 to 19 ms
of it at the 99th percentile (measured).
"""

from __future__ import annotations

import math
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from desktop.audio.echo import AsItIs, Cleaner
from desktop.audio.resample import Reframer
from desktop.audio.voice_activity import SpeechTracker
from desktop.core.media import INPUT_RATE, AudioChunk, EchoReport
from desktop.core.ports import VoiceActivity

CHUNK_SAMPLES = INPUT_RATE // 50
WAITING_BLOCKS = 250


@dataclass(frozen=True, slots=True)
class _Captured:
    pcm: bytes
    at: float


@dataclass(frozen=True, slots=True)
class _Played:
    pcm: bytes
    at: float


class Distrust:
    """Knows when the local detector may mistake the assistant's echo for the person.

    After an xrun or a restart the echo's delay has jumped and the canceller needs about two
    seconds to lock again; at the very first speech it has not locked yet.
    """

    JUMP_S = 2.0
    FIRST_S = 1.5

    def __init__(self) -> None:
        self._until = -math.inf
        self._heard_first = False

    def jump(self, at: float) -> None:
        """Note an xrun or a restart."""
        self._until = max(self._until, at + self.JUMP_S)

    def playback(self, at: float) -> None:
        """Note that something is played."""
        if not self._heard_first:
            self._heard_first = True
            self._until = max(self._until, at + self.FIRST_S)

    def holds(self, at: float) -> bool:
        """Tell whether a probability measured now should be withheld."""
        return at < self._until


class Duplex:
    """The processing thread; ``start`` and ``stop`` may alternate.

    ``captured``, ``played`` and ``jumped`` are for device callbacks and never block. ``dropped``
    counts captured blocks that a stalled machine could not process within five seconds.
    """

    def __init__(self, detector: VoiceActivity | None, make_cleaner: Callable[[], Cleaner]) -> None:
        self.dropped = 0
        self._make_cleaner = make_cleaner
        self._cleaner: Cleaner = AsItIs()
        self._tracker = SpeechTracker(detector)
        self._distrust = Distrust()
        self._jumped = threading.Event()
        self._renewed = threading.Event()
        self._frames = Reframer(CHUNK_SAMPLES)
        self._conform: Callable[[bytes], bytes] = lambda pcm: pcm
        self._deliver: Callable[[AudioChunk], None] = lambda _: None
        self._queue: queue.SimpleQueue[_Captured | _Played | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._zeros_s = 0.0
        self._sounded = False

    @property
    def only_zeros_s(self) -> float:
        """For how long the device has delivered nothing but zeros since it was opened."""
        return 0.0 if self._sounded else self._zeros_s

    @property
    def report(self) -> EchoReport:
        """What happens to echo; safe from any thread."""
        return self._cleaner.report

    def start(self, deliver: Callable[[AudioChunk], None]) -> None:
        """Begin to deliver chunks on the processing thread; blocks while the canceller loads."""
        self._renewed.clear()
        self._cleaner = self._make_cleaner()
        self._deliver = deliver
        self._tracker.reset()
        self._queue = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="attune-duplex", daemon=True)
        self._thread.start()

    def conform_with(self, conform: Callable[[bytes], bytes]) -> None:
        """Tell how captured blocks become mono 16 kHz; for each newly opened stream."""
        self._conform = conform
        self._zeros_s = 0.0
        self._sounded = False
        self._jumped.set()

    def captured(self, pcm: bytes, at: float) -> None:
        """Take a captured block whose last sample is of monotonic time ``at``."""
        if self._queue.qsize() > WAITING_BLOCKS:
            self.dropped += 1
            return
        self._queue.put(_Captured(pcm, at))

    def played(self, pcm: bytes, at: float) -> None:
        """Take a block that goes to the device."""
        if self._thread is not None and self._queue.qsize() <= WAITING_BLOCKS:
            self._queue.put(_Played(pcm, at))

    def jumped(self) -> None:
        """Note an xrun or a restart of either stream."""
        self._jumped.set()

    def renew(self) -> None:
        """Make the cleaner anew, because what is asked of it has changed."""
        self._renewed.set()

    def stop(self) -> None:
        """End the thread; blocks until it has, may be called twice."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join()

    def _run(self) -> None:
        while (block := self._queue.get()) is not None:
            if self._renewed.is_set():
                self._renew()
            if isinstance(block, _Played):
                self._refer(block)
            else:
                self._process(block)

    def _renew(self) -> None:
        self._renewed.clear()
        self._cleaner = self._make_cleaner()
        self._jumped.set()

    def _refer(self, block: _Played) -> None:
        if block.pcm.count(0) != len(block.pcm):
            self._distrust.playback(block.at)
        self._cleaner.reference(block.pcm, block.at)

    def _process(self, block: _Captured) -> None:
        if self._jumped.is_set():
            self._jumped.clear()
            self._distrust.jump(block.at)
        for pcm in self._frames.push(self._conform(block.pcm)):
            self._watch_zeros(pcm)
            clean = self._cleaner.clean(pcm, block.at)
            speech = self._tracker.feed(clean)
            if self._distrust.holds(block.at):
                speech = math.nan
            self._deliver(AudioChunk(clean, INPUT_RATE, block.at, speech))

    def _watch_zeros(self, pcm: bytes) -> None:
        if not self._sounded:
            self._sounded = pcm.count(0) != len(pcm)
            self._zeros_s += CHUNK_SAMPLES / INPUT_RATE
