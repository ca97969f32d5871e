"""One check on the page: what it is, what came of it, and one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from desktop.core.checkup import CheckFinding
from desktop.ui import token
from desktop.ui.button import IconLabel, card, label, wrapped
from desktop.ui.check.wording import ACTIONS, LOOKS, VERDICTS, sentence, titled, told
from desktop.ui.theme import Theme


class CheckRow:
    """Fills a card with a finding; until then it says that it is being looked at."""

    def __init__(self, theme: Theme, name: str, wanted: Callable[[str], object]) -> None:
        self.name = name
        self.finding: CheckFinding | None = None
        self.card: QFrame = card(f"check_{_slug(name)}")
        self._wanted = wanted
        self._shape = IconLabel(theme, "clock", "text_dim")
        self._title = label(f"check_{_slug(name)}_title", titled(name), size="heading")
        self._text = wrapped(f"check_{_slug(name)}_text", tone="dim")
        self._mend = wrapped(f"check_{_slug(name)}_mend", size="small")
        self._button = QPushButton()
        self._button.setObjectName(f"check_{_slug(name)}_button")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._on_clicked)
        self._lay_out()
        self.wait()

    def wait(self) -> None:
        """Say that it is being looked at."""
        self.finding = None
        self._shape.show_icon("clock", "text_dim")
        self._text.setText(told("Being looked at"))
        self._mend.hide()
        self._button.hide()
        self.card.setAccessibleName(f"{titled(self.name)}: {self._text.text()}")

    def show(self, finding: CheckFinding) -> None:
        """Show what came of it."""
        self.finding = finding
        self._shape.show_icon(*LOOKS[finding.verdict])
        self._text.setText(sentence(finding.text))
        self._mend.setText(sentence(finding.mend))
        self._mend.setVisible(bool(finding.mend))
        offered = finding.action if finding.verdict != "ok" else ""
        self._button.setVisible(bool(offered))
        if offered:
            self._button.setText(told(ACTIONS[offered]))
            self._button.setAccessibleName(f"{titled(self.name)}: {told(ACTIONS[offered])}")
        verdict = told(VERDICTS[finding.verdict])
        self._shape.setToolTip(verdict)
        self.card.setAccessibleName(f"{titled(self.name)}: {verdict}. {sentence(finding.text)}")

    def _lay_out(self) -> None:
        grid = QGridLayout(self.card)
        grid.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_S)
        grid.setHorizontalSpacing(token.SPACE_M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._shape, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._text, 1, 1)
        grid.addWidget(self._mend, 2, 1)
        grid.addWidget(self._button, 0, 2, 3, 1, Qt.AlignmentFlag.AlignVCenter)

    def _on_clicked(self) -> None:
        if self.finding is not None:
            self._wanted(self.finding.action)


def _slug(name: str) -> str:
    return name.replace(" ", "_")
