"""The requests that wait for the person, shown one at a time where the window is out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.core.consent import ConsentRequest
from desktop.core.events import ToolCallFinished, ToolCallStateChanged
from desktop.core.tool import ToolCallState
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import label
from desktop.ui.fault import told
from desktop.ui.locale import Count, counted

if TYPE_CHECKING:
    from desktop.ui.consent.card import ConsentCard


class ConsentStack(QFrame):
    """Shows the oldest request; ``decided`` carries the call, the verdict and what was filled in.

    ``changed`` tells that the stack has become taller or lower.
    """

    decided = Signal(str, str, object)
    changed = Signal()

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}_stack")
        self.setProperty("card", "consent")
        self._waiting: dict[str, ConsentRequest] = {}
        self._shown = ""
        self._prefix = prefix
        self._card: ConsentCard | None = None
        self._more = label(f"{prefix}_more", tone="dim", size="small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        self._column.setSpacing(token.SPACE_XS)
        self._column.addWidget(self._more)
        self._show()

    @property
    def waiting(self) -> tuple[str, ...]:
        """The calls that wait, the oldest first."""
        return tuple(self._waiting)

    def height_at(self, width: int) -> int:
        """Return how high the stack is at a width where nothing in it scrolls."""
        if self._card is None or not self._waiting:
            return 0
        inside = width - 2 * (token.SPACE_M + self.frameWidth())
        more = self._more.sizeHint().height() + token.SPACE_XS if len(self._waiting) > 1 else 0
        return self._card.height_at(inside) + more + 2 * (token.SPACE_S + self.frameWidth())

    def on_tool_changed(self, event: ToolCallStateChanged) -> None:
        """Take a call that asks, and put away one that asks no more."""
        if event.state is ToolCallState.WAITING:
            request = event.consent or ConsentRequest("", event.request)
            self._waiting[event.call_id] = request
        else:
            self._waiting.pop(event.call_id, None)
        self._show()

    def on_tool_finished(self, event: ToolCallFinished) -> None:
        """Put a call away."""
        self._waiting.pop(event.call_id, None)
        self._show()

    def _show(self) -> None:
        first = next(iter(self._waiting), "")
        request = self._waiting.get(first)
        if request is None:
            self._shown = ""
            if self._card is not None:
                self._card.settle()
        elif first != self._shown or self._card is None or request is not self._card.request:
            self._shown = first
            self._made().ask(request)
            announce(self, told(request.text))
        others = len(self._waiting) - 1
        self._more.setVisible(others > 0)
        self._more.setText(counted(Count.WAITING, others))
        self.setVisible(bool(self._waiting))
        self.changed.emit()

    def _made(self) -> ConsentCard:
        """Return the card, which is read and built when something is asked for the first time."""
        if self._card is None:
            from desktop.ui.consent.card import ConsentCard

            self._card = ConsentCard(self._prefix)
            self._card.decided.connect(self._on_decided)
            self._column.insertWidget(0, self._card)
        return self._card

    def _on_decided(self, verdict: str, values: object) -> None:
        call_id = self._shown
        self._waiting.pop(call_id, None)
        self.decided.emit(call_id, verdict, values)
        self._show()
