"""Carries the outbox to one link, in the dialect of the model."""

from __future__ import annotations

import json
import logging

from desktop.core.brief import HistoryTurn
from desktop.core.errors import LinkLostError
from desktop.core.events import FrameSent
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.activity import (
    CHECK_EVERY_MS,
    CHECK_PAUSE_MS,
    SILENCE_MS,
    ActivityMarker,
)
from desktop.live.dialler import Link
from desktop.live.gear import Gear
from desktop.live.memory import SessionMemory
from desktop.live.outbox import ContextChange, Item, Mark, Replay, TextTurn
from desktop.live.setup import instruction_of, tools_of

logger = logging.getLogger(__name__)

FIRST_LOOK_S = 0.002
LOOK_S = 0.02
"""How often a line without room is looked at; sooner at first, since a good line takes a picture
within milliseconds and the speech behind it need not wait for longer."""
_FRAME_BYTES = 120
"""What a message needs besides its contents, JSON, WebSocket and TLS together."""
_UNSENDABLE = {"error": "The result could not be sent."}
_LOST_CALL = "The tool {name} that you called before the connection was lost answered: {answer}"


class Sender:
    """Sends what waits until the link is lost. One runs per link, as one task."""

    def __init__(self, link: Link, gear: Gear) -> None:
        self._publish = gear.announce.publish
        self._link = link
        self._outbox = gear.outbox
        self._calls = gear.calls
        self._memory = gear.memory
        self._ledger = gear.ledger
        self._stopwatch = gear.stopwatch
        self._unanswered = gear.unanswered
        self._kept = False
        self._unsent: list[Item] = []
        self._marker = _marker(gear.memory)
        self._clock = gear.clock
        self._congestion = gear.congestion

    async def run(self) -> None:
        """Send for ever; raises ``LinkLostError``, and then nothing but a picture is forgotten.

        What cannot be put on the wire at all is dropped; a tool call then gets an error instead.
        """
        self._outbox.send_at_once = self._send_at_once
        while True:
            await self._await_room()
            self._kept = self._outbox.catching_up
            item = await self._outbox.take()
            self._unsent = []
            try:
                await self._send(item)
            except LinkLostError:
                # What the ledger has counted is sent again from there.
                if not self._ledger.enabled:
                    self._give_back(item)
                raise
            except Exception as error:  # noqa: BLE001 - what cannot be sent must not end the link
                self._refuse(item, error)

    def _send_at_once(self, chunk: AudioChunk) -> bool:
        """Send audio within the call that brings it; return False where it must be waited."""
        # Marks may have to go before it or behind it.
        if self._marker is not None or not self._congestion.may_send():
            return False
        if not self._link.send_audio_at_once(chunk):
            return False
        self._ledger.sending(chunk)
        self._congestion.sending(_size(chunk))
        self._stopwatch.audio_sent(chunk)
        if not self._ledger.enabled:
            self._unanswered.sent(chunk)
        return True

    async def _await_room(self) -> None:
        pause_s = FIRST_LOOK_S
        while not self._congestion.may_send():
            await self._clock.sleep(pause_s)
            pause_s = min(2 * pause_s, LOOK_S)

    async def seed(self, history: tuple[HistoryTurn, ...]) -> None:
        """Tell a new session what was said before; asks for no answer.

        Where history has a place of its own the closing mark ends the history, not a turn.
        """
        if history:
            self._ledger.sending(None)
            own_place = self._memory.capability.history == "config"
            await self._link.send_turns(history, complete=own_place)

    def _give_back(self, item: Item | Replay) -> None:
        if not self._unsent:
            self._outbox.give_back(item)
        for unsent in reversed(self._unsent):
            self._outbox.give_back(unsent)

    def _refuse(self, item: Item | Replay, error: Exception) -> None:
        # The error's own text may quote what was said.
        logger.warning("a message could not be sent: %s", type(error).__name__)
        self._ledger.withdraw()
        answer = isinstance(item, ToolResult) and not item.will_continue
        if isinstance(item, ToolResult) and answer and item.response != _UNSENDABLE:
            self._outbox.give_back(ToolResult(item.call_id, item.name, _UNSENDABLE))

    async def _send(self, item: Item | Replay) -> None:
        if isinstance(item, Replay):
            self._ledger.sending(_lasting(item.item))
            await self._put(item.item)
        elif isinstance(item, AudioChunk) and self._marker is not None:
            marked: list[Item] = list(self._marker.feed(item))
            for passed in marked:
                self._ledger.sending(_lasting(passed))
            self._unsent = marked
            while marked:
                await self._put(marked[0])
                del marked[0]
        else:
            self._ledger.sending(_lasting(item))
            await self._put(item)

    async def _put(self, item: Item) -> None:
        about = _size(item)
        # What sound takes is known; asking the system costs as much as writing it.
        before = None if isinstance(item, AudioChunk) else self._link.backlog()
        self._congestion.sending(about, len(item.jpeg) if isinstance(item, VideoFrame) else 0)
        await self._hand_over(item)
        if before is not None:
            self._congestion.sent(max(about, self._link.backlog() - before))
        if isinstance(item, ToolResult) and item.will_continue:
            return
        if isinstance(item, (AudioChunk, TextTurn, ToolResult)) and not self._ledger.enabled:
            self._unanswered.sent(item)

    async def _hand_over(self, item: Item) -> None:
        match item:
            case AudioChunk():
                await self._link.send_audio(item)
                self._stopwatch.audio_sent(item, kept=self._kept)
            case Mark():
                await self._link.send_activity(begins=item is Mark.START)
            case VideoFrame():
                await self._link.send_video(item)
                self._publish(
                    FrameSent(
                        item.origin,
                        item.width,
                        item.height,
                        item.jpeg,
                        item.captured_at,
                        item.view,
                    )
                )
            case TextTurn():
                await self._send_text(item)
                self._stopwatch.text_sent()
            case ToolResult():
                await self._send_result(item)
            case ContextChange():
                await self._send_context()

    async def _send_text(self, turn: TextTurn) -> None:
        if self._memory.capability.text == "content":
            await self._link.send_turns([HistoryTurn("user", turn.text)], complete=turn.ask)
        else:
            await self._link.send_realtime_text(turn.text)

    async def _send_result(self, result: ToolResult) -> None:
        if result.will_continue:
            await self._send_progress(result)
            return
        if self._calls.is_lost(result.call_id):
            await self._send_text(as_text(result))
        else:
            capability, without = self._memory.capability, self._memory.without
            scheduling = capability.scheduling and "scheduling" not in without
            await self._link.send_tool_result(result, scheduling=scheduling)
        self._calls.settle(result.call_id)
        self.hold_audio_if_needed()

    async def _send_progress(self, result: ToolResult) -> None:
        """Tell that a call goes on; models without scheduling abandon a call that is told so."""
        legal = self._memory.capability.scheduling and "scheduling" not in self._memory.without
        if legal and self._calls.is_open(result.call_id):
            await self._link.send_tool_result(result, scheduling=True)

    async def _send_context(self) -> None:
        memory = self._memory
        tools = tools_of(memory.brief, memory.capability, memory.without, options=memory.options)
        await self._link.send_context(instruction_of(memory.brief, memory.settings), tools)

    def hold_audio_if_needed(self) -> None:
        """Hold audio while a model that cannot bear it has a call pending."""
        self._outbox.hold_audio(hold=self._memory.capability.hold_audio and self._calls.pending)


def _marker(memory: SessionMemory) -> ActivityMarker | None:
    if not memory.marks_activity:
        return None
    if memory.emulates:
        return ActivityMarker(CHECK_PAUSE_MS, CHECK_EVERY_MS)
    silence_ms = memory.options.silence_ms
    return ActivityMarker(silence_ms if silence_ms >= 0 else SILENCE_MS)


def _lasting(item: Item) -> Item | None:
    """Return what a later connection is told once more; old pictures and briefs it is not."""
    return None if isinstance(item, (VideoFrame, ContextChange)) else item


def _size(item: Item) -> int:
    """Return about how many bytes of a socket a message takes; media is written in base64."""
    media = b""
    if isinstance(item, AudioChunk):
        media = item.pcm
    elif isinstance(item, VideoFrame):
        media = item.jpeg
    return _FRAME_BYTES + 4 * len(media) // 3


def as_text(result: ToolResult) -> TextTurn:
    """Return the words that tell a result whose call the service has forgotten."""
    answer = json.dumps(dict(result.response), ensure_ascii=False, default=str)
    text = _LOST_CALL.format(name=result.name, answer=answer)
    return TextTurn(text, ask=result.scheduling != "SILENT")
