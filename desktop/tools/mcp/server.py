"""One server: brought up, kept up, asked. All of it on the loop of the servers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import mcp_types as types
from mcp import Client, MCPError

from desktop.core.clock import Clock
from desktop.core.consent import ConsentReply, ConsentRequest
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import McpState
from desktop.tools.mcp.answer import answer_of
from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.dial import Line, dialled
from desktop.tools.mcp.elicitation import card, result
from desktop.tools.mcp.error import ServerError, UnstartableError
from desktop.tools.mcp.listing import list_all
from desktop.tools.mcp.overflow import OverflowStore
from desktop.tools.mcp.reason import why
from desktop.tools.mcp.report import Report
from desktop.tools.mcp.secret import Resolved, resolved
from desktop.tools.mcp.stdio import Grace

logger = logging.getLogger(__name__)

START_TIMEOUT_S = 60.0
"""A program that a package runner has to fetch first takes a while."""

RESTARTS_S = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Waits before it is started again; a program that fails after the last one stays down."""

STEADY_AFTER_S = 60.0
_WEB_RETRY_S = 60.0
_CALM_S = 1.0

Progress = Callable[[float, float | None, str | None], object]
Asker = Callable[[ConsentRequest], Awaitable[ConsentReply]]


@dataclass(frozen=True, slots=True)
class World:
    """What servers live on. ``report`` takes what changes; ``open_url`` shows an address.

    After a call that was given up, a server has ``probe_s`` to show that it still answers.
    """

    store: OverflowStore
    clock: Clock
    lookup: Callable[[str], Awaitable[str | None]]
    environ: Mapping[str, str]
    roots: Callable[[], tuple[str, ...]]
    report: Callable[[str, Report], None]
    open_url: Callable[[str], Awaitable[bool]]
    grace: Grace
    probe_s: float


class Server:
    """Runs until it is cancelled; ``call`` and the rest may come from any task of its loop."""

    def __init__(self, spec: ServerSpec, world: World) -> None:
        self.spec = spec
        self._world = world
        self._report = Report(McpState.STARTING)
        self._wake = asyncio.Event()
        self._stale = asyncio.Event()
        self._dead = asyncio.Event()
        self._decided = asyncio.Event()
        self._client: Client | None = None
        self._resolved = Resolved(spec, ())
        self._askers: dict[int, Asker] = {}
        self._calls = 0
        self._failures = 0
        self._mute = False
        self._probe: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Keep the server up, with growing pauses between attempts."""
        try:
            while True:
                began = self._world.clock.now()
                wait_s = await self._attempt()
                if self._world.clock.now() - began >= STEADY_AFTER_S:
                    self._failures = 0
                    wait_s = min(wait_s, RESTARTS_S[0]) if wait_s is not None else None
                await self._pause(wait_s)
        finally:
            if self._probe is not None:
                self._probe.cancel()

    def restart(self) -> None:
        """Start it again now, whether it is up or not."""
        self._failures = 0
        self._wake.set()
        self._dead.set()

    async def tell_roots(self) -> None:
        """Tell the server that the folders have changed."""
        if self._client is not None:
            with suppress(MCPError):
                await self._client.session.send_notification(types.RootsListChangedNotification())

    async def call(
        self,
        tool: str,
        arguments: Mapping[str, Any],
        on_progress: Progress,
        asker: Asker,
    ) -> dict[str, Any]:
        """Call a tool and return its answer; waits for a server that is just starting.

        Raises ``ServerError``.
        """
        if self._client is None and self._report.state is McpState.STARTING:
            await self._decided.wait()
        client = self._client
        if client is None:
            raise ServerError(f'The server "{self.spec.name}" is not running now.')
        self._calls += 1
        number = self._calls
        self._askers[number] = asker

        async def tell(progress: float, total: float | None, message: str | None) -> None:
            on_progress(progress, total, self._resolved.redacted(message) if message else None)

        try:
            answer = await client.call_tool(tool, dict(arguments), progress_callback=tell)
        except asyncio.CancelledError:
            self._begin_probe(client)
            raise
        except MCPError as error:
            raise ServerError(self._refusal(error)) from error
        except (RuntimeError, ValueError) as error:
            raise ServerError(
                f'The server "{self.spec.name}" answered in a way that cannot be read.'
            ) from error
        finally:
            del self._askers[number]
        return answer_of(answer, self._world.store.mark, self._resolved.redacted)

    # -- up and down --------------------------------------------------------------------------

    async def _attempt(self) -> float | None:
        """Bring it up and wait until it goes down; returns the pause, None for ever."""
        self._wake.clear()
        self._dead.clear()
        self._mute = False
        line = self._line()
        try:
            await self._live(line)
        except Exception as error:  # noqa: BLE001 - whatever a server brings about ends here
            return self._went_down(line, error)
        finally:
            self._client = None
        return self._went_down(line, None)

    async def _live(self, line: Line) -> None:
        self._tell(McpState.STARTING)
        world = self._world
        self._resolved = await resolved(self.spec, world.lookup, world.environ)
        if self._resolved.missing:
            self._report = replace(self._report, missing=self._resolved.missing)
            names = ", ".join(self._resolved.missing)
            raise UnstartableError(Fault(Reason.MCP_SECRET_MISSING, names=names))
        # Written out instead of one ``timeout``: the line must close outside of it.
        async with asyncio.timeout(START_TIMEOUT_S) as patience:
            async with dialled(self._resolved.spec, line) as client:
                listed = await list_all(client)
                patience.reschedule(None)
                self._client = client
                info = client.server_info
                version = f"{info.name} {info.version}".strip() if info else ""
                self._tell(McpState.UP, listed=listed, version=version[:80] or "?")
                await self._stay(client, line)

    async def _stay(self, client: Client, line: Line) -> None:
        """Follow the server's list until the line ends or somebody wants it to."""
        assert line.watch is not None, "the line is open"
        while True:
            waits: list[asyncio.Task[Any]] = [
                asyncio.create_task(line.watch.ended.wait(), name="line ended"),
                asyncio.create_task(self._dead.wait(), name="line unwanted"),
                asyncio.create_task(self._stale.wait(), name="list stale"),
            ]
            try:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            finally:
                await _ended(waits)
            if line.watch.ended.is_set() or self._dead.is_set():
                return
            # A server that announces changes without end is asked once a second.
            await self._world.clock.sleep(_CALM_S)
            self._stale.clear()
            self._tell(McpState.UP, listed=await list_all(client))

    def _went_down(self, line: Line, error: Exception | None) -> float | None:
        said = tuple(self._resolved.redacted(text) for text in line.said.lines)
        if self._wake.is_set():
            self._tell(McpState.STARTING, said=said)
            return 0.0
        was_up = self._report.state is McpState.UP
        found = why(error, line, was_up=was_up, mute=self._mute)
        reason = self._without_secrets(found.text)
        logger.info("a server of tools went down: %s", type(error).__name__ if error else "end")
        self._failures += 1
        # What has never come up will hardly do so by being tried more often.
        steps = RESTARTS_S if self._report.version else RESTARTS_S[:2]
        if found.final or (not self.spec.url and self._failures > len(steps)):
            self._tell(McpState.FAILED, reason=reason, said=said)
            return None
        wait_s = steps[self._failures - 1] if self._failures <= len(steps) else _WEB_RETRY_S
        restarts = self._report.restarts + 1
        self._tell(McpState.WAITING, reason=reason, said=said, restarts=restarts)
        return wait_s

    async def _pause(self, wait_s: float | None) -> None:
        waits: list[asyncio.Task[Any]] = [asyncio.create_task(self._wake.wait(), name="wake")]
        if wait_s is not None:
            nap = self._world.clock.sleep(wait_s)
            waits.append(asyncio.create_task(nap, name="pause"))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _ended(waits)

    def _tell(self, state: McpState, **changes: Any) -> None:  # noqa: ANN401 - fields of Report
        """Report the state; the reason and missing secrets hold for one state alone."""
        kept = replace(self._report, state=state, reason="")
        if state is not McpState.FAILED:
            kept = replace(kept, missing=())
        if state is McpState.UP:
            kept = replace(kept, said=())
        self._report = replace(kept, **changes)
        self._world.report(self.spec.name, self._report)
        (self._decided.clear if state is McpState.STARTING else self._decided.set)()

    # -- what the server wants ------------------------------------------------------------------

    def _line(self) -> Line:
        world = self._world
        return Line(
            world.store, world.grace, self._elicit, world.roots, self._on_notice, self._on_refused
        )

    def _on_notice(self, notice: types.ServerNotification) -> None:
        if isinstance(notice, types.ToolListChangedNotification):
            self._stale.set()

    def _on_refused(self) -> None:
        self._report = replace(self._report, refused=self._report.refused + 1)
        if self._report.refused == 1:
            self._world.report(self.spec.name, self._report)

    async def _elicit(self, params: types.ElicitRequestParams) -> types.ElicitResult:
        """Show the question on the card of the oldest running call; without one nobody is asked."""
        asker = next(iter(self._askers.values()), None)
        request = card(self.spec.name, params)
        if asker is None or request is None:
            return types.ElicitResult(action="decline")
        reply = await asker(request)
        if reply.allowed and isinstance(params, types.ElicitRequestURLParams):
            reply = replace(reply, allowed=await self._world.open_url(params.url))
        return result(reply, params)

    def _refusal(self, error: MCPError) -> str:
        if error.code == types.CONNECTION_CLOSED:
            return f'The server "{self.spec.name}" has stopped in the middle of the call.'
        said = self._resolved.redacted(error.message)[:500]
        return f'The server "{self.spec.name}" refused the call: {said}'

    def _without_secrets(self, text: str) -> str:
        """Return a sentence without secrets; one that holds none keeps its reason."""
        return text if (plain := self._resolved.redacted(text)) == text else plain

    def _begin_probe(self, client: Client) -> None:
        """After a call that was given up, find out whether the server still answers at all."""
        if self._client is client and (self._probe is None or self._probe.done()):
            self._probe = asyncio.create_task(self._ping(client), name=f"probe {self.spec.name}")

    async def _ping(self, client: Client) -> None:
        try:
            async with asyncio.timeout(self._world.probe_s):
                await client.session.send_ping()
        except TimeoutError:
            if self._client is client:
                self._mute = True
                self._dead.set()
        except MCPError:
            return  # an error is an answer too


async def _ended(tasks: Sequence[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
