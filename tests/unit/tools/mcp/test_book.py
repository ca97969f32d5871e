from __future__ import annotations

from pathlib import Path

import pytest

from desktop.tools.mcp.book import ToolBook
from desktop.tools.mcp.report import Listed

pytestmark = pytest.mark.unit


def tool(name: str, text: str = "") -> Listed:
    return Listed(name, name, text or f"Does {name}.", {"type": "object"}, ("reads only",))


@pytest.fixture
def book(tmp_path: Path) -> ToolBook:
    return ToolBook(tmp_path / "tools.json")


def kept(book: ToolBook, tmp_path: Path) -> ToolBook:
    book.save(book.text())
    again = ToolBook(tmp_path / "tools.json")
    again.load()
    return again


def test_the_first_list_is_taken_as_it_is_as_far_as_there_is_room(book: ToolBook) -> None:
    found = book.review("s", [tool("a"), tool("b"), tool("c")], 2)
    assert [standing.on for standing in found.values()] == [True, True, False]
    assert not any(standing.change for standing in found.values())


def test_what_comes_later_waits(book: ToolBook) -> None:
    book.review("s", [tool("a")], 9)
    assert book.review("s", [tool("a"), tool("b")], 9)["b"].change == "new"


@pytest.mark.parametrize(
    "other",
    [
        Listed("a", "a", "Sends all.", {"type": "object"}, ("reads only",)),
        Listed("a", "Another", "Does a.", {"type": "object"}, ("reads only",)),
        Listed("a", "a", "Does a.", {"type": "object", "required": []}, ("reads only",)),
        Listed("a", "a", "Does a.", {"type": "object"}),
    ],
)
def test_any_other_word_of_a_tool_is_a_change(book: ToolBook, other: Listed) -> None:
    book.review("s", [tool("a")], 9)
    standing = book.review("s", [other], 9)["a"]
    assert (standing.change, standing.was) == ("changed", "Does a.")


def test_a_change_that_is_accepted_is_known_and_no_longer_trusted(book: ToolBook) -> None:
    book.review("s", [tool("a")], 9)
    book.set_risk("s", tool("a"), "R")
    book.accept("s", [tool("a", "Sends all.")])
    standing = book.review("s", [tool("a", "Sends all.")], 9)["a"]
    assert (standing.change, standing.on, standing.risk) == ("", True, "")


def test_accepting_one_tool_leaves_the_trust_in_the_others(book: ToolBook) -> None:
    book.review("s", [tool("a"), tool("b")], 9)
    book.set_risk("s", tool("a"), "R")
    book.accept("s", [tool("a"), tool("b", "New words.")])
    assert book.review("s", [tool("a")], 9)["a"].risk == "R"


def test_another_command_makes_another_server(book: ToolBook) -> None:
    assert book.meet("s", "one") == "new"
    book.review("s", [tool("a")], 9)
    book.set_risk("s", tool("a"), "R")
    assert book.meet("s", "one") == "known"
    assert book.meet("s", "two") == "new"
    assert book.review("s", [tool("a")], 9)["a"].risk == ""


def test_everything_is_kept(book: ToolBook, tmp_path: Path) -> None:
    book.meet("s", "one")
    book.review("s", [tool("a"), tool("b")], 1)
    book.set_risk("s", tool("a"), "L")
    again = kept(book, tmp_path)
    assert again.text() == book.text()
    assert again.listed("s") == (tool("a"), tool("b"))
    assert again.count_on("s", ["a", "b"]) == 1


def test_the_file_is_for_its_owner_alone(book: ToolBook, tmp_path: Path) -> None:
    kept(book, tmp_path)
    assert (tmp_path / "tools.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text", ["", "[]", '{"servers": 3}', '{"servers": {"s": {}}}', "{"])
def test_a_broken_file_counts_as_none(book: ToolBook, tmp_path: Path, text: str) -> None:
    (tmp_path / "tools.json").write_text(text)
    book.load()
    assert book.meet("s", "one") == "new"


def test_an_unknown_class_is_the_usual_one(book: ToolBook) -> None:
    book.review("s", [tool("a")], 9)
    book.set_risk("s", tool("a"), "Z")
    assert book.review("s", [tool("a")], 9)["a"].risk == ""
