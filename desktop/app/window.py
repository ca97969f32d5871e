"""``attune``: the window. It is painted first; everything slow is read and built behind it."""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.app.archive import LateArchive, LatePart
from desktop.app.checkup import WindowCheckup
from desktop.app.ending import EndingWatch
from desktop.app.first_run import is_first_run
from desktop.app.global_key import open_global_keys
from desktop.app.grants import LateGrants
from desktop.app.ground import Ground, prepare
from desktop.app.instance import InstanceServer
from desktop.app.late import LateAssistant
from desktop.app.late_servers import LateServers
from desktop.app.place import WindowPlace
from desktop.app.plug import forward_device_changes
from desktop.app.region import parse_region
from desktop.app.screen import require_display
from desktop.app.settling import settle
from desktop.app.share_desk import LateShareDesk
from desktop.app.simulator import ControlAddress
from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.loop import run_gui
from desktop.bridge.relay import EventRelay
from desktop.core.archive import Archive
from desktop.core.assistant import Assistant, ShareTarget
from desktop.core.consent import GrantShelf
from desktop.core.errors import StoreError, UsageError, UserFacingError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.history import HistoryDesk, NoHistory
from desktop.core.mcp import McpDesk
from desktop.core.note import NoNotes, NoteDesk
from desktop.core.sharing import ShareDesk
from desktop.diagnostics.crash import loop_exception_handler, previous_crash
from desktop.scenario.shelf import FileShelf
from desktop.settings.override import with_values
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import Settings
from desktop.settings.value import all_declarations, current
from desktop.ui.backing import Backing
from desktop.ui.language import speak
from desktop.ui.permission.system import SystemPermissions
from desktop.ui.share.exclusion import system_exclusion
from desktop.ui.share.own import OwnWindows
from desktop.ui.theme import open_application
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.app.composition import Composition, Equipment
    from desktop.app.embedded import EmbeddedServerProcess

logger = logging.getLogger(__name__)

CLOSE_TIMEOUT_S = 1.5
PAINT_TIMEOUT_S = 2.0
_STARTING, _READING = "start talking", "get ready"
"""The first wish: either reads what a session needs."""


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
        attune.listen_as(place.name)
        run_gui(cast("QApplication", app), attune.run())
    finally:
        place.leave()
        gc.collect()
    return 0


class Poster(QObject):
    """Runs calls on the thread that made it; ``post`` may come from any thread."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Run ``call`` soon."""
        self._posted.emit(call)

    def _run(self, call: Callable[[], None]) -> None:
        call()


class _Exposed(QObject):
    """Waits for a window's first appearance on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = asyncio.Event()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            self.seen.set()
        return False


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
        self._settings = ground.settings
        self._store = ground.store
        self._shelf = ProfileShelf(ground.paths)
        self._equipment = equipment
        self._start = start
        self._closing = asyncio.Event()
        self._instance: InstanceServer | None = None
        self._composition: Future[Composition] | None = None
        self.engine = EngineThread()
        self.relay = EventRelay()
        self.intents = Intents(self.engine)
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
            simulator=ControlAddress(self._embedded),
            archive=LateArchive(self._archive),
            desk=LateShareDesk(self._share_desk),
            share_file=ground.paths.state / "sharing.json",
            backing=Backing(
                fixed=ground.fixed,
                setup=self._describe_setup,
                checkup=WindowCheckup(ground, lambda: self._settings),
                profiles=self._shelf,
                profile=ground.profile,
                first_run=first_run,
                history=cast("HistoryDesk", LatePart(self._history, NoHistory())),
                notes=cast("NoteDesk", LatePart(self._notes, NoNotes())),
                global_keys=open_global_keys(sys.platform, os.environ),
                permissions=SystemPermissions(sys.platform),
                scenarios=FileShelf(ground.paths.config / "scenarios"),
                grants=LateGrants(self._grants),
                servers=LateServers(self._servers),
            ),
        )
        self._connect()

    def listen_as(self, name: str) -> None:
        """Take remote commands under this name."""
        self._instance = InstanceServer(name, self._on_command, self.window)

    async def run(self) -> None:
        """Show the window and return once it is closed and everything has ended."""
        ending = EndingWatch(self._close_window)
        try:
            await self._show()
            if not self._closing.is_set():
                await self._furnish()
            await self._closing.wait()
        finally:
            ending.close()
            await self.aclose()

    async def open(self) -> Composition:
        """Show the window, then build what is behind it; returns when it can be used."""
        await self._show()
        return await self._furnish()

    async def _show(self) -> None:
        self.window.show()
        await self._painted()

    async def _furnish(self) -> Composition:
        self.own_windows.follow()
        self.engine.start(loop_exception_handler)
        self._composition = self.engine.submit(self._build())
        composition = await asyncio.wrap_future(self._composition)
        self.window.companion.open_tray()
        self.window.sound.take_board(composition.sound.board)
        self._device_signals = forward_device_changes(self.window, composition.sound.poke)
        for problem in self._problems():
            self.tell(problem, key="")
        if self._ground.settings.cues.voice:
            self.intents.start("measure cues", lambda: self.assistant.set_cues(True))
        if self._start:
            self.intents.start(_STARTING, self.assistant.start)
        else:
            self.intents.start(_READING, composition.warm)
        return composition

    async def aclose(self) -> None:
        """End session, devices, server and threads; takes two seconds at most."""
        # From here on Qt objects become garbage, which only this thread may collect: a collection
        # that starts in a worker would destroy them there.
        gc.disable()
        if self._instance is not None:
            self._instance.close()
        self.relay.close()
        self.own_windows.close()
        if self._composition is not None:
            with suppress(TimeoutError, asyncio.CancelledError):
                await asyncio.wait_for(self._close_core(), CLOSE_TIMEOUT_S)
        await asyncio.to_thread(self.engine.stop)

    def tell(self, text: str, key: str, level: NoticeLevel = NoticeLevel.WARNING) -> None:
        """Show a sentence in the window, in place of the one of that key; any thread may call."""
        self.relay.on_event(Notice(text, level, key))

    def _furnished(self) -> Composition | None:
        composition = self._composition
        return composition.result() if composition and composition.done() else None

    def _embedded(self) -> EmbeddedServerProcess | None:
        composition = self._furnished()
        return composition.embedded if composition else None

    def _archive(self) -> Archive | None:
        composition = self._furnished()
        return composition.archive if composition else None

    def _servers(self) -> McpDesk | None:
        composition = self._furnished()
        return composition.servers if composition else None

    def _grants(self) -> GrantShelf | None:
        composition = self._furnished()
        return composition.tools.grants if composition else None

    def _history(self) -> HistoryDesk | None:
        composition = self._furnished()
        return composition.history if composition else None

    def _notes(self) -> NoteDesk | None:
        composition = self._furnished()
        return composition.notes if composition else None

    def _share_desk(self) -> ShareDesk | None:
        composition = self._furnished()
        return composition.share_desk if composition else None

    def _connect(self) -> None:
        self.window.closed.connect(self._closing.set)
        self.relay.share_changed.connect(self.own_windows.on_share_changed)
        self.window.settings_changed.connect(self._on_settings_changed)
        self.window.key_entered.connect(self._on_key_entered)
        self.window.office.profile_chosen.connect(self._on_profile_chosen)
        self.intents.finished.connect(self._on_wish_finished)

    def _close_window(self) -> None:
        self.window.close()

    async def _painted(self) -> None:
        """Wait until the window is on the screen, so that nothing slow comes before it."""
        exposed = _Exposed()
        handle = self.window.windowHandle()
        handle.installEventFilter(exposed)
        if not handle.isExposed():
            with suppress(TimeoutError):
                await asyncio.wait_for(exposed.seen.wait(), PAINT_TIMEOUT_S)
        handle.removeEventFilter(exposed)
        if self.window.isVisible():
            self.window.repaint()

    async def _build(self) -> Composition:
        return await asyncio.to_thread(self._compose)

    def _compose(self) -> Composition:
        # Read here, on a worker: the window is painted by now and stays responsive.
        from desktop.app.composition import Composition, Equipment
        from desktop.app.host import WindowHost

        host = WindowHost(
            self.poster.post,
            lambda text: QApplication.clipboard().setText(text),
            lambda: QApplication.clipboard().text(),
        )
        equipment = self._equipment or Equipment(own_windows=self.own_windows.regions)
        composition = Composition(self._ground, host, equipment, self.engine.loop)
        composition.hub.subscribe(self._on_event)
        self._late.arrive(composition.assistant)
        return composition

    async def _close_core(self) -> None:
        if self._composition is None:
            return
        await self.intents.aclose()
        composition = await asyncio.wrap_future(self._composition)
        await asyncio.wrap_future(self.engine.submit(composition.aclose()))

    def _on_event(self, event: Event) -> None:
        self.relay.on_event(event)

    async def _describe_setup(self, settings: Settings) -> str:
        # Read here: by now the window is painted.
        from desktop.app.setup_text import describe_setup

        composition = self._furnished()
        tools = composition.tools.declarations() if composition else ()
        return await describe_setup(self._ground, settings, tools)

    def _on_profile_chosen(self, name: str) -> None:
        try:
            store = self._shelf.store(name)
            self._shelf.choose(name)
        except UserFacingError as error:
            self.tell(str(error), "profile", NoticeLevel.ERROR)
            return
        loaded = store.load(os.environ)
        held = {item.path: current(self._settings, item) for item in all_declarations()}
        flags = {path: held[path] for path, by in self._ground.fixed.items() if by[:2] == "--"}
        settings = with_values(loaded.settings, flags)
        store.hold(settings, flags)
        self._store = store
        self.window.office.profiles.take(name)
        self.window.apply_settings(settings)
        self._adopt(settings)
        for problem in loaded.problems:
            self.tell(problem, "profile")

    def _on_settings_changed(self, settings: Settings) -> None:
        try:
            self._store.save(settings)
        except UserFacingError as error:
            self.tell(str(error), "settings")
        self._adopt(settings)

    def _adopt(self, settings: Settings) -> None:
        self._settings = settings
        if self._composition is not None and self._composition.done():
            composition = self._composition.result()
            self.intents.start("adopt settings", lambda: composition.adopt(settings))

    def _on_wish_finished(self, name: str) -> None:
        if name in (_READING, _STARTING):
            settle()

    def _on_key_entered(self, backend: str, key: str) -> None:
        self.intents.start("keep the key", lambda: self._keep_key(backend, key))

    async def _keep_key(self, backend: str, key: str) -> None:
        # Read here: by now the window is painted.
        from desktop.app.key import KeyKeeper

        keeper = KeyKeeper(self._ground, self._settings.session, self.relay.on_event)
        await keeper.keep(backend, key)

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

    def _on_command(self, command: str, argument: str) -> str:
        run, assistant = self.window.office.run, self.assistant
        wishes: dict[str, Callable[[], None]] = {
            "show": self.window.raise_up,
            "start": lambda: self._wish("start", assistant.start),
            "mute": lambda: self._wish("mute", lambda: assistant.set_muted(True)),
            "unmute": lambda: self._wish("unmute", lambda: assistant.set_muted(False)),
            "toggle-mute": lambda: run("mute"),
            "co-listen": lambda: self._wish("listen", lambda: assistant.set_co_listening(True)),
            "answer": lambda: self._wish("answer", lambda: assistant.set_co_listening(False)),
            "toggle-co-listen": lambda: run("co_listen"),
            "pause": lambda: run("pause"),
            "hold": lambda: self._wish("hold", lambda: assistant.set_paused(True)),
            "resume": lambda: self._wish("resume", lambda: assistant.set_paused(False)),
            "find": lambda: run("find"),
            "keys": lambda: run("keys"),
            "unshare": lambda: run("unshare"),
            "toggle-camera": lambda: run("camera"),
            "toggle-voice": lambda: run("voice"),
            "hush": lambda: run("stop_speaking"),
            "stop": lambda: self._wish("stop", assistant.end),
            "stop-everything": lambda: run("stop_everything"),
            "compact": lambda: run("compact"),
            "preferences": lambda: run("preferences"),
            "diagnostics": lambda: run("diagnostics"),
            "checks": lambda: run("check"),
        }
        if command == "profile":
            return self._use_profile(argument)
        if command == "share":
            return self._share(argument)
        if command not in wishes:
            return "error: this window does not know that command"
        wishes[command]()
        return "ok"

    def _wish(self, name: str, wish: Callable[[], object]) -> None:
        self.intents.start(name, wish)  # type: ignore[arg-type]  # a wish is a coroutine function

    def _use_profile(self, name: str) -> str:
        try:
            self._shelf.file(name)
        except UsageError as error:
            return f"error: {error}"
        self._on_profile_chosen(name)
        return "ok"

    def _share(self, argument: str) -> str:
        if not argument:
            self.window.raise_up()
            self.window.sharing.pick()
            return "ok"
        try:
            target = ShareTarget("region", region=parse_region(argument))
        except UsageError as error:
            return f"error: {error}"
        self._wish("share", lambda: self.assistant.share(target))
        return "ok"
