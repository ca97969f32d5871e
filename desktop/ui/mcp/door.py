"""Opens the page of servers and carries its wishes to the engine."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.core.errors import UserFacingError
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import ForeignServer, McpDesk
from desktop.core.mcp_event import McpChanged
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.mcp.page import McpPage


class McpDoor(QAction):
    """The menu entry; there is at most one page."""

    _done = Signal(str)
    _found = Signal(object)
    _file = Signal(str)

    def __init__(self, desk: McpDesk, theme: Theme, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Your servers…"))
        self.setObjectName("mcp_action")
        self._desk = desk
        self._theme = theme
        self._intents = intents
        self._window = parent
        self._page: McpPage | None = None
        self.triggered.connect(self.open)
        self._done.connect(self._on_done)
        self._found.connect(self._on_found)
        self._file.connect(self._on_file)

    @property
    def page(self) -> McpPage | None:
        """The page, once it was opened."""
        return self._page

    def open(self) -> None:
        """Show the page with the present state, or bring it to the front."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.mcp.page import McpPage

        if self._page is None:
            self._page = McpPage(self._theme, self._window)
            self._connect(self._page)
        self._page.show_status(self._desk.status())
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()

    def on_mcp_changed(self, event: McpChanged) -> None:
        """Show what has changed."""
        if self._page is not None:
            self._page.show_status(event.status)

    def _connect(self, page: McpPage) -> None:
        desk, wish = self._desk, self._wish
        page.file_requested.connect(self._on_file_requested)
        page.reload_requested.connect(lambda: wish("reload the servers", desk.reload))
        page.foreign_requested.connect(self._on_foreign_requested)
        page.take_over_requested.connect(self._on_take_over_requested)
        page.restart_requested.connect(
            lambda server: wish("restart a server", lambda: desk.restart(server))
        )
        page.switched.connect(
            lambda server, on: wish("switch a server", lambda: desk.switch(server, on))
        )
        page.tool_switched.connect(
            lambda server, tool, on: wish(
                "switch a tool", lambda: desk.switch_tool(server, tool, on)
            )
        )
        page.risk_chosen.connect(
            lambda server, tool, risk: wish(
                "class a tool", lambda: desk.set_risk(server, tool, risk)
            )
        )
        page.accepted.connect(lambda server: wish("accept tools", lambda: desk.accept(server)))
        page.secret_entered.connect(self._on_secret_entered)

    def _wish(self, name: str, work: Callable[[], Awaitable[object]]) -> None:
        """Have something done; what cannot be is said on the page, where the person looks."""

        async def do() -> str:
            try:
                await work()
            except UserFacingError as error:
                return str(error.args[0])
            return ""

        self._intents.start(name, do, self._done.emit)

    def _on_done(self, failure: str) -> None:
        if self._page is not None:
            self._page.show_failure(failure)
            self._page.show_status(self._desk.status())

    def _on_secret_entered(self, name: str, value: str) -> None:
        async def keep() -> None:
            why = await self._desk.keep_secret(name, value)
            if why:
                raise UserFacingError(Fault(Reason.SECRET_FOR_NOW, why=why))

        self._wish("keep a secret", keep)

    def _on_foreign_requested(self) -> None:
        async def look() -> None:
            self._found.emit(await self._desk.foreign())

        self._wish("look for servers", look)

    def _on_found(self, servers: Sequence[ForeignServer]) -> None:
        if self._page is not None:
            self._page.show_foreign(servers)

    def _on_take_over_requested(self, servers: Sequence[ForeignServer]) -> None:
        async def take() -> None:
            await self._desk.take_over(servers)

        self._wish("take servers over", take)
        if self._page is not None:
            self._page.show_servers()

    def _on_file_requested(self) -> None:
        async def make() -> None:
            self._file.emit(await self._desk.create_file())

        self._wish("open the file of servers", make)

    def _on_file(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)) and self._page is not None:
            self._page.show_failure(
                self.tr("No program here opens this file: {path}").format(path=path)
            )
