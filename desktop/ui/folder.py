"""Shows a file in its folder, with whatever the desktop has for that."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(file: Path, platform: str = sys.platform) -> None:
    """Open the folder of a file; where the desktop can, with the file selected."""
    selecting = {
        "win32": ("explorer", ["/select,", str(file)]),
        "darwin": ("open", ["-R", str(file)]),
    }
    if platform in selecting and QProcess.startDetached(*selecting[platform]):
        return
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
