"""The main window: lays the panels out, connects them, and decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.archive import Archive, NothingKept
from desktop.core.assistant import Assistant
from desktop.core.sharing import NothingShared, ShareDesk
from desktop.core.simulation import Simulator
from desktop.settings.sections import AppearanceSettings, Settings
from desktop.ui.activity.panel import ActivityPanel
from desktop.ui.arrangement import fill_menu, lay_out
from desktop.ui.backing import Backing
from desktop.ui.co_listener.bar import CoListenerBar
from desktop.ui.companion import Companion
from desktop.ui.consent.stack import ConsentStack
from desktop.ui.control import ControlBar
from desktop.ui.conversation.panel import ConversationPanel
from desktop.ui.conversation.search_switch import SearchSwitch
from desktop.ui.cost.label import CostLabel
from desktop.ui.cues.panel import CuesPanel
from desktop.ui.diagnostics.door import DiagnosticsDoor
from desktop.ui.dock import SidePanel
from desktop.ui.gate import SizeGate
from desktop.ui.geometry import Geometry, fitting
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.notice import NoticeArea
from desktop.ui.office import Office
from desktop.ui.pace import ResizePace
from desktop.ui.rail import SideRail
from desktop.ui.scenario.door import ScenarioDoor
from desktop.ui.scenario.handover import HandOverDesk
from desktop.ui.sharing import Sharing
from desktop.ui.sight import Sight
from desktop.ui.simulate.menu import SimulateMenu
from desktop.ui.sound.sound import Sound
from desktop.ui.source.panel import SourcesPanel
from desktop.ui.status import StatusStrip
from desktop.ui.suggestion.row import SuggestionRow
from desktop.ui.theme import Theme
from desktop.ui.turn.bar import TurnBar
from desktop.ui.wiring import connect_facts, connect_manners, connect_sight, connect_workshop
from desktop.ui.wish import Wishes

_DEFAULT = QSize(1080, 700)
_SMALLEST = QSize(720, 480)
_SIDE_WIDTH = 272
_LOW = 420
"""Below this height, in pixels of unscaled type, a card that asks may need the whole column."""
_FEW_LINES = 72
"""What the last words and the place to type need beside it."""


class MainWindow(QMainWindow):
    """Shows one conversation. ``closed`` is emitted once it has hidden itself.

    ``preferences`` is the tree that the preferences page edits, ``geometry_file`` remembers the
    layout, ``key_place`` says in words where keys are kept.
    ``archive`` holds what was said earlier, ``desk`` what can be shown; ``share_file`` remembers
    which regions were shared. With a ``simulator`` the hidden *Simulate* menu can
    be called up. ``backing`` is what else there is to open.
    """

    closed = Signal()
    settings_changed = Signal(object)
    key_entered = Signal(str, str)
    demo_wanted = Signal()

    def __init__(
        self,
        assistant: Assistant,
        intents: Intents,
        relay: EventRelay,
        settings: AppearanceSettings,
        *,
        preferences: Settings | None = None,
        geometry_file: Path | None = None,
        key_place: str = "",
        simulator: Simulator | None = None,
        archive: Archive | None = None,
        desk: ShareDesk | None = None,
        share_file: Path | None = None,
        backing: Backing | None = None,
    ) -> None:
        super().__init__()
        chosen = preferences or Settings(appearance=settings)
        self._key_place = key_place or self.tr("your system's keyring")
        self._geometry = Geometry(geometry_file)
        self._placed = False
        self._theme = Theme(settings, self)
        self._pace = ResizePace(self, self._parts, partial(self._theme.color, "window"))
        self._gate = SizeGate(self, lambda: self._pace.showing)
        self._theme.apply()
        permissions = backing.permissions if backing else None
        self.wishes = Wishes(assistant, intents, self, permissions)
        self.sound = Sound(self._theme, intents, self)
        self.sharing = Sharing(self, memory_file=share_file)
        self.sight = Sight(desk or NothingShared(), assistant, intents, self)
        self.diagnostics = DiagnosticsDoor(assistant.figures, self)
        self.simulate = SimulateMenu(simulator, intents, self) if simulator else None
        self.companion = Companion(self._theme, relay, self)
        self.conversation = ConversationPanel(self._theme, archive or NothingKept(), intents)
        self.scenarios = ScenarioDoor((backing or Backing()).scenarios, self._theme, self)
        self.handovers = HandOverDesk(self._theme, self)
        self.suggestions = SuggestionRow(self._theme, backing.pages if backing else None)
        self._build(assistant)
        connect_facts(self, relay)
        connect_sight(self, relay)
        connect_workshop(self, relay)
        connect_manners(self, relay)
        self._connect_wishes(intents)
        self.office = Office(self, backing or Backing(), relay, intents, chosen)
        self.office.settings_changed.connect(self._on_settings_changed)
        self._take(chosen)
        self._dress()
        self.wishes.ask_sayings()

    @property
    def theme(self) -> Theme:
        """The present colours."""
        return self._theme

    @property
    def session_controls(self) -> Sequence[QWidget]:
        """What begins a session: the row of controls, and the line to type in."""
        return (self.controls, self.conversation.field)

    @property
    def resizing(self) -> bool:
        """Whether a size is still to be shown, or was a moment ago."""
        return self._gate.holding or self._pace.busy

    def apply_settings(self, settings: Settings) -> None:
        """Take other settings: the looks change at once."""
        self._take(settings)
        self._theme.choose(settings.appearance)

    def open_preferences(self) -> None:
        """Show the preferences page, without blocking."""
        self.office.preferences.open()

    def open_key_dialog(self) -> None:
        """Ask for a key, without blocking."""
        dialog = KeyDialog(self._key_place, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.key_entered.connect(self.key_entered)
        dialog.open()

    def fit_screen(self) -> None:
        """Be no larger than the screen at the first start; later the layout is remembered."""
        if not self._placed:
            self.resize(fitting(self.size()))

    def raise_up(self) -> None:
        """Come to the front, also from being minimised."""
        self.companion.expand()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """Start with the cursor where one types."""
        super().showEvent(event)
        self._gate.follow()
        self.conversation.focus_input()
        if not self._placed:
            self._placed = True
            self._share_out_side()
        # Only a window that is on the screen is one to stand before.
        QTimer.singleShot(0, self, self._geometry.bring_floating)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the panels that float along."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._geometry.take_floating(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sources their share, or put the side panels away."""
        super().resizeEvent(event)
        self._fit(event.size().width())
        self._pace.on_resized()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold the talk key: by itself where nothing takes it as text, with Ctrl anywhere."""
        if not self._is_talk_key(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.controls.talk.press()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let the talk key go."""
        if event.key() != self.controls.talk.key:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.controls.talk.release()

    def changeEvent(self, event: QEvent) -> None:
        """A key that is held while another window comes up is never seen to be released."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.controls.talk.release()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once and leave the ending to whoever listens."""
        self.rail.release()
        self._geometry.save(self)
        for dock in self.docks:
            # A panel that floats has a window of its own, which must not outlive the application.
            dock.setFloating(False)
        self.companion.close()
        self.sharing.close()
        self.office.close()
        self.hide()
        event.accept()
        self.closed.emit()

    def _build(self, assistant: Assistant) -> None:
        self.setObjectName("main_window")
        self.setWindowTitle("Attune")
        self.setMinimumSize(_SMALLEST)
        self.cost = CostLabel(assistant.figures)
        self.status = StatusStrip(self._theme, self.cost, self.sound.chip)
        self.notices = NoticeArea(self._theme)
        self.sources = SourcesPanel(self._theme, assistant.levels)
        self.cues = CuesPanel(self._theme)
        self.co_listener = CoListenerBar(self._theme)
        self.turn = TurnBar()
        self.activity = ActivityPanel(self._theme)
        self.search_action = SearchSwitch(self)
        self.consent = ConsentStack("call")
        self.controls = ControlBar(self._theme)
        self._add_docks()
        self.quit_action = QAction(self.tr("Quit"), self)
        self.quit_action.setObjectName("quit_action")
        self.quit_action.triggered.connect(self.close)
        panels = ((self.sources, "microphone"), (self.cues_dock, "cues"))
        self.rail = SideRail(self._theme, (*panels, (self.activity_dock, "activity")))
        self.talk = QVBoxLayout()
        lay_out(self)
        fill_menu(self)
        self._placed = self._geometry.restore(self)
        if not self._placed:
            self.resize(_DEFAULT)

    def _add_docks(self) -> None:
        self.cues_dock = SidePanel(
            self._theme, "cues_dock", self.tr("Emotion cues"), "cues", self.cues
        )
        self.activity_dock = SidePanel(
            self._theme, "activity_dock", self.tr("Activity"), "activity", self.activity
        )
        areas = Qt.DockWidgetArea
        mirrored = self.isRightToLeft()
        side = areas.LeftDockWidgetArea if mirrored else areas.RightDockWidgetArea
        self.docks = (self.cues_dock, self.activity_dock)
        for dock in self.docks:
            self.addDockWidget(side, dock)

    def _parts(self) -> Sequence[QWidget]:
        foot = self.controls.parentWidget() or self.controls  # with the line above it
        return (self.sources, self.conversation, *self.docks, foot)

    def _share_out_side(self) -> None:
        docks = [self.cues_dock, self.activity_dock]
        self.resizeDocks(docks, [2, 3], Qt.Orientation.Vertical)
        width = min(self._theme.px(_SIDE_WIDTH), max(_SIDE_WIDTH, round(0.33 * self.width())))
        self.resizeDocks(docks, [width] * 2, Qt.Orientation.Horizontal)

    def _fit(self, width: int) -> None:
        self.sources.fit(width)
        self.rail.fit(width)
        self.status.set_terse(self.rail.narrow)
        self.yield_to_card()

    def yield_to_card(self) -> None:
        """Leave the whole column to what asks, where large type leaves no room for both."""
        low = self.height() < self._theme.px(_LOW)
        self.conversation.set_tight(low)
        cramped = low and bool(self.consent.waiting) and not self._room_beside_card()
        self.conversation.setVisible(not cramped)
        self.turn.set_tight(low)

    def _room_beside_card(self) -> bool:
        """Tell whether the last words and the place to type fit above what asks."""
        column = self.talk.geometry()
        taken = self.consent.height_at(column.width()) + self.talk.spacing()
        for part in (self.co_listener, self.suggestions):
            if part.isVisibleTo(self):
                taken += part.sizeHint().height() + self.talk.spacing()
        least = max(self._theme.px(_FEW_LINES), self.conversation.minimumSizeHint().height())
        return column.height() - taken >= least

    def _dress(self) -> None:
        self.setStyleSheet(self._theme.sheet())
        self._fit(self.width())
        docks = QMainWindow.DockOption.AllowNestedDocks
        if not self._theme.reduced_motion:
            docks |= QMainWindow.DockOption.AnimatedDocks
        self.setDockOptions(docks)

    def _take(self, settings: Settings) -> None:
        self.controls.talk.take_key(settings.audio.talk_key)
        self.cost.take_caps(settings.cost)
        self.sound.take(settings)
        self.sources.sound_tile.take(settings.audio)
        self.sharing.take(settings.vision)
        self.sight.take(settings)
        self.sources.take(settings)
        self.office.take(settings)
        self.search_action.take(settings)

    def _connect_wishes(self, intents: Intents) -> None:
        intents.failed.connect(self.notices.on_failed)
        self.wishes.sayings_known.connect(self.conversation.show_sayings)
        self.wishes.connect_controls(self.controls)
        self.wishes.connect_panels(self.conversation, self.cues, self.activity)
        self.wishes.connect_sources(self.sources, self.sharing)
        self.wishes.connect_consent(self.consent)
        self.consent.changed.connect(self.yield_to_card)
        self.rail.opened.connect(self._share_out_side)
        self.wishes.connect_companion(self.companion)
        self.companion.expand_requested.connect(self.raise_up)
        self.companion.region_requested.connect(self.sharing.pick)
        self.companion.recording_requested.connect(self.sound.wishes.set_recording)
        self.wishes.connect_retry(self.status, self.notices)
        self.controls.region_requested.connect(self.sharing.pick)
        self.sources.region_requested.connect(self.sharing.pick)
        self.activity.attention_wanted.connect(self._on_attention_wanted)
        self.status.key_requested.connect(self.open_key_dialog)
        self.sharing.failed.connect(self.notices.on_failed)
        self.sharing.noticed.connect(self.notices.on_notice_posted)
        self.sound.settings_chosen.connect(self._on_settings_changed)
        self.sound.noticed.connect(self.notices.on_notice_posted)
        self.notices.action_wanted.connect(self.sound.on_action_wanted)
        self.sight.settings_chosen.connect(self._on_settings_changed)
        self.search_action.settings_chosen.connect(self._on_settings_changed)
        self._theme.changed.connect(self._dress)

    def _is_talk_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers()
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
        return plain and event.key() == self.controls.talk.key and self.controls.talk.isEnabled()

    def _on_attention_wanted(self) -> None:
        if self.rail.narrow:
            return  # The panel would take the room of the card that asks.
        self.activity_dock.show()
        self.activity_dock.set_folded(False)

    def _on_settings_changed(self, settings: Settings) -> None:
        self.apply_settings(settings)
        self.settings_changed.emit(settings)
