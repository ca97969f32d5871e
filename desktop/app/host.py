"""What tools may do to the desktop, with and without a window."""

from __future__ import annotations

import asyncio
import webbrowser
from collections.abc import Callable

from desktop.core.errors import DeviceError


class TerminalHost:
    """A host without a window: it opens addresses and has no clipboard."""

    async def open_url(self, url: str) -> None:
        """Show an https address in the person's browser; raises ``DeviceError``."""
        opened = await asyncio.to_thread(webbrowser.open, url)
        if not opened:
            raise DeviceError("No browser was found to open the address.")

    async def copy_text(self, text: str) -> None:
        """Refuse: without a window there is no clipboard to write to."""
        raise DeviceError("There is no clipboard without the window.")


class WindowHost:
    """A host with a window; ``copy`` is called on the GUI thread through ``post``."""

    def __init__(
        self, post: Callable[[Callable[[], None]], None], copy: Callable[[str], None]
    ) -> None:
        self._post = post
        self._copy = copy

    async def open_url(self, url: str) -> None:
        """Show an https address in the person's browser; raises ``DeviceError``."""
        await TerminalHost().open_url(url)

    async def copy_text(self, text: str) -> None:
        """Put text on the clipboard."""
        self._post(lambda: self._copy(text))
