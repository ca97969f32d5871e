"""What the server answers over plain HTTP: its models, its tokens and its control orders.

``POST /token`` is a stand-in for the token endpoint that a service account names: put
``URL/token?key=KEY`` into its ``token_uri``. Assumed: whatever assertion a client signs is good,
because the key has already vouched for it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

from desktop.emulator.credential import Credentials
from desktop.emulator.doorway import HttpRequest, Reply
from desktop.emulator.fault import PREFIX, Control
from desktop.emulator.gate import Address, parse_address
from desktop.emulator.model import Catalogue, ModelRules
from desktop.emulator.wire import WireError

STATUS_WORDS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}

_VERSIONED = re.compile(r"/(?:v1|v1beta|v1alpha)/(models|auth_tokens)(?:/(.+))?")
_PUBLISHED = re.compile(
    r"/(?:v1|v1beta1)/(?:projects/[^/]+/locations/[^/]+/)?publishers/google/models(?:/([^/]+))?"
)
_ASSERTION = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+")


def refusal(status: int, message: str) -> Reply:
    """Return an error as the service words it."""
    return status, {"error": {"code": status, "message": message, "status": STATUS_WORDS[status]}}


def is_published(path: str) -> bool:
    """Tell whether a path asks for the models of Vertex AI, which access tokens open too."""
    return _PUBLISHED.fullmatch(path) is not None


class Office:
    """Answers plain requests; ``admit`` returns why one may not ask, or None."""

    def __init__(
        self,
        catalogue: Catalogue,
        credentials: Credentials,
        control: Control,
        admit: Callable[[HttpRequest, Address], Reply | None],
    ) -> None:
        self._catalogue = catalogue
        self._credentials = credentials
        self._control = control
        self._admit = admit

    def answer(self, request: HttpRequest) -> Reply:
        """Answer one request; nothing here waits."""
        address = parse_address(request.target)
        refused = self._admit(request, address)
        if refused is not None:
            return refused
        if request.method not in ("GET", "POST"):
            return refusal(405, "Only GET and POST are understood here.")
        if f"{address.path}/".startswith(PREFIX):
            return self._control.obey(address.path[len(PREFIX) :], address.query)
        if address.path == "/token":
            return self._access(request)
        if match := _VERSIONED.fullmatch(address.path):
            return self._versioned(request, match[1], match[2])
        if match := _PUBLISHED.fullmatch(address.path):
            return self._published(request, match[1])
        return refusal(404, "The requested address was not found on this server.")

    def _published(self, request: HttpRequest, name: str | None) -> Reply:
        """Answer for Vertex AI, whose models are published by Google."""
        if request.method != "GET":
            return refusal(405, "Models can only be read.")
        told = {
            rules.name: {"name": f"publishers/google/models/{rules.name}", "versionId": "default"}
            for rules in self._catalogue.served("vertex")
        }
        if name is None:
            return 200, {"publisherModels": list(told.values())}
        return (200, told[name]) if name in told else _unknown()

    def _versioned(self, request: HttpRequest, kind: str, name: str | None) -> Reply:
        if kind == "auth_tokens":
            return self._create_token(request) if name is None else _unknown()
        if request.method != "GET":
            return refusal(405, "Models can only be read.")
        if name is None:
            return 200, {"models": [_described(rules) for rules in self._catalogue.developer]}
        rules = self._catalogue.find(name, "developer")
        return (200, _described(rules)) if rules else _unknown()

    def _create_token(self, request: HttpRequest) -> Reply:
        if request.method != "POST":
            return refusal(405, "Tokens can only be created.")
        try:
            body = json.loads(request.body or b"{}")
            return 200, self._credentials.create(body).described()
        except (ValueError, RecursionError, WireError):
            return refusal(400, "Request contains an invalid argument.")

    def _access(self, request: HttpRequest) -> Reply:
        form = parse_qs(request.body.decode("ascii", errors="replace"))
        assertion = form.get("assertion", form.get("refresh_token", [""]))[-1]
        signed = _ASSERTION.fullmatch(assertion) or "refresh_token" in form
        if request.method != "POST" or not signed:
            return 400, {"error": "invalid_grant", "error_description": "No assertion was sent."}
        return 200, self._credentials.give_access()


def _unknown() -> Reply:
    return refusal(404, "The requested entity was not found.")


def _described(rules: ModelRules) -> dict[str, Any]:
    return {
        "name": f"models/{rules.name}",
        "version": rules.name,
        "displayName": rules.display_name,
        "inputTokenLimit": rules.context_tokens,
        "outputTokenLimit": rules.output_tokens,
        "supportedGenerationMethods": ["bidiGenerateContent"],
    }
