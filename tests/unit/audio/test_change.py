from __future__ import annotations

import threading

import pytest

from desktop.audio import change
from desktop.audio.change import DeviceChanges

pytestmark = pytest.mark.unit


def test_listeners_hear_of_the_list_only_while_they_listen() -> None:
    changes = DeviceChanges(follow_server=False)
    heard: list[str] = []
    with changes.listening(lambda: heard.append("list")):
        changes.tell_list()
    changes.tell_list()
    assert heard == ["list"]


def test_moves_are_told_until_forgotten() -> None:
    changes = DeviceChanges(follow_server=False)
    heard: list[str] = []

    def on_move() -> None:
        heard.append("move")

    changes.watch_moves(on_move)
    changes.tell_moves()
    changes.forget_moves(on_move)
    changes.forget_moves(on_move)
    changes.tell_moves()
    assert heard == ["move"]


def test_several_pokes_are_one_change(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(change, "DEBOUNCE_S", 0.01)
    changes = DeviceChanges(follow_server=False)
    heard: list[str] = []
    monkeypatch.setattr(change, "renew", lambda: heard.append("renewed"))
    told = threading.Event()

    def on_list() -> None:
        heard.append("list")
        told.set()

    with changes.listening(on_list):
        for _ in range(3):
            changes.poke()
        assert told.wait(5)
    assert heard == ["renewed", "list"]
