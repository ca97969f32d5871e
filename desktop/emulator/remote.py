"""Better ears and minds by address: OpenAI-compatible transcription and chat endpoints.

The transcription interface is ``POST /v1/audio/transcriptions`` (whisper.cpp's server and the
like), the chat interface ``POST /v1/chat/completions`` with ``stream`` (Ollama, llama.cpp's
server). An address may end in ``/v1``, in the full path, or in the bare host.
"""

from __future__ import annotations

import base64
import ipaddress
import json
import logging
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.emulator.parts import Act, CallTool, Heard, Prompt, Say, Scene
from desktop.emulator.skill.situation import outcome
from desktop.emulator.stream import Gathered, PartialCall, SentenceCutter, server_sent

if TYPE_CHECKING:
    import httpx2

logger = logging.getLogger(__name__)

_TRANSCRIPTIONS = "/audio/transcriptions"
_COMPLETIONS = "/chat/completions"
_CONNECT_S = 5.0
_TRANSCRIBE_S = 30.0
_TOKEN_S = 60.0
_MOST_ROUNDS = 4
_MOST_TURNS = 20


class RemoteEar:
    """Implements ``Ear`` with a transcription endpoint; open dictation."""

    def __init__(self, url: str, model: str = "whisper-1", key: str | None = None) -> None:
        self._url = endpoint(url, _TRANSCRIPTIONS)
        self._model = model
        self._headers = _headers(key)

    async def listen(self, pcm: bytes) -> Heard:
        """Recognise one utterance; an endpoint that fails understands nothing."""
        seconds = len(pcm) / (INPUT_RATE * SAMPLE_BYTES)
        try:
            text = await self._transcribe(pcm)
        except Exception as error:  # noqa: BLE001 - an endpoint may fail in any way and is named
            logger.warning("the transcription endpoint failed: %s", type(error).__name__)
            return Heard("", seconds, understood=False)
        return Heard(text, seconds, understood=bool(text))

    async def _transcribe(self, pcm: bytes) -> str:
        async with client(self._url, _TRANSCRIBE_S) as http:
            reply = await http.post(
                self._url,
                headers=self._headers,
                data={"model": self._model, "response_format": "json"},
                files={"file": ("speech.wav", as_wav(pcm), "audio/wav")},
            )
            reply.raise_for_status()
            return str(reply.json()["text"]).strip()

    def sayings(self) -> Sequence[str]:
        """Return nothing: everything may be said."""
        return ()

    def learn(self, instruction: str) -> None:
        """Do nothing: an open ear needs no vocabulary."""


class RemoteMind:
    """Implements ``Mind`` with a chat endpoint, spoken sentence by sentence."""

    def __init__(self, url: str, model: str, key: str | None = None) -> None:
        self._url = endpoint(url, _COMPLETIONS)
        self._model = model
        self._headers = _headers(key)

    async def answer(self, prompt: Prompt, scene: Scene) -> AsyncGenerator[Act, None]:
        """Yield sentences as they stream in, and the tool calls between them."""
        if not prompt.heard.understood:
            yield Say(f"I heard {prompt.heard.seconds:.1f} seconds of speech, but no words in it.")
            return
        messages = conversation(prompt, scene)
        try:
            async with aclosing(self._converse(messages, scene)) as acts:
                async for act in acts:
                    yield act
        except Exception as error:  # noqa: BLE001 - an endpoint may fail in any way and is named
            logger.warning("the chat endpoint failed: %s", type(error).__name__)
            yield Say(f"My language model cannot answer now: {_why(error)}.")

    async def _converse(
        self, messages: list[dict[str, Any]], scene: Scene
    ) -> AsyncGenerator[Act, None]:
        for _ in range(_MOST_ROUNDS):
            gathered = Gathered()
            async with aclosing(self._sentences(messages, scene, gathered)) as spoken:
                async for sentence in spoken:
                    yield Say(sentence)
            if not gathered.calls:
                return
            calls = list(gathered.calls.values())
            messages.append(_called(gathered.text, calls))
            for number, call in enumerate(calls):
                act = CallTool(call.name, call.parsed())
                yield act
                result = await outcome(act)
                data = result.data or {"error": result.reason}
                messages.append(_result(call.call_id or f"call_{number}", data))

    async def _sentences(
        self, messages: Sequence[Mapping[str, Any]], scene: Scene, gathered: Gathered
    ) -> AsyncGenerator[str, None]:
        body = {"model": self._model, "stream": True, "messages": messages}
        if scene.tools:
            body["tools"] = [_declared(tool) for tool in scene.tools]
        cutter = SentenceCutter()
        async with (
            client(self._url, _TOKEN_S) as http,
            http.stream("POST", self._url, headers=self._headers, json=body) as reply,
            aclosing(server_sent(reply)) as stream,
        ):
            async for message in stream:
                if message.get("error"):
                    raise EndpointError("it reported an error")
                for choice in message.get("choices") or ():
                    for sentence in cutter.feed(gathered.add(choice.get("delta") or {})):
                        yield sentence
        if left := cutter.rest():
            yield left


class EndpointError(Exception):
    """An endpoint answered with an error inside its stream."""


def endpoint(url: str, path: str) -> str:
    """Return the full address of an interface, however much of it was given."""
    bare = url.rstrip("/")
    if bare.endswith(path):
        return bare
    return f"{bare}{path}" if urlsplit(bare).path.rstrip("/") else f"{bare}/v1{path}"


def client(url: str, seconds: float) -> httpx2.AsyncClient:
    """Return a client that goes straight to loopback addresses, past any proxy."""
    # Loaded on first use: only people who run such an endpoint need it.
    import httpx2

    timeout = httpx2.Timeout(seconds, connect=_CONNECT_S)
    return httpx2.AsyncClient(timeout=timeout, trust_env=not is_loopback(url))


def is_loopback(url: str) -> bool:
    """Whether an address points at this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def conversation(prompt: Prompt, scene: Scene) -> list[dict[str, Any]]:
    """Return a session as chat messages, the newest picture with the newest turn."""
    messages: list[dict[str, Any]] = []
    if scene.instruction:
        messages.append({"role": "system", "content": scene.instruction})
    for who, text in scene.turns[-_MOST_TURNS:]:
        messages.append({"role": "user" if who == "user" else "assistant", "content": text})
    messages.append({"role": "user", "content": _asked(prompt, scene)})
    return messages


def as_wav(pcm: bytes) -> bytes:
    """Return 16 kHz PCM16LE mono as a WAV file."""
    sizes = (36 + len(pcm), 16, 1, 1, INPUT_RATE, INPUT_RATE * SAMPLE_BYTES, SAMPLE_BYTES, 16)
    head = b"RIFF" + sizes[0].to_bytes(4, "little") + b"WAVEfmt "
    widths = (4, 2, 2, 4, 4, 2, 2)
    form = b"".join(n.to_bytes(w, "little") for n, w in zip(sizes[1:], widths, strict=True))
    return head + form + b"data" + len(pcm).to_bytes(4, "little") + pcm


def _asked(prompt: Prompt, scene: Scene) -> str | list[dict[str, Any]]:
    if not scene.pictures:
        return prompt.heard.text
    data = base64.b64encode(scene.pictures[-1].jpeg).decode("ascii")
    picture = {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{data}"}}
    return [{"type": "text", "text": prompt.heard.text}, picture]


def _declared(tool: Any) -> dict[str, Any]:  # noqa: ANN401 - a declaration of core, by its fields
    function = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    return {"type": "function", "function": function}


def _called(text: str, calls: Sequence[PartialCall]) -> dict[str, Any]:
    told = [
        {
            "id": call.call_id or f"call_{number}",
            "type": "function",
            "function": {"name": call.name, "arguments": call.arguments or "{}"},
        }
        for number, call in enumerate(calls)
    ]
    return {"role": "assistant", "content": text or None, "tool_calls": told}


def _result(call_id: str, data: Mapping[str, Any]) -> dict[str, Any]:
    content = json.dumps(data, ensure_ascii=False, default=str)
    return {"role": "tool", "tool_call_id": call_id, "content": content}


def _headers(key: str | None) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"} if key else {}


def _why(error: Exception) -> str:
    import httpx2

    if isinstance(error, httpx2.HTTPStatusError):
        return f"its endpoint answered with status {error.response.status_code}"
    if isinstance(error, httpx2.TimeoutException):
        return "its endpoint took too long"
    if isinstance(error, httpx2.TransportError):
        return "its endpoint cannot be reached"
    return "its endpoint sent something that is not a chat answer"
