"""A room that exists only in numbers: a loudspeaker, walls and a microphone, all seeded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import soxr

from desktop.core.media import INPUT_RATE, OUTPUT_RATE

Signal = npt.NDArray[np.float64]

BLOCK_S = 0.02
OUT_SAMPLES = round(OUTPUT_RATE * BLOCK_S)
IN_SAMPLES = round(INPUT_RATE * BLOCK_S)


@dataclass(frozen=True, slots=True)
class Room:
    """What stands between loudspeaker and microphone.

    ``direct_db`` is the direct sound's energy against that of all reflections: 0 is what half a
    metre in a small furnished room gives. ``echo_db`` is the echo's level against playback,
    ``delay_ms`` what no time stamp tells, ``drift_ppm`` how much slower the loudspeaker's clock
    runs, ``tanh`` the level in 16-bit units at which the loudspeaker saturates (0: never). At
    ``jump_s`` the delay grows by ``jump_ms``; ``jump_told`` says whether time stamps show it.
    """

    name: str
    rt60_s: float = 0.25
    delay_ms: float = 150.0
    direct_db: float = 0.0
    echo_db: float = 0.0
    tanh: float = 0.0
    drift_ppm: float = 0.0
    jump_s: float = 0.0
    jump_ms: float = 0.0
    jump_told: bool = False
    noise_db: float = -66.0
    seed: int = 1


def impulse_response(room: Room) -> Signal:
    """Return walls as noise that dies away, behind a direct sound, of unit energy at 16 kHz."""
    chance = np.random.default_rng(room.seed)
    at = np.arange(round(room.rt60_s * INPUT_RATE)) / INPUT_RATE
    response = chance.standard_normal(at.size) * np.exp(-6.9 * at / room.rt60_s)
    response[0] = np.sqrt((response[1:] ** 2).sum()) * 10 ** (room.direct_db / 20)
    return np.asarray(response / np.sqrt((response**2).sum()))


Pull = Callable[[float], Signal]
"""Gives the next 20 ms of playback, told the capture clock's time at which they are heard."""


class Air:
    """Carries what a loudspeaker plays to a microphone, 20 ms of the microphone's clock at a time.

    The loudspeaker pulls blocks of 24 kHz playback ``BUFFER_S`` before they sound, as its own
    clock needs them.
    """

    BUFFER_S = 0.1

    def __init__(self, room: Room) -> None:
        self._room = room
        self._response = impulse_response(room) * 10 ** (room.echo_db / 20)
        self._size = 1 << (self._response.size + IN_SAMPLES).bit_length()
        self._spectrum = np.fft.rfft(self._response, self._size)
        self._tail = np.zeros(self._size)
        self._chance = np.random.default_rng(room.seed + 1)
        rate = OUTPUT_RATE * (1 - room.drift_ppm * 1e-6)
        self._rate = soxr.ResampleStream(rate, INPUT_RATE, 1, dtype="float64", quality="HQ")
        self._hidden = round(room.delay_ms * INPUT_RATE / 1000)
        self._waiting = np.zeros(self._hidden)
        self._block_s = BLOCK_S / (1 - room.drift_ppm * 1e-6)
        self._told = 0.0
        self._heard = 0
        self._jumped = False

    @property
    def now(self) -> float:
        """Seconds of the capture clock."""
        return self._heard / INPUT_RATE

    def hear(self, pull: Pull) -> Signal:
        """Return the next 20 ms of echo and room noise in 16-bit units."""
        self._jump()
        ahead = self._hidden + round(self.BUFFER_S * INPUT_RATE) + IN_SAMPLES
        while self._waiting.size < ahead:
            block = pull(self._told)
            self._told += self._block_s
            limit = self._room.tanh
            sound = np.tanh(block / limit) * limit if limit else block
            self._waiting = np.concatenate((self._waiting, self._rate.resample_chunk(sound)))
        direct, self._waiting = self._waiting[:IN_SAMPLES], self._waiting[IN_SAMPLES:]
        self._heard += IN_SAMPLES
        self._tail += np.fft.irfft(np.fft.rfft(direct, self._size) * self._spectrum, self._size)
        heard = self._tail[:IN_SAMPLES].copy()
        self._tail = np.concatenate((self._tail[IN_SAMPLES:], np.zeros(IN_SAMPLES)))
        hiss = 32_768 * 10 ** (self._room.noise_db / 20)
        return heard + self._chance.standard_normal(IN_SAMPLES) * hiss

    def drop(self) -> None:
        """Let the loudspeaker forget what it holds and pull anew, as a restarted stream does."""
        ahead = max(0, self._waiting.size - self._hidden)
        self._waiting = self._waiting[: self._waiting.size - ahead]
        self._rate.clear()
        self._told = self.now

    def _jump(self) -> None:
        if self._jumped or not self._room.jump_ms or self.now < self._room.jump_s:
            return
        self._jumped = True
        late = round(self._room.jump_ms * INPUT_RATE / 1000)
        self._waiting = np.concatenate((np.zeros(late), self._waiting))
        if self._room.jump_told:
            self._told += self._room.jump_ms / 1000
        else:
            self._hidden += late


def blocks(signal: Signal, samples: int) -> Iterator[Signal]:
    """Yield a signal in blocks of so many samples; an incomplete rest is left out."""
    for at in range(0, signal.size - samples + 1, samples):
        yield signal[at : at + samples]
