"""The object graph below the window: one assistant and everything that it is made of."""

from __future__ import annotations

import asyncio
import time
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from desktop.affect.voice import VoiceCues
from desktop.app.embedded import EmbeddedServerProcess
from desktop.app.equipment import Equipment
from desktop.app.gist import GistDesk
from desktop.app.ground import Ground
from desktop.app.knowledge import read_knowledge
from desktop.app.manner import manner_of
from desktop.app.monitor import SessionMonitor
from desktop.app.password import keep_password
from desktop.app.servers import open_servers
from desktop.app.sound import SoundDesk
from desktop.app.tooling import folders_of, impression_tool, surroundings, taken_up
from desktop.app.trace import LatencyTrace
from desktop.audio.file import AbsentMicrophone, RecordingSpeaker
from desktop.audio.path import open_audio
from desktop.audio.voice_activity import open_voice_activity
from desktop.conversation.assistant import ConversationAssistant
from desktop.conversation.instruction import Knowledge
from desktop.conversation.making import Makers
from desktop.conversation.part import Parts
from desktop.core.archive import Archive
from desktop.core.assistant import ShareTarget
from desktop.core.clock import SystemClock
from desktop.core.display import on_wayland
from desktop.core.errors import UsageError, UserFacingError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.figure import Figures
from desktop.core.history import HistoryDesk
from desktop.core.hub import EventHub
from desktop.core.note import NoteDesk
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Proposal
from desktop.core.ports import DesktopHost, FrameSource, Microphone, Speaker
from desktop.emulator.saying import phrasebook
from desktop.live.backend import (
    Backend,
    LocalEndpoint,
    allowed_backends,
    backend_kind,
    resolve_backend,
)
from desktop.live.rejection import RejectionBook
from desktop.live.sdk import load_sdk
from desktop.live.supervisor import LiveSupervisor
from desktop.memory.memory import Memory, open_memory
from desktop.memory.shared.sharing import Surroundings
from desktop.settings.policy import policy_file, read_policy
from desktop.settings.sections import SessionSettings, Settings
from desktop.tools.toolbox import Toolbox
from desktop.vision.desk import VisionDesk
from desktop.vision.slim import slimmed
from desktop.vision.wayland.door import CastDoor

__all__ = ["Composition", "Equipment"]

SERVERS_S = 2.5
"""How long a session waits for servers of tools that are just starting; the rest come later."""

EARLY = 50
"""Events that are kept until somebody listens."""

OPEN_QUESTIONS = tuple(Phrase(one) for one in Proposal)
"""What to say first to a model that understands everything."""


class Composition:
    """Builds and owns everything that lives on the engine's loop, ``loop``."""

    def __init__(
        self,
        ground: Ground,
        host: DesktopHost,
        equipment: Equipment,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self.ground = ground
        self.settings = ground.settings
        self.policy = read_policy(policy_file())
        self.hub = EventHub()
        self.clock = SystemClock()
        self._monitor = SessionMonitor(
            ground.paths.data / "recordings", equipment.recording, self.hub.publish, loop
        )
        self.diagnostics = self._monitor.diagnostics
        self.latencies = self.diagnostics.latencies
        self._trace = LatencyTrace(self.latencies, self.clock)
        self.hub.subscribe(self._trace.on_event)
        self.hub.subscribe(self._monitor.on_event)
        self.sound = SoundDesk(
            ground.paths.data / "sound", self.settings.audio, self.hub.publish, self.clock
        )
        self.hub.subscribe(self.sound.observe)
        self.share_desk = self._share(equipment, loop)
        self.hub.subscribe(self.share_desk.observe)
        self.embedded = EmbeddedServerProcess(ground.paths.data / "demo")
        self._rejections = RejectionBook(ground.paths.cache / "rejected.json", time.time)
        self._equipment = equipment
        self._loop = loop
        self._early: deque[Event] | None = deque(maxlen=EARLY)
        self._session: weakref.ref[LiveSupervisor] | None = None
        self._memory = self._remember()
        self.tools = self._equip(host)
        self.hub.subscribe(self.tools.observe)
        self.servers = open_servers(
            ground,
            self.settings.mcp,
            self.hub,
            self.clock,
            host,
            lambda: folders_of(self.settings.tools.folders),
            loop,
        )
        self._memory.recollection.publish = self.hub.publish
        self.assistant = self._assist()
        self._memory.retelling.tell = self.assistant.retell
        self._memory.retelling.hush = self.assistant.stop_speaking
        self._memory.retelling.publish = self.hub.publish
        self._gist = GistDesk(
            self._memory, lambda: self.settings.memory, self.backend, self.hub, self.clock, loop
        )
        self._restoring = asyncio.run_coroutine_threadsafe(self.tools.restore(), loop)
        self._serving = asyncio.run_coroutine_threadsafe(self._serve(), loop)

    def _share(self, equipment: Equipment, loop: asyncio.AbstractEventLoop) -> VisionDesk:
        return VisionDesk(
            lambda: self.settings,
            equipment.own_windows,
            self.hub.publish,
            self.clock,
            loop,
            door=CastDoor(self.ground.paths.data / "screen-cast") if on_wayland() else None,
        )

    def _remember(self) -> Memory:
        return open_memory(
            self.ground.paths.data / "memory.db",
            self.settings.memory,
            self.clock,
            self._on_trouble,
            around=Surroundings(self._on_sharing_trouble, self._tell, self.ground.keys.get),
        )

    def _equip(self, host: DesktopHost) -> Toolbox:
        return Toolbox(
            self.hub.publish,
            host,
            self._memory.notes,
            self.clock,
            self.settings.tools,
            extra=[impression_tool(self.hub, self.clock)],
            around=surroundings(
                self._memory.recollection,
                self.ground.paths.data,
                self._memory.grants,
                lambda: self.settings.tools,
                lambda: self.assistant,
                self.share_desk,
            ),
            locate=self.share_desk.point_at,
        )

    def _assist(self) -> ConversationAssistant:
        return ConversationAssistant(
            makers=Makers(
                parts=self._parts,
                screen=self._screen,
                camera=self._camera,
                cues=lambda: VoiceCues(self.hub.publish, self.clock),
                sayings=self._sayings,
                figures=self._figures,
                remembered=self._remembered,
                recap=self._memory.recap,
            ),
            tools=self.tools,
            log=self._memory.log,
            hub=self.hub,
            clock=self.clock,
            manner=lambda: manner_of(self.settings),
            knowledge=self._knowledge(),
            policy=lambda: self.policy,
        )

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Deliver every event to a listener, first what its parts told while they were made.

        Safe from any thread; the listener is called on the engine's loop.
        """
        self._loop.call_soon_threadsafe(self._listen, listener)

    def _listen(self, listener: Callable[[Event], None]) -> None:
        early, self._early = self._early, None
        for event in early or ():
            listener(event)
        self.hub.subscribe(listener)

    @property
    def archive(self) -> Archive:
        """What was said and kept."""
        return self._memory.lines

    @property
    def history(self) -> HistoryDesk:
        """What was kept, in the person's hands."""
        return self._memory.desk

    @property
    def notes(self) -> NoteDesk:
        """Notes, in the person's hands."""
        return self._memory.note_desk

    async def backend(self) -> Backend:
        """Return whom to talk with; starts the embedded server when it is the one."""
        return await self._resolved(self.settings.session)

    async def _resolved(self, session: SessionSettings) -> Backend:
        key = await self._stored_key(session)
        endpoint = None
        if backend_kind(session, self.ground.environ, key) == "local" and not session.endpoint:
            address = await self.embedded.address()
            endpoint = LocalEndpoint(address.url, str(address.ca_file or ""), address.key)
        return resolve_backend(session, self.ground.environ, key, endpoint=endpoint)

    async def adopt(self, settings: Settings, password: str = "") -> None:
        """Take other settings; a session that runs keeps its model until it ends.

        ``password`` is a new one of the shared memory.
        """
        before, self.settings = self.settings, settings
        if password:
            url = settings.memory.shared_url
            await keep_password(self.ground.keys, url, password, self.hub.publish)
        if password or settings.memory != before.memory:
            await self._memory.adopt(settings.memory, again=bool(password))
        await self.sound.adopt(settings.audio)
        await self.servers.adopt(settings.mcp)
        if settings.co_listener.knowledge_file != before.co_listener.knowledge_file:
            knowledge = self._knowledge()
            title, text = (knowledge.title, knowledge.text) if knowledge else ("", "")
            await self.assistant.set_knowledge(title, text)
        else:
            await self.assistant.take_manner()

    async def aclose(self) -> None:
        """End the assistant first, then the server that it talked with."""
        await asyncio.wrap_future(self._restoring)
        self._serving.cancel()
        await asyncio.wait([asyncio.wrap_future(self._serving)])
        await self._gist.aclose()
        await asyncio.gather(self.assistant.aclose(), self.sound.hush_computer())
        await self.share_desk.aclose()
        await self.sound.aclose()
        await asyncio.gather(
            self._memory.aclose(),
            asyncio.to_thread(self._rejections.save),
            self._monitor.aclose(),
            self.embedded.aclose(),
        )

    async def _others(self, chosen: Backend) -> list[Backend]:
        """Return who may take over; one that cannot is told, and the session begins without it."""
        found: list[Backend] = []
        try:
            for other in allowed_backends(self.settings.session, chosen.kind):
                backend = await self._resolved(other)
                found.append(backend)
        except UserFacingError as error:
            text = Fault(Reason.BACKEND_LEFT_OUT, cause=str(error))
            self.hub.publish(Notice(text, NoticeLevel.WARNING, key="location"))
        return found

    async def _stored_key(self, session: SessionSettings) -> str:
        name = "vertex" if session.backend == "vertex" else "developer"
        return await self.ground.keys.get(name) or ""

    async def _remembered(self) -> str:
        carry_on = self.settings.memory.carry_on
        return await taken_up(self._memory, self.tools, self.hub.publish, carry_on=carry_on)

    async def warm(self) -> None:
        """Start what the first session needs, so that it opens at once."""
        with suppress(UserFacingError):  # told when a session is wanted
            await self.backend()

    async def prepare(self) -> None:
        """Read what nothing but a session needs: a moment before it, because of its 25 MB."""
        await load_sdk()

    async def _serve(self) -> None:
        self.tools.add_source(self.servers)
        await self.servers.start()

    async def _parts(self) -> Parts:
        backend, _, _, _ = await asyncio.gather(
            self.backend(),
            load_sdk(),
            asyncio.to_thread(self._rejections.load),
            self.servers.settled(SERVERS_S),
        )
        others = await self._others(backend)
        microphone, speaker = await self._sound()
        session = LiveSupervisor(
            backend,
            self.settings.session,
            self.clock,
            options=self.settings.model,
            own=self.ground.models,
            trace=self.latencies.record,
            dial=self._monitor.dialler(self.settings.session, self.clock),
            others=others,
            rejections=self._rejections,
        )
        self._session = weakref.ref(session)
        return Parts(
            session=session,
            microphone=microphone,
            speaker=self._trace.watch(speaker),
            tools=self.tools,
            spare_microphone=AbsentMicrophone,
            spare_speaker=lambda: RecordingSpeaker(None),
            messages_recorded=self._monitor.records,
            through=self.sound,
            slim=slimmed,
        )

    def _figures(self) -> Figures:
        session = self._session() if self._session is not None else None
        figures = self.diagnostics.figures()
        return figures if session is None else replace(figures, link=session.link_figures)

    async def _sound(self) -> tuple[Microphone, Speaker]:
        if self._equipment.sound is not None:
            return self._equipment.sound()
        # Its model takes a while to load.
        voice_activity = await asyncio.to_thread(open_voice_activity)
        path = open_audio(
            self.settings.audio,
            microphone=self._equipment.microphone,
            speaker=self._equipment.speaker,
            voice_activity=voice_activity,
            notice=self.hub.publish,
        )
        self.sound.take(path)
        return path.microphone, path.speaker

    def _screen(self, target: ShareTarget) -> FrameSource:
        return self.share_desk.open_screen(target)

    def _camera(self) -> FrameSource:
        return self.share_desk.open_camera(self._equipment.camera)

    def _knowledge(self) -> Knowledge | None:
        name = self.settings.co_listener.knowledge_file
        if not name:
            return None
        try:
            return read_knowledge(name)
        except UsageError as error:
            self._on_trouble(str(error))
            return None

    def _sayings(self) -> Sequence[str]:
        try:
            kind = backend_kind(self.settings.session, self.ground.environ, "")
        except UserFacingError:
            return OPEN_QUESTIONS
        return phrasebook().examples if kind == "local" else OPEN_QUESTIONS

    def _on_trouble(self, text: str) -> None:
        self._tell(Notice(text, NoticeLevel.WARNING, key="memory"))

    def _on_sharing_trouble(self, text: str) -> None:
        good = isinstance(text, Fault) and text.reason is Reason.SHARED_AGAIN
        level = NoticeLevel.INFO if good else NoticeLevel.WARNING
        self._tell(Notice(text, level, key="shared memory"))

    def _tell(self, event: Event) -> None:
        """Publish what another thread has to say."""
        self._loop.call_soon_threadsafe(self._publish, event)

    def _publish(self, event: Event) -> None:
        if self._early is not None:
            self._early.append(event)
        self.hub.publish(event)
