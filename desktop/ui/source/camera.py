"""The camera's menu: which one, whether inside the screen's picture, one picture at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.sharing import TEST_PATTERN, Camera
from desktop.settings.sections import VisionSettings


class CameraMenu(QMenu):
    """Names the cameras that are plugged in; asks for them whenever it opens.

    ``cameras_wanted`` is answered by ``on_cameras_known``. ``camera_chosen`` carries what the
    settings keep, ``size_chosen`` its size in pixels, ``inset_chosen`` whether the camera is a
    corner of the screen's picture.
    """

    cameras_wanted = Signal()
    camera_chosen = Signal(str)
    size_chosen = Signal(str)
    inset_chosen = Signal(bool)
    still_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = VisionSettings().camera
        self._cameras: Sequence[Camera] = ()
        self._group: QActionGroup | None = None
        self._size_group: QActionGroup | None = None
        self.setObjectName("camera_menu")
        self.setAccessibleName(self.tr("Cameras"))
        self._rule = self.addSeparator()
        self._size = VisionSettings().camera_size
        self._sizes = self.addMenu(self.tr("Resolution"))
        self._sizes.setObjectName("camera_sizes")
        self._sizes.setAccessibleName(self._sizes.title())
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
        self._chosen, self._size = settings.camera, settings.camera_size
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
        chosen: Camera | None = None
        for number, camera in enumerate(cameras):
            is_chosen = self._chosen in (camera.identity, camera.name, str(number))
            self._offer(camera, chosen=is_chosen)
            chosen = camera if is_chosen else chosen
        self._offer_sizes(chosen)
        stand_in = _stand_in(self._chosen)
        if stand_in:
            self._offer(Camera(self._chosen, stand_in), chosen=True)
        if not cameras:
            none = self._add(self.tr("No camera is plugged in"))
            none.setObjectName("camera_none")
            none.setEnabled(False)
        self._still.setEnabled(bool(cameras or stand_in))

    def _offer(self, camera: Camera, *, chosen: bool) -> None:
        action = self._add(camera.name or camera.identity)
        action.setObjectName(f"camera_{camera.identity}")
        action.setData(camera.identity)
        action.setCheckable(True)
        action.setChecked(chosen)

    def _offer_sizes(self, camera: Camera | None) -> None:
        self._sizes.clear()
        self._sizes.setEnabled(camera is not None)
        if self._size_group is not None:
            self._size_group.deleteLater()
        group = self._size_group = QActionGroup(self)
        for mode in () if camera is None else camera.modes:
            action = self._sizes.addAction(f"{mode.width}\N{MULTIPLICATION SIGN}{mode.height}")
            action.setObjectName(f"camera_size_{mode.width}x{mode.height}")
            action.setData(f"{mode.width}x{mode.height}")
            action.setCheckable(True)
            action.setChecked(action.data() == self._size)
            group.addAction(action)
        group.triggered.connect(self._on_size_triggered)
        if camera is not None and not camera.modes:
            words = self.tr("This camera does not tell its sizes. Attune asks it for {0}.")
            silent = self._sizes.addAction(words.format(self._size))
            silent.setObjectName("camera_sizes_unknown")
            silent.setEnabled(False)

    def _add(self, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self._group)
        self.insertAction(self._rule, action)
        return action

    def _on_triggered(self, action: QAction) -> None:
        self._chosen = action.data()
        self.camera_chosen.emit(self._chosen)

    def _on_size_triggered(self, action: QAction) -> None:
        self._size = action.data()
        self.size_chosen.emit(self._size)


def _stand_in(chosen: str) -> str:
    """Return the name of what is shown in the place of a camera; empty for a camera."""
    if chosen == TEST_PATTERN:
        return TEST_PATTERN
    path = Path(chosen).expanduser()
    return "" if chosen.isdigit() or not path.is_file() else path.name
