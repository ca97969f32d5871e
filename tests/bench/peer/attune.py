"""Attune's own audio path as a process: microphone, echo canceller, detector, speaker open."""

from __future__ import annotations

import asyncio
import sys

from desktop.audio.path import open_audio
from desktop.audio.voice_activity import open_voice_activity
from desktop.core.events import Event
from desktop.settings.sections import AudioSettings
from tests.bench.onset import Onsets, tell


def report(event: Event) -> None:
    """Show what went wrong."""
    sys.stderr.write(f"{event}\n")


async def run(*, noise: bool) -> None:
    """Listen until the process is ended."""
    path = open_audio(
        AudioSettings(noise_suppression=noise),
        voice_activity=open_voice_activity(),
        notice=report,
    )
    await path.speaker.open()
    await path.microphone.open()
    tell("ready")
    onsets = Onsets("onset")
    async for chunk in path.microphone.chunks():
        onsets.hear(chunk.pcm)


if __name__ == "__main__":
    asyncio.run(run(noise="plain" not in sys.argv))
