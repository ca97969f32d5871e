"""Measures the embedded server's voice: ``python -m tests.bench.voice [--quick]``.

Prints the real-time factor and the time to the first chunk, then what can be heard: loudness by
ITU-R BS.1770 and speech level of each voice name, clicks at the joins of sentences, how far the
names lie apart in pitch, and how much of it the embedded ear understands. The baseline is one bare
run of espeak-ng that returns when it has written everything.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import soxr
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from desktop.emulator.clip import ClipVoice
from desktop.emulator.model import shipped_catalogue
from desktop.emulator.parts import Voice, cast
from desktop.emulator.recogniser import Recogniser
from desktop.emulator.saying import phrasebook
from desktop.emulator.tongue import tongue_of
from desktop.emulator.voice import EspeakVoice
from tests.bench.corpus import as_utterance
from tests.bench.ear import sense
from tests.bench.figure import Figure, Verdict, heading

Sound = NDArray[np.float64]

SHORT = "It is half past nine."
LONG = (
    "I see a window with a list of files, a terminal below it, and a clock in the corner that "
    "shows nine thirty, and nothing of it has changed since you asked me a minute ago."
)
ANSWER = "Hello, I am here to help you. What would you like to know? The timer runs, by the way."
TONGUES = (
    "Guten Morgen, wie geht es Ihnen heute?",
    "¿Dónde está la estación de tren?",
    "Où est la gare, s'il vous plaît?",
    "Dov'è la stazione, per favore?",
    "Onde está a minha irmã?",
    "Привет, как дела?",
    "Dzień dobry, jak się masz?",
)
_FRAME = OUTPUT_RATE // 100
_CLICK_DB = -42.0


@dataclass(slots=True)
class Take:
    """One text as a voice said it, with when its chunks came."""

    sound: Sound
    first_ms: float
    seconds: float

    @property
    def factor(self) -> float:
        """Working time for each second of speech."""
        return self.seconds / max(0.01, len(self.sound) / OUTPUT_RATE)


@dataclass(slots=True)
class Series:
    """Takes of one kind."""

    name: str
    takes: list[Take] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Return the figures of the series."""
        return [
            str(Figure(f"{self.name}: first chunk", [take.first_ms for take in self.takes])),
            str(Figure(f"{self.name}: all of it", [1e3 * take.seconds for take in self.takes])),
            str(Figure(f"{self.name}: real-time factor", [t.factor for t in self.takes], "x")),
        ]


async def take(voice: Voice, text: str) -> Take:
    """Let a voice say a text as fast as it can."""
    start = time.perf_counter()
    first_ms, pcm = float("nan"), b""
    async for piece in voice.speak(text):
        if not pcm:
            first_ms = 1e3 * (time.perf_counter() - start)
        pcm += piece
    seconds = time.perf_counter() - start
    return Take(np.frombuffer(pcm, "<i2") / 32768, first_ms, seconds)


def bare(text: str) -> Take:
    """Return what one run of espeak-ng takes to write a text completely."""
    start = time.perf_counter()
    command = ["espeak-ng", "-v", "en-us", "-s", "165", "--stdin", "--stdout"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
    seconds = time.perf_counter() - start
    samples = np.frombuffer(done.stdout[44:], "<i2") / 32768
    return Take(soxr.resample(samples, 22_050, OUTPUT_RATE), 1e3 * seconds, seconds)


def loudness_lufs(sound: Sound) -> float:
    """Return integrated loudness by ITU-R BS.1770-4: K weighting, 400 ms blocks, both gates."""
    weighted = _weighted(sound)
    size, step = round(0.4 * OUTPUT_RATE), round(0.1 * OUTPUT_RATE)
    blocks = np.lib.stride_tricks.sliding_window_view(weighted, size)[::step]
    power = np.square(blocks).mean(axis=1)
    power = power[power > 10 ** ((-70 + 0.691) / 10)]
    if not len(power):
        return float("-inf")
    kept = power[power > power.mean() / 10]
    return float(-0.691 + 10 * np.log10(kept.mean()))


def _weighted(sound: Sound) -> Sound:
    """Apply the standard's two filters as a product of their responses at this sample rate."""
    spectrum = np.fft.rfft(sound)
    hertz = np.fft.rfftfreq(len(sound), 1 / OUTPUT_RATE)
    # The standard's coefficients hold for 48 kHz, whose unit circle serves any lower rate.
    z = np.exp(-2j * np.pi * hertz / 48_000)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    high = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    return np.asarray(np.fft.irfft(spectrum * shelf * high, len(sound)))


def level_dbfs(sound: Sound) -> float:
    """Return the level of the speech, pauses left out."""
    frames = sound[: len(sound) // _FRAME * _FRAME].reshape(-1, _FRAME)
    power = np.square(frames).mean(axis=1)
    return float(10 * np.log10(power[power > 1e-4].mean()))


def clicks(sound: Sound) -> int:
    """Count jumps next to digital silence: where speech is cut off or begins inside a wave."""
    silent = np.abs(sound) < 1e-9
    run = np.convolve(silent, np.ones(48), "valid") == 48
    edges = np.flatnonzero(np.diff(run.astype(int)))
    loudest = 10 ** (_CLICK_DB / 20)
    steps = np.abs(np.diff(sound))
    return sum(bool(steps[max(0, at - 2) : at + 52].max() > loudest) for at in _joins(edges, sound))


def _joins(edges: NDArray[np.intp], sound: Sound) -> list[int]:
    """Return the edges of long silences only: inside words, closures of stops are abrupt."""
    joins, start = [], 0
    for at in [*edges.tolist(), len(sound)]:
        if at - start > OUTPUT_RATE // 10 and not np.any(sound[start + 60 : at - 2]):
            joins += [start, at]
        start = at
    return [at for at in joins if 0 < at < len(sound) - 60]


def pitch(sound: Sound) -> float:
    """Return the median fundamental frequency of voiced frames."""
    found = []
    for start in range(0, len(sound) - 1200, 480):
        frame = sound[start : start + 1200]
        if np.square(frame).mean() < 1e-3:
            continue
        alike = np.correlate(frame, frame, "full")[1199:]
        lag = 70 + int(np.argmax(alike[70:400]))
        if alike[lag] > 0.5 * alike[0]:
            found.append(OUTPUT_RATE / lag)
    return float(np.median(found)) if found else float("nan")


def understood(recogniser: Recogniser, sound: Sound, text: str) -> bool:
    """Whether the embedded ear makes of the sound what was said."""
    heard = soxr.resample(sound * 32768, OUTPUT_RATE, INPUT_RATE)
    return sense(recogniser.recognise(as_utterance(heard, 1))) == sense(text)


async def measure(
    repeats: int, names: list[str], examples: int, tell: Callable[[str], object]
) -> bool:
    """Print everything and return whether all budgets are kept."""
    voice: Voice = EspeakVoice() if shutil.which("espeak-ng") else ClipVoice()
    tell(heading())
    served = await _speed(voice, repeats, tell)
    levels, loudnesses, joins = await _sound(voice, names, tell)
    await _languages(voice, tell)
    share = await _understood(voice, names, examples, tell)
    verdicts = [
        Verdict("first chunk, median of a long sentence", served.percentile(50), 300.0),
        Verdict("loudest voice name, speech level", max(levels), -19.0, "dBFS"),
        Verdict("faintest voice name, speech level", min(levels), -23.0, "dBFS", at_least=True),
        Verdict("voice names apart in loudness", max(loudnesses) - min(loudnesses), 4.0, "LU"),
        Verdict("clicks at joins", joins, 0.0, ""),
        Verdict("examples that the ear understands", 100 * share, 80.0, "%", at_least=True),
    ]
    for verdict in verdicts:
        tell(str(verdict))
    return all(verdict.met for verdict in verdicts)


async def _speed(voice: Voice, repeats: int, tell: Callable[[str], object]) -> Figure:
    """Time the voice, the clips and the bare program, in turn; return the first chunks."""
    kinds = [("short", SHORT, voice), ("long", LONG, voice), ("clips", "It is 14:05.", ClipVoice())]
    series = [Series(name) for name, _, _ in kinds]
    whole = Series("baseline, espeak-ng alone, long")
    for _ in range(repeats):
        for (_, text, speaker), taken in zip(kinds, series, strict=True):
            taken.takes.append(await take(speaker, text))
        if shutil.which("espeak-ng"):
            whole.takes.append(await asyncio.to_thread(bare, LONG))
    for taken in [*series, whole]:
        for line in taken.lines():
            tell(line)
    return Figure("first chunk", [taken.first_ms for taken in series[1].takes])


async def _sound(
    voice: Voice, names: list[str], tell: Callable[[str], object]
) -> tuple[list[float], list[float], int]:
    tell(f"{'voice name':<16} {'pitch Hz':>9} {'level dBFS':>11} {'LUFS':>7} {'clicks':>7}")
    levels, loudnesses, joins = [], [], 0
    for name in names:
        sound = (await take(cast(voice, name, ""), ANSWER)).sound
        levels.append(level_dbfs(sound))
        loudnesses.append(loudness_lufs(sound))
        found = clicks(sound)
        joins += found
        tell(
            f"{name or '(usual)':<16} {pitch(sound):9.0f} {levels[-1]:11.1f} "
            f"{loudnesses[-1]:7.1f} {found:7d}"
        )
    return levels, loudnesses, joins


async def _languages(voice: Voice, tell: Callable[[str], object]) -> None:
    for text in TONGUES:
        sound = (await take(voice, text)).sound
        seconds = len(sound) / OUTPUT_RATE
        tell(f"{tongue_of(text):<6} {seconds:5.1f} s {level_dbfs(sound):6.1f} dBFS  {text}")


async def _understood(
    voice: Voice, names: list[str], examples: int, tell: Callable[[str], object]
) -> float:
    recogniser = Recogniser(phrasebook())
    texts = phrasebook().examples[:examples]
    shares = []
    for name in names[:4]:
        said = [(await take(cast(voice, name, ""), text)).sound for text in texts]
        right = sum(map(lambda s, t: understood(recogniser, s, t), said, texts))
        shares.append(right / len(texts))
        tell(f"the ear understands {right} of {len(texts)} examples said by {name or 'the usual'}")
    return float(np.mean(shares))


def main() -> None:
    """Run the measurement from the command line."""
    parser = argparse.ArgumentParser(description="Measure the embedded server's voice.")
    parser.add_argument("--quick", action="store_true", help="fewer voices and repetitions")
    quick = parser.parse_args().quick
    voices = ["", "Puck", "Kore", "Charon", *sorted(shipped_catalogue().voices)]
    names = list(dict.fromkeys(voices))[: 6 if quick else None]
    repeats, examples = (10, 8) if quick else (40, 40)
    kept = asyncio.run(
        measure(repeats, names, examples, lambda line: sys.stdout.write(f"{line}\n"))
    )
    if not kept:
        sys.exit(1)


if __name__ == "__main__":
    main()
