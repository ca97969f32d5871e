"""What the tour leaves behind: a report, the conversation as text and as sound."""

from __future__ import annotations

import json
import platform
import wave
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from desktop import __version__
from desktop.app.tour.diary import Diary
from desktop.audio.resample import resampled
from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from desktop.memory.conversation import gathered
from desktop.memory.export import conversation_markdown


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a step went."""

    name: str
    ok: bool
    seconds: float
    text: str


def write_report(
    folder: Path,
    verdicts: list[Verdict],
    diary: Diary,
    figures: dict[str, float],
    pictures: list[str],
    display: str,
) -> None:
    """Write ``report.json``."""
    report = {
        "attune": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "display": display,
        "ok": all(verdict.ok for verdict in verdicts),
        "steps": [asdict(verdict) for verdict in verdicts],
        "figures": {name: round(value, 1) for name, value in figures.items()},
        "screenshots": pictures,
        "events": diary.records(),
    }
    text = json.dumps(report, indent=2, ensure_ascii=False)
    (folder / "report.json").write_text(text + "\n", encoding="utf-8")


def write_conversation(folder: Path, diary: Diary, began_at: str) -> None:
    """Write ``conversation.md``."""
    conversation = gathered((entry.event for entry in diary.entries), began_at)
    text = conversation_markdown(conversation, "A rehearsed conversation")
    (folder / "conversation.md").write_text(text, encoding="utf-8")


def write_sound(folder: Path, person: bytes, assistant: bytes) -> None:
    """Write ``conversation.wav``: the person on the left, what they heard on the right.

    ``person`` is PCM at 16 kHz, ``assistant`` at 24 kHz; both began at the same moment.
    """
    left = np.frombuffer(resampled(person, INPUT_RATE, OUTPUT_RATE), np.int16)
    right = np.frombuffer(assistant, np.int16)
    both = np.zeros((max(len(left), len(right)), 2), np.int16)
    both[: len(left), 0] = left
    both[: len(right), 1] = right
    with wave.open(str(folder / "conversation.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(OUTPUT_RATE)
        file.writeframes(both.tobytes())
