from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.tools.mcp.overflow import LineSplitter, OverflowStore, Oversized, beginning
from desktop.tools.overflow import MOST_FILES, Overflow
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


@pytest.fixture
def store(tmp_path: Path) -> OverflowStore:
    return OverflowStore(tmp_path / "mcp")


def long_answer(text: str, *, id_first: bool = True) -> bytes:
    result = {"content": [{"type": "text", "text": text}]}
    front, back = {"jsonrpc": "2.0", "id": 7}, {"result": result}
    return json.dumps({**front, **back} if id_first else {**back, **front}).encode()


def oversized(store: OverflowStore, line: bytes) -> Oversized:
    splitter = LineSplitter(store, 1000)
    (found,) = splitter.feed(line + b"\n")
    assert isinstance(found, Oversized)
    return found


@given(st.lists(st.binary(max_size=50).map(lambda b: b.replace(b"\n", b"")), max_size=8), st.data())
def test_lines_come_out_as_they_went_in_however_they_are_cut(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], data: st.DataObject
) -> None:
    splitter = LineSplitter(OverflowStore(tmp_path_factory.mktemp("mcp")), 1000)
    whole, found = b"".join(line + b"\n" for line in lines), []
    while whole:
        cut = data.draw(st.integers(1, len(whole)))
        found += splitter.feed(whole[:cut])
        whole = whole[cut:]
    assert found == lines


@pytest.mark.parametrize("id_first", [True, False])
def test_a_long_answer_gets_a_short_stand_in_and_a_file(
    store: OverflowStore, id_first: bool
) -> None:
    line = long_answer("ä" * 5_000, id_first=id_first)
    found = oversized(store, line)
    short = json.loads(store.stand_in(found) or b"")
    assert short["id"] == 7
    assert short["result"]["content"][0]["text"].startswith("ää")
    assert short["result"]["_meta"][store.mark]["bytes"] == len(line)
    assert found.file is not None
    assert found.file.read_bytes() == line
    assert found.file.stat().st_mode & 0o077 == 0


def test_an_id_inside_the_answer_is_not_taken_for_its_own(store: OverflowStore) -> None:
    body = {"result": {"id": 1, "content": [{"type": "text", "text": '"id":2}' * 500}]}, "id": 9}
    short = json.loads(store.stand_in(oversized(store, json.dumps(body).encode())) or b"")
    assert short["id"] == 9


def test_a_long_notice_has_no_stand_in(store: OverflowStore) -> None:
    line = json.dumps({"method": "notifications/message", "params": {"data": "x" * 5000}}).encode()
    assert store.stand_in(oversized(store, line)) is None


def test_the_line_after_a_long_one_is_whole(store: OverflowStore) -> None:
    splitter = LineSplitter(store, 100)
    first, second = splitter.feed(b"x" * 500 + b"\nshort\n")
    assert isinstance(first, Oversized)
    assert second == b"short"


def test_only_so_many_files_are_kept(store: OverflowStore, tmp_path: Path) -> None:
    for _ in range(MOST_FILES + 5):
        oversized(store, long_answer("x" * 2000))
    assert len(list((tmp_path / "mcp").glob("*.json"))) <= MOST_FILES


async def test_the_file_is_one_that_the_model_may_read_on_in(
    store: OverflowStore, tmp_path: Path
) -> None:
    found = oversized(store, long_answer("x" * 2000))
    assert found.file is not None
    read = await Overflow(tmp_path / "mcp", ManualClock()).read(found.file.name, 0, 9)
    assert read is not None
    assert read[0] == '{"jsonrpc'


def test_without_a_disk_the_answer_is_cut_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "mcp").write_text("a file where the folder should be")
    store = OverflowStore(tmp_path / "mcp" / "inner")
    found = oversized(store, long_answer("x" * 2000))
    assert found.file is None
    assert b"xxx" in (store.stand_in(found) or b"")


@given(st.text(), st.integers(0, 400))
def test_the_beginning_is_a_beginning_of_the_text(text: str, cut: int) -> None:
    head = json.dumps({"result": {"content": [{"type": "text", "text": text}]}}).encode()[:cut]
    replaced = text.encode("utf-8", "replace").decode()
    assert replaced.startswith(beginning(head).rstrip("?")) or "\ud800" <= max(text) <= "\udfff"


def test_no_secret_gets_into_the_file_of_a_long_answer(store: OverflowStore) -> None:
    key = "AIza" + "Canary0123456789" * 2 + "xyz"
    found = oversized(store, long_answer(f"{'ä' * 900}\n{key} {'word ' * 30_000}{key}"))
    assert found.file is not None
    kept = found.file.read_bytes()
    assert b"Canary" not in kept + found.head
    assert kept.count(b"hidden by Attune") == 2
    assert json.loads(kept)["id"] == 7
    assert found.kept == found.size
