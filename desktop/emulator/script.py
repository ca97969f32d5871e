"""Answers from a file, for people who test their own client against the server.

The file is TOML with a list of tables named ``answer``. Each has ``to``, a regular expression
looked for in what was said or typed, and any of ``say``, ``call`` (a tool's name) with
``arguments``, and ``silent = true``. The first that fits answers; what fits nothing goes to the
ordinary mind.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.errors import UsageError
from desktop.emulator.parts import Act, CallTool, Mind, Prompt, Say, Scene, StaySilent


@dataclass(frozen=True, slots=True)
class ScriptedAnswer:
    """One rule of a script."""

    to: re.Pattern[str]
    say: str = ""
    call: str = ""
    arguments: Mapping[str, Any] | None = None
    silent: bool = False


class ScriptMind:
    """Implements ``Mind``: the script first, another mind for the rest."""

    def __init__(self, answers: Sequence[ScriptedAnswer], otherwise: Mind) -> None:
        self._answers = answers
        self._otherwise = otherwise

    async def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        """Yield the acts of the first rule that fits."""
        for rule in self._answers:
            if rule.to.search(prompt.heard.text):
                async for act in _acts(rule):
                    yield act
                return
        async for act in self._otherwise.answer(prompt, scene):
            yield act


async def _acts(rule: ScriptedAnswer) -> AsyncIterator[Act]:
    if rule.silent:
        yield StaySilent("the script says so")
        return
    if rule.call:
        call = CallTool(rule.call, dict(rule.arguments or {}))
        yield call
        await call.response
    if rule.say:
        yield Say(rule.say)


def load_script(path: Path, otherwise: Mind) -> ScriptMind:
    """Read a script; raises ``UsageError`` with what is wrong where."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("answer", [])
        answers = [_rule(table) for table in tables]
    except OSError as error:
        raise UsageError(f"The script {path} cannot be read ({error.strerror}).") from error
    except (ValueError, re.error, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"The script {path} is not right: {error}.") from error
    return ScriptMind(answers, otherwise)


def _rule(table: Mapping[str, Any]) -> ScriptedAnswer:
    kinds = {"to": str, "say": str, "call": str, "arguments": dict, "silent": bool}
    for name, value in table.items():
        if not isinstance(value, kinds.get(name, object)):
            raise TypeError(f"{name} cannot be {value!r}")
    return ScriptedAnswer(
        re.compile(table["to"], re.IGNORECASE),
        table.get("say", ""),
        table.get("call", ""),
        table.get("arguments"),
        table.get("silent", False),
    )
