"""Opens the gallery, and gives the window the layout of the scenario in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from desktop.core.events import ControlsChanged
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.core.scenario import Scenario, ScenarioShelf
    from desktop.ui.scenario.gallery import ScenarioGallery
    from desktop.ui.window import MainWindow


class ScenarioDoor(QAction):
    """The menu's entry; ``chosen`` and ``demo_wished`` are wishes, facts come back as events."""

    chosen = Signal(object, str)
    demo_wished = Signal()
    demo_end_wished = Signal()

    def __init__(self, shelf: ScenarioShelf, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self.setText(self.tr("Scenarios…"))
        self.setObjectName("scenarios_action")
        self._shelf = shelf
        self._theme = theme
        self._window = window
        self._name = self._persona = ""
        self._gallery: ScenarioGallery | None = None
        self.triggered.connect(self.open)

    def open(self) -> None:
        """Show the gallery, without blocking; files are read anew."""
        # Read here: by now the window is painted.
        from desktop.ui.scenario.gallery import ScenarioGallery

        self.shut()
        scenarios = self._shelf.scenarios()
        gallery = ScenarioGallery(self._theme, scenarios, self._shelf.problems(), self._window)
        gallery.chosen.connect(self._on_chosen)
        gallery.demo_wished.connect(self._on_demo_wished)
        gallery.mark(self._name, self._persona)
        gallery.finished.connect(self._on_finished)
        self._gallery = gallery
        gallery.open()

    def shut(self) -> None:
        """Take the gallery away."""
        if self._gallery is not None:
            self._gallery.close()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Follow which scenario is in use."""
        if (event.scenario, event.persona) == (self._name, self._persona):
            return
        self._name, self._persona = event.scenario, event.persona
        if self._gallery is not None:
            self._gallery.mark(self._name, self._persona)

    def _on_chosen(self, scenario: Scenario, persona: str) -> None:
        self._lay_out(scenario)
        self.chosen.emit(scenario, persona)

    def _on_demo_wished(self, scenario: Scenario) -> None:
        if scenario.name != self._name:
            self._on_chosen(scenario, "")
        self.demo_wished.emit()
        self.shut()

    def _on_finished(self, _result: int) -> None:
        gallery, self._gallery = self._gallery, None
        if gallery is not None:
            gallery.deleteLater()

    def _lay_out(self, scenario: Scenario) -> None:
        window = self._window
        window.cues_dock.setVisible("cues" in scenario.panes)
        window.activity_dock.setVisible("activity" in scenario.panes)
        window.sources.setVisible("sources" in scenario.panes)
