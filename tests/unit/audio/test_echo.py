"""The canceller on a synthetic room; every sound is seeded."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.echo import Attenuator, Cleaning, WebRtcCleaner
from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from tests.unit.audio.tone import loudness, tone

pytestmark = pytest.mark.unit

SECONDS = 12
DELAY_S = 0.15
ECHO_ONLY = Cleaning(noise=False, high_pass=False)


def babble() -> np.ndarray:
    """Return noise in syllables, 24 kHz, as loud as a voice."""
    chance = np.random.default_rng(5)
    size = OUTPUT_RATE * SECONDS
    noise = np.convolve(chance.standard_normal(size), np.ones(6) / 6, mode="same")
    syllables = np.repeat(chance.uniform(0, 1, SECONDS * 8), OUTPUT_RATE // 8)
    return noise * syllables * 8000


def room(played: np.ndarray) -> np.ndarray:
    """Return what a microphone at 16 kHz hears of it: late, reverberant, a little distorted."""
    chance = np.random.default_rng(6)
    at = np.arange(round(0.25 * INPUT_RATE)) / INPUT_RATE
    response = chance.standard_normal(at.size) * np.exp(-at * 6.9 / 0.25)
    response *= 0.5 / np.sqrt((response**2).sum())
    heard = played[np.arange(0, played.size, OUTPUT_RATE / INPUT_RATE).astype(int)]
    late = np.concatenate([np.zeros(round(DELAY_S * INPUT_RATE)), heard])[: heard.size]
    echo = np.convolve(np.tanh(late / 20_000) * 20_000, response)[: heard.size]
    return echo + chance.standard_normal(echo.size) * 10


def through(cleaner: WebRtcCleaner, played: np.ndarray, captured: np.ndarray) -> np.ndarray:
    references = played.astype("<i2").reshape(-1, OUTPUT_RATE // 50)
    blocks = captured.astype("<i2").reshape(-1, INPUT_RATE // 50)
    out = []
    for number, (reference, block) in enumerate(zip(references, blocks, strict=True)):
        cleaner.reference(reference.tobytes(), 0.02 * number)
        out.append(cleaner.clean(block.tobytes(), 0.02 * (number + 1)))
    return np.frombuffer(b"".join(out), "<i2")


def test_the_assistants_own_voice_is_taken_out() -> None:
    played = babble()
    captured = room(played)
    cleaner = WebRtcCleaner(ECHO_ONLY)
    clean = through(cleaner, played, captured)
    late = slice(8 * INPUT_RATE, None)
    erle = 20 * np.log10(np.std(captured[late]) / (np.std(clean[late].astype(float)) + 1e-3))
    assert erle > 25
    assert cleaner.report.state == "cancelling"
    assert cleaner.report.delay_ms == pytest.approx(1000 * DELAY_S, abs=50)


def test_an_echo_that_comes_later_from_now_on_is_soon_taken_out_again() -> None:
    played = babble()
    captured = room(played)
    jump, late = 7 * INPUT_RATE, round(0.06 * INPUT_RATE)
    captured[jump + late :] = captured[jump:-late]
    clean = through(WebRtcCleaner(ECHO_ONLY), played, captured).astype(float)
    end = slice(10 * INPUT_RATE, None)
    assert 20 * np.log10(np.std(captured[end]) / (np.std(clean[end]) + 1e-3)) > 25


def test_a_person_no_louder_than_the_echo_is_heard_from_the_beginning() -> None:
    played = babble()
    echo = room(played)
    person = np.roll(room(babble()[::-1]), 3000)
    onset = slice(9 * INPUT_RATE, 9 * INPUT_RATE + INPUT_RATE // 2)
    person[: onset.start] = person[onset.stop :] = 0
    person *= np.std(echo[onset]) / np.std(person[onset])
    clean = through(WebRtcCleaner(ECHO_ONLY), played, echo + person)
    assert np.std(clean[onset].astype(float)) > 0.4 * np.std(person[onset])


def test_while_nothing_is_played_nothing_is_delayed_or_changed() -> None:
    cleaner = WebRtcCleaner(ECHO_ONLY)
    sound = tone(20, INPUT_RATE)
    cleaner.reference(bytes(960), 0.0)
    assert cleaner.clean(sound, 0.02) == sound


def test_a_second_after_playback_the_signal_is_direct_again() -> None:
    cleaner = WebRtcCleaner(ECHO_ONLY)
    sound = tone(20, INPUT_RATE)
    out = []
    for number in range(80):
        played = tone(20, OUTPUT_RATE) if number == 3 else bytes(960)
        cleaner.reference(played, 0.02 * number)
        out.append(cleaner.clean(sound, 0.02 * (number + 1)))
    assert out[20] != sound
    assert out[-1] == sound


def test_changing_over_makes_no_click() -> None:
    cleaner = WebRtcCleaner(ECHO_ONLY)
    sound = np.frombuffer(tone(2000, INPUT_RATE, 200.0), "<i2")
    out = []
    for number, block in enumerate(sound.reshape(-1, INPUT_RATE // 50)):
        played = tone(20, OUTPUT_RATE, 900.0, 500.0) if 20 < number < 25 else bytes(960)
        cleaner.reference(played, 0.02 * number)
        out.append(cleaner.clean(block.tobytes(), 0.02 * (number + 1)))
    steps = np.abs(np.diff(np.frombuffer(b"".join(out), "<i2").astype(int)))
    assert steps.max() < 2 * np.abs(np.diff(sound.astype(int))).max()


def test_a_headset_that_hears_no_echo_stays_silent_from_the_first_answer_on() -> None:
    played = np.concatenate([np.zeros(OUTPUT_RATE), babble()[: 2 * OUTPUT_RATE]])
    clean = through(WebRtcCleaner(Cleaning()), played, np.zeros(3 * INPUT_RATE))
    blocks = clean.reshape(-1, INPUT_RATE // 10)
    assert max(loudness(block.tobytes()) for block in blocks) < 4


def test_a_steady_noise_is_suppressed() -> None:
    noise = np.random.default_rng(8).standard_normal(INPUT_RATE * 4) * 300
    silence = np.zeros(OUTPUT_RATE * 4)
    clean = through(WebRtcCleaner(Cleaning(echo=False)), silence, noise)
    assert loudness(clean[-INPUT_RATE:].tobytes()) < 100


def test_rumble_is_filtered_only_when_asked() -> None:
    rumble = np.frombuffer(tone(1000, INPUT_RATE, 25.0, 8000.0), "<i2")
    filtered = through(
        WebRtcCleaner(Cleaning(echo=False, noise=False)), np.zeros(OUTPUT_RATE), rumble
    )
    assert loudness(filtered[-8000:].tobytes()) < 0.2 * loudness(rumble.tobytes())


def test_a_quiet_voice_is_brought_up_only_when_asked() -> None:
    quiet = babble()[: 4 * INPUT_RATE] / 40
    cleaning = Cleaning(echo=False, noise=False, gain=True, high_pass=False)
    louder = through(WebRtcCleaner(cleaning), np.zeros(OUTPUT_RATE * 4), quiet)
    assert loudness(louder[-INPUT_RATE:].tobytes()) > 2 * np.std(quiet[-INPUT_RATE:])


def test_without_a_canceller_the_microphone_opens_again_after_playback() -> None:
    cleaner = Attenuator()
    sound = tone(20, INPUT_RATE)
    cleaner.reference(tone(20, OUTPUT_RATE), 1.0)
    assert loudness(cleaner.clean(sound, 1.1)) < loudness(sound) / 7
    assert cleaner.clean(sound, 1.3) == sound


def test_a_canceller_begins_anew_while_no_chunk_waits_for_it() -> None:
    cleaner = WebRtcCleaner(Cleaning())
    before = cleaner._canceller
    cleaner._follower.moved = True
    cleaner.attend()
    assert not cleaner._follower.moved
    assert cleaner._canceller is not before
