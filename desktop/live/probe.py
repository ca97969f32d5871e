"""Finds out whether a backend accepts its key and model, by really opening a session."""

from __future__ import annotations

from desktop.core.brief import SessionBrief
from desktop.core.clock import Clock
from desktop.live.backend import Backend
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings


async def probe(backend: Backend, settings: SessionSettings, clock: Clock) -> int:
    """Open and close a session without saying anything; return the ms until it was set up.

    Raises ``RefusedError``, ``UnreachableError`` or ``UsageError`` with a sentence for people.
    Nothing is said, so nothing but the connection is counted by the service.
    """
    session = LiveSupervisor(backend, settings, clock)
    begun = clock.now()
    try:
        await session.start(SessionBrief(""))
        return round(1000 * (clock.now() - begun))
    finally:
        await session.aclose()
