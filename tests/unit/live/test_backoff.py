from __future__ import annotations

import pytest

from desktop.live.backoff import delay_before

pytestmark = pytest.mark.unit


def test_the_first_attempt_comes_at_once_with_jitter() -> None:
    assert delay_before(0, lambda: 0.25) == 0.25


@pytest.mark.parametrize(
    ("attempt", "middle"), [(1, 1), (2, 2), (3, 4), (5, 15), (6, 30), (60, 30)]
)
def test_later_attempts_wait_longer_up_to_half_a_minute(attempt: int, middle: float) -> None:
    assert delay_before(attempt, lambda: 0.5) == middle
    assert delay_before(attempt, lambda: 0.0) == middle / 2


def test_a_used_up_quota_waits_at_least_half_a_minute() -> None:
    assert delay_before(0, lambda: 0.0, quota=True) == 30.0
