"""A picture tile: the last frame that was really sent, and how old it is."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.events import FrameSent, ShareChanged, ShareStateChanged
from desktop.core.media import Region
from desktop.core.sharing import PICTURE_TOKENS, Mask
from desktop.ui import token
from desktop.ui.button import ElidedLabel, IconButton, IconLabel, wrapped
from desktop.ui.fault import told
from desktop.ui.locale import duration, minutes
from desktop.ui.share.masking import in_picture
from desktop.ui.source.thumbnail import Thumbnail
from desktop.ui.theme import Theme

_AGE_MS = 200
_FRESH_S = 2
"""Up to this age tenths of seconds matter; beyond they would only flicker."""
POINTED_MS = 7000


class PictureTile(QFrame):
    """Shows one origin of pictures: what is shared, the last frame sent, its age and cost."""

    change_requested = Signal()
    hide_requested = Signal()
    film_requested = Signal()
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
        mirrored: bool = False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_tile")
        self.setProperty("card", "plain")
        self._now = now
        self._can_pause = can_pause
        self._empty = empty
        self._inset = False
        self._share = ShareChanged("screen", active=False)
        self._frame: FrameSent | None = None
        self._masks: tuple[Mask, ...] = ()
        self._pointed: Region | None = None
        self._tokens = PICTURE_TOKENS["default"]
        self._thumbnail = Thumbnail(theme, f"{name}_thumbnail", empty, mirrored=mirrored)
        self._build(theme, name, title, icon)
        self._age_tick = QTimer(self)
        self._age_tick.setInterval(_AGE_MS)
        self._point_away = QTimer(self, singleShot=True, interval=POINTED_MS)
        self._connect()
        self.on_share_changed(self._share)

    @property
    def age_text(self) -> str:
        """What is said about the last frame."""
        return self._age.text()

    @property
    def trouble_text(self) -> str:
        """What is said about why it cannot be seen, or not all of it."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    @property
    def thumbnail(self) -> Thumbnail:
        """The picture itself."""
        return self._thumbnail

    def on_share_changed(self, event: ShareChanged) -> None:
        """Show that sharing began, paused or ended; ended, the picture is forgotten."""
        self._share = event
        if not event.active:
            self._frame = None
            self.point_at(None)
            self._thumbnail.clear()
            self._trouble.hide()
        what = told(event.what)
        self._what.show_text(what[:1].upper() + what[1:])
        self._what.setVisible(event.active)
        self._age.setVisible(event.active)
        self._thumbnail.set_dimmed(event.paused)
        self._pause.setVisible(event.active and self._can_pause)
        self._pause.show_icon("resume" if event.paused else "pause")
        self._pause.describe(self.tr("Go on sharing") if event.paused else self.tr("Pause sharing"))
        self._stop.setVisible(event.active)
        self._hide.setVisible(event.active and self._can_pause)
        self._film.setVisible(event.active)
        self._pace()
        self._show_age()

    def on_share_state_changed(self, event: ShareStateChanged) -> None:
        """Say why it cannot be seen, or not all of it."""
        self._trouble.setText(told(event.sentence))
        self._trouble.setVisible(bool(event.sentence) and self._share.active)
        self._thumbnail.set_dimmed(self._share.paused or not event.sending)

    def set_inset(self, inset: bool) -> None:  # noqa: FBT001 - it is all that is said
        """Take whether these pictures leave in the corner of another one's."""
        self._inset = inset
        self._show_age()

    def take_cost(self, tokens: int) -> None:
        """Take what the service charges for a picture."""
        self._tokens = tokens
        self._show_age()

    def point_at(self, region: Region | None) -> None:
        """Frame a rectangle of the desktop on the picture for a while, or none any more."""
        self._pointed = region
        self._show_pointed()
        if region is None:
            self._point_away.stop()
        else:
            self._point_away.start()

    def show_masks(self, masks: tuple[Mask, ...]) -> None:
        """Hatch these from the next frame on."""
        self._masks = masks

    def on_frame_sent(self, event: FrameSent) -> None:
        """Show what the model has just seen, and hatch what it has not."""
        self._frame = event
        hidden = in_picture(self._masks, event.view, event.width, event.height)
        self._thumbnail.show_jpeg(event.jpeg, hidden)
        self._show_pointed()
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

    def _show_pointed(self) -> None:
        frame, region = self._frame, self._pointed
        if frame is None or region is None:
            self._thumbnail.point_at(())
            return
        place = (Mask(region=region),)
        self._thumbnail.point_at(in_picture(place, frame.view, frame.width, frame.height))

    def _pace(self) -> None:
        if self._share.active and self._frame is not None and self.isVisible():
            self._age_tick.start()
        else:
            self._age_tick.stop()

    def _show_age(self) -> None:
        waits = self._share.active and not self._share.paused
        self._thumbnail.show_empty(self._waiting_sentence() if waits else self._empty)
        self._age.setText(self._age_sentence())

    def _age_sentence(self) -> str:
        if not self._share.active:
            return ""
        if self._frame is None:
            return self.tr("Paused") if self._share.paused else self._unsent_sentence()
        age = max(0.0, self._now() - self._frame.captured_at)
        sent = self.tr("sent {age} ago · {kilobytes} KB · {tokens} tokens").format(
            age=_duration(age),
            kilobytes=max(1, round(len(self._frame.jpeg) / 1000)),
            tokens=self._tokens,
        )
        return self.tr("Paused, {sent}").format(sent=sent) if self._share.paused else sent

    def _unsent_sentence(self) -> str:
        return "" if self._inset else self.tr("Nothing sent yet")

    def _waiting_sentence(self) -> str:
        if self._inset:
            return self.tr("In the corner of the screen's picture")
        return self.tr("Waiting for the first picture")

    def _build(self, theme: Theme, name: str, title: str, icon: str) -> None:
        self._thumbnail.setAccessibleName(self.tr("Last picture sent: {what}").format(what=title))
        self._what = ElidedLabel(f"{name}_what")
        self._what.setProperty("tone", "dim")
        self._what.setProperty("type", "small")
        self._age = wrapped(f"{name}_age", tone="dim", size="small")
        self._trouble = wrapped(f"{name}_trouble", tone="warning", size="small")
        self._trouble.hide()
        self._hide = IconButton(theme, f"{name}_hide", "hide", self.tr("Hide parts of it"))
        self._film = IconButton(theme, f"{name}_film", "film", self.tr("What Attune saw lately"))
        self._change = IconButton(theme, f"{name}_change", "region", self.tr("Pick another region"))
        self._change.setVisible(self._can_pause)
        self._pause = IconButton(theme, f"{name}_pause", "pause", self.tr("Pause sharing"))
        self._stop = IconButton(
            theme, f"{name}_stop", "stop", self.tr("Stop: {what}").format(what=title)
        )
        heading = ElidedLabel(f"{name}_title", title)
        heading.setProperty("type", "heading")
        self.head = QHBoxLayout()
        self.head.setSpacing(0)
        self.head.addWidget(IconLabel(theme, icon))
        self.head.addSpacing(token.SPACE_S)
        self.head.addWidget(heading, 1)
        for button in (self._change, self._pause, self._stop):
            self.head.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._age, 1)
        below.addWidget(self._hide)
        below.addWidget(self._film)
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_XS, token.SPACE_S, token.SPACE_S)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(self.head)
        column.addWidget(self._thumbnail)
        column.addWidget(self._what)
        column.addLayout(below)
        column.addWidget(self._trouble)

    def _connect(self) -> None:
        self._age_tick.timeout.connect(self._show_age)
        self._point_away.timeout.connect(lambda: self.point_at(None))
        self._change.clicked.connect(self.change_requested)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._hide.clicked.connect(self.hide_requested)
        self._film.clicked.connect(self.film_requested)
        self._thumbnail.clicked.connect(self.film_requested)
        self._stop.clicked.connect(self.stop_requested)

    def _on_pause_clicked(self) -> None:
        self.pause_requested.emit(not self._share.paused)


def _duration(seconds: float) -> str:
    if seconds < _FRESH_S:
        return duration(seconds, 1)
    if seconds < 60:
        return duration(seconds)
    return minutes(seconds)
