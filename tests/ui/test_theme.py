from __future__ import annotations

import re
import tomllib

import pytest
from PySide6.QtGui import QColor

from desktop.core.resource import resource
from desktop.settings.sections import AppearanceSettings
from desktop.ui.icon import drawing, tinted
from desktop.ui.theme import SCHEMES, Theme, load_scheme

pytestmark = pytest.mark.ui

TEXT_ON = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("text", "accent_soft"),
    ("text", "co_listen_soft"),
    ("text", "warning_soft"),
    ("text", "danger_soft"),
    ("text_dim", "window"),
    ("text_dim", "surface"),
    ("text_dim", "raised"),
    ("text_dim", "co_listen_soft"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("co_listen", "surface"),
    ("co_listen", "window"),
    ("co_listen", "co_listen_soft"),
    ("on_co_listen", "co_listen"),
    ("ok", "surface"),
    ("ok", "raised"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("danger", "surface"),
    ("danger", "danger_soft"),
    ("on_danger", "danger"),
    ("user", "surface"),
    ("assistant", "surface"),
]
ICONS = sorted(
    entry.name[: -len(".svg")]
    for entry in resource("icons").iterdir()
    if entry.name.endswith(".svg")
)


def luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_text_is_readable(scheme: str, front: str, back: str) -> None:
    roles = load_scheme(scheme).roles
    assert contrast(roles[front], roles[back]) >= 4.5


def test_both_schemes_have_the_same_roles() -> None:
    assert set(load_scheme("light").roles) == set(load_scheme("dark").roles)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_has_few_base_colours(scheme: str) -> None:
    table = tomllib.loads(resource(f"themes/{scheme}.toml").read_text("utf-8"))
    assert len(table["base"]) <= 15
    assert set(table["role"].values()) == set(table["base"])


def test_the_sheet_has_no_placeholder_left(theme: Theme) -> None:
    assert "$" not in theme.sheet()


def test_a_chosen_scheme_is_taken(theme: Theme) -> None:
    theme.choose(AppearanceSettings(theme="dark"))
    assert theme.scheme == "dark"


def test_text_size_scales_type(theme: Theme) -> None:
    theme.choose(AppearanceSettings(theme="light", text_scale=2.0))
    assert theme.px(13) == 26


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_one_family(name: str) -> None:
    source = drawing(name)
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.75"' in source
    colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', source))
    assert colours <= {"none", "currentColor"}


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_drawn_in_the_colour_asked_for(name: str, theme: Theme) -> None:
    image = tinted(name, "#ff0000", 48).pixmap(48, 48).toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {"#ff0000"}
