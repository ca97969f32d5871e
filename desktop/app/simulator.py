"""The embedded server's fault control, over its own port and with its key."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from desktop.core.errors import UnreachableError, UsageError
from desktop.core.fault import Fault, Reason
from desktop.core.simulation import FaultOffer, FaultParameter

if TYPE_CHECKING:
    from desktop.app.embedded import ServerAddress

TIMEOUT_S = 5.0


class Served(Protocol):
    """The embedded server, as far as its address goes."""

    async def address(self) -> ServerAddress:
        """Return where it listens; raises ``UnreachableError``."""
        ...


class ControlAddress:
    """Implements ``Simulator``; ``server`` returns None until there is one."""

    def __init__(self, server: Callable[[], Served | None]) -> None:
        self._server = server

    async def faults(self) -> Sequence[FaultOffer]:
        """Return the server's own list."""
        told = await self._ask("", {})
        return [read_offer(item) for item in told.get("faults", [])]

    async def show(self, name: str, parameters: Mapping[str, str]) -> None:
        """Order a fault."""
        await self._ask(f"/{name}", parameters)

    async def _ask(self, path: str, query: Mapping[str, str]) -> dict[str, Any]:
        # Read on first use: the window does not need them.
        import ssl

        import httpx2

        server = self._server()
        if server is None:
            raise UnreachableError(Fault(Reason.DEMO_NOT_YET))
        address = await server.address()
        trust = ssl.create_default_context(cafile=address.ca_file) if address.ca_file else True
        try:
            async with httpx2.AsyncClient(
                verify=trust, trust_env=False, timeout=TIMEOUT_S
            ) as client:
                answer = await client.get(
                    f"{address.url}/control{path}",
                    params=dict(query),
                    headers={"x-goog-api-key": address.key},
                )
        except httpx2.TransportError as error:
            raise UnreachableError(Fault(Reason.DEMO_MUTE)) from error
        return _read(answer.status_code, answer.text)


def read_offer(item: Mapping[str, Any] | str) -> FaultOffer:
    """Return one entry of the list; a bare name is a fault without parameters."""
    if isinstance(item, str):
        return FaultOffer(item, item.replace("-", " ").capitalize())
    return FaultOffer(
        name=str(item["name"]),
        title=str(item.get("title") or item["name"]),
        sentence=str(item.get("help", "")),
        parameters=tuple(_parameter(told) for told in item.get("parameters", ())),
        timings=tuple(str(timing) for timing in item.get("timings", ())),
    )


def _parameter(told: Mapping[str, Any]) -> FaultParameter:
    return FaultParameter(
        name=str(told["name"]),
        kind=told.get("kind", "text"),
        default=told.get("default", ""),
        sentence=str(told.get("help", "")),
        choices=tuple(str(choice) for choice in told.get("choices", ())),
        least=float(told.get("least", 0.0)),
        most=float(told.get("most", 0.0)),
    )


def _read(status: int, text: str) -> dict[str, Any]:
    try:
        told: dict[str, Any] = json.loads(text)
    except ValueError:
        told = {}
    if status != 200:
        reason = str(told.get("error", f"status {status}"))
        raise UsageError(Fault(Reason.DEMO_REFUSED, words=reason))
    return told
