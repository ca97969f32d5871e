"""The way of the model's voice to the loudspeaker, turn by turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.conversation.chime import CHIME
from desktop.core.clock import Clock
from desktop.core.events import Event, SpeechPlayed
from desktop.core.media import AudioChunk
from desktop.core.ports import Speaker

RESIDUE_S = 2.0
"""How long sound of an interrupted turn is refused when its end is never told."""

MUTED_DB = float("-inf")
AUDIBLE_DB = -50.0
"""What plays more softly than this, in dBFS, is not taken for sound in the room."""


class Playback:
    """Plays answers, counts what was heard, and falls silent at once when told to."""

    def __init__(self, speaker: Speaker, publish: Callable[[Event], None], clock: Clock) -> None:
        self._speaker = speaker
        self._publish = publish
        self._clock = clock
        self._received_ms = 0.0
        self._refuse_until = 0.0
        self._ending: asyncio.Task[None] | None = None
        self._ducked_db = 0.0
        self._muted = False
        self._in_turn = False
        self._silent = asyncio.Event()

    @property
    def received_ms(self) -> int:
        """Return how much of the present answer has arrived."""
        return round(self._received_ms)

    @property
    def playing(self) -> bool:
        """Return whether the person still hears something."""
        return self._speaker.playing

    @property
    def refusing(self) -> bool:
        """Return whether what arrives now still belongs to an answer that was cut short."""
        return self._clock.now() < self._refuse_until

    def play(self, chunk: AudioChunk) -> bool:
        """Queue a chunk; False when it belongs to an answer that was cut short."""
        if self.refusing:
            return False
        if self._ending is not None and not self._ending.done():
            # A new answer while the old one still plays: it is heard right behind it.
            self._ending.cancel()
            self._ending = None
        self._in_turn = True
        self._received_ms += chunk.duration_ms
        self._speaker.play(chunk)
        return True

    def chime(self, sound: AudioChunk = CHIME) -> None:
        """Sound something short, unless something is being said or the voice is off."""
        if self.playing or self._in_turn or self._muted or self._received_ms:
            return
        self._speaker.play(sound)
        self._speaker.end_turn()

    @property
    def sounding(self) -> bool:
        """Return whether the microphone may hear the loudspeaker now."""
        return self.playing and not self._muted and self._speaker.level().rms_db > AUDIBLE_DB

    def end_turn(self) -> None:
        """All of the answer has arrived: report once it has been heard."""
        if self._received_ms <= 0 or (self._ending is not None and not self._ending.done()):
            return
        self._speaker.end_turn()
        self._ending = asyncio.create_task(self._tell_end(), name="playback end")

    def cut(self, refuse_s: float) -> int:
        """Fall silent now and return the ms that were heard.

        What still comes of this answer is refused until its turn ends, for ``refuse_s`` at most.
        """
        if self._ending is not None:
            self._ending.cancel()
            self._ending = None
        # Of an answer without a sound so far nothing was heard, whatever was of the one before.
        played = self._speaker.flush() if self._received_ms > 0 else self._silenced()
        self._fall_silent()
        self._refuse_until = self._clock.now() + refuse_s
        self.restore()
        return played

    def turn_over(self) -> None:
        """The service has ended the turn: sound that comes now belongs to the next."""
        self._refuse_until = 0.0
        self._in_turn = False
        self._silent.set()
        self.end_turn()

    async def heard_out(self) -> None:
        """Wait until the present answer was heard and its turn is over."""
        while self._received_ms > 0 or self._in_turn:
            self._silent.clear()
            await self._silent.wait()

    def duck(self, gain_db: float) -> None:
        """Lower the voice while the person begins to speak."""
        self._ducked_db = gain_db
        self._apply()

    def restore(self) -> None:
        """Undo ``duck``."""
        self.duck(0.0)

    def mute(self, *, muted: bool) -> None:
        """Switch the voice off or on; captions and turn counting go on."""
        self._muted = muted
        self._apply()

    async def aclose(self) -> None:
        """Stop waiting for anything."""
        if self._ending is not None:
            self._ending.cancel()
            await asyncio.gather(self._ending, return_exceptions=True)

    def _apply(self) -> None:
        self._speaker.duck(MUTED_DB if self._muted else self._ducked_db)

    def _silenced(self) -> int:
        self._speaker.flush()
        return 0

    def _fall_silent(self) -> None:
        self._received_ms = 0.0
        self._silent.set()

    async def _tell_end(self) -> None:
        await self._speaker.drained()
        received = self.received_ms
        self._fall_silent()
        self._publish(SpeechPlayed(self._speaker.played_ms, received))
