"""Listening ahead in a pause."""

from __future__ import annotations

import asyncio

import pytest

from desktop.emulator.anticipation import Anticipation
from tests.fakes.clock import settle
from tests.fakes.emulator import FakeEar

pytestmark = pytest.mark.unit


async def test_result_of_the_last_pause_is_the_final_one() -> None:
    ear = FakeEar("hello")
    subject = Anticipation(ear, lambda text: None)
    subject.on_paused(b"so far")
    listening = subject.take(b"so far")
    assert listening is not None
    assert (await listening).text == "hello"
    assert ear.heard == [b"so far"]


async def test_what_was_heard_so_far_is_interim() -> None:
    interims: list[str] = []
    subject = Anticipation(FakeEar("hello"), interims.append)
    subject.on_paused(b"so far")
    await settle()
    assert interims == ["hello"]
    assert subject.take(b"so far and on") is None


async def test_nothing_is_interim_once_the_utterance_has_ended() -> None:
    interims: list[str] = []
    subject = Anticipation(FakeEar("hello"), interims.append)
    subject.on_paused(b"all")
    listening = subject.take(b"all")
    assert listening is not None
    await listening
    assert interims == []


async def test_very_long_utterances_are_not_heard_ahead() -> None:
    ear = FakeEar()
    subject = Anticipation(ear, lambda text: None)
    subject.on_paused(bytes(16 * 32_000))
    await settle()
    assert ear.heard == []


async def test_closing_ends_a_recognition_nobody_took() -> None:
    subject = Anticipation(FakeEar(), lambda text: None)
    subject.on_paused(b"so far")
    await subject.aclose()
    assert not [task for task in asyncio.all_tasks() if "ahead" in task.get_name()]


async def test_the_ear_learns_the_instruction_before_it_listens() -> None:
    ear = FakeEar("hello")
    subject = Anticipation(ear, lambda text: None, lambda: "some knowledge")
    subject.on_paused(bytes(3200))
    task = subject.take(bytes(3200))
    assert task is not None
    await task
    assert ear.learned == ["some knowledge"]
