"""The camera's menu: which one, whether inside the screen's picture, one picture at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.sharing import Camera
from desktop.settings.sections import VisionSettings


class CameraMenu(QMenu):
    """Names the cameras that are plugged in; asks for them whenever it opens.

    ``cameras_wanted`` is answered by ``on_cameras_known``. ``camera_chosen`` carries what the
    settings keep, ``inset_chosen`` whether the camera is a corner of the screen's picture.
    """

    cameras_wanted = Signal()
    camera_chosen = Signal(str)
    inset_chosen = Signal(bool)
    still_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = VisionSettings().camera
        self._cameras: Sequence[Camera] = ()
        self._group: QActionGroup | None = None
        self.setObjectName("camera_menu")
        self.setAccessibleName(self.tr("Cameras"))
        self._rule = self.addSeparator()
        self._inset = self.addAction(self.tr("Inside the screen's picture"))
        self._inset.setObjectName("camera_inset_action")
        self._inset.setCheckable(True)
        self._still = self.addAction(self.tr("Show one picture now"))
        self._still.setObjectName("camera_still_action")
        self.aboutToShow.connect(self.cameras_wanted)
        self._inset.triggered.connect(self.inset_chosen)
        self._still.triggered.connect(self.still_wanted)
        self.on_cameras_known(())

    def take(self, settings: VisionSettings) -> None:
        """Mark what the settings have chosen."""
        self._chosen = settings.camera
        self._inset.setChecked(settings.camera_inset)
        self.on_cameras_known(self._cameras)

    def on_cameras_known(self, cameras: Sequence[Camera]) -> None:
        """Name these; a single one that is numbered in the settings is the chosen one."""
        self._cameras = cameras
        if self._group is not None:
            for old in self._group.actions():
                self.removeAction(old)
            self._group.deleteLater()
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        for number, camera in enumerate(cameras):
            self._offer(camera, chosen=self._chosen in (camera.identity, camera.name, str(number)))
        if not cameras:
            none = self._add(self.tr("No camera is plugged in"))
            none.setObjectName("camera_none")
            none.setEnabled(False)
        self._still.setEnabled(bool(cameras))

    def _offer(self, camera: Camera, *, chosen: bool) -> None:
        action = self._add(camera.name or camera.identity)
        action.setObjectName(f"camera_{camera.identity}")
        action.setData(camera.identity)
        action.setCheckable(True)
        action.setChecked(chosen)

    def _add(self, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self._group)
        self.insertAction(self._rule, action)
        return action

    def _on_triggered(self, action: QAction) -> None:
        self._chosen = action.data()
        self.camera_chosen.emit(self._chosen)
