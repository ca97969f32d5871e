"""The demo of a scenario: its script answers first, the ordinary mind the rest.

A scenario names itself in the instruction, as ``<scenario name="…"/>``; its file holds the rules.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator
from pathlib import Path

from desktop.core.resource import resource
from desktop.emulator.parts import Act, Mind, Prompt, Scene
from desktop.emulator.scenario import read_rules
from desktop.emulator.script import ScriptMind

logger = logging.getLogger(__name__)

_NAMED = re.compile(r'<scenario name="([a-z0-9-]{1,60})"/>')
_OTHER_PARTS = (
    "title", "summary", "icon", "instructions", "voice", "mode", "delivery", "tools", "sources",
    "panes", "persona", "knowledge", "demo",
)  # fmt: skip


class PlayMind:
    """Implements ``Mind``; ``folder`` holds scenarios of the person's own, which win."""

    def __init__(self, otherwise: Mind, folder: Path | None = None) -> None:
        self._otherwise = otherwise
        self._folder = folder
        self._known: dict[str, Mind] = {}

    def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        """Yield the acts of the scenario's script, or of the ordinary mind."""
        return self._mind(scene.instruction).answer(prompt, scene)

    def _mind(self, instruction: str) -> Mind:
        named = _NAMED.search(instruction)
        if named is None:
            return self._otherwise
        name = named[1]
        if name not in self._known:
            self._known[name] = self._load(name)
        return self._known[name]

    def _load(self, name: str) -> Mind:
        text = self._text(name)
        if text is None:
            return self._otherwise
        try:
            rules, seed = read_rules(text, besides=_OTHER_PARTS)
        except ValueError:
            logger.warning("the demo of a scenario is not right and is left out")
            return self._otherwise
        return ScriptMind(rules, self._otherwise, seed)

    def _text(self, name: str) -> str | None:
        try:
            if self._folder is not None and (self._folder / f"{name}.toml").is_file():
                return (self._folder / f"{name}.toml").read_text(encoding="utf-8")
            return resource(f"scenarios/{name}.toml").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
