from __future__ import annotations

import builtins
import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest

from desktop.app.settling import hold, painted, settle, settle_session
from desktop.core.interpreter import HAND_OVER_S, READING_S, hand_over_quickly, reading_much

pytestmark = pytest.mark.unit


@pytest.fixture(autouse=True)
def unfrozen() -> Iterator[None]:
    before, importing = sys.getswitchinterval(), builtins.__import__
    yield
    painted()
    gc.enable()  # what is frozen stays so: later tests collect the quicker
    sys.setswitchinterval(before)
    builtins.__import__ = importing


def test_nothing_is_collected_while_everything_is_read() -> None:
    hold()
    assert not gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(READING_S)


def test_what_was_read_is_not_looked_through_again() -> None:
    hold()
    read: list[object] = []
    assert any(each is read for each in gc.get_objects())
    settle()
    assert gc.isenabled()
    assert all(each is not read for each in gc.get_objects())
    assert sys.getswitchinterval() == pytest.approx(HAND_OVER_S)


def test_settling_twice_or_without_holding_changes_nothing() -> None:
    before = gc.get_freeze_count()
    settle()
    assert gc.get_freeze_count() == before


def test_what_a_session_brought_is_not_looked_through_again_either() -> None:
    hold()
    settle()
    brought = [[] for _ in range(10_000)]  # type: ignore[var-annotated]  # whatever they hold
    settle_session()
    outside = {id(each) for each in gc.get_objects()}
    assert not outside & {id(each) for each in brought}


def test_nothing_is_frozen_while_nothing_is_collected() -> None:
    hold()
    before = gc.get_freeze_count()
    settle_session()
    assert gc.get_freeze_count() == before


def test_an_engine_that_starts_meanwhile_does_not_lengthen_the_turns() -> None:
    hold()
    hand_over_quickly()
    assert sys.getswitchinterval() == pytest.approx(READING_S)


def test_what_is_read_is_not_kept_as_source_text() -> None:
    code = (
        "from desktop.app.settling import hold; hold()\n"
        "import PySide6.QtCore, xml.dom.minidom, linecache\n"
        "print([name for name in linecache.cache if 'minidom' in name])"
    )

    read = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert read.stdout.strip() == "[]"


def test_what_is_read_in_mid_session_is_not_looked_through_either() -> None:
    before = sys.getswitchinterval()
    read: list[object] = []
    with reading_much():
        assert not gc.isenabled()
        assert sys.getswitchinterval() <= READING_S * 1.001
    assert gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(before)
    assert all(each is not read for each in gc.get_objects())


def test_reading_much_leaves_a_start_that_goes_on_alone() -> None:
    hold()
    with reading_much():
        pass
    assert not gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(READING_S)


def test_a_start_that_ends_while_much_is_read_is_not_undone() -> None:
    hold()
    with reading_much():
        settle()
    assert gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(HAND_OVER_S)
