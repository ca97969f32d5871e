"""Clicks into wishes: each signal of a panel starts one coroutine of the assistant."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.bridge.intent import Intents
from desktop.core.assistant import Assistant, ShareTarget
from desktop.core.co_listening_event import OfferVerdict
from desktop.core.consent import FieldValue, Verdict
from desktop.core.events import ControlsChanged, LinkOpened
from desktop.core.scenario import Scenario
from desktop.ui.activity.panel import ActivityPanel
from desktop.ui.co_listener.bar import CoListenerBar
from desktop.ui.companion import Companion
from desktop.ui.consent.stack import ConsentStack
from desktop.ui.control import ControlBar
from desktop.ui.conversation.panel import ConversationPanel
from desktop.ui.cost.label import CostLabel
from desktop.ui.cues.panel import CuesPanel
from desktop.ui.notice import NoticeArea
from desktop.ui.permission.gate import KEYS, PermissionGate
from desktop.ui.permission.port import Kind, NothingAsked, Permissions
from desktop.ui.scenario.door import ScenarioDoor
from desktop.ui.sharing import Sharing
from desktop.ui.source.panel import SourcesPanel
from desktop.ui.status import StatusStrip


class Wishes(QObject):
    """Hands every wish to ``Intents``; what became of it comes back as events."""

    sayings_known = Signal(object)

    def __init__(
        self,
        assistant: Assistant,
        intents: Intents,
        parent: QObject,
        permissions: Permissions | None = None,
    ) -> None:
        super().__init__(parent)
        self.gate = PermissionGate(permissions or NothingAsked(), self)
        self._assistant = assistant
        self._intents = intents
        self._live = False

    def connect_controls(self, bar: ControlBar) -> None:
        """Connect the control bar."""
        bar.start_requested.connect(self._start)
        bar.end_requested.connect(self._end)
        bar.hold_requested.connect(self._hold)
        bar.mute_requested.connect(self._mute)
        bar.voice_mute_requested.connect(self._mute_voice)
        bar.camera_requested.connect(self._set_camera)
        bar.screen_requested.connect(self._share_screen)
        bar.share_stop_requested.connect(self._stop_share)
        bar.co_listening_requested.connect(self._co_listen)
        bar.stop_speaking_requested.connect(self._stop_speaking)
        bar.talk_pressed.connect(self._press_to_talk)
        bar.talk_released.connect(self._release_to_talk)
        bar.talk_locked.connect(self._lock_to_talk)

    def connect_panels(
        self, conversation: ConversationPanel, cues: CuesPanel, activity: ActivityPanel
    ) -> None:
        """Connect the conversation and the side panels."""
        conversation.text_entered.connect(self._send_text)
        conversation.look_entered.connect(self._send_with_picture)
        cues.consent_given.connect(self._accept_cues)
        cues.consent_withdrawn.connect(self._withdraw_cues)
        cues.impression_wished.connect(self._set_impression)
        activity.cancel_requested.connect(self._cancel_tool)
        activity.say_requested.connect(self._say_offer)
        activity.dismiss_requested.connect(self._dismiss_offer)
        activity.offer_rated.connect(self._rate_offer)

    def connect_sources(self, sources: SourcesPanel, sharing: Sharing) -> None:
        """Connect the source tiles, the region picker and the border."""
        sources.share_pause_requested.connect(self._pause_share)
        sources.share_stop_requested.connect(self._stop_share)
        sources.camera_stop_requested.connect(self._stop_camera)
        sources.sound_tile.voice_mute_requested.connect(self._mute_voice)
        sharing.target_picked.connect(self._share)
        sharing.pause_requested.connect(self._pause_share)
        sharing.stop_requested.connect(self._stop_share)

    def connect_consent(self, stack: ConsentStack) -> None:
        """Connect the card that asks."""
        stack.decided.connect(self._decide)

    def connect_companion(self, companion: Companion) -> None:
        """Connect compact bar and tray."""
        companion.mute_requested.connect(self._mute)
        companion.co_listening_requested.connect(self._co_listen)
        companion.share_pause_requested.connect(self._pause_share)
        companion.share_stop_requested.connect(self._stop_share)
        companion.end_requested.connect(self._end)
        companion.decided.connect(self._decide)

    def connect_listener(self, bar: CoListenerBar) -> None:
        """Connect the co-listener's bar."""
        bar.more_wished.connect(self._ask_for_more)
        bar.snooze_wished.connect(self._snooze)
        bar.presenting_wished.connect(self._present)

    def connect_scenarios(self, door: ScenarioDoor) -> None:
        """Connect the gallery of scenarios."""
        door.chosen.connect(self._set_scenario)
        door.demo_wished.connect(self._play_demo)
        door.demo_end_wished.connect(self._stop_demo)

    def connect_retry(self, status: StatusStrip, notices: NoticeArea) -> None:
        """Connect what offers to try again, to unmute and to resume."""
        status.retry_requested.connect(self._retry)
        status.unmute_requested.connect(self._unmute)
        status.resume_requested.connect(self._resume)
        notices.retry_requested.connect(self._retry)
        notices.action_wanted.connect(self._on_action_wanted)
        self.gate.noticed.connect(notices.on_notice_posted)

    def connect_pause(self, cost: CostLabel) -> None:
        """Connect what may have the session pause."""
        cost.cap_reached.connect(self._pause)

    def stop_everything(self) -> None:
        """End every tool call and answer, and hold everything that goes out."""
        self._intents.start("stop everything", self._assistant.stop_everything)

    def ask_sayings(self) -> None:
        """Ask which sentences to propose."""
        self._intents.start("propose", self._assistant.try_sayings, self.sayings_known.emit)

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Note whether a session runs."""
        self._live = event.live

    def on_link_changed(self, event: object) -> None:
        """Another backend understands other sentences."""
        if isinstance(event, LinkOpened) and not event.resumed:
            self.ask_sayings()

    def _start(self) -> None:
        begin = partial(self._intents.start, "start talking", self._assistant.start)
        self.gate.enter("microphone", begin)

    def _retry(self) -> None:
        if self._live:
            self._intents.start("retry", self._assistant.retry)
        else:
            self._start()

    def _end(self) -> None:
        self._intents.start("end the session", self._assistant.end)

    def _mute(self, muted: bool) -> None:
        self._intents.start("mute microphone", lambda: self._assistant.set_muted(muted))

    def _unmute(self) -> None:
        self._mute(False)

    def _pause(self) -> None:
        self._intents.start("pause", lambda: self._assistant.set_paused(True))

    def _hold(self, paused: bool) -> None:
        self._intents.start("pause", lambda: self._assistant.set_paused(paused))

    def _resume(self) -> None:
        self._intents.start("resume", lambda: self._assistant.set_paused(False))

    def _on_action_wanted(self, action: str) -> None:
        kinds: dict[str, Kind] = {f"allow {kind}": kind for kind in KEYS}
        if action == "resume":
            self._resume()
        elif action in kinds:
            self.gate.repair(kinds[action])

    def _press_to_talk(self) -> None:
        self._intents.start("talk", self._assistant.press_to_talk)

    def _release_to_talk(self) -> None:
        self._intents.start("end talking", self._assistant.release_to_talk)

    def _lock_to_talk(self) -> None:
        self._intents.start("keep talking", self._assistant.lock_to_talk)

    def _mute_voice(self, muted: bool) -> None:
        self._intents.start("mute voice", lambda: self._assistant.set_voice_muted(muted))

    def _co_listen(self, on: bool) -> None:
        self._intents.start("switch mode", lambda: self._assistant.set_co_listening(on))

    def _accept_cues(self) -> None:
        self._intents.start("measure cues", lambda: self._assistant.set_cues(True))

    def _withdraw_cues(self) -> None:
        self._intents.start("forget cues", lambda: self._assistant.set_cues(False))

    def _set_impression(self, on: bool) -> None:
        self._intents.start("impressions", lambda: self._assistant.set_impression(on))

    def _rate_offer(self, offer_id: str, verdict: OfferVerdict) -> None:
        self._intents.start("rate offer", lambda: self._assistant.rate_offer(offer_id, verdict))

    def _ask_for_more(self) -> None:
        self._intents.start("ask for more", self._assistant.ask_for_more)

    def _snooze(self, seconds: float) -> None:
        self._intents.start("snooze", lambda: self._assistant.snooze(seconds))

    def _present(self, on: bool) -> None:
        self._intents.start("present", lambda: self._assistant.set_presenting(on))

    def _set_scenario(self, scenario: Scenario, persona: str) -> None:
        def wish() -> Coroutine[Any, Any, None]:
            return self._assistant.set_scenario(scenario, persona)

        self._intents.start("scenario", wish, self._on_scenario_set)

    def _on_scenario_set(self, _nothing: None) -> None:
        self.ask_sayings()

    def _play_demo(self) -> None:
        self._intents.start("demo", self._assistant.play_demo)

    def _stop_demo(self) -> None:
        self._intents.start("end demo", self._assistant.stop_demo)

    def _share(self, target: ShareTarget) -> None:
        wish = partial(self._assistant.share, target)
        self.gate.enter("screen", partial(self._intents.start, "share", wish))

    def _share_screen(self) -> None:
        self._share(ShareTarget("screen"))

    def _stop_share(self) -> None:
        self._intents.start("stop sharing", lambda: self._assistant.share(None))

    def _pause_share(self, paused: bool) -> None:
        self._intents.start("pause sharing", lambda: self._assistant.pause_share(paused))

    def _set_camera(self, on: bool) -> None:
        switch = partial(
            self._intents.start, "switch camera", partial(self._assistant.set_camera, on)
        )
        if on:
            self.gate.enter("camera", switch)
        else:
            switch()

    def _stop_camera(self) -> None:
        self._set_camera(False)

    def _send_text(self, text: str) -> None:
        self._intents.start("send text", lambda: self._assistant.send_text(text))

    def _send_with_picture(self, text: str) -> None:
        self._intents.start("send text", lambda: self._assistant.send_text(text, True))

    def _stop_speaking(self) -> None:
        self._intents.start("stop speaking", self._assistant.stop_speaking)

    def _decide(
        self, call_id: str, verdict: Verdict, values: dict[str, FieldValue] | None = None
    ) -> None:
        self._intents.start("decide", lambda: self._assistant.decide(call_id, verdict, values))

    def _cancel_tool(self, call_id: str) -> None:
        self._intents.start("cancel tool", lambda: self._assistant.cancel_tool(call_id))

    def _say_offer(self, offer_id: str) -> None:
        self._intents.start("say offer", lambda: self._assistant.say_offer(offer_id))

    def _dismiss_offer(self, offer_id: str) -> None:
        self._intents.start("dismiss offer", lambda: self._assistant.dismiss_offer(offer_id))
