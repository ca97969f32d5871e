"""An offer of the co-listener, as a card that waits and never blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.core.co_listening_event import OfferVerdict
from desktop.core.events import Offer
from desktop.ui import token
from desktop.ui.button import IconButton, IconLabel, label, set_margins, set_property, wrapped
from desktop.ui.flow import FlowLayout
from desktop.ui.locale import clock_of
from desktop.ui.theme import Theme

_VERDICTS: Final[tuple[OfferVerdict, ...]] = ("useful", "not now", "less")


class OfferCard(QFrame):
    """Shows what the co-listener proposes, where it comes from and which words it reacted to."""

    say_requested = Signal(str)
    dismiss_requested = Signal(str)
    rated = Signal(str, str)
    kind = "offer"

    def __init__(self, theme: Theme, offer: Offer) -> None:
        super().__init__()
        self.words = " ".join((offer.title, offer.text, offer.why, offer.source))
        self._theme = theme
        self._offer = offer
        self._pinned = False
        self.offer_id = offer.offer_id
        self.setObjectName("offer_card")
        self.setProperty("card", "offer")
        self.setAccessibleName(self.tr("Offer: {title}").format(title=offer.title))
        self._build(theme, offer)
        self._connect()

    def settle(self, text: str) -> None:
        """Keep the card as a plain record once it was said, rated or dismissed."""
        self._outcome.setText(text)
        self._outcome.show()
        for button in (self._say, self._dismiss, *self._verdicts.values()):
            button.hide()
        set_property(self, "card", "plain")

    @property
    def settled(self) -> bool:
        """Whether the person has answered it."""
        return not self._outcome.isHidden()

    @property
    def pinned(self) -> bool:
        """Whether it stays where it is while others come and go."""
        return self._pinned

    def pin(self, pinned: bool) -> None:
        """Keep the card, or let it go with the others."""
        self._pinned = pinned
        self._pin.show_icon("pin", "co_listen" if pinned else "text")
        self._pin.describe(self.tr("Unpin this offer") if pinned else self.tr("Pin this offer"))

    def remake(self) -> Callable[[], OfferCard]:
        """Return how to make this card again, answered as it is."""
        theme, offer, outcome, pinned = self._theme, self._offer, self._outcome.text(), self._pinned

        def make() -> OfferCard:
            card = OfferCard(theme, offer)
            card.pin(pinned)
            if outcome:
                card.settle(outcome)
            return card

        return make

    def _build(self, theme: Theme, offer: Offer) -> None:
        self._say = self._button("offer_say", self.tr("Say it"), self.tr("Say this offer aloud"))
        self._dismiss = IconButton(theme, "offer_dismiss", "close", self.tr("Dismiss this offer"))
        self._pin = IconButton(theme, "offer_pin", "pin", self.tr("Pin this offer"))
        self._copy = IconButton(theme, "offer_copy", "copy", self.tr("Copy this offer"))
        self._outcome = label("offer_outcome", tone="dim", size="small")
        self._outcome.hide()
        texts = self._verdict_texts()
        self._verdicts = {
            verdict: self._button(f"offer_{verdict.replace(' ', '_')}", *texts[verdict])
            for verdict in _VERDICTS
        }
        column = QVBoxLayout(self)
        set_margins(column, token.SPACE_S, token.SPACE_XS, token.SPACE_S, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(self._head(theme, offer))
        column.addWidget(wrapped("offer_text", offer.text))
        for name, text in self._facts(offer):
            column.addWidget(wrapped(name, text, tone="dim", size="small"))
        row = FlowLayout(token.SPACE_XS)
        row.addWidget(self._say)
        for button in self._verdicts.values():
            row.addWidget(button)
        row.addWidget(self._pin)
        row.addWidget(self._copy)
        row.addWidget(self._outcome)
        column.addLayout(row)

    def _head(self, theme: Theme, offer: Offer) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_XS)
        head.addWidget(IconLabel(theme, "offer", "co_listen"))
        head.addWidget(wrapped("offer_title", offer.title, size="heading"), 1)
        head.addWidget(self._dismiss)
        return head

    def _verdict_texts(self) -> dict[OfferVerdict, tuple[str, str]]:
        return {
            "useful": (self.tr("Useful"), self.tr("Useful: offer more like this")),
            "not now": (self.tr("Not now"), self.tr("Not now: hold offers for ten minutes")),
            "less": (self.tr("Less"), self.tr("Less: offer only what is surer to help")),
        }

    @staticmethod
    def _button(name: str, text: str, explained: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAccessibleName(explained)
        made.setToolTip(explained)
        return made

    def _facts(self, offer: Offer) -> list[tuple[str, str]]:
        facts = []
        if offer.why:
            quoted = QLocale().quoteString(offer.why)
            facts.append(("offer_why", self.tr("Heard: {words}").format(words=quoted)))
        if offer.source:
            source = self.tr("Source: {source}").format(source=offer.source)
            facts.append(("offer_source", source))
        if offer.wall_time:
            facts.append(("offer_time", clock_of(offer.wall_time)))
        return facts

    def _connect(self) -> None:
        self._say.clicked.connect(self._on_say_clicked)
        self._dismiss.clicked.connect(self._on_dismiss_clicked)
        self._pin.clicked.connect(self._on_pin_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._verdicts["useful"].clicked.connect(self._on_useful_clicked)
        self._verdicts["not now"].clicked.connect(self._on_not_now_clicked)
        self._verdicts["less"].clicked.connect(self._on_less_clicked)

    def _on_say_clicked(self) -> None:
        self.settle(self.tr("Being said"))
        self.say_requested.emit(self.offer_id)

    def _on_dismiss_clicked(self) -> None:
        self.settle(self.tr("Dismissed"))
        self.dismiss_requested.emit(self.offer_id)

    def _on_pin_clicked(self) -> None:
        self.pin(not self._pinned)

    def _on_copy_clicked(self) -> None:
        lines = [self._offer.title, self._offer.text, self._offer.source]
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))

    def _on_useful_clicked(self) -> None:
        self._rate("useful", self.tr("Useful: more like this"))

    def _on_not_now_clicked(self) -> None:
        self._rate("not now", self.tr("Offers are held for ten minutes"))

    def _on_less_clicked(self) -> None:
        self._rate("less", self.tr("Fewer like this"))

    def _rate(self, verdict: OfferVerdict, outcome: str) -> None:
        self.settle(outcome)
        if verdict == "useful":
            self._say.show()
        self.rated.emit(self.offer_id, verdict)
