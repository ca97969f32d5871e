"""Where everything stands in the window, and what its menu holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QVBoxLayout, QWidget

from desktop.ui import token
from desktop.ui.button import set_margins

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Middle(QWidget):
    """What stands between the panels; ``resized`` tells that it was laid out at another size."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another size."""
        super().resizeEvent(event)
        self.resized.emit()


def lay_out(window: MainWindow) -> None:
    """Put strip and notices on top, the controls at the foot and the rest between them."""
    middle = QHBoxLayout()
    set_margins(middle, token.SPACE_M, 0, 0, token.SPACE_XS)
    middle.setSpacing(token.SPACE_S)
    middle.addWidget(window.sources)
    talk = window.talk
    talk.setSpacing(token.SPACE_S)
    talk.addWidget(window.co_listener)
    window.conversation.put_above_input(window.turn)
    talk.addWidget(window.conversation, 1)
    talk.addWidget(window.suggestions)
    talk.addWidget(window.consent)
    talk.addStretch()
    middle.addLayout(talk, 1)
    middle.addWidget(window.rail)
    central = Middle()
    central.setObjectName("central")
    central.resized.connect(window.yield_to_card)
    central.setLayout(middle)
    window.setCentralWidget(central)
    head = QWidget()
    head.setObjectName("head")
    rows = QVBoxLayout(head)
    rows.setContentsMargins(0, 0, 0, token.SPACE_XS)
    rows.setSpacing(0)
    rows.addWidget(window.status)
    rows.addWidget(window.notices)
    window.setMenuWidget(head)
    # A tool bar spans the window below the docks; the central widget would not.
    foot = QToolBar()
    foot.setObjectName("foot")
    foot.setMovable(False)
    foot.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    foot.addWidget(window.controls)
    window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, foot)


def fill_menu(window: MainWindow) -> None:
    """Fill the menu behind the button of the status strip."""
    menu = window.status.menu
    first = menu.actions()[0]
    for dock in window.docks:
        menu.insertAction(first, dock.toggleViewAction())
    menu.insertAction(first, window.scenarios)
    menu.insertSeparator(first)
    menu.addSeparator()
    menu.insertAction(first, window.companion.compact_action)
    window.addAction(window.companion.compact_action)
    menu.addAction(window.search_action)
    menu.addAction(window.sound.test_action)
    menu.addAction(window.diagnostics)
    window.addAction(window.diagnostics)
    if window.simulate is not None:
        menu.addMenu(window.simulate)
    menu.addSeparator()
    menu.addAction(window.quit_action)
    for entry in (window.quit_action, *(dock.toggleViewAction() for dock in window.docks)):
        window.addAction(entry)
