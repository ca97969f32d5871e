"""One answer on the wire: sound with its words, calls, sources, and how it ends.

Order as documented and recorded: content, ``generationComplete``, then ``turnComplete`` with
``usageMetadata`` once playback should be over; an interrupted answer has no
``generationComplete``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any

from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES
from desktop.emulator.caption import Caption
from desktop.emulator.context import audio_tokens, text_tokens, usage
from desktop.emulator.grounding import grounding_metadata, page_metadata
from desktop.emulator.parts import CallTool, Ground, Visit
from desktop.emulator.stage import Stage
from desktop.emulator.wire import audio_frame

CHUNK_BYTES = OUTPUT_RATE * SAMPLE_BYTES // 5
"""200 ms, within the 160 to 240 ms that recordings show."""

_BYTES_PER_MS = OUTPUT_RATE * SAMPLE_BYTES // 1000


class Generation:
    """Says one answer; ``audible`` once sound has been sent. After its end it does nothing.

    ``asked`` is when the user's turn was over, and how long that took to be certain, if spoken.

    Assumed: sources go out with the last of the answer, and an answer that stays silent is told
    by ``waitingForInput``, which has been seen in documentation only.
    """

    def __init__(self, stage: Stage, asked: tuple[float, float | None] | None = None) -> None:
        self._stage = stage
        self._asked = asked
        self._text: list[str] = []
        self._sources: list[Ground] = []
        self._pages: dict[str, Visit] = {}
        self._response: Counter[str] = Counter()
        self._audio_bytes = 0
        self._has_content = False
        self._ended = False
        self._last_chunk = b""
        self._held: list[str] | None = None
        self._is_mute = False
        self._thoughts = 0

    @property
    def audible(self) -> bool:
        """Whether the user hears, or has heard, something of it."""
        return self._audio_bytes > 0

    def think(self, text: str) -> None:
        """Send a thought: a text part that is never spoken.

        Assumed: what it says and that one comes; text parts of native audio models are thoughts.
        """
        self._thoughts += text_tokens(text)
        self._content({"modelTurn": self._turn({"text": text, "thought": True})})

    async def say(self, text: str) -> None:
        """Speak a text, its transcript beside it, faster than real time."""
        caption = Caption(text, first=not self._text)
        if self._stage.setup.writes:
            self._write(caption.rest())
            return
        start = self._audio_bytes
        async with aclosing(_rechunked(self._stage.parts.voice.speak(text))) as chunks:
            async for chunk in chunks:
                await self._send_sound(chunk)
                self._send_words(caption.due((self._audio_bytes - start) / _BYTES_PER_MS))
        self._send_words(caption.rest())

    def _write(self, pieces: Sequence[str]) -> None:
        self._begin()
        self._note_reply()
        for piece in pieces:
            self._content({"modelTurn": self._turn({"text": piece})})
            self._text.append(piece)
            self._response["TEXT"] += text_tokens(piece)

    def call(self, act: CallTool, turn: object) -> None:
        """Send a function call. Raises ``UndeclaredToolError``."""
        message = self._stage.desk.open(turn, act, self._stage.context.tools)
        self._begin()
        if self._stage.setup.rules.shows_code:
            self._content({"modelTurn": self._turn({"executableCode": _code(act)})})
        self._response["TEXT"] += text_tokens(f"{act.name}{act.arguments}")
        if self._stage.drill.take("nameless-call"):
            for called in message["toolCall"]["functionCalls"]:
                self._stage.desk.allow_nameless(called.pop("id"))
        self._stage.outbox.post(message)
        if self._stage.drill.take("call-deafness"):
            self._stage.desk.cannot_bear_sound()
        if self._stage.drill.take("duplicate-call"):
            self._call_again(message)

    def _call_again(self, message: dict[str, Any]) -> None:
        if self._stage.drill.given["duplicate-call"]["form"] == "message":
            self._stage.outbox.post(message)
            return
        [call] = message["toolCall"]["functionCalls"]
        self._content({"modelTurn": self._turn({"functionCall": call})})

    def ground(self, act: Ground) -> None:
        """Name sources; they go out when the answer is complete."""
        self._sources.append(act)

    def visit(self, act: Visit) -> None:
        """Name a page; what became of it goes out when the answer is complete."""
        self._pages[act.uri] = act

    async def finish(self, *, status: str | None = None, waiting: bool = False) -> None:
        """End the answer once its playback should be over."""
        if self._sources:
            self._begin()
            metadata = grounding_metadata(self._sources, "".join(self._text))
            self._content({"groundingMetadata": metadata})
        if self._pages and self._stage.context.reads_pages:
            self._begin()
            self._content({"urlContextMetadata": page_metadata(self._pages.values())})
        if self._has_content:
            self._content({"generationComplete": True})
        elif waiting:
            self._content({"waitingForInput": True})
        await self._stage.playback.finished()
        self._complete({"interactionStatus": status} if status else {})

    def interrupt(self, cancelled: Sequence[str] = ()) -> None:
        """End the answer now because the user spoke, wrote or said something newer."""
        if self._ended:
            return
        self._stage.outbox.drop_audio()
        self._stage.playback.stop()
        self._stage.counts.interruptions += 1
        self._content({"interrupted": True})
        self._withdraw(cancelled)
        self._complete({})
        if self._last_chunk and self._stage.drill.take("residue"):
            self._post_sound(self._last_chunk)

    def fail(self, reason: str, cancelled: Sequence[str] = ()) -> None:
        """End the answer because a part of the server failed."""
        if self._ended:
            return
        self._withdraw(cancelled)
        self._complete({"turnCompleteReason": reason})

    async def _send_sound(self, chunk: bytes) -> None:
        await self._stage.outbox.room()
        await self._stage.playback.turn_to_send()
        self._begin()
        self._note_reply()
        self._post_sound(chunk)
        self._last_chunk = chunk
        self._stage.playback.sent(chunk)
        self._audio_bytes += len(chunk)

    def _note_reply(self) -> None:
        """Tell once how long the first of the answer took, and whose share that was."""
        asked, self._asked = self._asked, None
        if asked is None:
            return
        reply_ms = 1000 * (self._stage.clock.now() - asked[0])
        self._stage.counts.last_reply_ms = round(reply_ms, 1)
        self._stage.counts.last_detection_ms = asked[1]
        self._stage.on_reply(reply_ms, asked[1])

    def _post_sound(self, chunk: bytes) -> None:
        if self._is_mute:
            return
        role = "model" if self._stage.route.family == "vertex" else ""
        sound_type = self._stage.setup.rules.sound_type
        self._stage.outbox.post_frame(audio_frame(chunk, sound_type, role=role), audio=True)

    def _send_words(self, pieces: Sequence[str]) -> None:
        for piece in pieces:
            if self._stage.setup.output_transcription:
                if self._holds(piece):
                    continue
                if not self._text and self._stage.route.family == "vertex":
                    self._content({"outputTranscription": {}})
                self._content({"outputTranscription": {"text": piece}})
            self._text.append(piece)

    def _holds(self, piece: str) -> bool:
        """Keep a piece of a transcript that is to come too late."""
        if not self._text and self._stage.drill.take("late-transcript"):
            self._held = []
        if self._held is None:
            return False
        self._held.append(piece)
        self._text.append(piece)
        return True

    def _turn(self, part: dict[str, Any]) -> dict[str, Any]:
        role = {"role": "model"} if self._stage.route.family == "vertex" else {}
        return {**role, "parts": [part]}

    def _withdraw(self, calls: Sequence[str]) -> None:
        if calls:
            self._stage.outbox.post({"toolCallCancellation": {"ids": list(calls)}})

    def _begin(self) -> None:
        if self._has_content:
            return
        self._has_content = True
        self._is_mute = self._stage.drill.take("mute")
        if self._stage.setup.resumption is not None:
            self._stage.outbox.post({"sessionResumptionUpdate": {"resumable": False}})

    def _content(self, content: dict[str, Any]) -> None:
        self._stage.outbox.post({"serverContent": content})

    def _complete(self, extra: dict[str, Any]) -> None:
        self._ended = True
        stage = self._stage
        seconds = self._audio_bytes / _BYTES_PER_MS / 1000
        self._response["AUDIO"] += audio_tokens(seconds)
        metadata = usage(
            stage.context.prompt_tokens(), +self._response, stage.route.family, self._thoughts
        )
        if self._text and stage.setup.writes:
            stage.context.add_text("model", "".join(self._text))
        elif self._text:
            stage.context.add_audio("model", "".join(self._text), seconds)
        stage.counts.turns += 1
        if not stage.drill.take("lose-completion"):
            content = {"turnComplete": True, **extra}
            stage.outbox.post({"serverContent": content, "usageMetadata": metadata})
        for piece in self._held or ():
            self._content({"outputTranscription": {"text": piece}})
        stage.on_turn_complete()


def _code(act: CallTool) -> dict[str, str]:
    """Return a call as the code that some models write for it."""
    arguments = ", ".join(f"{name}={value!r}" for name, value in act.arguments.items())
    return {"language": "PYTHON", "code": f"print(default_api.{act.name}({arguments}))"}


async def _rechunked(sound: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """Cut a stream into pieces of ``CHUNK_BYTES``; the last one is as short as it is."""
    waiting = bytearray()
    try:
        async for piece in sound:
            waiting += piece
            while len(waiting) >= CHUNK_BYTES:
                yield bytes(waiting[:CHUNK_BYTES])
                del waiting[:CHUNK_BYTES]
        if len(waiting) >= SAMPLE_BYTES:
            yield bytes(waiting[: len(waiting) - len(waiting) % SAMPLE_BYTES])
    finally:
        if isinstance(sound, AsyncGenerator):
            await sound.aclose()
