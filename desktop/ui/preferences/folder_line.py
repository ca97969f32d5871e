"""A line of folders, picked one after the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QStyle


class FolderLine(QLineEdit):
    """Holds paths with semicolons between them; its button adds one by the system's dialog."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_DirOpenIcon)
        self.add_action = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        self.add_action.setText(self.tr("Add a folder…"))
        self.add_action.setToolTip(self.tr("Add a folder…"))
        self.add_action.triggered.connect(self._on_add_triggered)
        self.setPlaceholderText(self.tr("None"))

    def add(self, folder: str) -> None:
        """Add a folder, unless it is there."""
        folders = [part.strip() for part in self.text().split(";") if part.strip()]
        if folder and folder not in folders:
            self.setText("; ".join((*folders, folder)))

    def _on_add_triggered(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a folder"), str(Path.home()))
        dialog.setObjectName("folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
