from __future__ import annotations

import copy
import dataclasses
import json
import string

import pytest

from desktop.core.errors import DeviceError
from desktop.core.events import Notice
from desktop.core.fault import Fault, Reason
from desktop.core.fault_text import TEXTS

pytestmark = pytest.mark.unit


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_a_fault_reads_like_its_sentence() -> None:
    fault = Fault(Reason.DEVICE_UNPLUGGED, what="microphone", name="USB")
    assert fault == (
        "The microphone 'USB' is not there. Plug it in or choose another in the settings."
    )


def test_the_text_of_an_error_knows_its_reason() -> None:
    text = str(DeviceError(Fault(Reason.CAMERA_DARK)))
    assert isinstance(text, Fault)
    assert text.reason is Reason.CAMERA_DARK


def test_a_fault_tells_another_one() -> None:
    inner = Fault(Reason.CAMERA_NONE)
    outer = Fault(Reason.CAMERA_UNPLUGGED, name="Desk", rest=inner)
    assert outer == "The camera Desk is not connected. No camera is connected."
    assert outer.facts["rest"] is inner


def test_a_copy_of_a_notice_keeps_the_reason() -> None:
    fault = Fault(Reason.SLEPT, minutes=12)
    taken = copy.deepcopy(fault)
    assert (taken, taken.reason, taken.facts) == (fault, fault.reason, fault.facts)
    assert isinstance(dataclasses.asdict(Notice(fault))["text"], Fault)


def test_a_fault_is_plain_text_in_json() -> None:
    assert json.dumps(Fault(Reason.PAUSED)) == (
        '"The session is paused, so nothing was sent. Resume it first."'
    )


def test_a_fact_that_is_missing_is_an_error() -> None:
    with pytest.raises(KeyError, match="minutes"):
        Fault(Reason.SLEPT)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason: Reason) -> None:
    cause, further = TEXTS[reason]
    text = f"{cause} {further}".strip()
    written = Fault(reason, **dict.fromkeys(places(text), "X"))
    assert cause
    assert written.endswith((".", "?", '"', "X"))
    assert "{" not in written
