"""Says in notices what became of the person's servers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import McpServer, McpState
from desktop.tools.mcp.config import FILE_NAME, Config, ServerSpec
from desktop.tools.mcp.report import Report


class Teller:
    """One notice a concern: a later one replaces it, and good news end it."""

    def __init__(self, publish: Callable[[Event], None]) -> None:
        self._publish = publish
        self._open: set[str] = set()

    def first(self, specs: Sequence[ServerSpec]) -> None:
        """Programs or addresses are used for the first time: show all of them."""
        if specs:
            names = ", ".join(spec.name for spec in specs)
            commands = "; ".join(spec.shown for spec in specs)
            text = Fault(Reason.MCP_FIRST, server=names, command=commands)
            self._tell(text, "mcp first", NoticeLevel.INFO)

    def state(self, name: str, report: Report) -> None:
        """A server is in another state."""
        if report.state is McpState.FAILED:
            text = Fault(Reason.MCP_UNUSABLE, server=name, cause=report.reason)
            self._tell(text, f"mcp {name}")
        elif report.state is McpState.UP:
            self.gone(name)

    def gone(self, name: str) -> None:
        """Nothing is wrong with a server any more, be it that it is no longer used."""
        self._end(f"mcp {name}")

    def file(self, config: Config) -> None:
        """The file was read; what is wrong with it is told once."""
        grave = [p for p in config.problems if p.server in config.unread or not config.whole]
        if not grave:
            self._end("mcp file")
            return
        first = grave[0]
        if not first.line:
            self._tell(first.text, "mcp file")
            return
        at: dict[str, str | int] = {
            "line": first.line,
            "column": first.column,
            "what": first.text,
            "file": FILE_NAME,
        }
        if first.server:
            self._tell(Fault(Reason.MCP_ENTRY, server=first.server, **at), "mcp file")
        else:
            self._tell(Fault(Reason.MCP_FILE, **at), "mcp file")

    def changes(self, before: Sequence[McpServer], after: Sequence[McpServer]) -> None:
        """Servers may say something else of their tools than the person knows."""
        known = {server.name: _waiting(server) for server in before}
        for server in after:
            waiting = _waiting(server)
            key = f"mcp change {server.name}"
            if waiting - known.get(server.name, set()):
                names = ", ".join(sorted(waiting))
                self._tell(Fault(Reason.MCP_CHANGED, server=server.name, tools=names), key)
            elif not waiting:
                self._end(key)

    def trouble(self, text: str) -> None:
        """What was decided cannot be kept."""
        self._tell(text, "mcp book")

    def _tell(self, text: str, key: str, level: NoticeLevel = NoticeLevel.WARNING) -> None:
        self._open.add(key)
        self._publish(Notice(text, level, key))

    def _end(self, key: str) -> None:
        if key in self._open:
            self._open.discard(key)
            self._publish(Notice("", NoticeLevel.INFO, key))


def _waiting(server: McpServer) -> set[str]:
    return {tool.name for tool in server.tools if tool.change}
