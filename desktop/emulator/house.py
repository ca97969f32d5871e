"""What all sessions of one server share."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.clock import Clock
from desktop.core.ports import VoiceActivity
from desktop.emulator.fault import Occasion, Target
from desktop.emulator.ledger import Ledger
from desktop.emulator.lifetime import Limits
from desktop.emulator.metric import Metrics
from desktop.emulator.model import Catalogue, Family
from desktop.emulator.pledge import Spoil
from desktop.emulator.resumption import HandleStore
from desktop.emulator.stage import Parts
from desktop.emulator.trace import Recorder


@dataclass(frozen=True, slots=True)
class House:
    """What all sessions of a server share; ``limits`` tells how long each may last.

    ``spoil`` tells how a setup is answered, given whether it resumes, None for as usual.
    """

    parts: Parts
    voice_activity: Callable[[], VoiceActivity]
    catalogue: Catalogue
    handles: HandleStore
    clock: Clock
    pace: float
    chance: random.Random
    limits: Callable[[Family], Limits]
    on_occasion: Callable[[Occasion, Target], None]
    spoil: Callable[[bool], Spoil | None]
    metrics: Metrics
    ledger: Ledger
    recorder: Recorder | None = None
