from __future__ import annotations

import pytest

from desktop.core.events import FrameSent
from desktop.core.media import FrameOrigin
from desktop.vision.film import MOST_BYTES, Filmstrip

pytestmark = pytest.mark.unit


def sent(origin: FrameOrigin = "screen", size: int = 10) -> FrameSent:
    return FrameSent(origin, 64, 48, bytes(size), 0.0)


def test_the_last_minutes_are_kept() -> None:
    film = Filmstrip(2.0)
    for second in range(0, 300, 30):
        film.add(sent(), float(second), 258)
    assert [frame.sent_at for frame in film.frames(300.0)] == [180.0, 210.0, 240.0, 270.0]


def test_the_last_frame_is_kept_however_old() -> None:
    film = Filmstrip(0.0)
    film.add(sent(), 0.0, 258)
    film.add(sent(), 1.0, 258)
    (frame,) = film.frames(500.0)
    assert (frame.number, frame.tokens, frame.age_s(7.5)) == (2, 258, 7.5)


def test_memory_is_bounded_and_what_that_costs_is_counted() -> None:
    film = Filmstrip(30.0)
    for second in range(5):
        film.add(sent(size=MOST_BYTES // 4), float(second), 258)
    assert (len(film.frames(5.0)), film.dropped) == (4, 1)


def test_ending_one_origin_forgets_that_one() -> None:
    film = Filmstrip(5.0)
    film.add(sent("screen"), 0.0, 258)
    film.add(sent("camera"), 0.0, 258)
    film.forget("screen")
    assert [frame.origin for frame in film.frames(1.0)] == ["camera"]
    assert film.last("screen") is None
    film.forget()
    assert film.frames(1.0) == ()
