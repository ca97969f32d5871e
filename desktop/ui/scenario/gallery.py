"""The gallery: every scenario as a card, with its personas, and what its demo says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.scenario import Scenario
from desktop.ui import token
from desktop.ui.button import IconLabel, PanelArea, label, set_property, wrapped
from desktop.ui.fault import told as told_fault
from desktop.ui.flow import FlowLayout
from desktop.ui.scenario.wording import told
from desktop.ui.theme import Theme

_AROUND = 2 * token.SPACE_L + 3 * token.SPACE_S
"""What lies beside two columns of cards: margins, the space between, the scroll bar."""


class ScenarioCard(QFrame):
    """One scenario; its button takes it, a persona's button takes it in that manner."""

    chosen = Signal(object, str)
    demo_wished = Signal(object)

    def __init__(self, theme: Theme, scenario: Scenario) -> None:
        super().__init__()
        self.scenario = scenario
        self._title = told(scenario, scenario.title)
        self.setObjectName(f"scenario_{scenario.name}")
        self.setProperty("card", "quiet")
        self.setAccessibleName(self.tr("Scenario: {title}").format(title=self._title))
        self._personas: dict[str, QPushButton] = {}
        self._build(theme)

    def needed_width(self) -> int:
        """Return the width below which its buttons would be cut."""
        for button in self.findChildren(QPushButton):
            button.ensurePolished()
            button.updateGeometry()
        layout = self.layout()
        return layout.totalMinimumSize().width() if layout is not None else 0

    def mark(self, *, active: bool, persona: str) -> None:
        """Show whether this one is on, and which persona."""
        set_property(self, "card", "info" if active else "quiet")
        self._use.setText(self.tr("In use") if active else self.tr("Use"))
        self._use.setEnabled(not active or bool(persona))
        for name, button in self._personas.items():
            on = active and name == persona
            button.setChecked(on)
            known = self.scenario.persona(name)
            title = told(self.scenario, known.title) if known is not None else name
            button.setText(f"\N{CHECK MARK} {title}" if on else title)

    def _build(self, theme: Theme) -> None:
        scenario = self.scenario
        head = QHBoxLayout()
        head.setSpacing(token.SPACE_S)
        head.addWidget(IconLabel(theme, scenario.icon, "accent"))
        head.addWidget(wrapped(f"{self.objectName()}_title", self._title, size="heading"), 1)
        if scenario.own:
            head.addWidget(label(f"{self.objectName()}_own", self.tr("Yours"), tone="dim"))
        column = QVBoxLayout(self)
        column.setContentsMargins(token.SPACE_M, token.SPACE_S, token.SPACE_M, token.SPACE_M)
        column.setSpacing(token.SPACE_XS)
        column.addLayout(head)
        column.addWidget(wrapped(f"{self.objectName()}_summary", told(scenario, scenario.summary)))
        column.addWidget(self._facts())
        if scenario.personas:
            column.addLayout(self._persona_row())
        column.addStretch(1)
        column.addLayout(self._foot())

    def _facts(self) -> QLabel:
        names = self._source_names()
        mode = (
            self.tr("co-listens") if self.scenario.mode == "co-listen" else self.tr("answers you")
        )
        parts = [mode, *(names[source] for source in self.scenario.sources)]
        if self.scenario.knowledge:
            parts.append(told(self.scenario, self.scenario.knowledge_title))
        text = " \N{MIDDLE DOT} ".join(parts)
        return wrapped(f"{self.objectName()}_facts", text, tone="dim", size="small")

    def _source_names(self) -> dict[str, str]:
        return {
            "microphone": self.tr("microphone"),
            "screen": self.tr("screen"),
            "region": self.tr("part of the screen"),
            "camera": self.tr("camera"),
            "system audio": self.tr("this computer's sound"),
        }

    def _persona_row(self) -> FlowLayout:
        row = FlowLayout(token.SPACE_XS)
        group = QButtonGroup(self)
        group.setExclusive(False)
        for persona in self.scenario.personas:
            title = told(self.scenario, persona.title)
            button = QPushButton(title)
            button.setObjectName(f"{self.objectName()}_{persona.name}")
            button.setAccessibleName(
                self.tr("{title}, as {persona}").format(title=self._title, persona=title)
            )
            button.setCheckable(True)
            button.clicked.connect(self._taker(persona.name))
            group.addButton(button)
            self._personas[persona.name] = button
            row.addWidget(button)
        return row

    def _taker(self, persona: str) -> Callable[[], None]:
        def take() -> None:
            self.chosen.emit(self.scenario, persona)

        return take

    def _foot(self) -> QHBoxLayout:
        self._use = QPushButton(self.tr("Use"))
        self._use.setObjectName(f"{self.objectName()}_use")
        self._use.setAccessibleName(self.tr("Use {title}").format(title=self._title))
        self._use.clicked.connect(self._on_use_clicked)
        demo = QPushButton(self.tr("Play the demo"))
        demo.setObjectName(f"{self.objectName()}_demo")
        demo.setAccessibleName(
            self.tr("Play the scripted demo of {title}").format(title=self._title)
        )
        demo.setToolTip(
            self.tr("Scripted lines, one after the other; without a key the demo answers them")
        )
        demo.setVisible(bool(self.scenario.demo))
        demo.clicked.connect(self._on_demo_clicked)
        row = QHBoxLayout()
        row.setSpacing(token.SPACE_S)
        row.addWidget(self._use)
        row.addWidget(demo)
        row.addStretch(1)
        return row

    def _on_use_clicked(self) -> None:
        self.chosen.emit(self.scenario, "")

    def _on_demo_clicked(self) -> None:
        self.demo_wished.emit(self.scenario)


class ScenarioGallery(QDialog):
    """Shows every scenario; choosing one takes effect at once, the dialog stays."""

    chosen = Signal(object, str)
    demo_wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        scenarios: Sequence[Scenario],
        problems: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scenario_gallery")
        self.setWindowTitle(self.tr("Scenarios"))
        self._cards: list[ScenarioCard] = []
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._dealt = 0
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(token.SPACE_S)
        text = self.tr(
            "Choose what Attune is set up for; it switches while you talk. Each comes with a "
            "scripted demo that works without a key."
        )
        column.addWidget(wrapped("scenario_intro", text, tone="dim"))
        for scenario in scenarios:
            card = ScenarioCard(theme, scenario)
            card.chosen.connect(self.chosen)
            card.demo_wished.connect(self.demo_wished)
            self._cards.append(card)
        column.addLayout(self._grid())
        for problem in problems:
            column.addWidget(wrapped("scenario_problem", told_fault(problem), tone="warning"))
        column.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("scenario_close")
        close.setAccessibleName(self.tr("Close the gallery"))
        close.clicked.connect(self.close)
        outer = QVBoxLayout(self)
        outer.addWidget(PanelArea(theme, page), 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def mark(self, name: str, persona: str) -> None:
        """Show which scenario is in use."""
        for card in self._cards:
            card.mark(active=card.scenario.name == name, persona=persona)

    def sizeHint(self) -> QSize:
        """Prefer room for two columns of cards."""
        return QSize(760, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the cards in one column where large type leaves no room for two."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: only what is shown knows its type."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        widest = max((card.needed_width() for card in self._cards), default=0)
        self._deal(2 if self.width() >= 2 * widest + _AROUND else 1)

    def _grid(self) -> QHBoxLayout:
        self._row_of_columns = row = QHBoxLayout()
        row.setSpacing(token.SPACE_S)
        for column in self._columns:
            column.setSpacing(token.SPACE_S)
            row.addLayout(column)
        self._deal(2)
        return row

    def _deal(self, columns: int) -> None:
        """Deal the cards out over so many columns, so that each keeps its own height."""
        if columns == self._dealt:
            return
        self._dealt = columns
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        for number, card in enumerate(self._cards):
            self._columns[number % columns].addWidget(card)
        for number, column in enumerate(self._columns):
            column.addStretch(1)
            self._row_of_columns.setStretch(number, int(number < columns))
