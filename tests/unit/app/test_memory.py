"""``attune memory`` on the command line."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.core.events import TranscriptLineChanged
from desktop.memory.memory import open_memory
from desktop.settings.path import Paths
from desktop.settings.sections import MemorySettings
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


async def _say(folder: Path, text: str) -> None:
    memory = open_memory(folder / "memory.db", MemorySettings(), ManualClock())
    memory.log.write(TranscriptLineChanged(1, "user", text, final=True, wall_time=""))
    await memory.aclose()


def test_everything_is_carried_to_another_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    parcel = tmp_path / "all.zip"
    monkeypatch.setenv("ATTUNE_HOME", str(tmp_path / "one"))
    data = Paths.of({"ATTUNE_HOME": str(tmp_path / "one")}).data
    asyncio.run(_say(data, "hello"))
    assert main(["memory", "export", str(parcel)]) == 0
    monkeypatch.setenv("ATTUNE_HOME", str(tmp_path / "two"))
    assert main(["memory", "import", str(parcel)]) == 0
    assert "1 conversations and 0 notes" in capsys.readouterr().out


def test_an_unencrypted_server_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["memory", "create-schema", "postgresql://h/d?sslmode=disable"]) == 2
    assert "encrypted" in capsys.readouterr().err


def test_a_file_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.zip"
    path.write_text("nothing")
    assert main(["memory", "import", str(path)]) == 1
    assert "no file of Attune's memory" in capsys.readouterr().err
