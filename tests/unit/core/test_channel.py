from __future__ import annotations

import asyncio
import threading

import pytest

from desktop.core.channel import Channel, Loss, ThreadInlet
from desktop.core.errors import ChannelClosedError, ChannelFullError

pytestmark = pytest.mark.unit


async def test_items_arrive_in_order() -> None:
    channel: Channel[int] = Channel(3, Loss.NEVER)
    for number in (1, 2, 3):
        channel.put(number)
    assert [await channel.get() for _ in range(3)] == [1, 2, 3]


async def test_live_media_drops_the_oldest_and_counts_it() -> None:
    channel: Channel[int] = Channel(2, Loss.DROP_OLDEST)
    for number in (1, 2, 3):
        channel.put(number)
    assert (await channel.get(), channel.dropped) == (2, 1)


async def test_a_full_control_channel_is_an_error() -> None:
    channel: Channel[int] = Channel(1, Loss.NEVER)
    channel.put(1)
    with pytest.raises(ChannelFullError):
        channel.put(2)


async def test_iteration_ends_after_close_with_what_waited() -> None:
    channel: Channel[int] = Channel(5, Loss.NEVER)
    channel.put(1)
    channel.close()
    assert [item async for item in channel] == [1]


async def test_a_waiting_receiver_learns_of_the_close() -> None:
    channel: Channel[int] = Channel(1, Loss.NEVER)
    waiting = asyncio.create_task(channel.get(), name="receiver")
    await asyncio.sleep(0)
    channel.close()
    with pytest.raises(ChannelClosedError):
        await waiting


async def test_a_feeding_takes_what_waits_and_then_each_item_within_its_put() -> None:
    channel: Channel[int] = Channel(3, Loss.DROP_OLDEST)
    taken: list[int] = []
    channel.put(1)
    feeding = asyncio.create_task(channel.feed(taken.append), name="feeding")
    await asyncio.sleep(0)
    channel.put(2)
    assert taken == [1, 2]

    channel.close()
    await feeding


async def test_an_error_of_who_is_fed_is_raised_there_and_what_comes_then_waits() -> None:
    channel: Channel[int] = Channel(3, Loss.DROP_OLDEST)
    feeding = asyncio.create_task(channel.feed(lambda number: [][number]), name="feeding")
    await asyncio.sleep(0)
    channel.put(1)
    channel.put(2)
    with pytest.raises(IndexError):
        await feeding
    assert await channel.get() == 2


async def test_a_feeding_that_was_cancelled_takes_nothing_more() -> None:
    channel: Channel[int] = Channel(3, Loss.DROP_OLDEST)
    taken: list[int] = []
    feeding = asyncio.create_task(channel.feed(taken.append), name="feeding")
    await asyncio.sleep(0)
    feeding.cancel()
    channel.put(1)
    await asyncio.gather(feeding, return_exceptions=True)
    assert (taken, await channel.get()) == ([], 1)


async def test_cancelling_get_loses_nothing() -> None:
    channel: Channel[int] = Channel(1, Loss.NEVER)
    waiting = asyncio.create_task(channel.get(), name="receiver")
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    channel.put(7)
    assert await channel.get() == 7


async def test_the_inlet_carries_items_over_from_a_thread() -> None:
    channel: Channel[int] = Channel(100, Loss.DROP_OLDEST)
    inlet = ThreadInlet(channel, asyncio.get_running_loop())

    def put_all() -> None:
        for number in range(50):
            inlet.put(number)

    thread = threading.Thread(target=put_all, name="device")
    thread.start()
    received = [await channel.get() for _ in range(50)]
    thread.join()
    assert received == list(range(50))


async def test_the_inlet_is_bounded_while_the_loop_is_stalled() -> None:
    channel: Channel[int] = Channel(3, Loss.DROP_OLDEST)
    inlet = ThreadInlet(channel, asyncio.get_running_loop())
    for number in range(5):
        inlet.put(number)
    assert (await channel.get(), inlet.dropped) == (2, 2)
