"""One tool call: a sentence, a chip, the question to approve, and what it gave."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.events import ToolCallFinished, ToolCallStateChanged
from desktop.core.tool import ToolCallState
from desktop.ui import token
from desktop.ui.activity.sentence import chip_of, details_of, icon_of, links_of, sentence_of
from desktop.ui.button import IconButton, IconLabel, label, set_property, wrapped
from desktop.ui.locale import duration
from desktop.ui.theme import Theme

_OPEN_STATES = (ToolCallState.QUEUED, ToolCallState.RUNNING, ToolCallState.WAITING)


class CallRow(QFrame):
    """Shows one call from request to result; what it asks stands on the consent card."""

    cancel_requested = Signal(str)
    kind = "tool"

    def __init__(
        self,
        theme: Theme,
        call_id: str,
        name: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.call_id = call_id
        self.setObjectName("call_row")
        self.setProperty("card", "plain")
        self._theme = theme
        self._name = name
        self._changed: ToolCallStateChanged | None = None
        self._finished: ToolCallFinished | None = None
        self._now = now
        self._began = now()
        self._state = ToolCallState.QUEUED
        self._build(theme, name)
        self._connect()

    @property
    def state(self) -> ToolCallState:
        """Where the call is on its way."""
        return self._state

    @property
    def open(self) -> bool:
        """Whether the call has not ended."""
        return self._state in _OPEN_STATES

    @property
    def chip_text(self) -> str:
        """The words of the chip."""
        return self._chip.text()

    def show_state(self, event: ToolCallStateChanged) -> None:
        """Show that the call moved on, and its question while it waits for the person."""
        self._changed = event
        self._show_links()
        self._sentence.setText(sentence_of(event.name, event.arguments))
        self._arguments.setText(details_of(event.arguments))
        self._move(event.state)
        waiting = event.state is ToolCallState.WAITING
        self._progress.setText(event.progress)
        self._progress.setVisible(bool(event.progress))
        set_property(self, "card", "consent" if waiting else "plain")

    def show_finished(self, event: ToolCallFinished) -> None:
        """Show the result and how long it took."""
        self._finished = event
        self._show_links()
        self._move(event.state)
        self._progress.hide()
        set_property(self, "card", "plain")
        self._result.setText(details_of(event.result))
        self._result_title.show()
        self._result.show()
        self._set_chip(f"{chip_of(event.state).word} {duration(event.duration_ms / 1000, 1)}")

    @property
    def words(self) -> str:
        """What a filter looks through."""
        return " ".join(
            (self._sentence.text(), self._name, self._arguments.text(), self._result.text())
        )

    def remake(self) -> Callable[[], CallRow]:
        """Return how to make this row again."""
        theme, call_id, name = self._theme, self.call_id, self._name
        changed, finished = self._changed, self._finished

        def make() -> CallRow:
            row = CallRow(theme, call_id, name)
            if changed is not None:
                row.show_state(changed)
            if finished is not None:
                row.show_finished(finished)
            return row

        return make

    def tick(self) -> None:
        """Count the time while running."""
        if self._state is ToolCallState.RUNNING:
            self._set_chip(f"{chip_of(self._state).word} {duration(self._now() - self._began, 1)}")

    def _move(self, state: ToolCallState) -> None:
        self._state = state
        shown = chip_of(state)
        self._set_chip(shown.word)
        set_property(self._chip, "tone", shown.tone)
        role = "text_dim" if shown.tone == "dim" else shown.tone
        self._shape.show_icon(shown.icon, role)
        self._cancel.setVisible(self.open)

    def _show_links(self) -> None:
        import html  # with its thousands of names of characters

        found = links_of(
            {} if self._changed is None else self._changed.arguments,
            {} if self._finished is None else self._finished.result,
        )
        self._links.setText(
            "<br>".join(f'<a href="{html.escape(url)}">{html.escape(url)}</a>' for url in found)
        )
        self._links.setVisible(bool(found))

    def _set_chip(self, text: str) -> None:
        self._chip.setText(text)
        self.setAccessibleName(f"{self._sentence.text()}, {text}")

    def _build(self, theme: Theme, name: str) -> None:
        self._sentence = wrapped("call_sentence")
        self._shape = IconLabel(theme, "state-connecting", "text_dim", 14)
        self._chip = label("call_chip", size="small")
        self._chip.setProperty("chip", "true")
        self._expand = IconButton(
            theme, "call_expand", "chevron-right", self.tr("Show arguments and result")
        )
        self._expand.setCheckable(True)
        self._cancel = IconButton(theme, "call_cancel", "close", self.tr("Cancel this call"))
        for button in (self._expand, self._cancel):
            button.set_sizes(16, 24)
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(IconLabel(theme, icon_of(name)), 0, top)
        head.addWidget(self._sentence, 1)
        head.addWidget(self._expand, 0, top)
        progress = QHBoxLayout()
        progress.setSpacing(token.SPACE_XS)
        progress.addWidget(self._shape)
        progress.addWidget(self._chip)
        progress.addStretch(1)
        progress.addWidget(self._cancel)
        self._progress = wrapped("call_progress", tone="dim", size="small")
        self._progress.hide()
        self._details = self._build_details()
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_S, token.SPACE_S, token.SPACE_XS, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addLayout(progress)
        column.addWidget(self._progress)
        column.addWidget(self._details)

    def _build_details(self) -> QWidget:
        details = QWidget()
        details.setObjectName("call_details")
        self._arguments = _code("call_arguments")
        self._result = _code("call_result")
        self._result_title = label("call_result_title", self.tr("Result"), tone="dim", size="small")
        self._links = wrapped("call_links", size="small")
        self._links.setTextFormat(Qt.TextFormat.RichText)
        self._links.setOpenExternalLinks(True)
        self._links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._links.hide()
        self._result_title.hide()
        self._result.hide()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, token.SPACE_XS, 0)
        column.setSpacing(2)
        column.addWidget(
            label("call_arguments_title", self.tr("Arguments"), tone="dim", size="small")
        )
        column.addWidget(self._arguments)
        column.addWidget(self._result_title)
        column.addWidget(self._result)
        column.addWidget(self._links)
        details.hide()
        return details

    def _connect(self) -> None:
        self._expand.toggled.connect(self._on_expand_toggled)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    def _on_expand_toggled(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._expand.show_icon("chevron-down" if shown else "chevron-right")

    def _on_cancel_clicked(self) -> None:
        self.cancel_requested.emit(self.call_id)


def _code(name: str) -> QLabel:
    made = wrapped(name)
    made.setProperty("code", "true")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
