from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QWidget

from desktop.core.errors import DeviceError
from desktop.core.events import (
    ControlsChanged,
    DeviceChanged,
    DeviceListChanged,
    EchoChanged,
    Notice,
    NoticeLevel,
    RecordingChanged,
    SystemAudioChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.core.media import EchoReport, Level
from desktop.core.sound import AudioDevice
from desktop.settings.sections import AudioSettings, Settings
from desktop.ui.sound.check import SoundCheck
from desktop.ui.source.device import DeviceButton
from desktop.ui.source.level import LevelMeter
from desktop.ui.theme import Theme
from tests.fakes.sound import ADVICE, FINDING, MICROPHONES, FakeSound
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

LIVE = ControlsChanged(live=True)


@pytest.fixture
def sound(stage: Stage) -> FakeSound:
    made = FakeSound()
    stage.window.sound.take_board(made.board)
    menu = microphone(stage)
    stage.qtbot.waitUntil(lambda: "Built-in" in menu.device_name)
    return made


@pytest.fixture
def saved(stage: Stage) -> Iterator[list[AudioSettings]]:
    seen: list[AudioSettings] = []

    def note(settings: Settings) -> None:
        seen.append(settings.audio)

    stage.window.settings_changed.connect(note)
    yield seen
    stage.window.settings_changed.disconnect(note)


def microphone(stage: Stage) -> DeviceButton:
    return stage.find(DeviceButton, "microphone_device")


def line(stage: Stage, identity: str) -> QAction:
    menu = microphone(stage).menu()
    return next(action for action in menu.actions() if action.data() == identity)


def choose(stage: Stage, **chosen: object) -> None:
    audio = AudioSettings(**chosen)  # type: ignore[arg-type]  # spelt out by the callers
    stage.window.apply_settings(Settings(audio=audio))


def text(stage: Stage, name: str) -> str:
    return stage.find(QLabel, name).text()


# -- devices ---------------------------------------------------------------------------------------


def test_without_a_choice_the_systems_device_is_named(stage: Stage, sound: FakeSound) -> None:
    assert microphone(stage).device_name == "Built-in microphone"
    assert line(stage, "").isChecked()


def test_a_device_is_chosen_by_its_identity(
    stage: Stage, sound: FakeSound, saved: list[AudioSettings]
) -> None:
    line(stage, "alsa:2").trigger()
    assert saved[-1].microphone == "alsa:2"
    assert microphone(stage).device_name == MICROPHONES[1].name


def test_what_a_device_costs_is_said_in_its_menu(stage: Stage, sound: FakeSound) -> None:
    assert line(stage, "alsa:2").toolTip() == MICROPHONES[1].caution


def test_a_chosen_device_that_is_gone_keeps_its_line(stage: Stage, sound: FakeSound) -> None:
    choose(stage, microphone="alsa:2")
    sound.present = MICROPHONES[:1]
    stage.publish(DeviceListChanged())
    stage.qtbot.waitUntil(lambda: microphone(stage).missing)
    assert line(stage, "alsa:2").isChecked()


TWINS = tuple(
    AudioDevice(f"Desk ({key})", f"Desk ({key})", aliases=frozenset(("Desk", f"Desk ({key})")))
    for key in ("left", "right")
)


def test_a_chosen_device_is_not_called_gone_because_another_of_its_name_came(
    stage: Stage, sound: FakeSound
) -> None:
    choose(stage, microphone="Desk")
    stage.publish(DeviceChanged("microphone", "open", "Desk"))
    sound.present = TWINS
    stage.publish(DeviceListChanged())
    stage.qtbot.waitUntil(lambda: len(microphone(stage).menu().actions()) == 4)
    assert (microphone(stage).missing, microphone(stage).device_name) == (False, "Desk")


def test_a_chosen_twin_is_known_once_the_other_has_gone(stage: Stage, sound: FakeSound) -> None:
    choose(stage, microphone="Desk (left)")
    alone = AudioDevice("Desk", "Desk", aliases=frozenset(("Desk", "Desk (left)")))
    sound.present = (alone,)
    stage.publish(DeviceListChanged())
    stage.qtbot.waitUntil(lambda: microphone(stage).device_name == "Desk")
    assert line(stage, "Desk").isChecked()


def test_a_lost_loudspeaker_leads_to_the_captions(stage: Stage) -> None:
    stage.publish(LIVE, DeviceChanged("speaker", "lost"))
    lost = text(stage, "echo_state")
    stage.publish(DeviceChanged("speaker", "open", "Headphones"))
    assert lost == "No sound: read the captions"
    assert text(stage, "echo_state").startswith("Echo")


def test_a_lost_microphone_is_said_to_be_lost(stage: Stage) -> None:
    stage.publish(LIVE, DeviceChanged("microphone", "lost"))
    assert text(stage, "microphone_word").startswith("Lost")


def test_the_device_in_use_is_named_where_the_system_decides(stage: Stage) -> None:
    stage.publish(LIVE, DeviceChanged("microphone", "open", "Webcam"))
    assert microphone(stage).device_name == "Webcam"


def test_another_microphone_is_ready_only_once_it_records(stage: Stage) -> None:
    card = stage.window.sources.sound_tile.microphone
    stage.publish(LIVE)
    card.show_level(Level(-40.0, -30.0))
    before = card.word
    stage.publish(DeviceChanged("microphone", "open", "Webcam"))
    assert (before, card.word) == ("Ready", "Opening…")


# -- levels, volume, echo --------------------------------------------------------------------------


def test_full_scale_leaves_a_mark_for_a_while(stage: Stage, theme: Theme) -> None:
    meter = LevelMeter(theme, "meter", "Level")
    stage.qtbot.addWidget(meter)
    meter.show_level(Level(-3.0, 0.0, clipping=True))
    meter.show_level(Level(-30.0, -20.0))
    lit = meter.clipped
    for _ in range(60):
        meter.show_level(Level(-30.0, -20.0))
    assert (lit, meter.clipped) == (True, False)


def test_the_volume_is_saved_once_the_hand_rests(stage: Stage, saved: list[AudioSettings]) -> None:
    fader = stage.find(QSlider, "voice_volume")
    fader.setValue(120)
    fader.setValue(60)
    stage.qtbot.waitUntil(lambda: bool(saved))
    assert [one.volume for one in saved] == [0.6]


def test_the_assistants_voice_is_muted_in_its_card(stage: Stage) -> None:
    stage.publish(LIVE)
    stage.click("voice_mute")
    stage.wished("set_voice_muted", True)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (EchoReport("cancelling", 31.4), "Echo: cancelling, 31 dB less"),
        (EchoReport("not needed"), "Echo: none to cancel"),
        (EchoReport("learning"), "Echo: learning your room"),
        (EchoReport("not converging"), "Echo: not converging. Headphones help."),
        (EchoReport("headphones"), "Echo: none with headphones"),
        (EchoReport("off"), "Echo cancelling is off"),
    ],
)
def test_the_echo_canceller_says_how_it_is(stage: Stage, report: EchoReport, words: str) -> None:
    stage.publish(LIVE, EchoChanged(report))
    assert text(stage, "echo_state") == words


# -- the computer's sound --------------------------------------------------------------------------


def test_the_computer_is_heard_only_on_request(stage: Stage, saved: list[AudioSettings]) -> None:
    assert not AudioSettings().system_audio
    stage.find(QWidget, "computer_switch")
    stage.click("computer_switch")
    assert saved[-1].system_audio


def test_why_the_computer_cannot_be_heard_stays_in_view(stage: Stage) -> None:
    choose(stage, system_audio=True)
    reason = "Hearing the computer needs pactl."
    stage.publish(LIVE, Notice(reason, NoticeLevel.WARNING, "system audio"))
    stage.window.notices.dismiss("system audio")
    assert stage.window.sources.sound_tile.computer.reason == reason


def test_the_computers_sound_can_be_muted_while_it_is_heard(stage: Stage, sound: FakeSound) -> None:
    choose(stage, system_audio=True)
    stage.publish(LIVE, SystemAudioChanged(active=True))
    stage.click("computer_mute")
    stage.qtbot.waitUntil(lambda: ("set_muted", True) in sound.wishes)


def test_the_fader_shows_only_while_the_computer_is_heard(stage: Stage) -> None:
    choose(stage, system_audio=True)
    fader = stage.find(QSlider, "computer_volume")
    before = fader.isVisible()
    stage.publish(LIVE, SystemAudioChanged(active=True))
    assert (before, fader.isVisible()) == (False, True)


# -- recordings ------------------------------------------------------------------------------------


def test_a_recording_starts_from_the_strip_and_shows_there(stage: Stage, sound: FakeSound) -> None:
    stage.publish(LIVE)
    stage.click("recording_chip")
    stage.qtbot.waitUntil(lambda: ("start recording",) in sound.wishes)
    stage.publish(RecordingChanged(True, "talks/a.wav"))
    assert stage.window.sound.chip.text() == "0:00"
    stage.click("recording_chip")
    stage.qtbot.waitUntil(lambda: ("stop recording",) in sound.wishes)


def test_nothing_is_recorded_without_a_session(stage: Stage) -> None:
    assert not stage.window.sound.chip.isEnabled()


def test_a_complete_recording_is_told_with_its_place(stage: Stage) -> None:
    stage.publish(
        LIVE, RecordingChanged(True, "talks/a.wav"), RecordingChanged(False, "talks/a.wav")
    )
    assert "talks/a.wav" in stage.window.notices.texts()[0]
    assert stage.find(QPushButton, "notice_button").isVisible()


def test_messages_that_are_recorded_are_chipped(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, messages_recorded=True))
    assert stage.find(QLabel, "messages_chip").isVisible()


# -- muted and paused ------------------------------------------------------------------------------


def test_the_muted_chip_unmutes(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, muted=True))
    stage.click("muted_chip")
    stage.wished("set_muted", False)


def test_speaking_while_muted_offers_to_unmute(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, muted=True))
    stage.publish(Notice(Fault(Reason.MUTED_SPEECH), NoticeLevel.WARNING, "muted speech"))
    assert text(stage, "microphone_word") == "You are muted"
    stage.click("notice_button")
    stage.wished("set_muted", False)


def test_a_paused_session_is_resumed_from_the_strip(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, paused=True))
    stage.click("resume_button")
    stage.wished("set_paused", False)


# -- the test page ---------------------------------------------------------------------------------


@pytest.fixture
def check(stage: Stage, sound: FakeSound) -> Iterator[SoundCheck]:
    stage.click("sound_test_button")
    page = stage.window.sound.check
    assert page is not None
    yield page
    page.close()


def press(stage: Stage, check: SoundCheck, name: str) -> None:
    button = check.findChild(QPushButton, name)
    assert button is not None
    stage.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: not check.busy)


def said(check: SoundCheck, name: str) -> str:
    label = check.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_the_menu_opens_the_test_page_too(stage: Stage) -> None:
    stage.window.sound.test_action.trigger()
    page = stage.window.sound.check
    assert page is not None
    assert page.isVisible()
    page.close()


def test_a_sample_is_judged_and_can_be_heard(
    stage: Stage, sound: FakeSound, check: SoundCheck
) -> None:
    press(stage, check, "check_record")
    assert said(check, "check_sample_text") == ADVICE
    press(stage, check, "check_play")
    assert sound.wishes == [("record",), ("play_back",)]


def test_the_echo_test_gives_a_figure_and_a_sentence(stage: Stage, check: SoundCheck) -> None:
    press(stage, check, "check_echo")
    assert said(check, "check_echo_figure") == "31 dB less echo"
    assert said(check, "check_echo_text") == FINDING.sentence


def test_the_page_grows_with_a_long_finding(stage: Stage, check: SoundCheck) -> None:
    finding = replace(FINDING, sentence=FINDING.sentence * 4)
    stage.window.sound.wishes.echo_found.emit(finding)
    words = stage.find(QLabel, "check_echo_text")
    stage.qtbot.waitUntil(lambda: words.text() == finding.sentence)
    stage.qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))


@pytest.mark.parametrize("name", ["check_tone", "check_echo"])
def test_a_test_by_keys_can_be_repeated_by_the_same_key(
    stage: Stage, check: SoundCheck, name: str
) -> None:
    check.activateWindow()
    button = check.findChild(QPushButton, name)
    assert button is not None
    button.setFocus()
    stage.qtbot.keyClick(button, Qt.Key.Key_Space)
    focused = check.focusWidget()
    assert focused is None or focused is check
    stage.qtbot.waitUntil(lambda: check.focusWidget() is button)


def test_a_test_that_fails_says_why_and_can_be_repeated(
    stage: Stage, sound: FakeSound, check: SoundCheck
) -> None:
    sound.failure = DeviceError("There is no loudspeaker.")
    press(stage, check, "check_tone")
    assert said(check, "check_problem") == "There is no loudspeaker."
    sound.failure = None
    press(stage, check, "check_tone")
    assert sound.wishes == [("tone",)]


def test_an_echo_that_stays_leads_to_the_test_page(stage: Stage) -> None:
    stage.publish(Notice(Fault(Reason.ECHO), NoticeLevel.WARNING, "echo"))
    stage.click("notice_button")
    page = stage.window.sound.check
    assert page is not None
    page.close()
