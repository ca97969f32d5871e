"""Works on pictures beside the GUI thread, so that a large one never holds the window up."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Darkroom(QObject):
    """Runs one piece of work at a time on a thread of its own; the newest of a key wins.

    ``then`` gets the result on the thread that made the darkroom. Work that was overtaken by
    newer work of the same key is left out, and so is its result.
    """

    _done = Signal(object, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        worker = self._worker = ThreadPoolExecutor(max_workers=1)
        self._tickets: dict[Hashable, int] = {}
        self._last = 0
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(lambda *_gone: worker.shutdown(wait=False))

    @property
    def busy(self) -> bool:
        """Whether a result is still to come."""
        return bool(self._tickets)

    def develop(self, key: Hashable, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do ``work`` soon in place of what waits under ``key``; it must touch no widget."""
        self._last += 1
        self._tickets[key] = self._last
        self._worker.submit(self._run, key, self._last, work, then)

    def forget(self, key: Hashable) -> None:
        """Let what waits under ``key`` go."""
        self._tickets.pop(key, None)

    def _run(
        self, key: Hashable, ticket: int, work: Callable[[], Any], then: Callable[[Any], None]
    ) -> None:
        if self._tickets.get(key) != ticket:
            return
        try:
            result = work()
        except Exception:
            logger.exception("a picture could not be worked on")
            return
        with suppress(RuntimeError):  # the window may be gone by now
            self._done.emit(key, ticket, result, then)

    def _deliver(
        self, key: Hashable, ticket: int, result: object, then: Callable[[Any], None]
    ) -> None:
        if self._tickets.get(key) == ticket:
            del self._tickets[key]
            then(result)


def decode(data: bytes, fit: QSize) -> QImage:
    """Return a picture file's content no larger than ``fit``; null when it is none.

    The decoder leaves out what is not wanted, which makes a small copy of a large JPEG cheap.
    """
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid() and (whole.width() > fit.width() or whole.height() > fit.height()):
        reader.setScaledSize(whole.scaled(fit, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def jpeg_bytes(picture: QImage, part: QRect, size: QSize, quality: int) -> int:
    """Return how many bytes a part of a picture takes as a JPEG of ``size``."""
    cut = picture.copy(part).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    cut.save(buffer, "JPEG", quality)  # type: ignore[call-overload]  # the stub wants bytes
    return buffer.size()
