"""The filmstrip: what the model saw in the last minutes, as long as the memory keeps it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QDateTime, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QIcon, QImage, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.core.sharing import SeenFrame
from desktop.ui import token
from desktop.ui.button import DeliberateButton, label, wrapped
from desktop.ui.locale import clock
from desktop.ui.share.darkroom import Darkroom, decode

_THUMB: Final = QSize(128, 80)
_LARGE: Final = QSize(1280, 800)
_RENEW_MS: Final = 1000
_NUMBER: Final = Qt.ItemDataRole.UserRole


class FilmWindow(QDialog):
    """Shows the frames that ``film`` returns, newest last; a click enlarges one.

    ``asked`` carries a frame and the question about it, ``keep_requested`` one that is to stay with
    words to find it by, ``forget_requested`` empties the film.
    """

    asked = Signal(object, str)
    keep_requested = Signal(object, str)
    forget_requested = Signal()

    def __init__(
        self,
        film: Callable[[], Sequence[SeenFrame]],
        parent: QWidget | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._film = film
        self._now = now
        self._frames: dict[int, SeenFrame] = {}
        self._chosen: int | None = None
        self._darkroom = Darkroom(self)
        self._renewal = QTimer(self, interval=_RENEW_MS)
        self.setObjectName("film_window")
        self.setWindowTitle(self.tr("What Attune saw"))
        self.resize(760, 620)
        self._build()
        self._connect()

    @property
    def chosen(self) -> SeenFrame | None:
        """The frame that is enlarged."""
        return None if self._chosen is None else self._frames.get(self._chosen)

    def renew(self) -> None:
        """Take what came, let go what went."""
        frames = {frame.number: frame for frame in self._film()}
        follow = self._chosen is None or self._chosen == max(self._frames, default=None)
        for row in reversed(range(self._strip.count())):
            if self._strip.item(row).data(_NUMBER) not in frames:
                self._strip.takeItem(row)
        known = set(self._frames) & set(frames)
        self._frames = frames
        for number, frame in frames.items():
            if number not in known:
                self._add(frame)
        self._settle(follow=follow)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for closing: in the window behind it is a shortcut."""
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what is seen while open."""
        super().showEvent(event)
        self.renew()
        self._renewal.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing while closed."""
        super().hideEvent(event)
        self._renewal.stop()
        self._strip.clear()
        self._frames, self._chosen = {}, None
        self._large.setPixmap(QPixmap())

    def _settle(self, *, follow: bool) -> None:
        gone = self._chosen not in self._frames
        if self._frames and (follow or gone):
            self._strip.setCurrentRow(self._strip.count() - 1)
            self._strip.scrollToItem(self._strip.currentItem())
        if not self._frames:
            self._chosen = None
            self._large.setPixmap(QPixmap())
        self._tell()

    def _add(self, frame: SeenFrame) -> None:
        item = QListWidgetItem(clock(self._moment(frame).time(), seconds=True))
        item.setData(_NUMBER, frame.number)
        # Its picture comes later: without a size the strip lays the empty one out as a narrow one.
        item.setSizeHint(self._strip.gridSize())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._sentence(frame))
        self._strip.addItem(item)
        work = partial(decode, frame.jpeg, _THUMB * self.devicePixelRatioF())
        self._darkroom.develop(frame.number, work, partial(self._on_small, frame.number))

    def _on_small(self, number: int, picture: QImage) -> None:
        for row in range(self._strip.count()):
            item = self._strip.item(row)
            if item.data(_NUMBER) == number and not picture.isNull():
                item.setIcon(QIcon(QPixmap.fromImage(picture)))

    def _on_large(self, picture: QImage) -> None:
        ratio = self.devicePixelRatioF()
        fitted = QPixmap.fromImage(picture)
        fitted.setDevicePixelRatio(ratio)
        self._large.setPixmap(fitted)

    def _on_chosen(self) -> None:
        item = self._strip.currentItem()
        self._chosen = None if item is None else item.data(_NUMBER)
        self._enlarge()
        self._tell()

    def _enlarge(self) -> None:
        frame = self.chosen
        if frame is not None:
            room = self._large.contentsRect().size() * self.devicePixelRatioF()
            work = partial(decode, frame.jpeg, room.boundedTo(_LARGE))
            self._darkroom.develop("large", work, self._on_large)

    def _tell(self) -> None:
        frame = self.chosen
        empty = self.tr("Nothing is kept. What Attune sees appears here for a few minutes.")
        self._facts.setText(empty if frame is None else self._sentence(frame))
        self._ask.setEnabled(frame is not None)
        self._forget.setEnabled(bool(self._frames))

    def _sentence(self, frame: SeenFrame) -> str:
        origin = {
            "screen": self.tr("Screen"),
            "camera": self.tr("Camera"),
            "picture": self.tr("Picture"),
        }[frame.origin]
        if frame.view is not None and frame.view.kind != "whole":
            kinds = {"overview": self.tr("overview"), "detail": self.tr("detail")}
            origin = f"{origin}, {kinds[frame.view.kind]}"
        return self.tr("{0}: {1}×{2}, {3} KB, {4} tokens, {5} s ago").format(
            origin,
            frame.width,
            frame.height,
            max(1, round(len(frame.jpeg) / 1000)),
            frame.tokens,
            round(frame.age_s(self._now())),
        )

    def _moment(self, frame: SeenFrame) -> QDateTime:
        return QDateTime.currentDateTime().addMSecs(-round(1000 * frame.age_s(self._now())))

    def _build(self) -> None:
        self._large = QLabel()
        self._large.setObjectName("film_large")
        self._large.setAccessibleName(self.tr("The picture that was sent"))
        self._large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._large.setMinimumSize(320, 200)
        self._large.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._facts = label("film_facts", tone="dim", size="small")
        self._strip = QListWidget()
        self._strip.setObjectName("film_strip")
        self._strip.setAccessibleName(self.tr("Pictures of the last minutes"))
        self._strip.setViewMode(QListView.ViewMode.IconMode)
        self._strip.setFlow(QListView.Flow.LeftToRight)
        self._strip.setWrapping(False)
        self._strip.setMovement(QListView.Movement.Static)
        self._strip.setIconSize(_THUMB)
        self._strip.setGridSize(_THUMB + QSize(token.SPACE_S, 28))
        self._strip.setFixedHeight(_THUMB.height() + 52)
        note = wrapped(
            "film_note",
            self.tr("Kept in memory only, never on the disk, unless you keep one."),
            tone="dim",
            size="small",
        )
        column = QVBoxLayout(self)
        column.setSpacing(token.SPACE_S)
        column.addWidget(self._large, 1)
        column.addWidget(self._facts)
        column.addWidget(self._strip)
        column.addLayout(self._question_row())
        column.addWidget(note)

    def _question_row(self) -> QHBoxLayout:
        self._question = QLineEdit()
        self._question.setObjectName("film_question")
        self._question.setAccessibleName(self.tr("Question about this picture"))
        self._question.setPlaceholderText(self.tr("What do you want to know about it?"))
        self._question.setMaxLength(2000)
        self._ask = QPushButton(self.tr("Ask about this"))
        self._ask.setObjectName("film_ask")
        self._ask.setAccessibleName(self._ask.text())
        self._keep = QPushButton(self.tr("Keep it"))
        self._keep.setObjectName("film_keep")
        self._keep.setAccessibleName(self.tr("Keep this picture in the memory"))
        self._keep.setToolTip(self.tr("Keeps it on this computer; write beside it what it shows"))
        self._keep.setAutoDefault(False)
        self._forget = DeliberateButton(self.tr("Forget all"))
        self._forget.setObjectName("film_forget")
        self._forget.setAccessibleName(self.tr("Forget all pictures"))
        self._forget.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._question, 1)
        row.addWidget(self._ask)
        row.addWidget(self._keep)
        row.addWidget(self._forget)
        return row

    def _connect(self) -> None:
        self._strip.currentItemChanged.connect(self._on_chosen)
        self._renewal.timeout.connect(self.renew)
        self._ask.clicked.connect(self._on_asked)
        self._keep.clicked.connect(self._on_kept)
        self._forget.clicked.connect(self.forget_requested)

    def _on_kept(self) -> None:
        frame = self.chosen
        if frame is not None:
            self.keep_requested.emit(frame, self._question.text().strip())
            self._question.clear()

    def _on_asked(self) -> None:
        frame = self.chosen
        if frame is not None:
            question = self._question.text().strip() or self.tr("What do you see in this picture?")
            self._question.clear()
            self.asked.emit(frame, question)
