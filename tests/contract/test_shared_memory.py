"""Machines that share one memory over a real PostgreSQL."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack

import pytest

from desktop.core.errors import UnreachableError
from desktop.core.events import SharedMemoryChanged
from desktop.core.history import HistoryFilter
from desktop.memory.shared.address import address_of
from desktop.memory.shared.exchange import Exchange
from desktop.memory.shared.outbox import Waiting
from desktop.memory.shared.server import Reading, SharedServer
from desktop.memory.shared.sharer import Sharer
from desktop.memory.shared.table import TABLES
from tests.contract.shared_stage import (
    House,
    both,
)
from tests.contract.shared_stage import (
    database as database,
)
from tests.contract.shared_stage import (
    house as house,
)
from tests.contract.shared_stage import (
    postgres as postgres,
)
from tests.fakes.postgres import binaries

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(binaries() is None, reason="PostgreSQL's programs are not installed"),
]

ALL = HistoryFilter()


async def test_what_is_said_on_one_machine_is_found_on_the_other(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("the blue boat")
    one.talk.answer("A fine boat.")
    await one.talk.memory.note_desk.add("boat is blue")
    await both(one, two)
    (head,) = (await two.talk.memory.desk.find(HistoryFilter("blue boat"))).heads
    assert (head.title, head.turns) == ("the blue boat", 2)
    assert two.notes == ["boat is blue"]


async def test_what_happened_before_sharing_goes_out_too(house: House) -> None:
    one, two = house.machine(), house.machine()
    for number in range(1200):
        one.talk.say(f"line {number}")
    await both(one, two)
    assert len(await two.lines()) == 1200


async def test_a_machine_that_was_away_catches_up(house: House) -> None:
    one, two = house.machine(), house.machine()
    await both(one, two)
    for number in range(20):
        one.talk.say(f"one {number}")
        two.talk.say(f"two {number}")  # away: it only waits
        if number % 5 == 0:
            await one.exchange.step()
    await both(one, two)
    assert await one.lines() == await two.lines()
    assert len(await one.lines()) == 40


async def test_sending_twice_doubles_nothing(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("once")
    await both(one, two)
    one.talk.memory.store.result(
        lambda c: c.execute("INSERT INTO outbox (kind, uid, gone) SELECT 'turn', uid, 0 FROM turn")
    )
    await both(one, two, one)
    assert await two.lines() == ["once"]


async def test_forgetting_reaches_every_machine_and_the_server(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("zanzibarquux")
    one.talk.say("harmless")
    await both(one, two)
    await one.talk.memory.desk.forget(await one.talk.number("zanzibarquux"))
    await both(one, two)
    assert await two.lines() == ["harmless"]
    assert two.talk.on_disk("zanzibarquux") == set()
    assert await two.server.search("zanzibarquux") == []


async def test_what_was_forgotten_is_not_brought_back_by_a_machine_that_was_away(
    house: House,
) -> None:
    one, two = house.machine(), house.machine()
    await one.talk.memory.note_desk.add("call Ann")
    await both(one, two)
    await two.talk.memory.note_desk.edit(await two.note("Ann"), "call Ann tomorrow")
    await one.talk.memory.note_desk.trash([await one.note("Ann")])
    await one.talk.memory.note_desk.purge()
    await both(one, two)
    assert (one.notes, two.notes) == ([], [])


async def test_the_later_change_of_a_note_wins_and_the_other_is_up_for_review(house: House) -> None:
    one, two = house.machine(), house.machine()
    await one.talk.memory.note_desk.add("call Ann")
    await both(one, two)
    await one.talk.memory.note_desk.edit(await one.note("Ann"), "call Ann at nine")
    await two.talk.clock.advance(60)
    await two.talk.memory.note_desk.edit(await two.note("Ann"), "call Ann at ten")
    await two.exchange.step()
    await both(one, two)
    assert one.notes == two.notes == ["call Ann at ten"]
    (lost,) = await one.talk.memory.note_desk.notes("review")
    assert lost.text == "call Ann at nine"


async def test_the_later_change_wins_also_when_it_arrives_first(house: House) -> None:
    one, two = house.machine(), house.machine()
    await one.talk.memory.note_desk.add("call Ann")
    await both(one, two)
    await one.talk.memory.note_desk.edit(await one.note("Ann"), "call Ann at nine")
    await two.talk.clock.advance(60)
    await two.talk.memory.note_desk.edit(await two.note("Ann"), "call Ann at ten")
    await one.exchange.step()
    await both(two, one)
    assert one.notes == two.notes == ["call Ann at ten"]


async def test_titles_travel(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("hello")
    await both(one, two)
    await two.talk.memory.desk.rename(one.talk.memory.log.conversation_id, "About boats")
    await both(two, one)
    assert [head.title for head in (await one.talk.memory.desk.find(ALL)).heads] == ["About boats"]


async def test_nobody_sees_what_belongs_to_others(house: House) -> None:
    anna, bob = house.machine("anna"), house.machine("bob")
    anna.talk.say("zanzibarquux")
    await anna.talk.memory.note_desk.add("zanzibarquux")
    await both(anna, bob)
    assert (await bob.lines(), bob.notes) == ([], [])
    assert await bob.server.search("zanzibarquux") == []


async def test_a_note_for_the_team_is_read_by_others_and_withdrawn_again(house: House) -> None:
    anna, bob = house.machine("anna"), house.machine("bob")
    await anna.talk.memory.note_desk.add("returns within 30 days")
    await anna.talk.memory.note_desk.share(await anna.note("returns"), True)
    await both(anna, bob)
    (note,) = await bob.talk.memory.note_desk.notes("kept")
    assert (note.text, note.author) == ("returns within 30 days", "anna")
    await bob.talk.memory.note_desk.edit(note.number, "no returns")
    await both(bob, anna)
    assert anna.notes == ["returns within 30 days"]
    await anna.talk.memory.note_desk.share(await anna.note("returns"), False)
    await both(anna, bob)
    assert bob.notes == []


async def test_what_waits_for_review_and_what_is_private_stays(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.memory.notes.add("the bank is evil")
    await one.talk.memory.desk.go_private(True)
    one.talk.say("zanzibarquux")
    await both(one, two)
    assert (await two.lines(), two.notes) == ([], [])
    assert await two.server.search("evil") == []


async def test_a_server_that_is_killed_loses_and_doubles_nothing(house: House) -> None:
    one, two = house.machine(), house.machine()
    await both(one, two)
    for number in range(3):
        for line in range(700):
            one.talk.say(f"{number} {line}")
        await one.exchange.step()
        for line in range(50):
            one.talk.say(f"{number} away {line}")
        house.postgres.kill()
        with pytest.raises(UnreachableError):
            await one.exchange.step()
        house.postgres.start()
    await both(one, two)
    lines = await two.lines()
    assert len(lines) == len({*lines}) == 3 * 750


async def test_the_thread_shares_by_itself(house: House) -> None:
    one, two = house.machine(), house.machine()
    address = address_of(house.postgres.url("anna", two.database), plain_loopback=True)
    with ExitStack() as ending:
        for machine in (one, two):
            sharer = Sharer(machine.talk.memory.store, address, pause_s=0.02, look_s=0.04)
            ending.callback(sharer.close, 10.0)
        one.talk.say("hello")
        while "hello" not in await two.lines():
            continue


@pytest.mark.expects_log
async def test_an_entry_that_the_server_refuses_holds_up_no_other(house: House) -> None:
    one, two = house.machine(), house.machine()
    for number in range(30):
        one.talk.say(f"line {number}")
    one.talk.memory.store.result(
        lambda c: c.execute("UPDATE turn SET uid = 'no id' WHERE text = 'line 12'")
    )
    await both(one, two)
    assert len(await two.lines()) == 29
    assert (one.exchange.aside, await one.exchange.waiting()) == (1, 0)


class ShortLine(SharedServer):
    """Is cut whenever much is sent at once."""

    async def send(self, batch: Waiting) -> set[str]:
        if len(batch.entries) > 60:
            raise UnreachableError("cut")
        return await super().send(batch)


async def test_over_a_line_that_is_cut_all_the_time_less_is_sent_at_once(house: House) -> None:
    one, two = house.machine(), house.machine()
    for number in range(300):
        one.talk.say(f"line {number}")
    url = house.postgres.url("anna", one.database)
    exchange = Exchange(one.talk.memory.store, ShortLine(address_of(url, plain_loopback=True)))
    cuts = 0
    while cuts < 10:
        try:
            await exchange.step()
            break
        except UnreachableError:
            cuts += 1
    await two.exchange.step()
    assert (cuts, await one.exchange.waiting()) == (4, 0)
    assert len(await two.lines()) == 300


async def test_a_reading_that_is_cut_goes_on_where_it_was(house: House) -> None:
    one, two = house.machine(), house.machine()
    for number in range(2500):
        one.talk.say(f"line {number}")
    await one.exchange.step()
    reading = Reading(0)
    pages = []
    for _ in range(10):
        async with two.server.changes(reading) as changes:
            async for name, rows in changes.pages():
                pages.append((name, len(rows)))
                if len(pages) % 2 == 0:
                    break  # the page that came last does not count
            else:
                break
    assert [count for name, count in pages if name == "turn"].count(1000) >= 2
    assert reading.tables == len(TABLES)


async def test_how_it_stands_is_told(house: House) -> None:
    one, events = house.machine(), list[SharedMemoryChanged]()
    changed = asyncio.Event()
    loop = asyncio.get_running_loop()

    def tell(event: SharedMemoryChanged) -> None:
        events.append(event)
        loop.call_soon_threadsafe(changed.set)

    async def until(state: str) -> SharedMemoryChanged:
        async with asyncio.timeout(60):
            while not events or events[-1].state != state:
                changed.clear()
                await changed.wait()
        return events[-1]

    address = address_of(house.postgres.url("anna", one.database), plain_loopback=True)
    store = one.talk.memory.store
    sharer = Sharer(store, address, tell=tell, pause_s=0.02, look_s=0.04)
    try:
        assert (await until("in step")).place == address.shown
        house.postgres.kill()
        one.talk.say("while it is away")
        away = await until("away")
        assert "cannot be reached" in away.why
        house.postgres.start()
        assert (await until("in step")).waiting == 0
    finally:
        await asyncio.to_thread(sharer.close, 10.0)
