"""What the turns of one session share."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.core.clock import Clock
from desktop.emulator.context import Context
from desktop.emulator.gate import Route
from desktop.emulator.outbox import Outbox
from desktop.emulator.parts import Ear, Mind, Picture, Scene, Voice
from desktop.emulator.playback import Playback
from desktop.emulator.setup import Setup
from desktop.emulator.tool import ToolDesk

MOST_PICTURES = 8
MOST_PICTURE_BYTES = 8 * 1024 * 1024
"""What the pictures of one session may weigh together."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The ear, the mind and the voice of a server."""

    ear: Ear
    mind: Mind
    voice: Voice


class Floor:
    """Whether the user is speaking, and whether something newer waits to be answered."""

    def __init__(self) -> None:
        self._free = asyncio.Event()
        self._free.set()
        self.newer_waits: Callable[[], bool] = lambda: False

    @property
    def user_speaking(self) -> bool:
        """Whether the user is speaking now."""
        return not self._free.is_set()

    def take(self) -> None:
        """The user begins to speak."""
        self._free.clear()

    def release(self) -> None:
        """The user stops."""
        self._free.set()

    async def freed(self) -> None:
        """Wait until the user does not speak."""
        await self._free.wait()


@dataclass(slots=True)
class Drill:
    """Faults that a session's next turns shall show, by name, and how often.

    ``given`` holds the parameters of each.
    """

    left: Counter[str] = field(default_factory=Counter)
    given: dict[str, Mapping[str, Any]] = field(default_factory=dict)

    def take(self, name: str) -> bool:
        """Tell whether a fault shows now, and count it."""
        if self.left[name] < 1:
            return False
        self.left[name] -= 1
        return True


@dataclass(slots=True)
class Counts:
    """What a session has seen and done, for benchmarks and rehearsals."""

    messages: int = 0
    audio_ms: float = 0.0
    frames: int = 0
    turns: int = 0
    interruptions: int = 0
    last_utterance_s: float = 0.0
    last_reply_ms: float | None = None
    last_detection_ms: float | None = None


@dataclass(slots=True)
class Stage:
    """The parts, the state and the way out, as a turn needs them.

    ``grace_s`` is how long a turn waits for the response to a non-blocking call before it lets
    go of the floor. Assumed: the service's own value is not known. ``heard_at`` is when the
    client last sent sound, or when the session began.
    """

    parts: Parts
    clock: Clock
    route: Route
    setup: Setup
    context: Context
    desk: ToolDesk
    outbox: Outbox
    playback: Playback
    on_turn_complete: Callable[[], None]
    on_picture: Callable[[], None] = field(default=lambda: None)
    on_turn: Callable[[], None] = field(default=lambda: None)
    sabotage: Callable[[str, Mapping[str, Any]], None] = field(default=lambda name, given: None)
    on_reply: Callable[[float, float | None], None] = field(default=lambda reply, detection: None)
    on_grown: Callable[[], None] = field(default=lambda: None)
    floor: Floor = field(default_factory=Floor)
    drill: Drill = field(default_factory=Drill)
    counts: Counts = field(default_factory=Counts)
    pictures: list[Picture] = field(default_factory=list)
    heard_at: float = 0.0
    grace_s: float = 1.0
    _context_weight: tuple[tuple[int, int], int] = ((-1, 0), 0)

    def __post_init__(self) -> None:
        """Begin to count from now."""
        self.heard_at = self.clock.now()

    def scene(self) -> Scene:
        """Return what the mind may know now; its pictures stay live."""
        return Scene(
            instruction=self.context.instruction,
            tools=self.context.tools,
            pictures=self.pictures,
            turns=self.context.turns(),
        )

    def show(self, picture: Picture, *, streamed: bool = True) -> None:
        """Keep a picture that arrived, streamed or within a written turn; the last few only."""
        self.pictures.append(picture)
        del self.pictures[:-MOST_PICTURES]
        while len(self.pictures) > 1 and self._picture_bytes() > MOST_PICTURE_BYTES:
            del self.pictures[0]
        if streamed:
            self.context.frames += 1
        else:
            self.context.images += 1
        self.counts.frames += 1
        self.on_grown()
        self.on_picture()

    @property
    def weight(self) -> int:
        """How many bytes of pictures and text it holds."""
        sizes = (len(self.context.entries), len(self.context.instruction))
        known, weight = self._context_weight
        if known != sizes:
            weight = self.context.weight()
            self._context_weight = (sizes, weight)
        return weight + self._picture_bytes()

    def _picture_bytes(self) -> int:
        return sum(len(picture.jpeg) for picture in self.pictures)
