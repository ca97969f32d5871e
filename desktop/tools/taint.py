"""What of other people's is in view: words that may try to give orders."""

from __future__ import annotations

from desktop.core.events import (
    ControlsChanged,
    Event,
    FrameSent,
    Grounding,
    InputTranscript,
    SessionState,
    SessionStateChanged,
    SystemAudioChanged,
)

SCREEN = "screen"
CAMERA = "camera"
OTHER_VOICES = "other voices"
WEB = "web"
DOCUMENT = "document"
CLIPBOARD = "clipboard"
WINDOW_TITLES = "window titles"
MEMORY = "memory"


class Taint:
    """Follows what a conversation has been shown.

    What the model has once seen or heard stays with it, so nothing is taken back before the
    conversation ends; a link that is lost and opened again is the same conversation. One that
    takes up an earlier one is told what the model said of it, so it has in view what that one had.
    """

    def __init__(self) -> None:
        self._flags: dict[str, None] = {}
        self._speakers: set[str] = set()
        self._computer_heard = False
        self._left_behind = False

    @property
    def flags(self) -> tuple[str, ...]:
        """What is in view, in the order in which it came."""
        return tuple(self._flags)

    @property
    def foreign(self) -> bool:
        """Whether anything of other people's is in view."""
        return bool(self._flags)

    def add(self, flag: str) -> None:
        """Note that something came into view; an empty flag is nothing."""
        if flag:
            self._flags[flag] = None

    def take_up(self, *, continued: bool, foreign: bool) -> None:
        """A conversation begins, which may have been told of an earlier one.

        ``foreign`` says that others had a part in that one, as far as it was kept. What the last
        conversation of this run had in view counts as well: not everything of it is kept.
        """
        if continued and (foreign or self._left_behind):
            self.add(MEMORY)
        self._left_behind = False

    def observe(self, event: Event) -> None:
        """Take what happens elsewhere."""
        match event:
            case FrameSent(origin=origin):
                self.add(CAMERA if origin == "camera" else SCREEN)
            case ControlsChanged(co_listening=True, live=True):
                self.add(OTHER_VOICES)
            case SystemAudioChanged(active=active):
                self._computer_heard = active
                self._mind_voices()
            case InputTranscript(speaker=speaker) if speaker:
                self._speakers.add(speaker)
                self._mind_voices()
            case Grounding():
                self.add(WEB)
            case SessionStateChanged(state=SessionState.OFF):
                self._left_behind = self._left_behind or self.foreign
                self._flags.clear()
                self._speakers.clear()
                self._mind_voices()
            case _:
                pass

    def _mind_voices(self) -> None:
        if self._computer_heard or len(self._speakers) > 1:
            self.add(OTHER_VOICES)
