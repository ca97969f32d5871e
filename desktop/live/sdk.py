"""The one door to the vendor's SDK: loaded off the loop, opened with our transport options."""

from __future__ import annotations

import asyncio
import importlib
import ssl
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from desktop.core.errors import UnreachableError, UsageError
from desktop.core.fault import Fault, Reason
from desktop.core.interpreter import reading_much
from desktop.live.backend import Backend
from desktop.live.wire import NewListener, listening_connection

if TYPE_CHECKING:
    from google import genai
    from google.oauth2.service_account import Credentials

MAX_FRAME_BYTES = 16 * 2**20
HANDSHAKE_S = 8
CLOSE_S = 1
PING_S = 20

_reading = threading.Lock()
"""Held by the thread that imports the SDK."""
_read = threading.Event()

_CLOUD = "https://www.googleapis.com/auth/cloud-platform"


def _import_sdk() -> None:
    with _reading, reading_much():
        try:
            importlib.import_module("google.genai")
        except ImportError:
            # PySide looks into every module that is imported, also into one that is half imported
            # in this thread; pydantic's lazy attributes then import each other in a circle, now
            # and then. Python forgets modules that failed, so a second attempt begins afresh.
            importlib.import_module("google.genai")
    _read.set()


async def load_sdk() -> None:
    """Import the SDK in a worker thread; it costs about a second of processor time and 25 MB."""
    if not _read.is_set():
        await asyncio.to_thread(_import_sdk)


async def open_client(
    backend: Backend, api_version: str, listeners: Sequence[NewListener] = ()
) -> genai.Client:
    """Return a client for a backend, made in a worker thread because certificates are read.

    ``listeners`` overhear every message of the client's sockets. Raises ``UsageError`` for an
    unreadable certificate file and ``UnreachableError`` where credentials cannot be found.
    """
    return await asyncio.to_thread(
        lambda: _client(backend, api_version, transport_options(backend, listeners))
    )


async def open_text_client(backend: Backend) -> genai.Client:
    """Return a client for single requests, which go by HTTP; raises what ``open_client`` raises."""
    version = "v1" if backend.kind == "vertex" else "v1beta"
    return await asyncio.to_thread(lambda: _client(backend, version, _request_options(backend)))


def transport_options(backend: Backend, listeners: Sequence[NewListener] = ()) -> dict[str, Any]:
    """Return what the SDK hands to the WebSocket library.

    Pongs of the service were seen 8 to 30 s late, so a missing pong never ends a session;
    ``TCP_USER_TIMEOUT`` notices a dead line sooner and rightly.
    """
    options: dict[str, Any] = {
        "max_size": MAX_FRAME_BYTES,
        "open_timeout": HANDSHAKE_S,
        "close_timeout": CLOSE_S,
        "ping_interval": PING_S,
        "ping_timeout": None,
        "compression": None,
    }
    if listeners:
        options["create_connection"] = listening_connection(listeners)
    if backend.loopback:
        options["proxy"] = None
    if backend.ca_file:
        options["ssl"] = _certificates(backend.ca_file)
    return options


def _request_options(backend: Backend) -> dict[str, Any]:
    """Return what the SDK hands to the HTTP library; the environment's proxy counts elsewhere."""
    options: dict[str, Any] = {"trust_env": not backend.loopback}
    if backend.ca_file:
        options["verify"] = _certificates(backend.ca_file)
    return options


def _client(backend: Backend, api_version: str, transport: dict[str, Any]) -> genai.Client:
    from google import genai
    from google.auth.exceptions import GoogleAuthError
    from google.genai import types

    options = types.HttpOptions(
        base_url=backend.base_url or None,
        api_version="v1alpha" if backend.ephemeral else api_version,
        async_client_args=transport,
    )
    if backend.kind != "vertex" and not backend.key:
        raise UsageError(Fault(Reason.KEY_ABSENT))
    if backend.kind != "vertex":
        return genai.Client(vertexai=False, api_key=backend.key, http_options=options)
    if backend.key:
        return genai.Client(vertexai=True, api_key=backend.key, http_options=options)
    try:
        return genai.Client(
            vertexai=True,
            project=backend.project,
            location=backend.location,
            credentials=_credentials(backend.credentials_file),
            http_options=options,
        )
    except GoogleAuthError as error:
        raise UnreachableError(Fault(Reason.CREDENTIALS_MISSING)) from error


def _credentials(path: str) -> Credentials | None:
    """Return a service account's credentials, or None for the application default ones.

    Other kinds of files could name any address to ask for tokens, so they are not taken from here.
    """
    if not path:
        return None
    from google.oauth2.service_account import Credentials

    try:
        found = Credentials.from_service_account_file(path, scopes=[_CLOUD])  # type: ignore[no-untyped-call]  # it has no types
    except (ValueError, OSError) as error:
        raise UsageError(Fault(Reason.CREDENTIALS_WRONG, file=str(path))) from error
    return cast("Credentials", found)


def _certificates(ca_file: str) -> ssl.SSLContext:
    context = ssl.create_default_context()
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise UsageError(Fault(Reason.CERTIFICATES_UNREADABLE, file=ca_file)) from error
    return context
