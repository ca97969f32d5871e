from __future__ import annotations

import ctypes

import pytest

from desktop.ui.share.exclusion import (
    EXCLUDED,
    SHARED_BY_NONE,
    macos_exclusion,
    system_exclusion,
    windows_exclusion,
)

pytestmark = pytest.mark.unit


def test_windows_is_asked_by_the_documented_number() -> None:
    asked: list[tuple[int | None, int]] = []

    def set_affinity(window: ctypes.c_void_p, wish: ctypes.c_uint32) -> int:
        asked.append((window.value, wish.value))
        return 1

    exclusion = windows_exclusion(set_affinity)
    assert exclusion.certain
    assert exclusion.ask(77, True)
    assert exclusion.ask(77, False)
    assert asked == [(77, EXCLUDED), (77, 0)]


def test_an_old_windows_refuses() -> None:
    assert not windows_exclusion(lambda *_: 0).ask(77, True)


def test_macos_is_asked_through_the_views_window() -> None:
    sent: list[tuple[object, ...]] = []

    def send(*message: object) -> int | None:
        sent.append(message)
        return 5 if message[1] == "window" else None

    exclusion = macos_exclusion(send)
    assert exclusion.ask(9, True)
    assert sent == [(9, "window"), (5, "setSharingType:", SHARED_BY_NONE)]
    assert not exclusion.certain


def test_a_view_without_a_window_is_not_left_out() -> None:
    assert not macos_exclusion(lambda *_: None).ask(9, True)


def test_x11_and_wayland_know_no_such_wish() -> None:
    assert system_exclusion("linux") is None
