"""One instance of WebRTC's audio processing, fed 10 ms at a time."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from typing import Any

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES

logger = logging.getLogger(__name__)

FRAME = INPUT_RATE // 100
FRAME_BYTES = FRAME * SAMPLE_BYTES

Run = Callable[[], None]


class Processor:
    """Takes frames of 10 ms at 16 kHz; belongs to one thread.

    Raises ``ImportError`` or ``OSError`` where livekit's wheel is missing, ``RuntimeError`` for a
    frame that was refused.
    """

    def __init__(self, **features: bool) -> None:
        # 14 MB and a fifth of a second that a start without sound does not need.
        from livekit import rtc

        self._module = rtc.AudioProcessingModule(**features)
        self._near = rtc.AudioFrame(bytearray(FRAME_BYTES), INPUT_RATE, 1, FRAME)
        self._far = rtc.AudioFrame(bytearray(FRAME_BYTES), INPUT_RATE, 1, FRAME)
        self._heard = self._near.data.cast("B")
        self._played = self._far.data.cast("B")
        self._run_near: Run = lambda: self._module.process_stream(self._near)
        self._run_far: Run = lambda: self._module.process_reverse_stream(self._far)
        try:
            self._run_near = _shortcut(self._module, self._heard, "process_stream", self._run_near)
            self._run_far = _shortcut(
                self._module, self._played, "process_reverse_stream", self._run_far
            )
        except (ImportError, AttributeError):
            logger.info("audio processing goes the long way")

    def process(self, frame: bytes) -> bytes:
        """Return a captured frame as it is to be heard."""
        self._heard[:] = frame
        self._run_near()
        return bytes(self._heard)

    def refer(self, frame: bytes) -> None:
        """Take the frame whose echo is in the next captured one."""
        self._played[:] = frame
        self._run_far()


def _shortcut(module: Any, data: memoryview, name: str, long_way: Run) -> Run:  # noqa: ANN401 - livekit's own
    """Return a call whose request is written once, because it is the same for every frame.

    That saves a third of the time of a frame. A reply that is longer than a plain success, because
    it says what was wrong, goes the long way, which raises it. Raises ``ImportError`` or
    ``AttributeError`` where the library is not made as expected.
    """
    from livekit.rtc._ffi_client import FfiClient
    from livekit.rtc._proto import ffi_pb2

    request, success = ffi_pb2.FfiRequest(), ffi_pb2.FfiResponse()
    fields = getattr(request, f"apm_{name}")
    fields.apm_handle = module._ffi_handle.handle  # noqa: SLF001 - has no public name
    fields.data_ptr = ctypes.addressof(ctypes.c_char.from_buffer(data))
    fields.size = len(data)
    fields.sample_rate = INPUT_RATE
    fields.num_channels = 1
    getattr(success, f"apm_{name}").SetInParent()
    expected = len(success.SerializeToString())
    loaded = FfiClient.instance._ffi_lib  # noqa: SLF001 - as above
    # Giving the interpreter's lock away for 30 microseconds costs more than it gains.
    library = ctypes.PyDLL(None, handle=loaded._handle)  # noqa: SLF001 - as above
    library.livekit_ffi_request.restype = library.livekit_ffi_drop_handle.restype = ctypes.c_uint64
    library.livekit_ffi_drop_handle.argtypes = [ctypes.c_uint64]
    written = request.SerializeToString()
    asked = (ctypes.c_ubyte * len(written)).from_buffer_copy(written)
    size, reply, length = len(written), ctypes.POINTER(ctypes.c_ubyte)(), ctypes.c_size_t()
    replied, measured = ctypes.byref(reply), ctypes.byref(length)
    send, drop = library.livekit_ffi_request, library.livekit_ffi_drop_handle

    def run() -> None:
        handle = send(asked, size, replied, measured)
        if handle:
            drop(handle)
            if length.value == expected:
                return
        long_way()

    return run
