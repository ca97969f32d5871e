"""The memory is put together as the settings say."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.events import TranscriptLineChanged
from desktop.memory.memory import open_memory
from desktop.settings.sections import MemorySettings
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

LINE = TranscriptLineChanged(1, "user", "hello", final=True, wall_time="")


async def test_conversations_are_kept(tmp_path: Path) -> None:
    memory = open_memory(tmp_path / "memory.db", MemorySettings(), ManualClock())
    memory.log.write(LINE)
    assert len(memory.history.search("hello")) == 1
    await memory.aclose()


async def test_no_conversation_is_written_when_none_is_kept(tmp_path: Path) -> None:
    memory = open_memory(tmp_path / "memory.db", MemorySettings(keep=False), ManualClock())
    memory.log.write(LINE)
    assert [turn.text for turn in memory.log.recent(5)] == ["hello"]
    assert memory.history.search("hello") == []
    await memory.aclose()


async def test_notes_are_kept_even_then(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    first = open_memory(path, MemorySettings(keep=False), ManualClock())
    first.log.write(replace(LINE, text="Remember the milk"))
    first.notes.add("milk")
    await first.aclose()
    second = open_memory(path, MemorySettings(keep=False), ManualClock())
    assert [text for _, text in second.notes.all()] == ["milk"]
    await second.aclose()


async def test_old_conversations_go_when_the_memory_opens(tmp_path: Path) -> None:
    clock, path = ManualClock(), tmp_path / "memory.db"
    first = open_memory(path, MemorySettings(), clock)
    first.log.write(LINE)
    await first.aclose()
    await clock.advance(366 * 86400)
    second = open_memory(path, MemorySettings(), clock)
    assert second.history.conversations() == []
    await second.aclose()


def test_importing_it_brings_nothing_heavy() -> None:
    program = (
        "import sys, desktop.memory.memory, desktop.tools.toolbox\n"
        "heavy = {'numpy', 'cv2', 'google.genai', 'PySide6', 'mcp', 'sqlalchemy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    root = Path(__file__).parents[3]
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=root
    )
    assert run.stdout.strip() == "[]"
