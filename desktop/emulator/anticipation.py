"""Recognition that begins in the pause before an utterance's end.

A turn ends after a set silence, most of which a recogniser can use: it listens to what was said
so far, and when nothing follows, its result is the final one. Until then it is an interim one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.emulator.parts import Ear, Heard

_LONGEST_BYTES = 15 * INPUT_RATE * SAMPLE_BYTES


class Anticipation:
    """Listens ahead, to one pause at a time; ``on_interim`` gets text that may yet change."""

    def __init__(
        self,
        ear: Ear,
        on_interim: Callable[[str], None],
        instruction: Callable[[], str] = lambda: "",
    ) -> None:
        self._ear = ear
        self._instruction = instruction
        self._on_interim = on_interim
        self._pcm = b""
        self._task: asyncio.Task[Heard] | None = None

    def on_paused(self, pcm: bytes) -> None:
        """Begin to listen, unless an earlier pause is still being worked on."""
        busy = self._task is not None and not self._task.done()
        if busy or len(pcm) > _LONGEST_BYTES:
            return
        self._forget()
        self._pcm = pcm
        self._ear.learn(self._instruction())
        self._task = asyncio.create_task(self._ear.listen(pcm), name="emulator ear ahead")
        self._task.add_done_callback(self._on_heard)

    def take(self, pcm: bytes) -> asyncio.Task[Heard] | None:
        """Hand over the recognition of exactly this utterance, if there is one."""
        if self._task is None or self._pcm != pcm:
            self._forget()
            return None
        task, self._task = self._task, None
        task.remove_done_callback(self._on_heard)
        return task

    async def aclose(self) -> None:
        """End the recognition that nobody has taken."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait({task})

    def _on_heard(self, task: asyncio.Task[Heard]) -> None:
        if task.cancelled() or task.exception() is not None:
            return  # whoever takes it meets the error again
        if task is self._task and task.result().text:
            self._on_interim(task.result().text)

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
