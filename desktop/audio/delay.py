"""How late the echo comes, found by comparing microphone and playback."""

from __future__ import annotations

from typing import cast

import numpy as np
import numpy.typing as npt

from desktop.core.media import INPUT_RATE

_STRIDE = 128

Signal = npt.NDArray[np.float32]
Spectrum = npt.NDArray[np.complex64]


class Recent:
    """The last samples of a stream, laid end to end only when somebody looks."""

    def __init__(self, samples: int) -> None:
        self._ring = np.zeros(2 * samples, np.float32)
        self._samples = samples
        self._at = samples
        self._pieces: list[Signal] = []
        self._waiting = 0

    def push(self, piece: Signal) -> None:
        """Take the next samples, which nobody changes any more."""
        self._pieces.append(piece)
        self._waiting += piece.size
        if self._waiting >= self._samples:
            self._lay()

    def _lay(self) -> None:
        pieces, self._pieces, self._waiting = self._pieces, [], 0
        if not pieces:
            return
        piece = np.concatenate(pieces)[-self._samples :]
        if self._at + piece.size > self._ring.size:
            self._ring[: self._samples] = self._ring[self._at - self._samples : self._at]
            self._at = self._samples
        self._ring[self._at : self._at + piece.size] = piece
        self._at += piece.size

    def move(self, later: int, fresh: Signal) -> None:
        """Take what is kept to lie so many samples later, and ``fresh`` to be its newest part.

        Earlier when negative; then the oldest part is silence.
        """
        kept = self.newest(self._samples)
        if later >= 0:
            whole = np.concatenate((kept[later:], fresh[max(0, fresh.size - later) :]))
        else:
            whole = np.concatenate((np.zeros(-later, np.float32), kept[:later]))
        self.push(whole[-self._samples :])

    def replace(self, fresh: Signal) -> None:
        """Let the newest part have been another."""
        self._lay()
        self._ring[self._at - fresh.size : self._at] = fresh

    def newest(self, samples: int) -> Signal:
        """Return the last of them; a view that a later call may change."""
        self._lay()
        return self._ring[self._at - samples : self._at]


class DelayMeter:
    """Finds the delay of the echo behind its reference, both at 16 kHz, twice a second.

    Once ``CALM_LOOKS`` in a row have found the same, every ``CALM_HOP`` is enough, until one does
    not.

    A room has no single delay, only a pattern of arrivals. Each look measures the pattern from the
    phases of the cross spectrum and finds by how much it has moved against the patterns before,
    to a fraction of a sample. One look costs about two milliseconds.
    """

    SPAN = 20_000
    LONGEST = 12_000
    MEMORY = SPAN + LONGEST
    SIZE = 32_768
    HOP = 8_000
    CALM_HOP = 2 * HOP
    CALM_LOOKS = 8
    CALM = 2.0
    """Two delays that lie no further apart, in samples, are the same."""
    WHITENING = 0.8
    BAND_HZ = (150, 5000)
    CLEAR = 8.0
    """How far the match of two patterns must stand above the mean of all shifts."""
    QUIET = 30.0
    """A reference below this root mean square, in 16-bit units, tells nothing."""
    LEARN = 0.15
    STEADY = 16.0
    """Two patterns that lie further apart, in samples, are not of the same room."""
    SURE = 20.0
    """How far the first arrival of a pattern stands out that needs no confirmation: two voices of
    like pitch, of which one is no echo, were seen to reach 18."""
    NEAR = 160.0
    """The strongest arrivals of two patterns of one room lie no further apart, in samples."""
    PATIENCE = 8
    """After so many looks without a match the pattern is forgotten."""

    def __init__(self) -> None:
        self._played = Recent(self.MEMORY)
        self._heard = Recent(self.SPAN)
        self._due = self.HOP
        self._pattern: Spectrum | None = None
        self._looks = 0
        self._age = 0
        self._lost = 0
        self._known = False
        self._peak = 0.0
        self._calm = 0
        self._newest = 0.0

    def push(self, played: Signal, heard: Signal) -> float | None:
        """Take the same span of both; return a fresh delay in samples when one was found."""
        self.take(played, heard)
        return self.look()

    def take(self, played: Signal, heard: Signal) -> None:
        """Take the same span of both, to be looked at later."""
        self._played.push(played)
        self._heard.push(heard)
        self._due -= heard.size

    def look(self) -> float | None:
        """Return a fresh delay in samples, if it is time to look and one was found."""
        if self._due > 0:
            return None
        found = self._measure()
        self._judge(found)
        self._due = self.CALM_HOP if self._calm >= self.CALM_LOOKS else self.HOP
        return found

    def _judge(self, found: float | None) -> None:
        """Count how often in a row the same was found."""
        same = found is not None and abs(found - self._newest) < self.CALM
        self._calm = self._calm + 1 if same else 0
        self._newest = self._newest if found is None else found

    def rest(self, samples: int) -> None:
        """Take so much silence on both sides, in which there was nothing to compare."""
        self._played.push(np.zeros(min(samples, self.MEMORY), np.float32))
        self._heard.push(np.zeros(min(samples, self.SPAN), np.float32))

    def move(self, later: int, fresh: Signal) -> None:
        """Take the reference to have been read so many samples later, ``fresh`` at its end."""
        self._played.move(later, fresh)

    def replace(self, fresh: Signal) -> None:
        """Take the newest part of the reference to have been another."""
        self._played.replace(fresh)

    def heard(self, samples: int) -> Signal:
        """Return the last samples of what was heard, ``SPAN`` at most."""
        return self._heard.newest(samples)

    def recent(self) -> tuple[Signal, Signal]:
        """Return the last ``SPAN`` samples of both."""
        return self._played.newest(self.SPAN), self._heard.newest(self.SPAN)

    def _measure(self) -> float | None:
        played = self._played.newest(self.MEMORY)
        recent = played[-self.SPAN // 2 :]
        if float(np.sqrt(np.mean(recent * recent))) < self.QUIET:
            return None
        self._looks += 1
        if self._looks * self.HOP < self.SPAN:
            return None
        heard = self._heard.newest(self.SPAN)
        if not np.any(heard):
            return None
        arrivals = self._arrivals(played, heard)
        return self._tracked(arrivals) if self._known else self._first(arrivals)

    def _first(self, arrivals: Signal) -> float | None:
        """Take a pattern that is clear by itself, or one that sound of its own confirms."""
        clarity = float(np.max(arrivals)) / float(np.mean(np.abs(arrivals[: self.LONGEST])))
        spectrum = _spectrum(arrivals)
        peak = float(np.argmax(arrivals))
        if clarity < self.SURE and not self._confirmed(spectrum, peak):
            return None
        self._known = True
        self._pattern = spectrum
        self._peak = peak
        return peak

    def _confirmed(self, spectrum: Spectrum, peak: float) -> bool:
        before, first = self._pattern, self._peak
        self._age += 1
        if before is not None and self._age * self.HOP < self.SPAN:
            return False
        self._pattern, self._peak, self._age = spectrum, peak, 0
        if before is None or abs(peak - first) > self.NEAR:
            return False
        shift = self._moved(spectrum, before)
        return shift is not None and abs(shift) < self.STEADY

    def _tracked(self, arrivals: Signal) -> float | None:
        pattern = cast(Spectrum, self._pattern)
        shift = self._moved(_spectrum(arrivals), pattern)
        self._lost = 0 if shift is not None else self._lost + 1
        if self._lost >= self.PATIENCE:
            self._known, self._pattern, self._lost = False, None, 0
        return None if shift is None else self._peak + shift

    def _arrivals(self, played: Signal, heard: Signal) -> Signal:
        """Return the room's pattern, one value for each lag, padded to a power of two."""
        cross = _spectrum(heard, self.SIZE) * np.conj(_spectrum(played, self.SIZE))
        low, high = (round(hertz * self.SIZE / INPUT_RATE) for hertz in self.BAND_HZ)
        cross[:low] = cross[high:] = 0
        cross[low:high] /= np.abs(cross[low:high]) ** self.WHITENING + 1e-9
        lags = np.fft.irfft(cross, self.SIZE)
        # What was heard begins LONGEST samples into what was played: there lies a delay of zero.
        pattern: Signal = np.zeros(self.SIZE, np.float32)
        pattern[: self.LONGEST] = np.roll(lags, self.LONGEST)[: self.LONGEST]
        return pattern

    def _moved(self, arrivals: Spectrum, pattern: Spectrum) -> float | None:
        """Return by how many samples the pattern lies later than a learnt one, which learns."""
        match = np.fft.irfft(arrivals * np.conj(pattern))
        best = int(np.argmax(match))
        around = match[[best - 1, best, (best + 1) % match.size]]
        if match[best] < self.CLEAR * float(np.mean(np.abs(match))):
            return None
        shift = best + _vertex(*around)
        shift -= match.size if shift > match.size / 2 else 0
        pattern += self.LEARN * (arrivals * _turned(arrivals.size, shift / match.size) - pattern)
        return float(shift)


def _spectrum(signal: Signal, size: int | None = None) -> Spectrum:
    """Return the transform of a signal, scaled down by its size: nothing here goes by its scale.

    Only with a factor of its own does numpy 2.4 reckon in single precision throughout, in a third
    of the time (measured): the usual one is an integer, for which it goes by way of doubles.
    """
    return cast(Spectrum, np.fft.rfft(signal, size, norm="forward"))


def _turned(count: int, cycles: float) -> Spectrum:
    """Return a phasor that goes round by so many cycles with each of ``count`` steps.

    Its powers are products of few: an exponential of each would take half of a look's time.
    """
    coarse, fine = np.arange(-(-count // _STRIDE)) * _STRIDE, np.arange(_STRIDE)
    rough, small = (np.exp(2j * np.pi * cycles * at).astype(np.complex64) for at in (coarse, fine))
    return cast(Spectrum, np.outer(rough, small).reshape(-1)[:count])


def _vertex(before: float, peak: float, after: float) -> float:
    """Return how far the top of a parabola through three values lies from the middle one."""
    bend = before - 2 * peak + after
    return 0.5 * float(before - after) / float(bend) if bend else 0.0
