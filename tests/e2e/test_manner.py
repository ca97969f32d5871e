"""What a person's settings make of speech, against the embedded server, by voice."""

from __future__ import annotations

import subprocess
import wave
from pathlib import Path

import pytest

from tests.e2e.program import ESPEAK_RATE, attune, events, missing

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(missing(["espeak-ng"])), reason=missing(["espeak-ng"])),
]


def said(path: Path, *parts: str | float) -> Path:
    """Write a WAV file of sentences and, as numbers, the seconds of silence between them."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(ESPEAK_RATE)
        for part in parts:
            file.writeframes(_spoken(part) if isinstance(part, str) else _silence(part))
    return path


def _spoken(text: str) -> bytes:
    command = ["espeak-ng", "-v", "en-us", "-s", "150", "--stdout", text]
    return subprocess.run(command, capture_output=True, check=True).stdout[44:]


def _silence(seconds: float) -> bytes:
    return bytes(2 * round(seconds * ESPEAK_RATE))


def interruptions(home: Path, *, polite: bool) -> tuple[int, int]:
    """Say *yeah* into an answer; return the interruptions and the ms heard of that answer."""
    home.mkdir()
    voice = said(home / "voice.wav", "what can you do", 3.5, "yeah", 1.0)
    done = attune(
        home, "talk", "--backend", "local", "--mic", str(voice), "--speaker", "none", "--json",
        more={"ATTUNE_AUDIO_POLITE": str(polite).lower()},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    first = events(done, "speech_played")[0]
    return len(events(done, "interrupted")), first["received_ms"] - first["played_ms"]


def test_a_yeah_stops_the_assistant_only_where_it_is_not_polite(tmp_path: Path) -> None:
    plain, cut = interruptions(tmp_path / "plain", polite=False)
    polite, left = interruptions(tmp_path / "polite", polite=True)
    assert (plain, polite) == (1, 0)
    assert (cut > 1000, left < 100) == (True, True)


def test_sending_only_speech_ends_the_stream_and_the_question_is_answered(tmp_path: Path) -> None:
    knowledge = tmp_path / "report.txt"
    knowledge.write_text("The quarterly revenue was 4.2 million euros.\n")
    question = "what was the quarterly revenue"
    voice = said(tmp_path / "voice.wav", question, 4.0, question, 3.0)
    record = tmp_path / "session.jsonl"
    done = attune(
        tmp_path, "talk", "--backend", "local", "--mic", str(voice), "--speaker", "none", "--json",
        "--co-listen", "--knowledge", str(knowledge), "--record", str(record),
        more={"ATTUNE_AUDIO_SEND_SPEECH_ONLY": "true"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert any("4.2" in offer["text"] for offer in events(done, "offer"))
    sent = [line for line in record.read_text().splitlines() if line.startswith(">")]
    assert any("audioStreamEnd" in line for line in sent)
