"""A picture tile: the last frame that was really sent, and how old it is."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.events import FrameSent, ShareChanged
from desktop.ui import token
from desktop.ui.button import ElidedLabel, IconButton, IconLabel, label
from desktop.ui.photo import photo
from desktop.ui.theme import Theme

_AGE_MS = 200
_LARGEST = QSize(360, 224)
"""Twice what a tile shows, for larger type and wider columns."""


class Thumbnail(QWidget):
    """Draws a picture as large as fits, or a drawing and a sentence where there is none."""

    def __init__(self, theme: Theme, name: str, empty: str) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        self._dimmed = False
        self._empty = empty
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._picture.isNull()

    def show_jpeg(self, jpeg: bytes) -> None:
        """Decode and show a picture; what cannot be decoded leaves the old one."""
        picture = photo(jpeg, _LARGEST)
        if not picture.isNull():
            self._picture = picture
            self.updateGeometry()
            self.update()

    def clear(self) -> None:
        """Forget the picture."""
        self._picture = QPixmap()
        self.updateGeometry()
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Grey the picture while nothing is sent."""
        self._dimmed = dimmed
        self.update()

    def sizeHint(self) -> QSize:
        """Prefer the shape of a screen."""
        return QSize(180, 112 if self.has_picture else 60)

    def minimumSizeHint(self) -> QSize:
        """Stay recognisable when narrow."""
        return QSize(96, 84 if self.has_picture else 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture inside rounded corners."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, token.RADIUS_SMALL, token.RADIUS_SMALL)
        painter.fillPath(path, self._theme.color("raised"))
        if self._picture.isNull():
            self._paint_empty(painter, area)
        else:
            painter.setClipPath(path)
            painter.setOpacity(0.4 if self._dimmed else 1.0)
            painter.drawPixmap(self._fit(area), self._picture, QRectF(self._picture.rect()))
        painter.end()

    def _fit(self, area: QRectF) -> QRectF:
        size = self._picture.size().toSizeF()
        size.scale(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        fitted = QRectF(area.topLeft(), size)
        fitted.moveCenter(area.center())
        return fitted

    def _paint_empty(self, painter: QPainter, area: QRectF) -> None:
        font = self.font()
        font.setPixelSize(self._theme.px(token.TYPE_SMALL))
        painter.setFont(font)
        painter.setPen(self._theme.color("text_dim"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area.adjusted(8, 6, -8, -6), flags, self._empty)


class PictureTile(QFrame):
    """Shows one origin of pictures: what is shared, the last frame sent, its age and size."""

    change_requested = Signal()
    pause_requested = Signal(bool)
    stop_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        title: str,
        icon: str,
        empty: str,
        *,
        can_pause: bool,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_tile")
        self.setProperty("card", "plain")
        self._now = now
        self._can_pause = can_pause
        self._share = ShareChanged("screen", active=False)
        self._frame: FrameSent | None = None
        self._build(theme, name, title, icon, empty)
        self._age_tick = QTimer(self)
        self._age_tick.setInterval(_AGE_MS)
        self._connect()
        self.on_share_changed(self._share)

    @property
    def age_text(self) -> str:
        """What is said about the last frame."""
        return self._age.text()

    @property
    def thumbnail(self) -> Thumbnail:
        """The picture itself."""
        return self._thumbnail

    def on_share_changed(self, event: ShareChanged) -> None:
        """Show that sharing began, paused or ended; ended, the picture is forgotten."""
        self._share = event
        if not event.active:
            self._frame = None
            self._thumbnail.clear()
        self._what.show_text(event.what[:1].upper() + event.what[1:])
        self._what.setVisible(event.active)
        self._age.setVisible(event.active)
        self._thumbnail.set_dimmed(event.paused)
        self._pause.setVisible(event.active and self._can_pause)
        self._pause.show_icon("resume" if event.paused else "pause")
        self._pause.describe(self.tr("Go on sharing") if event.paused else self.tr("Pause sharing"))
        self._stop.setVisible(event.active)
        self._pace()
        self._show_age()

    def on_frame_sent(self, event: FrameSent) -> None:
        """Show what the model has just seen."""
        self._frame = event
        self._thumbnail.show_jpeg(event.jpeg)
        self._show_age()
        self._pace()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the age while visible."""
        super().showEvent(event)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._age_tick.stop()

    def _pace(self) -> None:
        if self._share.active and self._frame is not None and self.isVisible():
            self._age_tick.start()
        else:
            self._age_tick.stop()

    def _show_age(self) -> None:
        self._age.setText(self._age_sentence())

    def _age_sentence(self) -> str:
        if not self._share.active:
            return ""
        if self._frame is None:
            return self.tr("Paused") if self._share.paused else self.tr("Nothing sent yet")
        age = max(0.0, self._now() - self._frame.captured_at)
        sent = self.tr("sent {age} ago").format(age=_duration(age))
        return self.tr("Paused, {sent}").format(sent=sent) if self._share.paused else sent

    def _build(self, theme: Theme, name: str, title: str, icon: str, empty: str) -> None:
        self._thumbnail = Thumbnail(theme, f"{name}_thumbnail", empty)
        self._thumbnail.setAccessibleName(self.tr("Last picture sent: {what}").format(what=title))
        self._what = ElidedLabel(f"{name}_what")
        self._what.setProperty("tone", "dim")
        self._what.setProperty("type", "small")
        self._age = label(f"{name}_age", tone="dim", size="small")
        self._change = IconButton(theme, f"{name}_change", "region", self.tr("Pick another region"))
        self._change.setVisible(self._can_pause)
        self._pause = IconButton(theme, f"{name}_pause", "pause", self.tr("Pause sharing"))
        self._stop = IconButton(
            theme, f"{name}_stop", "stop", self.tr("Stop: {what}").format(what=title)
        )
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(IconLabel(theme, icon))
        head.addSpacing(token.SPACE_S)
        heading = ElidedLabel(f"{name}_title", title)
        heading.setProperty("type", "heading")
        head.addWidget(heading, 1)
        for button in (self._change, self._pause, self._stop):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_XS, token.SPACE_S, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addWidget(self._thumbnail)
        column.addWidget(self._what)
        column.addWidget(self._age)

    def _connect(self) -> None:
        self._age_tick.timeout.connect(self._show_age)
        self._change.clicked.connect(self.change_requested)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._stop.clicked.connect(self.stop_requested)

    def _on_pause_clicked(self) -> None:
        self.pause_requested.emit(not self._share.paused)


def _duration(seconds: float) -> str:
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min"
