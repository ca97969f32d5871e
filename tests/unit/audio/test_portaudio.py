from __future__ import annotations

import sys

import pytest

from desktop.audio.device import Device, meant
from desktop.audio.portaudio import portaudio, sentence
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
