"""The way of the person's voice to the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from desktop.conversation.barge_in import Ducker, SpeechGate
from desktop.conversation.courtesy import Courtesy
from desktop.conversation.muted_speech import MutedSpeech
from desktop.conversation.playback import Playback
from desktop.conversation.talk_key import TalkKey
from desktop.conversation.thrift import Thrift
from desktop.core.channel import Channel
from desktop.core.events import Event, VoiceActivityChanged
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.core.ports import Cues, LiveSession, Microphone


class Through(Protocol):
    """The last station of what goes out: other sound may be mixed in, or a copy taken.

    Neither the cues nor any detector hears what it adds.
    """

    @property
    def steady(self) -> bool:
        """Whether every chunk has to pass, speech or not."""
        ...

    def __call__(self, chunk: AudioChunk) -> AudioChunk:
        """Return what goes out for a chunk, of the same length."""
        ...


class AsItIs:
    """Lets everything out unchanged."""

    steady = False

    def __call__(self, chunk: AudioChunk) -> AudioChunk:
        """Return the chunk."""
        return chunk


_TRAIL: Final = bytes(2 * INPUT_RATE * 9 // 10)
"""Twice 0.9 s of silence go out behind a microphone that went: some services end a turn by nothing
else, and others by the end of the stream, which follows."""

_CHOSEN = ("muted", "polite", "thrifty", "headphones", "paused", "talk_key", "through", "cues")


class Uplink:
    """Carries microphone audio to the session; mutes, ducks the answer and feeds the cues.

    One detector judges each chunk on its way here; ducking, the warning to a muted speaker, the
    cues, courtesy and thrift all go by that judgement. ``polite`` keeps a *mhm* from the service
    while it speaks, ``thrifty`` sends only speech while co-listening, ``paused`` sends nothing.
    With ``headphones`` the microphone does not hear the assistant: cues go on while it speaks.
    """

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
        self._muted_speech = MutedSpeech()
        self._ducker = Ducker()
        self._courtesy = Courtesy()
        self._thrift = Thrift()
        self._lost = self._flowing = False
        self._heard_at = 0.0
        self.muted = False
        self.polite = False
        self.thrifty = False
        self.headphones = False
        self.paused = False
        self.talk_key = TalkKey()
        self.through: Through = AsItIs()
        self.cues: Cues | None = None

    def moved(self, microphone: Microphone, playback: Playback) -> Uplink:
        """Return one over other devices, with all that the person has chosen on this."""
        other = Uplink(microphone, self._session, playback, self._publish, self._duck_db)
        for name in _CHOSEN:
            setattr(other, name, getattr(self, name))
        return other

    async def run(self) -> None:
        """Carry audio until the microphone ends; raises ``DeviceError`` when it is lost."""
        chunks = self._microphone.chunks()
        if isinstance(chunks, Channel):
            await chunks.feed(self._carry)
            return
        async for chunk in chunks:
            self._carry(chunk)

    def microphone_changed(self, *, lost: bool) -> None:
        """Note that the microphone went away, or is there again."""
        self._lost = lost
        self.key_rested()

    def key_rested(self) -> None:
        """End what was being said, once, where no chunk comes any more that would tell of it."""
        if not (self._lost and self._flowing) or self.paused:
            return
        if self.talk_key.decides and self.talk_key.state:
            return
        self._flowing = False
        for pcm in (_TRAIL, _TRAIL, b""):
            quiet = AudioChunk(pcm, INPUT_RATE, self._heard_at, 0.0)
            self._session.send_audio(self.talk_key.gate(quiet, muted=True))

    def _carry(self, chunk: AudioChunk) -> None:
        if self.paused:
            return
        self._flowing, self._heard_at = True, chunk.captured_at
        self._warn_when_muted(chunk)
        # The service wants a steady stream: a gap would look like a lost microphone.
        chunk = self.talk_key.gate(chunk, muted=self.muted)
        playing = self._playback.playing
        if self._ducker.feed(chunk, playing=playing):
            self._playback.duck(self._duck_db if self._ducker.ducking else 0.0)
        courteous = self.polite and playing and not self.talk_key.decides
        for passed in self._courtesy.feed(chunk, answering=courteous):
            self._send(passed)
        if self.cues is not None:
            held = self._playback.sounding and not self.headphones
            self.cues.feed(chunk, assistant_speaking=held)
        if self._gate.feed(chunk):
            self._publish(VoiceActivityChanged(self._gate.speaking, "local"))

    def _send(self, chunk: AudioChunk) -> None:
        if self.thrifty and self.talk_key.co_listening and not self.through.steady:
            passed = self._thrift.feed(chunk)
        else:
            passed = [*self._thrift.open(), chunk]
        for part in passed:
            self._session.send_audio(self.through(part))

    def _warn_when_muted(self, chunk: AudioChunk) -> None:
        notice = self._muted_speech.feed(chunk, muted=self.muted and not self.talk_key.state)
        if notice is not None:
            self._publish(notice)
