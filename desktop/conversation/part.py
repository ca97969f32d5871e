"""What a conversation is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.conversation.showing import Slim, as_it_is
from desktop.conversation.uplink import AsItIs, Through
from desktop.core.ports import LiveSession, Microphone, Speaker, ToolRunner


@dataclass(frozen=True, slots=True)
class Parts:
    """Session, devices and tools; ``spare_*`` take over where a device cannot be opened.

    ``through`` is the last station of what goes out from the microphone.
    """

    session: LiveSession
    microphone: Microphone
    speaker: Speaker
    tools: ToolRunner
    spare_microphone: Callable[[], Microphone]
    spare_speaker: Callable[[], Speaker]
    messages_recorded: bool = False
    through: Through = field(default_factory=AsItIs)
    slim: Slim = as_it_is
