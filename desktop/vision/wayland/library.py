"""PipeWire's client library, called through ctypes: every Wayland desktop has it."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_int, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p
from functools import cache
from typing import Any

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason

MISSING = Fault(Reason.CAST_LIBRARY)

INPUT, OUTPUT = 0, 1
AUTOCONNECT, MAP_BUFFERS, DRIVER = 1 << 0, 1 << 2, 1 << 3
DONT_RECONNECT = 1 << 7
FAILED, UNCONNECTED, STREAMING = -1, 0, 3

StateChanged = ctypes.CFUNCTYPE(None, c_void_p, c_int, c_int, c_char_p)
ParamChanged = ctypes.CFUNCTYPE(None, c_void_p, c_uint32, c_void_p)
BufferChanged = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)
Process = ctypes.CFUNCTYPE(None, c_void_p)


class Events(ctypes.Structure):
    """``pw_stream_events``; what is left out is never called."""

    _fields_ = (
        ("version", c_uint32),
        ("destroy", c_void_p),
        ("state_changed", StateChanged),
        ("control_info", c_void_p),
        ("io_changed", c_void_p),
        ("param_changed", ParamChanged),
        ("add_buffer", c_void_p),
        ("remove_buffer", BufferChanged),
        ("process", Process),
        ("drained", c_void_p),
        ("command", c_void_p),
        ("trigger_done", c_void_p),
    )


class Hook(ctypes.Structure):
    """``spa_hook``, which the library fills."""

    _fields_ = (("parts", c_void_p * 6),)


class Chunk(ctypes.Structure):
    """``spa_chunk``: what of a block holds pixels."""

    _fields_ = (("offset", c_uint32), ("size", c_uint32), ("stride", c_int32), ("flags", c_int32))


class Data(ctypes.Structure):
    """``spa_data``: a block of memory."""

    _fields_ = (
        ("type", c_uint32),
        ("flags", c_uint32),
        ("fd", c_int64),
        ("mapoffset", c_uint32),
        ("maxsize", c_uint32),
        ("data", c_void_p),
        ("chunk", ctypes.POINTER(Chunk)),
    )


class MetaData(ctypes.Structure):
    """``spa_meta``: something said about a picture."""

    _fields_ = (("type", c_uint32), ("size", c_uint32), ("data", c_void_p))


class SpaBuffer(ctypes.Structure):
    """``spa_buffer``."""

    _fields_ = (
        ("n_metas", c_uint32),
        ("n_datas", c_uint32),
        ("metas", ctypes.POINTER(MetaData)),
        ("datas", ctypes.POINTER(Data)),
    )


class Buffer(ctypes.Structure):
    """``pw_buffer``."""

    _fields_ = (
        ("buffer", ctypes.POINTER(SpaBuffer)),
        ("user_data", c_void_p),
        ("size", c_uint64),
        ("requested", c_uint64),
    )


_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "pw_init": (None, (c_void_p, c_void_p)),
    "pw_thread_loop_new": (c_void_p, (c_char_p, c_void_p)),
    "pw_thread_loop_get_loop": (c_void_p, (c_void_p,)),
    "pw_thread_loop_start": (c_int, (c_void_p,)),
    "pw_thread_loop_stop": (None, (c_void_p,)),
    "pw_thread_loop_lock": (None, (c_void_p,)),
    "pw_thread_loop_unlock": (None, (c_void_p,)),
    "pw_thread_loop_destroy": (None, (c_void_p,)),
    "pw_context_new": (c_void_p, (c_void_p, c_void_p, c_size_t)),
    "pw_context_connect": (c_void_p, (c_void_p, c_void_p, c_size_t)),
    "pw_context_connect_fd": (c_void_p, (c_void_p, c_int, c_void_p, c_size_t)),
    "pw_context_destroy": (None, (c_void_p,)),
    "pw_core_disconnect": (c_int, (c_void_p,)),
    "pw_properties_new_string": (c_void_p, (c_char_p,)),
    "pw_stream_new": (c_void_p, (c_void_p, c_char_p, c_void_p)),
    "pw_stream_add_listener": (None, (c_void_p, c_void_p, c_void_p, c_void_p)),
    "pw_stream_connect": (c_int, (c_void_p, c_int, c_uint32, c_int, c_void_p, c_uint32)),
    "pw_stream_update_params": (c_int, (c_void_p, c_void_p, c_uint32)),
    "pw_stream_dequeue_buffer": (c_void_p, (c_void_p,)),
    "pw_stream_queue_buffer": (c_int, (c_void_p, c_void_p)),
    "pw_stream_trigger_process": (c_int, (c_void_p,)),
    "pw_stream_get_node_id": (c_uint32, (c_void_p,)),
    "pw_stream_destroy": (None, (c_void_p,)),
}


@cache
def pipewire() -> Any:  # noqa: ANN401 - a library loaded by name has no type
    """Return the library, ready to be used; raises ``DeviceError`` where there is none."""
    try:
        library = ctypes.CDLL("libpipewire-0.3.so.0")
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as error:
        raise DeviceError(MISSING) from error
    library.pw_init(None, None)
    return library


def pods(*each: bytes) -> tuple[Any, list[Any]]:
    """Return an array of parameters as the library wants it, and what must live as long."""
    kept = [ctypes.create_string_buffer(pod, len(pod)) for pod in each]
    array = (c_void_p * len(kept))(*(ctypes.addressof(pod) for pod in kept))
    return array, kept


def pod_at(address: int) -> bytes:
    """Return the parameter that lies at an address."""
    size = c_uint32.from_address(address).value
    return ctypes.string_at(address, 8 + size)
