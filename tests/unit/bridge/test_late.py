from __future__ import annotations

from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any

import pytest

from desktop.bridge.late import MOST_WAITING, LateEngine

pytestmark = pytest.mark.unit


class Told:
    """An engine that runs nothing and remembers what it was given."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def submit(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        self.names.append(work.cr_code.co_name)  # type: ignore[attr-defined]  # of every coroutine function
        work.close()
        return Future()


async def first() -> None:
    """Do nothing."""


async def second() -> None:
    """Do nothing."""


def test_work_waits_for_the_engine_and_keeps_its_order() -> None:
    late, engine = LateEngine(), Told()
    early = [late.submit(first()), late.submit(second())]

    late.arrive(engine)

    assert (early, engine.names) == ([None, None], ["first", "second"])


def test_work_goes_straight_to_an_engine_that_is_there() -> None:
    late, engine = LateEngine(), Told()
    late.arrive(engine)

    assert late.submit(first()) is not None
    assert engine.names == ["first"]


def test_no_more_waits_than_can_be_wished() -> None:
    late, engine = LateEngine(), Told()
    for _ in range(MOST_WAITING + 5):
        late.submit(first())

    late.arrive(engine)

    assert len(engine.names) == MOST_WAITING


def test_what_waits_for_an_engine_that_never_comes_is_closed() -> None:
    late, engine = LateEngine(), Told()
    late.submit(first())

    late.close()
    late.arrive(engine)

    assert engine.names == []
