"""When a playback tells that the device has dropped what it held unheard."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from desktop.audio import portaudio, stream
from desktop.audio.device import Device
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.portaudio import renew
from desktop.audio.stream import BLOCK_S, OutputStream

pytestmark = pytest.mark.unit

DEVICE = Device("Desk Speaker", "ALSA", 0, 48_000, 1, is_default=True)
BLOCK = 480


class FakeLibrary:
    """A PortAudio that needs ``took_s`` to stop and as long again to return; ``diary`` has all."""

    PortAudioError = OSError

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.took_s = 0.002
        self.diary: list[object] = []
        self.refused: set[int] = set()
        self._terminate = lambda: self.diary.append("terminate")
        self._initialize = lambda: None
        for module in (stream, portaudio):
            monkeypatch.setattr(module, "portaudio", lambda: self)
        monkeypatch.setattr(time, "monotonic", lambda: self.now)

    def RawOutputStream(self, **asked: Any) -> Any:  # noqa: N802, ANN401 - sounddevice's own
        if asked["samplerate"] in self.refused:
            raise OSError("Invalid sample rate")
        self.callback, self.finished = asked["callback"], asked["finished_callback"]
        quiet = lambda **_: None  # noqa: E731 - a stand-in for a method
        start = lambda: self.diary.append("start")  # noqa: E731 - likewise
        return SimpleNamespace(start=start, abort=self._abort, close=quiet)

    def open(self) -> OutputStream:
        return OutputStream(
            lambda: DEVICE, self._pull, Heartbeat(BLOCK_S), dropped=self.diary.append
        )

    def _abort(self, **_: object) -> None:
        self.now += self.took_s
        self.finished()
        self.now += self.took_s

    def _pull(self, samples: int, audible_at: float, stumbled: bool) -> bytes:
        del audible_at, stumbled
        self.pulled = getattr(self, "pulled", 0) + 1
        return np.full(samples, 1000 * self.pulled, "<i2").tobytes()

    def take(self, frames: int) -> np.ndarray:
        """Let the device take a block."""
        block = bytearray(2 * frames)
        when = SimpleNamespace(currentTime=self.now, outputBufferDacTime=self.now + 0.1)
        self.callback(block, frames, when, SimpleNamespace(output_underflow=False))
        return np.frombuffer(bytes(block), "<i2")


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> FakeLibrary:
    return FakeLibrary(monkeypatch)


def test_a_restart_tells_when_the_device_fell_silent_before_it_starts_again(
    library: FakeLibrary,
) -> None:
    opened = library.open()
    library.took_s = 0.25
    opened.restart()
    told, diary = library.diary[1], list(library.diary)
    opened.close()
    assert told == 100.25
    assert diary == ["start", told, "start"]


def test_a_device_that_dies_tells_at_once(library: FakeLibrary) -> None:
    opened = library.open()
    library.now += 5.0
    library.finished()
    diary = list(library.diary)
    opened.close()
    assert diary == ["start", 105.0]


def test_making_way_for_a_renewal_drops_what_the_device_held(library: FakeLibrary) -> None:
    opened = library.open()
    renew()
    diary = list(library.diary)
    opened.close()
    assert diary == ["start", 100.002, "terminate", "start"]


def test_a_device_with_a_rate_of_its_own_plays_nothing_of_what_was_dropped(
    library: FakeLibrary,
) -> None:
    library.refused = {24_000}
    opened = library.open()
    for _ in range(10):
        library.take(960)
    opened.restart()
    library.pulled = 20
    after = library.take(960)
    opened.close()
    assert np.count_nonzero((after > 0) & (after < 15_000)) < 50
