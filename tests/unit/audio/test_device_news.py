from __future__ import annotations

import pytest

from desktop.audio.device_news import DeviceNews
from desktop.core.events import Event
from desktop.core.sound_event import DeviceChanged

pytestmark = pytest.mark.unit


def test_what_is_so_already_is_not_told_again_and_a_lost_device_has_no_name() -> None:
    told: list[Event] = []
    news = DeviceNews("speaker", told.append)
    for state in ("open", "open", "lost", "lost", "off"):
        news.tell(state, "Headphones", "")
    assert told == [
        DeviceChanged("speaker", "open", "Headphones"),
        DeviceChanged("speaker", "lost"),
        DeviceChanged("speaker", "off"),
    ]
