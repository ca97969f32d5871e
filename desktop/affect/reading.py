"""What the analysis says of a voice at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ReadingState = Literal["learning", "listening", "measured", "unreliable"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the voice; ``None`` where nothing can be said. Units as in ``EmotionCue``.

    ``relearning`` says that what was usual has been forgotten, because the room or the microphone
    sounds another way.
    """

    state: ReadingState
    progress: float
    energy: str = "unclear"
    index: float | None = None
    pitch_st: float | None = None
    effort_db: float | None = None
    loudness_db: float | None = None
    pace: float | None = None
    pace_percent: float | None = None
    pauses: float | None = None
    pauses_usual: float | None = None
    relearning: bool = False
