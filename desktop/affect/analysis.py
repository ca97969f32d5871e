"""What a voice is like against its own usual, from 16 kHz samples alone; no thread, no clock."""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from desktop.affect.baseline import LEARN_S, Baseline
from desktop.affect.condition import Condition
from desktop.affect.energy import Energy, energy_index
from desktop.affect.frame import FRAME, FRAMES_PER_S, Flags, Floats, Framer
from desktop.affect.pace import pace
from desktop.affect.pause import pause_share
from desktop.affect.pitch import PitchTracker
from desktop.affect.reading import Reading
from desktop.affect.timbre import Timbre

STEP_FRAMES = 50
WINDOW_FRAMES = 250
LEAST_FRAMES = 100
RECENT_FRAMES = 800
PACE_FRAMES = 1200
PAUSE_FRAMES = 1500
SILENT_FRAMES = 200
CONDITION_FRAMES = 400
LEAST_SPOKEN_FRAMES = 20

OVER_BACKGROUND_DB = 9.0
QUIETEST_BACKGROUND_DB = -80.0
SPEECH_PROBABILITY = 0.4
STEADY_DB = 1.2
"""A whole voiced second that varies less than this is a hum or a tone, not speech."""

FREEZE = 1.5
LONGEST_FREEZE_S = 60.0
LOWEST_SEMITONE_HZ = 27.5

EXPECTED = np.array([2.2, 6.0, 3.0, 2.6, 0.75, 4.0, 10.0])
"""Spread within calm speech: semitones, dB/kHz, dB, dB, syllables a second, dB of loudness, percent
of pauses."""

_PITCH, _SLOPE, _RATIO, _ALPHA, _PACE, _LEVEL, _PAUSES = range(7)
_USABLE, _ROW_LEVEL = 0, 1
_MEASURED = slice(1, 6)
_WEIGHTS = np.hanning(FRAME + 2)[1:-1] ** 2 / (np.hanning(FRAME + 2)[1:-1] ** 2).sum()


class VoiceAnalysis:
    """Takes a voice in blocks of about 100 ms and gives a reading each half second of it."""

    def __init__(self) -> None:
        self._baseline = Baseline(EXPECTED)
        self._energy = Energy()
        self._timbre = Timbre()
        self._condition = Condition()
        self._unlearnt: list[Floats] = []
        self._frozen_s = 0.0
        self.interrupt()

    def interrupt(self) -> None:
        """The stream has a gap: forget what is recent, keep what was learnt."""
        self._framer = Framer()
        self._tracker = PitchTracker()
        self._undecided: deque[Floats] = deque()
        # Rows: usable, level, semitones, slope, ratio, alpha.
        self._rows: Floats = np.zeros((0, 6))
        self._new_frames = 0
        self._energy.reset()

    def relearn(self) -> None:
        """Forget what is usual, as after another microphone was chosen."""
        self._baseline = Baseline(EXPECTED)
        self._condition = Condition()
        self._unlearnt.clear()
        self._frozen_s = 0.0
        self._energy.reset()

    @property
    def progress(self) -> float:
        """How much of the usual voice is learnt, 0 to 1."""
        seconds = self._baseline.learnt_s + len(self._unlearnt) / FRAMES_PER_S
        return min(1.0, seconds / LEARN_S)

    @property
    def learnt(self) -> bool:
        """Whether readings can be compared with the usual voice."""
        return self._baseline.ready and self.progress >= 1.0

    def feed(self, samples: Floats, speech: float = math.nan) -> Reading | None:
        """Take samples and their probability of speech, NaN where no detector runs."""
        frames = self._framer.feed(samples)
        level = level_db(frames)
        background = self._background(level)
        effort = self._timbre.measure(frames, level < background + 3.0)
        heard = math.isnan(speech) or speech >= SPEECH_PROBABILITY
        loud = (level > background + OVER_BACKGROUND_DB) & heard
        self._undecided.extend(np.column_stack([loud, level, effort]))
        self._append(self._tracker.feed(frames))
        if self._new_frames < STEP_FRAMES:
            return None
        self._new_frames -= STEP_FRAMES
        return self._read()

    def _background(self, level: Floats) -> float:
        known = np.concatenate([self._rows[-RECENT_FRAMES:, _ROW_LEVEL], level])
        if len(known) == 0:
            return QUIETEST_BACKGROUND_DB
        return max(float(np.percentile(known, 5)), QUIETEST_BACKGROUND_DB)

    def _append(self, hertz: Floats) -> None:
        if len(hertz) == 0:
            return
        decided = np.array([self._undecided.popleft() for _ in hertz])
        voiced = hertz > 0.0
        semitones = 12.0 * np.log2(np.where(voiced, hertz, np.nan) / LOWEST_SEMITONE_HZ)
        usable = voiced & (decided[:, 0] > 0.0)
        rows = np.column_stack([usable, decided[:, 1], semitones, decided[:, 2:]])
        self._rows = np.concatenate([self._rows, rows])[-PAUSE_FRAMES:]
        self._new_frames += len(rows)
        if self._is_steady():
            self._rows[-FRAMES_PER_S:, _USABLE] = 0.0
            return
        self._learn(rows[usable])

    def _is_steady(self) -> bool:
        last = self._rows[-FRAMES_PER_S:]
        if len(last) < FRAMES_PER_S or np.isnan(last[:, 2]).any():
            return False
        return float(last[:, _ROW_LEVEL].std()) < STEADY_DB

    def _learn(self, rows: Floats) -> None:
        self._unlearnt.extend(rows)
        if len(self._unlearnt) < WINDOW_FRAMES:
            return
        window = np.array(self._unlearnt[:WINDOW_FRAMES])
        del self._unlearnt[:WINDOW_FRAMES]
        seconds = WINDOW_FRAMES / FRAMES_PER_S
        if self.learnt and abs(self._energy.index or 0.0) >= FREEZE:
            self._frozen_s += seconds
            # A difference that lasts is a new usual, not an event.
            if self._frozen_s >= LONGEST_FREEZE_S:
                self.relearn()
            return
        self._frozen_s = 0.0
        self._baseline.learn(self._values(window), seconds)

    def _values(self, window: Floats) -> Floats:
        level, semitones, slope, ratio, alpha = np.median(window[:, _MEASURED], axis=0)
        usable: Flags = self._rows[:, _USABLE] > 0.0
        tempo = pace(self._rows[-PACE_FRAMES:, _ROW_LEVEL], usable[-PACE_FRAMES:])
        return np.array([semitones, slope, ratio, alpha, tempo, level, pause_share(usable)])

    def _read(self) -> Reading:
        if not self.learnt:
            return Reading("learning", self.progress)
        recent = self._rows[-RECENT_FRAMES:]
        window = recent[recent[:, _USABLE] > 0.0][-WINDOW_FRAMES:]
        spoken = self._rows[-SILENT_FRAMES:, _USABLE].sum()
        if len(window) < LEAST_FRAMES or spoken < LEAST_SPOKEN_FRAMES:
            self._energy.reset()
            return Reading("listening", 1.0)
        values = self._values(window)
        self._follow_condition(float(values[_LEVEL]), recent)
        if self._condition.changed:
            self.relearn()
            return Reading("learning", self.progress, relearning=True)
        if not self._condition.reliable:
            self._energy.reset()
            return Reading("unreliable", 1.0)
        return self._compare(values)

    def _follow_condition(self, voice_db: float, recent: Floats) -> None:
        last = recent[-CONDITION_FRAMES:]
        behind = last[last[:, _USABLE] == 0.0][:, _ROW_LEVEL]
        if len(behind) < LEAST_SPOKEN_FRAMES:
            return
        floor = float(np.percentile(recent[:, _ROW_LEVEL], 5))
        self._condition.take(voice_db, float(np.percentile(behind, 25)), floor)

    def _compare(self, values: Floats) -> Reading:
        usual = self._baseline.usual()
        far = np.nan_to_num(self._baseline.deviation(values))
        effort = float(far[[_SLOPE, _RATIO, _ALPHA]].mean())
        index = energy_index(float(far[_PITCH]), effort, float(far[_PACE]))
        word = self._energy.update(index, STEP_FRAMES / FRAMES_PER_S)
        return Reading(
            "measured",
            1.0,
            energy=word,
            index=_rounded(self._energy.index or 0.0, 0.01),
            effort_db=_rounded(float((values - usual)[[_RATIO, _ALPHA]].mean()), 0.1),
            pauses=_rounded(float(values[_PAUSES]), 5.0),
            pauses_usual=_rounded(float(usual[_PAUSES]), 5.0),
            pitch_st=_rounded(float(values[_PITCH] - usual[_PITCH]), 0.1),
            loudness_db=_rounded(float(values[_LEVEL] - usual[_LEVEL]), 0.1),
            pace=_rounded(float(values[_PACE]), 0.1),
            pace_percent=_rounded(100.0 * float(values[_PACE] / usual[_PACE]), 5.0),
        )


def level_db(frames: Floats) -> Floats:
    """Return the loudness of each frame in dBFS."""
    level: Floats = 10.0 * np.log10(frames**2 @ _WEIGHTS + 1e-12)
    return level


def _rounded(value: float, step: float) -> float | None:
    return round(step * round(value / step), 3) + 0.0 if math.isfinite(value) else None
