"""The Cues panel: off until accepted, measured against *your usual*, withdrawn with one click."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.events import ControlsChanged, EmotionCue
from desktop.ui import token
from desktop.ui.button import IconLabel, PanelArea, label, wrapped
from desktop.ui.cues.deviation import DeviationRow
from desktop.ui.cues.impression import ImpressionCard
from desktop.ui.theme import Theme

_LEARNING_S: Final = 8
_EVEN: Final = {"pitch": 0.5, "loudness": 1.0, "pace": 5.0}
"""Differences below these are called usual."""


class CuesPanel(QWidget):
    """Shows cues about the person's own voice once they have agreed to it."""

    consent_given = Signal()
    consent_withdrawn = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("cues_panel")
        self._theme = theme
        self._build()
        self._connect()
        self.on_controls_changed(ControlsChanged())

    @property
    def state_text(self) -> str:
        """The line that says what the measuring does."""
        return self._state.text()

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Show the question, or the cues; off forgets what was shown."""
        if not event.cues:
            self._impression.dismiss()
            self._show_voice(EmotionCue("voice", "listening"))
        self._pages.setCurrentIndex(1 if event.cues else 0)

    def on_cue_changed(self, event: EmotionCue) -> None:
        """Show what was measured, or the assistant's impression, each in its own place."""
        if self._pages.currentIndex() == 0:
            return
        if event.source == "model":
            self._impression.show_cue(event)
        else:
            self._show_voice(event)

    def _show_voice(self, cue: EmotionCue) -> None:
        self._state.setText(self._state_sentence(cue))
        steady = cue.state == "measured"
        self._pitch.show_value(cue.pitch_st, self._pitch_text(cue.pitch_st), steady=steady)
        loudness = self._loudness_text(cue.loudness_db)
        self._loudness.show_value(cue.loudness_db, loudness, steady=steady)
        pace = None if cue.pace_percent is None else cue.pace_percent - 100.0
        self._pace.show_value(pace, self._pace_text(pace, cue.pace), steady=steady)
        self._energy.setText(self._energy_sentence(cue.energy))

    def _state_sentence(self, cue: EmotionCue) -> str:
        learnt = round(cue.progress * _LEARNING_S)
        return {
            "learning": self.tr("Learning your usual voice ({learnt} of {all} s)").format(
                learnt=learnt, all=_LEARNING_S
            ),
            "listening": self.tr("Listening for your voice"),
            "measured": self.tr("Measured just now"),
            "on hold": self.tr("On hold while others may be heard"),
            "paused": self.tr("Paused while co-listening"),
        }.get(cue.state, cue.state)

    def _energy_sentence(self, word: str) -> str:
        known = {
            "lower": self.tr("lower than your usual"),
            "usual": self.tr("your usual"),
            "higher": self.tr("higher than your usual"),
        }
        return self.tr("Energy: {word}").format(
            word=known.get(word, word if word != "unclear" else self.tr("unclear"))
        )

    def _pitch_text(self, value: float | None) -> str:
        if value is None:
            return "\N{EN DASH}"
        if abs(value) < _EVEN["pitch"]:
            return self.tr("your usual")
        text = self.tr("{n} st higher") if value > 0 else self.tr("{n} st lower")
        return text.format(n=f"{abs(value):.1f}")

    def _loudness_text(self, value: float | None) -> str:
        if value is None:
            return "\N{EN DASH}"
        if abs(value) < _EVEN["loudness"]:
            return self.tr("your usual")
        text = self.tr("{n} dB louder") if value > 0 else self.tr("{n} dB softer")
        return text.format(n=f"{abs(value):.0f}")

    def _pace_text(self, value: float | None, pace: float | None) -> str:
        if value is None:
            return "\N{EN DASH}"
        if abs(value) < _EVEN["pace"]:
            return self.tr("your usual")
        text = self.tr("{n} % faster") if value > 0 else self.tr("{n} % slower")
        return text.format(n=f"{abs(value):.0f}")

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(PanelArea(self._theme, self._question()))
        self._pages.addWidget(PanelArea(self._theme, self._measured()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _question(self) -> QWidget:
        page = QWidget()
        text = self.tr(
            "Attune can measure loudness, pitch and pace of your own voice on this computer and "
            "show how they differ from your usual; nothing is stored, and you can stop any time."
        )
        self._accept = QPushButton(self.tr("Measure my voice"))
        self._accept.setObjectName("cues_accept")
        self._accept.setAccessibleName(self.tr("Measure my voice"))
        self._accept.setAccessibleDescription(text)
        self._accept.setToolTip(self.tr("Switch cues on"))
        column = _column(page)
        head = QHBoxLayout()
        head.addWidget(IconLabel(self._theme, "cues", "accent"))
        head.addWidget(label("cues_off", self.tr("Off"), size="heading"), 1)
        column.addLayout(head)
        column.addWidget(wrapped("cues_explanation", text, tone="dim"))
        column.addWidget(self._accept)
        column.addStretch(1)
        return page

    def _measured(self) -> QWidget:
        page = QWidget()
        source = self.tr("Your microphone · measured on this computer")
        self._state = wrapped("cues_state")
        self._pitch = DeviationRow(self._theme, "pitch", self.tr("Pitch"), 8.0)
        self._loudness = DeviationRow(self._theme, "loudness", self.tr("Loudness"), 12.0)
        self._pace = DeviationRow(self._theme, "pace", self.tr("Pace"), 60.0)
        self._energy = wrapped("cues_energy", size="heading")
        self._impression = ImpressionCard(self._theme)
        self._withdraw = QPushButton(self.tr("Stop measuring and forget"))
        self._withdraw.setObjectName("cues_withdraw")
        self._withdraw.setAccessibleName(self.tr("Stop measuring and forget"))
        self._withdraw.setToolTip(self.tr("Ends at once and clears what was learnt"))
        column = _column(page)
        column.addWidget(wrapped("cues_source", source, tone="dim", size="small"))
        rows = (self._state, self._energy, self._pitch, self._loudness, self._pace)
        for row in (*rows, self._impression):
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self._withdraw)
        return page

    def _connect(self) -> None:
        self._accept.clicked.connect(self.consent_given)
        self._withdraw.clicked.connect(self.consent_withdrawn)


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_M)
    column.setSpacing(token.SPACE_S)
    return column
