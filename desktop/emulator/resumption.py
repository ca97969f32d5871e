"""Session resumption: handles that outlive their sockets, shared by all sockets of a server."""

from __future__ import annotations

import secrets
import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from websockets.asyncio.connection import Connection
from websockets.protocol import State

from desktop.emulator.context import Context
from desktop.emulator.model import Family
from desktop.emulator.wire import WireError

_LIFE_S = {"developer": 2 * 3600.0, "vertex": 24 * 3600.0}
_CAPACITY = 512


@dataclass(frozen=True, slots=True)
class Saved:
    """A session as it was after one of its turns; ``is_open`` asks for its socket.

    Handles outlive their sockets by hours, so ``is_open`` must not keep the socket alive.
    """

    model: str
    family: Family
    context: Context
    is_open: Callable[[], bool]
    expires_at: float


class HandleStore:
    """Keeps the states behind resumption handles, the oldest of too many being forgotten.

    A handle is good for two hours, on Vertex for 24, from when its socket closed. Assumed: it is
    bound to model, location and endpoint family, and brings the instruction and the tools back
    unless the new setup names its own.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._saved: OrderedDict[str, Saved] = OrderedDict()
        self._expired: OrderedDict[str, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._saved)

    def save(
        self, model: str, family: Family, context: Context, is_open: Callable[[], bool]
    ) -> str:
        """Keep a state and return its new handle."""
        handle = secrets.token_urlsafe(24)
        expires_at = self._now() + _LIFE_S[family]
        self._saved[handle] = Saved(model, family, context.copy(), is_open, expires_at)
        while len(self._saved) > _CAPACITY:
            self._saved.popitem(last=False)
        return handle

    def resume(self, handle: str, model: str, family: Family) -> Context:
        """Return the state behind a handle. Raises ``WireError`` with the service's words.

        A handle is bound to its model and endpoint family; that it also refuses while the old
        socket is open is reported for the service.
        """
        saved = self._saved.get(handle)
        old = saved is not None and saved.expires_at <= self._now() and not saved.is_open()
        if handle in self._expired or old:
            raise WireError(1008, "BidiGenerateContent session expired")
        if saved is None or (saved.model, saved.family) != (model, family):
            raise WireError(1007, "Invalid session handle")
        if saved.is_open():
            raise WireError(1011, "Internal error: the session is still connected.")
        return saved.context.copy()

    def leave(self, handles: Iterable[str]) -> None:
        """Let the life of these handles begin now, because their session's socket has closed."""
        for handle in handles:
            saved = self._saved.get(handle)
            if saved is not None:
                expires_at = self._now() + _LIFE_S[saved.family]
                self._saved[handle] = replace(saved, expires_at=expires_at)

    def forget(self, handle: str) -> None:
        """Drop a handle that newer ones of its session have replaced."""
        self._saved.pop(handle, None)

    def expire(self, *, known: bool = True) -> int:
        """Let every handle expire now, or be unknown, and return how many that were."""
        count = len(self._saved)
        if known:
            self._expired.update(dict.fromkeys(self._saved))
        self._saved.clear()
        while len(self._expired) > _CAPACITY:
            self._expired.popitem(last=False)
        return count


def openness_of(socket: Connection) -> Callable[[], bool]:
    """Return a call that tells whether a socket is open, and does not keep it alive."""
    kept = weakref.ref(socket)

    def is_open() -> bool:
        found = kept()
        return found is not None and found.state is State.OPEN

    return is_open
