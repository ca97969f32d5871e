from __future__ import annotations

from pathlib import Path

import pytest

from desktop.audio.echo import AsItIs, Cleaning, WebRtcCleaner, open_cleaner
from desktop.audio.file import AbsentMicrophone, FileMicrophone, RecordingSpeaker
from desktop.audio.microphone import DeviceMicrophone
from desktop.audio.path import Wish, open_audio
from desktop.audio.speaker import DeviceSpeaker
from desktop.core.errors import DeviceError
from desktop.core.media import INPUT_RATE
from desktop.settings.sections import AudioSettings
from tests.fakes.clock import ManualClock
from tests.unit.audio.tone import tone

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("microphone", "kind"),
    [
        ("default", DeviceMicrophone),
        ("Desk microphone", DeviceMicrophone),
        ("none", AbsentMicrophone),
        ("voice.WAV", FileMicrophone),
    ],
)
async def test_the_microphone_is_what_was_asked_for(microphone: str, kind: type) -> None:
    path = open_audio(AudioSettings(), microphone=microphone, notice=lambda _: None)
    assert isinstance(path.microphone, kind)


@pytest.mark.parametrize(
    ("speaker", "kind"),
    [
        ("default", DeviceSpeaker),
        ("Desk speaker", DeviceSpeaker),
        ("none", RecordingSpeaker),
        ("heard.wav", RecordingSpeaker),
    ],
)
async def test_the_speaker_is_what_was_asked_for(speaker: str, kind: type) -> None:
    path = open_audio(AudioSettings(), speaker=speaker, notice=lambda _: None)
    assert isinstance(path.speaker, kind)


async def test_without_a_device_there_is_no_echo() -> None:
    path = open_audio(AudioSettings(), microphone="none", speaker="none", notice=lambda _: None)
    assert path.echo_state() == "off"


async def test_an_unopened_path_closes_twice_without_a_device() -> None:
    path = open_audio(AudioSettings(), notice=lambda _: None)
    await path.aclose()
    await path.aclose()


async def test_a_missing_sound_file_is_named(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.wav")
    path = open_audio(AudioSettings(), microphone=missing, notice=lambda _: None)
    with pytest.raises(DeviceError, match=r"none\.wav"):
        await path.microphone.open()


async def test_a_recording_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    speaker = RecordingSpeaker(tmp_path / "no folder" / "heard.wav", ManualClock())
    with pytest.raises(DeviceError, match="cannot be written"):
        await speaker.open()


def test_switched_off_the_signal_is_left_alone() -> None:
    off = AudioSettings(echo_cancellation=False, noise_suppression=False, high_pass=False)
    cleaner = open_cleaner(Cleaning.of(off))
    assert isinstance(cleaner, AsItIs)
    assert (cleaner.clean(b"ab", 0.0), cleaner.report.state) == (b"ab", "off")


def test_a_headset_needs_no_canceller() -> None:
    assert not Cleaning.of(AudioSettings(), headset=True).echo


def test_the_canceller_keeps_the_length_of_what_is_captured() -> None:
    cleaner = WebRtcCleaner(Cleaning(gain=True))
    cleaner.reference(tone(20, 24_000), 0.1)
    assert len(cleaner.clean(tone(20, INPUT_RATE), 0.02)) == 640
    assert cleaner.report.state == "learning"


def test_only_other_cleaning_makes_the_cleaner_anew() -> None:
    wish = Wish(AudioSettings())
    assert not wish.adopt(AudioSettings(volume=0.5))
    assert wish.adopt(AudioSettings(noise_suppression=False))


def test_with_a_headset_the_echo_is_left_alone() -> None:
    wish = Wish(AudioSettings(noise_suppression=False, high_pass=False))
    wish.plays_on = lambda: "WH-1000XM4 Headphones"
    assert isinstance(wish.open_cleaner(), AsItIs)
