"""One socket to the service, with no policy of its own.

What the SDK makes of each fault was measured with google-genai 3.4: every close, even a clean one,
surfaces as ``APIError``; a frame of unknown keys raises ``TypeError`` while the socket lives on;
``connect`` waits for ever for ``setupComplete``.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import logging
import socket
import ssl
import sys
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from desktop.core.brief import HistoryTurn
from desktop.core.errors import LinkLostError, UnreachableError, UntrustedError
from desktop.core.fault import Fault, Reason
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.backlog import bound_send_buffer, unconfirmed
from desktop.live.close_reason import TOO_LARGE
from desktop.live.setup import Setup
from desktop.live.translate import LOCAL_ID

if TYPE_CHECKING:
    from google import genai
    from google.genai import types
    from google.genai.live import AsyncSession

logger = logging.getLogger(__name__)

SETUP_S = 10.0
BAD_FRAMES = 20
BAD_FRAMES_WITHIN_S = 10.0
DEAD_LINE_S = 8
CLOSE_WITHIN_S = 0.4

# How long sent data may stay unacknowledged before the system gives the line up:
# TCP_USER_TIMEOUT (tcp(7)), TCP_RXT_CONNDROPTIME (Darwin's tcp.h), TCP_MAXRT (Winsock).
_DEAD_LINE = {
    "linux": (18, 1000 * DEAD_LINE_S),
    "darwin": (0x80, DEAD_LINE_S),
    "win32": (5, DEAD_LINE_S),
}
_REFUSAL_CHARACTERS = 300
_ABNORMAL = 1006
_PROTOCOL_ERROR = 1002
_ROLE = {"user": "user", "assistant": "model"}


class LiveLink:
    """An open socket whose session is set up. Made by ``open_link``; closed by its owner.

    Sending and receiving raise ``LinkLostError`` once the socket has gone.
    """

    def __init__(
        self, session: AsyncSession, stack: AsyncExitStack, vertex: bool, now: Callable[[], float]
    ) -> None:
        self.bad_frames = 0
        self._session = session
        self._stack = stack
        self._vertex = vertex
        self._now = now
        self._recent_bad: deque[float] = deque(maxlen=BAD_FRAMES)
        self._closed = False

    async def messages(self) -> AsyncIterator[types.LiveServerMessage]:
        """Yield server messages until the link is lost, which raises ``LinkLostError``.

        Frames that cannot be read are counted and skipped; 20 within 10 s end the link.
        """
        while True:
            try:
                # The SDK's iterator ends with every turn, and after every frame it cannot read.
                async for message in self._session.receive():
                    yield message
            except Exception as error:  # noqa: BLE001 - the SDK raises anything on odd frames
                self._bear(error)

    def send_audio_at_once(self, chunk: AudioChunk) -> bool:
        """Send microphone audio within this call; False where ``send_audio`` is needed."""
        # Private to the SDK, and made by ``wire``: without either sound costs more.
        send = getattr(getattr(self._session, "_ws", None), "send_at_once", None)
        if send is None or not chunk.pcm:
            return False
        try:
            sent: bool = send(audio_message(chunk))
        except Exception as error:  # noqa: BLE001 - ``send_audio`` meets it again, and says so
            logger.info("sound was not sent at once: %s", type(error).__name__)
            return False
        return sent

    async def send_audio(self, chunk: AudioChunk) -> None:
        """Send microphone audio; an empty chunk says that none comes for a while."""
        # Private to the SDK, so a test pins that it is there; without it sound costs more.
        line = getattr(self._session, "_ws", None)
        with self._losing():
            if not chunk.pcm:
                await self._session.send_realtime_input(audio_stream_end=True)
            elif line is not None:
                await line.send(audio_message(chunk))
            else:
                await self._session.send_realtime_input(audio=_blob(chunk))

    async def send_video(self, frame: VideoFrame) -> None:
        """Send one picture."""
        from google.genai import types

        with self._losing():
            await self._session.send_realtime_input(
                video=types.Blob(data=frame.jpeg, mime_type="image/jpeg")
            )

    async def send_realtime_text(self, text: str) -> None:
        """Send text as user activity, in no fixed order against audio."""
        with self._losing():
            await self._session.send_realtime_input(text=text)

    async def send_activity(self, *, begins: bool) -> None:
        """Mark where speech begins or ends, for a session without automatic detection."""
        from google.genai import types

        with self._losing():
            if begins:
                await self._session.send_realtime_input(activity_start=types.ActivityStart())
            else:
                await self._session.send_realtime_input(activity_end=types.ActivityEnd())

    async def send_turns(self, turns: Sequence[HistoryTurn], *, complete: bool) -> None:
        """Append turns to the context in order; ``complete`` asks for an answer."""
        from google.genai import types

        contents: list[types.Content | types.ContentDict] = [
            types.Content(role=_ROLE[turn.speaker], parts=[types.Part(text=turn.text)])
            for turn in turns
        ]
        with self._losing():
            await self._session.send_client_content(turns=contents, turn_complete=complete)

    async def send_tool_result(self, result: ToolResult, *, scheduling: bool) -> None:
        """Answer a call; without ``scheduling`` the model decides when to use the answer."""
        from google.genai import types

        when = result.scheduling if scheduling else None
        # Vertex sometimes sends calls without an id and then expects none back.
        anonymous = self._vertex and result.call_id.startswith(LOCAL_ID)
        response = types.FunctionResponse(
            id=None if anonymous else result.call_id,
            name=result.name,
            response=dict(result.response),
            scheduling=types.FunctionResponseScheduling(when) if when else None,
            will_continue=True if result.will_continue else None,
        )
        with self._losing():
            await self._session.send_tool_response(function_responses=[response])

    async def send_context(self, instruction: str, tools: Sequence[types.Tool]) -> None:
        """Replace instruction and tools in place."""
        with self._losing():
            await self._session.send_context_update(
                system_instruction=instruction, tools=list(tools)
            )

    def backlog(self) -> int:
        """Return the bytes that were handed over and that the other end has not confirmed yet."""
        return unconfirmed(_transport(self._session))

    async def ping(self) -> None:
        """Return when the server has answered a ping; at once where none can be sent."""
        # Private to the SDK, so a test pins that it is there.
        ping = getattr(getattr(self._session, "_ws", None), "ping", None)
        if ping is not None:
            with self._losing():
                await (await ping())

    def cut(self) -> None:
        """Drop a line whose other end does not answer, so that closing it takes no time."""
        transport = _transport(self._session)
        if transport is not None:
            transport.abort()

    async def aclose(self) -> None:
        """Close the socket within a second; may be called twice."""
        if self._closed:
            return
        self._closed = True
        transport = _transport(self._session)
        try:
            async with asyncio.timeout(CLOSE_WITHIN_S):
                await self._stack.aclose()
        except TimeoutError:
            logger.info("the server did not answer the close; the line is cut")
        except Exception as error:  # noqa: BLE001 - a socket that is gone may fail to close
            logger.info("closing the link failed with %s", type(error).__name__)
        finally:
            if transport is not None:
                transport.abort()

    def _bear(self, error: Exception) -> None:
        lost = _as_lost(error)
        if lost is not None:
            raise lost from error
        now = self._now()
        self.bad_frames += 1
        self._recent_bad.append(now)
        logger.info("skipped a frame: %s", type(error).__name__)
        full = len(self._recent_bad) == BAD_FRAMES
        if full and now - self._recent_bad[0] <= BAD_FRAMES_WITHIN_S:
            raise LinkLostError(_PROTOCOL_ERROR, "too many unreadable frames") from error

    @contextlib.contextmanager
    def _losing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise LinkLostError(_ABNORMAL) from error
        except Exception as error:
            lost = _as_lost(error)
            if lost is None:
                raise
            raise lost from error


def _blob(chunk: AudioChunk) -> types.Blob:
    from google.genai import types

    return types.Blob(data=chunk.pcm, mime_type=f"audio/pcm;rate={chunk.sample_rate}")


def audio_message(chunk: AudioChunk) -> str:
    """Return the text that the SDK makes of a chunk.

    It leads fifty times a second through two models and three copies, which is a fifth of all
    that a quiet conversation costs.
    """
    data = base64.urlsafe_b64encode(chunk.pcm).decode("ascii")
    mime_type = f"audio/pcm;rate={chunk.sample_rate}"
    return f'{{"realtime_input": {{"audio": {{"data": "{data}", "mime_type": "{mime_type}"}}}}}}'


async def open_link(
    client: genai.Client,
    model: str,
    setup: Setup,
    *,
    now: Callable[[], float],
    deadline_s: float = SETUP_S,
) -> LiveLink:
    """Dial, set the session up and return the link.

    Raises ``LinkLostError`` with the close code, or with the HTTP status where the upgrade was
    refused, and ``UnreachableError`` where nothing answers.
    """
    stack = AsyncExitStack()
    try:
        async with asyncio.timeout(deadline_s):
            session = await stack.enter_async_context(
                client.aio.live.connect(model=model, config=setup.config)
            )
    except Exception as error:
        raise _dial_error(error, deadline_s) from error
    link = LiveLink(session, stack, bool(client.vertexai), now)
    if session.setup_complete is None:
        # The SDK takes any first frame, an error object too, for a session.
        await link.aclose()
        raise LinkLostError(_PROTOCOL_ERROR, "the first message was no setupComplete")
    _notice_dead_line(session)
    return link


def _dial_error(error: Exception, deadline_s: float) -> Exception:
    from websockets.exceptions import InvalidHandshake, InvalidStatus

    lost = _as_lost(error)
    if lost is not None:
        return lost
    if isinstance(error, InvalidStatus):
        return LinkLostError(error.response.status_code, _refusal(error.response.body))
    if isinstance(error, TimeoutError):
        return UnreachableError(Fault(Reason.NO_ANSWER, seconds=round(deadline_s)))
    if isinstance(error, ssl.SSLCertVerificationError):
        return UntrustedError(Fault(Reason.UNTRUSTED_SERVICE))
    if isinstance(error, socket.gaierror):
        return UnreachableError(Fault(Reason.HOST_UNKNOWN))
    if isinstance(error, (OSError, EOFError, InvalidHandshake)):
        return UnreachableError(Fault(Reason.UNREACHABLE))
    return _credential_error(error)


def _refusal(body: bytes | bytearray | None) -> str:
    """Return what a service says of a refused upgrade, shortened."""
    try:
        message = json.loads(body or b"")["error"]["message"]
    except (ValueError, TypeError, KeyError):
        return "refused during the upgrade"
    return str(message)[:_REFUSAL_CHARACTERS]


def _credential_error(error: Exception) -> Exception:
    from google.auth.exceptions import DefaultCredentialsError, GoogleAuthError

    if isinstance(error, DefaultCredentialsError):
        return UnreachableError(Fault(Reason.CREDENTIALS_MISSING))
    if isinstance(error, GoogleAuthError):
        return UnreachableError(Fault(Reason.CREDENTIALS_REFUSED))
    # A first frame that cannot be read is the server's fault; the class name is all that is safe.
    logger.info("dialling failed with %s", type(error).__name__)
    return LinkLostError(_PROTOCOL_ERROR, "the first message could not be read")


def _as_lost(error: Exception) -> LinkLostError | None:
    from google.genai.errors import APIError
    from websockets.exceptions import ConnectionClosed

    if isinstance(error, LinkLostError):
        return error
    closed = error if isinstance(error, ConnectionClosed) else error.__context__
    if isinstance(closed, ConnectionClosed) and closed.sent and closed.sent.code == TOO_LARGE:
        return LinkLostError(TOO_LARGE, "the service sent a message larger than 16 MiB")
    if isinstance(error, ConnectionClosed):
        frame = error.rcvd
        return LinkLostError(frame.code, frame.reason) if frame else LinkLostError(_ABNORMAL)
    # Below 1000 it is an error frame of a socket that lives on.
    if isinstance(error, APIError) and isinstance(error.code, int) and error.code >= 1000:
        reason = error.details if isinstance(error.details, str) else ""
        return LinkLostError(error.code, reason)
    return None


def _transport(session: AsyncSession) -> asyncio.WriteTransport | None:
    # Private to the SDK, so a test pins that it is there; without it only speed is lost.
    return getattr(getattr(session, "_ws", None), "transport", None)


def _notice_dead_line(session: AsyncSession) -> None:
    transport = _transport(session)
    line = transport.get_extra_info("socket") if transport is not None else None
    if line is None:
        return
    bound_send_buffer(line)
    if sys.platform not in _DEAD_LINE:
        return
    option, value = _DEAD_LINE[sys.platform]
    with contextlib.suppress(OSError):
        line.setsockopt(socket.IPPROTO_TCP, option, value)
