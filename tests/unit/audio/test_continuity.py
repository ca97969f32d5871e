from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import soxr

from desktop.core.media import OUTPUT_RATE
from tests.bench.continuity import Comparison, noise
from tests.sound import RATE

pytestmark = pytest.mark.unit

MS = RATE // 1000
Recording = npt.NDArray[np.int16]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return Comparison()


@pytest.fixture
def whole() -> Recording:
    played: Recording = soxr.resample(np.frombuffer(noise(), "<i2"), OUTPUT_RATE, RATE)
    still = np.zeros(313 * MS // 10, np.int16)
    return np.concatenate((still, played, still))


def without(recording: Recording, at_ms: int, ms: float) -> Recording:
    return np.delete(recording, np.s_[at_ms * MS : at_ms * MS + round(ms * MS)])


def test_a_whole_recording_lacks_nothing(comparison: Comparison, whole: Recording) -> None:
    heard = comparison.heard(whole)
    assert (heard.length, heard.lost, heard.doubled, heard.gaps) == (4000, 0, 0, [])


def test_what_was_lost_is_found_to_the_sample(comparison: Comparison, whole: Recording) -> None:
    heard = comparison.heard(without(whole, 1000, 156.25))
    assert (heard.lost, heard.gaps) == (156.25, [])
    assert len(heard.where) == 1


def test_what_comes_late_is_no_loss(comparison: Comparison, whole: Recording) -> None:
    late = np.insert(whole, 1000 * MS, np.zeros(70 * MS, np.int16))
    heard = comparison.heard(late)
    assert (heard.lost, heard.doubled, heard.gaps) == (0, 0, [70])


def test_what_is_heard_twice_is_told(comparison: Comparison, whole: Recording) -> None:
    again = np.insert(whole, 1000 * MS, whole[960 * MS : 1000 * MS])
    heard = comparison.heard(again)
    assert heard.lost == 0
    assert heard.doubled == pytest.approx(40, abs=10)


def test_a_beginning_and_an_end_that_lack_are_lost(
    comparison: Comparison, whole: Recording
) -> None:
    heard = comparison.heard(whole[132 * MS : -(232 * MS)])
    assert heard.lost == pytest.approx(100 + 200, abs=22)
