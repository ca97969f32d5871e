"""The one surface for faults and remarks: bars that never block."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.events import (
    LinkOpened,
    Notice,
    NoticeLevel,
    SessionState,
    SessionStateChanged,
)
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import IconButton, IconLabel, set_property, wrapped
from desktop.ui.fault import told
from desktop.ui.remedy import Remedy, remedy_for
from desktop.ui.theme import Theme

_AT_MOST = 3
_LINK, _WISH = "link", "wish"
"""The keys of what is said of the connection, and of a wish that was not granted."""
_LINES_EACH = 9
"""How many lines of type the window must have for each notice that stands in it."""

_LOOKS = {
    NoticeLevel.INFO: ("info", "accent"),
    NoticeLevel.WARNING: ("warning", "warning"),
    NoticeLevel.ERROR: ("error", "danger"),
}


INFO_MS = 12_000


class NoticeBar(QFrame):
    """One sentence with its level's shape and a way to close it; mere information fades."""

    dismissed = Signal(str)
    action_wanted = Signal(str)

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.key = key
        self.level = NoticeLevel.INFO
        self.setObjectName("notice_bar")
        self._shape = IconLabel(theme, "info", "accent")
        self._text = wrapped("notice_text")
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self._text.setTextInteractionFlags(flags)
        self._remedy = Remedy()
        self._button = QPushButton()
        self._button.setObjectName("notice_retry" if key == _LINK else "notice_button")
        self._button.hide()
        self._close = IconButton(theme, "notice_close", "close", self.tr("Close this notice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_M, token.SPACE_XS, token.SPACE_XS, token.SPACE_XS)
        row.setSpacing(token.SPACE_S)
        row.addWidget(self._shape)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._close.clicked.connect(self._on_close_clicked)
        self._button.clicked.connect(self._on_button_clicked)
        self._fade = QTimer(self, singleShot=True, interval=INFO_MS)
        self._fade.timeout.connect(self._on_close_clicked)

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @property
    def offered(self) -> str:
        """Name of the action on its button, or nothing."""
        return self._remedy.action

    def show_notice(self, notice: Notice) -> None:
        """Show another sentence in place of the present one."""
        self.level = notice.level
        icon, role = _LOOKS[notice.level]
        self._shape.show_icon(icon, role)
        self._text.setText(told(notice.text))
        self.setAccessibleName(self.text)
        self._offer(remedy_for(self.key, notice.text))
        set_property(self, "card", str(notice.level))
        if notice.level is NoticeLevel.INFO:
            self._fade.start()
        else:
            self._fade.stop()

    def _offer(self, remedy: Remedy) -> None:
        self._remedy = remedy
        self._button.setText(remedy.text)
        self._button.setAccessibleName(remedy.text)
        self._button.setToolTip(remedy.tip)
        self._button.setVisible(bool(remedy.action))

    def _on_button_clicked(self) -> None:
        self.action_wanted.emit(self._remedy.action)

    def _on_close_clicked(self) -> None:
        self.dismissed.emit(self.key)


class NoticeArea(QWidget):
    """Stacks at most three notices, the newest on top; a key replaces its own.

    ``changed`` carries the sentences shown and the names of the actions offered.
    """

    retry_requested = Signal()
    action_wanted = Signal(str)
    changed = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice_area")
        self._theme = theme
        self._bars: dict[str, NoticeBar] = {}
        self._elsewhere: frozenset[str] = frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(token.SPACE_M, 0, token.SPACE_M, 0)
        self._column.setSpacing(token.SPACE_XS)
        self.hide()

    def on_notice_posted(self, notice: Notice) -> None:
        """Show, replace or end a notice."""
        key = notice.key or notice.text
        if not notice.text or key in self._elsewhere:
            self.dismiss(key)
            return
        if key not in self._bars:
            self._make_room()
            self._add(key)
        self._bars[key].show_notice(notice)
        announce(self, self._bars[key].text)
        self.show()
        self._tell()

    def leave_to_others(self, *keys: str) -> None:
        """Leave out the notices of these keys, which are shown somewhere else, and no others."""
        self._elsewhere = frozenset(keys)

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Take back what was said of a session that is over, or of an earlier try to begin one."""
        said = self._bars.get(_LINK)
        if event.state is SessionState.CONNECTING:
            self.dismiss(_LINK)
            self.dismiss(_WISH)
        elif event.state is SessionState.OFF and said and said.level is not NoticeLevel.ERROR:
            self.dismiss(_LINK)

    def on_link_changed(self, event: object) -> None:
        """Take back that there is no connection once there is one."""
        if isinstance(event, LinkOpened):
            self.dismiss(_LINK)

    def on_failed(self, text: str) -> None:
        """Show why a wish was not granted."""
        self.on_notice_posted(Notice(text, NoticeLevel.ERROR, _WISH))

    def dismiss(self, key: str) -> None:
        """Take a notice away; an unknown key is ignored."""
        bar = self._bars.pop(key, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            self._tell()
        self.setVisible(bool(self._bars))

    def texts(self) -> list[str]:
        """Return what is shown, oldest first."""
        return [bar.text for bar in self._bars.values()]

    def _tell(self) -> None:
        offered = [bar.offered for bar in self._bars.values() if bar.offered]
        self.changed.emit(self.texts(), offered)

    def _on_action_wanted(self, action: str) -> None:
        if action == "retry":
            self.retry_requested.emit()
        else:
            self.action_wanted.emit(action)

    def _make_room(self) -> None:
        # With large type in a small window, the newest matters more than three.
        fitting = self.window().height() // (_LINES_EACH * self.fontMetrics().height())
        while len(self._bars) >= max(1, min(_AT_MOST, fitting)):
            self.dismiss(next(iter(self._bars)))

    def _add(self, key: str) -> None:
        bar = NoticeBar(self._theme, key)
        bar.dismissed.connect(self.dismiss)
        bar.action_wanted.connect(self._on_action_wanted)
        self._bars[key] = bar
        self._column.insertWidget(0, bar)
