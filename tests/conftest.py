"""Nets under every test: a category, private folders, no leftovers, no surprise in a log."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fault_table import pytest_terminal_summary as pytest_terminal_summary

CATEGORIES = {"unit", "ui", "contract", "e2e", "conformance", "bench", "cloud"}

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Keys of the person who runs the tests must never decide what a test does.
for _name in (
    "GOOGLE_API_KEY",
    "GEMINI_API_KEY",
    "GOOGLE_GENAI_USE_VERTEXAI",
    "GOOGLE_CLOUD_PROJECT",
):
    os.environ.pop(_name, None)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"


def pytest_collection_finish() -> None:
    """Spare the collections between window tests what all tests share and none lets go."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Refuse a test without a category.

    An end-to-end test runs whole processes on a machine that others may use: it may try again.
    They come first, since they take longest and mostly wait.
    """
    for item in items:
        if item.get_closest_marker("e2e"):
            item.add_marker(pytest.mark.flaky(reruns=2))
        if not CATEGORIES & {mark.name for mark in item.iter_markers()}:
            raise pytest.UsageError(f"{item.nodeid} has no category: set pytestmark in its module")
    items.sort(key=lambda item: item.get_closest_marker("e2e") is None)


@pytest.fixture(autouse=True)
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Move every file of Attune's own into the test's folder."""
    home = tmp_path / "attune-home"
    monkeypatch.setenv("ATTUNE_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def announced_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning which it did not announce with ``expects_log``."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    loud = [
        record
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and not record.name.startswith("py.warnings")
    ]
    assert not loud, [f"{record.name}: {record.getMessage()}" for record in loud]


@pytest.fixture(autouse=True)
def no_leftovers() -> Iterator[None]:
    """Fail a test that leaves a thread of ours running."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if thread.name.startswith(("asyncio_", "ThreadPoolExecutor", "pytest_timeout", "Dummy")):
            continue  # pools end with their loop, or belong to a Qt thread
        thread.join(2.0)
        assert not thread.is_alive(), f"thread left running: {thread.name}"


@pytest.fixture(autouse=True)
def no_orphan_tasks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail an asynchronous test that leaves a pending task once its fixtures are closed."""
    if request.node.get_closest_marker("asyncio") is None:
        yield
        return
    # Asked for here, the runner closes after this check and so cannot tidy up before it.
    runner = request.getfixturevalue("_function_scoped_runner")
    yield
    left = [task for task in asyncio.all_tasks(runner.get_loop()) if not task.done()]
    assert not left, f"tasks left running: {left}"


@pytest.fixture(autouse=True)
def collected(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect after a window test, so that a forgotten widget dies in the test that made it."""
    yield
    if request.node.get_closest_marker("ui"):
        gc.collect()
