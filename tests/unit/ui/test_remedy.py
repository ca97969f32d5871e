from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop
from desktop.ui.remedy import REMEDIES, Remedy

pytestmark = pytest.mark.unit

ROOT = Path(desktop.__file__).parent

NOTHING_TO_DO = {
    "large message": "Attune goes on by itself without the message",
    "uplink": "Attune sends less by itself until the connection carries more again",
    "recording": "the person chose the file; the sentence names what stands in the way",
}
"""Faults after which Attune goes on by itself and nothing in the window would help."""


def constants(tree: ast.Module) -> dict[str, str]:
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }


def fault_keys() -> Iterator[tuple[str, str]]:
    """Yield file and key of every notice that is published as a warning or an error."""
    for file in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        named = constants(tree)
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Notice"):
                continue
            words = {keyword.arg: keyword.value for keyword in node.keywords}
            level = node.args[1] if len(node.args) > 1 else words.get("level")
            key = node.args[2] if len(node.args) > 2 else words.get("key")
            if getattr(level, "attr", "") not in ("WARNING", "ERROR"):
                continue
            if isinstance(key, ast.Constant):
                yield file.name, str(key.value)
            elif isinstance(key, ast.Name) and key.id in named:
                yield file.name, named[key.id]


FAULTS = sorted(set(fault_keys()))


def test_the_faults_of_the_program_are_found() -> None:
    assert len(FAULTS) > 15


@pytest.mark.parametrize(("file", "key"), FAULTS)
def test_every_fault_offers_something_to_do(file: str, key: str) -> None:
    assert key in REMEDIES or key in NOTHING_TO_DO


@pytest.mark.parametrize("remedy", REMEDIES.values(), ids=REMEDIES)
def test_a_remedy_has_an_action_and_words_for_it(remedy: Remedy) -> None:
    assert remedy.action
    assert remedy.text[0].isupper()
    assert remedy.tip
