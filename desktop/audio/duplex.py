"""Where both directions meet: one thread that cleans captured audio with what is played.

The device callbacks only put blocks on its queue; cancelling in a callback would cost 3 to 19 ms
of it at the 99th percentile (measured).
"""

from __future__ import annotations

import logging
import math
import queue
import threading
import time
from collections import deque
from collections.abc import Callable

from desktop.audio.distrust import Distrust
from desktop.audio.echo import AsItIs, Attenuator, Cleaner
from desktop.audio.hush import hushed
from desktop.audio.precedence import go_first
from desktop.audio.resample import Reframer
from desktop.audio.voice_activity import SpeechTracker
from desktop.core.media import INPUT_RATE, AudioChunk, EchoReport
from desktop.core.ports import VoiceActivity

logger = logging.getLogger(__name__)

CHUNK_SAMPLES = INPUT_RATE // 50
WAITING_BLOCKS = 250
FAILURES = 3
"""So many failures of the processing within a session end the attempts to start it again."""

Block = tuple[bytes, float]


class Duplex:
    """The processing thread; ``start`` and ``stop`` may alternate.

    ``captured``, ``played``, ``restarted``, ``ran_dry`` and ``jumped`` never block. ``dropped``
    counts captured blocks that a stalled machine could not process within five seconds.
    ``failures`` counts what went wrong in the processing since ``start``: each time it begins
    anew, and in the end it goes on without canceller and detector, because the person must be
    heard in any case.

    Waking a thread costs more than what is done then, so what is played waits for what is heard.
    """

    def __init__(
        self,
        detector: VoiceActivity | None,
        make_cleaner: Callable[[], Cleaner],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._now = now
        self.dropped = 0
        self.failures = 0
        self._detector = detector
        self._make_cleaner = make_cleaner
        self._cleaner: Cleaner = AsItIs()
        self._tracker = SpeechTracker(detector)
        self._distrust = Distrust()
        self._jumps = 0
        self._jumped = threading.Event()
        self._dry = threading.Event()
        self._renewed = threading.Event()
        self._frames = Reframer(CHUNK_SAMPLES)
        self._conform: Callable[[bytes], bytes] = lambda pcm: pcm
        self._deliver: Callable[[AudioChunk], None] = lambda _: None
        self._queue: queue.SimpleQueue[Block | None] = queue.SimpleQueue()
        self._played: deque[Block] = deque(maxlen=WAITING_BLOCKS)
        self._thread: threading.Thread | None = None
        self._zeros_s = 0.0
        self._sounded = False

    @property
    def only_zeros_s(self) -> float:
        """For how long the device has delivered nothing but zeros since it was opened."""
        return 0.0 if self._sounded else self._zeros_s

    @property
    def zeros_s(self) -> float:
        """For how long the device has delivered nothing but zeros up to now."""
        return self._zeros_s

    @property
    def report(self) -> EchoReport:
        """What happens to echo; safe from any thread."""
        return self._cleaner.report

    def start(self, deliver: Callable[[AudioChunk], None]) -> None:
        """Begin to deliver chunks on the processing thread; blocks while the canceller loads."""
        self._renewed.clear()
        self.failures = 0
        self._cleaner = self._make_cleaner()
        self._deliver = deliver
        self._tracker = SpeechTracker(self._detector)
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
        self._queue.put((pcm, at))

    def played(self, pcm: bytes, at: float) -> None:
        """Take a block that goes to the device."""
        if self._thread is not None:
            self._played.append((pcm, at))

    def restarted(self) -> None:
        """Note that the output begins anew: what it was given and had not played is forgotten."""
        self.jumped()
        self.played(b"", 0.0)

    def ran_dry(self) -> None:
        """Note that the loudspeaker had nothing to play: what follows is heard when it says."""
        self._dry.set()
        self.restarted()

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
        go_first()
        while (block := self._queue.get()) is not None:
            try:
                self._take(*block)
            except Exception as error:  # noqa: BLE001 - whatever it is, the person must be heard
                self._begin_anew(error)

    def _take(self, pcm: bytes, at: float) -> None:
        if self._renewed.is_set():
            self._renew()
        while self._played:
            self._refer(*self._played.popleft())
        self._process(pcm, at)
        # What takes long comes when the chunk is on its way.
        self._cleaner.attend()

    def _begin_anew(self, error: Exception) -> None:
        self.failures += 1
        logger.warning("the sound processing failed: %s", type(error).__name__)
        self._frames.reset()
        self._jumped.set()
        if self.failures < FAILURES:
            try:
                self._cleaner = self._make_cleaner()
                self._tracker.reset()
            except Exception as again:  # noqa: BLE001 - as above
                logger.warning("nor does it start again: %s", type(again).__name__)
            else:
                return
        self._cleaner = Attenuator()
        self._tracker = SpeechTracker(None)

    def _renew(self) -> None:
        self._renewed.clear()
        self._cleaner = self._make_cleaner()
        self._jumped.set()

    def _refer(self, pcm: bytes, at: float) -> None:
        if not pcm:
            self._cleaner.restarted()
            return
        if pcm.count(0) != len(pcm):
            self._distrust.playback(at)
        self._cleaner.reference(pcm, at)

    def _process(self, block: bytes, at: float) -> None:
        if self._jumped.is_set():
            self._jumped.clear()
            # What waited while the program stood still is older than the jump that ended that.
            self._distrust.jump(max(at, self._now()))
        if self._dry.is_set():
            self._dry.clear()
            self._distrust.dry(max(at, self._now()))
        for pcm in self._frames.push(self._conform(block)):
            self._watch_zeros(pcm)
            clean = self._cleaner.clean(pcm, at)
            speech, doubted = self._tracker.feed(clean), math.nan
            if self._cleaner.jumps != self._jumps:
                self._jumps = self._cleaner.jumps
                self._distrust.jump(at)
            if self._distrust.holds(at, learning=self._cleaner.learning):
                speech, doubted = math.nan, speech
            if self._distrust.leaks(at):
                clean = hushed(clean)
            self._deliver(AudioChunk(clean, INPUT_RATE, at, speech, doubted=doubted))

    def _watch_zeros(self, pcm: bytes) -> None:
        if pcm.count(0) == len(pcm):
            self._zeros_s += CHUNK_SAMPLES / INPUT_RATE
        else:
            self._sounded = True
            self._zeros_s = 0.0
