from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.place import socket_name
from desktop.settings.path import Paths

pytestmark = pytest.mark.unit


def paths(home: Path) -> Paths:
    return Paths.of({"ATTUNE_HOME": str(home)})


def test_each_home_has_a_socket_of_its_own(tmp_path: Path) -> None:
    one, other = paths(tmp_path / "one"), paths(tmp_path / "other")

    assert socket_name(one, {}) == socket_name(one, {})
    assert socket_name(one, {}) != socket_name(other, {})


def test_it_lies_in_the_runtime_folder_where_there_is_one(tmp_path: Path) -> None:
    name = Path(socket_name(paths(tmp_path), {"XDG_RUNTIME_DIR": str(tmp_path)}))

    assert name.parent == tmp_path
    assert len(name.name) < 30


@pytest.mark.parametrize("runtime", ["", "/nonexistent/folder"])
def test_elsewhere_it_is_a_name_for_the_system_to_place(tmp_path: Path, runtime: str) -> None:
    name = socket_name(paths(tmp_path), {"XDG_RUNTIME_DIR": runtime})

    assert "/" not in name
    assert name.startswith("attune-")
