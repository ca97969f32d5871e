"""A group of settings under its title; advanced ones are folded away until they are wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.settings.declaration import Declaration
from desktop.settings.sections import Settings
from desktop.settings.value import current
from desktop.ui import token
from desktop.ui.button import label
from desktop.ui.preferences.row import Row
from desktop.ui.preferences.wording import matches, title_of
from desktop.ui.theme import Theme


class Group(QWidget):
    """One section; its rows are made by ``furnish``, so that a long page opens in small steps."""

    def __init__(self, section: str, declared: Sequence[Declaration]) -> None:
        super().__init__()
        self.section = section
        self.rows: list[Row] = []
        self._declared = declared
        self.setObjectName(f"section_{section}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, token.SPACE_M)
        self._column.setSpacing(token.SPACE_S)
        self._column.addWidget(label(f"section_{section}_title", title_of(section), size="title"))

    @property
    def furnished(self) -> bool:
        """Whether the rows are there."""
        return bool(self.rows)

    def furnish(self, theme: Theme, settings: Settings, fixed: Mapping[str, str]) -> list[Row]:
        """Make the rows, basic ones first, and return them."""
        for item in sorted(self._declared, key=lambda item: item.advanced):
            row = Row(theme, item, current(settings, item), fixed.get(item.path, ""))
            self.rows.append(row)
            self._column.addWidget(row)
        return self.rows

    def show_matching(self, sought: str, *, advanced: bool) -> bool:
        """Show what is sought, or without a search what is basic; False when that is nothing."""
        for row in self.rows:
            wanted = row.matches(sought) if sought else advanced or not row.declaration.advanced
            row.setVisible(wanted)
        some = any(
            matches(item, sought) if sought else advanced or not item.advanced
            for item in self._declared
        )
        self.setVisible(some)
        return some
