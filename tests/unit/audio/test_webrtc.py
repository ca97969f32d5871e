from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.webrtc import FRAME, FRAME_BYTES, Processor
from tests.unit.audio.tone import loudness, tone

pytestmark = pytest.mark.unit
pytest.importorskip("livekit.rtc", reason="needs the livekit wheel")

HUM = np.tile((8000 * np.sin(2 * np.pi * np.arange(FRAME) / FRAME * 0.25)).astype("<i2"), 1)


def through(processor: Processor, frames: int) -> list[bytes]:
    pcm = tone(10 * frames, 16_000)
    return [processor.process(pcm[at : at + FRAME_BYTES]) for at in range(0, len(pcm), FRAME_BYTES)]


def test_the_short_way_gives_what_the_long_way_gives() -> None:
    short = Processor(noise_suppression=True, high_pass_filter=True)
    long = Processor(noise_suppression=True, high_pass_filter=True)
    long._run_near = lambda: long._module.process_stream(long._near)
    assert through(short, 30) == through(long, 30)


def test_what_is_played_is_taken_out_of_what_is_heard() -> None:
    processor = Processor(echo_cancellation=True)
    noise = np.random.default_rng(1).integers(-6000, 6000, (400, FRAME), dtype=np.int16)
    left = b""
    for frame in noise.astype("<i2"):
        processor.refer(frame.tobytes())
        left = processor.process((frame // 2).astype("<i2").tobytes())
    assert loudness(left) < loudness(noise[-1].tobytes()) / 20


def test_a_refusal_is_raised() -> None:
    processor = Processor(high_pass_filter=True)

    def refuse() -> None:
        raise RuntimeError("refused")

    processor._run_near = refuse
    with pytest.raises(RuntimeError, match="refused"):
        processor.process(bytes(FRAME_BYTES))
