"""Token arithmetic and the sliding window."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop.emulator.context import Context, usage
from desktop.emulator.setup import Compression

pytestmark = pytest.mark.unit


def test_tokens_are_counted_by_modality() -> None:
    context = Context(instruction="x" * 40)
    context.add_text("user", "y" * 10)
    context.add_audio("model", "spoken", seconds=2.0)
    context.frames = 2
    context.images = 1
    context.ambient_s = 3.0
    assert context.prompt_tokens() == Counter(TEXT=13, AUDIO=125, VIDEO=516, IMAGE=258)


def test_tool_responses_cost_but_are_nobody_s_turn() -> None:
    context = Context()
    context.add_response('{"ok": true}')
    assert context.turns() == []
    assert context.prompt_tokens()["TEXT"] == 3


def test_compression_cuts_pictures_then_ambient_sound_before_turns() -> None:
    context = Context(frames=4, images=1, ambient_s=8.0)
    context.add_text("user", "x" * 400)
    assert context.compress(Compression(trigger=1_000, target=200))
    assert (context.frames, context.images, context.ambient_s) == (0, 0, 4.0)
    assert context.total == 200


def test_thoughts_are_counted_beside_the_answer() -> None:
    told = usage(Counter(TEXT=10), Counter(AUDIO=5), "developer", thoughts=3)
    assert (told["thoughtsTokenCount"], told["totalTokenCount"]) == (3, 18)


def test_compression_forgets_the_oldest_and_keeps_the_instruction() -> None:
    context = Context(instruction="i" * 40)
    for number in range(10):
        context.add_text("user", f"{number}" * 40)
    assert context.compress(Compression(trigger=100, target=50))
    assert context.turns() == [("user", f"{number}" * 40) for number in (6, 7, 8, 9)]
    assert context.instruction


def test_compression_lets_frames_go_first() -> None:
    context = Context(frames=10)
    context.add_text("user", "hello")
    context.compress(Compression(trigger=1000, target=600))
    assert (context.frames, context.turns()) == (2, [("user", "hello")])


def test_nothing_happens_below_the_trigger() -> None:
    context = Context(instruction="short")
    assert not context.compress(Compression(trigger=100, target=50))


def test_copy_goes_its_own_way() -> None:
    context = Context()
    other = context.copy()
    other.add_text("user", "hello")
    assert context.turns() == []


def test_usage_is_named_as_the_endpoint_does() -> None:
    prompt, response = Counter(TEXT=5), Counter(AUDIO=7)
    developer = usage(prompt, response, "developer")
    vertex = usage(prompt, response, "vertex")
    assert (developer["responseTokenCount"], developer["totalTokenCount"]) == (7, 12)
    assert vertex["candidatesTokensDetails"] == [{"modality": "AUDIO", "tokenCount": 7}]


def test_what_is_left_begins_with_the_user() -> None:
    context = Context()
    for number in range(4):
        context.add_text("user", f"{number}" * 40)
        context.add_text("model", f"{number}" * 40)
    context.compress(Compression(trigger=60, target=50))
    assert [role for role, _ in context.turns()] == ["user", "model"] * 2


def test_empty_text_is_not_kept() -> None:
    context = Context()
    context.add_text("user", "")
    assert context.entries == []
