"""The figures of the voice analysis: pitch, pace, latency, false alarms, gain, and other sounds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.affect.analysis import VoiceAnalysis, level_db
from desktop.affect.frame import Framer
from desktop.affect.pace import pace
from desktop.affect.pitch import PitchTracker
from desktop.affect.reading import Reading
from desktop.audio.voice_activity import open_voice_activity
from desktop.core.media import INPUT_RATE
from desktop.core.ports import VoiceActivity
from tests.bench.figure import Verdict
from tests.bench.speech import spoken
from tests.fakes import voice

Sound = NDArray[np.float64]

BLOCK = 1600
HERTZ = (80.0, 100.0, 150.0, 220.0, 300.0, 430.0, 520.0, 600.0)
GROSS_CENTS = 316.0
RATES = (80, 140, 180, 230, 280, 350)
TEXTS = {
    "en": ("The quick brown fox jumps over the lazy dog and then it runs back to the river bank to "
           "rest a little while", 26),
    "de": ("Am Abend gehen die Leute langsam durch den Garten und reden leise von den Dingen des "
           "vergangenen Tages", 31),
    "es": ("La casa de mi hermana tiene una puerta azul y un patio lleno de naranjas y de limones",
           31),
    "fr": ("Le petit chat noir dort sur la table de la cuisine pendant que nous parlons de la "
           "journée", 25),
}  # fmt: skip
"""Sentences with their syllables, counted by hand."""

NEUTRAL = (
    "I went to the shop this morning and bought some bread. The weather was mild, and there were "
    "few people about. After that I read a little and wrote two letters. "
)


def track(sound: Sound, block: int = BLOCK) -> Sound:
    """Return the pitch of each frame, 0 for unvoiced."""
    framer, tracker = Framer(), PitchTracker()
    found = [
        tracker.feed(framer.feed(sound[at : at + block])) for at in range(0, len(sound), block)
    ]
    return np.concatenate([*found, tracker.flush()])


def noisy(sound: Sound, snr_db: float) -> Sound:
    """Return the sound with white noise behind it."""
    noise = np.random.default_rng(7).normal(0.0, 10.0 ** (-snr_db / 20.0), len(sound))
    return np.asarray(sound + noise * np.sqrt(np.mean(sound**2)), np.float64)


def readings(
    analysis: VoiceAnalysis, sound: Sound, detector: VoiceActivity | None = None
) -> list[Reading]:
    """Return what the analysis says of a sound, each 100 ms judged by a detector, if any."""
    found = []
    for at in range(0, len(sound), BLOCK):
        part = sound[at : at + BLOCK]
        speech = float("nan") if detector is None else probability(detector, part)
        reading = analysis.feed(part, speech)
        if reading is not None:
            found.append(reading)
    return found


def probability(detector: VoiceActivity, sound: Sound) -> float:
    """Return the greatest probability of speech in a block."""
    pcm, size = voice.pcm(sound), 2 * detector.window
    judged = [
        detector.probability(pcm[at : at + size]) for at in range(0, len(pcm) - size + 1, size)
    ]
    return max(judged, default=0.0)


def pitch_rows() -> Iterator[Verdict]:
    """Rows 1 and 2: gross errors and cents on vowels, streaming against batch."""
    gross, cents = [], []
    for hertz in HERTZ:
        for snr_db in (60.0, 20.0, 10.0):
            pitch = track(noisy(0.1 * voice.steady(hertz, 1.0), snr_db))[3:-3]
            voiced = pitch[pitch > 0.0]
            off = np.abs(1200.0 * np.log2(voiced / hertz))
            gross.append(100.0 * float(np.mean(off > GROSS_CENTS)))
            cents.append(float(np.median(off)))
    yield Verdict("1 pitch of vowels, 80-600 Hz, from 10 dB: gross", max(gross), 1.0, "%")
    yield Verdict("1 the same: worst median", max(cents), 15.0, "cents")
    sound = spoken(NEUTRAL, "en", INPUT_RATE) / 32768.0
    streamed, whole = track(sound), track(sound, len(sound))
    both = (streamed > 0.0) & (whole > 0.0)
    off = np.abs(1200.0 * np.log2(streamed[both] / whole[both])) > GROSS_CENTS
    differs = 100.0 * float(np.mean((streamed > 0.0) != (whole > 0.0)))
    yield Verdict("2 streaming against batch: gross", 100.0 * float(np.mean(off)), 0.5, "%")
    yield Verdict("2 streaming against batch: voicing", differs, 4.0, "%")


def pace_rows() -> Iterator[Verdict]:
    """Row 3: syllables a second of synthesised speech, over rates and languages."""
    said, found = [], []
    worst = 0.0
    for language, (text, syllables) in TEXTS.items():
        errors = []
        for rate in RATES:
            sound = _at_rate(text, language, rate)
            frames = Framer().feed(sound)
            tracker = PitchTracker()
            hertz = np.concatenate([tracker.feed(frames), tracker.flush()])
            levels = level_db(frames)
            heard = np.flatnonzero(hertz > 0.0)
            true = syllables / ((heard[-1] - heard[0]) / 100.0)
            measured = pace(levels, hertz > 0.0)
            said.append(true)
            found.append(measured)
            if 140 <= rate <= 280:
                errors.append(measured / true - 1.0)
        worst = max(worst, 100.0 * abs(float(np.mean(errors))))
    along = float(np.corrcoef(said, found)[0, 1])
    yield Verdict("3 pace of synthesised speech: correlation", along, 0.97, "", at_least=True)
    yield Verdict("3 pace, 140-280 words a minute: worst language off", worst, 12.0, "%")


def _at_rate(text: str, language: str, rate: int) -> Sound:
    import io
    import subprocess
    import wave

    command = ["espeak-ng", "-v", language, "-s", str(rate), "--stdout", text]
    with wave.open(
        io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)
    ) as file:
        own = file.getframerate()
        samples = np.frombuffer(file.readframes(10_000_000), "<i2") / 32768.0
    at = np.arange(int(len(samples) * INPUT_RATE / own)) * own / INPUT_RATE
    return np.asarray(np.interp(at, np.arange(len(samples)), samples), np.float64)


def cost_row() -> Verdict:
    """Row 4: processor time for each second of sound in blocks of 100 ms."""
    sound = voice.speech(30.0)
    analysis = VoiceAnalysis()
    begun = time.process_time()
    readings(analysis, sound)
    return Verdict(
        "4 analysis of a second of sound", 1000.0 * (time.process_time() - begun) / 30.0, 30.0
    )


def step_rows() -> Iterator[Verdict]:
    """Row 6: the first cue. Row 7: from a step up to *higher*, over twelve voices."""
    analysis = VoiceAnalysis()
    early = readings(analysis, voice.speech(30.0))
    learning = sum(reading.state == "learning" for reading in early) * 0.5
    yield Verdict("6 first cue after 8 s of voice was heard", _first(early), 1.5, "s")
    yield Verdict("6 seconds of talk spent learning", learning, 20.0, "s")
    took = [_climb(seed, hertz) for seed in range(6) for hertz in (110.0, 200.0)]
    yield Verdict("7 from +6 st and effort to 'higher', median", float(np.median(took)), 3.0, "s")
    yield Verdict("7 the same, 90th percentile", float(np.percentile(took, 90)), 5.0, "s")


def _first(early: list[Reading]) -> float:
    """Return the seconds from full progress until the first measure."""
    full = next(at for at, reading in enumerate(early) if reading.progress >= 1.0)
    first = next(at for at, reading in enumerate(early) if reading.state == "measured")
    return 0.5 * (first - full) + 0.5


def _climb(seed: int, hertz: float) -> float:
    analysis = VoiceAnalysis()
    readings(analysis, voice.speech(40.0, hertz=hertz, seed=seed))
    raised = voice.speech(10.0, hertz=hertz * 2**0.5, tilt_db=-4.0, seed=seed + 100)
    found = readings(analysis, raised)
    for at, reading in enumerate(found):
        if reading.energy == "higher":
            return 0.5 * (at + 1)
    return 10.0


def alarm_rows() -> Iterator[Verdict]:
    """Row 8: false *higher* on steady speech. Row 12: how often the word changes."""
    episodes = above = changes = measured = 0
    for language in TEXTS:
        sound = spoken(NEUTRAL * 4, language, INPUT_RATE) / 32768.0
        found = readings(VoiceAnalysis(), sound)
        words = [reading.energy for reading in found if reading.state == "measured"]
        measured += len(words)
        above += words.count("higher")
        pairs = list(zip(words, words[1:], strict=False))
        episodes += sum(now == "higher" and before != "higher" for before, now in pairs)
        changes += sum(now != before for before, now in pairs)
    minutes = measured / 120.0
    yield Verdict("8 false 'higher' on neutral speech", episodes / minutes, 1.0, "a minute")
    yield Verdict("8 the same, share of time", 100.0 * above / measured, 3.0, "%")
    yield Verdict("12 changes of the word on neutral speech", changes / minutes, 20.0, "a minute")


def gain_rows() -> Iterator[Verdict]:
    """Row 10: the index at other gains, from the start and by a step, and behind gain control."""
    sound = voice.speech(60.0)
    plain = _indexes(sound)
    for gain_db in (-12.0, 12.0):
        other = _indexes(sound * 10.0 ** (gain_db / 20.0))
        off = max(abs(a - b) for a, b in zip(plain, other, strict=True))
        yield Verdict(f"10 gain {gain_db:+.0f} dB: the index moves", off, 0.05, "")
    half = len(sound) // 2
    for gain_db in (-12.0, 12.0):
        stepped = sound.copy()
        stepped[half:] *= 10.0 ** (gain_db / 20.0)
        off = _late(plain, _indexes(stepped))
        yield Verdict(f"10 a step of {gain_db:+.0f} dB, from 12 s on", off, 0.05, "")
    off = float(np.median(np.abs(np.subtract(plain, _indexes(_levelled(sound))))))
    yield Verdict("10 behind an automatic gain, median", off, 0.05, "")


def _late(plain: list[float], other: list[float]) -> float:
    pairs = list(zip(plain, other, strict=False))[-36:]
    return float(np.median([abs(a - b) for a, b in pairs]))


def _indexes(sound: Sound) -> list[float]:
    found = readings(VoiceAnalysis(), sound)
    return [0.0 if reading.index is None else reading.index for reading in found]


def _levelled(sound: Sound) -> Sound:
    """Return the sound behind a slow gain control, as systems apply one."""
    out, gain = np.empty_like(sound), 1.0
    for at in range(0, len(sound), BLOCK):
        part = sound[at : at + BLOCK]
        rms = float(np.sqrt(np.mean(part**2)))
        wanted = min(8.0, 0.1 / rms) if rms > 1e-3 else gain
        gain += 0.05 * (wanted - gain)
        out[at : at + BLOCK] = part * gain
    return out


def other_sound_rows() -> Iterator[Verdict]:
    """Row 11: a minute each of silence, music, a keyboard and hum, behind the product's ear."""
    random = np.random.default_rng(9)
    count = 60 * INPUT_RATE
    at = np.arange(count) / INPUT_RATE
    sounds = {
        "silence": random.normal(0.0, 1e-5, count),
        "music": _melody(at),
        "keyboard": np.where(random.random(count) < 0.0004, 0.4, 0.0)
        + random.normal(0.0, 1e-3, count),
        "hum": 0.1 * np.sin(2.0 * np.pi * 100.0 * at),
    }
    for name, sound in sounds.items():
        analysis = VoiceAnalysis()
        readings(analysis, voice.speech(24.0))
        found = readings(analysis, sound, open_voice_activity())
        measured = 0.5 * sum(reading.state == "measured" for reading in found[4:])
        yield Verdict(f"11 {name}, a minute: called measured", measured, 1.0, "s")


def _melody(at: Sound) -> Sound:
    """Return chords that change each half second, with three harmonics."""
    steps = np.array([0, 4, 7, 12, 9, 5, 2, 7])[(at * 2).astype(int) % 8]
    base = 220.0 * 2.0 ** (steps / 12.0)
    phase = 2.0 * np.pi * np.cumsum(base) / INPUT_RATE
    chord = sum(np.sin(phase * ratio) / ratio for ratio in (1.0, 1.25, 1.5, 2.0, 3.0))
    return np.asarray(0.05 * chord * (1.0 - 0.6 * (at * 2 % 1.0)), np.float64)


ROWS: tuple[Callable[[], Iterator[Verdict]], ...] = (
    pitch_rows,
    pace_rows,
    lambda: iter([cost_row()]),
    step_rows,
    alarm_rows,
    gain_rows,
    other_sound_rows,
)


def corpus_rows(folder: Path | None) -> Iterator[Verdict]:
    """Row 9: on a folder of labelled clips, where there is one."""
    if folder is None:
        return
    from tests.bench.cue_corpus import evaluate

    whole, worst, count = evaluate(folder)
    name = f"9 labelled clips ({count}): area under the curve"
    yield Verdict(name, whole, 0.87, "", at_least=True)
    yield Verdict("9 the same, worst speaker", worst, 0.65, "", at_least=True)
