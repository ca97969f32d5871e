from __future__ import annotations

import time

import pytest

from desktop.core.interpreter import REST_S, WORK_S, Rest

pytestmark = pytest.mark.unit


def test_a_worker_rests_each_time_that_it_has_worked_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 100.0
    slept: list[float] = []
    monkeypatch.setattr(time, "perf_counter", lambda: now)
    monkeypatch.setattr(time, "sleep", slept.append)
    rest = Rest()
    rest()
    assert slept == []
    now += WORK_S
    rest()
    rest()
    assert slept == [REST_S]
    now += WORK_S
    rest()
    assert slept == [REST_S, REST_S]
