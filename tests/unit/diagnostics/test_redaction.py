from __future__ import annotations

import pytest

from desktop.diagnostics.redaction import MASK, redact

pytestmark = pytest.mark.unit

CANARY = "AIzaSyCANARYcanaryCANARYcanary0123456789"


@pytest.mark.parametrize(
    "text",
    [
        f"key {CANARY} refused",
        f"wss://host/ws?alt=x&key={CANARY}",
        "https://host/v1?key=short-canary&x=1",
        "{'x-goog-api-key': 'short-canary'}",
        "('x-goog-api-key', 'short-canary')",
        "> X-Goog-Api-Key: short-canary",
        "[(b'x-goog-api-key', b'short-canary')]",
        "Authorization: Bearer short-canary.ab-c",
        "authorization='Basic short-canary=='",
        "auth_tokens/short-canary0123",
        "AQ.Ab8short-canary_x",
        "ya29.short-canary_x",
        "Client(api_key='short-canary')",
        "GEMINI_API_KEY=short-canary",
        "postgresql://anna:short-canary@db.example.org/attune",
        "at postgresql://anna:a@b/short-canary?#@db.example.org/attune",
        "postgresql://anna@db.example.org/attune?password=short-canary&sslmode=verify-full",
        "-----BEGIN RSA PRIVATE KEY-----\nshort-canary\n-----END RSA PRIVATE KEY-----",
    ],
)
def test_a_key_is_taken_out(text: str) -> None:
    clean = redact(text)
    assert MASK in clean
    assert "canary" not in clean.lower()


@pytest.mark.parametrize(
    "text",
    [
        "the key of the demo is made anew at every start",
        "opened wss://127.0.0.1:4433/ws?alt=json",
        "postgresql://anna@db.example.org:5433/attune?sslrootcert=/root.pem",
        "a token was counted: 128 of 4096",
        "state=listening, frames=12",
    ],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert redact(text) == text


def test_the_scheme_of_an_authorization_stays_readable() -> None:
    assert redact("Authorization: Bearer abcdef123") == f"Authorization: Bearer {MASK}"
