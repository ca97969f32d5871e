"""A line of programs that are hidden in every picture, with the list of those that always are."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop.core.secret import secret_programs
from desktop.ui.icon import tinted

SHOWN: Final = "-"
"""Before a word: this program is seen, although the shipped list hides it."""


_ICON: Final = 16


class HiddenLine(QLineEdit):
    """Holds words with commas between them; its button lists all that is hidden, to tick off.

    What is ticked off of the shipped list stands in the line with a minus before it.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        icon = tinted("hide", self.palette().text().color().name(), _ICON)
        self.list_action = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        self.list_action.setText(self.tr("What is hidden…"))
        self.list_action.setToolTip(self.tr("What is hidden…"))
        self.list_action.triggered.connect(self._on_list_triggered)
        self.setPlaceholderText(self.tr("Password managers only"))

    @property
    def words(self) -> list[str]:
        """What stands in the line, in its order."""
        return [word for part in self.text().split(",") if (word := _cleaned(part))]

    def hides(self, program: str) -> bool:
        """Return whether a program of the shipped list is hidden."""
        spared = [word[1:].casefold() for word in self.words if word.startswith(SHOWN)]
        return not any(word in program for word in spared)

    def put(self, program: str, *, hidden: bool) -> None:
        """Hide a program of the shipped list, or let it be seen."""
        others = [
            word
            for word in self.words
            if not (word.startswith(SHOWN) and word[1:].casefold() in program)
        ]
        self.setText(", ".join(others if hidden else [*others, f"{SHOWN}{program}"]))

    def drop(self, word: str) -> None:
        """Take a word of the person's own off the line."""
        self.setText(", ".join(other for other in self.words if other != word))

    def listed(self) -> QMenu:
        """Return a menu of all that is hidden, the person's own words first."""
        menu = QMenu(self)
        menu.setObjectName("hidden_list")
        menu.setAccessibleName(self.tr("What is hidden in every picture"))
        own = [word for word in self.words if not word.startswith(SHOWN)]
        if own:
            _head(menu, self.tr("Added by you"))
        for word in own:
            self._add(menu, word).triggered.connect(lambda _=False, word=word: self.drop(word))
        _head(menu, self.tr("Password managers, while they are hidden"))
        for program in secret_programs():
            action = self._add(menu, program)
            action.setChecked(self.hides(program))
            action.toggled.connect(lambda on, program=program: self.put(program, hidden=on))
        return menu

    def _add(self, menu: QMenu, word: str) -> QAction:
        action = menu.addAction(word)
        action.setCheckable(True)
        action.setChecked(True)
        return action

    def _on_list_triggered(self) -> None:
        menu = self.listed()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _head(menu: QMenu, words: str) -> None:
    """Add a line that heads what follows; titles of a menu's own are not drawn everywhere."""
    menu.addAction(words).setEnabled(False)


def _cleaned(part: str) -> str:
    word = part.strip()
    bare = word.removeprefix(SHOWN).strip()
    return f"{SHOWN}{bare}" if bare and word.startswith(SHOWN) else bare
