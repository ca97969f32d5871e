from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.vision.gate import ChangeGate
from desktop.vision.pace import Pace
from desktop.vision.picture import Picture
from desktop.vision.spot import difference

pytestmark = pytest.mark.unit

LOOK_S = 0.25


def page(width: int = 1280, height: int = 720) -> Picture:
    return np.full((height, width, 4), 255, np.uint8)


def with_patch(picture: Picture, x: int, y: int, width: int, height: int, value: int) -> Picture:
    changed = picture.copy()
    changed[y : y + height, x : x + width] = value
    return changed


class Screening:
    """A gate with a clock that steps, as the worker looks."""

    def __init__(self, frames_per_second: float = 1.0) -> None:
        self.pace = Pace(frames_per_second)
        self.gate = ChangeGate(self.pace)
        self.now = 0.0

    def look(self, picture: Picture) -> bool:
        passed = self.gate.passes(picture, self.now)
        self.now += LOOK_S
        return passed


def opened(picture: Picture) -> Screening:
    screening = Screening()
    assert screening.look(picture)
    for _ in range(8):
        assert not screening.look(picture)
    return screening


def test_an_unchanged_screen_is_sent_once_a_minute() -> None:
    screening, still = Screening(), page(64, 64)
    sent = sum(screening.look(still) for _ in range(4 * 181))
    assert sent == 4


def test_a_changed_word_passes_at_the_next_look() -> None:
    still = page()
    assert opened(still).look(with_patch(still, 200, 100, 40, 12, 0))


def test_changes_leave_no_faster_than_the_rate() -> None:
    screening = Screening()
    sent = sum(
        screening.look(with_patch(page(64, 64), 0, 0, 64, 64, step % 251)) for step in range(40)
    )
    assert sent == 10


def test_a_change_that_came_too_early_is_sent_when_due() -> None:
    screening, still = Screening(), page(64, 64)
    screening.look(still)
    changed = with_patch(still, 0, 0, 40, 12, 0)
    assert [screening.look(changed) for _ in range(4)] == [False, False, False, True]


def test_a_blinking_caret_is_not_sent() -> None:
    still = page()
    caret = with_patch(still, 300, 200, 2, 18, 0)
    screening = opened(still)
    assert not any(screening.look(caret if step // 2 % 2 else still) for step in range(160))


def test_one_changed_letter_is_sent_once_it_lasts() -> None:
    still = page()
    letter = with_patch(still, 301, 200, 5, 9, 0)
    screening = opened(still)
    assert [screening.look(letter) for _ in range(6)] == [False] * 5 + [True]


def test_typing_beside_a_blinking_caret_is_sent() -> None:
    still = page()
    screening = opened(still)
    for step in range(40):
        screening.look(with_patch(still, 300, 200, 2, 18, 0) if step // 2 % 2 else still)
    assert screening.look(with_patch(still, 290, 200, 14, 18, 0))


def spinner(picture: Picture, step: int) -> Picture:
    return with_patch(picture, 640, 320, 24, 24, 40 + step % 200)


def test_a_spinner_is_sent_ever_more_seldom() -> None:
    screening, still = Screening(), page()
    sent = sum(screening.look(spinner(still, step)) for step in range(240))
    assert 4 <= sent <= 9
    assert sum(screening.look(spinner(still, step)) for step in range(240)) <= 2


def test_a_change_beside_a_spinner_is_sent_at_once() -> None:
    screening, still = Screening(), page()
    for step in range(80):
        screening.look(spinner(still, step))
    word = with_patch(still, 100, 100, 40, 12, 0)
    assert screening.look(spinner(word, 81))


def test_a_video_is_not_taken_for_a_spinner() -> None:
    screening, still = Screening(), page()
    sent = sum(
        screening.look(with_patch(still, 100, 100, 640, 360, step % 251)) for step in range(80)
    )
    assert sent == 20


def test_a_slide_on_a_large_screen_is_not_taken_for_a_spinner() -> None:
    screening, still = Screening(), page(3840, 2160)
    screening.look(still)
    slides = [with_patch(still, 500, 400, 400, 160, value) for value in (40, 140)]
    looks = [screening.look(slides[step // 5 % 2]) for step in range(3, 60)]
    sent = sum(looks)
    assert sent >= 11


def test_refresh_sends_an_unchanged_screen() -> None:
    screening = opened(page())
    screening.pace.force()
    assert screening.look(page())
    assert not screening.look(page())


def test_another_size_is_a_change() -> None:
    assert opened(page(640, 400)).look(page(640, 401))


@given(
    size=st.tuples(st.integers(1, 70), st.integers(1, 70)),
    at=st.tuples(st.floats(0, 0.999), st.floats(0, 0.999)),
    channel=st.integers(0, 2),
)
def test_one_changed_pixel_is_found_exactly(
    size: tuple[int, int], at: tuple[float, float], channel: int
) -> None:
    one = page(*size)
    x, y = int(at[0] * size[0]), int(at[1] * size[1])
    other = one.copy()
    other[y, x, channel] ^= 1
    found = difference(one, other)
    assert found is not None
    assert (found.box.top, found.box.bottom) == (y, y + 1)
    assert (found.box.left, found.box.right) == (x, x + 1)


def test_equal_pictures_do_not_differ() -> None:
    assert difference(page(63, 40), page(63, 40)) is None


def clock(picture: Picture, seconds: int) -> Picture:
    return with_patch(picture, 1180, 690, 10, 14, 20 + 7 * (seconds % 30))


def test_a_clock_and_a_caret_together_cost_two_pictures_a_minute_at_most() -> None:
    screening, still = Screening(), page()
    screening.look(still)
    sent = []
    for step in range(4 * 600):
        ticked = clock(still, step // 4)
        caret = with_patch(ticked, 300, 200, 2, 18, 0) if step // 2 % 2 else ticked
        sent.append(screening.look(caret))
    minutes = [sum(sent[begin : begin + 240]) for begin in range(0, len(sent), 240)]
    assert max(minutes) <= 2


def test_clocks_are_sent_where_they_are_wanted() -> None:
    screening, still = Screening(), page()
    screening.gate = ChangeGate(screening.pace, patient=False)
    assert sum(screening.look(clock(still, step // 4)) for step in range(80)) == 20


def test_a_clock_that_stops_is_shown_as_it_stands() -> None:
    screening, still = Screening(), page()
    for step in range(40):
        screening.look(clock(still, step // 4))
    assert any(screening.look(clock(still, 10)) for _ in range(12))


def test_a_word_beside_a_clock_and_a_caret_is_sent_at_once() -> None:
    screening, still = Screening(), page()
    for step in range(80):
        screening.look(clock(still, step // 4))
    edited = with_patch(clock(still, 20), 500, 100, 40, 12, 0)
    assert screening.look(with_patch(edited, 300, 200, 2, 18, 0))


def test_every_one_of_two_hundred_edits_is_sent_within_an_interval() -> None:
    random = np.random.default_rng(5)
    screening, picture = Screening(), page()
    screening.look(picture)
    caught = 0
    for step in range(200):
        x, y = int(random.integers(0, 1200)), int(random.integers(0, 700))
        picture = with_patch(picture, x, y, int(random.integers(8, 70)), 12, step % 200)
        looks = [screening.look(clock(picture, step)) for _ in range(4)]
        caught += any(looks)
    assert caught == 200


def test_a_still_screen_costs_a_picture_a_minute_over_ten() -> None:
    screening, still = Screening(), page(64, 64)
    sent = sum(screening.look(still) for _ in range(4 * 600))
    assert sent <= 10
