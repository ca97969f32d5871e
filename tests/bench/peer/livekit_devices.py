"""LiveKit's own microphone helper, run with an environment of its own: ``rtc.MediaDevices``."""

from __future__ import annotations

import asyncio

from livekit import rtc

from tests.bench.onset import Onsets, tell


async def run() -> None:
    """Listen until the process is ended, echo cancellation and noise suppression on."""
    microphone = rtc.MediaDevices().open_input(auto_gain_control=False)
    track = rtc.LocalAudioTrack.create_audio_track("microphone", microphone.source)
    frames = rtc.AudioStream.from_track(track=track, sample_rate=16_000, num_channels=1)
    tell("ready")
    onsets = Onsets("onset")
    async for event in frames:
        onsets.hear(bytes(event.frame.data.cast("B")))


if __name__ == "__main__":
    asyncio.run(run())
