"""A PipeWire of the test's own, and a node in it that stands in for a Wayland screen."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from desktop.vision.picture import Picture
from desktop.vision.wayland import pod
from desktop.vision.wayland.library import (
    DRIVER,
    MAP_BUFFERS,
    OUTPUT,
    Buffer,
    Events,
    Hook,
    ParamChanged,
    Process,
    StateChanged,
    pipewire,
    pods,
)

has_pipewire = all(shutil.which(name) for name in ("pipewire", "wireplumber", "dbus-daemon"))
MEMORY_FILES = 1 << 2
BUFFER_COUNT, BLOCKS, SIZE, STRIDE = 1, 2, 3, 4


@contextmanager
def private_pipewire(runtime: Path, bus: str) -> Iterator[str]:
    """Run PipeWire with a session manager in ``runtime``; yield the path of its socket."""
    environment = os.environ | {
        "XDG_RUNTIME_DIR": str(runtime),
        "PIPEWIRE_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(runtime),
        "XDG_STATE_HOME": str(runtime),
        "HOME": str(runtime),
        "DBUS_SESSION_BUS_ADDRESS": bus,
    }
    started = [
        subprocess.Popen(
            [name],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for name in ("pipewire", "wireplumber")
    ]
    try:
        yield str(runtime / "pipewire-0")
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()


class ScreenNode:
    """A node that shows ``picture``, which is BGRA; ``paint`` shows another one."""

    def __init__(self, picture: Picture) -> None:
        self.picture = np.ascontiguousarray(picture)
        self.streaming = False
        self._pw = pipewire()
        self._hook = Hook()
        self._events = Events(
            version=2,
            state_changed=StateChanged(self._on_state_changed),
            param_changed=ParamChanged(self._on_param_changed),
            process=Process(self._on_process),
        )
        self._loop = self._pw.pw_thread_loop_new(b"screen", None)
        loop = self._pw.pw_thread_loop_get_loop(self._loop)
        self._context = self._pw.pw_context_new(loop, None, 0)
        self._pw.pw_thread_loop_start(self._loop)
        self._locked(self._connect)

    @property
    def number(self) -> int:
        """The node's number; far beyond any real one until the server has given it."""
        return int(self._locked(lambda: self._pw.pw_stream_get_node_id(self._stream)))

    def paint(self, picture: Picture) -> None:
        """Show another picture of the same size."""
        self.picture = np.ascontiguousarray(picture)
        self.show()

    def show(self) -> None:
        """Hand the picture out once more, as a desktop does after a change."""
        self._locked(lambda: self._pw.pw_stream_trigger_process(self._stream))

    def close(self) -> None:
        """Take the node away."""
        self._pw.pw_thread_loop_stop(self._loop)
        self._pw.pw_stream_destroy(self._stream)
        self._pw.pw_core_disconnect(self._core)
        self._pw.pw_context_destroy(self._context)
        self._pw.pw_thread_loop_destroy(self._loop)

    def _connect(self) -> None:
        self._core = self._pw.pw_context_connect(self._context, None, 0)
        assert self._core
        wishes = b"media.class=Video/Source media.role=Screen node.name=test-screen"
        properties = self._pw.pw_properties_new_string(wishes)
        self._stream = self._pw.pw_stream_new(self._core, b"screen", properties)
        hook, events = ctypes.byref(self._hook), ctypes.byref(self._events)
        self._pw.pw_stream_add_listener(self._stream, hook, events, None)
        height, width = self.picture.shape[:2]
        offers, _kept = pods(pod.fixed_format(pod.BGRX, width, height))
        anybody = 0xFFFFFFFF
        flags = DRIVER | MAP_BUFFERS
        assert self._pw.pw_stream_connect(self._stream, OUTPUT, anybody, flags, offers, 1) >= 0

    def _locked(self, action: Any) -> Any:
        self._pw.pw_thread_loop_lock(self._loop)
        try:
            return action()
        finally:
            self._pw.pw_thread_loop_unlock(self._loop)

    def _on_state_changed(self, _: int, old: int, state: int, error: bytes | None) -> None:
        self.streaming = state == 3

    def _on_param_changed(self, _: int, identity: int, address: int | None) -> None:
        if identity != pod.FORMAT or not address:
            return
        height, width = self.picture.shape[:2]
        wishes, _kept = pods(memory(width, height))
        self._pw.pw_stream_update_params(self._stream, wishes, 1)

    def _on_process(self, _: int) -> None:
        address = self._pw.pw_stream_dequeue_buffer(self._stream)
        if not address:
            return
        data = Buffer.from_address(address).buffer.contents.datas[0]
        pixels = self.picture.tobytes()
        ctypes.memmove(data.data, pixels, len(pixels))
        chunk = data.chunk.contents
        chunk.offset, chunk.size, chunk.flags = 0, len(pixels), 0
        chunk.stride = 4 * self.picture.shape[1]
        self._pw.pw_stream_queue_buffer(self._stream, address)


def memory(width: int, height: int) -> bytes:
    """Return the wish for a few buffers of one block each."""
    number = pod._plain
    return pod._object(
        pod.BUFFERS_OBJECT,
        pod.BUFFERS,
        (BUFFER_COUNT, pod._choice(pod.RANGE, pod.INT, (4,), (2,), (8,))),
        (BLOCKS, number(pod.INT, 1)),
        (SIZE, number(pod.INT, 4 * width * height)),
        (STRIDE, number(pod.INT, 4 * width)),
        (pod.BUFFER_KIND, pod._choice(pod.FLAGS, pod.INT, (MEMORY_FILES,))),
    )
