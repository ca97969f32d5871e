from __future__ import annotations

import pytest

from desktop.core.errors import UsageError
from desktop.live.backend import (
    Backend,
    LocalEndpoint,
    allowed_backends,
    backend_kind,
    resolve_backend,
)
from desktop.settings.sections import SessionSettings

pytestmark = pytest.mark.unit

SERVER = LocalEndpoint("https://127.0.0.1:9", "/certificate.pem", "secret")


def settings(**fields: str) -> SessionSettings:
    return SessionSettings(**fields)  # type: ignore[arg-type]  # every field given here is text


@pytest.mark.parametrize(
    ("chosen", "environ", "key", "kind"),
    [
        ("auto", {}, "", "local"),
        ("auto", {}, "k", "developer"),
        ("auto", {"GEMINI_API_KEY": "k"}, "", "developer"),
        ("auto", {"GOOGLE_API_KEY": "k"}, "", "developer"),
        ("auto", {"GOOGLE_GENAI_USE_VERTEXAI": "true"}, "", "vertex"),
        ("auto", {"GOOGLE_GENAI_USE_ENTERPRISE": "1"}, "", "vertex"),
        (
            "auto",
            {"GOOGLE_GENAI_USE_ENTERPRISE": "0", "GOOGLE_GENAI_USE_VERTEXAI": "1"},
            "",
            "local",
        ),
        ("local", {"GOOGLE_API_KEY": "k"}, "k", "local"),
        ("vertex", {}, "", "vertex"),
    ],
)
def test_settings_and_environment_choose_the_backend(
    chosen: str, environ: dict[str, str], key: str, kind: str
) -> None:
    assert backend_kind(settings(backend=chosen), environ, key) == kind


def test_the_demo_uses_the_embedded_server() -> None:
    backend = resolve_backend(settings(), {}, endpoint=SERVER)

    assert backend.demo
    assert (backend.base_url, backend.ca_file, backend.key) == (
        SERVER.url,
        SERVER.ca_file,
        SERVER.key,
    )


def test_the_demo_can_live_at_another_endpoint() -> None:
    chosen = settings(backend="local", endpoint="https://127.0.0.1:7", ca_file="x.pem")
    backend = resolve_backend(chosen, {"GOOGLE_API_KEY": "k"}, endpoint=SERVER)

    assert (backend.base_url, backend.ca_file, backend.key) == (
        "https://127.0.0.1:7",
        "x.pem",
        "k",
    )


def test_google_api_key_wins_over_the_other_name_and_the_keyring() -> None:
    environ = {"GOOGLE_API_KEY": "first", "GEMINI_API_KEY": "second"}

    assert resolve_backend(settings(), environ, "third").key == "first"


def test_the_environment_moves_the_developer_endpoint_and_its_certificate() -> None:
    environ = {
        "GOOGLE_API_KEY": "k",
        "GOOGLE_GEMINI_BASE_URL": "https://127.0.0.1:5",
        "SSL_CERT_FILE": "cert.pem",
    }
    backend = resolve_backend(settings(), environ)

    assert (backend.base_url, backend.ca_file, backend.loopback) == (
        "https://127.0.0.1:5",
        "cert.pem",
        True,
    )


def test_vertex_takes_project_and_location_from_the_environment() -> None:
    environ = {"GOOGLE_CLOUD_PROJECT": "p", "GOOGLE_CLOUD_LOCATION": "eu"}
    backend = resolve_backend(settings(backend="vertex"), environ)

    assert (backend.project, backend.location, backend.key) == ("p", "eu", "")
    assert backend.host == "aiplatform.eu.rep.googleapis.com"


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("global", "aiplatform.googleapis.com"),
        ("us-central1", "us-central1-aiplatform.googleapis.com"),
    ],
)
def test_vertex_hosts_follow_the_location(location: str, host: str) -> None:
    assert Backend("vertex", "m", project="p", location=location).host == host


def test_vertex_takes_an_express_key() -> None:
    backend = resolve_backend(settings(backend="vertex"), {"GOOGLE_API_KEY": "k"})

    assert (backend.key, backend.project) == ("k", "")


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (settings(backend="developer"), "needs an API key"),
        (settings(backend="vertex"), "needs a cloud project"),
        (settings(backend="local"), "embedded server"),
        (settings(backend="local", endpoint="http://127.0.0.1:1"), "not an https address"),
        (settings(backend="local", endpoint="nonsense"), "not an https address"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(chosen: SessionSettings, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        resolve_backend(chosen, {})


def test_no_password_of_an_address_is_shown() -> None:
    backend = Backend("developer", "m", "canary", "https://me:secret@relay.example:444/x")

    assert backend.host == "relay.example:444"
    assert "secret" not in repr(backend) + backend.describe()


def test_no_key_shows_in_a_repr() -> None:
    assert "canary" not in repr(Backend("developer", "m", key="canary"))
    assert "canary" not in repr(LocalEndpoint("u", "c", "canary"))


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        (Backend("local", "m"), "Demo on this computer"),
        (Backend("developer", "m"), "Gemini API"),
        (Backend("developer", "m", base_url="https://a.example/x"), "Gemini API at a.example"),
        (Backend("vertex", "m", project="p", location="eu"), "Vertex AI (eu)"),
    ],
)
def test_the_status_strip_says_who_answers(backend: Backend, words: str) -> None:
    assert backend.describe() == words


def test_nobody_takes_over_unless_it_is_allowed() -> None:
    assert allowed_backends(SessionSettings(), "developer") == []


def test_who_may_take_over_is_read_in_order_with_models() -> None:
    session = SessionSettings(
        backends_allowed="vertex: gemini-live-2.5, local", endpoint="https://mine"
    )
    found = allowed_backends(session, "developer")

    assert [(one.backend, one.model) for one in found] == [
        ("vertex", "gemini-live-2.5"),
        ("local", session.model),
    ]
    assert {one.endpoint for one in found} == {""}


def test_the_chosen_backend_does_not_take_over_from_itself() -> None:
    assert allowed_backends(SessionSettings(backends_allowed="local"), "local") == []


def test_a_backend_that_does_not_exist_is_a_sentence() -> None:
    with pytest.raises(UsageError, match="names azure"):
        allowed_backends(SessionSettings(backends_allowed="azure"), "local")
