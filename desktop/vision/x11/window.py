"""Lists the windows of an X11 desktop from top to bottom, by the hints of its window manager."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence

from desktop.core.media import Region
from desktop.vision.window import DesktopWindow
from desktop.vision.x11.connection import Connection

INPUT_ONLY = 2
VIEWABLE = 2
SHARED_BITS = 21
"""Bits of an identity that a program may choose: what is above names the program."""

EVENT_MASK = 1 << 11
SUBSTRUCTURE, PROPERTY = 1 << 19, 1 << 22
PROPERTY_NOTIFY = 28
TELLING = (
    "_NET_CLIENT_LIST",
    "_NET_CLIENT_LIST_STACKING",
    "_NET_CURRENT_DESKTOP",
    "_NET_WM_NAME",
    "_NET_WM_STATE",
    "WM_NAME",
    "WM_TRANSIENT_FOR",
)
"""Properties after whose change the list is read again; others change with every key."""


class X11Windows:
    """Implements ``Windows``; the server tells when the list must be read again.

    Reading it takes some milliseconds, asking whether it still holds a fraction of one.
    """

    def __init__(self, display: str = "", own_process: int | None = None) -> None:
        self._x = Connection(display)
        self._own_process = os.getpid() if own_process is None else own_process
        self._telling = frozenset(self._x.atom(name) for name in TELLING)
        self._watched: set[int] = set()
        self._known: tuple[DesktopWindow, ...] | None = None
        self._watch(self._x.root, SUBSTRUCTURE | PROPERTY)

    def stacked(self) -> Sequence[DesktopWindow]:
        """Return all windows, topmost first."""
        self._x.ask(43, b"")  # any reply: what happened before it has been told before it
        while (event := self._x.event()) is not None:
            if self._matters(event):
                self._known = None
        if self._known is None:
            self._known = self._read()
        return self._known

    def close(self) -> None:
        """Disconnect."""
        self._x.close()

    def _matters(self, event: bytes) -> bool:
        if event[0] & 0x7F != PROPERTY_NOTIFY:
            return event[0] != 0
        return int(struct.unpack_from("<I", event, 8)[0]) in self._telling

    def _watch(self, window: int, events: int) -> None:
        if window not in self._watched:
            self._watched.add(window)
            self._x.tell(2, struct.pack("<III", window, EVENT_MASK, events))

    def _read(self) -> tuple[DesktopWindow, ...]:
        clients = self._x.numbers(self._x.root, "_NET_CLIENT_LIST_STACKING")
        clients = clients or self._x.numbers(self._x.root, "_NET_CLIENT_LIST")
        self._watched.intersection_update((self._x.root, *clients))
        for client in clients:
            self._watch(client, PROPERTY)
        by_top = {self._top_of(client): client for client in clients}
        children = self._children()
        whole = self._geometry(self._x.root)
        found = []
        for top in reversed(children):
            window = self._window(top, by_top.get(top), whole)
            if window is not None:
                found.append(window)
        return tuple(found)

    def _window(self, top: int, client: int | None, whole: Region | None) -> DesktopWindow | None:
        state = self._map_state(top)
        frame = self._geometry(top)
        if state is None or frame is None:
            return None
        if client is None:
            # No window manager cares for these: menus and tooltips, or windows without a manager.
            if state != VIEWABLE or (frame == whole and self._is_nameless(top)):
                return None
            return self._described(top, frame, frame, visible=True, listed=self._has_state(top))
        area = self._geometry(client)
        if area is None:
            return None
        visible = state == VIEWABLE and self._map_state(client) == VIEWABLE
        return self._described(client, area, frame, visible=visible, listed=True)

    def _described(
        self, window: int, area: Region, frame: Region, *, visible: bool, listed: bool
    ) -> DesktopWindow:
        hidden = self._x.atom("_NET_WM_STATE_HIDDEN") in self._x.numbers(window, "_NET_WM_STATE")
        process = self._x.numbers(window, "_NET_WM_PID")
        return DesktopWindow(
            window,
            self._title(window),
            self._application(window),
            area,
            frame,
            client=window >> SHARED_BITS,
            visible=visible and not hidden,
            minimised=hidden,
            listed=listed,
            own=process[:1] == (self._own_process,),
            dialog_of=next(iter(self._x.numbers(window, "WM_TRANSIENT_FOR")), 0),
        )

    def _title(self, window: int) -> str:
        title = self._x.property(window, "_NET_WM_NAME")
        if title:
            return title.decode("utf-8", "replace")
        return self._x.property(window, "WM_NAME").decode("latin-1")

    def _application(self, window: int) -> str:
        words = self._x.property(window, "WM_CLASS").decode("latin-1").split("\0")
        return next((word for word in reversed(words) if word), "")

    def _is_nameless(self, window: int) -> bool:
        """Tell a compositor's overlay, which lies over everything, from a window."""
        return not self._x.property(window, "WM_CLASS") and not self._title(window)

    def _has_state(self, window: int) -> bool:
        return bool(self._x.property(window, "WM_CLASS")) and not self._is_unmanaged(window)

    def _is_unmanaged(self, window: int) -> bool:
        reply = self._x.ask(3, struct.pack("<I", window))
        return reply is None or bool(reply[27])

    def _map_state(self, window: int) -> int | None:
        """Return the map state; None when the window has gone or shows nothing by nature."""
        reply = self._x.ask(3, struct.pack("<I", window))
        if reply is None or struct.unpack_from("<H", reply, 12)[0] == INPUT_ONLY:
            return None
        return reply[26]

    def _geometry(self, window: int) -> Region | None:
        """Return a window's content in the root's coordinates, without its border line."""
        size = self._x.ask(14, struct.pack("<I", window))
        place = self._x.ask(40, struct.pack("<IIhh", window, self._x.root, 0, 0))
        if size is None or place is None:
            return None
        width, height = struct.unpack_from("<HH", size, 16)
        x, y = struct.unpack_from("<hh", place, 12)
        return Region(x, y, width, height)

    def _children(self, window: int = 0) -> tuple[int, ...]:
        reply = self._x.ask(15, struct.pack("<I", window or self._x.root))
        if reply is None:
            return ()
        count = struct.unpack_from("<H", reply, 16)[0]
        return struct.unpack_from(f"<{count}I", reply, 32)

    def _top_of(self, window: int) -> int:
        """Return the child of the root that holds a window: its frame, or itself."""
        for _ in range(8):
            reply = self._x.ask(15, struct.pack("<I", window))
            if reply is None:
                return window
            parent = int(struct.unpack_from("<I", reply, 12)[0])
            if parent in (0, self._x.root):
                return window
            window = parent
        return window
