"""``attune``: the window. It is painted first; everything slow is read and built behind it."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QApplication

from desktop.app.addressee import Addressee
from desktop.app.archive import LateArchive, LatePart
from desktop.app.checkup import WindowCheckup
from desktop.app.ending import EndingWatch
from desktop.app.first_run import is_first_run
from desktop.app.foresight import Foresight
from desktop.app.global_key import open_global_keys
from desktop.app.grants import LateGrants
from desktop.app.ground import Ground, prepare
from desktop.app.late import LateAssistant
from desktop.app.late_servers import LateServers
from desktop.app.opening import Exposure, open_window
from desktop.app.order import Orders
from desktop.app.place import WindowPlace
from desktop.app.poster import Poster
from desktop.app.profile_in_use import ProfileInUse
from desktop.app.screen import require_display
from desktop.app.session_settling import SessionSettling
from desktop.app.settling import settle
from desktop.app.share_desk import LateShareDesk
from desktop.app.simulator import ControlAddress
from desktop.bridge.intent import Intents
from desktop.bridge.late import LateEngine
from desktop.bridge.relay import EventRelay
from desktop.core.assistant import Assistant
from desktop.core.errors import StoreError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.history import HistoryDesk, NoHistory
from desktop.core.note import NoNotes, NoteDesk
from desktop.diagnostics.crash import previous_crash
from desktop.scenario.shelf import FileShelf
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import Settings
from desktop.ui.backing import Backing
from desktop.ui.fault import told
from desktop.ui.language import speak
from desktop.ui.permission.system import SystemPermissions
from desktop.ui.share.exclusion import system_exclusion
from desktop.ui.share.own import OwnWindows
from desktop.ui.suggestion.engine import Engine
from desktop.ui.theme import open_application
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from desktop.app.behind import Behind
    from desktop.app.composition import Composition, Equipment
    from desktop.bridge.engine import EngineThread

logger = logging.getLogger(__name__)

T = TypeVar("T")

_STARTING, _READING, _PREPARING = "start talking", "get ready", "prepare"
"""The first wish is one of the first two; ``prepare`` comes with the first sign of a session."""


def run(options: argparse.Namespace) -> int:
    """Open the window, or raise the one that is open."""
    if options.profile is None:
        options.profile = ProfileShelf(Paths.of(os.environ)).chosen()
    ground = prepare(options)
    require_display()
    app = QApplication.instance() or open_application("attune")
    place = WindowPlace(ground.paths, os.environ)
    if not place.take():
        return 0
    try:
        speak(cast("QApplication", app), ground.settings.appearance.language)
        greet = not options.start and is_first_run(ground)
        attune = Attune(ground, start=options.start, first_run=greet)
        ending = EndingWatch(attune.close)
        attune.window.fit_screen()
        open_window(cast("QApplication", app), attune.window)
        # Read here: by now the window is painted.
        from desktop.bridge.loop import run_gui

        run_gui(cast("QApplication", app), attune.run(place.name))
        ending.close()
    finally:
        place.leave()
        gc.collect()
    return 0


class Attune:
    """The program with a window: GUI thread here, engine thread behind it."""

    def __init__(
        self,
        ground: Ground,
        *,
        equipment: Equipment | None = None,
        start: bool = False,
        first_run: bool = False,
    ) -> None:
        self._ground = ground
        self._shelf = ProfileShelf(ground.paths)
        self._equipment = equipment
        self._start = start
        self._closed = False
        self._behind: Behind | None = None
        self._late_engine = LateEngine()
        self.relay = EventRelay()
        self.intents = Intents(self._late_engine)
        self.poster = Poster()
        self.own_windows = OwnWindows(exclusion=system_exclusion())
        self._late = LateAssistant()
        self.assistant = cast("Assistant", self._late)
        self.window = MainWindow(
            self.assistant,
            self.intents,
            self.relay,
            ground.settings.appearance,
            preferences=ground.settings,
            geometry_file=ground.paths.state / "window.ini",
            simulator=ControlAddress(self._late_part(lambda there: there.embedded)),
            archive=LateArchive(self._late_part(lambda there: there.archive)),
            desk=LateShareDesk(self._late_part(lambda there: there.share_desk)),
            share_file=ground.paths.state / "sharing.json",
            backing=self._backing(first_run=first_run),
        )
        self._profile = ProfileInUse(
            ground,
            self._shelf,
            self.window,
            self.intents,
            furnished=self._furnished,
            tell=self.tell,
        )
        self._orders = Orders(self.window, self.assistant, self.intents, self._profile.order)
        self._addressee = Addressee(
            ground,
            self.intents,
            self.relay.on_event,
            settings=lambda: self._profile.settings,
            take=self._profile.take,
            talk=self._talk,
        )
        self._foresight = Foresight(self.window, *self.window.session_controls)
        self._making: asyncio.Task[None] | None = None
        self._connect()

    def _backing(self, *, first_run: bool) -> Backing:
        ground = self._ground
        return Backing(
            fixed=ground.fixed,
            setup=self._describe_setup,
            checkup=WindowCheckup(ground, lambda: self._profile.settings),
            profiles=self._shelf,
            profile=ground.profile,
            first_run=first_run,
            history=cast(
                "HistoryDesk",
                LatePart(self._late_part(lambda there: there.history), NoHistory()),
            ),
            notes=cast("NoteDesk", LatePart(self._late_part(lambda there: there.notes), NoNotes())),
            global_keys=open_global_keys(sys.platform, os.environ),
            permissions=SystemPermissions(sys.platform),
            scenarios=FileShelf(ground.paths.config / "scenarios"),
            grants=LateGrants(self._late_part(lambda there: there.tools.grants)),
            servers=LateServers(self._late_part(lambda there: there.servers)),
            pages=Engine(),
        )

    @property
    def engine(self) -> EngineThread:
        """The thread of the core; there is one once the window has been painted."""
        return self._read_on().engine

    async def run(self, name: str) -> None:
        """Show the window and return once it is closed and everything has ended.

        It takes remote commands under ``name``.
        """
        # Read here: by now the window is painted.
        from desktop.app.instance import InstanceServer

        commands = InstanceServer(name, self._orders.take, self.window)
        try:
            if not self._closed:
                await self.open()
            await self._read_on().closing.wait()
        finally:
            commands.close()
            await self.aclose()

    async def open(self) -> Composition:
        """Show the window, then build what is behind it; returns when it can be used."""
        if not self.window.isVisible():
            await self._show()
        behind = self._read_on()
        behind.start(self._compose)
        self._late_engine.arrive(behind.engine)
        self.own_windows.follow()
        composition = await behind.built()
        self._furnish(composition)
        return composition

    async def aclose(self) -> None:
        """End session, devices, server and threads; takes two seconds at most."""
        # From here on Qt objects become garbage, which only this thread may collect: a collection
        # that starts in a worker would destroy them there.
        gc.disable()
        self.relay.close()
        self.own_windows.close()
        if self._making is not None:
            self._making.cancel()
        await self._read_on().aclose(self.intents.aclose)
        self._late_engine.close()

    def close(self) -> None:
        """Close the window, which ends the program."""
        self.window.close()

    def expect_session(self) -> None:
        """Prepare a session, as when a hand comes to the controls."""
        self._foresight.expect()

    def tell(self, text: str, key: str, level: NoticeLevel = NoticeLevel.WARNING) -> None:
        """Show a sentence in the window, in place of the one of that key; any thread may call."""
        self.relay.on_event(Notice(text, level, key))

    def _read_on(self) -> Behind:
        """Return what is behind the window, which is read with the first call."""
        if self._behind is None:
            from desktop.app.behind import Behind

            self._behind = Behind()
            if self._closed:
                self._behind.closing.set()
        return self._behind

    async def _show(self) -> None:
        import asyncio

        painted = asyncio.Event()
        self.window.show()
        exposure = Exposure(self.window)
        exposure.done.connect(painted.set)
        await painted.wait()

    def _furnish(self, composition: Composition) -> None:
        from desktop.app.plug import forward_device_changes

        self.window.companion.open_tray()
        self.window.sound.take_board(composition.sound.board)
        self._device_signals = forward_device_changes(self.window, composition.sound.poke)
        for problem in self._problems():
            self.tell(problem, key="")
        self._profile.furnish()
        if self._foresight.is_near:
            self._prepare()
        if self._ground.settings.cues.voice:
            self.intents.start("measure cues", lambda: self.assistant.set_cues(True))
        if self._start:
            self._talk()
        else:
            self.intents.start(_READING, composition.warm)

    def _prepare(self) -> None:
        """Read and make what only a session needs, while the window goes on."""
        composition = self._furnished()
        if composition is None or self._making is not None:
            return
        # Read here: by now the window is painted.
        import asyncio

        from desktop.app.binding import make_classes

        self._making = asyncio.create_task(make_classes(), name="make classes")
        self.intents.start(_PREPARING, composition.prepare)

    def _talk(self) -> None:
        self.intents.start(_STARTING, self.assistant.start)

    def _furnished(self) -> Composition | None:
        return self._behind.composition if self._behind is not None else None

    def _late_part(self, part: Callable[[Composition], T]) -> Callable[[], T | None]:
        """Return a way to a part of the composition, which is None until there is one."""

        def look() -> T | None:
            composition = self._furnished()
            return part(composition) if composition else None

        return look

    def _connect(self) -> None:
        self.window.closed.connect(self._on_closed)
        self._foresight.near.connect(self._prepare)
        self.relay.session_changed.connect(self._foresight.expect)
        self.relay.share_changed.connect(self.own_windows.on_share_changed)
        self.window.settings_changed.connect(self._profile.save)
        self.window.key_entered.connect(self._addressee.on_key_entered)
        self.window.demo_wanted.connect(self._addressee.on_demo_wanted)
        self.window.office.profile_chosen.connect(self._profile.choose)
        self.intents.finished.connect(self._on_wish_finished)
        SessionSettling(self.relay, self.window)

    def _on_closed(self) -> None:
        self._closed = True
        if self._behind is not None:
            self._behind.closing.set()

    def _compose(self, loop: asyncio.AbstractEventLoop) -> Composition:
        # Read here, on a worker: the window is painted by now and stays responsive.
        from desktop.app.composition import Composition, Equipment
        from desktop.app.host import WindowHost

        host = WindowHost(
            self.poster.post,
            lambda text: QApplication.clipboard().setText(text),
            lambda: QApplication.clipboard().text(),
        )
        equipment = self._equipment or Equipment(own_windows=self.own_windows.regions)
        composition = Composition(self._ground, host, equipment, loop)
        composition.listen(self._on_event)
        self._late.arrive(composition.assistant)
        return composition

    def _on_event(self, event: Event) -> None:
        self.relay.on_event(event)

    async def _describe_setup(self, settings: Settings) -> str:
        # Read here: by now the window is painted.
        from desktop.app.setup_text import describe_setup

        composition = self._furnished()
        tools = composition.tools.declarations() if composition else ()
        return await describe_setup(self._ground, settings, tools, told)

    def _on_wish_finished(self, name: str) -> None:
        if name in (_READING, _STARTING):
            settle()

    def _problems(self) -> tuple[str, ...]:
        crashed = None
        with suppress(StoreError):
            crashed = previous_crash(self._ground.paths.state_folder)
        if crashed is None:
            return self._ground.problems
        where = self._ground.paths.state
        return (
            *self._ground.problems,
            Fault(Reason.CRASHED, folder=str(where)),
        )
