"""Every assumption about the service stands in a docstring and in one list."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import desktop.emulator

pytestmark = pytest.mark.unit

ROOM = Path(desktop.emulator.__file__).parent
_ITEM = re.compile(r"^- `([\w.]+)`: .+", re.MULTILINE)


def carriers() -> set[str]:
    """Return the names of all that say in their docstrings that something is assumed."""
    found: set[str] = set()
    for path in sorted(ROOM.rglob("*.py")):
        module = ".".join(path.relative_to(ROOM).with_suffix("").parts)
        _collect(ast.parse(path.read_text(encoding="utf-8")), module, found)
    return found


def _collect(node: ast.Module | ast.ClassDef | ast.FunctionDef, name: str, found: set[str]) -> None:
    if re.search(r"\b[Aa]ssumed\b", ast.get_docstring(node) or ""):
        found.add(name)
    for child in node.body:
        if isinstance(child, ast.ClassDef | ast.FunctionDef):
            _collect(child, f"{name}.{child.name}", found)


def test_list_and_docstrings_name_the_same_assumptions() -> None:
    listed = _ITEM.findall((ROOM / "ASSUMPTIONS.md").read_text(encoding="utf-8"))
    assert set(listed) == carriers()
