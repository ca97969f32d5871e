from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import environment
import project
import pytest
from lock import FOLDER

pytestmark = pytest.mark.unit

LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "installer.lock",
    "requirements-mcp-test.lock",
    "requirements-mcp-old-test.lock",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "packaging").mkdir()
    for name in LOCKS[:2]:
        (tmp_path / "packaging" / name).write_text(f"{name}==1\n", encoding="utf-8")
    python = environment.interpreter(tmp_path)
    python.parent.mkdir(parents=True)
    python.write_text("", encoding="utf-8")
    return tmp_path


def test_an_environment_without_a_stamp_is_not_current(root: Path) -> None:
    assert not environment.is_current(root, "run")


@pytest.mark.parametrize("purpose", ["run", "test"])
def test_a_stamped_environment_is_current(root: Path, purpose: str) -> None:
    environment.write_stamp(root, purpose)
    assert environment.is_current(root, purpose)


def test_run_accepts_the_environment_of_the_tests(root: Path) -> None:
    environment.write_stamp(root, "test")
    assert environment.is_current(root, "run")


def test_the_tests_do_not_accept_the_environment_of_run(root: Path) -> None:
    environment.write_stamp(root, "run")
    assert not environment.is_current(root, "test")


def test_a_changed_lock_makes_the_environment_stale(root: Path) -> None:
    environment.write_stamp(root, "run")
    (root / "packaging" / "requirements.lock").write_text("other==2\n", encoding="utf-8")
    assert not environment.is_current(root, "run")


def test_a_vanished_interpreter_makes_the_environment_stale(root: Path) -> None:
    environment.write_stamp(root, "run")
    environment.interpreter(root).unlink()
    assert not environment.is_current(root, "run")


@pytest.mark.parametrize("text", ["", "[]", "null", '{"format": 1}'])
def test_a_damaged_stamp_is_no_stamp(root: Path, text: str) -> None:
    (root / ".venv" / environment.STAMP).write_text(text, encoding="utf-8")
    assert not environment.is_current(root, "run")


def test_a_moved_checkout_is_set_up_anew(root: Path) -> None:
    environment.write_stamp(root, "run")
    path = root / ".venv" / environment.STAMP
    stamp = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**stamp, "root": "/elsewhere"}), encoding="utf-8")
    assert not environment.is_current(root, "run")


def test_uv_is_told_what_pip_was_told() -> None:
    listed = "global.index-url='https://a/simple'\nglobal.extra-index-url='file:///b file:///c'\n"
    assert environment.uv_settings(listed, {}) == {
        "UV_DEFAULT_INDEX": "https://a/simple",
        "UV_INDEX": "file:///b file:///c",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
    }


def test_the_environment_overrides_the_file_as_in_pip() -> None:
    listed = "global.find-links='/a /b'\n:env:.find-links='/c /d'\n"
    assert environment.uv_settings(listed, {}) == {"UV_FIND_LINKS": "/c,/d"}


def test_what_uv_knows_already_stays() -> None:
    listed = "global.cert='/a.pem'\nglobal.timeout='60'\n"
    assert environment.uv_settings(listed, {"SSL_CERT_FILE": "/b.pem"}) == {}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_every_file_and_names_no_address(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    pinned = re.findall(r"^\S+==\S+", text, flags=re.MULTILINE)
    assert pinned
    assert text.count(" \\\n    --hash") >= len(pinned)
    assert "://" not in text


def test_the_lock_of_the_tests_holds_all_that_run_needs() -> None:
    pins = [
        set(re.findall(r"^\S+==\S+", (FOLDER / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in LOCKS[:2]
    ]
    assert pins[0] <= pins[1]


@pytest.mark.skipif(os.name == "nt", reason="stands in for the interpreter with a shell script")
def test_the_checkout_is_linked_with_its_command(root: Path) -> None:
    packages = root / "site-packages"
    packages.mkdir()
    (root / "pyproject.toml").write_text(
        '[project]\nname = "attune"\nversion = "1.2"\n'
        'scripts = {attune = "desktop.__main__:main"}\n',
        encoding="utf-8",
    )
    python = environment.interpreter(root)
    python.write_text(f"#!/bin/sh\necho {packages}\n", encoding="utf-8")
    python.chmod(0o755)
    project.link_project(root, python)
    assert (packages / "attune.pth").read_text(encoding="utf-8").strip() == str(root)
    assert "from desktop.__main__ import main" in (python.parent / "attune").read_text()


@pytest.mark.skipif(os.name == "nt", reason="the interpreters here are shell scripts")
@pytest.mark.parametrize(
    ("pips", "wanted"),
    [({"own", "base"}, "own"), ({"base"}, "base"), (set(), None)],
)
def test_an_environment_without_pip_asks_the_pip_that_it_was_made_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pips: set[str], wanted: str | None
) -> None:
    for name in ("own", "base"):
        answer = "echo pip 25.1 from here" if name in pips else "exit 1"
        (tmp_path / name).write_text(f"#!/bin/sh\n{answer}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "own"))
    monkeypatch.setattr(sys, "_base_executable", str(tmp_path / "base"))
    assert environment._python_with_pip() == (wanted and str(tmp_path / wanted))
