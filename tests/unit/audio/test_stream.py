"""When a captured block is taken to have been heard, whatever the program did meanwhile."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.audio import stream
from desktop.audio.device import Device
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.stream import BLOCK_S, InputStream

pytestmark = pytest.mark.unit

DEVICE = Device("Desk Mic", "ALSA", 0, 48_000, 1, is_default=True)
WALL = 1_000_000.0
"""The device's clock has another beginning than the program's."""


class FakeLibrary:
    """A PortAudio whose callback a test calls."""

    PortAudioError = OSError

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.heard: list[float] = []
        monkeypatch.setattr(stream, "portaudio", lambda: self)
        monkeypatch.setattr(time, "monotonic", lambda: self.now)

    def RawInputStream(self, **asked: Any) -> Any:  # noqa: N802, ANN401 - sounddevice's own
        self._callback = asked["callback"]
        quiet = lambda **_: None  # noqa: E731 - a stand-in for two methods
        return SimpleNamespace(start=lambda: None, abort=quiet, close=quiet)

    def open(self) -> InputStream:
        return InputStream(
            lambda: DEVICE, lambda _pcm, at, _: self.heard.append(at), Heartbeat(BLOCK_S)
        )

    def give(self, ended_at: float, *, read_at: float | None = None) -> None:
        """Deliver a block that ended then; the device's clock was read at ``read_at``."""
        current = WALL + (self.now if read_at is None else read_at)
        when = SimpleNamespace(currentTime=current, inputBufferAdcTime=WALL + ended_at - BLOCK_S)
        self._callback(bytes(640), 320, when, 0)


def test_what_waited_while_the_program_stood_still_is_as_old_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = FakeLibrary(monkeypatch)
    opened = library.open()
    library.give(100.0)
    library.now = 102.1
    for number in range(1, 106):
        library.give(100.0 + BLOCK_S * number)
    opened.close()
    assert library.heard == pytest.approx([100.0 + BLOCK_S * number for number in range(106)])


def test_a_clock_that_was_read_before_the_program_stood_still_dates_nothing_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = FakeLibrary(monkeypatch)
    opened = library.open()
    library.give(100.0)
    library.now = 101.5
    library.give(100.02, read_at=100.03)
    opened.close()
    assert library.heard == pytest.approx([100.0, 100.02])


def test_a_device_that_tells_nonsense_is_dated_by_the_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = FakeLibrary(monkeypatch)
    opened = library.open()
    library.give(-WALL)
    opened.close()
    assert library.heard == [100.0]
