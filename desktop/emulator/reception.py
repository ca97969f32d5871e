"""Client messages after the setup: checked against the model's rules, then acted upon."""

from __future__ import annotations

import time
from collections.abc import Callable

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.emulator.dialogue import Dialogue
from desktop.emulator.hearing import Hearing
from desktop.emulator.parts import Picture
from desktop.emulator.picture import picture_size
from desktop.emulator.schema import CLIENT_CONTENT, CONTEXT_UPDATE, TOOL_RESPONSE, check
from desktop.emulator.setup import SETUP_ORDER, parse_tools, reads_pages, table
from desktop.emulator.sound import Intake, rate_of
from desktop.emulator.stage import Stage
from desktop.emulator.traffic import MOST_PICTURE_BYTES, MOST_SOUND_BYTES
from desktop.emulator.turn import UserTurn
from desktop.emulator.wire import (
    INVALID_ARGUMENT,
    ClientMessage,
    Json,
    WireError,
    decode_base64,
    messages_in,
    snake,
    text_of,
    unknown_field,
)

_ONE_OF = ("audio", "video", "text", "activityStart", "activityEnd", "audioStreamEnd")


class Reception:
    """Acts on the messages of one session; nothing here waits."""

    def __init__(self, stage: Stage, dialogue: Dialogue, hearing: Hearing) -> None:
        self._stage = stage
        self._dialogue = dialogue
        self._hearing = hearing
        self._sound = Intake()
        self._seeding = stage.setup.seeds_history
        self._seeded = False
        self._active = False
        self._acts: dict[str, Callable[[Json], None]] = {
            "clientContent": self._client_content,
            "realtimeInput": self._realtime_input,
            "toolResponse": self._tool_response,
            "contextUpdate": self._context_update,
        }

    def take(self, message: ClientMessage) -> None:
        """Act on one message. Raises ``WireError`` when the session must end."""
        act = self._acts.get(message.kind)
        if act is None:
            raise WireError(1007, SETUP_ORDER)
        act(message.body)

    # -- typed turns ----------------------------------------------------------------------------

    def _client_content(self, body: Json) -> None:
        check(body, CLIENT_CONTENT, "client_content")
        complete = body.get("turnComplete") is True
        if self._seeding:
            self._read_turns(body)
            self._seeding, self._seeded = not complete, complete
            return
        if self._stage.setup.rules.client_content == "seed":
            raise WireError(1007, INVALID_ARGUMENT)
        self._dialogue.on_written()
        self._read_turns(body)
        if complete:
            self._ask(self._last_user_text())

    def _read_turns(self, body: Json) -> None:
        for turn in messages_in(body.get("turns")):
            self._read_turn(turn)

    def _read_turn(self, turn: Json) -> None:
        role = turn.get("role")
        if role is None and not self._stage.setup.rules.explicit_roles:
            role = "user"
        if role == "system" and self._stage.route.family == "vertex":
            self._stage.context.instruction = text_of(turn)
        elif role == "user":
            self._show_parts(turn)
            self._stage.context.add_text("user", text_of(turn))
        elif role == "model":
            self._stage.context.add_text("model", text_of(turn))
        elif role is None:
            raise WireError(1007, INVALID_ARGUMENT)
        else:
            raise WireError(1007, "Please use a valid role: user, model.")

    def _show_parts(self, turn: Json) -> None:
        for part in messages_in(turn.get("parts")):
            blob = table(part, "inlineData")
            if str(blob.get("mimeType")).startswith("image/"):
                self._show(blob, streamed=False)

    def _last_user_text(self) -> str:
        """Take what the user wrote last back out of the context: it is the prompt now."""
        entries = self._stage.context.entries
        texts: list[str] = []
        while entries and entries[-1].role == "user" and "AUDIO" not in entries[-1].tokens:
            if not entries[-1].spoken:
                break
            texts.append(entries.pop().text)
        return "\n".join(reversed(texts))

    def _ask(self, text: str) -> None:
        self._dialogue.ask(UserTurn(self._stage.clock.now(), text=text))

    # -- realtime input -------------------------------------------------------------------------

    def _realtime_input(self, body: Json) -> None:
        if body.get("mediaChunks") is not None:
            self._media_chunks(body)
            return
        present = [name for name, value in body.items() if value is not None and value is not False]
        for name in present:
            if name not in _ONE_OF:
                raise unknown_field(snake(name), "realtime_input")
        if len(present) != 1:
            raise WireError(1007, INVALID_ARGUMENT)
        match present[0]:
            case "audio":
                self._hear(table(body, "audio"))
            case "video":
                self._show(table(body, "video"))
            case "text":
                self._realtime_text(body["text"])
            case "audioStreamEnd":
                self._hearing.put("flush")
            case signal:
                self._signal(signal)

    def _media_chunks(self, body: Json) -> None:
        if not self._stage.setup.rules.media_chunks:
            raise WireError(
                1007,
                "realtime_input.media_chunks is deprecated. Use audio, video, or text instead.",
            )
        for blob in messages_in(body["mediaChunks"]):
            if str(blob.get("mimeType")).startswith("image/"):
                self._show(blob)
            else:
                self._hear(blob)

    def _hear(self, blob: Json) -> None:
        rate = rate_of(blob.get("mimeType"))
        data = decode_base64(blob.get("data"))
        if len(data) > MOST_SOUND_BYTES:
            raise WireError(1007, INVALID_ARGUMENT)
        self._stage.desk.on_sound()
        pcm = self._sound.take(data, rate)
        seconds = len(pcm) / (INPUT_RATE * SAMPLE_BYTES)
        self._stage.counts.audio_ms += 1000 * seconds
        self._stage.heard_at = self._stage.clock.now()
        if self._stage.setup.all_sound:
            self._stage.context.ambient_s += seconds
        self._hearing.put(pcm)

    def _show(self, blob: Json, *, streamed: bool = True) -> None:
        data = decode_base64(blob.get("data"))
        size = picture_size(data)
        if size is None or len(data) > MOST_PICTURE_BYTES:
            raise WireError(1007, INVALID_ARGUMENT)
        if streamed and not self._covers_pictures:
            self._stage.counts.frames += 1
            return
        picture = Picture(data, size[0], size[1], time.monotonic())
        self._stage.show(picture, streamed=streamed)

    @property
    def _covers_pictures(self) -> bool:
        """Whether a picture that comes now belongs to a turn."""
        setup = self._stage.setup
        active = self._active if setup.manual_activity else self._stage.floor.user_speaking
        return setup.all_pictures or active

    def _realtime_text(self, text: object) -> None:
        if not isinstance(text, str):
            raise WireError(1007, INVALID_ARGUMENT)
        if text.strip():
            self._dialogue.on_written()
            self._ask(text)
        elif self._seeded:
            # Clients nudge the model with a blank to make it answer the history they sent.
            self._ask(self._last_user_text())
        self._seeding = self._seeded = False

    def _signal(self, name: str) -> None:
        if not self._stage.setup.manual_activity:
            raise WireError(
                1007,
                "Explicit activity control is not supported when automatic activity detection "
                "is enabled.",
            )
        self._active = name == "activityStart"
        self._hearing.put("start" if name == "activityStart" else "end")

    # -- tools and context ----------------------------------------------------------------------

    def _tool_response(self, body: Json) -> None:
        check(body, TOOL_RESPONSE, "tool_response")
        for answer in self._stage.desk.respond(body):
            self._stage.context.add_response(answer.text)
            if answer.final:
                self._dialogue.on_answer(answer.turn, answer.scheduling)

    def _context_update(self, body: Json) -> None:
        """Replace the instruction, the tools or both.

        Assumed: models for which it is not documented refuse it, and it counts from the next turn.
        """
        if not self._stage.setup.rules.context_update:
            raise WireError(1007, INVALID_ARGUMENT)
        check(body, CONTEXT_UPDATE, "context_update")
        if "systemInstruction" in body:
            self._stage.context.instruction = text_of(body["systemInstruction"])
            self._stage.parts.ear.learn(self._stage.context.instruction)
        if "tools" in body:
            tools = body["tools"]
            if isinstance(tools, dict):
                tools = tools.get("tools")
            self._stage.context.reads_pages = reads_pages(tools)
            self._stage.context.tools = parse_tools(
                tools, self._stage.setup.rules, self._stage.route.family
            )
