"""The window's language: its own texts and Qt's, and the direction in which they are read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.core.resource import resource
from desktop.ui.locale import locale_for

LANGUAGES: Final = ("en", "de", "es", "ja", "ar")


def language_for(wanted: str, system: QLocale) -> str:
    """Return the language to speak: the wanted one, or the first of the system's that is known."""
    if wanted in LANGUAGES:
        return wanted
    codes = (name.partition("-")[0] for name in system.uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def speak(app: QApplication, wanted: str) -> str:
    """Install the translations before the first widget is made; returns the language."""
    system = QLocale.system()
    code = language_for(wanted, system)
    locale = locale_for(code, system)
    # Dates, numbers and money are written as the window's language does, not the system's.
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    if code == "en":
        return code
    theirs = QTranslator(app)
    if theirs.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(theirs)
    ours = QTranslator(app)
    # The translator reads from these bytes for as long as it lives.
    data = resource(f"translations/attune_{code}.qm").read_bytes()
    app.setProperty("attune_translation", data)
    if ours.load(data):
        app.installTranslator(ours)
    return code
