from __future__ import annotations

import asyncio

import pytest

from desktop.core.errors import DeviceError
from desktop.diagnostics.check import (
    Finding,
    Outcome,
    Probe,
    as_lines,
    as_objects,
    run_probes,
    worst,
)

pytestmark = pytest.mark.unit

FINE = Finding("display", Outcome("ok", "1920\N{MULTIPLICATION SIGN}1080"))
POOR = Finding("key", Outcome("warn", "none found", "Set GEMINI_API_KEY."))


async def works() -> Outcome:
    return Outcome("ok", "works")


async def hangs() -> Outcome:
    await asyncio.Event().wait()
    return Outcome("ok", "never")


async def breaks() -> Outcome:
    raise RuntimeError("secret detail")


async def refuses() -> Outcome:
    raise DeviceError("The microphone is in use.")


async def test_findings_come_in_the_order_of_the_probes() -> None:
    findings = await run_probes([Probe("a", breaks), Probe("b", works)], 5.0)
    assert [finding.name for finding in findings] == ["a", "b"]
    assert findings[1].outcome == Outcome("ok", "works")


async def test_a_probe_that_hangs_fails_and_the_others_go_on() -> None:
    findings = await run_probes([Probe("a", hangs), Probe("b", works)], 0.01)
    assert findings[0].outcome == Outcome("fail", "no answer within 0.01 s")
    assert findings[1].outcome.verdict == "ok"


async def test_an_error_for_people_is_shown_as_it_stands() -> None:
    (finding,) = await run_probes([Probe("microphone", refuses)], 5.0)
    assert finding.outcome == Outcome("fail", "The microphone is in use.")


async def test_any_other_error_shows_only_its_kind() -> None:
    (finding,) = await run_probes([Probe("a", breaks)], 5.0)
    assert finding.outcome.text == "could not be checked (RuntimeError)"


async def test_a_time_out_inside_a_probe_is_a_failure_too() -> None:
    async def gives_up() -> Outcome:
        raise TimeoutError

    (finding,) = await run_probes([Probe("a", gives_up)], 5.0)
    assert finding.outcome.verdict == "fail"


async def test_cancelling_the_checks_cancels_every_probe() -> None:
    started, ended = asyncio.Event(), asyncio.Event()

    async def waits() -> Outcome:
        started.set()
        try:
            return await hangs()
        finally:
            ended.set()

    task = asyncio.create_task(run_probes([Probe("a", waits)], 60.0), name="checks")
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()


def test_lines_align_and_say_how_to_mend() -> None:
    assert as_lines([FINE, POOR]) == [
        "ok    display  1920\N{MULTIPLICATION SIGN}1080",
        "warn  key      none found",
        "               Set GEMINI_API_KEY.",
    ]


def test_objects_hold_every_field() -> None:
    assert as_objects([POOR]) == [
        {"name": "key", "status": "warn", "text": "none found", "mend": "Set GEMINI_API_KEY."}
    ]


def test_the_gravest_verdict_counts() -> None:
    assert worst([]) == "ok"
    assert worst([FINE, POOR]) == "warn"
    assert worst([POOR, Finding("a", Outcome("fail", "no"))]) == "fail"


async def test_findings_are_told_as_they_come() -> None:
    gate = asyncio.Event()

    async def slow() -> Outcome:
        await gate.wait()
        return Outcome("ok", "late")

    async def quick() -> Outcome:
        return Outcome("ok", "early")

    told: list[str] = []

    def found(finding: Finding) -> None:
        told.append(finding.name)
        gate.set()

    findings = await run_probes([Probe("slow", slow), Probe("quick", quick)], 5, found)

    assert told == ["quick", "slow"]
    assert [finding.name for finding in findings] == ["slow", "quick"]
