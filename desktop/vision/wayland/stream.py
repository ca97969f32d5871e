"""The newest picture of a PipeWire node."""

from __future__ import annotations

import ctypes
import logging
import struct
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import Region
from desktop.vision.picture import Picture
from desktop.vision.wayland import pod
from desktop.vision.wayland.library import (
    AUTOCONNECT,
    DONT_RECONNECT,
    FAILED,
    INPUT,
    MAP_BUFFERS,
    UNCONNECTED,
    Buffer,
    BufferChanged,
    Events,
    Hook,
    ParamChanged,
    Process,
    StateChanged,
    pipewire,
    pod_at,
    pods,
)

logger = logging.getLogger(__name__)

NO_STREAM = Fault(Reason.CAST_UNREACHED)
STARTING = Fault(Reason.CAST_STARTING)
CORRUPTED = 1 << 0
OPAQUE = 255


class NodeStream:
    """Holds the newest picture of one node, which the desktop may paint at any time.

    ``fd`` is a connection to PipeWire that this object takes over. Its methods may be called from
    any thread; PipeWire itself calls in a thread of its own.
    """

    def __init__(self, fd: int, node: int) -> None:
        self.ended = False
        """Whether no picture will come any more."""

        self.arrived = 0
        """How many pictures have come."""

        self._pw = pipewire()
        self._format: pod.VideoFormat | None = None
        self._held: int | None = None
        self._hook = Hook()
        self._events = Events(
            version=2,
            state_changed=StateChanged(self._on_state_changed),
            param_changed=ParamChanged(self._on_param_changed),
            remove_buffer=BufferChanged(self._on_remove_buffer),
            process=Process(self._on_process),
        )
        self._loop = self._pw.pw_thread_loop_new(b"attune-cast", None)
        loop = self._pw.pw_thread_loop_get_loop(self._loop)
        self._context = self._pw.pw_context_new(loop, None, 0)
        self._stream: int | None = None
        self._core: int | None = None
        self._pw.pw_thread_loop_start(self._loop)
        with self._locked():
            self._connect(fd, node)
        if self._stream is None:
            self.close()
            raise DeviceError(NO_STREAM)

    @property
    def area(self) -> Region | None:
        """Where in the node's picture something is shown; None before the first one."""
        with self._locked():
            return None if self._held is None else self._shown(self._held)

    def grab(self, region: Region) -> Picture:
        """Return a fresh BGRA copy of a part of ``area``, from its top left corner."""
        with self._locked():
            if self._held is None or self._format is None:
                raise DeviceAwaitedError(STARTING)
            shown = self._shown(self._held)
            whole = _pixels(self._held, self._format)
            top, left = shown.y + region.y, shown.x + region.x
            picture = whole[top : top + region.height, left : left + region.width].copy()
            layout = self._format.layout
        if layout in pod.REVERSED:
            picture = picture[..., [2, 1, 0, 3]]
        picture[..., 3] = OPAQUE
        return picture

    def close(self) -> None:
        """Let go of the node; may be called twice."""
        loop, self._loop = self._loop, None
        if loop is None:
            return
        self._pw.pw_thread_loop_stop(loop)
        self._held = None
        if self._stream is not None:
            self._pw.pw_stream_destroy(self._stream)
        if self._core is not None:
            self._pw.pw_core_disconnect(self._core)
        self._pw.pw_context_destroy(self._context)
        self._pw.pw_thread_loop_destroy(loop)
        self._stream = self._core = None
        self.ended = True

    @contextmanager
    def _locked(self) -> Iterator[None]:
        loop = self._loop
        if loop is None:
            raise DeviceError(NO_STREAM)
        self._pw.pw_thread_loop_lock(loop)
        try:
            yield
        finally:
            self._pw.pw_thread_loop_unlock(loop)

    def _connect(self, fd: int, node: int) -> None:
        self._core = self._pw.pw_context_connect_fd(self._context, fd, None, 0)
        if not self._core:
            return
        wishes = b"media.type=Video media.category=Capture media.role=Screen"
        properties = self._pw.pw_properties_new_string(wishes)
        stream = self._pw.pw_stream_new(self._core, b"Attune", properties)
        hook, events = ctypes.byref(self._hook), ctypes.byref(self._events)
        self._pw.pw_stream_add_listener(stream, hook, events, None)
        offers, _kept = pods(pod.offered_format())
        flags = AUTOCONNECT | MAP_BUFFERS | DONT_RECONNECT
        if self._pw.pw_stream_connect(stream, INPUT, node, flags, offers, 1) < 0:
            self._pw.pw_stream_destroy(stream)
            return
        self._stream = stream

    def _on_state_changed(self, _: int, old: int, state: int, error: bytes | None) -> None:
        if state == FAILED or (state == UNCONNECTED and old > UNCONNECTED):
            logger.info("the stream of the screen ended: %s", (error or b"closed").decode())
            self.ended = True

    def _on_param_changed(self, _: int, identity: int, address: int | None) -> None:
        if identity != pod.FORMAT or not address or self._stream is None:
            return
        self._format = pod.agreed_format(pod_at(address))
        wishes, _kept = pods(pod.wanted_buffers(), pod.wanted_crop())
        self._pw.pw_stream_update_params(self._stream, wishes, 2)

    def _on_remove_buffer(self, _: int, buffer: int) -> None:
        if buffer == self._held:
            self._held = None

    def _on_process(self, _: int) -> None:
        """Keep the newest buffer and give the one before back to the desktop."""
        while buffer := self._pw.pw_stream_dequeue_buffer(self._stream):
            if self._format is None or not _is_whole(buffer, self._format):
                self._pw.pw_stream_queue_buffer(self._stream, buffer)
                continue
            if self._held is not None:
                self._pw.pw_stream_queue_buffer(self._stream, self._held)
            self._held = buffer
            self.arrived += 1

    def _shown(self, buffer: int) -> Region:
        form = self._format
        assert form is not None  # a buffer is held only once a format is agreed on
        whole = Region(0, 0, form.width, form.height)
        return _crop(buffer, whole) or whole


def _is_whole(address: int, form: pod.VideoFormat) -> bool:
    """Return whether a buffer holds a picture: some only carry news of the pointer."""
    spa = Buffer.from_address(address).buffer.contents
    if not spa.n_datas or not spa.datas[0].data:
        return False
    chunk = spa.datas[0].chunk.contents
    least = abs(chunk.stride) * (form.height - 1) + 4 * form.width
    if not chunk.size or chunk.flags & CORRUPTED or chunk.stride < 4 * form.width:
        return False
    return bool(chunk.offset + least <= spa.datas[0].maxsize)


def _pixels(address: int, form: pod.VideoFormat) -> Picture:
    """Return a view of a buffer's pixels, which changes once the buffer is given back."""
    data = Buffer.from_address(address).buffer.contents.datas[0]
    chunk = data.chunk.contents
    stride = chunk.stride
    size = stride * (form.height - 1) + 4 * form.width
    memory = (ctypes.c_uint8 * size).from_address(data.data + chunk.offset)
    shape = (form.height, form.width, 4)
    return np.ndarray(shape, np.uint8, buffer=memory, strides=(stride, 4, 1))


def _crop(address: int, whole: Region) -> Region | None:
    """Return the part of a picture that holds the shared window, where the desktop says so."""
    spa = Buffer.from_address(address).buffer.contents
    for index in range(spa.n_metas):
        meta = spa.metas[index]
        if meta.type != pod.CROP or meta.size < pod.CROP_BYTES or not meta.data:
            continue
        said = ctypes.string_at(meta.data, pod.CROP_BYTES)
        x, y, width, height = struct.unpack("=iiII", said)
        inside = min(x, y) >= 0 and x + width <= whole.width and y + height <= whole.height
        return Region(x, y, width, height) if width and height and inside else None
    return None
