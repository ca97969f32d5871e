from __future__ import annotations

import numpy as np
import pytest

from desktop.affect.baseline import MOST_WINDOWS, Baseline, weighted_median

pytestmark = pytest.mark.unit

EXPECTED = np.array([2.0, 4.0])


def learnt(*windows: tuple[float, float]) -> Baseline:
    baseline = Baseline(EXPECTED)
    for values in windows:
        baseline.learn(np.array(values), 2.5)
    return baseline


def test_it_is_ready_after_three_windows() -> None:
    assert not learnt((1.0, 1.0), (1.0, 1.0)).ready
    assert learnt((1.0, 1.0), (1.0, 1.0), (1.0, 1.0)).ready


def test_one_odd_window_does_not_move_the_usual() -> None:
    baseline = learnt((10.0, 1.0), (10.0, 1.0), (50.0, 9.0), (10.0, 1.0))
    assert baseline.usual().tolist() == [10.0, 1.0]


def test_the_expected_spread_counts_most_at_first() -> None:
    spread = learnt(*[(10.0, 1.0)] * 3).spread()
    assert np.all(spread > 0.7 * EXPECTED)
    assert np.all(spread < EXPECTED)


def test_a_steady_voice_never_has_a_spread_of_zero() -> None:
    spread = learnt(*[(10.0, 1.0)] * 150).spread()
    assert np.all(spread >= 0.4 * EXPECTED)


def test_deviations_end_at_three_spreads() -> None:
    baseline = learnt(*[(10.0, 1.0)] * 3)
    assert baseline.deviation(np.array([100.0, -100.0])).tolist() == [3.0, -3.0]


def test_the_usual_follows_a_voice_that_stays_changed() -> None:
    baseline = learnt(*[(10.0, 1.0)] * 40, *[(14.0, 2.0)] * 40)
    assert baseline.usual().tolist() == [14.0, 2.0]


def test_a_feature_that_was_never_seen_stays_unknown() -> None:
    baseline = learnt(*[(10.0, float("nan"))] * 3)
    deviation = baseline.deviation(np.array([10.0, 1.0]))
    assert deviation[0] == 0.0
    assert np.isnan(deviation[1])


def test_memory_is_bounded() -> None:
    baseline = learnt(*[(10.0, 1.0)] * (MOST_WINDOWS + 50))
    assert baseline.usual().tolist() == [10.0, 1.0]
    assert len(baseline._windows) == MOST_WINDOWS


def test_the_middle_of_the_weight_is_the_median() -> None:
    assert weighted_median(np.array([1.0, 2.0, 9.0]), np.array([1.0, 1.0, 5.0])) == 9.0
