"""One frame of reference for each captured one, whatever the two devices' clocks do."""

from __future__ import annotations

import math
from typing import cast

import numpy as np

from desktop.audio.delay import DelayMeter
from desktop.audio.drift import DriftEstimate
from desktop.audio.reference import STEP, TAPS, ReferenceLine, Signal
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, SAMPLE_BYTES

_NOTHING = np.zeros(0, np.float32)


class Follower:
    """Reads what is played in step with what is captured; belongs to one thread.

    ``delay_ms`` is how much later than its time stamps say the echo comes, NaN before it was
    found. ``moved`` is set when the first finding has moved the reference far from where it was:
    whoever has learnt the echo with it should begin anew. ``jumped`` is set when the echo came at
    another time since and is back where it was: what was learnt meanwhile is wrong. ``lost``
    is set when time stamps alone have moved the reference far. ``in_place`` is set by whoever
    predicts the echo and finds it as predicted: then what is sighted elsewhere is a person, whose
    voice was seen to match the assistant's for two looks in a row.

    The reference runs ``LEAD_S`` ahead of the sound it describes. Three things keep it there: the
    count of the samples of both devices; the echo itself, whose delay shows a jump, and a
    difference in speed to a few parts per million; and the devices' time stamps, as long as the
    echo has not told (``APART_S``) or where they are so far off that it could not (``LOST_S``).
    """

    LEAD_S = 0.04
    APART_S = 0.02
    LOST_S = 0.06
    WILD_S = 0.25
    WILD_FRAMES = 3
    """A time stamp that is so far off is believed when the next ones say the same."""
    SMOOTH = 0.02
    PATIENCE = 25
    PULL_PPM = 40.0
    """How fast the reader goes back to the delay at which the canceller has settled."""

    SLIP_S = 0.001
    NOTABLE_S = 0.005
    HOME = 0.06 * INPUT_RATE
    """The delay at which the echo is kept, in samples; a whole number of the canceller's blocks."""

    def __init__(self) -> None:
        self._line = ReferenceLine()
        self._meter = DelayMeter()
        self._drift = DriftEstimate()
        self._position: float | None = None
        self._sounds_until = -math.inf
        self._taken = 0
        self._rested = 0
        self._corrected = 0.0
        self._bias = 0.0
        self._apart = 0.0
        self._gap = 0.0
        self._gaps = 0
        self._frames = 0
        self._at_home = False
        self._short = 0
        self._pull = 0.0
        self.delay_ms = math.nan
        self.moved = False
        self.jumped = False
        self.lost = False
        self.in_place = False
        self._shifts = 0
        self._off = 0.0
        self._seen = False

    @property
    def jumps(self) -> int:
        """How often what is played came to be heard at another time than expected."""
        return self._shifts + self._line.gaps

    @property
    def drift_ppm(self) -> float:
        """By how many parts in a million playback is slower than capture, as far as is known."""
        return self._drift.ppm

    def played(self, pcm: bytes, audible_at: float) -> None:
        """Take 24 kHz PCM that is heard from a monotonic time on."""
        if pcm.count(0) == len(pcm):
            self._line.pause(len(pcm) // SAMPLE_BYTES, audible_at)
        else:
            self._line.write(pcm, audible_at)
            self._sounds_until = self._line.end + TAPS

    def restarted(self) -> None:
        """Note that what was not heard yet never will be."""
        self._line.restarted()
        self._seen = False

    def around(self, span: int, before: int, after: int) -> tuple[Signal, Signal]:
        """Return what was heard in the last samples, behind what is played around it.

        That begins ``before`` samples earlier and ends ``after`` samples later.
        """
        heard = self._meter.heard(span)
        begin = cast(float, self._position) - STEP * (span + before)
        return self._line.read(begin, STEP, before + span + after), heard

    @property
    def at_home(self) -> bool:
        """Whether the echo was found and is kept where it is to be."""
        return self._at_home

    def came(self, later: float, lately: int) -> Signal:
        """Read on behind an echo that was found to come so many samples later.

        Returns the reference of so many samples lately, as it would have been read so.
        """
        samples = -later * STEP
        self._shifts += abs(samples) > self.NOTABLE_S * OUTPUT_RATE
        position = self._position = cast(float, self._position) + samples
        self._corrected -= later
        # What the time stamps say now is where the reader is.
        self._bias += samples - self._off
        self._off = self._apart = 0.0
        self._frames = self._gaps = 0
        self._drift.restart()
        self._seen = True
        self._tell_delay()
        fresh = self._line.read(position - lately * STEP, STEP, lately)
        self._meter.replace(fresh[-DelayMeter.MEMORY :])
        return fresh

    def sounding(self) -> bool:
        """Return whether what is read now may be more than silence."""
        return (-math.inf if self._position is None else self._position) < self._sounds_until

    def rest(self, count: int) -> None:
        """Let so many captured samples pass while nothing is played and nothing need be read."""
        self.look()
        self._rested += count
        if self._position is None:
            return
        step = self._step
        self._position += step * count
        self._taken += count
        self._corrected += count * (step / STEP - 1)

    def recent(self) -> tuple[Signal, Signal]:
        """Return what was played and heard lately, as it would be aligned now."""
        return self._meter.recent()

    def reference(self, heard: Signal, captured_at: float) -> Signal:
        """Return the 16 kHz reference for captured samples whose last one is of that time."""
        count = heard.size
        self.look()
        if not self._line.begun:
            return np.zeros(count, np.float32)
        if slip := self._line.take_slip():
            self._slipped(slip)
        position = self._kept_in_time(captured_at, count)
        step = self._step
        silent = position > self._sounds_until
        piece = np.zeros(count, np.float32) if silent else self._line.read(position, step, count)
        self._position = position + step * count
        self._taken += count
        self._corrected += count * (step / STEP - 1)
        if self._rested:
            self._meter.rest(self._rested)
            self._rested = 0
        self._meter.take(piece, heard)
        return piece

    def look(self) -> None:
        """Look for the delay where that is due: when there is time, or before the next reading."""
        delay = self._meter.look()
        if delay is not None:
            self._sighted(delay)

    @property
    def _step(self) -> float:
        return STEP * (1 - 1e-6 * (self._drift.ppm + self._pull))

    def _kept_in_time(self, captured_at: float, count: int) -> float:
        begins = captured_at - count / INPUT_RATE + self.LEAD_S
        wanted = self._line.index_at(begins) + self._bias
        if self._position is None:
            self._position = wanted
        self._wait_for_the_line(captured_at, count)
        off = self._off = wanted - self._position
        if abs(off) > self.WILD_S * OUTPUT_RATE:
            self._jumped(off)
            return self._position
        self._gaps = 0
        self._apart += self.SMOOTH * (off - self._apart)
        self._frames += 1
        most_s = self.LOST_S if self._at_home else self.APART_S
        if abs(self._apart) > most_s * OUTPUT_RATE and self._frames > self.PATIENCE:
            self._follow(self._apart)
        return self._position

    def _jumped(self, off: float) -> None:
        """Go at once where several time stamps say the same, which only a gap can do."""
        near = abs(off - self._gap) < self.LOST_S * OUTPUT_RATE
        self._gaps = self._gaps + 1 if near else 1
        self._gap = off
        if self._gaps >= self.WILD_FRAMES:
            self._follow(off)

    def _follow(self, samples: float) -> None:
        """Go where the time stamps say."""
        self.lost = self._at_home
        self._shift(samples)
        self._apart = 0.0
        self._frames = self._gaps = 0
        self._drift.restart()

    def _slipped(self, samples: float) -> None:
        """Go back with what was laid down too early, but where the echo itself has told."""
        if self._seen:
            self._bias += samples
        elif self._position is not None and abs(samples) > self.SLIP_S * OUTPUT_RATE:
            self.lost = self._at_home  # what was read of it meanwhile came too early
            self._shift(-samples)

    def _wait_for_the_line(self, captured_at: float, count: int) -> None:
        """Fall back where a device with next to no buffer is not as far as the lead wants."""
        short = cast(float, self._position) + STEP * count + TAPS - self._line.end
        running = self._line.index_at(captured_at) - self._line.end < 2 * STEP * count
        self._short = self._short + 1 if short > 0 and running else 0
        # A device whose echo was found has buffer enough: its program has only stood still.
        if self._short > (self.PATIENCE if self._at_home else 0):
            self._short = 0
            self._shift(-short)
            self._bias -= short

    def _shift(self, samples: float) -> None:
        self._shifts += abs(samples) > self.NOTABLE_S * OUTPUT_RATE
        self._position = cast(float, self._position) + samples
        self._corrected += samples / STEP
        later = round(samples / STEP)
        count = min(self._meter.MEMORY, max(0, later + later % 2))
        fresh = self._line.read(self._position - count * STEP, STEP, count) if count else _NOTHING
        self._meter.move(later, fresh)

    def _sighted(self, delay: float) -> None:
        if self._at_home and self.in_place and abs(delay - self.HOME) > DriftEstimate.JUMP:
            return
        late = delay - self._corrected
        jumped = self._drift.push(self._taken, late)
        if jumped or not self._at_home:
            self.moved = not self._at_home
            self.jumped = self._at_home and abs(delay - self.HOME) > DriftEstimate.JUMP
            self._at_home = True
            self._move_home(delay)
            return
        self._believe()
        off = delay - self.HOME
        self._pull = float(np.clip(off * 10, -self.PULL_PPM, self.PULL_PPM))

    def _believe(self) -> None:
        """Take the reader to be right where the echo says so, whatever the time stamps say."""
        self._bias -= self._apart
        self._apart = 0.0

    def _move_home(self, delay: float) -> None:
        shift = -(delay - self.HOME) * STEP
        self._shift(shift)
        self._bias += shift
        self._believe()
        self._tell_delay()

    def _tell_delay(self) -> None:
        hidden = self.HOME / INPUT_RATE - self.LEAD_S - self._bias / OUTPUT_RATE
        self.delay_ms = 1000 * hidden
