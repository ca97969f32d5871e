from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from desktop.core.media import INPUT_RATE
from desktop.emulator.clip import clip_store, decode_ulaw
from desktop.emulator.ear import DeafEar, GrammarEar, open_ear
from desktop.emulator.phone import distance, substitution
from desktop.emulator.saying import phrasebook

pytestmark = pytest.mark.unit

INSTRUCTION = '<knowledge title="Report">\nGross margin: 38 percent\n</knowledge>'


@pytest.fixture(scope="module")
def ear() -> Iterator[GrammarEar]:
    pytest.importorskip("pocketsphinx")
    ear = GrammarEar()
    yield ear
    ear.close()


def clip(*phrases: str, gain: float = 0.5, hiss: float = 0.0005) -> bytes:
    """Return phrases of the shipped voice as an utterance at 16 kHz."""
    quiet = np.zeros(INPUT_RATE // 3)
    parts = [clips for phrase in phrases for clips in (clip_store().cover(phrase) or [])]
    sound = np.concatenate([quiet, *map(decode_ulaw, parts), quiet, quiet])
    noise = np.random.default_rng(1).normal(0, hiss, len(sound))
    return (np.clip((sound + noise) * gain, -1, 1) * 32767).astype("<i2").tobytes()


@pytest.mark.parametrize(
    "sentence", ["What time is it?", "Read my notes", "Set a timer for ten minutes"]
)
async def test_a_saying_is_understood(ear: GrammarEar, sentence: str) -> None:
    heard = await ear.listen(clip(sentence))
    assert heard.understood
    assert heard.text == sentence.lower().strip("?")


async def test_a_faint_saying_is_understood(ear: GrammarEar) -> None:
    heard = await ear.listen(clip("What is twelve times seven?", gain=0.03))
    assert heard.text == "what is twelve times seven"


@pytest.mark.parametrize("sentence", ["What time is it?", "What can you do?"])
async def test_a_saying_out_of_digital_silence_is_understood(
    ear: GrammarEar, sentence: str
) -> None:
    heard = await ear.listen(clip(sentence, hiss=0.0))
    assert heard.text == sentence.lower().strip("?")


@pytest.mark.parametrize(
    "sentence",
    [
        "I see nothing: no picture has reached me.",
        "Goodbye. Press End when you are done.",
        "There is nothing to copy yet.",
    ],
)
async def test_other_speech_is_not_understood(ear: GrammarEar, sentence: str) -> None:
    heard = await ear.listen(clip(sentence))
    assert (heard.text, heard.understood) == ("", False)
    assert heard.seconds > 2


@pytest.mark.parametrize("level", [0, 30, 4000])
async def test_silence_and_hiss_are_not_understood(ear: GrammarEar, level: int) -> None:
    hiss = np.random.default_rng(2).normal(0, level, INPUT_RATE) if level else np.zeros(INPUT_RATE)
    heard = await ear.listen(hiss.astype("<i2").tobytes())
    assert not heard.understood


@pytest.mark.parametrize("pcm", [b"", b"\x01", bytes(100)])
async def test_scraps_of_sound_are_not_understood(ear: GrammarEar, pcm: bytes) -> None:
    assert not (await ear.listen(pcm)).understood


async def test_overlong_speech_is_not_tried(ear: GrammarEar) -> None:
    heard = await ear.listen(bytes(2 * INPUT_RATE * 13))
    assert (heard.seconds, heard.understood) == (13.0, False)


async def test_learnt_knowledge_can_be_asked_for(ear: GrammarEar) -> None:
    recogniser = ear._ready()
    assert recogniser is not None
    ear.learn(INSTRUCTION)
    await ear.listen(b"")
    assert recogniser._whole.fullmatch("what is the gross margin")
    ear.learn("")
    await ear.listen(b"")
    assert not recogniser._whole.fullmatch("what is the gross margin")


async def test_a_deaf_ear_measures_and_says_that_it_knows_no_sentences() -> None:
    ear = DeafEar()
    heard = await ear.listen(bytes(2 * INPUT_RATE))
    assert (heard.seconds, heard.understood, ear.sayings()) == (1.0, False, ())


def test_without_the_recogniser_the_ear_is_deaf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert isinstance(open_ear(), DeafEar)


async def test_an_ear_whose_model_is_missing_understands_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pocketsphinx = pytest.importorskip("pocketsphinx")
    monkeypatch.setattr(pocketsphinx, "get_model_path", lambda *_: "/nonexistent")
    ear = GrammarEar()
    assert not (await ear.listen(clip("Read my notes"))).understood
    ear.close()


def test_the_ear_shows_what_it_understands(ear: GrammarEar) -> None:
    assert tuple(ear.sayings()) == phrasebook().examples


def test_like_phones_are_nearer_than_unlike_ones() -> None:
    assert substitution("P", "P") < substitution("P", "B") < substitution("P", "IY")


def test_distance_grows_with_what_is_missing() -> None:
    whole = ["W", "AH", "T", "T", "AY", "M"]
    assert distance(whole, whole) == 0.0
    assert distance(whole, whole[:4]) < distance(whole, whole[:1]) <= 0.7
