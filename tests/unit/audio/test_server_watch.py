from __future__ import annotations

import math
import os
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.audio.pulse import Pulse, PulseDevice
from desktop.audio.server_watch import GATHER_S, Burst, ServerWatch

pytestmark = pytest.mark.unit

PLUGGED = b"Event 'new' on sink #7\n"
DRAGGED = b"Event 'change' on sink-input #3\n"
LOUDER = b"Event 'change' on sink #1\n"
ASKED = b"Event 'new' on client #12\n"
DEFAULT = b"Event 'change' on server #N/A\n"


def burst_of(*pieces: bytes) -> Burst:
    burst = Burst()
    for number, piece in enumerate(pieces):
        burst.note(piece, 10.0 + number / 1000)
    return burst


def test_the_first_event_is_answered_at_once_and_many_more_together() -> None:
    burst = burst_of(DRAGGED)
    first = burst.due
    burst.clear(10.0)
    for number in range(200):
        burst.note(DRAGGED, 10.01 + number / 10_000)
    assert (first, burst.due) == (10.0, 10.0 + GATHER_S)


def test_a_recording_that_was_moved_does_not_wait() -> None:
    burst = burst_of(DRAGGED)
    burst.clear(10.0)
    burst.note(b"Event 'change' on source-output #4\n", 10.01)
    assert (burst.moved, burst.due) == (True, 10.01)


@pytest.mark.parametrize("event", [PLUGGED, DEFAULT])
def test_devices_and_the_default_change_the_list(event: bytes) -> None:
    assert burst_of(event).listed


def test_a_program_that_begins_to_play_is_looked_at() -> None:
    assert burst_of(b"Event 'new' on sink-input #9\n").moved


@pytest.mark.parametrize("event", [ASKED, LOUDER])
def test_a_volume_and_its_own_questions_are_nothing(event: bytes) -> None:
    burst = burst_of(event)
    assert (burst.moved, burst.listed, burst.due) == (False, False, math.inf)


def test_a_line_that_comes_in_pieces_is_one_event() -> None:
    assert burst_of(PLUGGED[:9], PLUGGED[9:]).listed
    assert not burst_of(PLUGGED[:9]).listed


class FakePulse(Pulse):
    """A server that counts how often it is asked, and has another device each time."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def all(self) -> Sequence[PulseDevice]:
        self.asked += 1
        name = f"device {self.asked}"
        return [PulseDevice(name, self.asked, name, False, False, "usb", 48_000, 1)]


def test_a_burst_of_a_server_asks_it_a_few_times_and_tells_of_the_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool, ready = tmp_path / "pactl", tmp_path / "ready"
    os.mkfifo(ready)
    burst = (PLUGGED + DRAGGED) * 300
    (tmp_path / "events").write_bytes(burst)
    tool.write_text(f'#!/bin/sh\ncat "{tmp_path}/events"\nexec cat "{ready}"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    pulse, told = FakePulse(), threading.Semaphore(0)
    watch = ServerWatch(lambda: None, told.release, pulse)
    watch.start()
    heard = [told.acquire(timeout=60) for _ in range(2)]  # when it begins, and for the burst
    watch.end()
    watch.join(60)
    assert heard == [True, True]
    assert pulse.asked < 20
