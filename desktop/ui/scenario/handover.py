"""The card of a case that was handed over: summary, transcript and the curve of the cues."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.events import (
    ControlsChanged,
    EmotionCue,
    HandedOver,
    TranscriptLineChanged,
)
from desktop.ui import token
from desktop.ui.button import IconLabel, wrapped
from desktop.ui.theme import Theme

_LINES: Final = 40
_POINTS: Final = 1200
_REACH: Final = 3.0


@dataclass(frozen=True, slots=True)
class Case:
    """Everything on the card; ``curve`` holds spreads from the usual, None for a gap."""

    told: HandedOver
    lines: tuple[tuple[str, str], ...]
    curve: tuple[float | None, ...]


class CueCurve(QWidget):
    """Draws a whole conversation's energy against the usual band."""

    def __init__(self, theme: Theme, curve: tuple[float | None, ...]) -> None:
        super().__init__()
        self.setObjectName("handover_curve")
        self.setAccessibleName(self.tr("Energy of the customer's voice against their usual"))
        self._theme = theme
        self._curve = curve
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Prefer a strip."""
        return QSize(160, self._theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band and the curve, broken where nothing was measured."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = float(self.width()), float(self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("track"))
        band = height / _REACH
        painter.drawRoundedRect(QRectF(0, (height - band) / 2, width, band), 4, 4)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        for run in self._runs(width, height):
            painter.drawPolyline(QPolygonF(run))
        painter.end()

    def _runs(self, width: float, height: float) -> list[list[QPointF]]:
        runs: list[list[QPointF]] = [[]]
        step = width / max(1, len(self._curve) - 1)
        for number, index in enumerate(self._curve):
            if index is None:
                runs.append([])
                continue
            share = max(-1.0, min(1.0, index / _REACH))
            runs[-1].append(QPointF(number * step, height / 2 * (1 - 0.92 * share)))
        return [run for run in runs if len(run) > 1]


class HandOverCard(QFrame):
    """A row of the activity panel; *Copy* takes summary and transcript, never the cues."""

    kind = "offer"

    def __init__(self, theme: Theme, case: Case) -> None:
        super().__init__()
        self._theme = theme
        self._case = case
        told = case.told
        self.words = " ".join((told.case, told.reason, told.summary))
        self.setObjectName("handover_card")
        self.setProperty("card", "info")
        self.setAccessibleName(self.tr("Handed over: case {case}").format(case=told.case))
        self._build()

    @property
    def text(self) -> str:
        """What *Copy* takes."""
        told = self._case.told
        lines = [f"{who}: {words}" for who, words in self._case.lines]
        return "\n".join([told.case, told.reason, "", told.summary, "", *lines])

    def remake(self) -> Callable[[], HandOverCard]:
        """Return how to make this card again."""
        theme, case = self._theme, self._case
        return lambda: HandOverCard(theme, case)

    def _build(self) -> None:
        told = self._case.told
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(IconLabel(self._theme, "hand", "accent"))
        title = self.tr("Handed over: case {case}").format(case=told.case)
        head.addWidget(wrapped("handover_title", title, size="heading"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_S, token.SPACE_XS, token.SPACE_S, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addWidget(wrapped("handover_reason", told.reason, tone="dim", size="small"))
        column.addWidget(wrapped("handover_summary", told.summary))
        if any(index is not None for index in self._case.curve):
            caption = self.tr("Energy of the voice; the band is their usual. It stays here.")
            column.addWidget(wrapped("handover_caption", caption, tone="dim", size="small"))
            column.addWidget(CueCurve(self._theme, self._case.curve))
        self._transcript = wrapped("handover_transcript", self._lines(), tone="dim", size="small")
        self._transcript.hide()
        column.addWidget(self._transcript)
        column.addLayout(self._foot())

    def _lines(self) -> str:
        return "\n".join(f"{who}: {words}" for who, words in self._case.lines)

    def _foot(self) -> QHBoxLayout:
        self._show = QPushButton(self.tr("Transcript"))
        self._show.setObjectName("handover_show")
        self._show.setAccessibleName(self.tr("Show the transcript"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._transcript.setVisible)
        copy = QPushButton(self.tr("Copy"))
        copy.setObjectName("handover_copy")
        copy.setAccessibleName(self.tr("Copy summary and transcript"))
        copy.clicked.connect(self._on_copy_clicked)
        row = QHBoxLayout()
        row.addWidget(self._show)
        row.addWidget(copy)
        row.addStretch(1)
        return row

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


class HandOverDesk(QObject):
    """Gathers, in memory alone, what a card will show; withdrawn cues are gathered no more."""

    card_made = Signal(object)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: OrderedDict[int, tuple[str, str]] = OrderedDict()
        self._curve: list[float | None] = []

    def on_line_changed(self, event: TranscriptLineChanged) -> None:
        """Keep the last lines that were said."""
        if event.kind == "notice" or not event.text.strip():
            return
        who = self.tr("Customer") if event.kind == "user" else self.tr("Assistant")
        self._lines[event.line_id] = (who, event.text)
        while len(self._lines) > _LINES:
            self._lines.popitem(last=False)

    def on_cue_changed(self, event: EmotionCue) -> None:
        """Keep the curve of what was measured."""
        if event.source != "voice":
            return
        measured = event.index if event.state == "measured" else None
        if measured is not None or (self._curve and self._curve[-1] is not None):
            self._curve.append(measured)
        del self._curve[:-_POINTS]

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Forget the curve with the consent."""
        if not event.cues:
            self._curve.clear()

    def on_handed_over(self, event: HandedOver) -> None:
        """Make the card."""
        case = Case(event, tuple(self._lines.values()), tuple(self._curve))
        self.card_made.emit(HandOverCard(self._theme, case))
