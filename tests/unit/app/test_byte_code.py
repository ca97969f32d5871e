from __future__ import annotations

import ast
import builtins
import dataclasses
import importlib.util
import marshal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.app.byte_code import CompiledTexts, file_beside

pytestmark = pytest.mark.unit

BEFORE = builtins.compile


@pytest.fixture(autouse=True)
def writing() -> Iterator[None]:
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    yield
    sys.dont_write_bytecode = before
    builtins.compile = BEFORE
    vars(dataclasses).pop("exec", None)


def compiled(file: Path | str, first: str = "x") -> int:
    """Make a class at a start of its own; return how many of its methods had to be compiled."""
    texts, asked = CompiledTexts(str(file)), 0

    def count(*arguments: object, **more: object) -> object:
        nonlocal asked
        asked += 1
        return BEFORE(*arguments, **more)  # type: ignore[call-overload]  # passed on as they are

    texts._compile = count  # type: ignore[assignment]  # as above
    texts.open()
    made = dataclasses.make_dataclass("Point", [(first, int), ("y", int)], frozen=True)
    texts.close()
    texts.keep()
    assert made(1, 2) == made(1, 2) != made(2, 1)
    assert repr(made(1, 2)) == f"Point({first}=1, y=2)"
    return asked


def test_the_methods_of_a_class_are_compiled_at_the_first_start_only(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "kept.texts"

    assert compiled(file)
    assert compiled(file) == 0


def test_another_class_is_compiled_and_kept_beside_the_first(tmp_path: Path) -> None:
    file = tmp_path / "kept.texts"
    compiled(file)

    assert compiled(file, "column")
    assert (compiled(file), compiled(file, "column")) == (0, 0)


@pytest.mark.parametrize("damage", ["cut", "changed", "of another Python", "emptied"])
def test_a_damaged_file_costs_time_and_nothing_else(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "kept.texts"
    asked = compiled(file)
    raw = file.read_bytes()
    middle = len(raw) // 2
    file.write_bytes(
        {
            "cut": raw[:-9],
            "changed": raw[:middle] + bytes([raw[middle] ^ 1]) + raw[middle + 1 :],
            "of another Python": b"\0\0\r\n" + raw[4:],
            "emptied": b"",
        }[damage]
    )

    assert compiled(file) == asked
    assert compiled(file) == 0


def test_nothing_is_written_where_python_writes_no_byte_code(tmp_path: Path) -> None:
    sys.dont_write_bytecode = True

    compiled(tmp_path / "kept.texts")

    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()

    assert compiled(tmp_path / "a file" / "kept.texts")


def test_a_file_that_has_grown_too_large_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kept.texts"
    compiled(file)
    monkeypatch.setattr("desktop.app.byte_code._SIZE_LIMIT", file.stat().st_size + 10)
    compiled(file, "column")

    assert not file.exists()


def test_support_modules_keep_the_features_of_whoever_compiles_them(tmp_path: Path) -> None:
    texts, there = CompiledTexts(str(tmp_path / "kept.texts")), "def there(x: nowhere): pass"
    texts.open()
    code = compile(there.encode(), "shibokensupport/there.py", "exec")
    texts.close()
    scope: dict[str, object] = {}
    exec(code, scope)

    # This module's annotations are not evaluated, so neither are those.
    assert scope["there"].__annotations__ == {"x": "nowhere"}
    assert texts._kept


def test_whoever_wants_no_features_of_his_own_gets_none(tmp_path: Path) -> None:
    texts, there = CompiledTexts(str(tmp_path / "kept.texts")), "def there(x: str): pass"
    texts.open()
    codes = [
        compile(there, "there", "exec", dont_inherit=True),
        compile(there, "there", "exec", 0, True),
        compile(there.encode(), "shibokensupport/there.py", "exec", 0, True),
    ]
    texts.close()
    for code in codes:
        scope: dict[str, Any] = {}
        exec(code, scope)
        assert scope["there"].__annotations__ == {"x": str}


def test_the_compiler_takes_every_argument_it_has(tmp_path: Path) -> None:
    texts = CompiledTexts(str(tmp_path / "kept.texts"))
    texts.open()
    tree = compile("assert x", "there", mode="exec", flags=ast.PyCF_ONLY_AST)
    assert isinstance(tree, ast.Module)
    code = compile(tree, filename="there", mode="exec", optimize=2)
    texts.close()
    exec(code, {"x": False})  # asserts nothing


def test_methods_keep_the_features_of_the_module_that_writes_them(tmp_path: Path) -> None:
    texts, scope = CompiledTexts(str(tmp_path / "kept.texts")), {}  # type: ignore[var-annotated]  # filled below
    texts.open()
    vars(dataclasses)["exec"]("def there(x: nowhere): pass", scope)
    texts.close()

    # This module's annotations are not evaluated, so neither are those.
    assert scope["there"].__annotations__ == {"x": "nowhere"}


def test_what_is_compiled_already_is_executed_as_it_is(tmp_path: Path) -> None:
    texts, scope = CompiledTexts(str(tmp_path / "kept.texts")), {}  # type: ignore[var-annotated]  # filled below
    texts.open()
    vars(dataclasses)["exec"](compile("x = 1", "there", "exec"), scope)
    texts.close()
    assert scope["x"] == 1
    assert not texts._kept


@pytest.mark.parametrize("body", [marshal.dumps([1]), b"\0", b"{"])
def test_a_file_of_another_form_is_begun_anew(tmp_path: Path, body: bytes) -> None:
    file = tmp_path / "kept.texts"
    file.write_bytes(importlib.util.MAGIC_NUMBER + importlib.util.source_hash(body) + body)

    assert compiled(file)
    assert compiled(file) == 0


def test_two_starts_at_once_leave_a_whole_file(tmp_path: Path) -> None:
    file = tmp_path / "kept.texts"
    both = [CompiledTexts(str(file)), CompiledTexts(str(file))]
    for texts, name in zip(both, "xz", strict=True):
        texts.open()
        dataclasses.make_dataclass("Point", [(name, int), ("y", int)], frozen=True)
        texts.close()
    for texts in both:
        texts.keep()

    assert compiled(file, "z") == 0
    assert list(tmp_path.iterdir()) == [file]


def test_where_python_keeps_no_byte_code_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys.implementation, "cache_tag", None)
    assert file_beside("/there/desktop/app/byte_code.py") == ""
    assert compiled("")
    assert not list(tmp_path.iterdir())


def test_the_compiler_is_the_same_for_everything_else(tmp_path: Path) -> None:
    texts = CompiledTexts(str(tmp_path / "kept.texts"))
    texts.open()
    assert eval(compile("1 + 1", "sum", "eval")) == 2
    with pytest.raises(SyntaxError):
        compile("1 +", "sum", "eval")
    texts.close()

    assert builtins.compile is BEFORE
    assert not texts._kept
    assert "exec" not in vars(dataclasses)


def test_the_file_lies_beside_the_byte_code_of_its_module() -> None:
    beside = file_beside("/there/desktop/app/byte_code.py")

    assert Path(beside).name == f"byte_code.{sys.implementation.cache_tag}.texts"
