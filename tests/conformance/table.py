"""The results as a table, and what was seen where one is not a pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["PASS", "FAIL", "N/A"]


@dataclass(frozen=True, slots=True)
class Result:
    """How one client did in one scenario; ``seen`` says why where it is no pass."""

    client: str
    scenario: str
    verdict: Verdict
    seen: str = ""
    seconds: float = 0.0


def render(results: Sequence[Result], scenarios: Sequence[str]) -> str:
    """Return a table in Markdown: clients down, scenarios across, notes below."""
    rows: dict[str, dict[str, Result]] = {}
    for result in results:
        rows.setdefault(result.client, {})[result.scenario] = result
    width = max(len(name) for name in rows)
    lines = [
        f"| {'':<{width}} | {' | '.join(scenarios)} |",
        f"|{'-' * (width + 2)}|{'|'.join('-' * (len(name) + 2) for name in scenarios)}|",
    ]
    for client, row in rows.items():
        cells = [f"{row[name].verdict:<{len(name)}}" for name in scenarios]
        lines.append(f"| {client:<{width}} | {' | '.join(cells)} |")
    return "\n".join([*lines, *_notes(rows)])


def _notes(rows: Mapping[str, Mapping[str, Result]]) -> list[str]:
    notes = [
        f"- {client}, {name}: {result.verdict}: {result.seen}"
        for client, row in rows.items()
        for name, result in row.items()
        if result.verdict != "PASS"
    ]
    return ["", *notes] if notes else []


def passed(results: Sequence[Result]) -> bool:
    """Tell whether there is something, and nothing failed."""
    return bool(results) and all(result.verdict != "FAIL" for result in results)
