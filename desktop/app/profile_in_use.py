"""The profile in use: its settings, from the window into the file and behind the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop.app.ground import Ground
from desktop.bridge.intent import Intents
from desktop.core.errors import UserFacingError
from desktop.core.events import NoticeLevel
from desktop.settings.override import with_values
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import Settings
from desktop.settings.value import all_declarations, current
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.app.composition import Composition

_SHARED_URL = "memory.shared_url"


class Tell(Protocol):
    """Shows a sentence in the window, in place of the one of that key."""

    def __call__(self, text: str, key: str, level: NoticeLevel = ...) -> None:
        """Show it."""
        ...


class ProfileInUse:
    """Holds the settings that the window shows; all on its thread.

    ``furnished`` returns what is behind the window, None until there is something: a password
    waits here for its keyring.
    """

    def __init__(
        self,
        ground: Ground,
        shelf: ProfileShelf,
        window: MainWindow,
        intents: Intents,
        *,
        furnished: Callable[[], Composition | None],
        tell: Tell,
    ) -> None:
        self.settings = ground.settings
        self._ground = ground
        self._shelf = shelf
        self._window = window
        self._intents = intents
        self._furnished = furnished
        self._tell = tell
        self._store = ground.store
        self._password = ""

    def furnish(self) -> None:
        """Pass on what had to wait for what is behind the window."""
        if self._password or self._parted(self.settings)[1]:
            self.save(self.settings)

    def save(self, settings: Settings) -> None:
        """Keep and adopt settings that the window shows; their password goes to the keyring."""
        settings, password = self._parted(settings)
        if password:
            self._window.apply_settings(settings)
        try:
            self._store.save(settings)
        except UserFacingError as error:
            self._tell(str(error), "settings")
        self._adopt(settings, password)

    def take(self, settings: Settings) -> None:
        """Show, keep and adopt settings that come from elsewhere."""
        self._window.apply_settings(settings)
        self.save(settings)

    def choose(self, name: str) -> None:
        """Use another profile from now on; flags and the environment keep what they said."""
        try:
            store = self._shelf.store(name)
            self._shelf.choose(name)
        except UserFacingError as error:
            self._tell(str(error), "profile", NoticeLevel.ERROR)
            return
        loaded = store.load(os.environ)
        held = {item.path: current(self.settings, item) for item in all_declarations()}
        flags = {path: held[path] for path, by in self._ground.fixed.items() if by[:2] == "--"}
        settings = with_values(loaded.settings, flags)
        store.hold(settings, flags)
        self._store = store
        self._window.office.profiles.take(name)
        self._window.apply_settings(settings)
        if self._parted(settings)[1]:
            self.save(settings)
        else:
            self._adopt(settings)
        for problem in loaded.problems:
            self._tell(problem, "profile")

    def order(self, name: str) -> None:
        """Use a profile that a command names. Raises ``UsageError`` for a wrong name."""
        self._shelf.file(name)
        self.choose(name)

    def _parted(self, settings: Settings) -> tuple[Settings, str]:
        """Return the settings without a password, and that; the environment's own stays there."""
        # Read here: by now the window is painted.
        from desktop.app.password import without_password

        if _SHARED_URL in self._ground.fixed:
            return settings, ""
        return without_password(settings)

    def _adopt(self, settings: Settings, password: str = "") -> None:
        self.settings = settings
        self._password = password or self._password
        composition = self._furnished()
        if composition is not None:
            kept, self._password = self._password, ""
            self._intents.start("adopt settings", lambda: composition.adopt(settings, kept))
