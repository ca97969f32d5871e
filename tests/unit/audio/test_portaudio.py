from __future__ import annotations

import sys
import threading
from types import SimpleNamespace

import pytest

from desktop.audio.device import Device, meant
from desktop.audio.portaudio import (
    LOCK,
    _say_goodbye,
    hangs,
    leave_behind,
    note_closed,
    note_open,
    portaudio,
    sentence,
)
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.unit

DESK = Device("Desk", "ALSA", 0, 48_000, 1, is_default=False)
LAPTOP = Device("Laptop", "ALSA", 1, 48_000, 2, is_default=True)


def test_a_missing_library_is_mended_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(DeviceError, match="libportaudio2"):
        portaudio()


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        ("Error opening RawInputStream: Device unavailable [PaErrorCode -9985]", "in use"),
        ("Error querying device -1", "No microphone was found"),
        ("Error opening RawInputStream: Unanticipated host error", "could not be opened"),
    ],
)
def test_a_refusal_is_told_in_peoples_words(problem: str, said: str) -> None:
    assert said in sentence("microphone", RuntimeError(problem))


@pytest.mark.parametrize("wanted", ["Desk", "Desk, ALSA"])
def test_a_device_is_found_by_name_and_identity(wanted: str) -> None:
    assert meant([LAPTOP, DESK], wanted) == [DESK]


def test_no_name_means_the_default() -> None:
    assert meant([DESK, LAPTOP], "") == [LAPTOP]


@pytest.mark.parametrize("wanted", ["Des", "desk", "Desk, OSS"])
def test_no_other_device_stands_in_for_the_one_asked_for(wanted: str) -> None:
    assert meant([LAPTOP, DESK], wanted) == []


class Stuck:
    """A stream that nothing makes way for. Implements ``OpenStream``."""

    def suspend(self) -> bool:
        return False

    def resume(self) -> None:
        raise AssertionError("it never made way")


@pytest.fixture(autouse=True)
def unhindered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.portaudio._left", threading.Event())


@pytest.fixture
def goodbyes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    library = SimpleNamespace(_exit_handler=lambda: said.append("goodbye"))
    monkeypatch.setitem(sys.modules, "sounddevice", library)
    return said


def test_the_library_is_ended_with_the_process(goodbyes: list[str]) -> None:
    _say_goodbye()
    assert goodbyes == ["goodbye"]


def test_a_stream_that_was_never_closed_keeps_the_process_from_waiting(goodbyes: list[str]) -> None:
    stream = Stuck()
    note_open(stream)
    _say_goodbye()
    note_closed(stream)
    assert goodbyes == []


def test_a_thread_that_was_left_behind_keeps_the_process_from_waiting(goodbyes: list[str]) -> None:
    leave_behind()
    _say_goodbye()
    assert goodbyes == []
    assert hangs()


def test_a_call_that_hangs_keeps_the_process_from_waiting(goodbyes: list[str]) -> None:
    begun, enough = threading.Event(), threading.Event()

    def hang() -> None:
        with LOCK:
            begun.set()
            enough.wait()

    thread = threading.Thread(target=hang)
    thread.start()
    begun.wait()
    _say_goodbye()
    enough.set()
    thread.join()
    assert goodbyes == []
