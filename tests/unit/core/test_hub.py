from __future__ import annotations

import pytest

from desktop.core.events import Event, Notice
from desktop.core.hub import EventHub

pytestmark = pytest.mark.unit


def test_every_subscriber_gets_every_event_in_order() -> None:
    hub = EventHub()
    seen: list[Event] = []
    hub.subscribe(seen.append)
    hub.publish(Notice("one"))
    hub.publish(Notice("two"))
    assert seen == [Notice("one"), Notice("two")]


def test_an_unsubscribed_listener_hears_no_more() -> None:
    hub = EventHub()
    seen: list[Event] = []
    unsubscribe = hub.subscribe(seen.append)
    unsubscribe()
    hub.publish(Notice("late"))
    assert seen == []


@pytest.mark.expects_log
def test_a_failing_subscriber_does_not_keep_the_event_from_the_rest() -> None:
    hub = EventHub()
    seen: list[Event] = []

    def fail(_: Event) -> None:
        raise ValueError

    hub.subscribe(fail)
    hub.subscribe(seen.append)
    hub.publish(Notice("still"))
    assert len(seen) == 1
