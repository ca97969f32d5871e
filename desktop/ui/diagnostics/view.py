"""The diagnostics window: refreshed once a second while it is seen, and at rest otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.figure import Figures
from desktop.ui import token
from desktop.ui.button import label, wrapped
from desktop.ui.diagnostics.journal import LinkJournal
from desktop.ui.diagnostics.report import counter_rows, latency_rows, link_rows, report
from desktop.ui.diagnostics.table import FigureTable
from desktop.ui.locale import aligned

_REFRESH_MS = 1000


class DiagnosticsView(QDialog):
    """Shows link, latencies and counters; ``copy_requested`` carries the text that was shown."""

    copy_requested = Signal(str)

    def __init__(
        self, journal: LinkJournal, figures: Callable[[], Figures], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("diagnostics")
        self.setWindowTitle(self.tr("Diagnostics"))
        self._journal = journal
        self.setModal(False)
        self._figures = figures
        self._facts: list[QLabel] = []
        self._build()
        self._tick = QTimer(self)
        self._tick.setInterval(_REFRESH_MS)
        self._connect()
        self.refresh()
        self.resize(560, 620)

    @property
    def refreshing(self) -> bool:
        """Whether it looks once a second."""
        return self._tick.isActive()

    def refresh(self) -> None:
        """Read everything once and show it."""
        figures = self._figures()
        self._show_facts([value for _, value in link_rows(self._journal, figures)])
        latencies, counters = latency_rows(figures), counter_rows(figures)
        self._latencies.show_rows(latencies)
        self._latencies.setVisible(bool(latencies))
        self._no_latencies.setVisible(not latencies)
        self._counters.show_rows(counters)
        self._counters.setVisible(bool(counters))
        self._no_counters.setVisible(not counters)

    def show_report(self) -> None:
        """Show the text that would be copied, as it is now."""
        self._text.setPlainText(report(self._journal, self._figures()))
        self._pages.setCurrentIndex(1)
        self._place_buttons()
        self._copy.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look while seen."""
        super().showEvent(event)
        self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while unseen."""
        super().hideEvent(event)
        self._tick.stop()

    def _show_facts(self, values: list[str]) -> None:
        for shown, value in zip(self._facts, values, strict=True):
            if shown.text() != aligned(value):
                shown.setText(aligned(value))

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(_scrolled(self._figures_page()))
        self._pages.addWidget(self._report_page())
        self._back = _button("diagnostics_back", self.tr("Back"))
        self._review = _button("diagnostics_report", self.tr("Copy report…"))
        self._review.setToolTip(self.tr("Shows first what will be copied"))
        self._copy = _button("diagnostics_copy", self.tr("Copy"))
        self._copy.setProperty("primary", "true")
        self._close = _button("diagnostics_close", self.tr("Close"))
        row = QHBoxLayout()
        row.setContentsMargins(token.SPACE_L, 0, token.SPACE_L, token.SPACE_M)
        row.addWidget(self._back)
        row.addStretch(1)
        for button in (self._review, self._copy, self._close):
            row.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages, 1)
        whole.addLayout(row)
        self._place_buttons()

    def _figures_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        column.setSpacing(token.SPACE_S)
        column.addWidget(label("diagnostics_link", self.tr("Connection"), size="title"))
        column.addLayout(self._link_form())
        column.addSpacing(token.SPACE_S)
        column.addWidget(label("diagnostics_spans", self.tr("Latency"), size="title"))
        heads = (self.tr("Span"), self.tr("Count"), self.tr("Median ms"), "p95 ms", "p99 ms")
        self._latencies = FigureTable("latency_table", self.tr("Latency"), heads)
        none_yet = self.tr("Nothing has been timed yet; talk for a moment.")
        self._no_latencies = wrapped("no_latencies", none_yet, tone="dim")
        column.addWidget(self._latencies)
        column.addWidget(self._no_latencies)
        column.addSpacing(token.SPACE_S)
        column.addWidget(label("diagnostics_counts", self.tr("Counters"), size="title"))
        two = (self.tr("What"), self.tr("Count"))
        self._counters = FigureTable("counter_table", self.tr("Counters"), two)
        clean = self.tr("Nothing to count yet: no unreadable message, no loss.")
        self._no_counters = wrapped("no_counters", clean, tone="dim")
        column.addWidget(self._counters)
        column.addWidget(self._no_counters)
        column.addStretch(1)
        return page

    def _link_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(token.SPACE_L)
        form.setVerticalSpacing(token.SPACE_XS)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for number, (name, _) in enumerate(link_rows(self._journal, self._figures())):
            value = wrapped(f"fact_{number}")
            value.setAccessibleName(name)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.append(value)
            heading = label(f"fact_{number}_name", name, tone="dim")
            heading.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            form.addRow(heading, value)
        return form

    def _report_page(self) -> QWidget:
        page = QWidget()
        text = self.tr("This is all that will be copied. It holds no words, pictures or keys.")
        self._text = QPlainTextEdit()
        self._text.setObjectName("diagnostics_text")
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(token.SPACE_L, token.SPACE_M, token.SPACE_L, token.SPACE_M)
        column.setSpacing(token.SPACE_S)
        column.addWidget(wrapped("diagnostics_promise", text, tone="dim"))
        column.addWidget(self._text, 1)
        return page

    def _place_buttons(self) -> None:
        reviewing = self._pages.currentIndex() == 1
        self._back.setVisible(reviewing)
        self._copy.setVisible(reviewing)
        self._review.setVisible(not reviewing)

    def _connect(self) -> None:
        self._tick.timeout.connect(self.refresh)
        self._review.clicked.connect(self.show_report)
        self._back.clicked.connect(self._on_back_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.close)

    def _on_back_clicked(self) -> None:
        self._pages.setCurrentIndex(0)
        self._place_buttons()

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(self._text.toPlainText())
        self._on_back_clicked()


def _button(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    return made


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
