"""What tools may do to the desktop, with and without a window."""

from __future__ import annotations

import asyncio
import webbrowser
from collections.abc import Callable
from concurrent.futures import Future

from desktop.app.focus import focus_window
from desktop.core.errors import DeviceError

CLIPBOARD_S = 3.0
"""Another program may own the clipboard and not answer."""

_NO_CLIPBOARD = "There is no clipboard without the window."


class TerminalHost:
    """A host without a window: it opens addresses and has no clipboard."""

    async def open_url(self, url: str) -> None:
        """Show an https address in the person's browser; raises ``DeviceError``."""
        opened = await asyncio.to_thread(webbrowser.open, url)
        if not opened:
            raise DeviceError("No browser was found to open the address.")

    async def copy_text(self, text: str) -> None:
        """Refuse: without a window there is no clipboard to write to."""
        raise DeviceError(_NO_CLIPBOARD)

    async def paste_text(self) -> str:
        """Refuse: without a window there is no clipboard to read."""
        raise DeviceError(_NO_CLIPBOARD)

    async def focus_window(self, number: int) -> None:
        """Bring a window to the front; raises ``DeviceError``."""
        await asyncio.to_thread(focus_window, number)


class WindowHost(TerminalHost):
    """A host with a window; ``copy`` and ``paste`` are called on the GUI thread by ``post``."""

    def __init__(
        self,
        post: Callable[[Callable[[], None]], None],
        copy: Callable[[str], None],
        paste: Callable[[], str] = str,
    ) -> None:
        self._post = post
        self._copy = copy
        self._paste = paste

    async def copy_text(self, text: str) -> None:
        """Put text on the clipboard."""
        self._post(lambda: self._copy(text))

    async def paste_text(self) -> str:
        """Return the text on the clipboard; raises ``DeviceError`` when nobody hands it over."""
        found: Future[str] = Future()

        def fetch() -> None:
            if found.set_running_or_notify_cancel():
                found.set_result(self._paste())

        self._post(fetch)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(found), CLIPBOARD_S)
        except TimeoutError:
            raise DeviceError("The clipboard did not answer.") from None
