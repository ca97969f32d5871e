"""The server's exchangeable parts: an ear, a mind and a voice.

The server owns the wire and the turn; the ear turns sound into words, the mind words into acts,
the voice words into sound. All three may be slow: they run beside the socket and are cancelled by
a barge-in.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeAlias, runtime_checkable

from desktop.core.events import Source
from desktop.core.tool import ToolDeclaration


@dataclass(frozen=True, slots=True)
class Heard:
    """What the ear made of an utterance of ``seconds``; not ``understood`` has empty text."""

    text: str
    seconds: float
    understood: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A frame that really arrived: its JPEG, size in pixels and monotonic arrival time."""

    jpeg: bytes
    width: int
    height: int
    received_at: float


@dataclass(slots=True)
class Scene:
    """What the mind may know of its session: only what the client really sent.

    ``turns`` are the earlier ones, without the present prompt; ``pictures`` are the last few,
    newest last, and grow while the mind answers.
    """

    instruction: str = ""
    tools: Sequence[ToolDeclaration] = ()
    pictures: list[Picture] = field(default_factory=list)
    turns: list[tuple[Literal["user", "model"], str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Prompt:
    """One user turn: spoken (with what the ear says) or typed."""

    heard: Heard
    spoken: bool


@dataclass(frozen=True, slots=True)
class Say:
    """Speak one sentence or more; the same text is the output transcript."""

    text: str


@dataclass(frozen=True, slots=True)
class Ground:
    """Name the sources of the present answer, and what was searched for."""

    sources: tuple[Source, ...]
    queries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Visit:
    """Name a page that the present answer was read from, or could not be."""

    uri: str
    retrieved: bool = True


@dataclass(slots=True)
class CallTool:
    """Call a tool of the client. Await ``response`` after yielding; cancelled calls raise."""

    name: str
    arguments: Mapping[str, Any]
    response: asyncio.Future[Mapping[str, Any]] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


@dataclass(frozen=True, slots=True)
class StaySilent:
    """Say nothing; ``why`` is for the server's own log."""

    why: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Let time pass before the next act; only scripts do."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Fail:
    """Show a fault of the server, by name; only scripts do."""

    fault: str
    parameters: Mapping[str, Any]


Act: TypeAlias = Say | Ground | Visit | CallTool | StaySilent | Wait | Fail


class Ear(Protocol):
    """Speech recognition. ``sayings`` lists what it understands, empty when it is open."""

    async def listen(self, pcm: bytes) -> Heard:
        """Recognise one utterance of 16 kHz PCM16LE mono."""
        ...

    def sayings(self) -> Sequence[str]:
        """Return the *try saying* sentences, for people."""
        ...

    def learn(self, instruction: str) -> None:
        """Prepare for questions about the knowledge in a system instruction; returns at once."""
        ...


class Mind(Protocol):
    """Decides what to say and do."""

    def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        """Yield acts for one user turn; the server cancels the iterator on a barge-in."""
        ...


class StagedMind(Mind, Protocol):
    """A mind of one session that also acts by itself."""

    @property
    def delays(self) -> Sequence[float]:
        """Return after how many seconds something happens by itself."""
        ...

    @property
    def looks(self) -> bool:
        """Tell whether it wants to know what colours a picture has."""
        ...

    def cued(
        self, occasion: str, after_s: float = 0.0, seen: str = ""
    ) -> AsyncIterator[Act] | None:
        """Return what happens by itself on ``start``, ``see`` or ``after`` so many seconds.

        ``seen`` names the colours of the picture.
        """
        ...


@runtime_checkable
class Staged(Protocol):
    """Makes a mind for each session."""

    def open(self) -> StagedMind:
        """Return the mind of a new session."""
        ...


class Voice(Protocol):
    """Speech synthesis."""

    def speak(self, text: str) -> AsyncIterator[bytes]:
        """Yield 24 kHz PCM16LE mono as it becomes ready."""
        ...


@runtime_checkable
class Cast(Protocol):
    """A voice that can sound like each of the service's voices."""

    def named(self, name: str, locale: str) -> Voice:
        """Return it under a voice name, reading ``locale`` (BCP 47) where a text does not tell."""
        ...


def cast(voice: Voice, name: str, locale: str) -> Voice:
    """Return a voice under a name; one that has only one sound stays as it is."""
    return voice.named(name, locale) if isinstance(voice, Cast) else voice
