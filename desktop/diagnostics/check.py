"""The checks: small probes that tell what works and how to mend the rest."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from desktop.core.check_text import CheckSentence, CheckText
from desktop.core.errors import UserFacingError

logger = logging.getLogger(__name__)

Verdict = Literal["ok", "warn", "fail"]

SEVERITY: dict[Verdict, int] = {"ok": 0, "warn": 1, "fail": 2}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one probe found; ``mend`` says what to do about it, or is empty."""

    verdict: Verdict
    text: str
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """One thing to find out; ``run`` must not block the loop."""

    name: str
    run: Callable[[], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Finding:
    """A probe's name and its outcome."""

    name: str
    outcome: Outcome


def keep_quiet(_finding: Finding) -> None:
    """Tell nobody of a finding before all are there."""


async def run_probes(
    probes: Iterable[Probe], timeout_s: float, found: Callable[[Finding], None] = keep_quiet
) -> list[Finding]:
    """Run all probes at once and return their findings in the given order.

    A probe that raises or takes longer than ``timeout_s`` has failed; it never ends the others.
    ``found`` is told of each finding as soon as it is there.
    """
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(_run(probe, timeout_s, found), name=f"check {probe.name}")
            for probe in probes
        ]
    return [task.result() for task in tasks]


async def _run(probe: Probe, timeout_s: float, found: Callable[[Finding], None]) -> Finding:
    try:
        async with asyncio.timeout(timeout_s):
            outcome = await probe.run()
    except TimeoutError:
        outcome = Outcome("fail", CheckSentence(CheckText.SLOW, seconds=f"{timeout_s:g}"))
    except UserFacingError as error:
        outcome = Outcome("fail", str(error))
    except Exception as error:
        logger.info("the check of %s failed", probe.name, exc_info=True)
        outcome = Outcome("fail", CheckSentence(CheckText.BROKEN, kind=type(error).__name__))
    finding = Finding(probe.name, outcome)
    found(finding)
    return finding


def as_lines(findings: Sequence[Finding]) -> list[str]:
    """Return the findings for people: a line each, and below it how to mend what is wrong."""
    width = max((len(finding.name) for finding in findings), default=0)
    lines = []
    for finding in findings:
        outcome = finding.outcome
        lines.append(f"{outcome.verdict:<4}  {finding.name:<{width}}  {outcome.text}".rstrip())
        if outcome.mend:
            lines.append(f"{'':<4}  {'':<{width}}  {outcome.mend}")
    return lines


def as_objects(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """Return the findings for programs: a JSON object each."""
    return [
        {
            "name": finding.name,
            "status": finding.outcome.verdict,
            "text": finding.outcome.text,
            "mend": finding.outcome.mend,
        }
        for finding in findings
    ]


def worst(findings: Sequence[Finding]) -> Verdict:
    """Return the gravest verdict; ``ok`` when there is none."""
    verdicts = [finding.outcome.verdict for finding in findings]
    return max(verdicts, key=SEVERITY.__getitem__, default="ok")
