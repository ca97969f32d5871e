"""The device speaker on a device of the test's own."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable
from itertools import groupby

import pytest

from desktop.audio.block import OUTPUT_CALM_S, OUTPUT_STEPS, Block
from desktop.audio.duplex import Duplex
from desktop.audio.echo import AsItIs
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.speaker import AWAY_S, DeviceSpeaker
from desktop.audio.watchdog import LOOK_S
from desktop.core.media import OUTPUT_RATE, AudioChunk
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

BLOCKS = 7
BLOCK = 480


class Device:
    """Holds seven blocks of 20 ms, as a sound server does, and can drop and take them anew."""

    name = "Test loudspeaker"

    def __init__(
        self,
        pull: Callable[[int, float, bool], bytes],
        clock: ManualClock,
        latency_s: float,
        dropped: Callable[[float], None],
    ) -> None:
        self._pull = pull
        self._dropped = dropped
        self.latency_s = latency_s
        self._clock = clock
        self.restarts = 0
        self.took_s = 0.001
        self.held: list[bytes] = []
        self._turn = threading.RLock()
        """A device that is being restarted takes and sounds nothing."""

    def shut(self) -> bool:
        return False

    def turn(self) -> bytes:
        """Sound one block and take another."""
        with self._turn:
            self._fill()
            sounding = self.held.pop(0)
            self._clock._now += 0.02
            return sounding

    def restart(self) -> None:
        with self._turn:
            self.close()
            self.restarts += 1
            self._clock._now += self.took_s
            self._fill()

    def close(self) -> None:
        self.held.clear()
        self._dropped(self._clock.now())

    def _fill(self) -> None:
        while len(self.held) < BLOCKS:
            audible_at = self._clock.now() + 0.02 * len(self.held)
            self.held.append(self._pull(BLOCK, audible_at, False))


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
async def speaker(
    clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[DeviceSpeaker]:
    def opened(
        _wanted: str,
        pull: Callable[[int, float, bool], bytes],
        _beat: Heartbeat,
        block: Block,
        dropped: Callable[[float], None],
    ) -> Device:
        return Device(pull, clock, block.latency_s, dropped)

    monkeypatch.setattr("desktop.audio.speaker.OutputStream", opened)
    speaker = DeviceSpeaker("", Duplex(None, AsItIs), lambda _: None, clock)
    await speaker.open()
    yield speaker
    await speaker.aclose()


def device_of(speaker: DeviceSpeaker) -> Device:
    device: object = speaker._stream
    assert isinstance(device, Device)
    return device


def speech(milliseconds: int) -> AudioChunk:
    return AudioChunk(b"\xe8\x03" * (OUTPUT_RATE * milliseconds // 1000), OUTPUT_RATE, 0.0)


def steps(milliseconds: int) -> AudioChunk:
    """Return sound of which each block of 20 ms has a level of its own, counted from 1."""
    blocks = range(1, milliseconds // 20 + 1)
    pcm = b"".join(level.to_bytes(2, "little") * BLOCK for level in blocks)
    return AudioChunk(pcm, OUTPUT_RATE, 0.0)


def order(heard: list[bytes]) -> list[int]:
    """Return the blocks of ``steps`` in the order in which they were heard."""
    levels = [int.from_bytes(block[-2:], "little") for block in heard]
    return [level for level, _ in groupby(levels) if level]


async def settled(speaker: DeviceSpeaker) -> None:
    """Wait until the device's thread has done what it was told."""
    await speaker._thread.run(lambda: None)


async def test_the_first_sound_of_an_answer_does_not_wait_for_the_devices_buffer(
    speaker: DeviceSpeaker,
) -> None:
    device = device_of(speaker)
    for _ in range(20):
        device.turn()
    speaker.play(speech(200))
    await settled(speaker)
    assert device.restarts == 1
    assert any(device.turn())


async def test_less_than_the_device_holds_starts_as_usual(speaker: DeviceSpeaker) -> None:
    device = device_of(speaker)
    for _ in range(20):
        device.turn()
    speaker.play(speech(100))
    await settled(speaker)
    heard = [any(device.turn()) for _ in range(BLOCKS)]
    assert device.restarts == 0
    assert heard == [False] * (BLOCKS - 1) + [True]


async def test_a_duck_is_heard_with_the_next_block(speaker: DeviceSpeaker) -> None:
    device = device_of(speaker)
    device.turn()
    speaker.play(speech(1000))
    await settled(speaker)
    for _ in range(10):
        device.turn()
    speaker.duck(-20.0)
    await settled(speaker)
    device.turn()
    assert device.turn() == b"\x64\x00" * BLOCK


async def test_nothing_is_lost_or_repeated_by_starting_over(speaker: DeviceSpeaker) -> None:
    device = device_of(speaker)
    device.turn()
    speaker.play(speech(1000))
    speaker.end_turn()
    await settled(speaker)
    for number in range(70):
        if number in (10, 20):
            speaker.duck(-20.0 * (number // 10))
            await settled(speaker)
        device.turn()
    assert speaker.played_ms == 1000


async def test_where_a_restart_takes_long_the_buffer_is_waited_for(
    speaker: DeviceSpeaker,
) -> None:
    device = device_of(speaker)
    device.took_s = 0.2
    for _ in range(5):
        for _ in range(60):
            device.turn()
        speaker.play(speech(300))
        speaker.end_turn()
        await settled(speaker)
    assert device.restarts == 3


async def test_a_restart_moves_the_echo_which_the_detector_is_told(speaker: DeviceSpeaker) -> None:
    device = device_of(speaker)
    for _ in range(20):
        device.turn()
    speaker._duplex._jumped.clear()
    speaker.play(speech(200))
    await settled(speaker)
    assert device.restarts == 1
    assert speaker._duplex._jumped.is_set()


async def starve(speaker: DeviceSpeaker, clock: ManualClock) -> None:
    """Let the machine stand still in the middle of an answer, and the answer end."""
    device = device_of(speaker)
    speaker.play(speech(600))
    await settled(speaker)
    for _ in range(5):
        device.turn()
    clock._now += 0.4
    for _ in range(60):
        device.turn()


async def test_a_device_that_runs_dry_gets_a_larger_buffer_in_a_pause(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    before = device_of(speaker).latency_s
    await starve(speaker, clock)
    await clock.advance(LOOK_S)
    await settled(speaker)
    assert (before, device_of(speaker).latency_s) == tuple(step.latency_s for step in OUTPUT_STEPS)


async def test_after_a_long_calm_the_buffer_shrinks_again(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    await starve(speaker, clock)
    await clock.advance(LOOK_S)
    await settled(speaker)
    clock._now += OUTPUT_CALM_S
    await clock.advance(LOOK_S)
    await settled(speaker)
    assert device_of(speaker).latency_s == OUTPUT_STEPS[0].latency_s


async def test_a_device_that_is_opened_anew_in_mid_answer_loses_and_repeats_nothing(
    speaker: DeviceSpeaker,
) -> None:
    device_of(speaker).turn()
    speaker.play(steps(1000))
    speaker.end_turn()
    await settled(speaker)
    heard = [device_of(speaker).turn() for _ in range(20)]
    await speaker._reopen()
    heard += [device_of(speaker).turn() for _ in range(60)]
    assert order(heard) == list(range(1, 51))


async def test_a_restart_that_takes_longer_than_the_device_holds_loses_nothing(
    speaker: DeviceSpeaker,
) -> None:
    device = device_of(speaker)
    device.took_s = 0.3
    for _ in range(20):
        device.turn()
    speaker.play(steps(1000))
    heard = [device.turn()]  # before the restart or after it
    speaker.end_turn()
    await settled(speaker)
    assert device.restarts == 1
    assert order(heard + [device.turn() for _ in range(80)]) == list(range(1, 51))


async def test_a_device_that_has_run_dry_is_not_made_to_drop_what_it_does_not_hold(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    device = device_of(speaker)
    device.turn()
    clock._now += 1.0
    speaker.play(speech(1000))
    await settled(speaker)
    assert device.restarts == 0


async def test_a_stream_that_runs_again_is_not_helped_out_by_passing_sound_over(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    assert speaker._watchdog is not None
    speaker._watchdog.lost = True
    speaker._heartbeat.beat(stumbled=False)
    speaker.play(speech(1000))
    await clock.advance(AWAY_S + 4 * LOOK_S)
    assert speaker._playout.queued_ms == 1000


async def test_sound_waits_for_a_device_that_is_away_for_a_moment_only(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    await speaker._thread.run(speaker._stop_stream)
    speaker.play(speech(1000))
    await clock.advance(AWAY_S / 2)
    briefly = speaker._playout.queued_ms
    await clock.advance(AWAY_S + 2 * LOOK_S)
    assert briefly == 1000
    assert speaker._playout.queued_ms < 1000


async def test_the_echo_of_what_follows_is_looked_for_anew_after_a_device_ran_dry(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    speaker._duplex._thread = threading.current_thread()
    speaker._duplex._played.clear()
    await starve(speaker, clock)
    marks = [number for number, (pcm, _) in enumerate(speaker._duplex._played) if not pcm]
    speaker._duplex._thread = None
    assert len(marks) == 1


async def test_a_host_that_tells_of_no_delay_and_takes_blocks_in_pairs_is_not_dry(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    speaker.play(speech(600))
    for number in range(20):
        clock._now += 0.04 * (number % 2 == 0)
        speaker._sound(BLOCK, clock.now() + 0.02 * (number % 2), False)
    assert not speaker._ladder.failing()


async def test_a_pause_without_sound_is_no_starving(
    speaker: DeviceSpeaker, clock: ManualClock
) -> None:
    for _ in range(3):
        device_of(speaker).turn()
        clock._now += 5.0
    assert not speaker._ladder.failing()
