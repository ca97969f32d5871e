"""Keys, kept by the system's keyring and by nothing else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    import asyncio

    from keyring.backend import KeyringBackend

logger = logging.getLogger(__name__)

T = TypeVar("T")

SERVICE = "Attune"

_NO_KEYRING = "this system has no keyring, so the key is forgotten when Attune ends"
_LOCKED = "the keyring stayed locked, so the key is forgotten when Attune ends"
_FAILED = "the keyring did not answer, so the key is forgotten when Attune ends"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a key went; ``why`` is half a sentence where it is kept for this session only."""

    where: Literal["keyring", "session"]
    why: str = ""


class KeyStore:
    """Keeps keys by name. Nothing here reaches a file, a log or a ``repr``.

    The keyring may ask the person to unlock it, so every call runs on a daemon thread of its own:
    an open prompt never holds the loop, nor the end of the program.
    """

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service
        self._session: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"<KeyStore {self._service!r}>"

    async def get(self, name: str) -> str | None:
        """Return a key, or None where nothing keeps it."""
        if name in self._session:
            return self._session[name]
        try:
            return await _on_daemon_thread(lambda: _read(self._service, name))
        except Exception as error:  # noqa: BLE001 - backends raise what their bus raises
            _why(error)
            return None

    async def set(self, name: str, value: str) -> Kept:
        """Keep a key and tell where; without a keyring it lives until the program ends."""
        try:
            await _on_daemon_thread(lambda: _write(self._service, name, value))
        except Exception as error:  # noqa: BLE001 - backends raise what their bus raises
            self._session[name] = value
            return Kept("session", _why(error))
        self._session.pop(name, None)
        return Kept("keyring")

    async def delete(self, name: str) -> None:
        """Forget a key everywhere; an unknown name is ignored."""
        self._session.pop(name, None)
        try:
            await _on_daemon_thread(lambda: _remove(self._service, name))
        except Exception as error:  # noqa: BLE001 - backends raise what their bus raises
            _why(error)


def _read(service: str, name: str) -> str | None:
    return _trusted_keyring().get_password(service, name)


def _write(service: str, name: str, value: str) -> None:
    keyring = _trusted_keyring()
    keyring.set_password(service, name, value)
    # The null backend accepts everything and keeps nothing.
    if keyring.get_password(service, name) != value:
        from keyring.errors import NoKeyringError

        raise NoKeyringError


def _remove(service: str, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        _trusted_keyring().delete_password(service, name)
    except PasswordDeleteError:
        return  # it was not there


def _trusted_keyring() -> KeyringBackend:
    # Imported here because looking for backends costs a tenth of a second at start-up.
    import keyring
    from keyring.errors import NoKeyringError

    backend = keyring.get_keyring()
    # keyrings.alt writes keys to files that others can read.
    if type(backend).__module__.startswith("keyrings.alt"):
        raise NoKeyringError
    return backend


def _why(error: Exception) -> str:
    from keyring.errors import KeyringLocked, NoKeyringError

    logger.info("the keyring failed with %s", type(error).__name__)
    if isinstance(error, NoKeyringError):
        return _NO_KEYRING
    return _LOCKED if isinstance(error, KeyringLocked) else _FAILED


async def _on_daemon_thread(call: Callable[[], T]) -> T:
    # Read here: keys are asked for on a loop, and the window is painted before there is one.
    import asyncio

    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def finish(act: Callable[[], None]) -> None:
        try:
            loop.call_soon_threadsafe(lambda: None if future.done() else act())
        except RuntimeError:  # the loop has ended while a prompt was open
            return

    def work() -> None:
        try:
            result = call()
        except Exception as error:  # noqa: BLE001 - it is raised again where the call is awaited
            failure = error
            finish(lambda: future.set_exception(failure))
        else:
            finish(lambda: future.set_result(result))

    threading.Thread(target=work, name="attune-keyring", daemon=True).start()
    return await future
