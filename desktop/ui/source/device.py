"""A device menu: which one is used, which one was chosen, and what else there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from desktop.core.sound import AudioDevice
from desktop.ui.button import isolated
from desktop.ui.fault import told

_ARROW = 26
DEVICE_INDENT = 1
"""How far its name stands from its edge, so that a card's titles can stand in one line."""


class DeviceButton(QPushButton):
    """Names the device in use and opens the menu of all.

    An empty identity follows the system. ``wanted`` asks for a fresh list right before the menu
    opens; a chosen device that is not there keeps its line, so that the choice is not lost.
    """

    chosen = Signal(str)
    wanted = Signal()

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("device", "true")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title = title
        self._devices: tuple[AudioDevice, ...] = ()
        self._choice = ""
        self._in_use = ""
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self.wanted)
        self._menu.triggered.connect(self._on_triggered)
        self._show()

    @property
    def device_name(self) -> str:
        """What is said to be in use."""
        return self._whole

    @property
    def missing(self) -> bool:
        """Whether the chosen device is not there."""
        return bool(self._choice) and bool(self._devices) and not self._meant()

    def show_devices(self, devices: Sequence[AudioDevice]) -> None:
        """Take what there is."""
        if tuple(devices) != self._devices:
            self._devices = tuple(devices)
            self._show()

    def show_choice(self, identity: str) -> None:
        """Take what was chosen; empty follows the system."""
        if identity != self._choice:
            self._choice, self._in_use = identity, ""
            self._show()

    def show_in_use(self, name: str) -> None:
        """Take the name of the device that really runs; empty when none does."""
        if name != self._in_use:
            self._in_use = name
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the name to the new width."""
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """Shorten the name rather than widen the column."""
        return QSize(64, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for no more than the column has."""
        return QSize(64, super().sizeHint().height())

    def _chosen_device(self) -> AudioDevice | None:
        meant = self._meant()
        return meant[0] if len(meant) == 1 else None

    def _meant(self) -> list[AudioDevice]:
        """Return what the choice names: several where others of the same name came since."""
        exact = [one for one in self._devices if one.identity == self._choice]
        return exact or [one for one in self._devices if self._choice in one.aliases]

    def _default(self) -> str:
        return next((one.name for one in self._devices if one.is_default), "")

    def _show(self) -> None:
        found = self._chosen_device()
        if self.missing:
            self._whole = self.tr("Not there: {name}").format(name=self._choice)
        elif found is not None:
            self._whole = found.name
        else:
            default = self._choice or self._default() or self.tr("System")
            self._whole = self._in_use or default
        self.setAccessibleName(f"{self._title}: {self._whole}")
        self.setToolTip(self._sentence())
        self._elide()
        self._fill()

    def _sentence(self) -> str:
        if self.missing:
            return self.tr("The device that you chose is not there; it is used when it is back.")
        if self._choice:
            return self._whole
        return self.tr("Follows the system: {name}").format(name=self._whole)

    def _elide(self) -> None:
        room = max(0, self.width() - _ARROW)
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(isolated(text))

    def _fill(self) -> None:
        self._menu.clear()
        default = self._default()
        follow = self.tr("Follow the system")
        self._add(f"{follow} ({default})" if default else follow, "", "")
        self._menu.addSeparator()
        for device in self._devices:
            own = self.tr("{name} (the system's)").format(name=device.name)
            self._add(
                own if device.is_default else device.name, device.identity, told(device.caution)
            )
        if self.missing:
            self._add(self._whole, self._choice, self._sentence())

    def _add(self, text: str, identity: str, caution: str) -> None:
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setData(identity)
        action.setCheckable(True)
        found = self._chosen_device()
        action.setChecked(identity == (found.identity if found is not None else self._choice))
        action.setToolTip(caution)
        self._menu.addAction(action)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
