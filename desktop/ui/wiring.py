"""Which panel of the window follows which facts: nothing but connections, grouped by sender."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.bridge.relay import EventRelay

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


def connect_facts(window: MainWindow, relay: EventRelay) -> None:
    """Let the panels follow what happens."""
    relay.session_changed.connect(window.status.on_session_changed)
    relay.session_changed.connect(window.controls.on_session_changed)
    relay.session_changed.connect(window.conversation.on_session_changed)
    relay.link_changed.connect(window.status.on_link_changed)
    relay.link_changed.connect(window.activity.on_link_changed)
    relay.link_changed.connect(window.wishes.on_link_changed)
    relay.controls_changed.connect(window.wishes.on_controls_changed)
    relay.controls_changed.connect(window.status.on_controls_changed)
    relay.controls_changed.connect(window.sources.on_controls_changed)
    relay.controls_changed.connect(window.conversation.on_controls_changed)
    relay.controls_changed.connect(window.cues.on_controls_changed)
    relay.controls_changed.connect(window.controls.on_controls_changed)
    relay.voice_activity_changed.connect(window.sources.on_voice_activity_changed)
    relay.share_changed.connect(window.sources.on_share_changed)
    relay.share_changed.connect(window.sharing.on_share_changed)
    relay.frame_sent.connect(window.sources.on_frame_sent)
    relay.frame_sent.connect(window.sharing.on_frame_sent)
    relay.link_changed.connect(window.conversation.on_link_changed)
    relay.frame_sent.connect(window.conversation.on_frame_sent)
    relay.share_changed.connect(window.conversation.on_share_changed)
    relay.line_changed.connect(window.conversation.on_line_changed)
    relay.cue_changed.connect(window.cues.on_cue_changed)
    relay.link_changed.connect(window.cues.on_link_changed)
    relay.tool_changed.connect(window.activity.on_tool_changed)
    relay.tool_finished.connect(window.activity.on_tool_finished)
    relay.grounding_changed.connect(window.suggestions.on_grounding_changed)
    relay.line_changed.connect(window.suggestions.on_line_changed)
    relay.session_changed.connect(window.suggestions.on_session_changed)
    relay.tool_changed.connect(window.consent.on_tool_changed)
    relay.tool_finished.connect(window.consent.on_tool_finished)
    relay.offer_made.connect(window.activity.on_offer_made)
    relay.timer_due.connect(window.activity.on_timer_due)
    relay.notice_posted.connect(window.notices.on_notice_posted)
    relay.session_changed.connect(window.notices.on_session_changed)
    relay.link_changed.connect(window.notices.on_link_changed)
    window.notices.changed.connect(window.status.on_notices_changed)
    relay.recording_changed.connect(window.activity.on_recording_changed)
    relay.device_changed.connect(window.activity.on_device_changed)
    window.sound.follow(relay, window.sources.sound_tile)


def connect_manners(window: MainWindow, relay: EventRelay) -> None:
    """Let the co-listener's bar, the scenarios and handed-over cases follow what happens."""
    relay.co_listener_changed.connect(window.co_listener.on_listener_changed)
    relay.controls_changed.connect(window.co_listener.on_controls_changed)
    relay.controls_changed.connect(window.scenarios.on_controls_changed)
    relay.line_changed.connect(window.handovers.on_line_changed)
    relay.cue_changed.connect(window.handovers.on_cue_changed)
    relay.controls_changed.connect(window.handovers.on_controls_changed)
    relay.handed_over.connect(window.handovers.on_handed_over)
    window.handovers.card_made.connect(window.activity.add_card)
    relay.controls_changed.connect(window.turn.on_controls_changed)
    relay.session_changed.connect(window.turn.on_session_changed)
    relay.tool_changed.connect(window.turn.on_tool_changed)
    relay.tool_finished.connect(window.turn.on_tool_finished)
    window.turn.stop_requested.connect(window.controls.stop_speaking_requested)
    window.wishes.connect_listener(window.co_listener)
    window.wishes.connect_scenarios(window.scenarios)


def connect_workshop(window: MainWindow, relay: EventRelay) -> None:
    """Let cost, diagnostics and simulation follow what happens."""
    relay.link_changed.connect(window.cost.on_link_changed)
    relay.controls_changed.connect(window.cost.on_controls_changed)
    relay.usage_changed.connect(window.cost.on_usage_changed)
    window.cost.noticed.connect(window.notices.on_notice_posted)
    window.wishes.connect_pause(window.cost)
    relay.session_changed.connect(window.diagnostics.on_session_changed)
    relay.link_changed.connect(window.diagnostics.on_link_changed)
    window.diagnostics.noticed.connect(window.notices.on_notice_posted)
    if window.simulate is not None:
        relay.link_changed.connect(window.simulate.on_link_changed)
        window.simulate.noticed.connect(window.notices.on_notice_posted)


def connect_sight(window: MainWindow, relay: EventRelay) -> None:
    """Connect what is seen: tiles, picker, border, masks, cameras and given pictures."""
    sight, sharing, sources = window.sight, window.sharing, window.sources
    relay.share_changed.connect(sight.on_share_changed)
    relay.share_state_changed.connect(sharing.on_share_state_changed)
    relay.share_state_changed.connect(sources.on_share_state_changed)
    relay.cameras_changed.connect(sight.on_cameras_changed)
    relay.place_pointed_at.connect(sharing.on_place_pointed_at)
    relay.place_pointed_at.connect(sources.on_place_pointed_at)
    sharing.masks_shown.connect(sources.show_masks)
    sources.hide_requested.connect(sharing.hide_parts)
    sight.failed.connect(window.notices.on_failed)
    sight.connect_sharing(sharing)
    sight.connect_sources(sources)
    sight.connect_gifts(window.conversation)
