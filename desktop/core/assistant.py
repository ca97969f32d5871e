"""What a front end may wish for: the window and the command line both speak to this.

Wishes travel one way, facts come back the other way as events. The coroutines run on the engine
thread; ``levels`` is a snapshot that any thread may take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from desktop.core.co_listening_event import OfferVerdict
from desktop.core.consent import FieldValue, Verdict
from desktop.core.figure import Figures
from desktop.core.media import SILENT, Level, Region, VideoFrame
from desktop.core.scenario import Scenario
from desktop.core.sharing import Mask, ShareWindow


@dataclass(frozen=True, slots=True)
class Levels:
    """Loudness of both directions, polled by the meters."""

    microphone: Level = field(default=SILENT)
    speaker: Level = field(default=SILENT)


@dataclass(frozen=True, slots=True)
class ShareTarget:
    """What to show the model: a region, a whole screen, a window that is followed, or a file.

    Exactly one of ``region``, ``screen`` (a monitor's name, ``""`` for the primary one), ``window``
    and ``picture`` is used, as ``kind`` says. ``masks`` are painted over before anything is
    compared or encoded. ``detail`` None leaves the choice to the settings.
    """

    kind: Literal["region", "screen", "window", "picture"]
    region: Region | None = None
    screen: str = ""
    picture: str = ""
    window: ShareWindow | None = None
    masks: tuple[Mask, ...] = ()
    detail: bool | None = None


class Assistant(Protocol):
    """Everything that a person can ask of Attune while it runs."""

    async def start(self) -> None:
        """Begin talking: open devices and the session. Does nothing while live."""
        ...

    async def end(self) -> None:
        """End the session and release every device."""
        ...

    async def retry(self) -> None:
        """Try to reach the service now rather than after the wait; harmless at other times."""
        ...

    async def set_muted(self, muted: bool) -> None:
        """Mute or unmute the microphone."""
        ...

    async def press_to_talk(self) -> None:
        """Press the talk key: the voice goes out until it is released; an answer is cut short.

        With push-to-talk it begins a turn; otherwise it opens a muted microphone. Pressed while
        locked, it ends the lock.
        """
        ...

    async def release_to_talk(self) -> None:
        """Release the talk key, which ends what was said; ignored while locked."""
        ...

    async def lock_to_talk(self) -> None:
        """Keep the voice going out without the key, until it is pressed again."""
        ...

    async def set_voice_muted(self, muted: bool) -> None:
        """Mute or unmute the assistant's voice; captions go on."""
        ...

    async def set_co_listening(self, on: bool) -> None:
        """Switch between answering and co-listening, without losing the conversation."""
        ...

    async def set_cues(self, on: bool) -> None:
        """Switch the measuring of the person's own voice on or off; off forgets everything."""
        ...

    async def share(self, target: ShareTarget | None) -> None:
        """Show something to the model, or nothing more when None."""
        ...

    async def pause_share(self, paused: bool) -> None:
        """Hold or go on with sharing; held, no picture leaves."""
        ...

    async def set_camera(self, on: bool) -> None:
        """Switch the camera on or off."""
        ...

    async def set_paused(self, paused: bool) -> None:
        """Hold everything that goes out, or go on; the session and its devices stay open.

        Ignored while nothing is live. A paused session refuses typed text with ``UsageError``.
        """
        ...

    async def send_text(self, text: str, look: bool = False) -> None:
        """Say something by typing; with ``look`` the present picture goes out right before it."""
        ...

    async def send_picture(self, frame: VideoFrame, name: str) -> None:
        """Show one picture that the person gave; ``name`` stands in the transcript."""
        ...

    async def stop_speaking(self) -> None:
        """Cut the assistant's present answer short."""
        ...

    async def decide(
        self, call_id: str, verdict: Verdict, values: Mapping[str, FieldValue] | None = None
    ) -> None:
        """Answer a tool call that waits for the person, with what they filled in."""
        ...

    async def stop_everything(self) -> None:
        """End every tool call and answer, and hold everything that goes out."""
        ...

    async def cancel_tool(self, call_id: str) -> None:
        """End a tool call."""
        ...

    async def say_offer(self, offer_id: str) -> None:
        """Have the assistant say an offer aloud."""
        ...

    async def dismiss_offer(self, offer_id: str) -> None:
        """Put an offer away."""
        ...

    async def set_impression(self, on: bool) -> None:
        """Have the model note how the person sounds, or no more; the policy wins."""
        ...

    async def rate_offer(self, offer_id: str, verdict: OfferVerdict) -> None:
        """Take what the person thinks of an offer; the next ones go by it."""
        ...

    async def snooze(self, seconds: float) -> None:
        """Hold the co-listener's offers for so long; 0 ends it."""
        ...

    async def set_presenting(self, on: bool) -> None:
        """Hold the co-listener's offers while the person presents."""
        ...

    async def ask_for_more(self) -> None:
        """Ask the co-listener whether there is anything to add."""
        ...

    async def set_scenario(self, scenario: Scenario | None, persona: str = "") -> None:
        """Set the assistant up for something, or for nothing in particular, while it runs."""
        ...

    async def play_demo(self) -> None:
        """Play the scenario's scripted demo; begins the session if need be."""
        ...

    async def stop_demo(self) -> None:
        """End the scripted demo."""
        ...

    async def set_knowledge(self, title: str, text: str) -> None:
        """Give the assistant a text to answer from; empty text takes it away."""
        ...

    async def try_sayings(self) -> Sequence[str]:
        """Return sentences that this backend is sure to understand."""
        ...

    def levels(self) -> Levels:
        """Return both levels now; safe from any thread."""
        ...

    def figures(self) -> Figures:
        """Return what was timed and counted so far; safe from any thread."""
        ...
