from __future__ import annotations

import pytest

from desktop.core.events import Interrupted
from desktop.live.announcement import EVENTS_WAITING, Announcer

pytestmark = pytest.mark.unit


@pytest.mark.expects_log
def test_a_flood_that_nobody_takes_is_counted_and_logged_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    announce = Announcer([])
    for _ in range(EVENTS_WAITING + 100):
        announce.publish(Interrupted())

    assert len(announce.events) == EVENTS_WAITING
    assert announce.unheard == 100
    assert len(caplog.records) == 1
