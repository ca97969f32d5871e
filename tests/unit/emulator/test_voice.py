from __future__ import annotations

import asyncio
import shutil
from contextlib import aclosing

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.core.media import OUTPUT_RATE
from desktop.emulator.clip import (
    ClipVoice,
    clip_store,
    decode_ulaw,
    earcon,
    encode_ulaw,
    words_of,
)
from desktop.emulator.model import shipped_catalogue
from desktop.emulator.parts import Voice, cast
from desktop.emulator.saying import phrasebook
from desktop.emulator.timbre import timbre
from desktop.emulator.voice import EspeakVoice, sentences

pytestmark = pytest.mark.unit

VOICES = [
    pytest.param(ClipVoice(), id="clips"),
    pytest.param(
        EspeakVoice(),
        id="espeak",
        marks=pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng"),
    ),
]


async def hear(voice: Voice, text: str) -> tuple[NDArray[np.int16], int]:
    pieces = [piece async for piece in voice.speak(text)]
    return np.frombuffer(b"".join(pieces), "<i2"), max(map(len, pieces), default=0)


@pytest.mark.parametrize("voice", VOICES)
async def test_a_sum_is_said_at_24_khz_in_short_pieces(voice: Voice) -> None:
    sound, longest = await hear(voice, "12 times 7 is 84.")
    assert 1.5 < len(sound) / OUTPUT_RATE < 4.5
    assert longest <= OUTPUT_RATE * 2 // 5


@pytest.mark.parametrize("voice", VOICES)
async def test_the_voice_peaks_near_minus_six_decibels(voice: Voice) -> None:
    sound, _ = await hear(voice, "What do you see? Goodbye for now.")
    assert -9 < 20 * np.log10(np.abs(sound.astype(float)).max() / 32768) < -3


@pytest.mark.parametrize("voice", VOICES)
async def test_the_voice_has_the_common_level(voice: Voice) -> None:
    sound, _ = await hear(voice, "What do you see? Goodbye for now.")
    frames = sound[: len(sound) // 240 * 240].reshape(-1, 240) / 32768
    power = np.square(frames).mean(axis=1)
    assert -22.5 < 10 * np.log10(power[power > 1e-4].mean()) < -18.5


@pytest.mark.parametrize("voice", VOICES)
async def test_names_sound_differently(voice: Voice) -> None:
    kore, puck, charon = [
        pitch((await hear(cast(voice, name, ""), "What do you see?"))[0])
        for name in ("Kore", "Puck", "Charon")
    ]
    assert kore > 1.1 * puck
    assert puck > 1.05 * charon


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
async def test_a_sentence_is_read_in_its_language() -> None:
    german, _ = await hear(EspeakVoice(), "Guten Morgen, wie geht es Ihnen heute?")
    usual, _ = await hear(EspeakVoice(locale="de-DE"), "Guten Morgen, wie geht es Ihnen heute?")
    assert np.array_equal(german, usual)


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
async def test_a_language_that_is_missing_is_read_as_english() -> None:
    sound, _ = await hear(EspeakVoice(locale="zz"), "Hello there.")
    assert len(sound) > OUTPUT_RATE // 2


def test_every_voice_name_of_the_service_has_a_sound_of_its_own() -> None:
    timbres = [timbre(name) for name in shipped_catalogue().voices]
    assert len(set(timbres)) == len(timbres) == 30
    assert timbre("") not in timbres


def pitch(sound: NDArray[np.int16]) -> float:
    """Return the median of the voiced frames' fundamental frequency."""
    found = []
    for start in range(0, len(sound) - 1200, 480):
        frame = sound[start : start + 1200] / 32768
        if np.square(frame).mean() < 1e-3:
            continue
        alike = np.correlate(frame, frame, "full")[1199:]
        lag = 70 + int(np.argmax(alike[70:400]))
        if alike[lag] > 0.5 * alike[0]:
            found.append(OUTPUT_RATE / lag)
    return float(np.median(found))


@pytest.mark.parametrize("voice", VOICES)
async def test_the_voice_begins_and_ends_in_silence(voice: Voice) -> None:
    sound, _ = await hear(voice, "It is 14:05.")
    assert np.abs(sound[:5]).max() < 700
    assert np.abs(sound[-5:]).max() < 700


@pytest.mark.parametrize("voice", VOICES)
async def test_punctuation_alone_makes_no_noise(voice: Voice) -> None:
    sound, _ = await hear(voice, "...")
    assert not len(sound) or np.abs(sound).max() == 0


@pytest.mark.parametrize("voice", VOICES)
async def test_a_voice_can_be_closed_in_the_middle(voice: Voice) -> None:
    async with aclosing(voice.speak("What is twelve times seven? " * 5)) as pieces:  # type: ignore[type-var]  # both are generators
        assert await anext(pieces)


async def test_a_cancelled_speaker_leaves_no_program() -> None:
    async def speak() -> None:
        async for _ in EspeakVoice().speak("Goodbye for now. " * 20):
            await asyncio.sleep(0)

    if shutil.which("espeak-ng") is None:
        pytest.skip("needs espeak-ng")
    task = asyncio.create_task(speak(), name="speaking")
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_what_has_no_clip_becomes_a_short_sound() -> None:
    sound, _ = await hear(ClipVoice(), "Noted: xylophone.")
    assert sound.astype("<i2").tobytes() == earcon()


def test_every_example_has_clips() -> None:
    assert [text for text in phrasebook().examples if clip_store().cover(text) is None] == []


def test_clips_stay_small() -> None:
    total = sum(map(len, clip_store().clips.values()))
    assert total < 2_500_000


def test_numbers_and_times_are_spelled_for_clips() -> None:
    assert words_of("It is 14:05.") == ("it", "is", "fourteen", "zero", "five")
    assert words_of("3.25 miles") == ("three", "point", "two", "five", "miles")


def test_mu_law_keeps_silence_and_shape() -> None:
    wave = np.sin(np.linspace(0, 20, 500)) * 0.5
    wave[:50] = 0.0
    back = decode_ulaw(np.frombuffer(encode_ulaw(wave), np.uint8))
    assert np.abs(back[:50]).max() == 0.0
    assert np.abs(back - wave).max() < 0.02


def test_text_is_cut_into_sentences() -> None:
    assert sentences("One. Two? 3.5 miles!") == ["One.", "Two?", "3.5 miles!"]
    assert sentences("Ask Dr. Smith, e.g. J. Smith. 你好。世界！") == [
        "Ask Dr. Smith, e.g. J. Smith.",
        "你好。",
        "世界！",
    ]
