"""What has happened to the link since the window opened, kept small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.events import GoAwayReceived, LinkLost, LinkOpened, LinkResumed, SessionState
from desktop.ui.fault import word


@dataclass(slots=True)
class LinkJournal:
    """Follows the link by its events; ``now`` is monotonic seconds."""

    now: Callable[[], float]
    state: SessionState = SessionState.OFF
    backend: str = ""
    model: str = ""
    demo: bool = False
    dropped: tuple[str, ...] = ()
    opened_at: float | None = None
    lost: int = 0
    resumed: int = 0
    rebuilt: int = 0
    announced: int = 0
    last_loss: str = ""
    last_gap_ms: int = 0

    @property
    def age_s(self) -> float | None:
        """How long the present link stands; None without one."""
        return None if self.opened_at is None else self.now() - self.opened_at

    def on_session_changed(self, state: SessionState) -> None:
        """Note the state; once it is over no link stands."""
        self.state = state
        if state in (SessionState.OFF, SessionState.ENDED, SessionState.ERROR):
            self.opened_at = None

    def on_link_changed(self, event: object) -> None:
        """Note what happened to the link."""
        match event:
            case LinkOpened():
                self.backend, self.model, self.demo = event.backend, event.model, event.demo
                self.dropped = event.dropped_settings
                self.opened_at = self.now()
            case LinkLost():
                self.lost += 1
                self.opened_at = None
                self.last_loss = f"{event.code} {word(event.reason)}".strip()
            case LinkResumed():
                self.resumed += event.how == "resumed"
                self.rebuilt += event.how == "rebuilt"
                self.last_gap_ms = event.gap_ms
            case GoAwayReceived():
                self.announced += 1
            case _:
                pass
