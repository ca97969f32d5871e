"""How well the energy index tells lively from calm speech, on a folder of labelled clips.

``python -m tests.bench.cue_corpus FOLDER``: a folder a speaker, or one folder for all; each WAV
file's label stands in its name between underscores or hyphens (``spk03_anger_12.wav``), or is the
name of its folder (``spk03/anger/12.wav``). High are anger, joy, happy, fear; low are sadness,
boredom, neutral, calm; others are left out. Each clip is held against the same speaker's others.
Prints the area under the curve for all and for the worst speaker; exit code 1 when they miss
``--least`` and ``--worst``. No clips ship with Attune: corpora of acted speech have their own
terms.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.affect.analysis import EXPECTED
from desktop.affect.baseline import Baseline
from desktop.affect.energy import energy_index
from desktop.affect.frame import Framer
from desktop.affect.pace import pace
from desktop.affect.pitch import PitchTracker
from desktop.affect.timbre import Timbre
from desktop.audio.wav import read_wav
from desktop.core.media import INPUT_RATE
from tests.bench.figure import Verdict

HIGH = ("anger", "angry", "joy", "happy", "happiness", "fear", "fearful")
LOW = ("sadness", "sad", "boredom", "neutral", "calm")
LEAST_CLIPS = 6
LEAST_VOICED = 40


@dataclass(frozen=True, slots=True)
class Clip:
    """One clip: who speaks, whether it is lively, and its features in the index's order."""

    speaker: str
    high: bool
    values: NDArray[np.float64]


def features(samples: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return pitch, slope, both ratios, pace, level and pauses of a clip; None without voice."""
    frames = Framer().feed(samples)
    if not len(frames):
        return None
    tracker = PitchTracker()
    hertz = np.concatenate([tracker.feed(frames), tracker.flush()])
    voiced = hertz > 0.0
    if voiced.sum() < LEAST_VOICED:
        return None
    level = 10.0 * np.log10((frames**2).mean(axis=1) + 1e-12)
    timbre = Timbre().measure(frames, level < np.percentile(level, 5) + 3.0)
    semitones = 12.0 * np.log2(hertz[voiced] / 27.5)
    effort = np.median(timbre[voiced], axis=0)
    tempo = pace(level, voiced)
    return np.array([np.median(semitones), *effort, tempo, np.median(level[voiced]), np.nan])


def index_of(clip: Clip, others: list[Clip]) -> float:
    """Return the index of a clip against the same speaker's other clips."""
    baseline = Baseline(EXPECTED)
    for other in others:
        baseline.learn(other.values, 2.5)
    far = np.nan_to_num(baseline.deviation(clip.values))
    return energy_index(float(far[0]), float(far[1:4].mean()), float(far[4]))


def area(scores: list[float], high: list[bool]) -> float:
    """Return the area under the receiver operating characteristic."""
    values, marks = np.array(scores), np.array(high)
    lively, calm = values[marks], values[~marks]
    if not len(lively) or not len(calm):
        return float("nan")
    wins = (lively[:, None] > calm[None, :]).mean() + 0.5 * (
        lively[:, None] == calm[None, :]
    ).mean()
    return float(wins)


def clips(folder: Path) -> Iterator[Clip]:
    """Yield every clip whose label is known."""
    for path in sorted(folder.rglob("*.wav")):
        words = re.split(r"[_\-.\s]", path.stem.lower()) + [path.parent.name.lower()]
        label = next((word for word in words if word in (*HIGH, *LOW)), "")
        if not label:
            continue
        pcm = read_wav(path, INPUT_RATE)
        values = features(np.frombuffer(pcm, "<i2").astype(np.float64) / 32768.0)
        if values is not None:
            yield Clip(_speaker(path, folder), label in HIGH, values)


def _speaker(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder).parts
    return parts[0] if len(parts) > 1 else re.split(r"[_\-.\s]", path.stem)[0]


def evaluate(folder: Path) -> tuple[float, float, int]:
    """Return the area for all clips, for the worst speaker, and how many clips counted."""
    by_speaker: dict[str, list[Clip]] = defaultdict(list)
    for clip in clips(folder):
        by_speaker[clip.speaker].append(clip)
    scores: list[float] = []
    marks: list[bool] = []
    worst = 1.0
    for own in by_speaker.values():
        if len(own) < LEAST_CLIPS:
            continue
        found = [index_of(clip, own[:at] + own[at + 1 :]) for at, clip in enumerate(own)]
        high = [clip.high for clip in own]
        scores += found
        marks += high
        alone = area(found, high)
        worst = min(worst, alone) if alone == alone else worst  # noqa: PLR0124 - not a number
    return area(scores, marks), worst, len(scores)


def main() -> int:
    """Evaluate one folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--least", type=float, default=0.87)
    parser.add_argument("--worst", type=float, default=0.65)
    options = parser.parse_args()
    whole, worst, count = evaluate(options.folder)
    verdicts = (
        Verdict(f"area under the curve, {count} clips", whole, options.least, "", at_least=True),
        Verdict("the same, worst speaker", worst, options.worst, "", at_least=True),
    )
    sys.stdout.write("\n".join(map(str, verdicts)) + "\n")
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
