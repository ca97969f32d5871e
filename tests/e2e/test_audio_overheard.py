"""What the computer plays, and the test of the sound: a private system, and child processes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop.audio.wav import WavWriter
from tests.e2e.audio_child import Program, heard, start, write_tone
from tests.sound import PrivateSound, missing_programs
from tests.unit.audio.tone import levels_db, tone

MISSING = missing_programs()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}"),
]


def test_the_computers_sound_is_heard_without_the_assistants_own_voice(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    write_tone(tmp_path / "tone.wav")
    program = start(programs, sound.environment, "overhear")
    ready = program.until("ready")
    sound.speak(tmp_path / "tone.wav", into="speaker")
    while program.until("loudest")["loudest"]:
        pass
    theirs = max(fact.get("loudest", 0) for fact in program.seen)
    program.seen.clear()
    program.press_enter()
    program.until("played")
    program.press_enter()
    program.until("done")
    ours = max(fact.get("loudest", 0) for fact in program.seen)
    assert "Monitor" in ready["what"]
    assert (theirs > 4000, ours) == (True, 0)
    program.finish()


def test_a_game_is_heard_while_the_assistant_speaks_and_the_assistant_is_not(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    file = WavWriter(tmp_path / "game.wav", 48_000)
    file.write(tone(20_000, 48_000, 1500))
    file.close()
    uplink = tmp_path / "uplink.raw"
    room = sound.record(tmp_path / "room.raw")
    program = start(programs, sound.environment, "overhear", str(uplink))
    program.until("ready")
    game = sound.play(tmp_path / "game.wav")
    while not program.until("loudest")["loudest"]:
        pass
    program.press_enter()
    program.until("played")
    program.press_enter()
    program.until("done")
    sound.stop(game)
    sound.stop(room)
    voice, played = (levels_db(heard(tmp_path / "room.raw"), 48_000, at) for at in (440, 1500))
    left, kept = (levels_db(heard(uplink), 16_000, at) for at in (440, 1500))
    assert left.max() < voice.max() - 40
    assert np.median(kept[kept > -60]) == pytest.approx(np.median(played[played > -60]), abs=2)
    begun = int(np.argmax(kept > -60))
    assert np.count_nonzero(kept[begun:] < kept.max() - 6) <= 3  # where the two take turns


def test_the_computer_is_heard_on_the_loudspeaker_that_is_the_default_now(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    write_tone(tmp_path / "tone.wav")
    sound.plug_speaker("phones", "Headphones")
    program = start(programs, sound.environment, "overhear")
    program.until("ready")
    sound.control("set-default-sink", "phones")
    while program.until("notice")["notice"]:
        pass
    sound.speak(tmp_path / "tone.wav", into="phones")
    assert max(program.until("loudest")["loudest"] for _ in range(3)) > 4000


def test_the_sound_test_measures_the_echo_of_a_room(
    sound: PrivateSound, programs: list[Program]
) -> None:
    sound.add_echo(delay_ms=150)
    program = start(programs, sound.environment, "examine")
    recorded = program.until("advice")
    finding = program.until("heard")
    assert recorded["ms"] == 2000
    assert finding["heard"]
    assert 100 < finding["delay_ms"] < 300
    assert finding["reduction_db"] > 3
    assert "comes back after" in finding["sentence"]
    program.until("done")


def test_the_sound_test_says_that_headphones_have_no_echo(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "examine")
    finding = program.until("heard")
    assert not finding["heard"]
    assert finding["sentence"].startswith("No echo was heard")
