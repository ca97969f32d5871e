"""Asks the desktop's portal for leave to see the screen.

The calls, their options and the order in which they must come are those of the interface
org.freedesktop.portal.ScreenCast (XDG Desktop Portal documentation).
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.vision.grab import GrabberEndedError

if TYPE_CHECKING:
    from jeepney import Message

logger = logging.getLogger(__name__)

BUS_NAME = "org.freedesktop.portal.Desktop"
ROOT = "/org/freedesktop/portal/desktop"
SCREEN_CAST = "org.freedesktop.portal.ScreenCast"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"

MONITOR, WINDOW = 1, 2
POINTER_HIDDEN = 1
UNTIL_REVOKED = 2
WITH_POINTER_MODES, WITH_MEMORY = 2, 4
"""Versions of the interface that brought the choice of pointer, and the restore token."""

GRANTED, CANCELLED = 0, 1
ANSWER_S = 5.0
"""How long the portal may take to take note of a wish; the person's answer takes any time."""

ABSENT = Fault(Reason.CAST_ABSENT)
DENIED = Fault(Reason.CAST_DENIED)
FAILED = Fault(Reason.CAST_FAILED)
REVOKED = Fault(Reason.CAST_REVOKED)

Steps: TypeAlias = Generator[None, None, Any]
"""Yields while somebody else must do something; returns what came of it."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A permission: a connection to PipeWire, the node to look at, and the token of the next."""

    fd: int
    node: int
    token: str
    is_window: bool = False


class Portal:
    """One permission to see the screen; belongs to one thread.

    ``step`` is called until it returns a grant, and from then on to hear of its end; it never
    waits for the person. ``token`` is the one of the last grant: with it the desktop need not ask
    again. Raises ``DeviceError`` where there is no portal.
    """

    def __init__(self, token: str = "") -> None:
        from jeepney.io.blocking import open_dbus_connection

        self._token = token
        self._responses: deque[Message] = deque()
        self._endings: deque[Message] = deque()
        self._count = 0
        self._request = self._session = self._owner = ""
        self._grant: Grant | None = None
        try:
            self._bus = open_dbus_connection("SESSION", enable_fds=True)
        except (OSError, KeyError, ValueError) as error:
            raise DeviceError(ABSENT) from error
        self._steps = self._ask()

    def step(self) -> Grant | None:
        """Go on as far as possible; raises ``DeviceError``, ``GrabberEndedError`` for a no."""
        self._listen()
        if self._endings:
            raise GrabberEndedError(REVOKED if self._grant else FAILED)
        if self._grant is None:
            try:
                next(self._steps)
            except StopIteration as done:
                self._grant = done.value
        return self._grant

    def version(self) -> int:
        """Return the version of the portal's interface; nobody is asked for anything."""
        return self._property("version")

    def close(self) -> None:
        """Give the permission, or the question for it, back; never raises."""
        with suppress(Exception):  # a bus that has gone fails in many ways, and none matters now
            if self._request:
                self._bus.send(_call(self._request, REQUEST, "Close"))
            if self._session:
                self._bus.send(_call(self._session, SESSION, "Close"))
        self._bus.close()

    def _listen(self) -> None:
        from jeepney.io.blocking import DBusConnection

        bus: DBusConnection = self._bus
        try:
            while True:
                bus.recv_messages(timeout=0)
        except TimeoutError:
            return
        except OSError as error:
            raise GrabberEndedError(REVOKED if self._grant else ABSENT) from error

    def _ask(self) -> Steps:
        version = self._prepare()
        wishes: dict[str, tuple[str, Any]] = {"types": ("u", self._known_types())}
        if version >= WITH_POINTER_MODES:
            wishes["cursor_mode"] = ("u", POINTER_HIDDEN)
        if version >= WITH_MEMORY:
            wishes["persist_mode"] = ("u", UNTIL_REVOKED)
            if self._token:
                wishes["restore_token"] = ("s", self._token)
        opened = yield from self._wish("CreateSession", "a{sv}", (), self._named("session_handle"))
        self._session = opened["session_handle"][1]
        yield from self._wish("SelectSources", "oa{sv}", (self._session,), wishes)
        granted = yield from self._wish("Start", "osa{sv}", (self._session, ""), {})
        return self._granted(granted)

    def _prepare(self) -> int:
        """Listen to the portal; return the version of its interface."""
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        rules = (
            (MatchRule(type="signal", interface=REQUEST, member="Response"), self._responses),
            (MatchRule(type="signal", interface=SESSION, member="Closed"), self._endings),
        )
        for rule, queue in rules:
            self._bus.filter(rule, queue=queue)
            self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_S)
        return self.version()

    def _known_types(self) -> int:
        return (self._property("AvailableSourceTypes") & (MONITOR | WINDOW)) or MONITOR

    def _property(self, name: str) -> int:
        properties = "org.freedesktop.DBus.Properties"
        reply = self._answer(_call(ROOT, properties, "Get", "ss", (SCREEN_CAST, name)))
        return int(reply[0][1])

    def _named(self, key: str) -> dict[str, tuple[str, Any]]:
        self._count += 1
        return {f"{key}_token": ("s", f"attune{self._count}")}

    def _wish(
        self, method: str, signature: str, body: tuple[Any, ...], options: dict[str, Any]
    ) -> Steps:
        """Make a call whose answer comes later, as a signal of a request of its own."""
        options |= self._named("handle")
        self._request = self._answer(_call(ROOT, SCREEN_CAST, method, signature, (*body, options)))[
            0
        ]
        while (found := self._response()) is None:
            yield
        self._request = ""
        code, results = found
        if code == CANCELLED:
            raise GrabberEndedError(DENIED)
        if code != GRANTED:
            raise GrabberEndedError(FAILED)
        return results

    def _response(self) -> tuple[int, dict[str, Any]] | None:
        from jeepney import HeaderFields

        while self._responses:
            message = self._responses.popleft()
            fields = message.header.fields
            if fields.get(HeaderFields.path) != self._request:
                continue
            # Anybody may send signals to anybody; only the portal's own word counts.
            if fields.get(HeaderFields.sender) == self._owner:
                code, results = message.body
                return code, results
        return None

    def _granted(self, results: dict[str, Any]) -> Grant:
        streams = results["streams"][1]
        if not streams:
            raise GrabberEndedError(FAILED)
        node, details = streams[0]
        token = results.get("restore_token", ("s", ""))[1]
        call = _call(ROOT, SCREEN_CAST, "OpenPipeWireRemote", "oa{sv}", (self._session, {}))
        fd = self._answer(call)[0].to_raw_fd()
        kind = details.get("source_type", ("u", MONITOR))[1]
        return Grant(fd, node, token, is_window=kind == WINDOW)

    def _answer(self, call: Message) -> tuple[Any, ...]:
        """Return a call's immediate answer; raises ``DeviceError`` where there is none."""
        from jeepney import HeaderFields
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        try:
            reply = self._bus.send_and_get_reply(call, timeout=ANSWER_S)
            body: tuple[Any, ...] = unwrap_msg(reply)
        except DBusErrorResponse as error:
            logger.info("the portal answered %s", error.name)
            raise GrabberEndedError(FAILED if self._owner else ABSENT) from error
        except OSError as error:
            raise GrabberEndedError(ABSENT) from error
        self._owner = reply.header.fields.get(HeaderFields.sender, "")
        return body


def _call(
    path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
) -> Message:
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(path, BUS_NAME, interface)
    return new_method_call(address, method, signature or None, body)
