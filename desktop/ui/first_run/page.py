"""The welcome: three ways to begin, on one screen over the empty conversation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.events import ControlsChanged, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import PanelArea, card, label, set_property, wrapped
from desktop.ui.fault import told
from desktop.ui.theme import Theme

SIGN_IN = "gcloud auth application-default login"
"""Makes Google's application default credentials, which Vertex AI is asked with."""

_KEPT = (Reason.KEY_KEPT, Reason.KEY_FOR_NOW)
_WIDEST = 780

_TONES = {NoticeLevel.INFO: "ok", NoticeLevel.WARNING: "warning", NoticeLevel.ERROR: "danger"}


class Welcome(QFrame):
    """Covers its parent until a way was chosen or the conversation runs."""

    demo_chosen = Signal()
    talk_chosen = Signal()
    key_entered = Signal(str, str)
    vertex_chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setProperty("cover", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Welcome"))
        self._kept = False
        self._build(theme)
        self._connect()
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self._covered = [one for one in _beside(self, parent) if one.isEnabled()]
        self._let_covered(use=False)
        self._demo.setFocus()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Make room for the conversation."""
        if event.live:
            self.leave()

    def on_notice_posted(self, notice: Notice) -> None:
        """Show at the field what came of the key."""
        if notice.key == "key" and notice.text:
            self._key_result.setText(told(notice.text))
            set_property(self._key_result, "tone", _TONES[notice.level])
            self._key_result.show()
            announce(self, self._key_result.text())
            self._kept = isinstance(notice.text, Fault) and notice.text.reason in _KEPT
            self._offer_to_talk()

    def leave(self) -> None:
        """Go, and say so."""
        if self.isVisible():
            self.hide()
            self._let_covered(use=True)
            self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent at any size."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def _let_covered(self, *, use: bool) -> None:
        """Keep the keyboard and screen readers away from what nobody sees."""
        for widget in self._covered:
            widget.setEnabled(use)

    def _build(self, theme: Theme) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(token.SPACE_XL, token.SPACE_L, token.SPACE_XL, token.SPACE_L)
        column.setSpacing(token.SPACE_M)
        column.addWidget(wrapped("welcome_title", self.tr("Welcome to Attune"), size="title"))
        about = self.tr(
            "Talk with an assistant that hears you and sees only what you choose to show it. "
            "How would you like to begin?"
        )
        column.addWidget(wrapped("welcome_about", about, tone="dim"))
        for way in (self._demo_card(), self._key_card(), self._vertex_card()):
            column.addWidget(way)
        later = self.tr(
            "Attune asks for the microphone when you begin to talk, for the screen when you share "
            "it and for the camera when you switch it on, never before."
        )
        column.addWidget(wrapped("welcome_permissions", later, tone="dim", size="small"))
        self._skip = _button("welcome_skip", self.tr("Look around first"))
        column.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(PanelArea(theme, _centred(page, theme.px(_WIDEST))))

    def _demo_card(self) -> QFrame:
        text = self.tr(
            "A small assistant on this computer answers. Nothing leaves the computer and nothing "
            "costs anything."
        )
        made, column = _card("welcome_demo", self.tr("Try the demo"), text)
        self._demo = _button("welcome_demo_button", self.tr("Talk to the demo now"))
        self._demo.setProperty("primary", "true")
        column.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _key_card(self) -> QFrame:
        text = self.tr(
            "Talk with Gemini. The key is checked with the service and kept in your keyring."
        )
        made, column = _card("welcome_key", self.tr("Use an API key"), text)
        self._key = QLineEdit()
        self._key.setObjectName("welcome_key_field")
        self._key.setAccessibleName(self.tr("Key"))
        self._key.setPlaceholderText(self.tr("Key"))
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._keep = _button("welcome_key_button", self.tr("Check and keep it"))
        self._keep.setEnabled(False)
        self._key_result = wrapped("welcome_key_result", size="small")
        self._key_result.hide()
        column.addLayout(_row(self._key, self._keep))
        column.addWidget(self._key_result)
        return made

    def _vertex_card(self) -> QFrame:
        text = self.tr(
            "Attune uses Google's application default credentials. Run this command once in a "
            "terminal, sign in with your browser, and name your cloud project here."
        )
        made, column = _card("welcome_vertex", self.tr("Sign in to Vertex AI"), text)
        command = label("welcome_command", SIGN_IN)
        command.setProperty("code", "true")
        command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        command.setMinimumWidth(1)
        self._copy = _button("welcome_copy", self.tr("Copy the command"))
        self._project = QLineEdit()
        self._project.setObjectName("welcome_project")
        self._project.setAccessibleName(self.tr("Cloud project"))
        self._project.setPlaceholderText(self.tr("Cloud project"))
        self._vertex = _button("welcome_vertex_button", self.tr("Talk with Vertex AI"))
        self._vertex.setEnabled(False)
        column.addLayout(_row(command, self._copy))
        column.addLayout(_row(self._project, self._vertex))
        return made

    def _connect(self) -> None:
        self._demo.clicked.connect(self._on_demo_clicked)
        self._key.textChanged.connect(self._on_key_changed)
        self._key.returnPressed.connect(self._keep.click)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._project.textChanged.connect(self._on_project_changed)
        self._project.returnPressed.connect(self._vertex.click)
        self._vertex.clicked.connect(self._on_vertex_clicked)
        self._skip.clicked.connect(self.leave)

    def _on_demo_clicked(self) -> None:
        self.demo_chosen.emit()
        self.leave()

    def _on_key_changed(self, _text: str) -> None:
        self._offer_to_talk()

    def _offer_to_talk(self) -> None:
        """Let the button keep what was typed, or talk with the key that was kept."""
        typed = bool(self._key.text().strip())
        talk = self._kept and not typed
        text = self.tr("Talk with Gemini now") if talk else self.tr("Check and keep it")
        self._keep.setText(text)
        self._keep.setAccessibleName(text)
        self._keep.setEnabled(typed or talk)
        set_property(self._keep, "primary", "true" if talk else "false")
        set_property(self._demo, "primary", "false" if talk else "true")

    def _on_keep_clicked(self) -> None:
        key = self._key.text().strip()
        if not key:
            self.talk_chosen.emit()
            self.leave()
            return
        self._kept = False
        self._key.setFocus()  # The button rests while the key is checked, and would let go of it.
        self._key.clear()
        self.key_entered.emit("developer", key)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(SIGN_IN)
        announce(self, self.tr("The command was copied."))

    def _on_project_changed(self, text: str) -> None:
        self._vertex.setEnabled(bool(text.strip()))

    def _on_vertex_clicked(self) -> None:
        self.vertex_chosen.emit(self._project.text().strip())
        self.leave()


def _centred(page: QWidget, widest: int) -> QWidget:
    """Return a page with this one in its middle, no wider than is pleasant to read."""
    page.setMaximumWidth(widest)
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(page, 1000)
    row.addStretch(1)
    return made


def _beside(cover: QWidget, parent: QWidget) -> list[QWidget]:
    around = Qt.FindChildOption.FindDirectChildrenOnly
    return [one for one in parent.findChildren(QWidget, options=around) if one is not cover]


def _card(name: str, title: str, text: str) -> tuple[QFrame, QVBoxLayout]:
    made = card(name)
    column = QVBoxLayout(made)
    column.setContentsMargins(token.SPACE_M, token.SPACE_M, token.SPACE_M, token.SPACE_M)
    column.setSpacing(token.SPACE_S)
    column.addWidget(label(f"{name}_title", title, size="heading"))
    column.addWidget(wrapped(f"{name}_text", text, tone="dim"))
    return made, column


def _row(wide: QWidget, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(token.SPACE_S)
    row.addWidget(wide, 1)
    row.addWidget(button)
    return row


def _button(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(True)  # Enter presses it, which outside a dialog only Space does.
    return made
