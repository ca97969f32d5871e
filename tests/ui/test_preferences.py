from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings.declaration import declarations
from desktop.settings.sections import AppearanceSettings, SessionSettings, Settings
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.preferences import PreferencesDialog

pytestmark = pytest.mark.ui

ALL = [
    (section.name, declared)
    for section in dataclasses.fields(Settings)
    for declared in declarations(section.name, type(getattr(Settings(), section.name)))
]


@pytest.fixture
def page(qtbot: QtBot) -> PreferencesDialog:
    page = PreferencesDialog(Settings())
    qtbot.addWidget(page)
    page.open()
    return page


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
    theme.setCurrentText("dark")
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
