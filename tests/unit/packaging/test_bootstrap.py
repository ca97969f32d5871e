from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import bootstrap
import pytest

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("arguments", [[], ["install"], ["--help"]])
def test_anything_but_run_and_test_prints_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(arguments) == 2
    assert "run|test" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_window_needs_a_display_on_linux_only(
    platform: str, variables: dict[str, str], expected: bool
) -> None:
    assert bootstrap.has_display(platform, variables) is expected


def test_an_old_python_without_a_newer_one_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", "")
    assert bootstrap.main(["run"]) == 2
    assert "this is Python 3.9.2, and Attune needs 3.11 or newer" in capsys.readouterr().err


def test_the_scripts_need_nothing_but_the_standard_library() -> None:
    folder = Path(bootstrap.__file__).parent
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); import bootstrap, environment, system"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], check=False)
    assert done.returncode == 0
