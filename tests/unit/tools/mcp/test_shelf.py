from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import StoreError
from desktop.tools.mcp.config import read_config
from desktop.tools.mcp.shelf import ConfigShelf

pytestmark = pytest.mark.unit

MINE = """{
  // my own words
  "mcpServers": {
    "a": {"command": "x", "args": ["1"],},
    "b": {
      "url": "https://e.org", "disabled": true
    }
  },
  "other": [1,2]
}
"""


@pytest.fixture
def shelf(tmp_path: Path) -> ConfigShelf:
    return ConfigShelf(tmp_path / "config" / "mcp.json")


def write(shelf: ConfigShelf, text: str) -> None:
    shelf.path.parent.mkdir(exist_ok=True)
    shelf.path.write_text(text, encoding="utf-8")


def disabled(shelf: ConfigShelf) -> dict[str, bool]:
    return {spec.name: spec.disabled for spec in shelf.read().servers}


def test_a_file_that_is_not_there_says_nothing(shelf: ConfigShelf) -> None:
    assert not shelf.exists()
    assert shelf.read().servers == ()
    assert shelf.read().problems == ()


def test_switching_changes_one_word_of_the_file(shelf: ConfigShelf) -> None:
    write(shelf, MINE)
    shelf.switch("b", on=True)
    assert shelf.path.read_text() == MINE.replace("true", "false")
    shelf.switch("a", on=False)
    assert disabled(shelf) == {"a": True, "b": False}
    assert "// my own words" in shelf.path.read_text()


def test_a_server_that_is_gone_cannot_be_switched(shelf: ConfigShelf) -> None:
    write(shelf, MINE)
    with pytest.raises(StoreError, match="no server"):
        shelf.switch("c", on=True)


def test_more_servers_come_before_the_others(shelf: ConfigShelf) -> None:
    write(shelf, MINE)
    shelf.add({"c": {"command": "z", "env": {"K": "ü"}}})
    assert [spec.name for spec in shelf.read().servers] == ["c", "a", "b"]
    assert "// my own words" in shelf.path.read_text()


def test_servers_are_added_where_there_was_no_file(shelf: ConfigShelf) -> None:
    shelf.add({"a": {"command": "x"}, "b": {"command": "y"}})
    assert json.loads(shelf.path.read_text())["mcpServers"]["b"] == {"command": "y"}
    assert shelf.path.stat().st_mode & 0o077 == 0


def test_a_name_that_is_taken_is_not_overwritten(shelf: ConfigShelf) -> None:
    write(shelf, MINE)
    with pytest.raises(StoreError, match="already"):
        shelf.add({"a": {"command": "evil"}})
    assert shelf.path.read_text() == MINE


@pytest.mark.parametrize("text", ["{", "[]", '{"mcpServers": []}', "hello"])
def test_a_broken_file_is_left_alone(shelf: ConfigShelf, text: str) -> None:
    write(shelf, text)
    with pytest.raises(StoreError, match="mended"):
        shelf.add({"a": {"command": "x"}})
    assert shelf.path.read_text() == text


def test_a_file_that_is_no_text_is_told(shelf: ConfigShelf) -> None:
    shelf.path.parent.mkdir()
    shelf.path.write_bytes(b"\xff\xfe{\x00")
    assert "cannot be read" in shelf.read().problems[0].text
    assert not shelf.read().whole


def test_a_link_to_the_file_stays_a_link(shelf: ConfigShelf, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.json"
    real.write_text(MINE)
    shelf.path.parent.mkdir()
    shelf.path.symlink_to(real)
    shelf.switch("b", on=True)
    assert shelf.path.is_symlink()
    assert not disabled(shelf)["b"]


@given(st.text(min_size=1, max_size=30).filter(lambda name: name.strip() and name.isprintable()))
def test_any_name_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    shelf = ConfigShelf(tmp_path_factory.mktemp("mcp") / "mcp.json")
    shelf.add({name: {"command": "x"}})
    shelf.switch(name, on=False)
    assert [(s.name, s.disabled) for s in read_config(shelf.path.read_text()).servers] == [
        (name, True)
    ]


@pytest.mark.parametrize("text", ["", MINE.replace("x", "y"), "broken"])
def test_a_file_that_says_something_else_has_changed_until_it_is_read(
    shelf: ConfigShelf, text: str
) -> None:
    write(shelf, MINE)
    shelf.read()
    assert not shelf.changed()
    write(shelf, text)
    assert shelf.changed()
    shelf.read()
    assert not shelf.changed()


def test_a_file_that_is_written_again_with_the_same_words_has_not_changed(
    shelf: ConfigShelf,
) -> None:
    write(shelf, MINE)
    shelf.read()
    shelf.path.unlink()
    assert shelf.changed()
    write(shelf, MINE)
    assert not shelf.changed()


def test_a_file_that_cannot_be_read_any_more_has_changed_once(shelf: ConfigShelf) -> None:
    write(shelf, MINE)
    shelf.read()
    shelf.path.write_bytes(b"\xff\xfe\xfa")
    assert shelf.changed()
    shelf.read()
    assert not shelf.changed()
