"""Keys of the whole desktop on Wayland, where its portal gives them out.

The calls and signals are those of the interface org.freedesktop.portal.GlobalShortcuts (XDG
Desktop Portal documentation). The desktop shows the keys to the person, who may change them there;
it tells when each goes down and up.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from desktop.ui.shortcut.port import Happened, Refused

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

logger = logging.getLogger(__name__)

BUS_NAME = "org.freedesktop.portal.Desktop"
ROOT = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"
ANSWER_S = 5.0
LOOK_S = 0.25
"""How often the end is looked for while no key is pressed."""

_MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "CTRL",
    Qt.KeyboardModifier.AltModifier: "ALT",
    Qt.KeyboardModifier.ShiftModifier: "SHIFT",
    Qt.KeyboardModifier.MetaModifier: "LOGO",
}
_KEYS = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Period: "period",
    Qt.Key.Key_Comma: "comma",
}


def trigger_of(text: str) -> str:
    """Return keys by the names of the XDG shortcuts specification; empty for none."""
    sequence = QKeySequence(text)
    if sequence.count() != 1:
        return ""
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide6's stubs leave it out
    held = [name for modifier, name in _MODIFIERS.items() if first.keyboardModifiers() & modifier]
    plain = QKeySequence(first.key()).toString()
    key = _KEYS.get(first.key(), plain.lower() if len(plain) == 1 else plain)
    return "+".join([*held, key])


class PortalGlobalKeys(QObject):
    """Asks the portal for keys; ``titles`` say to the person what each action does."""

    _happened = Signal(object, str, bool)
    _refused = Signal(object, str)

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self.why_not = ""
        self._titles = titles
        self._refusing: Refused | None = None
        self._ear: _Ear | None = None
        self._told: Happened | None = None
        self._happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)

    def take(self, keys: Mapping[str, str], happened: Happened, refused: Refused) -> dict[str, str]:
        """Ask for keys in place of those before; what is refused is told later."""
        self.release()
        self._told, self._refusing = happened, refused
        wanted = {name: (self._titles.get(name, name), trigger_of(keys[name])) for name in keys}
        self._ear = _Ear(wanted, self._happened.emit, self._refused.emit)
        self._ear.start()
        return {}

    def release(self) -> None:
        """Give every key back; may be called twice."""
        ear, self._ear, self._told = self._ear, None, None
        if ear is not None:
            ear.stop()

    def _on_happened(self, ear: _Ear, name: str, down: bool) -> None:  # noqa: FBT001 - a slot takes its arguments by position
        if ear is self._ear and self._told is not None:
            self._told(name, down)

    def _on_refused(self, ear: _Ear, why: str) -> None:
        refusing = self._refusing
        if ear is not self._ear or refusing is None:
            return
        self.release()
        told = {
            "absent": self.tr(
                "This desktop does not let programs take keys. Bind a command such as "
                "'attune toggle-mute' to keys in the desktop's own settings instead."
            ),
            "denied": self.tr("You did not allow the keys. Switch them on again to be asked."),
        }
        refusing(told[why])


class _Ear:
    """One session of the portal and the thread that listens to it."""

    def __init__(
        self,
        wanted: Mapping[str, tuple[str, str]],
        happened: Callable[[_Ear, str, bool], object],
        refused: Callable[[_Ear, str], object],
    ) -> None:
        self._wanted = wanted
        self._happened = happened
        self._refused = refused
        self._ended = threading.Event()
        self._session = ""
        self._thread = threading.Thread(target=self._run, name="attune-keys", daemon=True)

    def start(self) -> None:
        """Ask, and listen from then on."""
        self._thread.start()

    def stop(self) -> None:
        """Give the keys back and wait for the thread's end."""
        self._ended.set()
        self._thread.join(ANSWER_S)

    def _run(self) -> None:
        from jeepney import DBusErrorResponse
        from jeepney.io.blocking import open_dbus_connection

        try:
            bus = open_dbus_connection("SESSION")
        except (OSError, KeyError, ValueError):
            self._refused(self, "absent")
            return
        try:
            why = self._listen(bus)
        except (DBusErrorResponse, OSError, TimeoutError) as error:
            logger.info("the portal gives no keys: %s", type(error).__name__)
            why = "absent"
        finally:
            with suppress(OSError):  # the bus has gone, and the session with it
                if self._session:
                    bus.send(_call(self._session, SESSION, "Close"))
                bus.close()
        if why and not self._ended.is_set():
            self._refused(self, why)

    def _listen(self, bus: DBusConnection) -> str:
        """Ask for the keys and tell of them; return why there are none, or empty at the end."""
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        for interface in (REQUEST, SHORTCUTS, SESSION):
            rule = MatchRule(type="signal", interface=interface)
            bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_S)
        made = self._wish(bus, "CreateSession", "a{sv}", (), {"session_handle_token": "attune"})
        if made is None:
            return "denied"
        self._session = made["session_handle"][1]
        entries = [
            (name, {"description": ("s", title), "preferred_trigger": ("s", trigger)})
            for name, (title, trigger) in self._wanted.items()
        ]
        body = (self._session, entries, "")
        if self._wish(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", body, {}) is None:
            return "denied"
        while (message := self._next(bus)) is not None:
            self._take(message)
        return ""

    def _take(self, message: Message) -> None:
        member = _member(message)
        if member in ("Activated", "Deactivated") and message.body[0] == self._session:
            name = message.body[1]
            if name in self._wanted:
                self._happened(self, name, member == "Activated")

    def _wish(
        self,
        bus: DBusConnection,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        options: Mapping[str, str],
    ) -> dict[str, Any] | None:
        """Make a call whose answer comes as a signal; None where the person said no."""
        from jeepney import HeaderFields
        from jeepney.wrappers import unwrap_msg

        given = {name: ("s", value) for name, value in options.items()}
        given["handle_token"] = ("s", f"attune{os.getpid()}{method}")
        call = _call(ROOT, SHORTCUTS, method, signature, (*body, given))
        request = unwrap_msg(bus.send_and_get_reply(call, timeout=ANSWER_S))[0]
        while (message := self._next(bus)) is not None:
            of = message.header.fields.get(HeaderFields.path)
            if _member(message) == "Response" and of == request:
                code, results = message.body
                return dict(results) if code == 0 else None
        return None

    def _next(self, bus: DBusConnection) -> Message | None:
        """Wait for a signal; None once the end is wanted."""
        while not self._ended.is_set():
            try:
                return bus.receive(timeout=LOOK_S)
            except TimeoutError:
                continue
        return None


def _member(message: Message) -> str:
    from jeepney import HeaderFields

    return str(message.header.fields.get(HeaderFields.member, ""))


def _call(
    path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
) -> Message:
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(path, bus_name=BUS_NAME, interface=interface)
    return new_method_call(address, method, signature, body)
