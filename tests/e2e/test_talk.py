"""``attune talk`` against the embedded server that it starts by itself."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from tests.e2e.program import attune, events, missing, speech

pytestmark = pytest.mark.e2e

QUIET = ("talk", "--backend", "local", "--mic", "none", "--speaker", "none")


def test_a_typed_question_is_answered_and_heard_out(tmp_path: Path) -> None:
    done = attune(tmp_path, *QUIET, "--json", "--text", "what is 12 times 7")
    assert (done.returncode, done.stderr) == (0, "")
    answer = "".join(event["text"] for event in events(done, "output_transcript"))
    assert "84" in answer
    played = events(done, "speech_played")[-1]
    assert played["played_ms"] >= played["received_ms"] - 40


@pytest.mark.skipif(bool(missing(["espeak-ng"])), reason=missing(["espeak-ng"]))
def test_a_spoken_question_is_understood_and_answered_aloud(tmp_path: Path) -> None:
    question = speech(tmp_path / "question.wav", "what time is it", times=2)
    answer = tmp_path / "answer.wav"
    done = attune(
        tmp_path, "talk", "--backend", "local", "--mic", str(question), "--speaker", str(answer),
        "--json",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    heard = "".join(event["text"] for event in events(done, "input_transcript"))
    assert "time" in heard.lower()
    with wave.open(str(answer)) as file:
        assert max(file.readframes(file.getnframes())) > 0
    [latency] = events(done, "latency")
    timed = {"microphone_to_send", "speech_end_to_first_byte", "first_byte_to_first_sample"}
    assert timed <= latency["spans"].keys()


def test_a_timer_is_set_through_a_tool_and_falls_due(tmp_path: Path) -> None:
    done = attune(
        tmp_path, *QUIET, "--json", "--seconds", "12", "--text", "set a timer for 2 seconds"
    )
    assert [event["state"] for event in events(done, "tool_call_finished")] == ["done"]
    assert len(events(done, "timer_due")) == 1


@pytest.mark.skipif(bool(missing(["espeak-ng"])), reason=missing(["espeak-ng"]))
def test_the_co_listener_is_silent_until_the_knowledge_answers(tmp_path: Path) -> None:
    knowledge = tmp_path / "report.txt"
    knowledge.write_text("The quarterly revenue was 4.2 million euros.\n")
    chat = speech(tmp_path / "chat.wav", "we had lunch by the river yesterday")
    question = speech(tmp_path / "question.wav", "what was the quarterly revenue", times=2)
    silent, offering = (
        attune(
            tmp_path, "talk", "--backend", "local", "--mic", str(file), "--speaker", "none",
            "--json", "--co-listen", "--knowledge", str(knowledge),
        )
        for file in (chat, question)
    )  # fmt: skip
    assert (events(silent, "offer"), events(silent, "speech_received")) == ([], [])
    offers = events(offering, "offer")
    assert offers
    assert all("4.2" in offer["text"] for offer in offers)
    assert events(offering, "speech_received") == []


def test_a_picture_is_shown_to_the_model(tmp_path: Path) -> None:
    picture = Path(__file__).parents[1] / "data" / "page.png"
    done = attune(tmp_path, *QUIET, "--json", "--share", str(picture), "--text", "what do you see")
    sent = events(done, "frame_sent")[0]
    answer = "".join(event["text"] for event in events(done, "output_transcript"))
    assert str(sent["width"]) in answer


def test_without_sound_devices_a_sentence_is_said_and_the_rest_works(tmp_path: Path) -> None:
    nowhere = {"PULSE_SERVER": "unix:/nonexistent"}
    done = attune(tmp_path, "talk", "--backend", "local", "--text", "hello", more=nowhere)
    assert done.returncode == 0
    assert "Attune: " in done.stdout
    assert "microphone" in done.stderr.lower()


def test_a_refused_region_is_a_sentence_and_the_rest_works(tmp_path: Path) -> None:
    done = attune(tmp_path, *QUIET, "--share", "0,0,200,100", "--text", "hello")
    assert done.returncode == 0
    assert "Attune: " in done.stdout
    assert "display" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--share", "1,2,3"), 2),
        (("--mic", "missing.wav"), 2),
        (("--backend", "developer", "--text", "hi"), 2),
        (("--backend", "developer", "--endpoint", "https://127.0.0.1:9", "--text", "hi"), 4),
    ],
)
def test_what_cannot_work_ends_with_its_exit_code(
    tmp_path: Path, arguments: tuple[str, ...], code: int
) -> None:
    key = {"GOOGLE_API_KEY": "not-a-key"} if "--endpoint" in arguments else {}
    done = attune(tmp_path, *QUIET, *arguments, more=key)
    assert done.returncode == code
    assert done.stderr.startswith("attune: ")


def test_a_broken_settings_file_is_a_sentence_and_the_rest_works(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    (folder / "settings.toml").write_text("[audio\nvolume = ")
    done = attune(tmp_path, *QUIET, "--text", "hello")
    assert done.returncode == 0
    assert "Attune: " in done.stdout
    assert "settings" in done.stderr
