"""Whether this computer can show a page at all, found out where a crash does no harm.

Chromium ends its process where its sandbox is refused or a library of its own is missing, so the
first attempt is made in a process of its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

_FLAGS: Final = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_SANDBOX: Final = "QTWEBENGINE_DISABLE_SANDBOX"
_OURS: Final = '--disable-gpu --log-level=3 --host-resolver-rules="MAP * ~NOTFOUND"'
"""No graphics card for a line of text; and no name or address leads anywhere."""

_PATIENCE_MS: Final = 20_000


class Engine(QObject):
    """Says, once it has been asked, whether pages can be shown; ``found`` comes once."""

    found = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works: bool | None = None
        self._trial: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.close)

    @property
    def works(self) -> bool | None:
        """Whether it works; None while that is not known."""
        return self._works

    def try_out(self) -> None:
        """Find out in the background; asking again changes nothing."""
        if self._trial is not None or self._works is not None:
            return
        environment = QProcessEnvironment()
        for name, value in surroundings(os.environ).items():
            environment.insert(name, value)
        self._trial = QProcess(self)
        self._trial.setProcessEnvironment(environment)
        self._trial.setStandardOutputFile(QProcess.nullDevice())
        self._trial.setStandardErrorFile(QProcess.nullDevice())
        self._trial.finished.connect(self._on_finished)
        self._trial.errorOccurred.connect(self._on_error)
        self._patience.start()
        self._trial.start(sys.executable, ["-m", "desktop.ui.suggestion.trial"])

    def give_up(self) -> None:
        """Take it for broken from now on."""
        self._works = False

    def close(self) -> None:
        """End a trial that runs; it counts as failed."""
        if self._trial is not None and self._trial.state() is not QProcess.ProcessState.NotRunning:
            self._trial.kill()

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._settle(works=status is QProcess.ExitStatus.NormalExit and code == 0)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._settle(works=False)

    def _settle(self, *, works: bool) -> None:
        self._patience.stop()
        if self._works is None:
            self._works = works
            self.found.emit(works)


def surroundings(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a trial: the engine's own, and no display."""
    changed = dict(environ)
    prepare(changed)
    return changed | {"QT_QPA_PLATFORM": "offscreen"}


def prepare(environ: MutableMapping[str, str]) -> None:
    """Set what the engine reads when it starts; has to come before its import."""
    flags = environ.get(_FLAGS, "")
    if _OURS not in flags:
        environ[_FLAGS] = f"{flags} {_OURS}".strip()
    if without_sandbox():
        environ[_NO_SANDBOX] = "1"


def without_sandbox() -> bool:
    """Whether the engine runs without its sandbox: as root, where Chromium refuses to have one."""
    return sys.platform != "win32" and os.geteuid() == 0
