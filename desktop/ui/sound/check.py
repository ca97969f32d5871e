"""The sound test: hear yourself, hear a tone, and measure what your room returns."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import IconLabel, PlainButtonBox, label, set_property, wrapped
from desktop.ui.fault import told
from desktop.ui.source.level import LevelMeter

if TYPE_CHECKING:
    from desktop.core.sound import EchoFinding, Sample
    from desktop.ui.sound.wish import SoundWishes
    from desktop.ui.theme import Theme


_WIDTH: Final = 390
"""How wide the page is at least, in pixels of unscaled type."""


class SoundCheck(QDialog):
    """Three tests on one page, one at a time; each says in a sentence what it found."""

    def __init__(self, theme: Theme, wishes: SoundWishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sound_check")
        self.setWindowTitle(self.tr("Sound test"))
        self._theme = theme
        self._wishes = wishes
        self._recorded = False
        self._began: QPushButton | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(token.POLL_MS)
        self._build()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a test runs."""
        return not self._record.isEnabled()

    def _build(self) -> None:
        self._record = _button("check_record", self.tr("Record 4 seconds"))
        self._play = _button("check_play", self.tr("Play back"))
        self._play.setEnabled(False)
        self._tone = _button("check_tone", self.tr("Play a tone"))
        self._echo = _button("check_echo", self.tr("Measure the echo"))
        self.meter = LevelMeter(self._theme, "check_level", self.tr("Microphone level"))
        self._sample_text = wrapped("check_sample_text", self.tr("Say a sentence, then listen."))
        self._tone_text = wrapped(
            "check_tone_text", self.tr("You should hear a tone from your loudspeaker.")
        )
        self._echo_figure = label("check_echo_figure", size="title")
        self._echo_figure.hide()
        self._echo_text = wrapped(
            "check_echo_text",
            self.tr(
                "Plays a murmur for nine seconds and measures how much of it comes back, and how "
                "much of that Attune takes out. Please stay quiet meanwhile."
            ),
        )
        for text in (self._sample_text, self._tone_text, self._echo_text):
            text.setProperty("tone", "dim")
        self._problem = wrapped("check_problem", tone="danger")
        self._problem.hide()
        buttons = PlainButtonBox("sound_buttons", QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(token.SPACE_M)
        column.addWidget(
            self._card(
                "microphone",
                self.tr("Microphone"),
                (self._record, self._play),
                (self.meter, self._sample_text),
            )
        )
        column.addWidget(
            self._card("voice", self.tr("Loudspeaker"), (self._tone,), (self._tone_text,))
        )
        column.addWidget(
            self._card(
                "cues",
                self.tr("Echo of your room"),
                (self._echo,),
                (self._echo_figure, self._echo_text),
            )
        )
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addWidget(buttons)
        # Not a minimum of the dialog, which would let longer words be cut.
        column.addStrut(self._theme.px(_WIDTH))

    def _card(
        self,
        icon: str,
        title: str,
        buttons: tuple[QPushButton, ...],
        rows: tuple[QWidget, ...],
    ) -> QFrame:
        card = QFrame()
        card.setProperty("card", "plain")
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(IconLabel(self._theme, icon))
        head.addWidget(label(f"check_{icon}_title", title, size="heading"), 1)
        for button in buttons:
            head.addWidget(button)
        column = QVBoxLayout(card)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_M)
        column.setSpacing(token.SPACE_S)
        column.addLayout(head)
        for row in rows:
            column.addWidget(row)
        return card

    def _connect(self) -> None:
        self._record.clicked.connect(self._on_record_clicked)
        self._play.clicked.connect(self._on_play_clicked)
        self._tone.clicked.connect(self._on_tone_clicked)
        self._echo.clicked.connect(self._on_echo_clicked)
        self._poll.timeout.connect(self._on_poll)
        queued = Qt.ConnectionType.QueuedConnection
        self._wishes.sampled.connect(self._on_sampled, queued)
        self._wishes.played_back.connect(self._on_played, queued)
        self._wishes.toned.connect(self._on_played, queued)
        self._wishes.echo_found.connect(self._on_echo_found, queued)
        self._wishes.test_failed.connect(self._on_failed, queued)

    def _on_record_clicked(self) -> None:
        self._begin()
        self._say(self._sample_text, self.tr("Recording: say something…"))
        self._poll.start()
        self._wishes.record_sample()

    def _on_play_clicked(self) -> None:
        self._begin()
        self._wishes.play_back()

    def _on_tone_clicked(self) -> None:
        self._begin()
        self._wishes.tone()

    def _on_echo_clicked(self) -> None:
        self._begin()
        self._echo_figure.hide()
        self._say(self._echo_text, self.tr("Measuring: please stay quiet…"))
        self._wishes.find_echo()

    def _on_poll(self) -> None:
        self.meter.show_level(self._wishes.sample_level())

    def _on_sampled(self, sample: Sample) -> None:
        self._recorded = True
        self._end()
        advice = told(sample.advice)
        self._say(self._sample_text, advice)
        announce(self, advice)
        self._play.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_played(self) -> None:
        self._end()

    def _on_echo_found(self, finding: EchoFinding) -> None:
        self._end()
        self._echo_figure.setVisible(finding.heard)
        if finding.heard:
            self._echo_figure.setText(self._figure(finding))
        sentence = told(finding.sentence)
        self._say(self._echo_text, sentence)
        announce(self, sentence)

    def _figure(self, finding: EchoFinding) -> str:
        if math.isnan(finding.reduction_db):
            return self.tr("Echo after {delay} ms").format(delay=round(finding.delay_ms))
        return self.tr("{figure} dB less echo").format(figure=round(finding.reduction_db))

    def _on_failed(self, text: str) -> None:
        self._end()
        self._problem.setText(told(text))
        self._problem.show()
        announce(self, self._problem.text())

    def _begin(self) -> None:
        self._problem.hide()
        buttons = (self._record, self._play, self._tone, self._echo)
        self._began = next((button for button in buttons if button.hasFocus()), None)
        if self._began is not None:
            # Else it would go on to the button that closes, which the next key would press.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in buttons:
            button.setEnabled(False)

    def _end(self) -> None:
        self._poll.stop()
        self.meter.rest()
        for button in (self._record, self._tone, self._echo):
            button.setEnabled(True)
        self._play.setEnabled(self._recorded)
        if self._began is not None and self.hasFocus():
            self._began.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _say(where: QLabel, text: str) -> None:
        where.setText(text)
        set_property(where, "tone", "")

    def event(self, event: QEvent) -> bool:
        """Make room for longer words; an open dialog does not do that by itself."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # which may delete the dialog
        handled = super().event(event)
        layout = self.layout()
        needed = 0 if layout is None else layout.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)
        return handled


def _button(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    return made
