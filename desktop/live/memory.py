"""What outlives a socket: the brief, the handle, the last turns, and what the service refused."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.events import CoListeningMeans
from desktop.live.backend import Backend
from desktop.live.capability import Capability
from desktop.live.rejection import RejectionBook
from desktop.live.setup import (
    HISTORY_TURNS,
    NO_OPTIONS,
    Setup,
    build_setup,
    can_stay_silent,
    emulates,
    is_transparent,
    marks_activity,
)
from desktop.settings.sections import ModelSettings, SessionSettings

if TYPE_CHECKING:
    from google.genai import types


class SessionMemory:
    """Builds the setup of every socket of one conversation."""

    def __init__(
        self,
        settings: SessionSettings,
        capability: Capability,
        options: ModelSettings = NO_OPTIONS,
        own_voices: Collection[str] = (),
    ) -> None:
        self.settings = settings
        self.options = options
        self._own_voices = own_voices
        self.capability = capability
        self.brief = SessionBrief("")
        self.handle: str | None = None
        self.handle_at = 0.0
        self._elsewhere: dict[Backend, str] = {}
        self.without: set[str] = set()
        self._book = RejectionBook(None, float)
        self._service = ("", "")
        self._refused_fields: dict[tuple[str, str], set[str]] = {}
        self._refused: set[str] = set()
        self._outdated = False
        self._turns: deque[HistoryTurn] = deque(maxlen=HISTORY_TURNS)

    @property
    def changes_in_place(self) -> bool:
        """Whether instruction and tools may change without a new socket."""
        return self.capability.context_update and "context_update" not in self.without

    @property
    def co_listening_means(self) -> CoListeningMeans:
        """How this model is brought to co-listen, as far as is known now."""
        if not can_stay_silent(self.capability, self.options, self.without):
            return "emulated"
        in_place = self.changes_in_place and self.capability.proactive == "always"
        return "in place" if in_place else "moved"

    @property
    def emulates(self) -> bool:
        """Whether the present brief needs a model to be silent that cannot be."""
        return emulates(self.brief, self.capability, self.options, self.without)

    @property
    def marks_activity(self) -> bool:
        """Whether the client says where speech begins and ends."""
        return marks_activity(self.brief, self.capability, self.options, self.without)

    def takes_in_place(self, brief: SessionBrief) -> bool:
        """Whether another brief can be told to the session that runs."""
        if brief.voice != self.brief.voice:
            return False  # a voice belongs to the setup of a socket
        toggled = brief.co_listening != self.brief.co_listening
        return self.changes_in_place and not (toggled and self.co_listening_means != "in place")

    @property
    def transparent(self) -> bool:
        """Whether the service counts what it has consumed."""
        return is_transparent(self.capability, self.options, self.without)

    def recall(self, book: RejectionBook, backend: Backend) -> None:
        """Leave out what the backend's model is known to reject, and note what it rejects."""
        self._book = book
        self._service = (backend.family, backend.model)
        self.without |= book.known(*self._service)

    def begin(self, brief: SessionBrief) -> None:
        """Start a conversation with a brief and its history."""
        self.brief = brief
        self._turns.extend(brief.history)

    def remember(self, turn: HistoryTurn) -> None:
        """Note a finished turn; the oldest of twenty is forgotten."""
        self._turns.append(turn)

    def retell(self, turns: Sequence[HistoryTurn]) -> None:
        """Know only these turns; what the service holds of the session is not taken up again."""
        self._turns.clear()
        self._turns.extend(turns)
        self.handle = None
        self._elsewhere.clear()
        self._outdated = True

    def note(self, update: types.LiveServerSessionResumptionUpdate) -> bool:
        """Take the newest handle; returns whether there is one."""
        handle = update.new_handle if update.resumable else None
        if not handle or self._outdated or handle in self._refused:
            return False
        self.handle = handle
        return True

    def drop_handle(self) -> None:
        """Never try the present handle again."""
        if self.handle is not None:
            self._refused = {self.handle}
            self.handle = None

    def move(self, old: Backend, new: Backend, capability: Capability) -> None:
        """Go to another place: a handle is good where it was given, and kept for a return.

        What one service refused, another may take.
        """
        if self.handle is not None:
            self._elsewhere[old] = self.handle
        self.handle = self._elsewhere.pop(new, None)
        if capability != self.capability:
            self._refused_fields[old.family, old.model] = self.without
            self.without = self._refused_fields.get((new.family, new.model), set())
            self.recall(self._book, new)
            self.capability = capability

    def settle(self) -> None:
        """A session is open here: what other locations know of it is out of date."""
        self._elsewhere.clear()

    def strip(self, field: str) -> bool:
        """Leave a field out from now on; False when it is left out already."""
        if not field or field in self.without:
            return False
        self.without.add(field)
        self._book.note(*self._service, field)
        return True

    def _instruction(self) -> str:
        """Add what came before the last turns where the service knows nothing of it any more."""
        recap = "" if self.handle else self.brief.recap()
        return f"{self.brief.instruction}\n\n{recap}" if recap else self.brief.instruction

    def setup(self, waiting: Sequence[str] = ()) -> Setup:
        """Return the setup of the next socket; what is ``waiting`` to be sent is no history."""
        self._outdated = False  # the socket whose handles are not wanted any more is closed by now
        turns = list(self._turns)
        for text in reversed(waiting):
            if turns and turns[-1] == HistoryTurn("user", text):
                turns.pop()
        brief = dataclasses.replace(
            self.brief, history=tuple(turns), instruction=self._instruction()
        )
        return build_setup(
            brief,
            self.settings,
            self.capability,
            options=self.options,
            handle=self.handle,
            without=self.without,
            own_voices=self._own_voices,
        )
