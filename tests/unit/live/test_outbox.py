from __future__ import annotations

import asyncio

import pytest

from desktop.core.errors import ChannelFullError
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.outbox import AGAIN_ROOM_S, RECOVERY_LOOKS, ContextChange, Outbox, TextTurn
from tests.fakes.clock import settle

pytestmark = pytest.mark.unit


def chunk(number: int, speech: float = 0.0) -> AudioChunk:
    return AudioChunk(bytes(32 * 100), 16_000, number / 10, speech)


def frame(name: bytes, origin: str = "screen") -> VideoFrame:
    return VideoFrame(name, 1, 1, origin, 0.0)  # type: ignore[arg-type]  # one of the two words


def linked() -> Outbox:
    box = Outbox()
    box.link_back()
    return box


async def flowing() -> Outbox:
    """Return one whose line has caught up."""
    box = linked()
    box.put_audio(chunk(0))
    await box.take()
    return box


async def emptied(box: Outbox) -> list[object]:
    items: list[object] = []
    while (item := box._next()) is not None:
        items.append(item)
    return items


async def test_audio_goes_first_and_pictures_last() -> None:
    box = linked()
    box.put_picture(frame(b"p"))
    box.put_words(TextTurn("t"))
    box.put_audio(chunk(1))

    assert await emptied(box) == [chunk(1), TextTurn("t"), frame(b"p")]


async def test_a_newer_picture_replaces_one_of_its_origin() -> None:
    box = linked()
    for one in (frame(b"old"), frame(b"camera", "camera"), frame(b"new")):
        box.put_picture(one)

    assert await emptied(box) == [frame(b"new"), frame(b"camera", "camera")]


async def test_of_what_lies_behind_on_a_slow_line_only_the_end_is_left() -> None:
    box = linked()
    box._catching_up = False
    for number in range(15):
        box.put_audio(chunk(number))
    box.keep_up()

    assert [item.captured_at for item in await emptied(box)] == [1.4]  # type: ignore[attr-defined]  # nothing but chunks
    assert box.skipped_audio_ms == box.left_out_ms == 1400


async def test_what_comes_in_a_rush_is_whole() -> None:
    box = linked()
    box._catching_up = False
    said = [chunk(number) for number in range(15)]
    for one in said:
        box.put_audio(one)

    assert await emptied(box) == said


async def test_a_line_that_stood_still_may_bring_what_waited_as_long_as_that_becomes_less() -> None:
    box = linked()
    box._catching_up = False
    box.stalled = True
    for number in range(40):
        box.put_audio(chunk(number))
    box.stalled = False
    for _ in range(20):
        box.keep_up()
        await box.take()
    assert box.left_out_ms == 0

    for _ in range(RECOVERY_LOOKS + 1):
        box.keep_up()
    assert box.left_out_ms == 1900


async def test_words_are_not_kept_waiting_by_speech_that_lies_behind() -> None:
    box = linked()
    box._catching_up = False
    for number in range(4):
        box.put_audio(chunk(number))
    box.put_words(TextTurn("t"))

    assert box._next() == TextTurn("t")


async def test_a_picture_beyond_what_the_line_takes_waits_for_a_smaller_one() -> None:
    box = linked()
    box.admit_pictures(4)
    box.put_picture(frame(b"large"))
    assert box._next() is None

    box.put_picture(frame(b"tiny"))
    assert box._next() == frame(b"tiny")
    assert box.skipped_pictures == 1


async def test_a_picture_that_waits_goes_when_more_is_taken() -> None:
    box = linked()
    box.admit_pictures(0)
    box.put_picture(frame(b"p"))
    taking = asyncio.create_task(box.take())
    await settle()
    assert not taking.done()

    box.admit_pictures(100)
    assert await taking == frame(b"p")


async def test_away_eight_seconds_are_kept() -> None:
    box = Outbox()
    for number in range(100):
        box.put_audio(chunk(number, speech=0.9))
    box.link_back()

    assert await emptied(box) == [chunk(number, speech=0.9) for number in range(20, 100)]


async def test_silence_before_speech_is_not_replayed() -> None:
    box = Outbox()
    for number in range(60):
        box.put_audio(chunk(number, speech=0.9 if number >= 40 else 0.0))
    box.link_back()
    kept = await emptied(box)

    assert kept[0] == chunk(37)
    assert kept[-1] == chunk(59, speech=0.9)


async def test_what_is_replayed_is_not_cut_by_what_comes_meanwhile() -> None:
    box = Outbox()
    for number in range(50):
        box.put_audio(chunk(number, speech=0.9))
    box.link_back()
    box.put_audio(chunk(50))

    assert len(await emptied(box)) == 51


async def test_away_pictures_are_refused_and_forgotten() -> None:
    box = linked()
    box.put_picture(frame(b"before"))
    box.link_away()
    box.put_picture(frame(b"during"))
    box.link_back()

    assert await emptied(box) == []


async def test_words_are_never_dropped() -> None:
    box = Outbox()
    for number in range(1024):
        box.put_words(TextTurn(str(number)))

    with pytest.raises(ChannelFullError):
        box.put_words(TextTurn("one too many"))


async def test_what_failed_to_go_out_comes_first_again() -> None:
    box = linked()
    box.put_words(ToolResult("1", "f", {}))
    box.give_back(TextTurn("failed"))
    box.give_back(frame(b"failed"))

    assert await emptied(box) == [TextTurn("failed"), ToolResult("1", "f", {})]


async def test_changes_of_the_brief_wait_once_and_can_be_dropped() -> None:
    box = linked()
    box.put_words(ContextChange())
    box.put_words(ContextChange())
    assert len(box._words) == 1

    box.drop_context_changes()
    assert await emptied(box) == []


async def test_held_audio_waits_while_words_go_out() -> None:
    box = linked()
    box.hold_audio(hold=True)
    box.put_audio(chunk(1))
    box.put_words(TextTurn("t"))
    assert await emptied(box) == [TextTurn("t")]

    box.hold_audio(hold=False)
    assert await emptied(box) == [chunk(1)]


async def test_taking_waits_for_something_to_send() -> None:
    box = linked()
    taking = asyncio.create_task(box.take(), name="taking")
    await settle()
    box.put_words(TextTurn("t"))

    assert await taking == TextTurn("t")


async def test_audio_passes_by_the_queue_while_its_sender_waits_for_something() -> None:
    box, sent = await flowing(), list[AudioChunk]()
    box.send_at_once = lambda chunk: not sent.append(chunk)  # type: ignore[func-returns-value]  # None is false
    taking = asyncio.create_task(box.take(), name="taking")
    await settle()
    box.put_audio(chunk(1))
    assert sent == [chunk(1)]

    box.put_words(TextTurn("t"))
    box.put_audio(chunk(2))
    assert sent == [chunk(1)]
    assert await taking == chunk(2)


@pytest.mark.parametrize("state", ["held", "away", "stalled", "busy"])
async def test_audio_does_not_pass_by_the_queue_when_it_must_be_kept(state: str) -> None:
    box = await flowing()
    box.send_at_once = lambda _: pytest.fail("it was sent")
    taking = asyncio.create_task(box.take(), name="taking")
    await settle()
    if state == "busy":
        box.put_words(TextTurn("t"))
        await taking
    elif state == "away":
        box.link_away()
    elif state == "stalled":
        box.stalled = True
    else:
        box.hold_audio(hold=True)
    box.put_audio(chunk(1))
    taking.cancel()
    await asyncio.gather(taking, return_exceptions=True)


async def test_what_is_to_be_said_again_is_bounded_over_many_lines() -> None:
    box = linked()
    for line in range(20):
        box.say_again([chunk(number + 50 * line, speech=0.9) for number in range(50)])

    assert sum(item.duration_ms for item in box._again) == 1000 * AGAIN_ROOM_S
    assert box.skipped_audio_ms == 20 * 5000 - 1000 * AGAIN_ROOM_S
