"""The file of a scripted conversation, read into rules with errors that name their line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.emulator.step import STEP, Kinds, ScriptError, check_step, check_table

_OCCASIONS: Kinds = {
    "hear": str,
    "asked": str,
    "see": (bool, str),
    "start": bool,
    "after": (int, float),
}
_RULE: Kinds = {
    **_OCCASIONS,
    **STEP,
    "then": list,
    "times": int,
    "probability": (int, float),
}
_HEADER = re.compile(r"\s*\[\[\s*(when|answer)\s*\]\]")


@dataclass(frozen=True, slots=True)
class Rule:
    """When (``occasion`` with a ``pattern`` or seconds) and what (``steps``).

    ``times`` is None for always.
    """

    occasion: str
    steps: tuple[Mapping[str, Any], ...]
    pattern: re.Pattern[str] | None = None
    after_s: float = 0.0
    times: int | None = None
    probability: float = 1.0


def read_rules(text: str, *, besides: Collection[str] = ()) -> tuple[list[Rule], int]:
    """Return the rules, in the file's order, and the seed. Raises ``ValueError``.

    ``besides`` names what else the file may hold.
    """
    script = tomllib.loads(text)
    for name in script:
        if name not in ("seed", "when", "answer", *besides):
            raise ScriptError(f"nothing is known of {name!r}; write seed, [[when]] or [[answer]]")
    seed = script.get("seed", 0)
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise ScriptError("seed must be a whole number")
    return [_located(*item) for item in _in_order(script, text)], seed


def _in_order(script: Mapping[str, Any], text: str) -> list[tuple[str, object, str]]:
    """Return kind, table and place of every rule as the file has them."""
    for kind in ("when", "answer"):
        if not isinstance(script.get(kind, []), list):
            raise ScriptError(f"write [[{kind}]], with two brackets")
    waiting = {kind: list(script.get(kind, [])) for kind in ("when", "answer")}
    lines = [
        (match[1], number)
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := _HEADER.match(line))
    ]
    if any(sum(kind == k for k, _ in lines) != len(waiting[kind]) for kind in waiting):
        # Written inline, or a header stands within a text: no line can be told for sure.
        return [
            (kind, table, f"[[{kind}]] number {number}")
            for kind, tables in waiting.items()
            for number, table in enumerate(tables, start=1)
        ]
    return [(kind, waiting[kind].pop(0), f"[[{kind}]] at line {line}") for kind, line in lines]


def _located(kind: str, table: object, place: str) -> Rule:
    try:
        return _rule(table if kind == "when" else _asked(table))
    except re.error as error:
        raise ScriptError(f"{place}: the pattern makes no sense, {error}") from error
    except ValueError as error:
        raise ScriptError(f"{place}: {error}") from error


def _asked(table: object) -> object:
    if not isinstance(table, dict) or "to" not in table:
        raise ScriptError("it lacks 'to'")
    return {("asked" if name == "to" else name): value for name, value in table.items()}


def _rule(entry: object) -> Rule:
    table = check_table(entry, _RULE)
    occasions = [name for name in _OCCASIONS if table.get(name) not in (None, False)]
    if len(occasions) != 1:
        raise ScriptError(f"it needs exactly one of {', '.join(_OCCASIONS)}")
    [occasion] = occasions
    probability = float(table.get("probability", 1))
    if not 0 <= probability <= 1:
        raise ScriptError("probability must lie between 0 and 1")
    if table.get("times", 1) < 1:
        raise ScriptError("times must be 1 or more")
    named = table[occasion]
    if occasion == "after" and named < 0:
        raise ScriptError("after must be 0 seconds or more")
    return Rule(
        occasion=occasion,
        steps=_steps(table),
        pattern=re.compile(named, re.IGNORECASE) if isinstance(named, str) else None,
        after_s=float(named) if occasion == "after" else 0.0,
        times=table.get("times"),
        probability=probability,
    )


def _steps(table: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    own = {name: value for name, value in table.items() if name in STEP}
    listed = table.get("then", [])
    if not own and not listed:
        raise ScriptError("it says when, but not what")
    steps = [check_step(own)] if own else []
    for number, step in enumerate(listed, start=1):
        try:
            steps.append(check_step(step))
        except ValueError as error:
            raise ScriptError(f"step {number} of 'then': {error}") from error
    return tuple(steps)
