"""Whether the screen is locked, as far as this desktop tells."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from desktop.core.fault import Fault, Reason

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

logger = logging.getLogger(__name__)

LOCKED = Fault(Reason.SCREEN_LOCKED)

FRESH_S = 0.25
"""How long an answer is believed: the question costs a millisecond."""

PATIENCE_S = 0.2
"""How long one service may take to answer before it is not asked any more."""

LOGIND = "org.freedesktop.login1"


class ScreenLock(Protocol):
    """Belongs to the thread that made it."""

    def is_locked(self, now: float) -> bool:
        """Return whether the screen is locked; False where nobody can tell."""
        ...

    def close(self) -> None:
        """Let go of what was asked; never raises."""
        ...


OpenLock = Callable[[], ScreenLock | None]


@dataclass(frozen=True, slots=True)
class Witness:
    """A service that may know: where it lives, and the call whose answer tells."""

    bus: str
    name: str
    path: str
    interface: str
    method: str
    signature: str = ""
    body: tuple[Any, ...] = ()


def _saver(name: str) -> Witness:
    path = "/" + name.replace(".", "/")
    return Witness("SESSION", name, path, name, "GetActive")


SCREEN_SAVERS = tuple(
    _saver(f"org.{desktop}.ScreenSaver") for desktop in ("freedesktop", "gnome", "cinnamon", "mate")
)


class DbusLock:
    """Asks the login manager and the screen savers; who cannot answer is not asked again."""

    def __init__(self, witnesses: list[Witness]) -> None:
        self._witnesses = witnesses
        self._buses: dict[str, DBusConnection] = {}
        self._asked_at = -FRESH_S
        self._locked = False

    def is_locked(self, now: float) -> bool:
        """Return whether anybody says that the screen is locked."""
        if now - self._asked_at >= FRESH_S:
            self._asked_at = now
            self._locked = any(self._says(witness) for witness in tuple(self._witnesses))
        return self._locked

    @property
    def known(self) -> bool:
        """Whether anybody is left who can tell."""
        return bool(self._witnesses)

    def close(self) -> None:
        """Close the connections."""
        for bus in self._buses.values():
            with suppress(OSError):
                bus.close()
        self._buses.clear()

    def _says(self, witness: Witness) -> bool:
        try:
            return self._ask(witness)
        except Exception as error:  # noqa: BLE001 - a bus fails in many ways, and none matters here
            logger.info("%s does not tell about the lock: %s", witness.name, type(error).__name__)
            self._witnesses.remove(witness)
            return False

    def _ask(self, witness: Witness) -> bool:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg

        if witness.bus not in self._buses:
            self._buses[witness.bus] = open_dbus_connection(witness.bus)
        address = DBusAddress(witness.path, witness.name, witness.interface)
        call = new_method_call(address, witness.method, witness.signature or None, witness.body)
        reply = self._buses[witness.bus].send_and_get_reply(call, timeout=PATIENCE_S)
        answer = unwrap_msg(reply)[0]
        return bool(answer[1] if isinstance(answer, tuple) else answer)


def open_lock(environment: Mapping[str, str] = os.environ) -> ScreenLock | None:
    """Return what knows about the lock here; None where nothing does."""
    if sys.platform == "win32":
        return Win32Lock()
    if not sys.platform.startswith("linux"):
        return None
    lock = DbusLock([_login(environment), *SCREEN_SAVERS])
    lock.is_locked(0.0)
    if lock.known:
        return lock
    lock.close()
    return None


class Win32Lock:
    """Notices that the desktop which takes input is not the person's own: the lock screen."""

    def __init__(self, desktop_open: Callable[[], bool] | None = None) -> None:
        self._desktop_open = desktop_open or _input_desktop_opens

    def is_locked(self, now: float) -> bool:
        """Return whether the input desktop is out of reach."""
        del now
        return not self._desktop_open()

    def close(self) -> None:
        """Do nothing."""


def _input_desktop_opens() -> bool:
    """OpenInputDesktop and SwitchDesktop fail while the secure desktop is shown."""
    import ctypes

    user32: Any = ctypes.WinDLL("user32")  # type: ignore[attr-defined] # on Windows alone
    desktop = user32.OpenInputDesktop(0, False, 0x0100)
    if not desktop:
        return False
    try:
        return bool(user32.SwitchDesktop(desktop))
    finally:
        user32.CloseDesktop(desktop)


def _login(environment: Mapping[str, str]) -> Witness:
    return Witness(
        "SYSTEM",
        LOGIND,
        _session_path(environment.get("XDG_SESSION_ID", "")),
        "org.freedesktop.DBus.Properties",
        "Get",
        "ss",
        (f"{LOGIND}.Session", "LockedHint"),
    )


def _session_path(session: str) -> str:
    """Return a session's path: letters stand for themselves, the rest as ``_`` and its code."""
    if not session:
        return "/org/freedesktop/login1/session/auto"
    first, rest = session[0], session[1:]
    escaped = first if first.isalpha() else f"_{ord(first):02x}"
    escaped += "".join(c if c.isascii() and c.isalnum() else f"_{ord(c):02x}" for c in rest)
    return f"/org/freedesktop/login1/session/{escaped}"
