"""The assistant's own impression, quoted as such and never merged with what was measured."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.events import EmotionCue
from desktop.ui import token
from desktop.ui.button import IconButton, wrapped
from desktop.ui.theme import Theme


class ImpressionCard(QFrame):
    """Shows the model's phrase in quotes, what it rests on, how certain it is and its age."""

    def __init__(self, theme: Theme, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("impression_card")
        self.setProperty("card", "quiet")
        self._now = now
        self._came_at = 0.0
        self._facts_text = ""
        self._build(theme)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_facts)
        self._dismiss.clicked.connect(self.dismiss)
        self.hide()

    def show_cue(self, cue: EmotionCue) -> None:
        """Show a new impression in place of the old one."""
        phrase = cue.phrase or self.tr("energy: {word}").format(word=cue.energy)
        self._phrase.setText(
            f"\N{LEFT DOUBLE QUOTATION MARK}{phrase}\N{RIGHT DOUBLE QUOTATION MARK}"
        )
        self._facts_text = self._facts_of(cue)
        self._came_at = self._now()
        self._show_facts()
        self._tick.start()
        self.show()

    def dismiss(self) -> None:
        """Put the impression away."""
        self._tick.stop()
        self._phrase.clear()
        self.hide()

    @property
    def text(self) -> str:
        """Phrase and facts as they are shown."""
        return f"{self._phrase.text()} {self._facts.text()}"

    def _facts_of(self, cue: EmotionCue) -> str:
        basis = {
            "words": self.tr("from your words"),
            "voice": self.tr("from your voice"),
            "both": self.tr("from words and tone"),
        }.get(cue.basis, self.tr("basis not given"))
        certainty = {
            "low": self.tr("low certainty"),
            "medium": self.tr("medium certainty"),
            "high": self.tr("high certainty"),
        }.get(cue.certainty, self.tr("certainty not given"))
        return f"{basis}, {certainty}"

    def _show_facts(self) -> None:
        age = int(self._now() - self._came_at)
        ago = self.tr("just now") if age < 2 else self.tr("{age} s ago").format(age=age)
        self._facts.setText(f"{self._facts_text} \N{MIDDLE DOT} {ago}")

    def _build(self, theme: Theme) -> None:
        self._phrase = wrapped("impression_phrase")
        self._facts = wrapped("impression_facts", tone="dim", size="small")
        self._dismiss = IconButton(
            theme, "impression_dismiss", "close", self.tr("Dismiss the impression")
        )
        head = QHBoxLayout()
        title = wrapped("impression_title", self.tr("The assistant's impression"), size="small")
        title.setProperty("tone", "dim")
        head.addWidget(title, 1)
        head.addWidget(self._dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_XS, token.SPACE_XS, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addWidget(self._phrase)
        column.addWidget(self._facts)
