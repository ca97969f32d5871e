from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

import pytest

from desktop.app.ground import read_ground
from desktop.app.monitor import RecordingWish
from desktop.app.talk import (
    _file_seconds,
    _Progress,
    json_printer,
    parse_share,
    recording_wish,
    text_printer,
    without_talk_key,
)
from desktop.core.assistant import ShareTarget
from desktop.core.errors import UsageError
from desktop.core.events import (
    ControlsChanged,
    Event,
    Notice,
    SessionState,
    SessionStateChanged,
    TranscriptLineChanged,
    TurnCompleted,
)
from desktop.core.media import Region
from desktop.settings.path import Paths

pytestmark = pytest.mark.unit

OFF = ControlsChanged(
    live=False, muted=False, voice_muted=False, camera=False, sharing=False, co_listening=False,
    cues=False,
)  # fmt: skip


def test_nothing_is_shared_unless_asked_for() -> None:
    assert parse_share("none") is None


def test_the_screen_and_a_region_are_shared_by_name_and_numbers() -> None:
    assert parse_share("screen") == ShareTarget("screen")
    assert parse_share("0,10,300,200") == ShareTarget("region", region=Region(0, 10, 300, 200))


def test_a_picture_is_shared_by_its_file(tmp_path: Path) -> None:
    picture = tmp_path / "a,b.png"
    picture.touch()

    assert parse_share(str(picture)) == ShareTarget("picture", picture=str(picture))


@pytest.mark.parametrize("word", ["missing.png", "window", "1,2,3", "0,0,0,0", ""])
def test_what_cannot_be_shared_is_refused(word: str) -> None:
    with pytest.raises(UsageError):
        parse_share(word)


def test_a_wav_file_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "noise.wav").write_bytes(b"RIFF")

    assert _file_seconds("default") is None
    with pytest.raises(UsageError, match="WAV"):
        _file_seconds(str(tmp_path / "noise.wav"))


def states(*kinds: SessionState) -> list[Event]:
    return [SessionStateChanged(kind) for kind in kinds]


async def answered(*facts: Event) -> bool:
    progress = _Progress()
    for fact in states(SessionState.LISTENING):
        progress.on_event(fact)
    progress.expect()
    waiting = asyncio.create_task(progress.answered(), name="waiting")
    for fact in facts:
        progress.on_event(fact)
    for _ in range(10):
        await asyncio.sleep(0)
    done = waiting.done()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    return done


async def test_an_answer_is_over_when_it_was_heard_out() -> None:
    speaking, over = states(SessionState.SPEAKING), [TurnCompleted()]

    assert not await answered(*speaking, *over)
    assert await answered(*speaking, *over, *states(SessionState.LISTENING))


async def test_a_turn_that_goes_on_is_not_over() -> None:
    assert not await answered(
        *states(SessionState.SPEAKING),
        TurnCompleted(in_progress=True),
        *states(SessionState.LISTENING),
    )


async def test_silence_is_an_answer() -> None:
    assert await answered(TurnCompleted())


async def test_a_session_that_has_ended_answers_nothing_more() -> None:
    assert await answered(OFF)


async def test_quiet_waits_while_something_goes_on() -> None:
    progress = _Progress()
    progress.on_event(SessionStateChanged(SessionState.SPEAKING))

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(progress.quiet(), 0.01)


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    json_printer()(Notice("Grüße\nan alle"))

    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert '"type": "notice"' in printed
    assert "Grüße" in printed


def test_people_read_final_lines_only(capsys: pytest.CaptureFixture[str]) -> None:
    show = text_printer()
    for final in (False, True):
        line = TranscriptLineChanged(
            1, "assistant", "It is noon.", final=final, wall_time="", cut_off=final
        )
        show(line)

    assert capsys.readouterr().out == "Attune: It is noon. \N{EM DASH} cut off\n"


@pytest.mark.parametrize(
    ("wished", "used"), [("push to talk", "here"), ("service", "service"), ("here", "here")]
)
def test_without_a_key_to_hold_turns_end_by_themselves(
    tmp_path: Path, wished: str, used: str
) -> None:
    paths = Paths.of({"ATTUNE_HOME": str(tmp_path)})
    environ = {"ATTUNE_MODEL_TURN_TAKING": wished}
    ground = without_talk_key(read_ground(argparse.Namespace(), paths, environ))
    assert ground.settings.model.turn_taking == used


@pytest.mark.parametrize(
    ("record", "audio", "wish"),
    [
        (None, False, None),
        ("a.txt", False, RecordingWish(Path("a.txt"))),
        ("a.txt", True, RecordingWish(Path("a.txt"), audio=True)),
    ],
)
def test_a_recording_is_wished_by_its_flags(
    record: str | None, audio: bool, wish: RecordingWish | None
) -> None:
    assert recording_wish(argparse.Namespace(record=record, record_audio=audio)) == wish


def test_sound_alone_is_no_recording() -> None:
    with pytest.raises(UsageError, match="--record FILE"):
        recording_wish(argparse.Namespace(record=None, record_audio=True))
