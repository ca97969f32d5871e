from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.relay import _ROUTES, EventRelay
from desktop.core import events
from desktop.core.errors import ChannelFullError
from desktop.core.media import AudioChunk
from desktop.core.tool import ToolCallState

pytestmark = pytest.mark.ui


@pytest.fixture
def relay(qtbot: QtBot) -> Iterator[EventRelay]:
    relay = EventRelay()
    yield relay
    relay.close()


def line(line_id: int, text: str) -> events.TranscriptLineChanged:
    return events.TranscriptLineChanged(
        line_id, "user", text, final=False, wall_time="2026-05-04T12:00:00"
    )


def collect(signal: object) -> list[object]:
    seen: list[object] = []
    signal.connect(seen.append)  # type: ignore[attr-defined]  # a bound Qt signal
    return seen


def test_events_of_another_thread_arrive_on_the_thread_of_the_relay(
    relay: EventRelay, qtbot: QtBot
) -> None:
    threads: list[int] = []
    relay.line_changed.connect(lambda _event: threads.append(threading.get_ident()))
    sender = threading.Thread(target=relay.on_event, args=(line(1, "hello"),))
    sender.start()
    sender.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_only_the_newest_text_of_a_line_is_delivered(relay: EventRelay, qtbot: QtBot) -> None:
    seen = collect(relay.line_changed)
    for text in ("how", "how are", "how are you"):
        relay.on_event(line(1, text))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [line(1, "how are you")]


def test_lines_keep_the_order_in_which_they_appeared(relay: EventRelay, qtbot: QtBot) -> None:
    seen = collect(relay.line_changed)
    for number in (1, 2, 1, 3):
        relay.on_event(line(number, "x"))
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert [event.line_id for event in seen] == [1, 2, 3]  # type: ignore[attr-defined]


def test_every_tool_call_is_delivered(relay: EventRelay, qtbot: QtBot) -> None:
    seen = collect(relay.tool_changed)
    for number in range(50):
        relay.on_event(
            events.ToolCallStateChanged(str(number), "take_note", ToolCallState.RUNNING, {})
        )
    qtbot.waitUntil(lambda: len(seen) == 50)


def test_every_turn_of_the_link_is_delivered(relay: EventRelay, qtbot: QtBot) -> None:
    seen = collect(relay.link_changed)
    facts: list[events.Event] = [
        events.LinkLost(1006, "x"),
        events.LinkResumed("resumed", 300),
        events.LinkLost(1006, "x"),
        events.LinkResumed("resumed", 300),
    ]
    for fact in facts:
        relay.on_event(fact)
    qtbot.waitUntil(lambda: not relay.busy)
    assert seen == facts


def test_deliveries_are_paced(relay: EventRelay, qtbot: QtBot) -> None:
    seen = collect(relay.line_changed)
    relay.on_event(line(1, "a"))
    qtbot.waitUntil(lambda: len(seen) == 1)
    relay.on_event(line(1, "b"))
    relay.on_event(line(1, "c"))
    qtbot.waitUntil(lambda: not relay.busy)
    assert [event.text for event in seen] == ["a", "c"]  # type: ignore[attr-defined]


def test_sound_is_not_carried(relay: EventRelay) -> None:
    relay.on_event(events.SpeechReceived(AudioChunk(b"\0\0", 24_000, 0.0)))
    assert not relay.busy


def test_a_closed_relay_delivers_nothing(relay: EventRelay, qtbot: QtBot) -> None:
    seen = collect(relay.line_changed)
    relay.on_event(line(1, "late"))
    relay.close()
    relay.on_event(line(2, "later"))
    qtbot.wait(1)
    assert seen == []


def test_a_window_that_takes_nothing_is_an_error(
    relay: EventRelay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.bridge.relay._CAPACITY", 2)
    relay.on_event(line(1, "a"))
    relay.on_event(line(2, "b"))
    with pytest.raises(ChannelFullError):
        relay.on_event(line(3, "c"))


@pytest.mark.parametrize("kind", list(_ROUTES))
def test_every_route_names_a_signal(relay: EventRelay, kind: type) -> None:
    assert hasattr(getattr(relay, _ROUTES[kind][0]), "emit")
