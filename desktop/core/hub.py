"""The one place through which facts travel."""

from __future__ import annotations

import logging
from collections.abc import Callable

from desktop.core.events import Event

logger = logging.getLogger(__name__)

Subscriber = Callable[[Event], None]


class EventHub:
    """Delivers each event to every subscriber, in order, on the thread that publishes.

    A subscriber that fails is logged and the rest still get the event.
    """

    def __init__(self) -> None:
        self._subscribers: list[Subscriber] = []

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Add a subscriber and return the call that removes it again."""
        self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            if subscriber in self._subscribers:
                self._subscribers.remove(subscriber)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Deliver one event now."""
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(event)
            except Exception:
                logger.exception("a subscriber failed on %s", type(event).__name__)
