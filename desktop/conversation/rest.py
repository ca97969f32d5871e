"""A paused session: nothing that the person says or shows goes out until it is resumed."""

from __future__ import annotations

from desktop.core.events import ShareChanged
from desktop.core.media import FrameOrigin


class Rest:
    """Holds what is shown, and lets go on only what was not held before."""

    def __init__(self) -> None:
        self.resting = False
        self._running: dict[FrameOrigin, bool] = {}
        self._held: set[FrameOrigin] = set()

    def observe(self, event: ShareChanged) -> bool:
        """Follow what is shown; True when it has to be held because the session rests."""
        self._running[event.origin] = event.active and not event.paused
        if not event.active:
            self._held.discard(event.origin)
        if self.resting and self._running[event.origin]:
            self._held.add(event.origin)
            return True
        return False

    def begin(self) -> list[FrameOrigin]:
        """Rest; return what has to be held."""
        self.resting = True
        self._held = {origin for origin, running in self._running.items() if running}
        return sorted(self._held)

    def end(self) -> list[FrameOrigin]:
        """Go on; return what no longer has to be held."""
        self.resting = False
        held, self._held = sorted(self._held), set()
        return held
