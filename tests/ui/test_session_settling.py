from __future__ import annotations

import gc

import pytest

from desktop.app.session_settling import SessionSettling
from desktop.core.events import LinkOpened
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

OPENED = LinkOpened("local", "m", demo=True)


def frozen(thing: object) -> bool:
    return all(thing is not each for each in gc.get_objects())


def test_what_the_first_session_brought_is_looked_through_no_more(stage: Stage) -> None:
    settling, brought = SessionSettling(stage.relay, stage.window, after_ms=0), [object()]
    assert not frozen(brought)
    stage.publish(OPENED)
    stage.qtbot.waitUntil(lambda: frozen(brought), timeout=60_000)
    settling.deleteLater()


def test_a_later_session_freezes_nothing(stage: Stage) -> None:
    settling, first = SessionSettling(stage.relay, stage.window, after_ms=0), [object()]
    stage.publish(OPENED)
    stage.qtbot.waitUntil(lambda: frozen(first), timeout=60_000)
    second = [object()]
    stage.publish(OPENED)
    stage.qtbot.wait(20)
    assert not frozen(second)
    settling.deleteLater()
