"""What built-in tools are made with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from desktop.core.clock import Clock
from desktop.core.events import Event
from desktop.core.media import Region, VideoFrame
from desktop.core.ports import DesktopHost, NoteStore
from desktop.core.recollection import Recollection
from desktop.core.sharing import ModelBox, ShareDesk
from desktop.core.tool import Control
from desktop.tools.audit import ConsentLedger, PassingLedger
from desktop.tools.folder import Folders
from desktop.tools.overflow import Overflow
from desktop.tools.timer import Timers

Locate: TypeAlias = Callable[[ModelBox], Region | None]


def nowhere(box: ModelBox) -> Region | None:
    """Find no place: nothing is shared."""
    del box
    return None


def no_folders() -> Sequence[Path]:
    """Return no folder: none was picked."""
    return ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What tools may touch beyond the desktop; a part that is None is not there.

    ``results`` and ``private`` are folders of Attune's own, ``timers`` the file that timers
    survive in. ``folders`` and ``knowledge`` are what the person picked, read anew at each call.
    ``control`` changes one of the assistant's own switches. ``desk`` knows windows and
    what was shown; ``show`` puts a picture before the model; ``recollection`` is the memory.
    """

    ledger: ConsentLedger = field(default_factory=PassingLedger)
    results: Path | None = None
    private: Path | None = None
    timers: Path | None = None
    folders: Callable[[], Sequence[Path]] = no_folders
    knowledge: Callable[[], Sequence[Path]] = no_folders
    control: Callable[[Control, bool], Awaitable[None]] | None = None
    desk: ShareDesk | None = None
    show: Callable[[VideoFrame], Awaitable[None]] | None = None
    recollection: Recollection | None = None


BARE = Surroundings()


@dataclass(frozen=True, slots=True)
class Kit:
    """The world as tools may touch it; ``resolve`` returns a host name's addresses.

    ``locate`` returns where on the desktop a box of the newest picture lies, or None.
    """

    publish: Callable[[Event], None]
    host: DesktopHost
    notes: NoteStore
    clock: Clock
    timers: Timers
    resolve: Callable[[str], Awaitable[tuple[str, ...]]]
    locate: Locate
    around: Surroundings = BARE
    overflow: Overflow | None = None

    def folders_for(self, own: str) -> Folders:
        """Return where files may go: what the person picked, else a folder of Attune's own."""
        return Folders(lambda: self.around.folders() or self._own(own))

    def _own(self, name: str) -> Sequence[Path]:
        if self.around.private is None:
            return ()
        folder = self.around.private / name
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return (folder,)
