from __future__ import annotations

import asyncio
import ctypes
import threading
from collections.abc import AsyncIterator
from types import SimpleNamespace

import numpy as np
import numpy.typing as npt
import pytest

from desktop.audio.loopback import LoopbackAudio
from desktop.audio.own_voice import OwnVoice
from desktop.core.errors import DeviceError
from desktop.core.events import Event, Notice
from desktop.core.media import AudioChunk

pytestmark = pytest.mark.unit


class FakeSoundCard:
    """The package as its documentation shows it: each loudspeaker's loopback gives its loudness.

    ``speaker`` is the default; one in ``gone`` fails as a device does that was pulled out.
    """

    def __init__(self) -> None:
        self.speaker = "Speakers"
        self.gone: set[str] = set()
        self.loudness = {"Speakers": 0.5, "Headphones": 0.25}

    def default_speaker(self) -> SimpleNamespace:
        if self.speaker in self.gone:
            raise RuntimeError("Error 0x80070490")
        return SimpleNamespace(name=self.speaker, id=f"{{{self.speaker}}}")

    def get_microphone(self, id: str, include_loopback: bool) -> FakeSource:  # noqa: A002 - theirs
        assert include_loopback
        return FakeSource(self, id)


class FakeSource:
    """A loopback, and the recorder of it."""

    def __init__(self, package: FakeSoundCard, key: str) -> None:
        self.id = key
        self._package = package

    def recorder(self, samplerate: int, channels: int, blocksize: int) -> FakeSource:
        assert (samplerate, channels) == (16_000, 1)
        return self

    def __enter__(self) -> FakeSource:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def record(self, frames: int) -> npt.NDArray[np.float32]:
        name = self.id.strip("{}")
        if name in self._package.gone:
            raise RuntimeError("Error 0x88890004")
        threading.Event().wait(0.0005)  # a device has a clock
        return np.full((frames, 1), self._package.loudness[name], np.float32)


class Rig:
    """A loopback of the fake package, and what it tells."""

    def __init__(self) -> None:
        self.package = FakeSoundCard()
        self.told: list[str] = []
        self.stopped = asyncio.Event()
        self.audio = LoopbackAudio(OwnVoice(), self._tell, lambda: self.package, 0.001)

    def _tell(self, event: Event) -> None:
        assert isinstance(event, Notice)
        self.told.append(event.text)
        if event.text:
            self.stopped.set()

    async def until(self, sample: int) -> AudioChunk:
        """Return the first chunk that is so loud."""
        async for chunk in self.audio.chunks():
            if abs(int(np.frombuffer(chunk.pcm, "<i2")[-1]) - sample) <= 1:
                return chunk
        raise AssertionError("the chunks have ended")


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    made = Rig()
    await made.audio.open()
    yield made
    await made.audio.aclose()


async def test_what_the_loudspeaker_plays_is_heard(rig: Rig) -> None:
    chunk = await rig.until(16_383)
    assert chunk.samples == 320
    assert rig.audio.what == "what 'Speakers' plays"


async def test_it_goes_where_the_systems_default_goes(rig: Rig) -> None:
    await rig.until(16_383)
    rig.package.speaker = "Headphones"
    await rig.until(8_191)
    assert rig.audio.what == "what 'Headphones' plays"


async def test_a_loudspeaker_that_goes_is_told_and_heard_again_when_it_is_back(rig: Rig) -> None:
    await rig.until(16_383)
    rig.package.gone = {"Speakers"}
    await asyncio.wait_for(rig.stopped.wait(), 60)
    rig.package.loudness["Speakers"] = 0.25
    rig.package.gone = set()
    await rig.until(8_191)
    assert rig.told[-1] == ""
    assert "The system audio stopped. Attune is opening it again." in rig.told


async def test_without_a_loudspeaker_that_is_said() -> None:
    rig = Rig()
    rig.package.gone = {"Speakers"}
    with pytest.raises(DeviceError, match="No loudspeaker was found"):
        await rig.audio.open()


async def test_without_the_package_the_reason_and_the_way_out_are_told() -> None:
    def missing() -> object:
        raise ImportError("soundcard")

    with pytest.raises(DeviceError, match="pip install soundcard"):
        await LoopbackAudio(OwnVoice(), lambda _: None, missing).open()


class FakeCom:
    """COM of each thread: entering it twice is success of another number, as documented."""

    def __init__(self) -> None:
        self._entered = threading.local()

    def CoInitializeEx(self, reserved: None, model: int) -> int:  # noqa: N802 - its name in Windows
        before = getattr(self._entered, "times", 0)
        self._entered.times = before + 1
        return int(before > 0)

    def CoUninitialize(self) -> None:  # noqa: N802 - as above
        self._entered.times -= 1


async def test_the_package_is_read_on_a_thread_without_com(monkeypatch: pytest.MonkeyPatch) -> None:
    com = FakeCom()
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(ole32=com), raising=False)

    def load() -> FakeSoundCard:
        if com.CoInitializeEx(None, 0) != 0:
            raise RuntimeError("Error 0x100000001")
        return FakeSoundCard()

    audio = LoopbackAudio(OwnVoice(), lambda _: None, load)
    await audio.open()
    assert audio.what == "what 'Speakers' plays"
    await audio.aclose()


async def test_one_that_is_left_while_the_package_is_read_ends_quietly() -> None:
    begun, enough = threading.Event(), threading.Event()

    def load() -> FakeSoundCard:
        begun.set()
        enough.wait()
        return FakeSoundCard()

    audio = LoopbackAudio(OwnVoice(), lambda _: None, load)
    opening = asyncio.create_task(audio.open(), name="opening")
    await asyncio.to_thread(begun.wait)
    opening.cancel()
    await asyncio.sleep(0)
    enough.set()
    with pytest.raises(asyncio.CancelledError):
        await opening
