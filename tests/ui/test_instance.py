from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.app.instance import InstanceServer, ask_window
from desktop.app.place import WindowPlace
from desktop.core.errors import UnreachableError
from desktop.settings.path import Paths

pytestmark = pytest.mark.ui


class Orders:
    """A window that does as it is told and remembers it."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, str]] = []

    def __call__(self, command: str, argument: str) -> str:
        self.taken.append((command, argument))
        return "ok"


@pytest.fixture
def name(tmp_path: Path) -> str:
    return str(tmp_path / "window")


@pytest.fixture
def orders(qtbot: QtBot, name: str) -> Iterator[Orders]:
    orders = Orders()
    server = InstanceServer(name, orders)
    yield orders
    server.close()


def elsewhere(qtbot: QtBot, *words: str, runtime: str = "") -> str:
    """Run code in another process while the window's own thread goes on; return its output."""
    child = subprocess.Popen(
        [sys.executable, "-c", *words],
        env=os.environ | {"XDG_RUNTIME_DIR": runtime},
        stdout=subprocess.PIPE,
        text=True,
    )
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=30_000)
    return child.communicate()[0].strip()


ASK = "import sys; from desktop.app.instance import ask_window; print(ask_window(*sys.argv[1:]))"
TAKE = """
import os
from desktop.app.place import WindowPlace
from desktop.settings.path import Paths
print(WindowPlace(Paths.of(os.environ), os.environ).take())
"""


def test_a_command_reaches_the_window_and_is_answered(
    qtbot: QtBot, name: str, orders: Orders
) -> None:
    answer = elsewhere(qtbot, ASK, name, "share", "1,2,3,4")

    assert (answer, orders.taken) == ("ok", [("share", "1,2,3,4")])


def test_without_a_window_nobody_answers(qtbot: QtBot, name: str) -> None:
    assert ask_window(name, "show") is None


def test_a_closed_window_takes_no_commands_and_leaves_no_socket(qtbot: QtBot, name: str) -> None:
    server = InstanceServer(name, Orders())
    assert Path(name).is_socket()

    server.close()

    assert ask_window(name, "show") is None
    assert not Path(name).exists()


@pytest.mark.parametrize("line", [b"hello\n", b"[1]\n", b"{}\n", b"\xff\xfe\n", b"null\n"])
def test_what_is_no_command_is_refused(
    qtbot: QtBot, name: str, orders: Orders, line: bytes
) -> None:
    caller = QLocalSocket()
    caller.connectToServer(name)
    caller.write(line)
    qtbot.waitUntil(caller.canReadLine)

    assert bytes(caller.readAll().data()) == b"error: that was not a command\n"
    assert orders.taken == []
    caller.abort()


def test_who_talks_without_end_is_hung_up_on(qtbot: QtBot, name: str, orders: Orders) -> None:
    caller = QLocalSocket()
    caller.connectToServer(name)
    with qtbot.waitSignal(caller.disconnected):
        caller.write(b"x" * 10_000)

    assert orders.taken == []


def test_a_command_that_comes_in_pieces_is_put_together(
    qtbot: QtBot, name: str, orders: Orders
) -> None:
    caller = QLocalSocket()
    caller.connectToServer(name)
    caller.write(b'{"command": ')
    caller.flush()
    qtbot.wait(1)
    caller.write(b'"mute"}\n')
    qtbot.waitUntil(lambda: orders.taken == [("mute", "")])
    caller.abort()


def test_the_socket_of_a_crashed_window_is_taken_over(qtbot: QtBot, name: str) -> None:
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(name)
    assert Path(name).is_socket()

    orders = Orders()
    server = InstanceServer(name, orders)

    assert elsewhere(qtbot, ASK, name, "show") == "ok"
    server.close()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of({"ATTUNE_HOME": str(tmp_path)})


def test_the_place_is_taken_once_and_the_second_raises_the_first(
    qtbot: QtBot, tmp_path: Path
) -> None:
    place = WindowPlace(Paths.of(os.environ), {"XDG_RUNTIME_DIR": str(tmp_path)})
    assert place.take()
    orders = Orders()
    server = InstanceServer(place.name, orders)

    assert elsewhere(qtbot, TAKE, runtime=str(tmp_path)) == "False"
    assert orders.taken == [("show", "")]
    server.close()
    place.leave()


def test_the_place_of_a_closing_window_is_waited_for(
    qtbot: QtBot, tmp_path: Path, paths: Paths
) -> None:
    environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
    first, second = WindowPlace(paths, environ), WindowPlace(paths, environ)
    assert first.take()
    soon = threading.Timer(0.05, first.leave)
    soon.start()

    assert second.take()
    second.leave()
    soon.join()


def test_a_window_that_never_answers_is_told_about(
    qtbot: QtBot, tmp_path: Path, paths: Paths
) -> None:
    environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
    first, second = WindowPlace(paths, environ), WindowPlace(paths, environ)
    assert first.take()

    with pytest.raises(UnreachableError, match="does not answer"):
        second.take(patience_s=0)
    first.leave()


def test_where_nothing_can_be_kept_the_window_opens_all_the_same(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    place = WindowPlace(
        Paths.of({"ATTUNE_HOME": str(tmp_path / "file")}), {"XDG_RUNTIME_DIR": str(tmp_path)}
    )

    assert place.take()
    place.leave()
