from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.settings.declaration import declarations
from desktop.settings.sections import AppearanceSettings, SessionSettings, Settings
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.preferences.row import Row
from desktop.ui.preferences.setup import SetupView
from desktop.ui.theme import Theme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

ALL = [
    (section.name, declared)
    for section in dataclasses.fields(Settings)
    for declared in declarations(section.name, type(getattr(Settings(), section.name)))
]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> PreferencesDialog:
    return opened(qtbot, theme)


def opened(
    qtbot: QtBot,
    theme: Theme,
    settings: Settings | None = None,
    fixed: Mapping[str, str] | None = None,
) -> PreferencesDialog:
    page = PreferencesDialog(settings or Settings(), theme, fixed=fixed or {})
    qtbot.addWidget(page)
    page.open()
    qtbot.waitUntil(lambda: page.complete)
    return page


def shown_settings(page: PreferencesDialog) -> list[str]:
    rows = page.findChildren(Row)
    return [row.declaration.path for row in rows if row.isVisibleTo(page)]


def sought(page: PreferencesDialog, words: str) -> list[str]:
    field = page.findChild(QLineEdit, "preferences_search")
    assert field is not None
    field.setText(words)
    return shown_settings(page)


def keys_of(page: PreferencesDialog, name: str) -> QKeySequenceEdit:
    edit = page.findChild(QKeySequenceEdit, f"setting_shortcuts_{name}")
    assert edit is not None
    return edit


def warning_of(page: PreferencesDialog, name: str) -> str:
    label = page.findChild(QLabel, f"warning_shortcuts_{name}")
    assert label is not None
    return label.text()


def find(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def test_every_declared_setting_has_an_editor(page: PreferencesDialog) -> None:
    for section, declared in ALL:
        editor = find(page, QWidget, f"setting_{section}_{declared.name}")
        assert editor.accessibleName() == declared.label


def test_an_untouched_page_changes_nothing(page: PreferencesDialog) -> None:
    assert page.edited() == Settings()


def test_saving_hands_out_a_new_tree(page: PreferencesDialog, qtbot: QtBot) -> None:
    model = page.findChild(QLineEdit, "setting_session_model")
    quality = page.findChild(QSpinBox, "setting_vision_jpeg_quality")
    theme = page.findChild(QComboBox, "setting_appearance_theme")
    assert model is not None
    assert quality is not None
    assert theme is not None
    model.setText("another-model")
    quality.setValue(90)
    theme.setCurrentText("Dark")
    with qtbot.waitSignal(page.settings_changed) as caught:
        page.accepted.emit()
        page.findChild(QWidget, "preferences_buttons").accepted.emit()  # type: ignore[union-attr]
    assert caught.args is not None
    new = caught.args[0]
    assert new.session == SessionSettings(model="another-model")
    assert new.vision.jpeg_quality == 90
    assert new.appearance == AppearanceSettings(theme="dark")


def test_numbers_stay_within_their_range(page: PreferencesDialog) -> None:
    quality = page.findChild(QSpinBox, "setting_vision_jpeg_quality")
    assert quality is not None
    assert (quality.minimum(), quality.maximum()) == (40, 95)


def test_advanced_settings_are_shown_on_demand(page: PreferencesDialog) -> None:
    advanced = find(page, QWidget, "setting_session_endpoint")
    assert not advanced.isVisible()
    more = page.findChild(QCheckBox, "preferences_advanced")
    assert more is not None
    more.setChecked(True)
    assert advanced.isVisible()


def test_a_key_is_handed_over_once_and_forgotten(qtbot: QtBot) -> None:
    dialog = KeyDialog("the keyring of this computer")
    qtbot.addWidget(dialog)
    field = dialog.findChild(QLineEdit, "key_field")
    assert field is not None
    field.setText("  secret ")
    with qtbot.waitSignal(dialog.key_entered) as caught:
        dialog.findChild(QWidget, "key_buttons").accepted.emit()  # type: ignore[union-attr]
    assert caught.args == ["developer", "secret"]
    assert field.text() == ""


def test_a_key_is_never_shown(qtbot: QtBot) -> None:
    dialog = KeyDialog("the keyring")
    qtbot.addWidget(dialog)
    field = dialog.findChild(QLineEdit, "key_field")
    assert field is not None
    field.setText("secret")
    assert "secret" not in field.displayText()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("echo", "audio.echo_cancellation"),
        ("jpeg_quality", "vision.jpeg_quality"),
        ("without an answer mean no", "tools.consent_timeout_s"),
        ("CONTRAST theme", "appearance.theme"),
    ],
)
def test_a_setting_is_found_by_label_name_help_and_choice(
    page: PreferencesDialog, words: str, found: str
) -> None:
    assert found in sought(page, words)


def test_a_search_finds_advanced_settings_and_ends_where_it_began(page: PreferencesDialog) -> None:
    before = shown_settings(page)
    assert sought(page, "temperature") == ["model.temperature"]
    assert sought(page, "") == before


def test_a_search_in_vain_says_so(page: PreferencesDialog) -> None:
    assert sought(page, "zebra crossing") == []
    assert find(page, QLabel, "preferences_nothing").isVisible()


def test_a_changed_setting_goes_back_to_its_default(page: PreferencesDialog, qtbot: QtBot) -> None:
    quality = page.findChild(QSpinBox, "setting_vision_jpeg_quality")
    reset = page.findChild(QToolButton, "reset_vision_jpeg_quality")
    assert quality is not None
    assert reset is not None
    assert not reset.isVisible()
    quality.setValue(90)
    page.show_section("vision")
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert (quality.value(), reset.isVisible()) == (75, False)


def test_what_is_set_elsewhere_cannot_be_changed_and_says_where(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, theme, fixed={"session.model": "ATTUNE_SESSION_MODEL"})
    editor = find(page, QLineEdit, "setting_session_model")
    assert not editor.isEnabled()
    fixed = page.findChild(QLabel, "fixed_session_model")
    assert fixed is not None
    assert "ATTUNE_SESSION_MODEL" in fixed.text()
    assert "ATTUNE_SESSION_MODEL" in editor.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "said"),
    [("session_voice", "next session"), ("vision_jpeg_quality", "next time you share")],
)
def test_what_waits_for_later_says_so(page: PreferencesDialog, name: str, said: str) -> None:
    text = page.findChild(QLabel, f"help_{name}")
    assert text is not None
    assert said in text.text()


def test_what_is_felt_at_once_promises_nothing_for_later(page: PreferencesDialog) -> None:
    text = page.findChild(QLabel, "help_appearance_theme")
    assert text is not None
    assert "next" not in text.text()


def test_keys_that_two_actions_want_are_shown_at_both(page: PreferencesDialog) -> None:
    assert warning_of(page, "camera") == ""
    keys_of(page, "camera").setKeySequence(QKeySequence("Ctrl+M"))
    assert "microphone" in warning_of(page, "camera")
    assert "camera" in warning_of(page, "mute")
    keys_of(page, "camera").clear()
    assert warning_of(page, "mute") == ""


def test_an_odd_value_survives_an_untouched_page(qtbot: QtBot, theme: Theme) -> None:
    odd = dataclasses.replace(Settings().vision, frames_per_second=0.333)
    settings = dataclasses.replace(Settings(), vision=odd)
    assert opened(qtbot, theme, settings).edited() == settings


def test_keys_saved_in_the_preferences_work_at_once(stage: Stage) -> None:
    stage.window.open_preferences()
    page = stage.find(PreferencesDialog, "preferences")
    stage.qtbot.waitUntil(lambda: page.complete)
    keys_of(page, "mute").setKeySequence(QKeySequence("Ctrl+J"))
    find(page, QWidget, "preferences_buttons").accepted.emit()  # type: ignore[attr-defined]
    stage.window.activateWindow()
    stage.qtbot.waitUntil(lambda: stage.window.isActiveWindow())
    stage.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    stage.wished("set_muted", True)
    assert "Ctrl+J" in stage.find(QToolButton, "mute_button").toolTip()


def test_what_is_sent_can_be_read_and_copied(qtbot: QtBot) -> None:
    view = SetupView()
    qtbot.addWidget(view)
    copy = view.findChild(QPushButton, "setup_copy")
    assert copy is not None
    assert not copy.isEnabled()
    view.arrived.emit("{}")
    assert (view.text, copy.isEnabled()) == ("{}", True)


def test_larger_type_makes_the_page_wider(qtbot: QtBot) -> None:
    large = Theme(AppearanceSettings(theme="light", text_scale=2.0))
    usual = Theme(AppearanceSettings(theme="light"))
    wide, narrow = opened(qtbot, large), opened(qtbot, usual)
    assert wide.width() > narrow.width()
