"""Shares the memory as the settings say, and stops when they say so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import UsageError
from desktop.core.events import SharedMemoryChanged
from desktop.memory.shared.address import address_of
from desktop.memory.shared.outbox import switch_off
from desktop.memory.store import Store

if TYPE_CHECKING:
    from desktop.memory.shared.sharer import Password, Sharer


def _say_nothing(_text: str) -> None:
    return


def _tell_nothing(_event: SharedMemoryChanged) -> None:
    return


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Who is told what, on whatever thread, and who looks a password up."""

    notice: Callable[[str], None] = _say_nothing
    tell: Callable[[SharedMemoryChanged], None] = _tell_nothing
    password: Password | None = None


class Sharing:
    """Owns the thread that shares, if any; every call blocks until the one before has ended."""

    def __init__(self, store: Store, around: Surroundings) -> None:
        self._store = store
        self._around = around
        self._lock = threading.Lock()
        self._sharer: Sharer | None = None
        self._url: str | None = None

    @property
    def running(self) -> bool:
        """Whether it shares."""
        return self._sharer is not None

    def take(self, url: str, *, again: bool = False) -> None:
        """Share with a server, or with none where the address is empty.

        ``again`` begins anew with the same one, for another password.
        """
        with self._lock:
            if url == self._url and not again:
                return
            self._end()
            before, self._url = self._url, url
            if url:
                self._begin(url)
                return
            self._store.post(switch_off, forgets=True)
            if before:
                self._around.tell(SharedMemoryChanged("off"))

    def close(self) -> None:
        """End; what waits goes out the next time."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        if self._sharer is not None:
            self._sharer.close()
            self._sharer = None

    def _begin(self, url: str) -> None:
        try:
            address = address_of(url)
        except UsageError as error:
            self._around.notice(error.args[0])
            self._around.tell(SharedMemoryChanged("refused", why=error.args[0]))
            return
        # Read here: most people share nothing, and the driver takes a while to load.
        from desktop.memory.shared.sharer import Sharer, no_password

        around = self._around
        self._sharer = Sharer(
            self._store, address, around.notice, around.tell, around.password or no_password
        )
