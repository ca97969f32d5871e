from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop.audio.device import PULSE_HOST, Device
from desktop.audio.place import Place
from desktop.audio.pulse import Direction, Pulse, PulseDevice

pytestmark = pytest.mark.unit


def source(key: str, description: str, *, monitor: bool = False) -> PulseDevice:
    return PulseDevice(key, len(key), description, monitor, False, "usb", 48_000, 1)


DESK = source("desk", "Desk Mic")
LAPTOP = source("laptop", "Laptop Mic")
MONITOR = source("speaker.monitor", "Monitor of Speaker", monitor=True)


class FakePulse(Pulse):
    """A server whose devices and whose stream's place a test sets."""

    def __init__(self) -> None:
        self.there: list[PulseDevice] = [DESK, LAPTOP, MONITOR]
        self.at: PulseDevice | None = DESK

    def devices(self, direction: Direction) -> Sequence[PulseDevice]:
        return self.there

    def place(self, direction: Direction, label: str) -> PulseDevice | None:
        return self.at


class Stream:
    """A stream that was opened on ``DESK``."""

    def __init__(self, *, follows: bool, direction: Direction = "input") -> None:
        self.pulse = FakePulse()
        self.gone: list[str] = []
        self.moves: list[tuple[str, str]] = []
        device = Device("Desk Mic", PULSE_HOST, 0, 48_000, 1, False, key="desk", follows=follows)
        self.place = Place(
            direction,
            device,
            self.gone.append,
            lambda was, now: self.moves.append((was, now)),
            self.pulse,
        )


@pytest.mark.parametrize("follows", [True, False])
def test_a_stream_that_stays_is_left_alone(follows: bool) -> None:
    stream = Stream(follows=follows)
    stream.place.check()
    assert (stream.gone, stream.moves) == ([], [])


def test_a_chosen_microphone_that_went_silences_the_stream() -> None:
    stream = Stream(follows=False)
    stream.pulse.there.remove(DESK)
    stream.pulse.at = LAPTOP
    stream.place.check()
    assert stream.gone[0].startswith("The microphone 'Desk Mic' has gone.")
    assert stream.moves == []


def test_a_chosen_speaker_that_went_is_told_as_a_speaker() -> None:
    stream = Stream(follows=False, direction="output")
    stream.pulse.there.remove(DESK)
    stream.pulse.at = LAPTOP
    stream.place.check()
    assert "The captions go on" in stream.gone[0]


def test_the_persons_own_hand_may_move_a_chosen_stream() -> None:
    stream = Stream(follows=False)
    stream.pulse.at = LAPTOP
    stream.place.check()
    assert (stream.gone, stream.moves) == ([], [("Desk Mic", "Laptop Mic")])


def test_a_stream_that_follows_the_system_tells_where_it_went() -> None:
    stream = Stream(follows=True)
    stream.pulse.there.remove(DESK)
    stream.pulse.at = LAPTOP
    stream.place.check()
    assert (stream.gone, stream.moves) == ([], [("Desk Mic", "Laptop Mic")])
    assert stream.place.name == "Laptop Mic"


@pytest.mark.parametrize("follows", [True, False])
def test_no_microphone_ever_becomes_the_loudspeakers_monitor(follows: bool) -> None:
    stream = Stream(follows=follows)
    stream.pulse.there.remove(DESK)
    stream.pulse.at = MONITOR
    stream.place.check()
    assert len(stream.gone) == 1


def test_a_stream_that_was_silenced_is_told_once() -> None:
    stream = Stream(follows=False)
    stream.pulse.there.remove(DESK)
    for stream.pulse.at in (LAPTOP, MONITOR, LAPTOP):
        stream.place.check()
    assert len(stream.gone) == 1


def test_a_server_that_does_not_answer_says_nothing() -> None:
    stream = Stream(follows=False)
    stream.pulse.at = None
    stream.place.check()
    assert (stream.gone, stream.moves) == ([], [])


def test_a_device_that_the_system_has_muted_is_known() -> None:
    stream = Stream(follows=True)
    before = stream.place.shut()
    stream.pulse.there[0] = replace(DESK, muted=True)
    assert (before, stream.place.shut()) == (False, True)
