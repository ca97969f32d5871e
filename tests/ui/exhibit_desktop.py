"""What people look at beside windows and pages: tray, picker, border, film, and limits of cost."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QWidget

from desktop.core.box import Box
from desktop.core.events import (
    ControlsChanged,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    UsageReported,
)
from desktop.core.figure import LinkFigures, Prices
from desktop.core.media import FrameOrigin, Region
from desktop.core.sharing import Mask, SeenFrame
from desktop.settings.sections import CostSettings, Settings, ShortcutSettings, VisionSettings
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.share.border import BorderColours
from desktop.ui.share.frozen import Frozen
from desktop.ui.share.mask_editor import MaskEditor
from desktop.ui.share.overlay import PickerOverlay
from desktop.ui.share.tab import ShareTab
from desktop.ui.source.film import FilmWindow
from desktop.ui.tray import Tray
from tests.ui import scene
from tests.ui.hall import Hall

_AREA = Region(0, 0, 1280, 800)
_SHARED = Region(160, 120, 720, 450)
_PRICES = Prices(0.75, 3.0, 4.5, 12.0)
_PANELS = ("#f2f2f2", "#1d1d1d")
"""Grounds that desktops give their trays."""

Exhibit = Callable[[Hall], QWidget]


def _tray(hall: Hall) -> Tray:
    window, _ = hall.window()
    return Tray(window.theme, window)


def _tray_menu(hall: Hall) -> QMenu:
    tray = _tray(hall)
    tray.on_controls_changed(ControlsChanged(live=True, muted=True, sharing=True))
    tray.on_share_changed(ShareChanged("screen", active=True, what="Region"))
    tray.menu.popup(QPoint(200, 200))
    hall.kept.append(tray.menu)
    return tray.menu


def _tray_icons(hall: Hall) -> QWidget:
    tray = _tray(hall)
    page = QWidget()
    grid = QGridLayout(page)
    for row, ground in enumerate(_PANELS):
        for column, state in enumerate(SessionState):
            tray.on_session_changed(SessionStateChanged(state))
            cell = QLabel()
            cell.setStyleSheet(f"background: {ground}; padding: 6px;")
            cell.setPixmap(tray.icon().pixmap(QSize(22, 22), page.devicePixelRatioF()))
            grid.addWidget(cell, row, column)
    return hall.dialog(page)


def _frozen() -> Frozen:
    picture = QPixmap()
    picture.loadFromData(scene.picture(_AREA.width, _AREA.height))
    place = QRect(0, 0, _AREA.width, _AREA.height)
    return Frozen(QGuiApplication.primaryScreen(), _AREA, place, 1.0, picture)


def picking(box: Box | None) -> Exhibit:
    """The picker, with nothing or with a rectangle."""

    def show(hall: Hall) -> QWidget:
        overlay = PickerOverlay(_frozen(), VisionSettings())
        overlay.offer_recent([_SHARED])
        if box is not None:
            overlay.selection.put(box)
            overlay.refresh()
        return hall.dialog(overlay)

    return show


def _masks(hall: Hall) -> QWidget:
    masks = (Mask(region=Region(220, 180, 200, 120)), Mask(application="keepass"))
    return hall.dialog(MaskEditor(_frozen(), _SHARED, masks))


def tab(*, live: bool) -> Exhibit:
    """The tab on the border, while pictures leave or while it is armed."""

    def show(hall: Hall) -> QWidget:
        colours = BorderColours()
        made = ShareTab()
        ground, ink = (colours.live, colours.on_live) if live else (colours.held, colours.on_held)
        made.draw(live=live, ground=ground, ink=ink)
        return hall.dialog(made)

    return show


def _seen(number: int, at: float) -> SeenFrame:
    origin: FrameOrigin = "camera" if number % 3 == 0 else "screen"
    jpeg = scene.picture(title=f"Picture {number}")
    return SeenFrame(number, origin, jpeg, 960, 600, at, at + 0.1, 258)


def _film(hall: Hall) -> QWidget:
    window, _ = hall.window()
    now = time.monotonic()
    frames = [_seen(number, now - 40 + number) for number in range(1, 12)]
    return hall.dialog(FilmWindow(lambda: frames, window))


def costs(spent: CostSettings) -> Exhibit:
    """The window with a limit of cost that a few minutes have reached."""

    def show(hall: Hall) -> QWidget:
        hall.measured = replace(scene.FIGURES, link=LinkFigures(prices=_PRICES))
        window, relay = hall.window()
        window.cost.take_caps(spent)
        relay.on_event(ControlsChanged(live=True))
        scene.connected(relay.on_event, demo=False)
        scene.conversation(relay.on_event)
        parts = {"prompt/AUDIO": 121_500, "response/AUDIO": 24_200}
        relay.on_event(UsageReported(122_000, 24_200, 146_200, parts))
        return window

    return show


def _conflict(hall: Hall) -> QWidget:
    window, _ = hall.window()
    settings = Settings(
        appearance=hall.appearance, shortcuts=ShortcutSettings(mute="Ctrl+K", voice="Ctrl+K")
    )
    page = PreferencesDialog(settings, window.theme, window)
    page.show_section("shortcuts")
    return hall.dialog(page)


def _narrow(hall: Hall) -> QWidget:
    window, _ = hall.window()
    page = PreferencesDialog(Settings(appearance=hall.appearance), window.theme, window)
    page.show_section("audio")
    page.resize(720, 480)
    return hall.dialog(page)


DESKTOP_EXHIBITS: dict[str, Exhibit] = {
    "tray-menu": _tray_menu,
    "tray-icons": _tray_icons,
    "picker": picking(None),
    "picker-region": picking(Box(160, 120, 880, 570)),
    "masks": _masks,
    "tab-live": tab(live=True),
    "tab-armed": tab(live=False),
    "film": _film,
    "cost-soft": costs(CostSettings(soft_cap=0.2)),
    "cost-hard": costs(CostSettings(hard_cap=0.3)),
    "preferences-conflict": _conflict,
    "preferences-narrow": _narrow,
}
