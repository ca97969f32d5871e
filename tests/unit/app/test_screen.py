from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from desktop.app.screen import require_display
from desktop.core.errors import DeviceError

pytestmark = [
    pytest.mark.unit,
    pytest.mark.skipif(sys.platform != "linux", reason="only there can a display be missing"),
]


def test_without_any_display_it_says_what_works_without_one() -> None:
    with pytest.raises(DeviceError, match=r"no display.*attune talk.*attune rehearse"):
        require_display({})


def test_a_display_that_does_not_answer_is_named() -> None:
    with pytest.raises(DeviceError, match="display :987 does not answer"):
        require_display({"DISPLAY": ":987"})


def test_a_platform_that_was_chosen_needs_none() -> None:
    require_display({"QT_QPA_PLATFORM": "offscreen"})


def test_a_compositor_is_a_socket_in_the_runtime_folder(tmp_path: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)}
    with pytest.raises(DeviceError, match="wayland-1 does not answer"):
        require_display(environ)

    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-1"))
        require_display(environ)
