from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from desktop.app.plug import forward_device_changes

pytestmark = pytest.mark.ui


class FakeDevices(QObject):
    """The signals of ``QMediaDevices``, which itself wants a sound system."""

    audioInputsChanged = Signal()  # noqa: N815 - Qt's own name
    audioOutputsChanged = Signal()  # noqa: N815 - Qt's own name


def test_both_directions_are_forwarded_where_qt_has_to_tell() -> None:
    poked: list[str] = []
    devices = FakeDevices()
    forward_device_changes(QObject(), lambda: poked.append("poke"), "win32", lambda _: devices)
    devices.audioInputsChanged.emit()
    devices.audioOutputsChanged.emit()
    assert poked == ["poke", "poke"]


def test_where_the_sound_server_tells_qt_is_not_asked() -> None:
    assert forward_device_changes(QObject(), lambda: None, "linux") is None
