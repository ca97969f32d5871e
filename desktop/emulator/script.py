r"""Conversations from a file: demos, tests and drills as data.

The file is TOML, a list of tables named ``when``. Each says *when* something happens:

``hear``    a regular expression looked for in what was said aloud
``asked``   the same in what was said or typed
``see``     ``true``: a picture arrived
``start``   ``true``: the session begins
``after``   so many seconds after its beginning

and *what* then happens: ``say`` a text, ``call`` a tool with ``arguments``, be ``silent`` or
``fail`` with the name of a fault (see ``repertoire``) and its parameters in ``with``. Several of
them, or several times the same, stand in a list named ``then``. ``{name}`` in a text is replaced
by that value of the last call's response. A rule may have ``times`` (how often a session uses it)
and a ``probability``, drawn from the file's ``seed``::

    seed = 7

    [[when]]
    start = true
    say = "Good morning."

    [[when]]
    asked = "timer for (\\d+)"
    then = [{call = "set_timer", arguments = {seconds = 5}}, {say = "It says {status}."}]

    [[when]]
    asked = "goodbye"
    fail = "close"
    with = {code = 1011, reason = "Deadline expired before operation could complete."}
    probability = 0.5

The first rule that fits answers; words that fit none go to the ordinary mind. A table named
``answer`` with ``to`` is a short form of ``asked``.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.core.errors import UsageError
from desktop.emulator.parts import Act, CallTool, Fail, Mind, Prompt, Say, Scene, StaySilent
from desktop.emulator.repertoire import find_fault

_OCCASIONS: Mapping[str, type | tuple[type, ...]] = {
    "hear": str,
    "asked": str,
    "see": bool,
    "start": bool,
    "after": (int, float),
}
_STEP: Mapping[str, type | tuple[type, ...]] = {
    "say": str,
    "call": str,
    "arguments": dict,
    "silent": bool,
    "fail": str,
    "with": dict,
}
_RULE: Mapping[str, type | tuple[type, ...]] = {
    **_OCCASIONS,
    **_STEP,
    "then": list,
    "times": int,
    "probability": (int, float),
}
_FIELD = re.compile(r"\{(\w+)\}")


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


@dataclass(frozen=True, slots=True)
class ScriptMind:
    """Implements ``Mind`` and ``Staged``: the script first, another mind for the rest."""

    rules: Sequence[Rule]
    otherwise: Mind
    seed: int = 0
    _sessions: Iterator[int] = field(default_factory=lambda: iter(range(2**62)))

    def open(self) -> ScriptedSession:
        """Return the mind of one session, which counts for itself."""
        return ScriptedSession(
            self.rules, self.otherwise, random.Random(f"{self.seed} {next(self._sessions)}")
        )

    def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        """Yield the acts of the first rule that fits, as a new session would."""
        return self.open().answer(prompt, scene)


class ScriptedSession:
    """Implements ``StagedMind`` for one session."""

    def __init__(self, rules: Sequence[Rule], otherwise: Mind, chance: random.Random) -> None:
        self._rules = rules
        self._otherwise = otherwise
        self._chance = chance
        self._used = [0] * len(rules)

    @property
    def delays(self) -> Sequence[float]:
        """Return after how many seconds something happens by itself."""
        return sorted({rule.after_s for rule in self._rules if rule.occasion == "after"})

    def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        """Yield the acts of the first rule that fits the words."""
        text = prompt.heard.text
        for number, rule in enumerate(self._rules):
            fits = rule.occasion == "asked" or (rule.occasion == "hear" and prompt.spoken)
            if fits and rule.pattern and rule.pattern.search(text) and self._draw(number):
                return _acts(rule.steps)
        return self._otherwise.answer(prompt, scene)

    def cued(self, occasion: str, after_s: float = 0.0) -> AsyncIterator[Act] | None:
        """Return what happens by itself on ``start``, ``see`` or ``after`` so many seconds."""
        for number, rule in enumerate(self._rules):
            if (rule.occasion, rule.after_s) == (occasion, after_s) and self._draw(number):
                return _acts(rule.steps)
        return None

    def _draw(self, number: int) -> bool:
        rule = self._rules[number]
        if rule.times is not None and self._used[number] >= rule.times:
            return False
        if rule.probability < 1 and self._chance.random() >= rule.probability:
            return False
        self._used[number] += 1
        return True


async def _acts(steps: Sequence[Mapping[str, Any]]) -> AsyncIterator[Act]:
    response: Mapping[str, Any] = {}
    for step in steps:
        if step.get("silent"):
            yield StaySilent("the script says so")
        if "call" in step:
            call = CallTool(step["call"], dict(step.get("arguments", {})))
            yield call
            response = await call.response
        if step.get("say"):
            yield Say(_filled(step["say"], response))
        if "fail" in step:
            yield Fail(step["fail"], step.get("with", {}))


def _filled(text: str, response: Mapping[str, Any]) -> str:
    return _FIELD.sub(lambda found: str(response.get(found[1], found[0])), text)


def load_script(path: Path, otherwise: Mind) -> ScriptMind:
    """Read a script; raises ``UsageError`` with what is wrong where."""
    try:
        script = tomllib.loads(path.read_text(encoding="utf-8"))
        return ScriptMind(_rules(script), otherwise, int(script.get("seed", 0)))
    except OSError as error:
        raise UsageError(f"The script {path} cannot be read ({error.strerror}).") from error
    except (ValueError, TypeError) as error:
        raise UsageError(f"The script {path} is not right: {error}.") from error


def _rules(script: Mapping[str, Any]) -> list[Rule]:
    for name in script:
        if name not in ("seed", "when", "answer"):
            raise ValueError(f"nothing is known of {name!r}")
    rules: list[Rule] = []
    for kind in ("when", "answer"):
        tables = script.get(kind, [])
        if not isinstance(tables, list):
            raise TypeError(f"write [[{kind}]], with two brackets")
        for number, table in enumerate(tables, start=1):
            try:
                rules.append(_rule(table if kind == "when" else _asked(table)))
            except (ValueError, TypeError, re.error) as error:
                raise ValueError(f"[[{kind}]] number {number}: {error}") from error
    return rules


def _asked(table: Mapping[str, Any]) -> Mapping[str, Any]:
    if "to" not in table:
        raise ValueError("it lacks 'to'")
    return {("asked" if name == "to" else name): value for name, value in table.items()}


def _rule(table: Mapping[str, Any]) -> Rule:
    _check(table, _RULE)
    occasions = [name for name in _OCCASIONS if table.get(name) not in (None, False)]
    if len(occasions) != 1:
        raise ValueError(f"it needs exactly one of {', '.join(_OCCASIONS)}")
    [occasion] = occasions
    probability = float(table.get("probability", 1))
    if not 0 <= probability <= 1:
        raise ValueError("probability must lie between 0 and 1")
    spoken = occasion in ("hear", "asked")
    return Rule(
        occasion=occasion,
        steps=_steps(table),
        pattern=re.compile(table[occasion], re.IGNORECASE) if spoken else None,
        after_s=float(table["after"]) if occasion == "after" else 0.0,
        times=table.get("times"),
        probability=probability,
    )


def _steps(table: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    own = {name: value for name, value in table.items() if name in _STEP}
    steps = [*([own] if own else []), *table.get("then", [])]
    if not steps:
        raise ValueError("it says when, but not what")
    for step in steps:
        _check(step, _STEP)
        if "fail" in step:
            find_fault(step["fail"], "session").read(step.get("with", {}))
    return tuple(steps)


def _check(table: object, kinds: Mapping[str, type | tuple[type, ...]]) -> None:
    if not isinstance(table, dict):
        raise TypeError(f"{table!r} is no table")
    for name, value in table.items():
        if name not in kinds:
            raise ValueError(f"nothing is known of {name!r}")
        wrong_truth = isinstance(value, bool) and kinds[name] is not bool
        if wrong_truth or not isinstance(value, kinds[name]):
            raise TypeError(f"{name} cannot be {value!r}")
