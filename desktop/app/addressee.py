"""Whom the window is to talk with, once a person has said so with a key or with a button."""

from __future__ import annotations

from collections.abc import Callable

from desktop.app.ground import Ground
from desktop.app.poster import Poster
from desktop.bridge.intent import Intents
from desktop.core.events import Event
from desktop.settings.override import with_values
from desktop.settings.sections import SessionSettings, Settings

_BACKEND, _ENDPOINT = "session.backend", "session.endpoint"


def turned_to(service: str, settings: Settings, ground: Ground, *, key: bool) -> Settings:
    """Return the settings that talk with a service; the same ones where they already do.

    ``key`` tells whether the Gemini API's key is kept. What a flag or the environment chose stays.
    Another server's address goes, for it belongs to the service that it was entered for.
    """
    # Read here: by now the window is painted.
    from desktop.live.backend import backend_kind

    kept = "kept" if key else ""
    session = settings.session
    if _BACKEND in ground.fixed or backend_kind(session, ground.environ, kept) == service:
        return settings
    chosen = {_BACKEND: "auto"}
    if _ENDPOINT not in ground.fixed:
        chosen[_ENDPOINT] = ""
    turned = with_values(settings, chosen)
    if backend_kind(turned.session, ground.environ, kept) != service:
        turned = with_values(turned, {_BACKEND: service})
    return turned


class Addressee:
    """Turns the settings to whom a person wants to talk with.

    ``settings`` returns the present ones, ``take`` takes others and ``talk`` begins a session, all
    on the window's thread; ``publish`` may be called from any.
    """

    def __init__(
        self,
        ground: Ground,
        intents: Intents,
        publish: Callable[[Event], None],
        *,
        settings: Callable[[], Settings],
        take: Callable[[Settings], None],
        talk: Callable[[], None],
    ) -> None:
        self._ground = ground
        self._intents = intents
        self._publish = publish
        self._settings = settings
        self._take = take
        self._talk = talk
        self._poster = Poster()

    def on_key_entered(self, service: str, key: str) -> None:
        """Check and keep a key, and talk with its service from the next session on."""
        session = self._settings().session
        self._intents.start("keep the key", lambda: self._keep(session, service, key))

    def on_demo_wanted(self) -> None:
        """Begin a session with the demo, even where a key is kept."""
        self._intents.start("find the demo", self._find_demo)

    async def _keep(self, session: SessionSettings, service: str, key: str) -> None:
        # Read here: by now the window is painted.
        from desktop.app.key import KeyKeeper

        finding = await KeyKeeper(self._ground, session, self._publish).keep(service, key)
        if finding.verdict != "refused":
            self._poster.post(lambda: self._turn(service, key=True))

    async def _find_demo(self) -> None:
        key = bool(await self._ground.keys.get("developer"))
        self._poster.post(lambda: self._begin_demo(key=key))

    def _begin_demo(self, *, key: bool) -> None:
        self._turn("local", key=key)
        self._talk()

    def _turn(self, service: str, *, key: bool) -> None:
        before = self._settings()
        settings = turned_to(service, before, self._ground, key=key)
        if settings is not before:
            self._take(settings)
