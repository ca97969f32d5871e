"""The one place that loads PortAudio, guards it and turns its errors into sentences.

PortAudio is not safe to open, close and enumerate from several threads, so every such call holds
``LOCK``. Its device list is frozen when it is initialised; ``refresh`` renews it while no stream
is open, and ``renew`` at any time. ``rest`` ends it until it is asked for again.
"""

from __future__ import annotations

import atexit
import ctypes
import ctypes.util
import logging
import sys
import threading
from types import ModuleType
from typing import Any, Protocol, TypeAlias

from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.fault import Fault, Reason

logger = logging.getLogger(__name__)

LOCK = threading.RLock()

Untyped: TypeAlias = Any
"""What sounddevice hands out: it ships without type information."""

MISSING = Fault(Reason.SOUND_MISSING)

_quiet_handlers: list[Any] = []
_open_streams: list[OpenStream] = []
_left = threading.Event()
_resting = threading.Event()


def portaudio() -> ModuleType:
    """Return the sounddevice module; raises ``DeviceError`` where it cannot work."""
    with LOCK:
        _quieten_alsa()
        known = "sounddevice" in sys.modules
        try:
            # Initialises PortAudio and probes every device, which takes a noticeable moment.
            import sounddevice
        except (ImportError, OSError) as error:
            raise DeviceError(MISSING) from error
        module: ModuleType = sounddevice
        if not known:
            atexit.unregister(module._exit_handler)  # noqa: SLF001 - no public name exists
            atexit.register(_say_goodbye)
        if _resting.is_set():
            _wake(module)
        return module


class OpenStream(Protocol):
    """A stream that can make way for a moment; both methods are called under ``LOCK``."""

    def suspend(self) -> bool:
        """Release the device; return whether there is something to ``resume``."""
        ...

    def resume(self) -> None:
        """Open it again under its new number; a failure is the stream's own to tell."""
        ...


def refresh() -> None:
    """Look for devices again; does nothing while a stream is open, which it would kill."""
    with LOCK:
        fresh = _resting.is_set()
        library = portaudio()
        if not fresh and not _open_streams:
            _renew(library)


def renew() -> None:
    """Look for devices again, closing every stream for a moment: each misses 25 to 90 ms."""
    with LOCK:
        if _resting.is_set():
            return  # who wakes it up finds them
        library = portaudio()
        paused = [stream for stream in list(_open_streams) if stream.suspend()]
        _renew(library)
        for stream in paused:
            stream.resume()


def rest() -> None:
    """Let go of the system's sound libraries until ``portaudio`` is called; not below a stream.

    Looking for devices makes ALSA load whatever any of them might be made of, video decoders
    among it: with its usual plug-ins 11 MB, for as long as PortAudio is initialised.
    """
    with LOCK:
        library = sys.modules.get("sounddevice")
        if library is not None and not _open_streams and not _resting.is_set():
            library._terminate()  # noqa: SLF001 - no public name exists
            _resting.set()


def leave_behind() -> None:
    """Let the process end without PortAudio's goodbye, which waits for a server that hangs."""
    _left.set()


def hangs() -> bool:
    """Tell, at the process's end, whether a stream or a call was left behind.

    Its thread would come back into an interpreter that has ended, which is a crash.
    """
    if _left.is_set() or _open_streams:
        return True
    if not LOCK.acquire(blocking=False):
        return True
    LOCK.release()
    return False


def _say_goodbye() -> None:
    """End PortAudio with the process, unless a stream is still open or a call under way.

    They hang then, or were given up; the goodbye would wait for them for good.
    """
    library = sys.modules.get("sounddevice")
    if library is not None and not hangs():
        library._exit_handler()  # noqa: SLF001 - no public name exists


def _renew(library: ModuleType) -> None:
    # The only way that sounddevice documents to renew PortAudio's frozen list.
    library._terminate()  # noqa: SLF001 - no public name exists
    library._initialize()  # noqa: SLF001 - no public name exists


def _wake(library: ModuleType) -> None:
    try:
        library._initialize()  # noqa: SLF001 - no public name exists
    except library.PortAudioError as error:
        raise DeviceError(MISSING) from error
    _resting.clear()


def note_open(stream: OpenStream) -> None:
    """Count a stream as open, so that ``refresh`` leaves it alone."""
    if stream not in _open_streams:
        _open_streams.append(stream)


def note_closed(stream: OpenStream) -> None:
    """Stop counting a stream."""
    if stream in _open_streams:
        _open_streams.remove(stream)


def sentence(what: str, error: Exception) -> str:
    """Say for people why a ``what`` (microphone or speaker) could not be opened."""
    text = str(error).lower()
    if "unavailable" in text or "busy" in text:
        return Fault(Reason.DEVICE_BUSY, what=what)
    if "querying device" in text or "no default" in text or "invalid device" in text:
        return Fault(Reason.DEVICE_NONE, what=what)
    return Fault(Reason.DEVICE_FAILED, what=what)


def awaited(error: DeviceError) -> DeviceError:
    """Return the error that says that the device is waited for, unless that would be in vain."""
    return error if str(error) == MISSING else DeviceAwaitedError(str(error))


def _quieten_alsa() -> None:
    """Keep libasound from printing every probe and underrun on stderr."""
    if _quiet_handlers or sys.platform != "linux":
        return
    name = ctypes.util.find_library("asound")
    if name is None:
        return
    handler_type = ctypes.CFUNCTYPE(
        None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
    )
    handler = handler_type(lambda *_: None)
    try:
        ctypes.CDLL(name).snd_lib_error_set_handler(handler)
    except (OSError, AttributeError):
        logger.debug("libasound keeps its own error output")
    _quiet_handlers.append(handler)
