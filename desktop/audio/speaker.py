"""The speaker: what every kind of it shares, and the device."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from contextlib import aclosing, suppress

from desktop.audio.block import OUTPUT_CALM_S, OUTPUT_STEPS, BlockLadder
from desktop.audio.change import CHANGES
from desktop.audio.choice import Choice
from desktop.audio.device_news import DeviceNews
from desktop.audio.device_thread import DeviceThread
from desktop.audio.duplex import Duplex
from desktop.audio.echo_news import EchoNews
from desktop.audio.headset import is_worn
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.level import LevelMeter
from desktop.audio.pace import paced
from desktop.audio.playout import Playout
from desktop.audio.portaudio import awaited, refresh
from desktop.audio.resample import Resampler
from desktop.audio.restart import RestartPace
from desktop.audio.stream import BLOCK_S, OutputStream
from desktop.audio.unheard import Unheard
from desktop.audio.watchdog import LOOK_S, Watchdog
from desktop.core.clock import Clock, SystemClock, until_tick
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.media import OUTPUT_RATE, AudioChunk, Level

BLOCK_SAMPLES = round(OUTPUT_RATE * BLOCK_S)
SHALLOW_S = 0.03
"""A buffer that holds no more than this is not worth dropping."""
STARVED = 1
"""A device that has run dry so often needs a larger buffer, for a while."""
AWAY_S = 1.0
"""For so long a device may be away, as while it is opened again, before sound goes by unheard."""
DOUBT_S = 0.04
"""Hosts that take blocks in pairs, or tell too little of their delay, have not run dry."""
TOO_LONG = Fault(Reason.ANSWER_TOO_LONG)


Listen = Callable[[bytes, float], None]
"""Takes a block and the monotonic time at which its first sample is heard; on any thread."""


def _ignore(_block: bytes, _audible_at: float) -> None:
    """Listen to nothing."""


class PlayoutSpeaker:
    """Everything about a speaker but the clock that pulls blocks from ``_pull``.

    ``listen`` hears every block that is played.
    """

    def __init__(self, clock: Clock, notice: Callable[[Event], None]) -> None:
        self.listen: Listen = _ignore
        self._clock = clock
        self._notice = notice
        self._stirred = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._meter = LevelMeter(clock.now)
        self._playout = Playout(now=clock.now, on_idle=self._stir)
        self._foreign: Resampler | None = None
        self._foreign_rate = OUTPUT_RATE

    def play(self, chunk: AudioChunk) -> None:
        """Queue a chunk behind what is already queued; other rates are converted."""
        if not self._playout.play(self._at_output_rate(chunk)):
            self._notice(Notice(TOO_LONG, NoticeLevel.WARNING, key="speaker overflow"))

    def end_turn(self) -> None:
        """Nothing more comes for this answer: play what is queued to its end."""
        self._playout.end_turn()

    def flush(self) -> int:
        """Fall silent within one output block, forget what is queued, return the ms heard."""
        heard = self._playout.flush()
        self._stirred.set()
        return heard

    def duck(self, gain_db: float) -> None:
        """Change the playback gain smoothly; 0.0 restores it. ``-inf`` mutes."""
        self._playout.duck(gain_db)

    def set_volume(self, volume: float) -> None:
        """Scale everything that is played; 1.0 leaves it as it is."""
        self._playout.set_volume(volume)

    @property
    def playing(self) -> bool:
        """Whether sound is still to be heard."""
        return self._playout.playing

    @property
    def played_ms(self) -> int:
        """How much of the present answer has been heard."""
        return self._playout.played_ms

    async def drained(self) -> None:
        """Wait until nothing is left to play; returns at once when idle or flushed."""
        while self._playout.playing:
            self._stirred.clear()
            tail = None if self._playout.queued_ms else max(self._playout.tail_s, 0.001)
            with suppress(TimeoutError):
                async with asyncio.timeout(tail):
                    await self._stirred.wait()

    def level(self) -> Level:
        """Return the level of what is being played; safe from any thread."""
        return self._meter.level()

    def _pull(self, samples: int, audible_at: float | None) -> bytes:
        """Return the next block, on whatever thread has the clock."""
        block = self._playout.read(samples, audible_at)
        self._meter.note(block)
        self.listen(block, self._clock.now() if audible_at is None else audible_at)
        return block

    def _stir(self) -> None:
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has closed: nobody waits any more
                self._loop.call_soon_threadsafe(self._stirred.set)

    def _forget(self) -> None:
        self._playout.flush()
        self._stirred.set()
        self._meter.reset()

    def _at_output_rate(self, chunk: AudioChunk) -> bytes:
        if chunk.sample_rate == OUTPUT_RATE:
            return chunk.pcm
        if self._foreign is None or self._foreign_rate != chunk.sample_rate:
            self._foreign = Resampler(chunk.sample_rate, OUTPUT_RATE, quality="HQ")
            self._foreign_rate = chunk.sample_rate
        return self._foreign.convert(chunk.pcm)


class DeviceSpeaker(PlayoutSpeaker):
    """Plays on the device named ``wanted``, the system's default for an empty name.

    While the device is away, answers go by in silence at their own pace, so that a conversation
    in captions goes on. Implements ``core.ports.Speaker``.
    """

    def __init__(
        self,
        wanted: str,
        duplex: Duplex,
        notice: Callable[[Event], None],
        clock: Clock | None = None,
    ) -> None:
        super().__init__(clock or SystemClock(), notice)
        self._wanted = wanted
        self._choice = Choice("output", wanted)
        self._duplex = duplex
        self._heartbeat = Heartbeat(BLOCK_S)
        self._thread = DeviceThread("attune-speaker")
        self._news = DeviceNews("speaker", notice)
        self._stream: OutputStream | None = None
        self._depth_ms = math.inf
        self._gain_db = 0.0
        self._pace = RestartPace()
        self._ladder = BlockLadder(OUTPUT_STEPS, stumbles=STARVED, calm_s=OUTPUT_CALM_S)
        self._lasts_until = math.inf
        self._worn = False
        self._starting_over = False
        self._watchdog: Watchdog | None = None
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def device_name(self) -> str:
        """What it plays on, empty while it is closed; safe from any thread."""
        stream = self._stream
        return stream.name if stream is not None else ""

    def play(self, chunk: AudioChunk) -> None:
        """Queue a chunk behind what is already queued; the first of an answer sounds at once."""
        super().play(chunk)
        if self._playout.ready_ms >= max(self._playout.start_ms, self._depth_ms):
            self._start_over()

    def duck(self, gain_db: float) -> None:
        """Change the playback gain smoothly; a lower one is heard at once."""
        lower, self._gain_db = gain_db < self._gain_db, gain_db
        self._playout.duck(gain_db)
        if lower and self._playout.tail_s > SHALLOW_S:
            self._start_over()

    def _start_over(self) -> None:
        """Have the device drop its buffer and take it anew, if that is quick here.

        What the device holds is 60 to 140 ms old decisions: silence before an answer, or loud
        speech before a duck.
        """
        if self._stream is not None and self._quick and not self._starting_over:
            self._starting_over = True
            self._thread.submit(self._restart_output)

    async def open(self) -> None:
        """Make ready to play; raises ``DeviceError`` and then keeps time in silence.

        After a ``DeviceAwaitedError`` it plays once the device can be used.
        """
        if self._watchdog is not None:
            return
        self._loop = asyncio.get_running_loop()
        if not self._tasks:
            self._start_task(self._stand_in(), "speaker stand-in")
        problem: DeviceError | None = None
        try:
            await self._thread.run(self._start_stream)
        except DeviceError as error:
            problem = awaited(error)
            if not isinstance(problem, DeviceAwaitedError):
                self._news.tell("lost", "", self._wanted)
                raise
            self._heartbeat.end(str(error))
        self._watchdog = Watchdog(
            "speaker", self._heartbeat, self._reopen, self._notice, self._clock
        )
        self._start_task(self._watchdog.watch(), "speaker watchdog")
        if problem is not None:
            raise problem

    def flush(self) -> int:
        """Fall silent at once, forget what is queued, return the ms heard."""
        sounding = self._playout.playing
        heard = self._playout.flush(fade=False)
        self._stirred.set()
        if sounding and self._stream is not None:
            # Clearing the queue alone leaves the device's own buffer, 90 to 160 ms, to be heard.
            # PortAudio cannot take that back to fade it: dropped, the wave breaks off where it is.
            self._thread.submit(self._drop_buffer)
        return heard

    async def aclose(self) -> None:
        """Release the device; may be called twice."""
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task
        self._watchdog = None
        await self._thread.aclose(self._stop_stream)
        if tasks:
            self._news.tell("off", "", self._wanted)
        self._forget()

    def _start_task(self, work: Coroutine[None, None, None], name: str) -> None:
        self._tasks.append(asyncio.create_task(work, name=name))

    @property
    def _quick(self) -> bool:
        """Where the host takes its time over a restart, waiting for the buffer is quicker."""
        return self._pace.quick(self._clock.now())

    async def use(self, wanted: str) -> None:
        """Play on another device from now on; what is queued goes on there.

        Raises ``DeviceError`` where it cannot be opened, and goes on trying in the background.
        """
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._choice = Choice("output", wanted)
        self._ladder.reset()
        if self._watchdog is None:
            return
        try:
            await self._reopen()
        except DeviceError as error:
            self._heartbeat.end(str(error))
            raise

    async def _reopen(self) -> None:
        await self._thread.run(self._restart_stream)

    async def _stand_in(self) -> None:
        unheard = Unheard(self._shut, self._notice, self._clock)
        try:
            with CHANGES.listening(self._look):
                await self._care(unheard)
        finally:
            await unheard.aclose()

    def _look(self) -> None:
        self._choice.look()

    async def _care(self, unheard: Unheard) -> None:
        """Let time pass over the queue while no device does; look after echo and buffer."""
        news = EchoNews()
        seen_at = self._clock.now()
        while True:
            await self._clock.sleep(until_tick(self._clock, LOOK_S))
            for event in news.look(self._duplex.report):
                self._notice(event)
            if self._watchdog is not None:
                self._tell_device()
            unheard.look(playing=self.playing and not self._away)
            now = self._clock.now()
            if not self._away:
                seen_at = now
            elif now - seen_at > AWAY_S:
                await self._pass_time()
                seen_at = self._clock.now()
            if not self._away and not self.playing and self._unfit(now):
                with suppress(DeviceError):  # the watchdog sees a stream that did not come back
                    await self._reopen()

    def _shut(self) -> str:
        stream = self._stream
        return stream.name if stream is not None and stream.shut() else ""

    def _unfit(self, now: float) -> bool:
        """Whether another depth fits the machine better than the present one."""
        return self._ladder.failing() or self._ladder.calm(now)

    def _tell_device(self) -> None:
        self._news.tell("lost" if self._away else "open", self.device_name, self._wanted)

    async def _pass_time(self) -> None:
        async with aclosing(paced(self._clock, BLOCK_S)) as periods:
            async for due in periods:
                self._pull(BLOCK_SAMPLES, due - BLOCK_S)
                if not self._away:
                    return

    @property
    def _away(self) -> bool:
        """Whether nothing plays; one that runs again does, though nobody has noticed yet."""
        if self._stream is None:
            return True
        beat = self._heartbeat
        runs = beat.beats > 0 and not (beat.quiet or beat.broken)
        return self._watchdog is not None and self._watchdog.lost and not runs

    # -- on the device thread ---------------------------------------------------------------------

    def _start_stream(self) -> None:
        self._duplex.restarted()
        self._lasts_until = math.inf
        self._stream = OutputStream(
            self._choice.find, self._sound, self._heartbeat, self._ladder.block, self._dropped
        )
        self._heartbeat.restart()
        self._pace.reset()
        if is_worn(self.device_name) != self._worn:
            self._worn = not self._worn
            self._duplex.renew()

    def _restart_stream(self) -> None:
        self._stop_stream()
        refresh()
        self._start_stream()

    def _stop_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _drop_buffer(self) -> None:
        if self._stream is not None:
            self._stream.restart()

    def _dropped(self, at: float) -> None:
        """What the device forgot is played after all, unless it was flushed meanwhile."""
        self._lasts_until = math.inf
        self._duplex.restarted()
        self._playout.dropped(at)

    def _restart_output(self) -> None:
        begun = self._clock.now()
        self._depth_ms = math.inf
        self._drop_buffer()
        self._starting_over = False
        ended = self._clock.now()
        self._pace.took(ended - begun, ended)

    def _sound(self, samples: int, audible_at: float, stumbled: bool) -> bytes:
        dry = self._clock.now() > self._lasts_until + DOUBT_S
        if dry:
            self._ladder.stumbled(self._clock.now())
        if dry or stumbled:
            # Silence was heard that nobody gave it.
            self._duplex.ran_dry()
        block = self._pull(samples, audible_at)
        ahead_ms = 1000 * (audible_at - self._clock.now() + BLOCK_S)
        self._depth_ms = ahead_ms if math.isinf(self._depth_ms) else max(self._depth_ms, ahead_ms)
        sounds = block.count(0) != len(block)
        self._lasts_until = audible_at + samples / OUTPUT_RATE if sounds else math.inf
        self._duplex.played(block, audible_at)
        return block
