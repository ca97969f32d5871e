"""One setting on the page: its label, its editor, the way back to the default, and its help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QToolButton, QWidget

from desktop.settings.declaration import Declaration
from desktop.ui import token
from desktop.ui.button import IconButton, label, wrapped
from desktop.ui.preferences.form import Editor
from desktop.ui.preferences.wording import explanation, matches, told
from desktop.ui.theme import Theme

_LABELS_WIDTH = 172


class Row(QWidget):
    """Edits one setting; ``fixed_by`` names a variable or flag that stands in the way."""

    def __init__(
        self, theme: Theme, declaration: Declaration, value: object, fixed_by: str = ""
    ) -> None:
        super().__init__()
        self.declaration = declaration
        self.editor = Editor(declaration, value)
        self._name = f"{declaration.section}_{declaration.name}"
        self._fixed_by = fixed_by
        self._build(theme)
        self.editor.widget.setEnabled(not fixed_by)
        self.editor.changed.connect(self._on_changed)
        self._reset.clicked.connect(self.editor.reset)
        self._on_changed()

    def matches(self, sought: str) -> bool:
        """Whether the setting is among those that are sought."""
        return matches(self.declaration, sought)

    def warn(self, sentence: str) -> None:
        """Say what is wrong with the value, or nothing any more."""
        self._warning.setText(sentence)
        self._warning.setVisible(bool(sentence))

    @property
    def warning(self) -> str:
        """What is wrong with the value."""
        return self._warning.text()

    def _build(self, theme: Theme) -> None:
        title = told(self.declaration.label)
        self._reset = IconButton(
            theme,
            f"reset_{self._name}",
            "reset",
            self.tr("Back to the default: {label}").format(label=title),
        )
        keeps = self._reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps)
        self._warning = wrapped(f"warning_{self._name}", tone="warning", size="small")
        self._warning.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, token.SPACE_XS)
        grid.setHorizontalSpacing(token.SPACE_M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._place_label(grid, title, above=theme.large)
        grid.addWidget(self.editor.widget, 1, 1)
        grid.addWidget(self._reset, 1, 2)
        for clear in self.editor.widget.findChildren(QToolButton):
            clear.setIcon(theme.icon("close", "text_dim"))
        for number, text in enumerate(self._texts(), 2):
            grid.addWidget(text, number, 1)
        grid.addWidget(self._warning, 4, 1)

    def _place_label(self, grid: QGridLayout, title: str, *, above: bool) -> None:
        """Put the label beside its editor, or above it where large type needs the width."""
        named = isinstance(self.editor.widget, QCheckBox)  # A box bears its label itself.
        if named:
            # A column that holds nothing has no spacing behind it either.
            grid.setColumnMinimumWidth(0, 0 if above else _LABELS_WIDTH + token.SPACE_M)
            return
        shown = wrapped(f"label_{self._name}", title)
        shown.setBuddy(self.editor.widget)
        if above:
            grid.addWidget(shown, 0, 1)
            return
        shown.setFixedWidth(_LABELS_WIDTH)
        grid.addWidget(shown, 1, 0, Qt.AlignmentFlag.AlignVCenter)

    def _texts(self) -> list[QWidget]:
        made: list[QWidget] = []
        if explanation(self.declaration):
            text = explanation(self.declaration)
            made.append(wrapped(f"help_{self._name}", text, tone="dim", size="small"))
        if self._fixed_by:
            text = self.tr("Set by {name}, which wins over what is chosen here.").format(
                name=self._fixed_by
            )
            fixed = label(f"fixed_{self._name}", text, tone="warning", size="small")
            fixed.setWordWrap(True)
            fixed.setMinimumWidth(1)
            made.append(fixed)
            self.editor.widget.setAccessibleDescription(text)
        return made

    def _on_changed(self) -> None:
        self._reset.setVisible(not self._fixed_by and not self.editor.at_default)
