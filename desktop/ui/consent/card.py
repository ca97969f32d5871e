"""The card that asks before something is done: it waits, and it never blocks."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.consent import ConsentRequest, Verdict
from desktop.ui import token
from desktop.ui.button import DeliberateButton, wrapped
from desktop.ui.consent.body import CardBody
from desktop.ui.consent.form import ConsentForm
from desktop.ui.consent.wording import foreign_sentence
from desktop.ui.fault import told
from desktop.ui.flow import FlowLayout

ARMED_AFTER_MS: Final = 400
"""A click that comes sooner was meant for something that stood there before."""

_SECOND_MS: Final = 1000
_PAYLOAD_LINES: Final = 6
_PAYLOAD_FRAME: Final = 18


class ConsentCard(QWidget):
    """Shows one request and takes its answer; Enter never approves, silence means no.

    The engine has the last word on time: the card only shows how much is left.
    """

    decided = Signal(str, object)

    def __init__(self, prefix: str = "call") -> None:
        super().__init__()
        self.setObjectName(f"{prefix}_consent")
        self._prefix = prefix
        self._request: ConsentRequest | None = None
        self._form: ConsentForm | None = None
        self._left_s = 0
        self._armed = False
        self._buttons: dict[Verdict, QPushButton] = {}
        self._arm = QTimer(self, singleShot=True, interval=ARMED_AFTER_MS)
        self._count = QTimer(self, interval=_SECOND_MS)
        self._build()
        self._connect()
        self.hide()

    @property
    def request(self) -> ConsentRequest | None:
        """What is asked, None while nothing is."""
        return self._request

    def ask(self, request: ConsentRequest) -> None:
        """Show a request, from its beginning."""
        self._request = request
        self._question.setText(told(request.text) or self.tr("May Attune do this?"))
        self._asker.setText(self.tr("Asked by {name}").format(name=request.title))
        self._asker.setVisible(request.title not in ("", "Attune"))
        self._host.setText(self.tr("Goes to: {host}").format(host=request.host))
        self._host.setVisible(bool(request.host))
        self._payload.setPlainText(told(request.payload))
        self._payload.setVisible(bool(request.payload))
        lines = min(_PAYLOAD_LINES, request.payload.count("\n") + 1 + len(request.payload) // 60)
        spacing = self._payload.fontMetrics().lineSpacing()
        self._payload.setMinimumHeight(2 * spacing + _PAYLOAD_FRAME)
        self._payload.setMaximumHeight(max(2, lines) * spacing + _PAYLOAD_FRAME)
        note = foreign_sentence(request)
        self._foreign.setText(note)
        self._foreign.setVisible(bool(note))
        self._show_form(request)
        for verdict, button in self._buttons.items():
            button.setVisible(verdict in request.verdicts)
        self._left_s = round(request.timeout_s)
        self._armed = False
        self._show_time()
        self._show_armed()
        self._arm.start()
        self._count.start()
        self.show()
        self._body.verticalScrollBar().setValue(0)
        self._body.fit()

    def height_at(self, width: int) -> int:
        """Return how high the card is at a width where nothing in it scrolls."""
        width -= token.SPACE_XS
        foot = self._flow.heightForWidth(width) + self._time.heightForWidth(width)
        return self._body.height_at(width) + foot + 2 * token.SPACE_XS

    def settle(self) -> None:
        """Put the request away: it was answered, here or elsewhere."""
        self._request = None
        self._arm.stop()
        self._count.stop()
        self.hide()

    def _build(self) -> None:
        self._asker = wrapped(f"{self._prefix}_asker", tone="dim", size="small")
        self._question = wrapped(f"{self._prefix}_question", size="heading")
        self._host = wrapped(f"{self._prefix}_host", tone="warning")
        self._payload = QPlainTextEdit()
        self._payload.setObjectName(f"{self._prefix}_payload")
        self._payload.setAccessibleName(self.tr("What exactly is done or sent"))
        self._payload.setProperty("code", "true")
        self._payload.setReadOnly(True)
        self._payload.setTabChangesFocus(True)
        self._foreign = wrapped(f"{self._prefix}_foreign", tone="warning", size="small")
        self._place = QVBoxLayout()
        self._time = wrapped(f"{self._prefix}_time", tone="dim", size="small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, token.SPACE_XS, 0)
        self._column.setSpacing(token.SPACE_XS)
        page = QWidget()
        page.setObjectName(f"{self._prefix}_page")
        told = QVBoxLayout(page)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(token.SPACE_XS)
        for part in (self._asker, self._question, self._host, self._payload, self._foreign):
            told.addWidget(part)
        told.addLayout(self._place)
        self._body = CardBody(page)
        self._column.addWidget(self._body)
        self._flow = self._answers()
        self._column.addLayout(self._flow)
        self._column.addWidget(self._time)

    def _answers(self) -> FlowLayout:
        row = FlowLayout(token.SPACE_S)
        offers: tuple[tuple[Verdict, str, str], ...] = (
            ("deny", self.tr("Deny"), self.tr("Do not do this")),
            ("allow", self.tr("Allow"), self.tr("Allow this once (click, or Space when focused)")),
            (
                "allow_conversation",
                self.tr("Allow in this conversation"),
                self.tr("Do not ask again before this conversation ends"),
            ),
            (
                "allow_always",
                self.tr("Always allow"),
                self.tr("Do not ask again; you can take this back under Permissions"),
            ),
            (
                "never",
                self.tr("Never allow"),
                self.tr("Refuse without asking; you can take this back under Permissions"),
            ),
        )
        for verdict, text, tip in offers:
            row.addWidget(self._button(verdict, text, tip))
        return row

    def _button(self, verdict: Verdict, text: str, tip: str) -> QPushButton:
        button = DeliberateButton(text)
        button.setObjectName(f"{self._prefix}_{verdict}")
        button.setAccessibleName(tip if verdict in ("allow", "deny") else text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        self._buttons[verdict] = button
        return button

    def _show_form(self, request: ConsentRequest) -> None:
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.deleteLater()
            self._form = None
        if request.fields:
            self._form = ConsentForm(request.fields)
            self._form.changed.connect(self._show_armed)
            self._place.addWidget(self._form)

    def _show_armed(self) -> None:
        complete = self._form is None or self._form.complete
        for verdict, button in self._buttons.items():
            allows = verdict.startswith("allow")
            button.setEnabled(not allows or (self._armed and complete))

    def _show_time(self) -> None:
        self._time.setText(
            self.tr("No answer within {seconds} s means no").format(seconds=max(0, self._left_s))
        )

    def _connect(self) -> None:
        self._arm.timeout.connect(self._on_armed)
        self._count.timeout.connect(self._on_second)
        for verdict, button in self._buttons.items():
            button.clicked.connect(partial(self._on_clicked, verdict))

    def _on_armed(self) -> None:
        self._armed = True
        self._show_armed()

    def _on_second(self) -> None:
        self._left_s -= 1
        self._show_time()

    def _on_clicked(self, verdict: Verdict, _checked: bool = False) -> None:
        values = self._form.values() if self._form is not None else {}
        self.settle()
        self.decided.emit(verdict, values)
