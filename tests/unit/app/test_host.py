"""What tools may do to the desktop."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.app.host import TerminalHost, WindowHost
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.unit


class Gui:
    """A GUI thread that does at once what is posted."""

    def __init__(self) -> None:
        self.clipboard = "before"

    def post(self, call: Callable[[], None]) -> None:
        call()

    def copy(self, text: str) -> None:
        self.clipboard = text

    def paste(self) -> str:
        return self.clipboard


async def test_the_window_reads_and_writes_the_clipboard() -> None:
    gui = Gui()
    host = WindowHost(gui.post, gui.copy, gui.paste)
    assert await host.paste_text() == "before"
    await host.copy_text("after")
    assert await host.paste_text() == "after"


async def test_without_a_window_there_is_no_clipboard() -> None:
    with pytest.raises(DeviceError, match="no clipboard"):
        await TerminalHost().paste_text()


async def test_without_a_display_no_window_comes_to_the_front(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    with pytest.raises(DeviceError, match="does not let"):
        await TerminalHost().focus_window(1)
