"""A program that uses the audio path's devices, run as a child inside a private sound system.

Prints one JSON object a line. ``python -m tests.e2e.audio_program SCENARIO [ARGUMENT]``.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np

from desktop.audio.change import CHANGES
from desktop.audio.checkup import DeviceSoundTest
from desktop.audio.device import list_microphones, list_speakers
from desktop.audio.own_voice import OwnVoice
from desktop.audio.path import AudioPath, open_audio
from desktop.audio.pulse import Pulse
from desktop.audio.system_audio import open_system_audio
from desktop.audio.voice_activity import open_voice_activity
from desktop.core.clock import SystemClock
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.events import Event, Notice
from desktop.core.media import OUTPUT_RATE, AudioChunk
from desktop.core.sound import SystemAudio
from desktop.core.sound_event import DeviceChanged
from desktop.settings.sections import AudioSettings


def say(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def notice(event: Event) -> None:
    match event:
        case Notice():
            say(notice=event.text, key=event.key, level=str(event.level), at=time.monotonic())
        case DeviceChanged(direction="microphone"):
            say(device=event.name, state=event.state, at=time.monotonic())
        case DeviceChanged():
            say(speaker_state=event.state, at=time.monotonic())


def path(microphone: str = "default", speaker: str = "default") -> AudioPath:
    return open_audio(
        AudioSettings(),
        microphone=microphone,
        speaker=speaker,
        voice_activity=open_voice_activity(),
        notice=notice,
    )


def tone(seconds: float) -> AudioChunk:
    at = np.arange(round(OUTPUT_RATE * seconds)) / OUTPUT_RATE
    pcm = (12_000 * np.sin(2 * np.pi * 440 * at)).astype("<i2").tobytes()
    return AudioChunk(pcm, OUTPUT_RATE, time.monotonic())


async def devices(_argument: str) -> None:
    """List what there is."""
    say(
        microphones=[device.identity for device in list_microphones()],
        speakers=[device.identity for device in list_speakers()],
    )


async def play(_argument: str) -> None:
    """Play a burst of two seconds whose end is announced at once, then cut another short."""
    audio = path(microphone="none")
    await audio.speaker.open()
    for _ in range(10):
        audio.speaker.play(tone(0.2))
    audio.speaker.end_turn()
    await audio.speaker.drained()
    say(played_ms=audio.speaker.played_ms)
    audio.speaker.play(tone(2))
    while audio.speaker.played_ms < 500:  # noqa: ASYNC110 - a position has no event
        await asyncio.sleep(0.02)
    say(flushed_ms=audio.speaker.flush(), playing=audio.speaker.playing)
    await audio.aclose()
    await audio.aclose()


async def listen(seconds: str) -> None:
    """Capture for so many seconds and tell how much of it was loud and how much was speech."""
    audio = path(speaker="none")
    await audio.microphone.open()
    say(ready=True, echo=audio.echo_state())
    chunks = loud = speech = 0
    async for chunk in audio.microphone.chunks():
        chunks += 1
        loud += bool(np.abs(np.frombuffer(chunk.pcm, "<i2").astype(int)).max() > 500)
        speech += not math.isnan(chunk.speech) and chunk.speech > 0.5
        if chunks >= float(seconds) * 50:
            break
    await audio.aclose()
    say(chunks=chunks, loud=loud, speech=speech)


async def outlive(devices: str) -> None:
    """Capture and play while devices come and go; end when told so.

    ``devices`` names microphone and speaker with a comma between, empty ones are the default.
    """
    microphone, _, speaker = devices.partition(",")
    audio = path(microphone or "default", speaker or "default")
    for port in (audio.speaker, audio.microphone):
        try:
            await port.open()
        except DeviceAwaitedError as error:
            say(awaited=str(error))
    say(ready=True)
    reader = asyncio.create_task(_count(audio), name="reader")
    with CHANGES.listening(_tell_list):  # called behind the devices' own listeners
        await asyncio.to_thread(sys.stdin.readline)
    audio.speaker.play(tone(0.5))
    audio.speaker.end_turn()
    await asyncio.wait_for(audio.speaker.drained(), 20)
    say(played_ms=audio.speaker.played_ms)
    await audio.aclose()
    say(chunks=await reader)


def _tell_list() -> None:
    say(listed=[item.key for item in Pulse().devices("input")])


async def _count(audio: AudioPath) -> int:
    count, heard = 0, 0
    async for chunk in audio.microphone.chunks():
        count += 1
        heard += bool(np.abs(np.frombuffer(chunk.pcm, "<i2").astype(int)).max() > 500)
        if count % 10 == 0:
            say(captured=count, loud=heard, at=time.monotonic())
    return count


async def overhear(file: str) -> None:
    """Listen to what the computer plays, beside an answer of the assistant's own.

    ``file`` gets all of it as raw PCM.
    """
    audio = path(microphone="none")
    own_voice = OwnVoice()
    audio.listen_to_speaker(own_voice.listen)
    computer = open_system_audio("", own_voice, notice, SystemClock())
    await audio.speaker.open()
    await computer.open()
    say(ready=True, what=computer.what)
    reader = asyncio.create_task(_loudest(computer, file), name="reader")
    await asyncio.to_thread(sys.stdin.readline)
    audio.speaker.play(tone(1.0))
    audio.speaker.end_turn()
    await audio.speaker.drained()
    say(played=True)
    await asyncio.to_thread(sys.stdin.readline)
    await computer.aclose()
    await audio.aclose()
    await reader


async def _loudest(computer: SystemAudio, file: str) -> None:
    loudest, count = 0, 0
    kept = bytearray()
    async for chunk in computer.chunks():
        kept += chunk.pcm
        loudest = max(loudest, int(np.abs(np.frombuffer(chunk.pcm, "<i2").astype(int)).max()))
        count += 1
        if count % 25 == 0:
            say(loudest=loudest)
            loudest = 0
    if file:
        await asyncio.to_thread(Path(file).write_bytes, bytes(kept))


async def examine(_argument: str) -> None:
    """Run the sound test: record, play back, and measure the room."""
    test = DeviceSoundTest(AudioSettings)
    say(ready=True)
    sample = await test.record(2.0)
    say(advice=sample.advice, ms=sample.duration_ms)
    await test.play_back()
    await test.tone()
    finding = await test.echo()
    say(
        heard=finding.heard,
        delay_ms=finding.delay_ms,
        reduction_db=finding.reduction_db,
        echo_db=finding.echo_db,
        sentence=finding.sentence,
    )


async def refuse(microphone: str) -> None:
    """Try to open a microphone and play regardless."""
    audio = path(microphone=microphone)
    try:
        await audio.microphone.open()
    except DeviceError as error:
        say(microphone=str(error))
    try:
        await audio.speaker.open()
    except DeviceError as error:
        say(speaker=str(error))
    audio.speaker.play(tone(0.3))
    audio.speaker.end_turn()
    await asyncio.wait_for(audio.speaker.drained(), 20)
    say(played_ms=audio.speaker.played_ms)
    await audio.aclose()


SCENARIOS: dict[str, Callable[[str], Awaitable[None]]] = {
    "devices": devices,
    "play": play,
    "listen": listen,
    "outlive": outlive,
    "overhear": overhear,
    "examine": examine,
    "refuse": refuse,
}


async def main() -> None:
    name, argument = [*sys.argv[1:], ""][:2]
    await SCENARIOS[name](argument)
    say(done=True)


if __name__ == "__main__":
    asyncio.run(main())
