"""What a person feels: the window is there before anything slow, and never freezes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.e2e.glance import HEAVY
from tests.e2e.window_run import Told, run_window
from tests.sound import PrivateSound, missing_programs

pytestmark = pytest.mark.e2e

FROZEN_MS = 1000
SLUGGISH_MS = 250


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Provide what was seen of one start with one spoken answer."""
    plan = {"start": True, "wishes": ["type goodbye"], "answer": True}
    home = tmp_path_factory.mktemp("home")
    if missing_programs():
        yield run_window(home, plan, dev=False)
        return
    with PrivateSound() as sound:
        yield run_window(home, plan, more=sound.environment, dev=False)


def test_the_window_is_painted_before_anything_slow_is_read(told: Told) -> None:
    assert told["loaded_at_first_paint"] == []
    assert {"google.genai", "numpy", "sounddevice"} <= set(told["loaded"]) <= set(HEAVY)


@pytest.mark.parametrize("phase", ["starting", "speaking"])
def test_the_window_stays_responsive(
    told: Told, phase: str, capsys: pytest.CaptureFixture[str]
) -> None:
    late: Mapping[str, Any] = told[phase]
    with capsys.disabled():
        print(f"\na 5 ms timer of the window while {phase}: {late}")  # noqa: T201 - a figure
    assert late["p99_ms"] < SLUGGISH_MS
    assert late["max_ms"] < FROZEN_MS
