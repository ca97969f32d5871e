"""The way of the person's voice to the service."""

from __future__ import annotations

from collections.abc import Callable

from desktop.conversation.barge_in import SpeechGate
from desktop.conversation.playback import Playback
from desktop.conversation.talk_key import TalkKey
from desktop.core.events import Event, VoiceActivityChanged
from desktop.core.media import AudioChunk
from desktop.core.ports import Cues, LiveSession, Microphone


class Uplink:
    """Carries microphone audio to the session; mutes, ducks the answer and feeds the cues."""

    def __init__(
        self,
        microphone: Microphone,
        session: LiveSession,
        playback: Playback,
        publish: Callable[[Event], None],
        duck_db: float,
    ) -> None:
        self._microphone = microphone
        self._session = session
        self._playback = playback
        self._publish = publish
        self._duck_db = duck_db
        self._gate = SpeechGate()
        self.muted = False
        self.talk_key = TalkKey()
        self.cues: Cues | None = None

    async def run(self) -> None:
        """Carry audio until the microphone ends; raises ``DeviceError`` when it is lost."""
        async for chunk in self._microphone.chunks():
            self._carry(chunk)

    def _carry(self, chunk: AudioChunk) -> None:
        # The service wants a steady stream: a gap would look like a lost microphone.
        chunk = self.talk_key.gate(chunk, muted=self.muted)
        self._session.send_audio(chunk)
        if self.cues is not None:
            self.cues.feed(chunk, assistant_speaking=self._playback.playing)
        if self._gate.feed(chunk):
            self._speech_changed(active=self._gate.speaking)

    def _speech_changed(self, *, active: bool) -> None:
        self._publish(VoiceActivityChanged(active, "local"))
        if active and self._playback.playing:
            self._playback.duck(self._duck_db)
        elif not active:
            self._playback.restore()
