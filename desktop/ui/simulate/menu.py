"""The *Simulate* menu: shown on request, and only while the embedded server answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desktop.bridge.intent import Intents
from desktop.core.events import LinkOpened, Notice
from desktop.core.simulation import FaultOffer, Simulator
from desktop.ui.simulate.wording import told

KEYS = "Ctrl+Shift+D"


class SimulateMenu(QMenu):
    """Lists the faults that the server itself names; a fault with parameters asks for them.

    ``KEYS`` shows and hides it.
    """

    noticed = Signal(object)
    _listed = Signal(object)

    def __init__(self, simulator: Simulator, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("simulate_menu")
        self.setTitle(self.tr("Simulate"))
        self.setToolTipsVisible(True)
        self._simulator = simulator
        self._intents = intents
        self._wanted = False
        self._demo = False
        self._faults: dict[str, FaultOffer] = {}
        self._listed.connect(self._on_listed)
        self._keys = QShortcut(QKeySequence(KEYS), parent)
        self._keys.activated.connect(self.flip)
        self._place()

    @property
    def offered(self) -> bool:
        """Whether the menu can be seen."""
        return self.menuAction().isVisible()

    def flip(self) -> None:
        """Show the menu, or hide it again; without the demo server, say why there is none."""
        if not self._demo:
            text = self.tr("Faults can be simulated only while the demo server answers.")
            self.noticed.emit(Notice(text, key="simulate"))
            return
        self._wanted = not self._wanted
        self._place()
        if self.offered:
            text = self.tr("The menu now has an entry to simulate faults of the connection.")
            self.noticed.emit(Notice(text, key="simulate"))

    def on_link_changed(self, event: object) -> None:
        """Follow who answers."""
        if isinstance(event, LinkOpened) and event.demo != self._demo:
            self._demo = event.demo
            self._place()

    def order(self, name: str, parameters: Mapping[str, str]) -> None:
        """Have the server show a fault."""
        self._intents.start("simulate", lambda: self._simulator.show(name, parameters))

    def _place(self) -> None:
        self.menuAction().setVisible(self._wanted and self._demo)
        if self.offered and not self._faults:
            self._intents.start("list faults", self._simulator.faults, self._listed.emit)

    def _on_listed(self, faults: Sequence[FaultOffer]) -> None:
        self._faults = {fault.name: fault for fault in faults}
        self.clear()
        for fault in faults:
            self._add(fault)
        self.addSeparator()
        forget = self.addAction(self.tr("Take back what still waits"))
        forget.setObjectName("fault_forget")
        forget.triggered.connect(self._on_forget)

    def _add(self, fault: FaultOffer) -> None:
        dots = "\N{HORIZONTAL ELLIPSIS}" if fault.parameters else ""
        action = self.addAction(told(fault.title) + dots)
        action.setObjectName(f"fault_{fault.name}")
        action.setToolTip(told(fault.sentence))
        action.setData(fault.name)
        action.triggered.connect(self._on_chosen)

    def _on_forget(self) -> None:
        self.order("forget", {})

    def _on_chosen(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        fault = self._faults[str(action.data())]
        if not fault.parameters:
            self.order(fault.name, {})
            return
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.simulate.dialog import FaultDialog

        dialog = FaultDialog(fault, self.parentWidget())
        dialog.setModal(False)
        dialog.ordered.connect(self.order)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
