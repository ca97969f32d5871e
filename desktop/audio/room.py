"""How a room returns what is played into it: delay, level, and what cancelling leaves."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.core.fault import Fault, Reason
from desktop.core.media import INPUT_RATE
from desktop.core.sound import EchoFinding

Signal = npt.NDArray[np.float64]

LONGEST_S = 0.6
EARLIEST_S = 0.1
"""The devices' word on their delays may be this far off."""

CLEAR = 8.0
"""How far the correlation's peak must stand above its median to be an echo."""

STRONGEST_DB = 60.0
SETTLED_S = 4.0
FRAME = INPUT_RATE // 50
STRETCH = 25
"""Frames that are judged together."""

GOOD_DB = 25.0
FAIR_DB = 12.0


@dataclass(frozen=True, slots=True)
class Take:
    """One test: what was played, heard and left, aligned, 16 kHz, in 16-bit units."""

    played: Signal
    heard: Signal
    cleaned: Signal


def examine(take: Take) -> EchoFinding:
    """Measure one test; the canceller is judged on what comes after it had time to settle."""
    delay, clarity = _delay(take)
    if clarity < CLEAR:
        return EchoFinding(False, math.nan, math.nan, math.nan, NO_ECHO)
    start = round(SETTLED_S * INPUT_RATE)
    shift = max(0, delay)
    sounding = _sounding(take.played[start : take.heard.size - shift])
    heard = _frames(take.heard[start + shift :])[: sounding.size][sounding]
    cleaned = _frames(take.cleaned[start + shift :])[: sounding.size][sounding]
    played = _frames(take.played[start:])[: sounding.size][sounding]
    echo_db = _decibels(heard) - _decibels(played)
    reduction_db = min(STRONGEST_DB, _typical_reduction(heard, cleaned))
    delay_ms = 1000 * delay / INPUT_RATE
    return EchoFinding(
        True, delay_ms, echo_db, reduction_db, _sentence(delay_ms, echo_db, reduction_db)
    )


NO_ECHO = Fault(Reason.ROOM_SILENT)


def _sentence(delay_ms: float, echo_db: float, reduction_db: float) -> str:
    cause = Fault(
        Reason.ROOM_BELOW if echo_db <= 0 else Reason.ROOM_ABOVE,
        delay=round(max(0.0, delay_ms)),
        level=round(abs(echo_db)),
        less=round(max(0.0, reduction_db)),
    )
    if reduction_db >= GOOD_DB:
        return Fault(Reason.ROOM_GOOD, cause=cause)
    if reduction_db >= FAIR_DB:
        return Fault(Reason.ROOM_FAIR, cause=cause)
    return Fault(Reason.ROOM_POOR, cause=cause)


def _delay(take: Take) -> tuple[int, float]:
    """Return the echo's delay in samples and how clear it is, by phase correlation (GCC-PHAT)."""
    size = 1 << (take.played.size + take.heard.size - 1).bit_length()
    cross = np.fft.rfft(take.heard, size) * np.conj(np.fft.rfft(take.played, size))
    magnitude = np.abs(cross)
    # What the signal does not hold says nothing about the room.
    weight = np.where(magnitude > magnitude.max(initial=0.0) * 1e-6, 1 / (magnitude + 1e-9), 0.0)
    correlation = np.abs(np.fft.irfft(cross * weight, size))
    early = round(EARLIEST_S * INPUT_RATE)
    near = np.concatenate([correlation[-early:], correlation[: round(LONGEST_S * INPUT_RATE)]])
    middle = float(np.median(near))
    peak = int(np.argmax(near))
    return peak - early, float(near[peak]) / middle if middle > 0 else 0.0


def _typical_reduction(heard: Signal, cleaned: Signal) -> float:
    """Return the median over half seconds of sound: one hiccup of a device is no room."""
    stretches = [
        _decibels(heard[at : at + STRETCH]) - _decibels(cleaned[at : at + STRETCH])
        for at in range(0, max(1, len(heard) - STRETCH // 2), STRETCH)
    ]
    return float(np.median(stretches))


def _frames(signal: Signal) -> Signal:
    return signal[: signal.size // FRAME * FRAME].reshape(-1, FRAME)


def _sounding(played: Signal) -> npt.NDArray[np.bool_]:
    energy = np.mean(_frames(played) ** 2, axis=1)
    loud: npt.NDArray[np.bool_] = energy > energy.max(initial=0.0) * 0.01
    return loud


def _decibels(frames: Signal) -> float:
    return 10 * math.log10(float(np.mean(frames**2)) + 1e-3) if frames.size else math.nan
