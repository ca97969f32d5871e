from __future__ import annotations

import math

import pytest

from desktop.vision.pace import Pace

pytestmark = pytest.mark.unit


def test_the_first_picture_is_due_and_demanded_at_once() -> None:
    pace = Pace(1.0)
    assert pace.is_ready(5.0)
    assert pace.is_demanded(5.0)
    assert pace.since_sent(5.0) == math.inf


def test_the_rate_is_kept_even_when_forced() -> None:
    pace = Pace(2.0)
    pace.sent(10.0)
    pace.force()
    assert not pace.is_ready(10.4)
    assert pace.wait_s(10.4) == pytest.approx(0.1)
    assert pace.is_ready(10.5)


def test_a_demand_ends_when_a_picture_has_left() -> None:
    pace = Pace(1.0)
    pace.sent(0.0)
    pace.force()
    pace.sent(1.0)
    assert not pace.is_demanded(2.0)


def test_a_source_is_kept_alive() -> None:
    pace = Pace(1.0, keep_alive_s=60.0)
    pace.sent(0.0)
    assert not pace.is_demanded(59.9)
    assert pace.is_demanded(60.0)
