"""A desktop's wishes for its look, told by a settings portal on a message bus of the test's own."""

from __future__ import annotations

import threading
from typing import Any, Final

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.fakes.portal import NAME, PATIENCE_S, ROOT

SETTINGS: Final = "org.freedesktop.portal.Settings"
APPEARANCE: Final = "org.freedesktop.appearance"
GNOME_CONTRAST: Final = ("org.gnome.desktop.a11y.interface", "high-contrast")


class FakeAppearance:
    """Tells light or dark, and contrast, and every change of them."""

    def __init__(self, bus: str) -> None:
        self._bus = bus
        self._values: dict[tuple[str, str], tuple[str, Any]] = {
            (APPEARANCE, "color-scheme"): ("u", 2),
            (APPEARANCE, "contrast"): ("u", 0),
            GNOME_CONTRAST: ("b", False),
        }
        self._connection: DBusConnection = open_dbus_connection(bus)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, name="fake appearance", daemon=True)
        self._thread.start()

    def choose(self, *, dark: bool = False, contrast: bool = False) -> None:
        """Do what a person does in the desktop's settings."""
        self._tell("Choose", "bb", (dark, contrast))

    def close(self) -> None:
        """Leave the bus."""
        self._tell("Leave")
        self._thread.join(PATIENCE_S)

    def _tell(self, member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> None:
        with open_dbus_connection(self._bus) as caller:
            address = DBusAddress(ROOT, NAME, "test.Appearance")
            caller.send_and_get_reply(new_method_call(address, member, signature, body))

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = str(message.header.fields.get(HeaderFields.member))
            self._connection.send(self._answer(member, message))
            if member == "Leave":
                self._connection.close()
                return

    def _answer(self, member: str, message: Message) -> Message:
        match member:
            case "Choose":
                self._change(*message.body)
                return new_method_return(message)
            case "Leave":
                return new_method_return(message)
            case "ReadAll":
                told: dict[str, dict[str, Any]] = {}
                for (group, key), value in self._values.items():
                    told.setdefault(group, {})[key] = value
                return new_method_return(message, "a{sa{sv}}", (told,))
            case "Read" | "ReadOne":
                found = self._values.get(tuple(message.body))
                if found is not None:
                    whole = found if member == "ReadOne" else ("v", found)
                    return new_method_return(message, "v", (whole,))
        return new_error(message, "org.freedesktop.portal.Error.NotFound")

    def _change(self, dark: bool, contrast: bool) -> None:  # noqa: FBT001 - as the bus tells them
        wanted: dict[tuple[str, str], tuple[str, Any]] = {
            (APPEARANCE, "color-scheme"): ("u", 1 if dark else 2),
            (APPEARANCE, "contrast"): ("u", int(contrast)),
            GNOME_CONTRAST: ("b", contrast),
        }
        for place, value in wanted.items():
            if self._values[place] != value:
                self._values[place] = value
                address = DBusAddress(ROOT, interface=SETTINGS)
                signal = new_signal(address, "SettingChanged", "ssv", (*place, value))
                self._connection.send(signal)
