"""What the loudspeaker's sound will be like at the microphone, learnt while somebody talks too."""

from __future__ import annotations

from typing import cast

import numpy as np
import numpy.typing as npt

from desktop.audio.reference import Signal

Spectra = npt.NDArray[np.complex64]


class EchoPrediction:
    """Takes half of the predictable echo out before the canceller; belongs to one thread.

    WebRTC's suppressor takes a person who is no louder than the echo for echo: of what was said
    before the answer was turned down, four windows in five were lost; of an echo that arrives
    ``SHARE`` smaller it takes less for echo (both measured). Not all of the echo may go: with most
    of it gone, more of what no filter predicts passed in rooms that distort or reverberate.

    The filter is Enzner and Vary's frequency-domain Kalman filter in partitions (Signal
    Processing 86, 2006): it knows how uncertain it is, and learns little from blocks that hold
    more than it expected, so that it needs no detector of a second voice. One block takes a tenth
    of a millisecond. ``heard``, ``predicted`` and ``missed`` are the newest block's energies: of
    the microphone, of the echo in it as predicted, and of their difference.
    """

    BLOCK = 320
    PARTS = 12
    BINS = 161
    """Up to 4 kHz: what lies above is little, and left to the canceller."""
    SKIPPED = 2
    """The echo is kept three blocks behind its reference: nothing comes in the first two."""
    SHARE = 0.5
    STEADY = 0.9998
    """How much of the room stays as it was from one block to the next."""
    FORGETTING = 0.6
    UNKNOWN = 1.0
    DECAY = 0.5
    FLOOR = 1e3
    """Keeps silence from being divided by; in squared 16-bit units."""
    SLOW = 0.8
    REMEMBERED = 0.96
    RIGHT = 0.5
    WRONG = 1.3
    PATIENCE = 150
    """So many blocks a filter is kept that has become wrong."""

    ROUND = 2
    """So many parts, of which all are a multiple, are cut to their length with each block."""

    def __init__(self) -> None:
        bins = self.BINS
        self._line = np.zeros((self.SKIPPED + 2) * self.BLOCK, np.float32)
        self._played: Spectra = np.zeros((self.PARTS, bins), np.complex64)
        self._power = np.zeros((self.PARTS, bins), np.float32)
        self._filter: Spectra = np.zeros((self.PARTS, bins), np.complex64)
        fading = np.exp(-self.DECAY * np.arange(self.PARTS, dtype=np.float32))
        self._unknown = self.UNKNOWN * fading[:, None]
        self._doubt = np.repeat(self._unknown, bins, axis=1)
        self._other = np.full(bins, 1e4, np.float32)
        self._error = np.zeros(2 * self.BLOCK, np.float32)
        self._turn = 0
        self._learns = False
        self._before = self._after = 1.0
        self._share = 0.0
        self._lost = 0
        self._proven = False
        self._taken = 0.0
        self.heard = self.predicted = self.missed = 0.0

    @property
    def right(self) -> bool:
        """Whether the echo comes as it is predicted, as far as the last half second tells."""
        return self._taken > 0

    def residue(self, played: Signal, heard: Signal) -> Signal:
        """Return what was heard with less of the echo of what was played; blocks of ``BLOCK``.

        A shorter rest is returned as it is.
        """
        left = heard.copy()
        for at in range(0, heard.size - self.BLOCK + 1, self.BLOCK):
            piece = slice(at, at + self.BLOCK)
            left[piece] -= self._predicted(played[piece], heard[piece])
        if rest := heard.size % self.BLOCK:
            self._follow(played[-rest:])
        return left

    def _follow(self, played: Signal) -> None:
        self._line[: -played.size] = self._line[played.size :]
        self._line[-played.size :] = played

    def _predicted(self, played: Signal, heard: Signal) -> Signal:
        """Return the share of the echo that is to be taken out; ``learn`` belongs behind it."""
        self.learn()
        self._follow(played)
        self._played[1:] = self._played[:-1]
        self._power[1:] = self._power[:-1]
        newest = self._spectrum(self._line[: 2 * self.BLOCK])
        self._played[0] = newest
        self._power[0] = _square(newest)
        echo = self._signal(np.add.reduce(self._played * self._filter))[self.BLOCK :]
        error = heard - echo
        self.heard, self.predicted, self.missed = (float(it @ it) for it in (heard, echo, error))
        share = self._weight()
        self._error[self.BLOCK :] = error
        self._learns = self._lost == 0
        return share * echo

    def learn(self) -> None:
        """Learn from the newest block: when there is time, or before the next one.

        The filter moves by as much as it is in doubt, against all else that is heard.
        """
        if not self._learns:
            return
        self._learns = False
        spectrum = self._spectrum(self._error)
        self._other += (1 - self.FORGETTING) * (_square(spectrum) - self._other)
        expected = 0.5 * np.add.reduce(self._doubt * self._power) + self._other + self.FLOOR
        gain = self._doubt / expected
        self._filter += np.conj(self._played) * (gain * spectrum)
        kept = self.STEADY**2
        self._doubt *= kept * (1 - 0.5 * gain * self._power)
        self._doubt += (1 - kept) * _square(self._filter)
        cut = slice(self._turn, self._turn + self.ROUND)
        response = self._signal(self._filter[cut])
        response[:, self.BLOCK :] = 0
        self._filter[cut] = self._spectrum(response)
        self._turn = (self._turn + self.ROUND) % self.PARTS

    def _weight(self) -> Signal | float:
        """Return how much of the echo is to be taken out: nothing while that makes it louder.

        That a filter which was right is wrong at once means that the echo comes at another time.
        Soon it will come as before; if not, there is another room to be learnt.
        """
        self._taken = self.REMEMBERED * self._taken + self.heard - self.missed
        self._before += (1 - self.SLOW) * (self.heard - self._before)
        self._after += (1 - self.SLOW) * (self.missed - self._after)
        self._proven = self._proven or self._after < self.RIGHT * self._before
        wrong = self._proven and self._after > self.WRONG * self._before
        self._lost = self._lost + 1 if wrong else 0
        if self._lost > self.PATIENCE:
            self._forget()
        last, self._share = self._share, self.SHARE if self._after < self._before else 0.0
        if last == self._share:
            return last
        return np.linspace(last, self._share, self.BLOCK, dtype=np.float32)

    def _forget(self) -> None:
        """Begin with a room that is not known."""
        self._filter[:] = 0
        self._doubt[:] = self._unknown
        self._proven = False
        self._lost = 0

    def _spectrum(self, signal: Signal) -> Spectra:
        return cast(Spectra, np.fft.rfft(signal)[..., : self.BINS])

    def _signal(self, spectrum: Spectra) -> Signal:
        return cast(Signal, np.fft.irfft(spectrum, 2 * self.BLOCK))


def _square(spectra: Spectra) -> Signal:
    """Return the power of each bin."""
    return cast(Signal, spectra.real**2 + spectra.imag**2)
