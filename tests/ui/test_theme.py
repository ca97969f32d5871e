from __future__ import annotations

import re
import tomllib

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMainWindow

from desktop.core.resource import resource
from desktop.settings.sections import AppearanceSettings
from desktop.ui.icon import drawing, tinted
from desktop.ui.theme import SCHEMES, Theme, load_scheme
from tests.ui.stage import Stage

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
GROUNDS = (
    "window",
    "surface",
    "raised",
    "accent_soft",
    "co_listen_soft",
    "warning_soft",
    "danger_soft",
)
"""What controls, icons and the focus may stand on."""

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
    assert contrast(roles[front], roles[back]) >= (7.0 if "contrast" in scheme else 4.5)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("front", ["outline", "focus", "text_dim", "accent", "text"])
@pytest.mark.parametrize("back", GROUNDS)
def test_what_marks_a_control_stands_out(scheme: str, front: str, back: str) -> None:
    roles = load_scheme(scheme).roles
    assert contrast(roles[front], roles[back]) >= 3.0


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("front", ["ok", "warning", "danger", "accent", "co_listen"])
@pytest.mark.parametrize("back", [*GROUNDS, "track"])
def test_drawings_and_lit_steps_stand_out(scheme: str, front: str, back: str) -> None:
    roles = load_scheme(scheme).roles
    assert contrast(roles[front], roles[back]) >= 3.0


@pytest.mark.parametrize("field", ["QLineEdit, QPlainTextEdit", "QComboBox, QSpinBox"])
def test_fields_are_drawn_with_an_outline_that_is_seen(field: str) -> None:
    _, _, rest = resource("app.qss").read_text("utf-8").partition(f"\n{field}")
    assert "border: 1px solid $outline" in rest.partition("}")[0]


def test_buttons_have_the_outline_of_fields_and_a_softer_one_while_disabled() -> None:
    sheet = resource("app.qss").read_text("utf-8")
    _, _, rest = sheet.partition("\nQToolButton, QPushButton {")
    assert "border: 1px solid $outline" in rest.partition("}")[0]
    _, _, rest = sheet.partition("\nQToolButton:disabled, QPushButton:disabled {")
    assert "border-color: $border" in rest.partition("}")[0]


@pytest.mark.parametrize("scheme", ["contrast-light", "contrast-dark"])
def test_high_contrast_draws_edges_as_strong_as_text(scheme: str) -> None:
    roles = load_scheme(scheme).roles
    assert contrast(roles["border"], roles["surface"]) >= 7.0


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_scheme_has_the_same_roles(scheme: str) -> None:
    assert set(load_scheme(scheme).roles) == set(load_scheme("dark").roles)


def test_high_contrast_can_be_chosen(theme: Theme) -> None:
    theme.choose(AppearanceSettings(theme="high contrast"))
    assert theme.scheme == "contrast-light"


@pytest.mark.parametrize(("motion", "reduced"), [("full", False), ("reduced", True)])
def test_motion_follows_the_setting(theme: Theme, motion: str, reduced: bool) -> None:
    theme.choose(AppearanceSettings(motion=motion))
    assert theme.reduced_motion is reduced


def test_with_less_motion_docks_do_not_slide(stage: Stage) -> None:
    stage.window.theme.choose(AppearanceSettings(motion="reduced"))
    assert not stage.window.dockOptions() & QMainWindow.DockOption.AnimatedDocks


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_has_few_base_colours(scheme: str) -> None:
    table = tomllib.loads(resource(f"themes/{scheme}.toml").read_text("utf-8"))
    assert len(table["base"]) <= 16
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
