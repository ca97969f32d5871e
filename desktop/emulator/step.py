"""The steps of a scripted answer: what they may hold, and how they become acts."""

from __future__ import annotations

import random
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from desktop.core.events import Source
from desktop.emulator.parts import Act, CallTool, Fail, Ground, Say, StaySilent, Visit, Wait
from desktop.emulator.repertoire import find_fault

Kinds = Mapping[str, type | tuple[type, ...]]

STEP: Kinds = {
    "say": (str, list),
    "call": str,
    "arguments": dict,
    "cite": list,
    "searched": list,
    "read": list,
    "wait": (int, float),
    "silent": bool,
    "fail": str,
    "with": dict,
}
_NEEDS = {"arguments": "call", "with": "fail"}
_CITED: Kinds = {"title": str, "uri": str, "excerpt": str}
_FIELD = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
_LONGEST_WAIT_S = 3600


class ScriptError(ValueError):
    """A script that makes no sense; its words complete a sentence for people."""


def check_step(step: object) -> Mapping[str, Any]:
    """Return a step that makes sense. Raises ``ValueError``."""
    table = check_table(step, STEP)
    for name, needed in _NEEDS.items():
        if name in table and needed not in table:
            raise ScriptError(f"{name!r} belongs to {needed!r}, which is missing")
    if not table.keys() - _NEEDS:
        raise ScriptError(f"it does nothing; write one of {', '.join(STEP.keys() - _NEEDS)}")
    for name in ("say", "searched", "read"):
        if not all(isinstance(item, str) for item in table.get(name, ())):
            raise ScriptError(f"a list for {name!r} holds texts only")
    for source in table.get("cite", ()):
        check_table(source, _CITED)
    if not 0 <= table.get("wait", 0) <= _LONGEST_WAIT_S:
        raise ScriptError(f"wait must lie between 0 and {_LONGEST_WAIT_S} seconds")
    if "fail" in table:
        find_fault(table["fail"], "session").read(table.get("with", {}))
    return table


def check_table(table: object, kinds: Kinds) -> Mapping[str, Any]:
    """Return a table with known names and fitting values. Raises ``ScriptError``."""
    if not isinstance(table, dict):
        raise ScriptError(f"{table!r} is no table")
    for name, value in table.items():
        if name not in kinds:
            raise ScriptError(f"nothing is known of {name!r}; known are {', '.join(kinds)}")
        kind = kinds[name]
        wanted = kind if isinstance(kind, tuple) else (kind,)
        wrong_truth = isinstance(value, bool) and bool not in wanted
        if wrong_truth or not isinstance(value, wanted):
            raise ScriptError(f"{name} cannot be {value!r}")
    return table


async def perform(
    steps: Sequence[Mapping[str, Any]], found: re.Match[str] | None, chance: random.Random
) -> AsyncIterator[Act]:
    """Yield the acts of the steps; ``{…}`` is what was found, or from the last response."""
    values: dict[str, Any] = {}
    if found is not None:
        values = {str(number): text for number, text in enumerate((found[0], *found.groups()))}
        values |= found.groupdict()
    for step in steps:
        if "wait" in step:
            yield Wait(float(step["wait"]))
        if step.get("silent"):
            yield StaySilent("the script says so")
        if "call" in step:
            call = CallTool(step["call"], _filled_in(step.get("arguments", {}), values))
            yield call
            values |= await call.response
        if "cite" in step or "searched" in step:
            sources = tuple(_source(source) for source in step.get("cite", ()))
            yield Ground(sources, tuple(step.get("searched", ())))
        for uri in step.get("read", ()):
            yield Visit(_filled(uri, values))
        if step.get("say"):
            said = step["say"]
            text = said if isinstance(said, str) else chance.choice(said)
            yield Say(_filled(text, values))
        if "fail" in step:
            yield Fail(step["fail"], step.get("with", {}))


def _source(table: Mapping[str, str]) -> Source:
    return Source(
        title=table.get("title", ""), uri=table.get("uri", ""), excerpt=table.get("excerpt", "")
    )


def _filled_in(value: Any, values: Mapping[str, Any]) -> Any:  # noqa: ANN401 - a JSON value
    """Fill placeholders in arguments; one that stands alone may become a number or more."""
    if isinstance(value, dict):
        return {name: _filled_in(item, values) for name, item in value.items()}
    if isinstance(value, list):
        return [_filled_in(item, values) for item in value]
    if not isinstance(value, str):
        return value
    alone = _FIELD.fullmatch(value)
    filled = values.get(alone[1], value) if alone else _filled(value, values)
    if alone and isinstance(filled, str) and _NUMBER.fullmatch(filled):
        return float(filled) if "." in filled else int(filled)
    return filled


def _filled(text: str, values: Mapping[str, Any]) -> str:
    return _FIELD.sub(lambda found: str(values.get(found[1], found[0])), text)
