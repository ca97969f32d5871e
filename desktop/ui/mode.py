"""The switch between answering and co-listening, with both words always in view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.events import ControlsChanged, SessionState
from desktop.ui import token
from desktop.ui.button import label, set_property
from desktop.ui.state import co_listening_word
from desktop.ui.theme import Theme


class ModeSwitch(QWidget):
    """Two labelled halves; the line below says what the co-listener is doing.

    Shows what is, not what was clicked: the halves follow ``ControlsChanged``.
    """

    toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mode_switch")
        self._theme = theme
        self._on = False
        self._live = False
        self._push_to_talk = False
        self._state = SessionState.OFF
        self._build()
        self._connect()
        self._paint_icons()
        self._show()

    @property
    def co_listening(self) -> bool:
        """Whether co-listening is on."""
        return self._on

    @property
    def state_text(self) -> str:
        """The line below the switch."""
        return self._word.text()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Show which mode is on."""
        self._on, self._live = event.co_listening, event.live
        self._push_to_talk = event.push_to_talk
        self._show()

    def on_session_changed(self, state: SessionState) -> None:
        """Show what the co-listener is doing."""
        self._state = state
        self._show()

    def set_terse(self, terse: bool) -> None:
        """Leave the drawings out where there is little room."""
        text = Qt.ToolButtonStyle.ToolButtonTextOnly
        style = text if terse else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for segment in (self._answer, self._co_listen):
            segment.setToolButtonStyle(style)

    def flip(self) -> None:
        """Wish for the other mode."""
        self.toggled.emit(not self._on)

    def _show(self) -> None:
        chosen = self._co_listen if self._on else self._answer
        chosen.setChecked(True)
        self._paint_icons()
        self._word.setText(self._sentence())
        set_property(self._word, "tone", "co_listen" if self._on else "dim")

    def _sentence(self) -> str:
        if not self._on and self._push_to_talk:
            return self.tr("answers what you hold to say")
        if not self._on:
            return self.tr("answers when you speak")
        if not self._live:
            return self.tr("stays silent until needed")
        return co_listening_word(self._state) or self.tr("silent")

    def take_keys(self, name: str) -> None:
        """Show the keys that switch, by their portable name, in the tooltips."""
        keys = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
        switches = self.tr("{keys} switches").format(keys=keys) if keys else ""
        for button, text in (
            (self._answer, self.tr("Attune answers when you speak")),
            (self._co_listen, self.tr("Attune listens in silence and offers what it knows")),
        ):
            button.setToolTip(f"{text} ({switches})" if switches else text)

    def _paint_icons(self) -> None:
        on_answer = "text_dim" if self._on else "on_accent"
        on_co_listen = "on_co_listen" if self._on else "text_dim"
        side = self._theme.mark(token.ICON)
        self._answer.setIcon(self._theme.icon("answer", on_answer, side))
        self._co_listen.setIcon(self._theme.icon("co-listen", on_co_listen, side))
        for segment in (self._answer, self._co_listen):
            segment.setIconSize(QSize(side, side))

    def _build(self) -> None:
        self._answer = _segment("mode_answer", self.tr("Answer me"), "answer")
        self._co_listen = _segment("mode_co_listen", self.tr("Co-listen"), "co_listen")
        self._group = QButtonGroup(self)
        self._group.addButton(self._answer)
        self._group.addButton(self._co_listen)
        frame = QFrame()
        frame.setObjectName("mode_frame")
        row = QHBoxLayout(frame)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        row.addWidget(self._answer)
        row.addWidget(self._co_listen)
        self._word = label("mode_word", tone="dim", size="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(frame)
        column.addWidget(self._word, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _connect(self) -> None:
        self._answer.clicked.connect(self._on_answer_clicked)
        self._co_listen.clicked.connect(self._on_co_listen_clicked)
        self._theme.changed.connect(self._paint_icons)

    def _on_answer_clicked(self) -> None:
        self._wish(on=False)

    def _on_co_listen_clicked(self) -> None:
        self._wish(on=True)

    def _wish(self, *, on: bool) -> None:
        if on != self._on:
            self.toggled.emit(on)
        self._show()


def _segment(name: str, text: str, tone: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(name)
    made.setText(f"\N{THIN SPACE}{text}")
    made.setAccessibleName(text)
    made.setCheckable(True)
    made.setProperty("segment", "true")
    made.setProperty("tone", tone)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
