"""Conversations from a file: demos, tests and drills as data.

The form is explained, with an example, in ``resources/emulator/README.md``. In short: each table
``[[when]]`` says when something happens (``hear``, ``asked``, ``see``, ``start`` or ``after``) and
what then happens (``say``, ``call``, ``cite``, ``searched``, ``read``, ``wait``, ``silent``,
``fail``, or several of them in a list named ``then``). The first rule that fits answers; words that
fit none go to the ordinary mind. A table ``[[answer]]`` with ``to`` is a short form of ``asked``.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.errors import UsageError
from desktop.core.resource import resource
from desktop.emulator.parts import Act, Mind, Prompt, Scene
from desktop.emulator.scenario import Rule, read_rules
from desktop.emulator.step import perform

EXAMPLE = "example"
"""The name of the script that ships with Attune."""


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

    @property
    def looks(self) -> bool:
        """Tell whether a rule asks for colours."""
        return any(rule.occasion == "see" and rule.pattern for rule in self._rules)

    def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        """Yield the acts of the first rule that fits the words."""
        for number, rule in enumerate(self._rules):
            if rule.occasion == "asked" or (rule.occasion == "hear" and prompt.spoken):
                acts = self._perform(number, prompt.heard.text)
                if acts is not None:
                    return acts
        return self._otherwise.answer(prompt, scene)

    def cued(
        self, occasion: str, after_s: float = 0.0, seen: str = ""
    ) -> AsyncIterator[Act] | None:
        """Return what happens by itself on ``start``, ``see`` or ``after`` so many seconds."""
        for number, rule in enumerate(self._rules):
            if (rule.occasion, rule.after_s) == (occasion, after_s):
                acts = self._perform(number, seen)
                if acts is not None:
                    return acts
        return None

    def _perform(self, number: int, text: str) -> AsyncIterator[Act] | None:
        rule = self._rules[number]
        found = rule.pattern.search(text) if rule.pattern else None
        if (rule.pattern and not found) or not self._draw(number):
            return None
        return perform(rule.steps, found, self._chance)

    def _draw(self, number: int) -> bool:
        rule = self._rules[number]
        if rule.times is not None and self._used[number] >= rule.times:
            return False
        if rule.probability < 1 and self._chance.random() >= rule.probability:
            return False
        self._used[number] += 1
        return True


def load_script(path: Path, otherwise: Mind) -> ScriptMind:
    """Read a script, or the shipped one; raises ``UsageError`` with what is wrong where."""
    try:
        text = _text(path)
    except UnicodeDecodeError as error:
        raise UsageError(f"The script {path} is not right: it is not UTF-8 text.") from error
    except OSError as error:
        raise UsageError(f"The script {path} cannot be read ({error.strerror}).") from error
    try:
        rules, seed = read_rules(text)
    except ValueError as error:
        raise UsageError(f"The script {path} is not right: {error}.") from error
    return ScriptMind(rules, otherwise, seed)


def _text(path: Path) -> str:
    if str(path) == EXAMPLE and not path.exists():
        return resource("emulator/example.toml").read_text(encoding="utf-8")
    return path.read_text(encoding="utf-8")
