"""A fader: how loud something is, in percent, told when the hand comes to rest."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSlider

_REST_MS: Final = 150
_STEP: Final = 5


class Fader(QSlider):
    """From silence to twice as loud; ``chosen`` carries a gain, 1.0 for 100 %."""

    chosen = Signal(float)

    def __init__(self, name: str, title: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._title = title
        self.setObjectName(name)
        self.setRange(0, 200)
        self.setSingleStep(_STEP)
        self.setPageStep(4 * _STEP)
        self.setValue(100)
        self.setMinimumWidth(48)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.valueChanged.connect(self._say)
        self.valueChanged.connect(self._rest.start)
        self._say(100)
        self._rest.stop()

    def show_gain(self, gain: float) -> None:
        """Show a gain that was set elsewhere; a hand that moves the fader goes first."""
        if not self.isSliderDown() and not self._rest.isActive():
            self.blockSignals(True)
            self.setValue(round(100 * gain))
            self.blockSignals(False)
            self._say(self.value())

    def _say(self, percent: int) -> None:
        text = f"{self._title}: {percent} %"
        self.setAccessibleName(text)
        self.setToolTip(text)

    def _on_rest(self) -> None:
        self.chosen.emit(self.value() / 100)
