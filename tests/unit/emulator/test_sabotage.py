"""What a session does to itself: every fault of the repertoire is known to the code."""

from __future__ import annotations

import pytest

from desktop.emulator.outbox import Outbox
from desktop.emulator.repertoire import FAULTS
from desktop.emulator.sabotage import Sabotage, check_code

pytestmark = pytest.mark.unit


class Recorder:
    """A culprit that keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def drop(self) -> None:
        self.told.append(("drop",))

    def close(self, code: int, reason: str) -> None:
        self.told.append(("close", code, reason))

    def go_away(self, seconds: float, then: str = "close") -> None:
        self.told.append(("goaway", seconds, then))

    def stop_reading(self, seconds: float) -> None:
        self.told.append(("deaf", seconds))

    def stall(self, seconds: float) -> None:
        self.told.append(("stall", seconds))


def sabotage(culprit: Recorder) -> Sabotage:
    async def write(frame: bytes) -> None:
        """Go nowhere."""

    return Sabotage(culprit, Outbox(write), lambda: None)


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("drop", {}, ("drop",)),
        ("close", {"code": "1012", "reason": "later"}, ("close", 1012, "later")),
        ("goaway", {"seconds": "3", "then": "stall"}, ("goaway", 3.0, "stall")),
        ("deaf", {}, ("deaf", 5.0)),
        ("stall", {"seconds": 0}, ("stall", 0.0)),
    ],
)
def test_fault_reaches_the_session(
    name: str, given: dict[str, object], told: tuple[object, ...]
) -> None:
    culprit = Recorder()
    sabotage(culprit).commit(name, given)
    assert culprit.told == [told]


def test_every_fault_of_a_session_can_be_committed() -> None:
    culprit = Recorder()
    for fault in FAULTS:
        if fault.scope == "session" and fault.name != "late-cancellation":
            sabotage(culprit).commit(fault.name, {})


@pytest.mark.parametrize("name", ["refuse", "nothing-like-it", ""])
def test_other_faults_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="there is no fault"):
        sabotage(Recorder()).commit(name, {})


@pytest.mark.parametrize("code", [1004, 1005, 1006, 1015, 2999])
def test_reserved_close_code_is_refused(code: int) -> None:
    with pytest.raises(ValueError, match="cannot be sent"):
        check_code(code)
