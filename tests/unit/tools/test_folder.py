"""No path leads out of the folders that the person picked."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.tools.folder import MAX_BYTES, Folders, PathRefusedError

pytestmark = pytest.mark.unit

PARTS = st.sampled_from(
    ["..", ".", "sub", "note.txt", "secret.txt", ".ssh", "id_rsa", "~", "", "%2e%2e", "\\", "/",
     "\\\\?\\", "//host/share", "C:", "con", "link", "out", "\u2024\u2024", "..\\", "a" * 300]
)  # fmt: skip
PATHS = st.lists(PARTS, max_size=8).map("/".join) | st.text(max_size=60)


class House:
    """A picked folder beside one that was not picked, with every kind of way across."""

    def __init__(self, home: Path) -> None:
        self.root = home / "picked"
        self.outside = home / "outside"
        (self.root / "sub").mkdir(parents=True)
        self.outside.mkdir()
        (self.root / "note.txt").write_text("milk", encoding="utf-8")
        (self.root / "sub" / "note.txt").write_text("eggs", encoding="utf-8")
        (self.root / ".ssh").mkdir()
        (self.root / ".ssh" / "config").write_text("x", encoding="utf-8")
        (self.root / "id_rsa").write_text("x", encoding="utf-8")
        (self.outside / "secret.txt").write_text("hunter2", encoding="utf-8")
        (self.root / "link").symlink_to(self.outside)
        (self.root / "out").symlink_to(self.outside / "secret.txt")
        self.folders = Folders(lambda: [self.root])


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@settings(max_examples=300, deadline=None)
@given(PATHS)
@example("../outside/secret.txt")
@example("link/secret.txt")
@example("sub/../../outside/secret.txt")
def test_whatever_is_asked_for_lies_inside(text: str) -> None:
    with tempfile.TemporaryDirectory() as home:
        house = House(Path(home))
        try:
            found = house.folders.file(text)
        except PathRefusedError:
            return
        root = house.root.resolve()
        inside = found.path.relative_to(root)
        assert b"hunter2" not in house.folders.read(found)
        assert not any(part.startswith(".") or part == "id_rsa" for part in inside.parts)


@pytest.mark.parametrize("text", ["note.txt", "sub/note.txt", "./note.txt"])
def test_an_ordinary_file_is_found(house: House, text: str) -> None:
    assert house.folders.file(text).path.is_file()


def test_a_whole_path_below_a_folder_is_found(house: House) -> None:
    assert house.folders.file(str(house.root / "note.txt")).shown == "picked/note.txt"


@pytest.mark.parametrize(
    "text",
    ["../outside/secret.txt", "link/secret.txt", "out", ".ssh/config", "id_rsa", "/etc/passwd",
     "~/.bashrc", "\\\\server\\share", "note.txt\0", "", "passwords.txt", "vault.kdbx", "sub"],
)  # fmt: skip
def test_what_leads_out_or_holds_keys_is_refused(house: House, text: str) -> None:
    (house.root / "passwords.txt").write_text("x", encoding="utf-8")
    (house.root / "vault.kdbx").write_text("x", encoding="utf-8")
    with pytest.raises(PathRefusedError):
        house.folders.file(text)


def test_a_search_shows_nothing_hidden_and_follows_no_link(house: House) -> None:
    shown = {found.shown for found in house.folders.find("", 100)}
    assert shown == {"picked/note.txt", "picked/sub/note.txt"}


def test_a_link_put_in_place_of_a_file_is_not_followed(house: House) -> None:
    found = house.folders.file("note.txt")
    found.path.unlink()
    found.path.symlink_to(house.outside / "secret.txt")
    with pytest.raises(OSError, match="symbolic"):
        house.folders.read(found)


def test_a_pipe_does_not_hold_anybody_up(house: House) -> None:
    found = house.folders.file("note.txt")
    found.path.unlink()
    os.mkfifo(found.path)
    with pytest.raises(PathRefusedError, match="ordinary"):
        house.folders.read(found)


def test_a_long_file_is_refused(house: House) -> None:
    (house.root / "long.txt").write_bytes(b"x" * (MAX_BYTES + 1))
    with pytest.raises(PathRefusedError, match="longer"):
        house.folders.read(house.folders.file("long.txt"))


def test_without_folders_it_is_said_where_they_are_picked() -> None:
    with pytest.raises(PathRefusedError, match="preferences"):
        Folders(lambda: []).file("note.txt")


def test_the_whole_disk_is_no_folder() -> None:
    assert Folders(lambda: [Path("/")]).roots() == []


@given(st.text(max_size=80))
def test_a_new_file_lies_in_the_folder_whatever_it_is_called(name: str) -> None:
    with tempfile.TemporaryDirectory() as home:
        path = Folders(lambda: [Path(home)]).new_file(name, ".ics")
        assert path.parent == Path(home).resolve()
        assert not path.name.startswith(".")


def test_a_new_file_is_never_an_old_one(house: House) -> None:
    first = house.folders.new_file("note", ".txt")
    assert first.name == "note 2.txt"
