from __future__ import annotations

import threading
from types import SimpleNamespace

import numpy as np
import numpy.typing as npt
import pytest

from desktop.audio.loopback import LoopbackAudio
from desktop.audio.own_voice import OwnVoice
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.unit


class FakeSoundCard:
    """The package as its documentation shows it: a loopback that gives three blocks, then waits."""

    def __init__(self) -> None:
        self.left = 3
        self.more = threading.Event()

    def default_speaker(self) -> SimpleNamespace:
        return SimpleNamespace(name="Speakers")

    def get_microphone(self, id: str, include_loopback: bool) -> FakeSoundCard:  # noqa: A002 - theirs
        assert (id, include_loopback) == ("Speakers", True)
        return self

    def recorder(self, samplerate: int, channels: int, blocksize: int) -> FakeSoundCard:
        assert (samplerate, channels) == (16_000, 1)
        return self

    def __enter__(self) -> FakeSoundCard:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def record(self, frames: int) -> npt.NDArray[np.float32]:
        if not self.left:
            self.more.wait(5)
            return np.zeros((frames, 1), np.float32)
        self.left -= 1
        return np.full((frames, 1), 0.5, np.float32)


async def test_what_the_loudspeaker_plays_is_heard() -> None:
    package = FakeSoundCard()
    audio = LoopbackAudio(OwnVoice(), lambda: package)
    await audio.open()
    chunks = audio.chunks()
    heard = [await anext(chunks) for _ in range(3)]
    package.more.set()
    await audio.aclose()
    assert [chunk.samples for chunk in heard] == [320, 320, 320]
    assert int(np.frombuffer(heard[0].pcm, "<i2")[0]) == pytest.approx(16_383, abs=1)
    assert audio.what == "what 'Speakers' plays"


async def test_without_the_package_the_reason_and_the_way_out_are_told() -> None:
    def missing() -> object:
        raise ImportError("soundcard")

    with pytest.raises(DeviceError, match="pip install soundcard"):
        await LoopbackAudio(OwnVoice(), missing).open()
