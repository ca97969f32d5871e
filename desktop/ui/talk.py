"""Push-to-talk: held with the mouse, a finger or a key; a double tap keeps it on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent

from desktop.core.events import ControlsChanged
from desktop.ui.announcement import announce
from desktop.ui.button import IconButton
from desktop.ui.theme import Theme

TAP_S: Final = 0.3
DOUBLE_TAP_S: Final = 0.4
REPEAT_MS: Final = 20
"""A key that is down again so soon after its release was held all along: under X11, Qt does not
mark the release as repeated when the press that goes with it has not been read yet."""

DEFAULT_KEY: Final = "Space"
_PRESSING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}


class TalkGesture(QObject):
    """Presses and releases into talking: hold it, or tap twice to lock it on.

    ``now`` is monotonic seconds.
    """

    pressed = Signal()
    released = Signal()
    locked = Signal()

    def __init__(
        self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._down = False
        self._pressed_at = 0.0
        self._tapped_at = -DOUBLE_TAP_S

    @property
    def down(self) -> bool:
        """Whether something is held."""
        return self._down

    def press(self, *, on: bool = False) -> None:
        """Begin to hold; soon after a tap it locks. ``on``: it is locked, so this ends it."""
        if self._down:
            return
        self._down, self._pressed_at = True, self._now()
        twice = self._pressed_at - self._tapped_at < DOUBLE_TAP_S
        # Neither the second tap nor one that ends a lock is the first of two.
        self._tapped_at = -DOUBLE_TAP_S
        if on or twice:
            self._pressed_at = -TAP_S
        self.pressed.emit()
        if twice and not on:
            self.locked.emit()

    def release(self) -> None:
        """End the hold; a short one is remembered as the first half of a double tap."""
        if not self._down:
            return
        self._down = False
        now = self._now()
        if now - self._pressed_at < TAP_S:
            self._tapped_at = now
        self.released.emit()


class TalkButton(IconButton):
    """The push-to-talk button; it shows what ``ControlsChanged`` says.

    Works with mouse, touch and, when focused, with Space and Enter. ``press`` and ``release``
    take the window's own key, ``hold`` and ``let_go`` the key of the whole desktop.
    """

    def __init__(self, theme: Theme, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(theme, "talk_button", "talk", "", bar=True)
        self.gesture = TalkGesture(self, now)
        self._released = QTimer(self, interval=REPEAT_MS, singleShot=True)
        self._released.timeout.connect(self.gesture.release)
        self._wide = False
        self._controls = ControlsChanged()
        self._key = DEFAULT_KEY
        self._show()

    @property
    def key(self) -> int:
        """The key that is held to talk; ``Key_unknown`` when there is none."""
        keys = QKeySequence(self._key)
        if keys.count() != 1:
            return Qt.Key.Key_unknown
        first: QKeyCombination = keys[0]  # type: ignore[index]  # PySide6's stubs leave it out
        return first.key()

    def take_key(self, name: str) -> None:
        """Take another key, by its portable name; empty text takes none."""
        self._key = name
        self._show()

    def press(self) -> None:
        """Begin to talk, or end the lock."""
        self._released.stop()
        self.gesture.press(on=self._controls.talking == "locked")

    def release(self) -> None:
        """End talking unless it is locked on, or pressed again at once."""
        if self.gesture.down and not self._wide:
            self._released.start()

    def hold(self) -> None:
        """Begin to talk by a key that the desktop hands over, which takes the focus meanwhile."""
        self._wide = True
        self.press()

    def let_go(self) -> None:
        """End what ``hold`` began."""
        self._wide = False
        self.gesture.release()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Show whether the person talks."""
        said, self._controls = self._controls.talking, event
        self.setEnabled(event.live)
        if not event.live:
            self.let_go()
        self._show()
        if said != event.talking:
            announce(self, self.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to talk."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.press()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End talking unless locked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.gesture.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold with Space or Enter."""
        if event.key() not in _PRESSING:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(True)
            self.press()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() not in _PRESSING:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(False)
            self.release()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key that is held when the focus goes is never seen to be released."""
        super().focusOutEvent(event)
        self.setDown(False)
        self.release()

    def _show(self) -> None:
        state = self._controls.talking
        self.describe(self._sentence(state), self._key)
        self.setText(self._word(state))
        self.set_tone("accent" if state else "")
        icon = "talk-locked" if state == "locked" else "talk"
        self.show_icon(icon, "accent" if state else "text")

    def _word(self, state: str) -> str:
        if state == "locked":
            return self.tr("Locked")
        return self.tr("Talking") if state else self.tr("Talk")

    def _sentence(self, state: str) -> str:
        if state == "locked":
            return self.tr("Press to stop talking")
        return self.tr("Hold to talk; tap twice to keep it on")
