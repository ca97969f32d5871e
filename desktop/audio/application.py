"""What other programs play on a loudspeaker while the assistant speaks on it too.

A loudspeaker's monitor hears everything. A PulseAudio or PipeWire server also lets a recorder hear
one stream alone (``parec(1)``: ``--monitor-stream``), so the streams of everybody else are heard
one by one and added up: the assistant's own never takes part, whatever its volume or delay.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import threading
from contextlib import suppress

import numpy as np
import numpy.typing as npt

from desktop.audio.change import CHANGES, DeviceChanges
from desktop.audio.mixer import Reservoir
from desktop.audio.pulse import Pulse
from desktop.core.media import INPUT_RATE

TOOL = "parec"
MOST = 16
"""More streams than that at once are not heard while the assistant speaks."""


class Others:
    """Hears every stream on a sink but Attune's, on a thread of its own while it is open.

    ``take`` belongs to one thread. What cannot be heard is silence.
    """

    def __init__(
        self, sink: str, pulse: Pulse | None = None, changes: DeviceChanges = CHANGES
    ) -> None:
        self._sink = sink
        self._pulse = pulse or Pulse()
        self._changes = changes
        self._guard = threading.Lock()
        self._recorders: dict[int, _Recorder] = {}
        self._bell, self._ring = os.pipe()
        os.set_blocking(self._ring, False)
        self._closed = False
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="attune-other-programs", daemon=True)

    def open(self) -> None:
        """Begin to listen."""
        self._thread.start()
        self._changes.watch_moves(self._look)

    def take(self, samples: int) -> bytes:
        """Return the next 16 kHz samples of all of them together."""
        with self._guard:
            parts = [recorder.waiting.take(samples) for recorder in self._recorders.values()]
        if not parts:
            return bytes(2 * samples)
        mixed: npt.NDArray[np.int16] = np.clip(np.sum(parts, axis=0), -32_768, 32_767).astype("<i2")
        return mixed.tobytes()

    def close(self) -> None:
        """Stop listening; blocks until every recorder has gone."""
        self._changes.forget_moves(self._look)
        self._ended.set()
        self._look()
        self._thread.join()
        with self._guard:
            self._closed = True
            os.close(self._bell)
            os.close(self._ring)

    def _look(self) -> None:
        # A change that is being told may still come after ``close``.
        with self._guard, suppress(BlockingIOError):  # then it rings already
            if not self._closed:
                os.write(self._ring, b"!")

    # -- on its thread ----------------------------------------------------------------------------

    def _run(self) -> None:
        self._compare()
        while not self._ended.is_set():
            sources = {recorder.source: number for number, recorder in self._recorders.items()}
            for ready in select.select([self._bell, *sources], [], [])[0]:
                if ready == self._bell:
                    os.read(self._bell, 4096)
                    self._compare()
                elif not self._heard(sources[ready]):
                    self._drop(sources[ready])
        for number in list(self._recorders):
            self._drop(number)

    def _heard(self, number: int) -> bool:
        recorder = self._recorders[number]
        data = os.read(recorder.source, 65_536)
        with self._guard:
            recorder.take(data)
        return bool(data)

    def _compare(self) -> None:
        """Begin with the streams that are new, and end with those that have gone elsewhere."""
        if self._ended.is_set():
            return
        there = self._pulse.foreign_streams(self._sink)
        for number in set(self._recorders) - there:
            self._drop(number)
        for number in sorted(there - set(self._recorders))[: MOST - len(self._recorders)]:
            with suppress(OSError):  # without the tool it stays silence
                recorder = _Recorder(number)
                with self._guard:
                    self._recorders[number] = recorder

    def _drop(self, number: int) -> None:
        with self._guard:
            recorder = self._recorders.pop(number, None)
        if recorder is not None:
            recorder.end()


class _Recorder:
    """One stream: the process that hears it, and what it heard lately."""

    def __init__(self, number: int) -> None:
        self._tool = subprocess.Popen(
            [
                *(TOOL, f"--monitor-stream={number}", "--raw", "--latency-msec=20"),
                *(f"--rate={INPUT_RATE}", "--channels=1", "--format=s16le"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._tool.stdout is not None
        self.source = self._tool.stdout.fileno()
        self.waiting = Reservoir()
        self._odd = b""

    def take(self, data: bytes) -> None:
        """Keep whole samples; a pipe may be read in the middle of one."""
        data = self._odd + data
        whole = len(data) // 2 * 2
        self._odd = data[whole:]
        self.waiting.put(data[:whole])

    def end(self) -> None:
        """End the process and wait until it has gone."""
        self._tool.terminate()
        self._tool.communicate()


def can_tell_apart() -> bool:
    """Return whether the tool is there that hears one stream alone."""
    return shutil.which(TOOL) is not None
