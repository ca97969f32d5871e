from __future__ import annotations

import pytest

from desktop.audio.block import STEPS, BlockLadder

pytestmark = pytest.mark.unit


def stumble(ladder: BlockLadder, count: int, every_s: float) -> None:
    for number in range(count):
        ladder.stumbled(number * every_s)


def test_the_smallest_buffer_is_tried_first() -> None:
    assert BlockLadder().block == min(STEPS, key=lambda step: step.latency_s)


def test_every_block_is_a_chunk_so_that_none_wakes_the_processing_for_nothing() -> None:
    assert {step.length_s for step in STEPS} == {0.02}


def test_a_device_that_stumbles_often_gets_a_larger_block() -> None:
    ladder = BlockLadder()
    stumble(ladder, 4, 0.5)
    assert ladder.failing()
    assert ladder.block == STEPS[-1]


def test_a_stumble_now_and_then_is_the_machines() -> None:
    ladder = BlockLadder()
    stumble(ladder, 20, 2.0)
    assert not ladder.failing()


def test_the_largest_block_is_kept_however_bad_it_is() -> None:
    ladder = BlockLadder()
    for _ in STEPS:
        stumble(ladder, 4, 0.1)
        ladder.failing()
    stumble(ladder, 4, 0.1)
    assert not ladder.failing()


def test_stumbles_of_a_smaller_block_do_not_count_for_the_next() -> None:
    ladder = BlockLadder((STEPS[0], STEPS[1], STEPS[1]))
    stumble(ladder, 4, 0.1)
    assert [ladder.failing(), ladder.failing()] == [True, False]


def test_another_device_begins_with_the_smallest_again() -> None:
    ladder = BlockLadder()
    stumble(ladder, 4, 0.1)
    ladder.failing()
    ladder.reset()
    assert ladder.block == STEPS[0]


def test_after_a_calm_a_step_is_taken_back() -> None:
    ladder = BlockLadder(stumbles=1, calm_s=300)
    ladder.stumbled(10.0)
    assert ladder.failing()
    assert [ladder.calm(309.0), ladder.calm(310.0), ladder.block] == [False, True, STEPS[0]]


def test_a_step_back_that_was_too_early_takes_twice_as_long_the_next_time() -> None:
    ladder = BlockLadder(stumbles=1, calm_s=300)
    ladder.stumbled(0.0)
    ladder.failing()
    assert ladder.calm(300.0)
    ladder.stumbled(400.0)
    ladder.failing()
    assert [ladder.calm(700.0), ladder.calm(1000.0)] == [False, True]


def test_the_smallest_buffer_has_nothing_to_shrink() -> None:
    assert not BlockLadder(calm_s=300).calm(1e6)


def test_a_ladder_without_a_calm_never_goes_back() -> None:
    ladder = BlockLadder(stumbles=1)
    ladder.stumbled(0.0)
    ladder.failing()
    assert not ladder.calm(1e9)
