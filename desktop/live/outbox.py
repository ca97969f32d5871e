"""What waits to be sent: audio first, then words and results, pictures last.

While the link is away, audio is kept in a ring, words and results are kept all, pictures are
forgotten: old pictures sent in a rush have ended sessions.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from desktop.core.errors import ChannelFullError
from desktop.core.media import AudioChunk, FrameOrigin, VideoFrame
from desktop.core.tool import ToolResult

RING_S = 8.0
REPLAY_S = 2.0
BEHIND_S = 0.4
"""How much audio may wait; with what a socket holds back it is a second at most."""
LEFT_S = 0.1
"""What is kept of audio that came to lie behind: one long gap is easier to follow than many."""
STALLED_ROOM_S = 12.0
"""How much audio a line keeps that takes nothing: it may be dead, and another one follows."""
RECOVERY_LOOKS = 10
"""How often what has waited for a line that stood still may be found to be no less."""
LAGGING_MS = 300.0
AGAIN_ROOM_S = 45.0
"""How much speech is kept to be said again, over however many lines."""
LEAD_IN_S = 0.3
SPEECH = 0.5
_WORDS = 1024


@dataclass(frozen=True, slots=True)
class TextTurn:
    """Something that the person typed, or what stands for it; ``ask`` wants an answer."""

    text: str
    ask: bool = True


@dataclass(frozen=True, slots=True)
class ContextChange:
    """The brief has changed; the sender takes the newest brief when its turn comes."""


class Mark(Enum):
    """Where speech begins or ends, for a session that leaves this to the client."""

    START = "activityStart"
    END = "activityEnd"


Words: TypeAlias = TextTurn | ToolResult | ContextChange
Item: TypeAlias = AudioChunk | VideoFrame | Words | Mark


@dataclass(frozen=True, slots=True)
class Replay:
    """A message of an earlier connection that goes out again, before anything new."""

    item: Item


def _refuse(_chunk: AudioChunk) -> bool:
    """Leave audio to the queue."""
    return False


class Outbox:
    """A priority queue for one sender.

    ``send_at_once`` is tried with audio that comes while nothing waits; it says whether it did.

    ``skipped_audio_ms`` counts all audio that was given up, ``left_out_ms`` what a slow line had
    no room for, and ``left_out_words_ms`` what of it may have been speech.
    """

    def __init__(self) -> None:
        self.skipped_audio_ms = self.left_out_ms = self.left_out_words_ms = 0.0
        self.skipped_pictures = 0
        self._stalled = False
        self._least_ms = 0.0
        self._patience = 0
        self._largest_picture = math.inf
        self._audio: deque[AudioChunk] = deque()
        self._audio_ms = 0.0
        self._again: deque[AudioChunk] = deque()
        self._words: deque[Words] = deque()
        self._replay: deque[Item] = deque()
        self._pictures: dict[FrameOrigin, VideoFrame] = {}
        self._away = True
        self._holding = False
        self._catching_up = False
        self._ready = asyncio.Event()
        self._taking = False
        self.send_at_once: Callable[[AudioChunk], bool] = _refuse

    @property
    def stalled(self) -> bool:
        """Whether the line takes nothing at present; what waits until it does again is kept."""
        return self._stalled

    @stalled.setter
    def stalled(self, stalled: bool) -> None:
        if self._stalled and not stalled:
            self._least_ms, self._patience = self._audio_ms, RECOVERY_LOOKS
        self._stalled = stalled

    @property
    def behind_ms(self) -> float:
        """Milliseconds of audio that wait."""
        return self._audio_ms

    @property
    def catching_up(self) -> bool:
        """Whether audio that waited for a link is still going out."""
        return self._catching_up or bool(self._again)

    def put_audio(self, chunk: AudioChunk) -> None:
        """Queue audio; the oldest goes when the room is used up."""
        if self._passes_by() and self.send_at_once(chunk):
            return
        self._audio.append(chunk)
        self._audio_ms += chunk.duration_ms
        if self._away or self._holding or self.catching_up:
            self._shorten(RING_S)
        else:
            self._shorten(STALLED_ROOM_S)
        self._ready.set()

    def _passes_by(self) -> bool:
        """Whether the sender waits for audio that is put now, and would take it next."""
        kept = self._away or self._holding or self._catching_up or self._stalled
        waits = self._audio or self._again or self._replay or self._words
        return self._taking and not (kept or waits)

    def keep_up(self) -> None:
        """Leave out what came to lie behind; for a line that takes no more at the moment.

        What comes in a rush, because this program stood still, waits for no slow line.
        """
        if self._stalled or self._away or self._holding or self.catching_up:
            return
        if self._audio_ms > 1000 * BEHIND_S and not self._recovers():
            self._leave_out()

    def _recovers(self) -> bool:
        """Whether a line that stood still brings what waited for it after all, and quickly."""
        if self._audio_ms < self._least_ms:
            self._least_ms, self._patience = self._audio_ms, RECOVERY_LOOKS
        self._patience -= 1
        return self._patience >= 0

    def put_picture(self, frame: VideoFrame) -> None:
        """Queue a picture; of each origin only the newest waits, and none while away."""
        if not self._away:
            self.skipped_pictures += frame.origin in self._pictures
            self._pictures[frame.origin] = frame
            self._ready.set()

    def admit_pictures(self, largest: float) -> None:
        """Let pictures go of at most so many bytes; a larger one waits for a newer one."""
        if largest > self._largest_picture and self._pictures:
            self._ready.set()
        self._largest_picture = largest

    def drop_picture(self, origin: FrameOrigin) -> None:
        """Forget the picture of an origin that waits."""
        self._pictures.pop(origin, None)

    def put_words(self, words: Words) -> None:
        """Queue text, a tool result or a change of brief; never dropped.

        Raises ``ChannelFullError`` when a thousand wait.
        """
        if isinstance(words, ContextChange) and words in self._words:
            return
        if len(self._words) >= _WORDS:
            raise ChannelFullError("too many messages wait for the service")
        self._words.append(words)
        self._ready.set()

    def replay(self, items: Sequence[Item]) -> None:
        """Send these once more, in this order, before anything else."""
        self._replay.extendleft(reversed(items))
        self._ready.set()

    def say_again(self, speech: Sequence[AudioChunk]) -> None:
        """Send speech once more, before the audio that waits; what is left of the last goes on."""
        self._again.extendleft(reversed(speech))
        self._bound_again()

    def texts(self) -> list[str]:
        """Return what waits of what was typed."""
        return [words.text for words in self._words if isinstance(words, TextTurn)]

    def end_replay(self) -> list[Item]:
        """Return what was still to be sent once more, and forget it."""
        rest = list(self._replay)
        self._replay.clear()
        return rest

    def give_back(self, item: Item | Replay) -> None:
        """Put an item that could not be sent at the front again; a picture is forgotten."""
        if isinstance(item, Replay):
            self._replay.appendleft(item.item)
        elif isinstance(item, AudioChunk) and self._again:
            self._again.appendleft(item)
        elif isinstance(item, AudioChunk):
            self._audio.appendleft(item)
            self._audio_ms += item.duration_ms
        elif not isinstance(item, (VideoFrame, Mark)):
            self._words.appendleft(item)

    def link_away(self) -> None:
        """Keep what comes until a link is back."""
        if self.stalled:
            # The line took nothing any more, and had been given room for longer than the ring's.
            self._again.extend(self._audio)
            self._bound_again()
            self._audio.clear()
            self._audio_ms = 0.0
        self._away = True
        self._holding = self.stalled = False
        self._pictures.clear()

    def link_back(self) -> None:
        """Make what was kept ready to send: words all, audio from where speech began."""
        self._away = False
        self._catching_up = True
        self._trim_replay()
        self._pictures.clear()
        self._ready.set()

    def hold_audio(self, *, hold: bool) -> None:
        """Keep audio while a model that cannot hear during a call waits for its result."""
        self._catching_up = self._catching_up or (self._holding and not hold)
        self._holding = hold
        self._ready.set()

    def drop_context_changes(self) -> None:
        """Forget changes of the brief that a new setup has already told."""
        self._words = deque(w for w in self._words if not isinstance(w, ContextChange))

    async def take(self) -> Item | Replay:
        """Wait for the most urgent item. Cancelling loses nothing."""
        while True:
            item = self._next()
            if item is not None:
                return item
            self._ready.clear()
            self._taking = True
            try:
                await self._ready.wait()
            finally:
                self._taking = False

    def _next(self) -> Item | Replay | None:
        if self._replay:
            return Replay(self._replay.popleft())
        if self._again and not self._holding:
            return self._again.popleft()
        # Speech that lies behind would keep words waiting for ever where it never catches up.
        words_first = self._words and self._audio_ms > LAGGING_MS and not self._catching_up
        if self._audio and not self._holding and not words_first:
            return self._pop_audio()
        if self._words:
            return self._words.popleft()
        for origin, frame in self._pictures.items():
            if len(frame.jpeg) <= self._largest_picture:
                return self._pictures.pop(origin)
        return None

    def _pop_audio(self) -> AudioChunk:
        chunk = self._audio.popleft()
        self._audio_ms -= chunk.duration_ms
        self._catching_up = self._catching_up and bool(self._audio)
        return chunk

    def _bound_again(self) -> None:
        """Let the oldest go where line after line broke before it could be told all."""
        surplus_ms = sum(chunk.duration_ms for chunk in self._again) - 1000 * AGAIN_ROOM_S
        while surplus_ms > 0:
            gone_ms = self._again.popleft().duration_ms
            surplus_ms -= gone_ms
            self.skipped_audio_ms += gone_ms

    def _leave_out(self) -> None:
        while self._audio_ms > 1000 * LEFT_S and len(self._audio) > 1:
            chunk = self._pop_audio()
            self.skipped_audio_ms += chunk.duration_ms
            self.left_out_ms += chunk.duration_ms
            if not chunk.speech < SPEECH:  # what nobody judged counts as speech
                self.left_out_words_ms += chunk.duration_ms

    def _shorten(self, room_s: float) -> None:
        while self._audio_ms > 1000 * room_s and len(self._audio) > 1:
            self.skipped_audio_ms += self._pop_audio().duration_ms

    def _trim_replay(self) -> None:
        spoken = next((i for i, c in enumerate(self._audio) if c.speech >= SPEECH), None)
        if spoken is None:
            self._shorten(REPLAY_S)
            return
        lead_in = sum(c.duration_ms for c in list(self._audio)[:spoken]) / 1000 - LEAD_IN_S
        while lead_in > 0 and self._audio_ms > 1000 * REPLAY_S:
            lead_in -= self._pop_audio().duration_ms / 1000
