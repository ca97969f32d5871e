"""Colours by role, from ``resources/themes``; the palette, the style sheet and the icons."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.core.resource import resource
from desktop.settings.sections import AppearanceSettings
from desktop.ui import token
from desktop.ui.icon import tinted

_DRAWN: Final = "drawn_by_the_house"
"""A property of the application whose style has been chosen."""

_DRAWING_SHARE: Final = 0.6
"""How much of the growth of type drawings take part in: their strokes grow bold by themselves."""

_MIDDLE: Final = 127
_LARGE: Final = 1.3

SCHEMES: Final = ("light", "dark", "contrast-light", "contrast-dark")
HIGH_CONTRAST: Final = "high contrast"


@dataclass(frozen=True, slots=True)
class Scheme:
    """One colour table, resolved: role to ``#rrggbb``."""

    name: str
    roles: Mapping[str, str]


@cache
def load_scheme(name: str) -> Scheme:
    """Read ``themes/NAME.toml``; every role names a base colour of the same file."""
    table = tomllib.loads(resource(f"themes/{name}.toml").read_text("utf-8"))
    base = table["base"]
    return Scheme(name, {role: base[colour] for role, colour in table["role"].items()})


def open_application(name: str) -> QApplication:
    """Return a new application in the house's style, which is read here once instead of twice."""
    app = QApplication([name, "-style", "Fusion"])
    app.setProperty(_DRAWN, True)
    return app


class Theme(QObject):
    """The present colours; ``changed`` tells widgets that paint by themselves.

    Follows the desktop's preference for light or dark, and for high contrast, where the setting is
    ``system``; its wish for less motion likewise.
    """

    changed = Signal()

    def __init__(self, settings: AppearanceSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._scheme = load_scheme(self._wanted())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def scheme(self) -> str:
        """Name of the present colour table."""
        return self._scheme.name

    def choose(self, settings: AppearanceSettings) -> None:
        """Take other appearance settings and repaint everything."""
        self._settings = settings
        self._scheme = load_scheme(self._wanted())
        self.apply()
        self.changed.emit()

    def color(self, role: str) -> QColor:
        """Return the present colour of a role."""
        return QColor(self._scheme.roles[role])

    def icon(
        self, name: str, role: str = "text", size: int = token.ICON, *, control: bool = True
    ) -> QIcon:
        """Return an icon of the family in the colour of a role, dim on a disabled control."""
        dim = self._scheme.roles["text_dim"] if control else ""
        return tinted(name, self._scheme.roles[role], size, dim)

    def px(self, size: int) -> int:
        """Return a type size scaled by the person's text size."""
        return round(size * self._settings.text_scale)

    def mark(self, size: int) -> int:
        """Return the size of a drawing, which grows with the type but less than it."""
        return round(size * (1 + _DRAWING_SHARE * (self._settings.text_scale - 1)))

    @property
    def large(self) -> bool:
        """Whether type is so much larger that what stands side by side may not fit."""
        return self._settings.text_scale > _LARGE

    def room(self, width: int, height: int) -> QSize:
        """Return the size of a page, scaled by the person's text size as far as the screen goes."""
        screen = QGuiApplication.primaryScreen().availableSize()
        return QSize(self.px(width), self.px(height)).boundedTo(screen)

    def apply(self) -> None:
        """Set style and palette of the application; the sheet belongs to each window."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if not app.property(_DRAWN):
            app.setStyle("Fusion")
            app.setProperty(_DRAWN, True)
        palette = self.palette()
        app.setPalette(palette)
        QToolTip.setPalette(palette)

    def palette(self) -> QPalette:
        """Build Qt's palette from the roles."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.color(name))
        dim = self.color("text_dim")
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, dim)
        return palette

    def sheet(self) -> str:
        """Build the style sheet from ``app.qss``."""
        sizes = {
            "small": self.px(token.TYPE_SMALL),
            "body": self.px(token.TYPE_BODY),
            "caption": self.px(token.TYPE_CAPTION),
            "title": self.px(token.TYPE_TITLE),
            "radius": token.RADIUS,
            "radius_small": token.RADIUS_SMALL,
            # A style sheet takes drawings from files only; their grey suits every scheme.
            "marks": Path(str(resource("marks"))).as_posix(),
            "begin": "right" if QGuiApplication.isRightToLeft() else "left",
            "end": "left" if QGuiApplication.isRightToLeft() else "right",
            "filled": "add" if QGuiApplication.isRightToLeft() else "sub",
            "tick": "light" if self.color("on_accent").lightness() > _MIDDLE else "dark",
            "mark": self.mark(token.MARK),
            "mark_inner": self.mark(token.MARK) - 2,
            "arrow": self.mark(token.ARROW),
        }
        text = resource("app.qss").read_text("utf-8")
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        return Template(text).substitute(self._scheme.roles, **sizes)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing should move that need not."""
        if self._settings.motion == "system":
            return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        return self._settings.motion == "reduced"

    def _wanted(self) -> str:
        if self._settings.theme in SCHEMES:
            return self._settings.theme
        hints = QGuiApplication.styleHints()
        shade = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
        system = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        strong = self._settings.theme == HIGH_CONTRAST or system
        return f"contrast-{shade}" if strong else shade

    def _follow(self) -> None:
        if self._wanted() != self._scheme.name:
            self.choose(self._settings)


_PALETTE: Final = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_dim",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Accent: "accent",
}
