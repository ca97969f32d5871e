from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.diagnostics.crash import (
    REPORT_NAME,
    CrashHooks,
    loop_exception_handler,
    previous_crash,
)

pytestmark = [pytest.mark.unit, pytest.mark.expects_log]

KEY = "AIzaSyCANARYcanaryCANARYcanary0123456789"


@pytest.fixture
def reports() -> list[str]:
    return []


@pytest.fixture
def hooks(tmp_path: Path, reports: list[str]) -> Iterator[CrashHooks]:
    hooks = CrashHooks(tmp_path, reports.append)
    hooks.install()
    yield hooks
    hooks.close()


def fail(text: str = "broken") -> None:
    raise ValueError(text)


def caught(failing: Callable[[], None] = fail) -> ValueError:
    with pytest.raises(ValueError, match=r".*") as info:
        failing()
    return info.value


def test_an_unhandled_exception_is_reported_and_kept(
    hooks: CrashHooks, reports: list[str], tmp_path: Path
) -> None:
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    assert "ValueError: broken" in reports[0]
    (file,) = tmp_path.glob("crash-of-*")
    assert "ValueError: broken" in file.read_text(encoding="utf-8")


def test_the_same_traceback_is_reported_once(hooks: CrashHooks, reports: list[str]) -> None:
    error = caught()
    for _ in range(3):
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(reports) == 1


def test_a_report_holds_no_key(hooks: CrashHooks, reports: list[str]) -> None:
    error = caught(lambda: fail(f"refused {KEY}"))
    sys.excepthook(type(error), error, error.__traceback__)
    assert "refused" in reports[0]
    assert "canary" not in reports[0].lower()


def test_a_failing_thread_is_reported_by_name(hooks: CrashHooks, reports: list[str]) -> None:
    thread = threading.Thread(target=fail, name="worker 7")
    thread.start()
    thread.join()
    assert "in thread worker 7" in reports[0]


def test_an_exception_nobody_can_catch_is_reported(hooks: CrashHooks, reports: list[str]) -> None:
    class Leaky:
        def __del__(self) -> None:
            fail("late")

    Leaky()
    assert "ValueError: late" in reports[0]


def test_closing_gives_the_hooks_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = CrashHooks(tmp_path)
    hooks.install()
    hooks.close()
    hooks.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def process(folder: Path, ending: str) -> None:
    """Run a process that takes the hooks and then ends in some way."""
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from desktop.diagnostics.crash import CrashHooks\n"
        "hooks = CrashHooks(Path(sys.argv[1])); hooks.install()\n"
    )
    command = [sys.executable, "-c", code + ending, str(folder)]
    subprocess.run(command, check=False, capture_output=True)


@pytest.mark.parametrize(
    "ending",
    [
        "",
        "sys.exit(3)",
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n"
        "    sys.excepthook(type(error), error, None)",
    ],
)
def test_a_process_that_ends_well_leaves_nothing(tmp_path: Path, ending: str) -> None:
    process(tmp_path, ending)
    assert previous_crash(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("ending", "told"),
    [
        ("os.kill(os.getpid(), signal.SIGABRT)", "Fatal Python error: Aborted"),
        ("raise ValueError('broken')", "ValueError: broken"),
    ],
)
def test_the_next_start_reads_a_crash_once(tmp_path: Path, ending: str, told: str) -> None:
    process(tmp_path, ending)
    assert told in (previous_crash(tmp_path) or "")
    assert previous_crash(tmp_path) is None
    assert told in (tmp_path / REPORT_NAME).read_text(encoding="utf-8")


def test_a_process_that_was_killed_has_not_crashed(tmp_path: Path) -> None:
    process(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    assert previous_crash(tmp_path) is None


def test_a_process_that_still_runs_has_not_crashed(tmp_path: Path) -> None:
    (tmp_path / f"crash-of-{os.getppid()}.txt").write_text("not yet", encoding="utf-8")
    assert previous_crash(tmp_path) is None


async def test_a_loop_tells_what_failed_and_where(caplog: pytest.LogCaptureFixture) -> None:
    loop = asyncio.get_running_loop()
    context = {"message": "never retrieved", "exception": caught()}
    with caplog.at_level(logging.ERROR):
        loop_exception_handler(loop, context)
    assert "never retrieved" in caplog.text
    assert "ValueError: broken" in caplog.text
