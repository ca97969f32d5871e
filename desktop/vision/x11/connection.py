"""One connection to an X server through libxcb alone, which everything on X11 already loads.

Requests are written as the X protocol's own bytes: extension libraries need not be installed.
"""

from __future__ import annotations

import ctypes
import struct
from functools import cache

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason

CHECKED = 1
"""The flag that keeps a request's error for the one who waits for its reply."""

REPLY_HEAD = 32
SILENT = Fault(Reason.X_SILENT)


class _Part(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


class _Extension(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("global_id", ctypes.c_int))


class _Request(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_size_t),
        ("extension", ctypes.POINTER(_Extension)),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    )


class Extension:
    """An extension that the server has; ``first_event`` is the code of its first event."""

    def __init__(self, name: str, first_event: int) -> None:
        self.handle = _Extension(name.encode(), 0)
        self.first_event = first_event


class Connection:
    """Requests, replies and events; belongs to the thread that made it.

    Raises ``DeviceError`` when there is no server or it has gone.
    """

    def __init__(self, display: str = "") -> None:
        self._xcb = _library()
        number = ctypes.c_int()
        name = display.encode() if display else None
        self._handle = ctypes.c_void_p(self._xcb.xcb_connect(name, ctypes.byref(number)))
        if self._xcb.xcb_connection_has_error(self._handle):
            self.close()
            raise DeviceError(SILENT)
        self.root = self._root(number.value)
        self._atoms: dict[str, int] = {}
        self._names: dict[int, str] = {}

    def close(self) -> None:
        """Disconnect; may be called twice."""
        if self._handle:
            self._xcb.xcb_disconnect(self._handle)
            self._handle = ctypes.c_void_p()

    def ask(self, opcode: int, body: bytes, detail: int = 0) -> bytes | None:
        """Send a core request and return its reply; None when the server refused it."""
        return self._ask(opcode, struct.pack("<BBH", 0, detail, 0) + body, None)

    def tell(self, opcode: int, body: bytes, detail: int = 0) -> None:
        """Send a core request that has no reply."""
        self._send(opcode, struct.pack("<BBH", 0, detail, 0) + body, None, void=True)
        self._xcb.xcb_flush(self._handle)

    def ask_extension(self, extension: Extension, opcode: int, body: bytes) -> bytes | None:
        """Send an extension's request and return its reply; None when it was refused."""
        return self._ask(opcode, bytes(4) + body, extension)

    def tell_extension(self, extension: Extension, opcode: int, body: bytes) -> None:
        """Send an extension's request that has no reply."""
        self._send(opcode, bytes(4) + body, extension, void=True)
        self._xcb.xcb_flush(self._handle)

    def extension(self, name: str) -> Extension | None:
        """Return an extension, or None where the server lacks it."""
        body = struct.pack("<HH", len(name), 0) + _padded(name.encode())
        reply = self.ask(98, body)
        if reply is None or not reply[8]:
            return None
        return Extension(name, reply[10])

    def new_id(self) -> int:
        """Return an identity for something to be made on the server."""
        return int(self._xcb.xcb_generate_id(self._handle))

    def event(self) -> bytes | None:
        """Return the next event that waits, or None; never blocks."""
        found = self._xcb.xcb_poll_for_event(self._handle)
        if found:
            return _taken(found, REPLY_HEAD)
        if self._xcb.xcb_connection_has_error(self._handle):
            raise DeviceError(SILENT)
        return None

    def atom(self, name: str) -> int:
        """Return the number of a name."""
        if name not in self._atoms:
            reply = self.ask(16, struct.pack("<HH", len(name), 0) + _padded(name.encode()))
            self._atoms[name] = 0 if reply is None else struct.unpack_from("<I", reply, 8)[0]
        return self._atoms[name]

    def property(self, window: int, name: str) -> bytes:
        """Return what a window says of itself under a name; empty when nothing."""
        body = struct.pack("<IIIII", window, self.atom(name), 0, 0, 4096)
        reply = self.ask(20, body)
        if reply is None:
            return b""
        unit, length = reply[1] // 8, struct.unpack_from("<I", reply, 16)[0]
        return reply[REPLY_HEAD : REPLY_HEAD + length * unit]

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """Return a property that is a list of numbers, windows or atoms."""
        data = self.property(window, name)
        return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])

    def _root(self, screen: int) -> int:
        """Return the root window out of the server's greeting."""
        setup = ctypes.c_void_p(self._xcb.xcb_get_setup(self._handle))
        roots = self._xcb.xcb_setup_roots_iterator(setup)
        for _ in range(screen):
            self._xcb.xcb_screen_next(ctypes.byref(roots))
        return int(ctypes.c_uint32.from_address(roots.data).value)

    def _ask(self, opcode: int, data: bytes, extension: Extension | None) -> bytes | None:
        sequence = self._send(opcode, data, extension, void=False)
        error = ctypes.c_void_p()
        found = self._xcb.xcb_wait_for_reply(self._handle, sequence, ctypes.byref(error))
        if found:
            length = ctypes.c_uint32.from_address(found + 4).value
            return _taken(found, REPLY_HEAD + 4 * length)
        if error.value:
            _free(error.value)
            return None
        raise DeviceError(SILENT)

    def _send(self, opcode: int, data: bytes, extension: Extension | None, *, void: bool) -> int:
        if not self._handle:
            raise DeviceError(SILENT)
        buffer = ctypes.create_string_buffer(data, len(data))
        # The library writes into the two parts before the ones it is given.
        parts = (_Part * 3)()
        parts[2] = _Part(ctypes.addressof(buffer), len(data))
        handle = ctypes.pointer(extension.handle) if extension is not None else None
        request = _Request(1, handle, opcode, void)
        first = ctypes.addressof(parts) + 2 * ctypes.sizeof(_Part)
        flags = 0 if void else CHECKED
        return int(
            self._xcb.xcb_send_request(
                self._handle, flags, ctypes.c_void_p(first), ctypes.byref(request)
            )
        )


class _Roots(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


@cache
def _library() -> ctypes.CDLL:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise DeviceError(Fault(Reason.X_LIBRARY)) from error
    for name in ("xcb_connect", "xcb_get_setup", "xcb_poll_for_event", "xcb_wait_for_reply"):
        getattr(xcb, name).restype = ctypes.c_void_p
    xcb.xcb_setup_roots_iterator.restype = _Roots
    xcb.xcb_send_request.restype = ctypes.c_uint
    xcb.xcb_generate_id.restype = ctypes.c_uint32
    return xcb


@cache
def _c() -> ctypes.CDLL:
    return ctypes.CDLL(None)


def _free(address: int) -> None:
    _c().free(ctypes.c_void_p(address))


def _taken(address: int, length: int) -> bytes:
    try:
        return ctypes.string_at(address, length)
    finally:
        _free(address)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
