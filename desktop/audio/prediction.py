"""What the loudspeaker's sound will be like at the microphone, learnt while somebody talks too."""

from __future__ import annotations

from collections import deque

import numpy as np

from desktop.audio.transform import Signal, Spectra, Transform


class EchoPrediction:
    """Takes half of the predictable echo out before the canceller; belongs to one thread.

    WebRTC's suppressor takes a person who is no louder than the echo for echo: of what was said
    before the answer was turned down, four windows in five were lost; of an echo that arrives
    ``SHARE`` smaller it takes less for echo (both measured). Not all of the echo may go: with most
    of it gone, more of what no filter predicts passed in rooms that distort or reverberate.

    The filter is Enzner and Vary's frequency-domain Kalman filter in partitions (Signal
    Processing 86, 2006): it knows how uncertain it is, and learns little from blocks that hold
    more than it expected, so that it needs no detector of a second voice. What a block costs is
    the number of calls, not their arithmetic: all of them write where there is room already.
    ``heard``, ``predicted`` and ``missed`` are the newest block's energies: of the microphone, of
    the echo in it as predicted, and of their difference. ``strange`` says that what is heard
    no longer holds the echo as predicted: nobody who speaks makes less of it than there is, so it
    comes at another time. What the room did before is kept for that: ``response`` tells it,
    ``resume`` goes on with it.
    """

    BLOCK = 320
    PARTS = 12
    BINS = 161
    """Up to 4 kHz: what lies above is little, and left to the canceller."""
    SKIPPED = 2
    """The echo is kept three blocks behind its reference: nothing comes in the first two."""
    REACH = PARTS + SKIPPED
    ROWS = 4 * REACH
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

    KEEP_EVERY = 25
    """So many blocks lie between two copies of a filter that is right."""
    ALIKE = 0.5
    """Where less of the predicted echo is in what is heard, it is elsewhere: 1 when it is right,
    whoever else speaks, and about 0 at another time."""
    PLACED = 0.8
    ALIKE_SHARE = 0.2
    AMPLE = 0.25
    """Beside a person who is so much louder than the echo nothing is said of it."""
    QUIET = 50.0**2 * BLOCK
    GAIN_SHARE = 0.02
    """How much each block counts for how loud the echo of a sound is."""

    SELDOM = 2
    """Of so many blocks one is learnt from while the echo comes as predicted."""
    ROUND = 2
    """So many parts, of which all are a multiple, are cut to their length with each lesson."""

    def __init__(self) -> None:
        bins = self.BINS
        self._line = np.zeros(2 * self.BLOCK, np.float32)
        # The newest spectrum comes first; conjugated, as both uses of it want it.
        self._played: Spectra = np.zeros((self.ROWS, bins), np.complex64)
        self._power = np.zeros((self.ROWS, bins), np.float32)
        self._at = self.ROWS - self.REACH
        self._silent = self.REACH
        self._filter: Spectra = np.zeros((self.PARTS, bins), np.complex64)
        fading = np.exp(-self.DECAY * np.arange(self.PARTS, dtype=np.float32))
        self._unknown = self.UNKNOWN * fading[:, None]
        self._doubt = np.repeat(self._unknown, bins, axis=1)
        self._other = np.full(bins, 2e4, np.float32)
        self._error = np.zeros(2 * self.BLOCK, np.float32)
        self._room = _Room(self.PARTS, self.ROUND, self.BLOCK, bins)
        self._turn = 0
        self._lesson = 0
        self._learns = False
        self._before = self._after = 1.0
        self._share = 0.0
        self._lost = 0
        self._proven = False
        self._taken = 0.0
        self._kept = self._filter.copy()
        self._since_kept = 0
        self._known = False
        self._alike = self._expected = 1.0
        self._energies: deque[float] = deque((0.0,) * self.REACH, maxlen=self.REACH)
        self._echo_energy = 0.0
        self._played_energy = 1.0
        self.heard = self.predicted = self.missed = 0.0

    @property
    def right(self) -> bool:
        """Whether the echo comes as it is predicted, as far as the last half second tells."""
        return self._taken > 0

    @property
    def strange(self) -> bool:
        """Whether the echo comes at another time than it did."""
        return self._known and self._alike < self.ALIKE * self._expected > self.ALIKE * self.AMPLE

    @property
    def placed(self) -> bool:
        """Whether the echo is in what is heard when it was predicted, whoever else speaks."""
        return self._known and self._alike > self.PLACED * self._expected > self.AMPLE

    @property
    def loudest(self) -> float:
        """The energy that a block of echo may have now, wherever in its reach it comes."""
        return max(self._energies) * self._echo_energy / self._played_energy

    def response(self) -> Signal:
        """Return what the room does to a sound, as it was while the echo came as predicted."""
        whole = np.zeros((self.PARTS, self.BLOCK + 1), np.complex64)
        whole[:, : self.BINS] = self._kept
        answers = np.fft.irfft(whole)[:, : self.BLOCK].astype(np.float32)
        return np.concatenate((np.zeros(self.SKIPPED * self.BLOCK, np.float32), *answers))

    def resume(self, played: Signal) -> None:
        """Go on with the room as it was: this was played lately, in whole blocks."""
        self._learns = False
        self._filter[:] = self._kept
        for at in range(0, played.size, self.BLOCK):
            self._passed(played[at : at + self.BLOCK])
        self._lost = 0
        self._before = self._after = 1.0
        self._alike = self._expected = 1.0
        self._taken = 0.0

    def residue(self, played: Signal, heard: Signal) -> Signal:
        """Return what was heard with less of the echo of what was played; blocks of ``BLOCK``.

        What is more than whole blocks is returned as it is, from the beginning.
        """
        left = heard.copy()
        for at in range(heard.size % self.BLOCK, heard.size, self.BLOCK):
            piece = slice(at, at + self.BLOCK)
            self._take_out(left[piece], played[piece], heard[piece])
        return left

    def _take_out(self, left: Signal, played: Signal, heard: Signal) -> None:
        """Take the share of the echo out that is to be; ``learn`` belongs behind it."""
        self.learn()
        self.heard = float(heard @ heard)
        if not self._passed(played):
            self.predicted, self.missed = 0.0, self.heard
            self._weight()
            return
        echo = self._echo()
        error = np.subtract(heard, echo, out=self._error[self.BLOCK :])
        self.predicted, self.missed = float(echo @ echo), float(error @ error)
        share = self._weight()
        self._lesson += 1
        self._learns = self._lost == 0 and not (self.right and self._lesson % self.SELDOM)
        self._compare()
        self._keep()
        if share is not None:
            left -= np.multiply(echo, share, out=echo)

    def _compare(self) -> None:
        """Note how much of the predicted echo is in what is heard; what is quiet counts little."""
        heard, predicted = self.heard, self.predicted
        top = max(heard, predicted)
        share = self.ALIKE_SHARE * top / (top + self.QUIET)
        top += self.FLOOR
        self._alike += share * (0.5 * (heard - self.missed + predicted) / top - self._alike)
        self._expected += share * (predicted / top - self._expected)

    def _keep(self) -> None:
        """Remember now and then a filter that is right, and how loud its echo is."""
        if self._lost or not self.right or self._alike < 0.8 * self._expected:
            return
        self._echo_energy += self.GAIN_SHARE * (self.predicted - self._echo_energy)
        self._played_energy += self.GAIN_SHARE * (self._energies[-1] - self._played_energy)
        self._since_kept += 1
        if self._since_kept >= self.KEEP_EVERY and self.missed < self.RIGHT * self.heard:
            self._since_kept = 0
            self._known = True
            self._kept[:] = self._filter

    def _passed(self, played: Signal) -> bool:
        """Take what is played; return whether anything of the last blocks can be heard."""
        energy = float(played @ played)
        self._energies.append(energy)
        self._silent = 0 if energy else self._silent + 1
        if self._silent > self.REACH + 1:
            return False
        if self._at == 0:
            self._at = self.ROWS - self.REACH + 1
            for rows in (self._played, self._power):
                rows[self._at :] = rows[: self.REACH - 1]
        self._at -= 1
        line, block = self._line, self.BLOCK
        line[:block] = line[block:]
        line[block:] = played
        newest = self._room.spectrum(line)
        np.conjugate(newest, out=self._played[self._at])
        self._room.square(newest, self._power[self._at])
        return True

    def _echo(self) -> Signal:
        window = self._played[self._at + self.SKIPPED : self._at + self.REACH]
        np.vecdot(window, self._filter, axis=0, out=self._room.bins)  # type: ignore[call-overload]  # the stubs know no axis
        return self._room.signal()[self.BLOCK :]

    def learn(self) -> None:
        """Learn from the newest block: when there is time, or before the next one.

        The filter moves by as much as it is in doubt, against all else that is heard.
        """
        if not self._learns:
            return
        self._learns = False
        room, doubt, other = self._room, self._doubt, self._other
        window = slice(self._at + self.SKIPPED, self._at + self.REACH)
        spectrum = room.spectrum(self._error)
        energy = room.square(spectrum, room.energy)
        # Twice what is neither echo nor doubt, with the floor: nothing is halved below.
        other *= self.FORGETTING
        energy += self.FLOOR
        energy *= 2 * (1 - self.FORGETTING)
        other += energy
        known = np.multiply(doubt, self._power[window], out=room.real)
        expected = np.add.reduce(known, out=room.energy)
        expected += other
        np.divide(2.0, expected, out=expected)
        spectrum *= expected
        step = np.multiply(self._played[window], spectrum, out=room.complex)
        step *= doubt
        self._filter += step
        expected *= 0.5 * self.STEADY**2
        known *= expected
        doubt *= np.subtract(self.STEADY**2, known, out=known)
        self._cut()

    def _cut(self) -> None:
        """Cut some parts to their length, and doubt them as much as the room may have changed."""
        parts = slice(self._turn, self._turn + self.ROUND)
        self._turn = (self._turn + self.ROUND) % self.PARTS
        spectra = self._filter[parts]
        self._room.cut(spectra)
        changed = (1 - self.STEADY**2) * self.PARTS / self.ROUND
        power = spectra.real**2 + spectra.imag**2
        power *= changed
        self._doubt[parts] += power

    def _weight(self) -> Signal | float | None:
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
            return last or None
        return np.linspace(last, self._share, self.BLOCK, dtype=np.float32)

    def _forget(self) -> None:
        """Begin with a room that is not known."""
        self._filter[:] = 0
        self._doubt[:] = self._unknown
        self._proven = False
        self._lost = 0


class _Room:
    """Where what is worked out for a block is put, again and again."""

    def __init__(self, parts: int, cut: int, block: int, bins: int) -> None:
        self._block = block
        self._count = bins
        self._transform = Transform(2 * block)
        self._spectrum: Spectra = np.zeros(block + 1, np.complex64)
        self._squares = np.zeros(2 * bins, np.float32)
        self._whole: Spectra = np.zeros(block + 1, np.complex64)
        self._signal = np.zeros(2 * block, np.float32)
        self._cut: Spectra = np.zeros((cut, block + 1), np.complex64)
        self._responses = np.zeros((cut, 2 * block), np.float32)
        self.bins = self._whole[:bins]
        """The lower bins of what ``signal`` returns; the others are zero."""
        self.energy = np.zeros(bins, np.float32)
        self.real = np.zeros((parts, bins), np.float32)
        self.complex: Spectra = np.zeros((parts, bins), np.complex64)

    def spectrum(self, signal: Signal) -> Spectra:
        """Return the lower bins of a signal of two blocks, until the next call."""
        return self._transform.spectrum(signal, self._spectrum)[: self._count]

    def signal(self) -> Signal:
        """Return the signal of which ``bins`` is the spectrum, until the next call."""
        return self._transform.signal(self._whole, self._signal)

    def cut(self, filters: Spectra) -> None:
        """Leave of each filter what answers within a block."""
        cut, count = self._cut, self._count
        cut[:, :count] = filters
        cut[:, count:] = 0
        self._transform.signal(cut, self._responses)[:, self._block :] = 0
        filters[:] = self._transform.spectrum(self._responses, cut)[:, :count]

    def square(self, spectrum: Spectra, power: Signal) -> Signal:
        """Write the power of each bin and return it."""
        parts = spectrum.view(np.float32)
        np.multiply(parts, parts, out=self._squares)
        return np.add(self._squares[::2], self._squares[1::2], out=power)
