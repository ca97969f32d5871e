from __future__ import annotations

import os
import threading
from pathlib import Path

import numpy as np
import pytest

from desktop.audio.application import Others
from desktop.audio.change import DeviceChanges
from desktop.audio.pulse import Pulse
from tests.unit.audio.tone import constant

pytestmark = pytest.mark.unit

RECORDER = """\
#!/bin/sh
cat "{folder}/${{1#--monitor-stream=}}"
exec sleep 60
"""


class FakePulse(Pulse):
    """A server whose streams a test sets, and that says when it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.streams: frozenset[int] = frozenset()
        self.asked = threading.Semaphore(0)

    def foreign_streams(self, sink: str) -> frozenset[int]:
        found = self.streams if sink == "desk" else frozenset()
        self.asked.release()
        return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for ``parec`` that gives out the file of its stream's number, then nothing."""
    tool = tmp_path / "parec"
    tool.write_text(RECORDER.format(folder=tmp_path))
    tool.chmod(0o755)
    (tmp_path / "3").write_bytes(constant(60, 16_000, 1000))
    (tmp_path / "4").write_bytes(constant(60, 16_000, 200))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def heard(others: Others, least: int) -> int:
    """Return the first value of the mix that reaches so much; patient with slow processes."""
    pause = threading.Event()
    for _ in range(6000):
        found = np.frombuffer(others.take(10), "<i2")
        if found.max() >= least:
            return int(found.max())
        pause.wait(0.01)
    return 0


@pytest.mark.usefixtures("folder")
def test_what_others_play_is_heard() -> None:
    pulse = FakePulse()
    pulse.streams = frozenset({3})
    others = Others("desk", pulse, DeviceChanges(follow_server=False))
    others.open()
    found = heard(others, 1)
    others.close()
    assert found == 1000


@pytest.mark.usefixtures("folder")
def test_a_stream_that_comes_later_is_heard_and_one_that_goes_is_not() -> None:
    pulse, changes = FakePulse(), DeviceChanges(follow_server=False)
    others = Others("desk", pulse, changes)
    others.open()
    assert pulse.asked.acquire(timeout=60)
    pulse.streams = frozenset({4})
    changes.tell_moves()
    found = heard(others, 1)
    pulse.streams = frozenset()
    changes.tell_moves()
    assert pulse.asked.acquire(timeout=60)
    assert pulse.asked.acquire(timeout=60)
    others.close()
    assert found == 200
    assert not any(others.take(10))


def test_without_the_tool_there_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    pulse = FakePulse()
    pulse.streams = frozenset({3})
    others = Others("desk", pulse, DeviceChanges(follow_server=False))
    others.open()
    assert pulse.asked.acquire(timeout=60)
    others.close()
    others._look()  # noqa: SLF001 - a change told at the same moment comes here
    assert others.take(10) == bytes(20)
