"""Pictures dropped on or pasted into a part of the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.share.darkroom import Darkroom

SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".ppm"}
)
MOST_BYTES: Final = 40_000_000
MOST_PICTURES: Final = 4
_LONGEST_SIDE: Final = 1536
_QUALITY: Final = 92


class _Found(NamedTuple):
    """A file's content; empty with the reason for people why not."""

    name: str
    data: bytes
    reason: str


class PictureGift(QObject):
    """Takes pictures that are dropped on ``place`` or pasted while it or a part has the focus.

    ``given`` carries a picture file's content and its name; files are read and pictures encoded
    beside the GUI thread. What is no picture is ``refused`` in words; text is left to others.
    """

    given = Signal(bytes, str)
    refused = Signal(str)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._darkroom = Darkroom(self)
        self._count = 0
        place.setAcceptDrops(True)
        for widget in (place, *place.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drops and pastes of pictures and files."""
        del watched
        if isinstance(event, QDropEvent) and holds_picture(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() is QEvent.Type.Drop:
                self.take(event.mimeData())
            return True
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            pasted = QGuiApplication.clipboard().mimeData()
            if holds_picture(pasted):
                self.take(pasted)
                return True
        return False

    def take(self, data: QMimeData) -> None:
        """Give every picture in there, a few at most."""
        files = local_files(data)
        if not files:
            picture = QImage(data.imageData())
            work = partial(encoded, picture, self.tr("Pasted picture"))
            self._develop(work)
        for path in files[:MOST_PICTURES]:
            self._develop(partial(read, path))
        if len(files) > MOST_PICTURES:
            text = self.tr("Only the first {0} files were taken. Give the others afterwards.")
            self.refused.emit(text.format(MOST_PICTURES))

    def _develop(self, work: partial[_Found]) -> None:
        self._count += 1
        self._darkroom.develop(self._count, work, self._on_found)

    def _on_found(self, found: _Found) -> None:
        if found.data:
            self.given.emit(found.data, found.name)
        else:
            self.refused.emit(self._why_not(found))

    def _why_not(self, found: _Found) -> str:
        sentences = {
            "kind": self.tr(
                "“{0}” is not a picture. Attune looks at PNG, JPEG, WebP, GIF, BMP and TIFF files; "
                "text can be pasted into the line below."
            ),
            "large": self.tr("“{0}” is too large. Pictures may have 40 MB."),
            "folder": self.tr("“{0}” is a folder. Drop the pictures in it one by one."),
            "unread": self.tr("“{0}” cannot be read. Look whether it is still there."),
        }
        return sentences[found.reason].format(found.name)


def holds_picture(data: QMimeData | None) -> bool:
    """Return whether a drop or the clipboard holds a picture or files, not only text."""
    return data is not None and (
        bool(local_files(data)) or (data.hasImage() and not data.hasText())
    )


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are meant."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def read(path: Path) -> _Found:
    """Return a picture file's content, or the reason why not."""
    try:
        if path.is_dir():
            return _Found(path.name, b"", "folder")
        if path.suffix.lower() not in SUFFIXES:
            return _Found(path.name, b"", "kind")
        if path.stat().st_size > MOST_BYTES:
            return _Found(path.name, b"", "large")
        data = path.read_bytes()
    except OSError:
        return _Found(path.name, b"", "unread")
    return _Found(path.name, data, "" if data else "kind")


def encoded(picture: QImage, name: str) -> _Found:
    """Return a picture as a JPEG no larger than models look at."""
    size = QSize(_LONGEST_SIDE, _LONGEST_SIDE)
    if picture.width() > size.width() or picture.height() > size.height():
        picture = picture.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    opaque = QImage(picture.size(), QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    with QPainter(opaque) as painter:
        painter.drawImage(0, 0, picture)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    opaque.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]  # the stub wants bytes
    return _Found(name, bytes(buffer.data().data()), "unread")
