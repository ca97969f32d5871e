"""Whom to talk with: the embedded server, the Gemini Developer API or Vertex AI."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from desktop.core.errors import UsageError
from desktop.core.fault import Fault, Reason
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Place
from desktop.live.capability import Family
from desktop.settings.sections import SessionSettings

BackendKind = Literal["local", "developer", "vertex"]

_TRUE = frozenset({"1", "true"})
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_LOCAL_KEY = "local"
_WORDS = {"local": Phrase(Place.DEMO), "developer": "Gemini API", "vertex": "Vertex AI"}


@dataclass(frozen=True, slots=True)
class LocalEndpoint:
    """Where the embedded server listens: its https address, certificate file and key."""

    url: str
    ca_file: str
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Backend:
    """One service with everything needed to reach it; no secret shows in a ``repr``.

    An empty ``base_url`` is the service's own. A ``key`` that starts with ``auth_tokens/`` is an
    ephemeral token. Vertex without a key uses the credentials file, or else the application
    default credentials.
    """

    kind: BackendKind
    model: str
    key: str = field(default="", repr=False)
    base_url: str = field(default="", repr=False)
    ca_file: str = ""
    project: str = ""
    location: str = ""
    credentials_file: str = ""

    @property
    def demo(self) -> bool:
        """Whether the embedded server answers."""
        return self.kind == "local"

    @property
    def family(self) -> Family:
        """Whose dialect of the protocol it speaks."""
        return "vertex" if self.kind == "vertex" else "developer"

    @property
    def loopback(self) -> bool:
        """Whether it runs on this computer, so that no proxy must be asked."""
        return urlsplit(self.base_url).hostname in _LOOPBACK

    @property
    def ephemeral(self) -> bool:
        """Whether the key is an ephemeral token."""
        return self.key.startswith("auth_tokens/")

    @property
    def host(self) -> str:
        """The host that is dialled, for sentences to people."""
        if self.base_url:
            # Without a name and password that may stand before it.
            return urlsplit(self.base_url).netloc.rpartition("@")[2]
        if self.kind == "developer":
            return "generativelanguage.googleapis.com"
        return _vertex_host(self.location if self.project else "global")

    def describe(self) -> str:
        """Return the words of the status strip."""
        words: str = _WORDS[self.kind]
        if self.kind == "vertex" and self.location and self.project:
            words = Phrase(Place.AT_LOCATION, service=words, location=self.location)
        if self.kind != "local" and self.base_url:
            words = Phrase(Place.AT_HOST, service=words, host=self.host)
        return words


def backend_kind(session: SessionSettings, environ: Mapping[str, str], key: str) -> BackendKind:
    """Return which backend is meant; ``auto`` is the demo where no key is found.

    The environment is read as the SDK reads it: GOOGLE_GENAI_USE_ENTERPRISE wins over
    GOOGLE_GENAI_USE_VERTEXAI, GOOGLE_API_KEY over GEMINI_API_KEY.
    """
    match session.backend:
        case "local" | "developer" | "vertex" as chosen:
            return chosen
    if _wants_vertex(environ):
        return "vertex"
    return "developer" if _key(environ, key) else "local"


def allowed_backends(session: SessionSettings, chosen: BackendKind) -> list[SessionSettings]:
    """Return the settings of the backends that may take over from the chosen one, in order.

    Another server's address belongs to the backend that it was entered for. Raises
    ``UsageError`` for a backend that does not exist.
    """
    found: list[SessionSettings] = []
    for entry in filter(None, (word.strip() for word in session.backends_allowed.split(","))):
        kind, _, model = (part.strip() for part in entry.partition(":"))
        if kind not in _WORDS:
            raise UsageError(Fault(Reason.BACKEND_UNKNOWN, name=kind))
        other = dataclasses.replace(
            session, backend=kind, model=model or session.model, endpoint="", backends_allowed=""
        )
        if (kind, other.model) != (chosen, session.model):
            found.append(other)
    return found


def resolve_backend(
    session: SessionSettings,
    environ: Mapping[str, str],
    key: str = "",
    *,
    endpoint: LocalEndpoint | None = None,
) -> Backend:
    """Return the backend that settings and environment ask for. Raises ``UsageError``.

    ``key`` is what the key store holds; ``endpoint`` is the running embedded server, needed for
    ``local`` unless the settings name another endpoint.
    """
    kind = backend_kind(session, environ, key)
    if kind == "local":
        return _local(session, environ, endpoint)
    if kind == "developer":
        return _developer(session, environ, _key(environ, key))
    return _vertex(session, environ, _key(environ, key))


def _local(
    session: SessionSettings, environ: Mapping[str, str], endpoint: LocalEndpoint | None
) -> Backend:
    if session.endpoint:
        url = _checked_url(session.endpoint)
        key = _key(environ, "") or _LOCAL_KEY
        return Backend("local", session.model, key, url, _ca_file(session, environ))
    if endpoint is None:
        raise UsageError(Fault(Reason.DEMO_ABSENT))
    return Backend("local", session.model, endpoint.key, endpoint.url, endpoint.ca_file)


def _developer(session: SessionSettings, environ: Mapping[str, str], key: str) -> Backend:
    if not key:
        raise UsageError(Fault(Reason.KEY_MISSING))
    url = session.endpoint or environ.get("GOOGLE_GEMINI_BASE_URL", "")
    return Backend("developer", session.model, key, _checked_url(url), _ca_file(session, environ))


def _vertex(session: SessionSettings, environ: Mapping[str, str], key: str) -> Backend:
    account = session.credentials_file
    project = session.project or environ.get("GOOGLE_CLOUD_PROJECT", "") or _project_of(account)
    if not project and not key:
        raise UsageError(Fault(Reason.PROJECT_MISSING))
    default = SessionSettings().location
    chosen = session.location if session.location != default else ""
    location = chosen or environ.get("GOOGLE_CLOUD_LOCATION", "") or default
    url = session.endpoint or environ.get("GOOGLE_VERTEX_BASE_URL", "")
    return Backend(
        "vertex",
        session.model,
        "" if project else key,
        _checked_url(url),
        _ca_file(session, environ),
        project,
        location,
        account if project else "",
    )


def _project_of(credentials_file: str) -> str:
    """Return the project that a service account belongs to. Raises ``UsageError``."""
    if not credentials_file:
        return ""
    try:
        found = json.loads(Path(credentials_file).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(Fault(Reason.CREDENTIALS_UNREADABLE, file=credentials_file)) from error
    return str(found.get("project_id", "")) if isinstance(found, dict) else ""


def _key(environ: Mapping[str, str], stored: str) -> str:
    return environ.get("GOOGLE_API_KEY") or environ.get("GEMINI_API_KEY") or stored


def _wants_vertex(environ: Mapping[str, str]) -> bool:
    for name in ("GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI"):
        if name in environ:
            return environ[name].lower() in _TRUE
    return False


def _ca_file(session: SessionSettings, environ: Mapping[str, str]) -> str:
    return session.ca_file or environ.get("SSL_CERT_FILE", "")


def _checked_url(url: str) -> str:
    if not url:
        return ""
    parts = urlsplit(url)
    if parts.scheme not in ("https", "wss") or not parts.hostname:
        raise UsageError(Fault(Reason.ENDPOINT_UNSAFE, url=url))
    return parts._replace(scheme="https").geturl()


def _vertex_host(location: str) -> str:
    if location in ("", "global"):
        return "aiplatform.googleapis.com"
    if location in ("us", "eu"):
        return f"aiplatform.{location}.rep.googleapis.com"
    return f"{location}-aiplatform.googleapis.com"
