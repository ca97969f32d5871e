"""What is switched on, whether or not a session runs."""

from __future__ import annotations

from desktop.conversation.conversation import Conversation
from desktop.conversation.cue_desk import CueDesk
from desktop.conversation.talk_key import TalkKey
from desktop.core.events import ControlsChanged
from desktop.core.scenario import Persona, Scenario


class Switches:
    """Holds what outlives a session: who is muted before ``start`` starts muted."""

    def __init__(self) -> None:
        self.talk_key = TalkKey()
        self.muted = self.voice_muted = self.co_listening = False

    def hand_over(self, conversation: Conversation) -> None:
        """Have a session that has not begun follow the switches of the microphone."""
        conversation.uplink.muted = self.muted
        conversation.uplink.talk_key = self.talk_key

    def mute(self, live: Conversation | None, *, muted: bool) -> None:
        """Mute or unmute the microphone, also of the session that runs."""
        self.muted = muted
        if live is not None:
            live.uplink.muted = muted

    def mute_voice(self, live: Conversation | None, *, muted: bool) -> None:
        """Mute or unmute the assistant's voice, also of the session that runs."""
        self.voice_muted = muted
        if live is not None:
            live.playback.mute(muted=muted)

    def co_listen(self, *, on: bool) -> None:
        """Switch between answering and co-listening; the talk key follows."""
        self.co_listening = self.talk_key.co_listening = on

    def controls(
        self,
        live: Conversation | None,
        cues: CueDesk,
        scenario: Scenario | None,
        persona: Persona | None,
    ) -> ControlsChanged:
        """Return what everybody is told of the switches, and of what stands behind them."""
        return ControlsChanged(
            live=live is not None,
            muted=self.muted,
            voice_muted=self.voice_muted,
            camera=live is not None and live.camera.active,
            sharing=live is not None and live.screen.active,
            co_listening=self.co_listening,
            cues=cues.cues is not None,
            impression=cues.impression,
            cues_allowed=cues.policy.voice,
            impression_allowed=cues.policy.impression != "off",
            scenario=scenario.name if scenario is not None else "",
            persona=persona.name if persona is not None else "",
            co_listening_means="" if live is None else live.session.co_listening_means,
            push_to_talk=self.talk_key.push_to_talk,
            talking=self.talk_key.state,
            messages_recorded=live is not None and live.messages_recorded,
            paused=live is not None and live.paused,
        )
