"""Opens the preferences, and keeps the tree that they edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.settings.sections import Settings
from desktop.ui.backing import SetupText
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.preferences.dialog import PreferencesDialog


class PreferencesDoor(QObject):
    """At most one page is open; ``settings_changed`` carries what it has saved."""

    settings_changed = Signal(object)
    _arrived = Signal(str)

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        intents: Intents,
        window: QWidget,
        *,
        fixed: Mapping[str, str],
        setup: SetupText | None,
    ) -> None:
        super().__init__(window)
        self.settings = settings
        self.fixed = fixed
        self._theme = theme
        self._intents = intents
        self._window = window
        self._setup = setup
        self._page: PreferencesDialog | None = None

    def open(self, section: str = "") -> None:
        """Show the page without blocking, with a group of settings on top."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.preferences.dialog import PreferencesDialog

        if self._page is None:
            page = PreferencesDialog(self.settings, self._theme, self._window, fixed=self.fixed)
            page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            page.settings_changed.connect(self.settings_changed)
            page.setup_requested.connect(self._on_setup_requested)
            page.finished.connect(self._on_finished)
            self._page = page
            page.open()
        if section:
            self._page.show_section(section)
        self._page.raise_()

    def _on_finished(self) -> None:
        self._page = None

    def _on_setup_requested(self, settings: Settings) -> None:
        if self._setup is None:
            return
        from desktop.ui.preferences.setup import SetupView

        describe = self._setup
        view = SetupView(self._page or self._window)
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view.open()
        self._arrived.connect(view.arrived)

        async def ask() -> str:
            return await describe(settings)

        self._intents.start("describe the setup", ask, self._arrived.emit)
