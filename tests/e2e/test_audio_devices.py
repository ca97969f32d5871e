"""The audio path on devices: a private sound system, and child processes that use it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.bench.probe import sounding
from tests.e2e.audio_child import Program, heard, start, write_tone
from tests.sound import PrivateSound, missing_programs

MISSING = missing_programs()


def has_sound_card() -> bool:
    cards = Path("/proc/asound/cards")
    return cards.exists() and "no soundcards" not in cards.read_text()


pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}"),
]


def test_devices_are_listed_by_name_with_the_default_first(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "devices")
    found = program.until("microphones")
    assert found["microphones"][0] == "Microphone, PulseAudio"
    assert not any("Monitor of" in name for name in found["microphones"])
    assert "attune_feed, ALSA" in found["speakers"]
    assert program.finish() == ""


def test_a_burst_whose_end_comes_early_is_heard_whole_and_a_flush_cuts(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    recording = sound.record(tmp_path / "heard.raw")
    program = start(programs, sound.environment, "play")
    played = program.until("played_ms")
    flushed = program.until("flushed_ms")
    program.until("done")
    sound.stop(recording)
    length, _ = sounding(heard(tmp_path / "heard.raw"))
    assert played["played_ms"] == 2000
    assert not flushed["playing"]
    assert 500 <= flushed["flushed_ms"] < 800
    assert 2400 < length < 2900
    assert program.finish() == ""


def test_what_is_spoken_into_the_microphone_is_captured(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    write_tone(tmp_path / "tone.wav")
    program = start(programs, sound.environment, "listen", "3")
    ready = program.until("ready")
    sound.speak(tmp_path / "tone.wav")
    counted = program.until("chunks")
    assert ready["echo"] in ("learning", "cancelling")
    assert counted["chunks"] == 150
    assert counted["loud"] >= 25
    program.finish()


def test_the_death_of_the_sound_system_is_told_and_outlived(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive")
    program.until("captured")
    sound.kill_server()
    told = {program.until("notice")["key"], program.until("notice")["key"]}
    sound.start_server()
    while program.until("notice")["notice"]:
        pass
    program.until("captured")
    program.press_enter()
    assert program.until("played_ms")["played_ms"] == 500
    assert told == {"microphone", "speaker"}
    program.until("done")
    program.finish()


def test_a_microphone_that_falls_asleep_is_told_and_comes_back(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive")
    program.until("captured")
    sound.control("suspend-source", "mic", "1")
    told = program.until("notice")
    sound.control("suspend-source", "mic", "0")
    while program.until("notice")["notice"]:
        pass
    program.until("captured")
    assert told["key"] == "microphone"
    program.press_enter()
    program.until("done")
    program.finish()


def test_a_microphone_that_the_system_mutes_is_told_until_it_is_unmuted(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive")
    program.until("captured")
    sound.control("set-source-mute", "mic", "1")
    while "The system has muted" not in program.until("notice")["notice"]:
        pass
    sound.control("set-source-mute", "mic", "0")
    assert "The system has muted" not in program.until("notice")["notice"]


def test_an_unplugged_microphone_is_never_replaced_and_comes_back_by_itself(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    sound.plug_microphone("desk", "Desk Mic")
    program = start(programs, sound.environment, "outlive", "Desk Mic,")
    program.until("captured")
    sound.unplug("desk")
    told = program.until("notice")
    write_tone(tmp_path / "tone.wav")
    sound.speak(tmp_path / "tone.wav")  # into the other microphone, which is there and works
    sound.plug_microphone("desk", "Desk Mic")
    while program.until("device")["state"] != "open":
        pass
    assert told["notice"].startswith("The microphone 'Desk Mic' has gone.")
    assert program.until("captured")["loud"] == 0
    program.press_enter()
    program.until("done")
    program.finish()


def test_a_twin_of_an_unplugged_microphone_never_takes_its_place(
    sound: PrivateSound, programs: list[Program]
) -> None:
    sound.plug_microphone("left", "USB Mic")
    program = start(programs, sound.environment, "outlive", "USB Mic,")
    program.until("captured")
    sound.plug_microphone("right", "USB Mic")
    sound.plug_speaker("later", "Later")
    while "later.monitor" not in program.until("listed")["listed"]:
        pass
    sound.unplug("left")
    while program.until("notice")["level"] != "error":  # it has looked again by then
        pass
    assert not any(fact.get("notice") == "" for fact in program.seen)
    sound.plug_microphone("left", "USB Mic")
    while program.until("device")["state"] != "open":
        pass
    assert program.seen[-1]["device"] == "USB Mic (left)"


def test_a_sound_server_that_hangs_keeps_nobody_from_ending(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive")
    program.until("captured")
    sound.freeze()
    program.until("notice")
    program.press_enter()
    program.until("done")
    assert "left behind" in program.finish()


def test_a_microphone_that_comes_back_at_another_rate_is_captured_again(
    sound: PrivateSound, programs: list[Program]
) -> None:
    sound.plug_microphone("desk", "Desk Mic")
    program = start(programs, sound.environment, "outlive", "Desk Mic,")
    program.until("captured")
    sound.unplug("desk")
    program.until("notice")
    sound.plug_microphone("desk", "Desk Mic", rate=44_100)
    while program.until("device")["state"] != "open":
        pass
    program.until("captured")
    program.press_enter()
    program.until("done")
    program.finish()


def test_a_machine_that_slept_goes_on_listening_and_speaking(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive")
    program.until("captured")
    program.process.send_signal(signal.SIGSTOP)
    asleep = threading.Event()
    asleep.wait(3.0)  # the sound server goes on without the program meanwhile
    program.process.send_signal(signal.SIGCONT)
    woken = time.monotonic()
    while program.until("captured")["at"] < woken + 1:
        pass
    program.press_enter()
    assert program.until("played_ms")["played_ms"] == 500
    program.until("done")
    program.finish()


def test_a_microphone_that_is_away_at_the_start_is_used_as_soon_as_it_comes(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive", "Desk Mic,")
    missed = program.until("awaited")["awaited"]
    program.until("ready")
    sound.plug_microphone("desk", "Desk Mic")
    while program.until("device")["state"] != "open":
        pass
    program.until("captured")
    program.press_enter()
    program.until("done")
    assert missed.startswith("The microphone 'Desk Mic' is not there.")
    program.finish()


def test_a_speaker_that_is_away_at_the_start_is_used_as_soon_as_it_comes(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    program = start(programs, sound.environment, "outlive", ",Headphones")
    program.until("awaited")
    program.until("captured")
    sound.plug_speaker("phones", "Headphones")
    while program.until("notice")["notice"]:
        pass
    recording = sound.record(tmp_path / "heard.raw", "phones.monitor")
    program.press_enter()
    program.until("done")
    sound.stop(recording)
    assert sounding(heard(tmp_path / "heard.raw"))[0] > 400


def test_a_microphone_that_follows_the_system_says_where_it_went(
    sound: PrivateSound, programs: list[Program]
) -> None:
    sound.plug_microphone("desk", "Desk Mic")
    program = start(programs, sound.environment, "outlive")
    program.until("captured")
    sound.control("set-default-source", "desk")
    told = program.until("notice")
    sound.unplug("desk")
    back = program.until("notice")
    assert (told["key"], back["key"]) == ("microphone moved", "microphone moved")
    assert "'Desk Mic' instead of 'Microphone'" in told["notice"]
    assert "'Microphone' instead of 'Desk Mic'" in back["notice"]


def test_without_a_microphone_the_loudspeakers_monitor_is_not_taken_for_one(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive")
    program.until("captured")
    sound.unplug("mic")
    while program.until("notice")["key"] != "microphone":
        pass
    assert program.until("device")["state"] == "lost"
    refused = start(programs, sound.environment, "refuse", "default")
    assert refused.until("microphone")["microphone"].startswith("No microphone was found.")


def test_a_headset_that_changes_its_profile_is_found_again_by_its_name(
    sound: PrivateSound, programs: list[Program]
) -> None:
    sound.plug_microphone("bluez_input.music", "Headset")
    program = start(programs, sound.environment, "outlive", "Headset,")
    program.until("captured")
    sound.unplug("bluez_input.music")
    sound.plug_microphone("bluez_input.call", "Headset", rate=16_000)
    while program.until("device")["state"] != "open":
        pass
    assert program.seen[-1]["device"] == "Headset"
    program.until("captured")


def test_a_headset_that_changes_its_profile_plays_on_at_another_rate(
    sound: PrivateSound, programs: list[Program], tmp_path: Path
) -> None:
    sound.plug_speaker("bluez_output.music", "Headset")
    program = start(programs, sound.environment, "outlive", ",Headset")
    program.until("captured")
    sound.unplug("bluez_output.music")
    while program.until("notice")["key"] != "speaker":
        pass
    sound.plug_speaker("bluez_output.call", "Headset", rate=8_000, channels=1)
    while (fact := program.until("notice"))["notice"] or fact["key"] != "speaker":
        pass
    recording = sound.record(tmp_path / "heard.raw", "bluez_output.call.monitor")
    program.press_enter()
    program.until("done")
    sound.stop(recording)
    assert sounding(heard(tmp_path / "heard.raw"))[0] > 400


def test_a_speaker_that_was_chosen_and_went_is_told_and_answers_go_by(
    sound: PrivateSound, programs: list[Program]
) -> None:
    sound.plug_speaker("phones", "Headphones")
    program = start(programs, sound.environment, "outlive", ",Headphones")
    program.until("captured")
    sound.unplug("phones")
    told = program.until("notice")
    while program.until("speaker_state")["speaker_state"] != "lost":
        pass
    program.press_enter()
    assert told["notice"].startswith("The speaker 'Headphones' has gone. The captions go on")
    assert program.until("played_ms")["played_ms"] == 500
    program.until("done")
    program.finish()


def test_a_microphone_of_nothing_but_zeros_is_told(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "outlive")
    told = program.until("notice")
    assert told["key"] == "microphone silence"
    assert "the system lets Attune use it" in told["notice"]


def test_a_microphone_that_is_not_there_is_named_and_the_speaker_works(
    sound: PrivateSound, programs: list[Program]
) -> None:
    program = start(programs, sound.environment, "refuse", "Desk microphone")
    refused = program.until("microphone")
    assert refused["microphone"].startswith("The microphone 'Desk microphone' is not there.")
    assert program.until("played_ms")["played_ms"] == 300
    assert not any("speaker" in fact for fact in program.seen)
    assert program.finish() == ""


@pytest.mark.skipif(has_sound_card(), reason="this machine has a sound card")
def test_without_any_sound_system_each_side_says_so_and_answers_go_by(
    tmp_path: Path, programs: list[Program]
) -> None:
    environment = os.environ | {"PULSE_SERVER": f"unix:{tmp_path / 'none'}"}
    program = start(programs, environment, "refuse", "default")
    assert program.until("microphone")["microphone"].startswith("No microphone was found.")
    assert program.until("speaker")["speaker"].startswith("No speaker was found.")
    assert program.until("played_ms")["played_ms"] == 300
    assert program.finish() == ""


@pytest.mark.parametrize("port", ["microphone", "speaker"])
def test_the_device_keeps_the_contract_of_its_port(sound: PrivateSound, port: str) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *(f"tests/contract/test_{port}.py", "-k", "TestDevice"),
        ],
        env=sound.environment | {"ATTUNE_TEST_SOUND": "private"},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stdout
