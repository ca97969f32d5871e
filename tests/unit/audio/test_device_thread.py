from __future__ import annotations

import asyncio
import os
import sys
import threading

import pytest

from desktop.audio import device_thread
from desktop.audio.device_thread import DeviceThread
from desktop.audio.precedence import go_first
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.unit


@pytest.fixture
def hung() -> threading.Event:
    """What a sound server that hangs is waited for with."""
    return threading.Event()


async def test_calls_are_made_in_turn_and_raise_where_they_are_waited_for() -> None:
    thread = DeviceThread("test")
    made: list[int] = []
    thread.submit(lambda: made.append(1))
    await thread.run(lambda: made.append(2))
    with pytest.raises(ZeroDivisionError):
        await thread.run(lambda: 1 // 0)
    await thread.aclose(lambda: made.append(3))
    await thread.aclose()
    assert made == [1, 2, 3]


async def test_a_server_that_hangs_is_told_and_a_call_behind_it_is_given_up(
    hung: threading.Event,
) -> None:
    thread = DeviceThread("test", patience_s=0.01)
    made: list[str] = []
    thread.submit(hung.wait)
    with pytest.raises(DeviceError, match="does not answer"):
        await thread.run(lambda: made.append("opened"))
    hung.set()
    await thread.aclose()
    assert made == []


@pytest.mark.expects_log
async def test_a_server_that_hangs_keeps_nobody_from_closing_and_the_last_call_is_made_later(
    hung: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[bool] = []
    monkeypatch.setattr(device_thread, "leave_behind", lambda: left.append(True))
    thread = DeviceThread("test", ending_s=0.01)
    thread.submit(hung.wait)
    closed = asyncio.Event()
    loop = asyncio.get_running_loop()
    await thread.aclose(lambda: loop.call_soon_threadsafe(closed.set))
    assert left == [True]
    hung.set()
    await asyncio.wait_for(closed.wait(), 60)


def rank() -> int:
    """Return how nice the calling thread is; less goes first."""
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def granted() -> int:
    """Return the rank of a thread that asked to go first."""
    ranks: list[int] = []

    def ask() -> None:
        go_first()
        ranks.append(rank())

    asking = threading.Thread(target=ask)
    asking.start()
    asking.join()
    return ranks[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells of threads")
async def test_calls_go_first_where_the_system_grants_it() -> None:
    thread = DeviceThread("test")
    found = await thread.run(rank)
    await thread.aclose()
    assert found == granted()
