"""A key on its way in: asked about first, then kept, and said in words what came of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Literal, cast

from desktop.app.ground import Ground
from desktop.core.clock import SystemClock
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.live.backend import resolve_backend
from desktop.live.probe import KeyFinding, examine_key
from desktop.settings.sections import SessionSettings

Service = Literal["developer", "vertex"]

_FOREIGN = ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT")
"""What of the environment would stand in for the key."""


class KeyKeeper:
    """Keeps a key that the service takes, or that cannot be asked about just now."""

    def __init__(
        self, ground: Ground, session: SessionSettings, publish: Callable[[Event], None]
    ) -> None:
        self._ground = ground
        self._session = session
        self._publish = publish

    async def keep(self, service: str, key: str) -> KeyFinding:
        """Ask the service, keep the key unless it is refused, and tell both in one notice."""
        self._tell(Fault(Reason.KEY_ASKED))
        finding = await examine(self._ground, self._session, cast("Service", service), key)
        if finding.verdict == "refused":
            self._tell(Fault(Reason.KEY_NOT_KEPT, cause=finding.sentence), NoticeLevel.ERROR)
            return finding
        kept = await self._ground.keys.set(service, key)
        if kept.where == "keyring":
            told = Fault(Reason.KEY_KEPT, cause=finding.sentence)
        else:
            told = Fault(Reason.KEY_FOR_NOW, cause=finding.sentence, why=kept.why)
        sure = finding.verdict == "accepted" and kept.where == "keyring"
        level = NoticeLevel.INFO if sure else NoticeLevel.WARNING
        self._tell(told, level)
        return finding

    def _tell(self, text: str, level: NoticeLevel = NoticeLevel.INFO) -> None:
        self._publish(Notice(text, level, "key"))


async def examine(
    ground: Ground, session: SessionSettings, service: Service, key: str
) -> KeyFinding:
    """Ask a service about a key, as a session with it would be dialled."""
    # Another server's address belongs to the backend that it was entered for.
    endpoint = session.endpoint if session.backend != "local" else ""
    asked = dataclasses.replace(session, backend=service, project="", endpoint=endpoint)
    environ = {name: value for name, value in ground.environ.items() if name not in _FOREIGN}
    backend = resolve_backend(asked, environ, key)
    return await examine_key(backend, asked, SystemClock(), own=ground.models)
