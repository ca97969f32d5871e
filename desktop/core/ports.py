"""The seams of the program: what the conversation asks of the outside world.

Every port has a contract suite under ``tests/contract`` that runs against each implementation,
fakes included. Unless a docstring says otherwise, methods belong to the engine thread's loop.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Protocol

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.consent import FieldValue, Verdict
from desktop.core.events import CoListeningMeans, Event
from desktop.core.media import AudioChunk, FrameOrigin, Level, VideoFrame
from desktop.core.tool import ToolCall, ToolDeclaration, ToolResult


class Microphone(Protocol):
    """Captures the person's voice at ``INPUT_RATE`` in chunks of 10 to 40 ms.

    ``open`` raises ``DeviceError``; after a ``DeviceAwaitedError`` the chunks begin by themselves
    once the device can be used. They come after echo cancellation and carry the local
    speech probability where a detector runs. The iterator ends after ``aclose``, or raises
    ``DeviceError`` when the device is lost for good.
    """

    async def open(self) -> None:
        """Start capturing."""
        ...

    def chunks(self) -> AsyncIterator[AudioChunk]:
        """Yield captured audio, oldest first; what is fetched too late is dropped and counted."""
        ...

    def level(self) -> Level:
        """Return the present level; safe from any thread."""
        ...

    async def aclose(self) -> None:
        """Stop capturing and release the device; may be called twice."""
        ...


class Speaker(Protocol):
    """Plays the model's voice.

    Chunks at ``OUTPUT_RATE`` may arrive much faster than real time. ``open`` raises
    ``DeviceError``; after a ``DeviceAwaitedError`` answers go by in silence until the device can
    be used.
    """

    async def open(self) -> None:
        """Make ready to play."""
        ...

    def play(self, chunk: AudioChunk) -> None:
        """Queue a chunk behind what is already queued."""
        ...

    def end_turn(self) -> None:
        """Nothing more comes for this answer: play what is queued to its end."""
        ...

    def flush(self) -> int:
        """Fall silent within one output block, forget what is queued, return the ms heard."""
        ...

    def duck(self, gain_db: float) -> None:
        """Change the playback gain smoothly; 0.0 restores it. ``-inf`` mutes."""
        ...

    @property
    def playing(self) -> bool:
        """Whether sound is still to be heard."""
        ...

    @property
    def played_ms(self) -> int:
        """How much of the present answer has been heard."""
        ...

    async def drained(self) -> None:
        """Wait until nothing is left to play; returns at once when idle or flushed."""
        ...

    def level(self) -> Level:
        """Return the level of what is being played; safe from any thread."""
        ...

    async def aclose(self) -> None:
        """Release the device; may be called twice."""
        ...


class FrameSource(Protocol):
    """Pictures of a shared region, a screen or a camera, already encoded and paced."""

    what: str
    """A phrase for people: what is being shown."""

    async def open(self) -> None:
        """Start capturing; raises ``DeviceError``."""
        ...

    def frames(self) -> AsyncIterator[VideoFrame]:
        """Yield pictures worth sending, newest only; raises ``DeviceError`` when lost for good."""
        ...

    def pause(self, *, paused: bool) -> None:
        """Hold or go on; held, nothing is captured, and what was captured before never leaves."""
        ...

    def refresh(self) -> None:
        """Yield the present picture soon even if nothing has changed."""
        ...

    async def aclose(self) -> None:
        """Stop capturing; no picture leaves after this; may be called twice."""
        ...


class LiveSession(Protocol):
    """One conversation with a model, across as many sockets as it takes.

    The send methods queue and return at once; what cannot go out while the link is away is kept
    (text, tool results) or bounded (audio, pictures).
    """

    @property
    def co_listening_means(self) -> CoListeningMeans:
        """How this session co-listens, as far as is known now."""
        ...

    async def start(self, brief: SessionBrief) -> None:
        """Open the first socket; raises ``RefusedError`` or ``UnreachableError``."""
        ...

    def events(self) -> AsyncIterator[Event]:
        """Yield facts in playback order until ``aclose``."""
        ...

    def send_audio(self, chunk: AudioChunk) -> None:
        """Queue microphone audio."""
        ...

    def send_video(self, frame: VideoFrame) -> None:
        """Queue a picture; a newer one replaces one that waits."""
        ...

    def drop_video(self, origin: FrameOrigin) -> None:
        """Forget a picture that waits."""
        ...

    def send_text(self, text: str) -> None:
        """Queue typed text as a user turn; never dropped."""
        ...

    def send_tool_result(self, result: ToolResult) -> None:
        """Queue the one response to a call; never dropped."""
        ...

    def update_brief(self, brief: SessionBrief) -> None:
        """Change instruction and tools, in place where the model allows, else over a new socket."""
        ...

    def unsent(self) -> Sequence[str]:
        """Return what was typed and waits for a link, in that order."""
        ...

    def retry_now(self) -> None:
        """End a wait between two attempts to reach the service."""
        ...

    def remember(self, turn: HistoryTurn) -> None:
        """Note a finished turn for the day the session must be rebuilt."""
        ...

    def retell(self, history: Sequence[HistoryTurn]) -> None:
        """Go on as a session that knows only these turns, because others were forgotten."""
        ...

    async def aclose(self) -> None:
        """Close the socket and every task; may be called twice."""
        ...


class ToolRunner(Protocol):
    """Runs calls beside the conversation; each call gets exactly one result.

    Progress is published on the hub as ``ToolCallStateChanged`` and ``ToolCallFinished``.
    """

    def declarations(self) -> Sequence[ToolDeclaration]:
        """Return what to declare to the model."""
        ...

    async def run(
        self, call: ToolCall, progress: Callable[[ToolResult], None] | None = None
    ) -> ToolResult | None:
        """Run one call to its result; None when it was cancelled and must not be answered.

        ``progress`` receives results with ``will_continue`` while the call goes on.
        """
        ...

    def cancel(self, call_id: str) -> None:
        """End a call that waits or runs; unknown ids are ignored."""
        ...

    def decide(
        self, call_id: str, verdict: Verdict, values: Mapping[str, FieldValue] | None = None
    ) -> None:
        """Answer a call that waits for the person."""
        ...

    async def aclose(self) -> None:
        """End everything that runs, timers included."""
        ...


class VoiceActivity(Protocol):
    """Tells speech from other sound, window by window; keeps state between windows."""

    window: int
    """Samples of 16 kHz PCM that ``probability`` wants at a time."""

    def probability(self, pcm: bytes) -> float:
        """Return the probability of speech, 0 to 1, in exactly one window."""
        ...

    def reset(self) -> None:
        """Forget what was heard before."""
        ...


class Cues(Protocol):
    """Measures the person's own voice; runs only after it was switched on."""

    def feed(self, chunk: AudioChunk, *, assistant_speaking: bool) -> None:
        """Take microphone audio; cheap, the analysis runs elsewhere."""
        ...

    def pause(self, *, paused: bool) -> None:
        """Hold measuring, for example while others may be heard."""
        ...

    def relearn(self) -> None:
        """Forget what is usual, as after another microphone was chosen."""
        ...

    async def aclose(self) -> None:
        """Stop and forget everything measured."""
        ...


class ConversationLog(Protocol):
    """Keeps what was said; every call may come from the engine thread and returns at once."""

    def begin(self, backend: str, model: str) -> None:
        """Open a new conversation."""
        ...

    def write(self, event: Event) -> None:
        """Keep what is worth keeping of an event."""
        ...

    def recent(self, limit: int) -> Sequence[HistoryTurn]:
        """Return the last turns of the present conversation, oldest first."""
        ...

    async def aclose(self) -> None:
        """Write everything out and close the store."""
        ...


class NoteStore(Protocol):
    """Notes that the person asked to keep; safe from any thread."""

    def add(self, text: str) -> int:
        """Keep one note and return its number."""
        ...

    def all(self) -> Sequence[tuple[int, str]]:
        """Return every note, oldest first."""
        ...

    def remove(self, number: int) -> bool:
        """Forget one note; False when there is none of that number."""
        ...


class DesktopHost(Protocol):
    """What tools may do to the person's desktop. Raises ``DeviceError`` where there is none."""

    async def open_url(self, url: str) -> None:
        """Show an https address in the person's browser."""
        ...

    async def copy_text(self, text: str) -> None:
        """Put text on the clipboard."""
        ...

    async def paste_text(self) -> str:
        """Return the text on the clipboard, empty where there is none."""
        ...

    async def focus_window(self, number: int) -> None:
        """Bring a window to the front, by the desktop's own number."""
        ...
