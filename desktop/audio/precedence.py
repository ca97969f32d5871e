"""Precedence for the threads that sound waits for, where the system grants it.

A busy machine otherwise lets an ordinary program's thread wait until the device has run dry. On
Linux a thread asks the kernel, and where that refuses, RealtimeKit, whose interface is
``org.freedesktop.RealtimeKit1``; a high nice level rather than a real-time policy, because the
interpreter's lock must never make a real-time thread wait for an ordinary one. macOS and Windows
give device callbacks precedence by themselves; other threads ask for it by their own calls.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import threading
from typing import Any, Final

logger = logging.getLogger(__name__)

NICE: Final = -11
"""What sound servers ask for as well."""

PATIENCE_S: Final = 1.0
"""How long RealtimeKit may take to answer; nobody waits for it."""

_QOS_CLASS_USER_INTERACTIVE: Final = 0x21
"""From ``sys/qos.h``."""


_refused = threading.Event()


class Precedence:
    """What one stream's callback asks for at its first block, and again on a new thread."""

    def __init__(self) -> None:
        self._thread = 0

    def claim(self) -> None:
        """Let the calling thread go first from now on; for a callback, which must not wait.

        Does nothing where the system has done so by itself.
        """
        thread = threading.get_native_id()
        if thread != self._thread:
            self._thread = thread
            _rise(thread)


def go_first() -> None:
    """Give the calling thread precedence where the system grants it; waits for nobody."""
    if sys.platform == "win32":
        _join_pro_audio()
    elif sys.platform == "darwin":  # never on a callback's thread, which has more already
        ctypes.CDLL(None).pthread_set_qos_class_self_np(_QOS_CLASS_USER_INTERACTIVE, 0)
    else:
        _rise(threading.get_native_id())


def _rise(thread: int) -> None:
    if not sys.platform.startswith("linux"):
        return
    try:
        os.setpriority(os.PRIO_PROCESS, thread, NICE)
    except PermissionError:
        if not _refused.is_set():
            threading.Thread(
                target=ask_for, args=(thread,), name="attune-precedence", daemon=True
            ).start()


def ask_for(thread: int) -> bool:
    """Ask RealtimeKit to let a thread of this process go first; return whether it does.

    ``thread`` is what ``threading.get_native_id`` tells there. Once refused, nobody asks again.
    """
    try:
        _ask(thread)
    except Exception as error:  # noqa: BLE001 - a bus fails in many ways, and none matters here
        _refused.set()
        logger.info("sound gets no precedence: %s", type(error).__name__)
        return False
    return True


def _ask(thread: int) -> None:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    service = DBusAddress(
        "/org/freedesktop/RealtimeKit1",
        "org.freedesktop.RealtimeKit1",
        "org.freedesktop.RealtimeKit1",
    )
    call = new_method_call(service, "MakeThreadHighPriority", "ti", (thread, NICE))
    with open_dbus_connection("SYSTEM") as bus:
        unwrap_msg(bus.send_and_get_reply(call, timeout=PATIENCE_S))


def _join_pro_audio() -> None:
    """Join the class of the Multimedia Class Scheduler Service that is meant for this."""
    library: Any = ctypes
    index = ctypes.c_ulong(0)
    library.windll.avrt.AvSetMmThreadCharacteristicsW("Pro Audio", ctypes.byref(index))
