"""The assistant's own impression, quoted as such and never merged with what was measured."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.core.events import EmotionCue
from desktop.ui import token
from desktop.ui.button import set_property, wrapped
from desktop.ui.flow import FlowLayout
from desktop.ui.theme import Theme

PALE_S = 20
GONE_S = 60


class ImpressionCard(QFrame):
    """Shows the model's phrase in quotes, what it rests on, how certain it is and its age.

    A phrase that the person calls not right is not shown again until ``forget``.
    """

    def __init__(self, theme: Theme, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("impression_card")
        self.setProperty("card", "quiet")
        self._now = now
        self._came_at = 0.0
        self._facts_text = ""
        self._refused: set[str] = set()
        self._phrase_text = ""
        self._build()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.show_age)
        self._wrong.clicked.connect(self.refuse)
        self._dismiss.clicked.connect(self.dismiss)
        self.hide()

    def show_cue(self, cue: EmotionCue) -> None:
        """Show a new impression in place of the old one."""
        if not cue.phrase or cue.phrase in self._refused:
            return
        self._phrase_text = cue.phrase
        self._phrase.setText(QLocale().quoteString(cue.phrase))
        self._facts_text = self._facts_of(cue)
        self._came_at = self._now()
        self.show_age()
        self._tick.start()
        self.show()

    def refuse(self) -> None:
        """Put the impression away because it is not right; this one does not come again."""
        self._refused.add(self._phrase_text)
        self.dismiss()

    def dismiss(self) -> None:
        """Put the impression away."""
        self._tick.stop()
        self._phrase.clear()
        self._phrase_text = ""
        self.hide()

    def forget(self) -> None:
        """Keep nothing, not even what was refused."""
        self._refused.clear()
        self.dismiss()

    @property
    def text(self) -> str:
        """Phrase and facts as they are shown."""
        return f"{self._phrase.text()} {self._facts.text()}"

    def show_age(self) -> None:
        """Say how old it is; grey after a while, then gone."""
        age = int(self._now() - self._came_at)
        if age >= GONE_S:
            self.dismiss()
            return
        set_property(self._phrase, "tone", "dim" if age >= PALE_S else "")
        ago = self.tr("just now") if age < 2 else self.tr("{age} s ago").format(age=age)
        self._facts.setText(f"{self._facts_text} \N{MIDDLE DOT} {ago}")

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

    def _build(self) -> None:
        self._phrase = wrapped("impression_phrase")
        self._facts = wrapped("impression_facts", tone="dim", size="small")
        self._wrong = QPushButton(self.tr("Not right"))
        self._wrong.setObjectName("impression_wrong")
        self._wrong.setAccessibleName(self.tr("This impression is not right"))
        self._dismiss = QPushButton(self.tr("Dismiss"))
        self._dismiss.setObjectName("impression_dismiss")
        self._dismiss.setAccessibleName(self.tr("Dismiss the impression"))
        row = FlowLayout(token.SPACE_S)
        row.addWidget(self._wrong)
        row.addWidget(self._dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_S, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addWidget(self._phrase)
        column.addWidget(self._facts)
        column.addLayout(row)


class ImpressionSection(QWidget):
    """The second source under its own heading, with a consent of its own."""

    wished = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("impression_section")
        self._on = False
        self._stopped = False
        self.card = ImpressionCard(theme)
        self._build()
        self._accept.clicked.connect(self._on_accepted)
        self._stop.clicked.connect(self._on_withdrawn)
        self.show_consent(on=False, allowed=True)

    def show_consent(self, *, on: bool, allowed: bool) -> None:
        """Show whether the model may note impressions, and whether the machine lets it."""
        if not on:
            self.card.forget()
        if on != self._on:
            self._stopped = False
        self._on = on
        self._asked.setVisible(not on)
        self._shown.setVisible(on)
        self._accept.setEnabled(allowed)
        self._explain.setText(self._question() if allowed else self._forbidden())
        self._show_state()

    def show_cue(self, cue: EmotionCue) -> None:
        """Show an impression, or that the model is asked no more."""
        if not self._on:
            return
        self._stopped = cue.state == "stopped"
        if self._stopped:
            self.card.dismiss()
        else:
            self.card.show_cue(cue)
        self._show_state()

    @property
    def state_text(self) -> str:
        """What is said below the heading."""
        return self._state.text() if self._on else self._explain.text()

    def _show_state(self) -> None:
        if self._stopped:
            text = self.tr(
                "Off for this session: the model talked about its notes instead of noting in "
                "silence."
            )
        else:
            text = self.tr("A guess by the model, which may never come or be wrong.")
        self._state.setText(text)

    def _question(self) -> str:
        return self.tr(
            "The model that you talk with may note, in silence, how you sound to it. That is a "
            "guess, mostly from your words, and is often wrong. It is shown here as a quote, kept "
            "nowhere, and never asked for while others may be heard."
        )

    def _forbidden(self) -> str:
        return self.tr("Switched off by the policy of this computer.")

    def _on_accepted(self) -> None:
        self.wished.emit(True)

    def _on_withdrawn(self) -> None:
        self.card.forget()
        self.wished.emit(False)

    def _build(self) -> None:
        self._explain = wrapped("impression_explanation", tone="dim", size="small")
        self._accept = QPushButton(self.tr("Show impressions"))
        self._accept.setObjectName("impression_accept")
        self._accept.setAccessibleName(self.tr("Show the assistant's impressions"))
        self._state = wrapped("impression_state", tone="dim", size="small")
        self._stop = QPushButton(self.tr("Stop impressions"))
        self._stop.setObjectName("impression_stop")
        self._stop.setAccessibleName(self.tr("Stop the assistant's impressions"))
        self._asked = _page(self._explain, self._accept)
        self._shown = _page(self._state, self.card, self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(token.SPACE_XS)
        title = wrapped("impression_title", self.tr("The assistant's impression"), size="heading")
        column.addWidget(title)
        column.addWidget(self._asked)
        column.addWidget(self._shown)


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(token.SPACE_S)
    for widget in widgets:
        column.addWidget(widget)
    return page
