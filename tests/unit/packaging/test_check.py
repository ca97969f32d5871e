"""How the default test command shares its work."""

from __future__ import annotations

import check
import pytest

pytestmark = pytest.mark.unit


def test_a_whole_run_is_shared_among_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert check.lanes([])[:2] == ["-n", "2"]


@pytest.mark.parametrize(("cores", "asked"), [(1, []), (8, ["tests/unit"])])
def test_a_part_or_a_single_core_needs_one_process(
    monkeypatch: pytest.MonkeyPatch, cores: int, asked: list[str]
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    assert check.lanes(asked) == []


def test_many_cores_are_not_all_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 64)
    assert check.lanes([])[1] == str(check.MOST_LANES)
