"""An offer of the co-listener, as a card that waits and never blocks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.core.events import Offer
from desktop.ui import token
from desktop.ui.button import IconButton, IconLabel, label, set_property, wrapped
from desktop.ui.theme import Theme


class OfferCard(QFrame):
    """Shows what the co-listener proposes, where it comes from and why."""

    say_requested = Signal(str)
    dismiss_requested = Signal(str)
    kind = "offer"

    def __init__(self, theme: Theme, offer: Offer) -> None:
        super().__init__()
        self.words = " ".join((offer.title, offer.text, offer.why, offer.source))
        self._theme = theme
        self._offer = offer
        self.offer_id = offer.offer_id
        self.setObjectName("offer_card")
        self.setProperty("card", "offer")
        self.setAccessibleName(self.tr("Offer: {title}").format(title=offer.title))
        self._build(theme, offer)
        self._connect()

    def settle(self, text: str) -> None:
        """Keep the card as a plain record once it was said or dismissed."""
        self._outcome.setText(text)
        self._outcome.show()
        self._say.hide()
        self._dismiss.hide()
        set_property(self, "card", "plain")

    @property
    def settled(self) -> bool:
        """Whether the person has answered it."""
        return self._say.isHidden()

    def remake(self) -> Callable[[], OfferCard]:
        """Return how to make this card again, answered as it is."""
        theme, offer, outcome = self._theme, self._offer, self._outcome.text()

        def make() -> OfferCard:
            card = OfferCard(theme, offer)
            if outcome:
                card.settle(outcome)
            return card

        return make

    def _build(self, theme: Theme, offer: Offer) -> None:
        self._say = QPushButton(self.tr("Say it"))
        self._say.setObjectName("offer_say")
        self._say.setAccessibleName(self.tr("Say this offer aloud"))
        self._say.setToolTip(self.tr("Let the assistant say it aloud"))
        self._dismiss = IconButton(theme, "offer_dismiss", "close", self.tr("Dismiss this offer"))
        self._outcome = label("offer_outcome", tone="dim", size="small")
        self._outcome.hide()
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(IconLabel(theme, "offer", "co_listen"))
        head.addWidget(wrapped("offer_title", offer.title, size="heading"), 1)
        head.addWidget(self._dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_S, token.SPACE_XS, token.SPACE_XS, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addWidget(wrapped("offer_text", offer.text))
        for name, text in self._facts(offer):
            column.addWidget(wrapped(name, text, tone="dim", size="small"))
        row = QHBoxLayout()
        row.addWidget(self._say)
        row.addWidget(self._outcome)
        row.addStretch(1)
        column.addLayout(row)

    def _facts(self, offer: Offer) -> list[tuple[str, str]]:
        facts = []
        if offer.why:
            facts.append(("offer_why", self.tr("Because: {why}").format(why=offer.why)))
        if offer.source:
            source = self.tr("Source: {source}").format(source=offer.source)
            facts.append(("offer_source", source))
        return facts

    def _connect(self) -> None:
        self._say.clicked.connect(self._on_say_clicked)
        self._dismiss.clicked.connect(self._on_dismiss_clicked)

    def _on_say_clicked(self) -> None:
        self.settle(self.tr("Being said"))
        self.say_requested.emit(self.offer_id)

    def _on_dismiss_clicked(self) -> None:
        self.settle(self.tr("Dismissed"))
        self.dismiss_requested.emit(self.offer_id)
