"""The cues panel: off until accepted, measured against *your usual*, withdrawn with one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.events import ControlsChanged, EmotionCue, LinkOpened
from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import PanelArea, label, wrapped
from desktop.ui.cues import wording
from desktop.ui.cues.impression import ImpressionSection
from desktop.ui.cues.steady import SteadyText
from desktop.ui.flow import FlowLayout
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.cues.deviation import DeviationRow


class CuesPanel(QWidget):
    """Shows cues about the person's own voice once they have agreed to it."""

    consent_given = Signal()
    consent_withdrawn = Signal()
    impression_wished = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("cues_panel")
        self._theme = theme
        self._told = ""
        self._shown: QWidget | None = None
        self._build()
        self._connect()
        self.on_controls_changed(ControlsChanged())

    @property
    def state_text(self) -> str:
        """The line that says what the measuring does."""
        return self._state.text() if self._shown else ""

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Show the question, or the cues; off forgets what was shown."""
        if event.cues and self._shown is None:
            self._make_room()
        elif not event.cues:
            self._forget()
        self._asked.setVisible(not event.cues)
        self._off.setVisible(not event.cues)
        if self._shown is not None:
            self._shown.setVisible(event.cues)
        self._accept.setEnabled(event.cues_allowed)
        self._accept.setVisible(event.cues_allowed)
        self._explain.setText(self._question() if event.cues_allowed else self._forbidden())
        self._impression.show_consent(on=event.impression, allowed=event.impression_allowed)

    def on_link_changed(self, event: object) -> None:
        """Say whether the model at hand answers to the tone of voice."""
        if isinstance(event, LinkOpened):
            text = wording.affective_sentence(event.affective)
            self._affective.setText(text)
            self._affective.setVisible(bool(text))

    def on_cue_changed(self, event: EmotionCue) -> None:
        """Show what was measured, or the assistant's impression, each in its own place."""
        if event.source == "model":
            self._impression.show_cue(event)
        elif self._shown is not None and not self._shown.isHidden():
            self._show_voice(event)

    def _show_voice(self, cue: EmotionCue) -> None:
        self._state.setText(wording.state_sentence(cue))
        if cue.state != self._told:
            self._told = cue.state
            announce(self, self._state.text())
        steady = cue.state == "measured"
        self._pitch.show_value(cue.pitch_st, wording.pitch_text(cue.pitch_st), steady=steady)
        effort = wording.effort_text(cue.effort_db)
        self._effort.show_value(cue.effort_db, effort, steady=steady)
        pace = None if cue.pace_percent is None else cue.pace_percent - 100.0
        self._pace.show_value(pace, wording.pace_text(pace, cue.pace), steady=steady)
        self._show_pauses(cue, steady=steady)
        self._show_word(cue)
        self._timeline.take(cue)

    def _show_word(self, cue: EmotionCue) -> None:
        if cue.state != "measured":
            self._energy.clear()
            self._reason.clear()
            return
        self._energy.show(wording.energy_sentence(cue))
        self._reason.show(wording.reason_sentence(cue))

    def _show_pauses(self, cue: EmotionCue, *, steady: bool) -> None:
        more = None
        if cue.pauses is not None and cue.pauses_usual is not None:
            more = cue.pauses - cue.pauses_usual
        text = wording.pauses_text(cue.pauses, cue.pauses_usual)
        self._pauses.show_value(more, text, steady=steady)

    def _make_room(self) -> None:
        """Build what is shown once the person has agreed: most people never do."""
        self._shown = self._measured()
        self._column.insertWidget(self._column.indexOf(self._asked) + 1, self._shown)
        self._withdraw.clicked.connect(self._on_withdrawn)
        self._why.toggled.connect(self._why_text.setVisible)
        self._forget()

    def _forget(self) -> None:
        if self._shown is None:
            return
        self._energy.clear()
        self._reason.clear()
        self._timeline.forget()
        self._show_voice(EmotionCue("voice", "listening"))

    def _question(self) -> str:
        return self.tr(
            "How your voice differs from your usual: pitch, effort, pace and pauses. Measured on "
            "this computer from your microphone alone; nothing is stored or sent. It cannot tell "
            "what you feel: joy and anger look alike, and a cold or an accent changes a voice. You "
            "can stop at any time."
        )

    def _forbidden(self) -> str:
        return self.tr("Switched off by the policy of this computer.")

    def _limits(self) -> str:
        return self.tr(
            "Everything here is how your voice sounds beside your own usual, learnt from the last "
            "minutes. Energy goes by pitch, effort and pace, not by loudness. Mild anger looks "
            "usual, strong sadness can look usual, joy and anger look alike; noise, illness, an "
            "accent or another microphone change a voice. What is below the band is less certain "
            "than what is above. Nothing here says what you feel."
        )

    def _build(self) -> None:
        self._asked = self._consent()
        self._impression = ImpressionSection(self._theme)
        self._affective = wrapped("cues_affective", tone="dim", size="small")
        self._affective.hide()
        page = QWidget()
        self._column = _column(page)
        self._column.addLayout(self._heading())
        for part in (self._asked, self._impression, self._affective):
            self._column.addWidget(part)
        self._column.addStretch(1)
        area = QVBoxLayout(self)
        area.setContentsMargins(0, 0, 0, 0)
        area.addWidget(PanelArea(self._theme, page))

    def _heading(self) -> QHBoxLayout:
        self._off = label("cues_off", self.tr("Off"), tone="dim", size="small")
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(wrapped("cues_voice_title", self.tr("Your voice"), size="heading"), 1)
        head.addWidget(self._off)
        return head

    def _consent(self) -> QWidget:
        page = QWidget()
        self._accept = QPushButton(self.tr("Measure my voice"))
        self._accept.setObjectName("cues_accept")
        self._accept.setAccessibleName(self.tr("Measure my voice"))
        self._accept.setAccessibleDescription(self._question())
        self._accept.setToolTip(self.tr("Switch cues on"))
        self._explain = wrapped("cues_explanation", tone="dim", size="small")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(token.SPACE_S)
        column.addWidget(self._explain)
        column.addWidget(self._accept)
        return page

    def _measured(self) -> QWidget:
        # Read here: the window is painted without it.
        from desktop.ui.cues.timeline import EnergyTimeline

        page = QWidget()
        source = self.tr("Your microphone · measured on this computer")
        self._state = wrapped("cues_state", tone="dim", size="small")
        self._pitch, self._effort, self._pace, self._pauses = self._deviations()
        energy, reason = wrapped("cues_energy", size="heading"), wrapped("cues_reason", tone="dim")
        self._energy, self._reason = SteadyText(energy), SteadyText(reason)
        self._timeline = EnergyTimeline(self._theme)
        self._why = QPushButton(self.tr("Why?"))
        self._why.setObjectName("cues_why")
        self._why.setAccessibleName(self.tr("What these cues can and cannot tell"))
        self._why.setCheckable(True)
        self._why_text = wrapped("cues_limits", self._limits(), tone="dim", size="small")
        self._why_text.hide()
        self._withdraw = QPushButton(self.tr("Stop measuring and forget"))
        self._withdraw.setObjectName("cues_withdraw")
        self._withdraw.setAccessibleName(self.tr("Stop measuring and forget"))
        self._withdraw.setToolTip(self.tr("Ends at once and clears what was learnt"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(token.SPACE_S)
        caption = self.tr("Energy over the last minute; the band is your usual")
        for part in (
            wrapped("cues_source", source, tone="dim", size="small"),
            self._state,
            energy,
            reason,
            self._pitch,
            self._effort,
            self._pace,
            self._pauses,
            wrapped("cues_timeline_caption", caption, tone="dim", size="small"),
            self._timeline,
            self._why_text,
        ):
            column.addWidget(part)
        row = FlowLayout(token.SPACE_S)
        row.addWidget(self._why)
        row.addWidget(self._withdraw)
        column.addLayout(row)
        return page

    def _deviations(self) -> tuple[DeviationRow, DeviationRow, DeviationRow, DeviationRow]:
        from desktop.ui.cues.deviation import DeviationRow

        return (
            DeviationRow(self._theme, "pitch", self.tr("Pitch"), 8.0),
            DeviationRow(self._theme, "effort", self.tr("Effort"), 9.0),
            DeviationRow(self._theme, "pace", self.tr("Pace"), 60.0),
            DeviationRow(self._theme, "pauses", self.tr("Pauses"), 40.0),
        )

    def _connect(self) -> None:
        self._accept.clicked.connect(self.consent_given)
        self._impression.wished.connect(self.impression_wished)

    def _on_withdrawn(self) -> None:
        # What is shown goes at once, before the engine has answered.
        self._forget()
        self.consent_withdrawn.emit()


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_M)
    column.setSpacing(token.SPACE_S)
    return column
