"""Ears and voices that many share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from desktop.emulator.parts import Heard
from desktop.emulator.workshop import BusyError, SharedEar, SharedVoice
from tests.fakes.clock import settle
from tests.fakes.emulator import FakeEar, FakeVoice

pytestmark = pytest.mark.unit


class SlowEar(FakeEar):
    """Listens until it is let go on, and counts how many it listens to at once."""

    def __init__(self) -> None:
        super().__init__()
        self.at_once = 0
        self.most = 0
        self.go_on = asyncio.Event()

    async def listen(self, pcm: bytes) -> Heard:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await self.go_on.wait()
        self.at_once -= 1
        return await super().listen(pcm)


class EndlessVoice:
    """Says its name and never stops."""

    def __init__(self, name: str = "") -> None:
        self._name = name

    def named(self, name: str, locale: str) -> EndlessVoice:
        return EndlessVoice(name)

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        yield self._name.encode()
        await asyncio.Event().wait()


class BrokenVoice:
    async def speak(self, text: str) -> AsyncIterator[bytes]:
        yield b"ab"
        raise OSError(text)


async def test_ear_listens_to_few_at_once_and_to_all_in_the_end() -> None:
    slow = SlowEar()
    shared = SharedEar(slow, at_once=2, waiting=8)
    asked = [asyncio.create_task(shared.listen(b""), name="asked") for _ in range(6)]
    await settle()
    slow.go_on.set()
    heard = await asyncio.gather(*asked)
    assert (slow.most, len(heard)) == (2, 6)


async def test_queue_has_an_end() -> None:
    slow = SlowEar()
    shared = SharedEar(slow, at_once=1, waiting=1)
    asked = [asyncio.create_task(shared.listen(b""), name="asked") for _ in range(2)]
    await settle()
    with pytest.raises(BusyError):
        await shared.listen(b"")
    slow.go_on.set()
    await asyncio.gather(*asked)


async def test_who_no_longer_waits_leaves_room() -> None:
    slow = SlowEar()
    shared = SharedEar(slow, at_once=1, waiting=1)
    asked = [asyncio.create_task(shared.listen(b""), name="asked") for _ in range(2)]
    await settle()
    asked[1].cancel()
    await settle()
    slow.go_on.set()
    assert (await shared.listen(b"")).understood
    await asked[0]


async def test_voice_is_free_for_others_while_its_sound_is_still_sent() -> None:
    shared = SharedVoice(FakeVoice(), at_once=1)
    slow = shared.speak("one")
    await anext(slow)
    await settle(100)
    other = [piece async for piece in shared.speak("two")]
    assert len(b"".join(other)) == round(0.3 * 24_000) * 2
    await slow.aclose()


async def test_sound_is_what_the_voice_says() -> None:
    own = b"".join([piece async for piece in FakeVoice().speak("one")])
    assert b"".join([piece async for piece in SharedVoice(FakeVoice()).speak("one")]) == own


async def test_broken_voice_says_so() -> None:
    with pytest.raises(OSError, match="one"):
        [piece async for piece in SharedVoice(BrokenVoice()).speak("one")]


async def test_named_voices_wait_in_one_queue() -> None:
    shared = SharedVoice(EndlessVoice(), at_once=1, waiting=1)
    first, second = (shared.named(name, "").speak("") for name in ("Kore", "Puck"))
    assert await anext(first) == b"Kore"
    waiting = asyncio.create_task(anext(second), name="waiting")
    await settle()
    with pytest.raises(BusyError):
        await anext(shared.speak(""))
    await first.aclose()
    assert await waiting == b"Puck"
    await second.aclose()
