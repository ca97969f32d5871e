"""A memory that a test talks to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from desktop.core.events import Event, Source, TranscriptLineChanged
from desktop.memory.memory import Memory, open_memory
from desktop.settings.sections import MemorySettings
from tests.fakes.clock import ManualClock


class Talk:
    """Says lines into a memory and looks for words in its files."""

    def __init__(self, folder: Path, settings: MemorySettings | None = None) -> None:
        self.folder = folder / "data"
        self.clock = ManualClock()
        self.memory: Memory = open_memory(
            self.folder / "memory.db", settings or MemorySettings(), self.clock
        )
        self._line = 0
        self.listener: Callable[[Event], None] = lambda _event: None

    def begin(self) -> str:
        """Begin a conversation and return its id."""
        self.memory.log.begin("local", "demo")
        self._line = 0
        return self.memory.log.conversation_id

    def say(
        self,
        text: str,
        kind: Literal["user", "assistant"] = "user",
        *,
        sources: tuple[Source, ...] = (),
        typed: bool = False,
    ) -> int:
        """Say a line and return its number in the conversation."""
        self._line += 1
        self.publish(
            TranscriptLineChanged(
                self._line, kind, text, final=True, wall_time="", sources=sources, typed=typed
            )
        )
        return self._line

    def answer(self, text: str, *sources: Source) -> int:
        """Have the assistant say something."""
        return self.say(text, "assistant", sources=sources)

    def publish(self, event: Event) -> None:
        """Let something happen."""
        self.memory.log.write(event)
        self.listener(event)

    async def number(self, text: str) -> int:
        """Return the number of the line that says this."""
        (line,) = await self.memory.lines.find(text, 1)
        return line.number

    def on_disk(self, *words: str) -> set[str]:
        """Return which of the words are found in any file, as they stand or without their head."""
        held = [path.read_bytes().lower() for path in self.folder.rglob("*") if path.is_file()]
        return {
            word
            for word in words
            for part in (word, word[2:])
            if any(part.lower().encode() in data for data in held)
        }

    async def aclose(self) -> None:
        """Write everything out."""
        await self.memory.aclose()
