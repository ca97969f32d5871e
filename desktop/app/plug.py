"""Forwards the toolkit's word that a sound device came or went, where no sound server tells."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

TOLD_BY_QT = ("win32", "darwin")


class DeviceSignals(Protocol):
    """What of ``QMediaDevices`` is used."""

    audioInputsChanged: SignalInstance  # noqa: N815 - Qt's own name
    audioOutputsChanged: SignalInstance  # noqa: N815 - Qt's own name


def forward_device_changes(
    parent: QObject,
    poke: Callable[[], None],
    platform: str = sys.platform,
    make: Callable[[QObject], DeviceSignals] | None = None,
) -> DeviceSignals | None:
    """Call ``poke`` at every change of the devices; None where the sound server is followed.

    One event often comes as several signals, so ``poke`` has to be patient. The caller keeps what
    is returned.
    """
    if platform not in TOLD_BY_QT:
        return None
    devices = (make or _media_devices)(parent)
    devices.audioInputsChanged.connect(poke)
    devices.audioOutputsChanged.connect(poke)
    return devices


def _media_devices(parent: QObject) -> DeviceSignals:
    # Loads the multimedia library, which takes longer than the first paint may wait.
    from PySide6.QtMultimedia import QMediaDevices

    return QMediaDevices(parent)
