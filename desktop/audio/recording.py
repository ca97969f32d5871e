"""Recording a session: you on the left, the assistant on the right, with markers."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.audio.marker import MOST, Marker
from desktop.audio.resample import Resampler
from desktop.audio.stereo_file import StereoFile, VoicePair
from desktop.audio.timeline import Timeline
from desktop.core.clock import Clock
from desktop.core.errors import StoreError
from desktop.core.events import (
    Event,
    Interrupted,
    Notice,
    NoticeLevel,
    ToolCallFinished,
    TranscriptLineChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, SAMPLE_BYTES, AudioChunk
from desktop.core.sound_event import RecordingChanged

WRITE_S = 0.5
BEHIND_S = 1.0
"""How far the file stays behind, so that blocks on their way still find their place."""

FLAC, WAV = ".flac", ".wav"
FULL = Fault(Reason.RECORDING_FULL)


class SessionRecorder:
    """Records both sides to one file in ``folder``; implements ``core.sound.SoundRecorder``.

    ``suffix`` says which format, ``.flac`` or ``.wav``, unless a path says it. Memory stays
    bounded, the file is complete at every moment, and markers go into it in the end and at once
    into a label file beside it (seconds, seconds, text with tabs between, as Audacity reads them).
    ``voice`` and ``answer`` cost next to nothing while nothing is recorded.
    """

    def __init__(
        self,
        folder: Path,
        notice: Callable[[Event], None],
        clock: Clock,
        suffix: Callable[[], str] = lambda: FLAC,
    ) -> None:
        self._folder = folder
        self._notice = notice
        self._clock = clock
        self._suffix = suffix
        self._take: _Take | None = None
        self._task: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()

    @property
    def active(self) -> bool:
        """Whether a recording runs."""
        return self._take is not None

    async def start(self, path: Path | None = None) -> Path:
        """Begin and return the file; without a path a new one in the folder.

        Raises ``StoreError``. Does nothing but return the file while it records.
        """
        async with self._starting:
            if self._take is None:
                self._take = await asyncio.to_thread(self._begun, path)
                self._task = asyncio.create_task(self._write(self._take), name="recording")
                self._notice(RecordingChanged(True, str(self._take.path)))
            return self._take.path

    def mark(self, text: str) -> None:
        """Put a marker at the present moment; ignored while nothing is recorded."""
        if self._take is not None:
            self._take.mark(text, self._clock.now())

    async def stop(self) -> None:
        """Complete the file; may be called twice."""
        async with self._starting:
            task, self._task = self._task, None
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            await self._end("")

    def voice(self, chunk: AudioChunk) -> None:
        """Take what the person says, as it goes out: muted is silence here too."""
        take = self._take
        if take is not None:
            take.voice(chunk)

    def answer(self, pcm: bytes, audible_at: float) -> None:
        """Take a block of the assistant's voice at ``OUTPUT_RATE``; from any thread.

        ``audible_at`` is the monotonic time of its first sample at the loudspeaker.
        """
        take = self._take
        if take is not None:
            take.answer(pcm, audible_at)

    def observe(self, event: Event) -> None:
        """Mark what is worth finding again; an interruption also cuts the answer here."""
        take = self._take
        if take is None:
            return
        match event:
            case Interrupted():
                take.cut(self._clock.now())
                self.mark("interrupted")
            case TranscriptLineChanged(final=True, text=text) if text:
                who = {"user": "You: ", "assistant": "Attune: "}.get(event.kind, "")
                self.mark(who + text)
            case ToolCallFinished():
                self.mark(f"tool {event.name}: {event.state.value}")
            case _:
                pass

    def _begun(self, path: Path | None) -> _Take:
        try:
            if path is None:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                path = _free(
                    self._folder / f"{self._clock.wall():%Y-%m-%d %H.%M.%S}{self._suffix()}"
                )
            return _Take(path, self._clock.now())
        except ImportError as error:
            raise StoreError(Fault(Reason.RECORDING_NO_FLAC)) from error
        except OSError as error:
            place, why = str(path or self._folder), str(error.strerror)
            raise StoreError(Fault(Reason.RECORDING_UNWRITABLE, file=place, why=why)) from error

    async def _write(self, take: _Take) -> None:
        while True:
            await self._clock.sleep(WRITE_S)
            try:
                await asyncio.to_thread(take.write, self._clock.now() - BEHIND_S)
            except OSError as error:
                await self._end(Fault(Reason.RECORDING_STOPPED, why=str(error.strerror)))
                return
            if take.full:
                await self._end(FULL)
                return

    async def _end(self, problem: str) -> None:
        take, self._take = self._take, None
        if take is None:
            return
        try:
            with suppress(OSError):  # told below, or by whoever saw it first
                await asyncio.to_thread(take.close, self._clock.now())
        finally:
            self._notice(RecordingChanged(False, str(take.path)))
            if problem:
                self._notice(Notice(problem, NoticeLevel.WARNING, key="recording"))


class _Take:
    """One recording: two timelines, the file and its labels.

    A write that still runs on its worker when the recording is stopped is waited for.
    """

    def __init__(self, path: Path, began: float) -> None:
        self.path = path
        self._began = began
        self._file = _opened(path)
        self._labels = path.with_suffix(".labels.txt")
        self._writing = threading.Lock()
        self._closed = False
        self._marks: list[Marker] = []
        self._written: list[Marker] = []
        self._voice = Timeline(OUTPUT_RATE, began)
        self._answer = Timeline(OUTPUT_RATE, began)
        self._resampler = Resampler(INPUT_RATE, OUTPUT_RATE)
        self._kept_back_s = 0.0

    @property
    def full(self) -> bool:
        """Whether the file has no more room."""
        return self._file.full

    def voice(self, chunk: AudioChunk) -> None:
        """Lay down the person's side."""
        pcm = chunk.pcm
        if chunk.sample_rate == INPUT_RATE:
            pcm = self._resampler.convert(pcm)
            # The end of a block comes out with the next one, or the one after that.
            self._kept_back_s += chunk.duration_ms / 1000 - len(pcm) / SAMPLE_BYTES / OUTPUT_RATE
        self._voice.put(pcm, chunk.captured_at - self._kept_back_s)

    def answer(self, pcm: bytes, audible_at: float) -> None:
        """Lay down the assistant's side."""
        self._answer.put(pcm, audible_at + len(pcm) / 2 / OUTPUT_RATE)

    def cut(self, at: float) -> None:
        """Forget what of the answer was never heard."""
        self._answer.cut(at)

    def mark(self, text: str, at: float) -> None:
        """Keep a label until the next write."""
        self._marks.append(Marker.of(at - self._began, text))

    def write(self, until: float) -> None:
        """Write both sides up to a monotonic time, and the labels; nothing once it is closed."""
        with self._writing:
            if not self._closed:
                self._write(until)

    def close(self, until: float) -> None:
        """Write the rest and complete the file."""
        with self._writing:
            self._closed = True
            try:
                self._write(until)
            finally:
                self._file.close(self._written)

    def _write(self, until: float) -> None:
        self._file.write(self._voice.take(until), self._answer.take(until))
        marks, self._marks = self._marks, []
        if marks:
            way = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            with os.fdopen(os.open(self._labels, way, 0o600), "a", encoding="utf-8") as labels:
                labels.writelines(item.label for item in marks)
            self._written += marks[: MOST - len(self._written)]


def _opened(path: Path) -> VoicePair:
    """Return a new file of the format that its name says, WAV where it says nothing."""
    if path.suffix.lower() != FLAC:
        return StereoFile(path, OUTPUT_RATE)
    from desktop.audio.flac_file import FlacFile

    return FlacFile(path, OUTPUT_RATE)


def _free(path: Path) -> Path:
    """Return the path, or one beside it that no file has yet."""
    number = 1
    found = path
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem} {number}")
    return found
