"""Paths, keys and origins."""

from __future__ import annotations

import pytest

from desktop.emulator.gate import (
    Route,
    find_route,
    has_key,
    is_local,
    parse_address,
)

pytestmark = pytest.mark.unit

SERVICE = "google.ai.generativelanguage"


@pytest.mark.parametrize(
    ("target", "route"),
    [
        (
            f"/ws/{SERVICE}.v1beta.GenerativeService.BidiGenerateContent",
            Route("developer", "v1beta"),
        ),
        (
            f"//ws/{SERVICE}.v1.GenerativeService.BidiGenerateContent?key=k",
            Route("developer", "v1"),
        ),
        (
            f"/ws/{SERVICE}.v1alpha.GenerativeService.BidiGenerateContentConstrained",
            Route("developer", "v1alpha", constrained=True),
        ),
        (
            "/ws//google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateContent",
            Route("vertex", "v1beta1"),
        ),
        (f"/ws/{SERVICE}.v2.GenerativeService.BidiGenerateContent", None),
        ("/", None),
        ("//[", None),
    ],
)
def test_path_names_its_endpoint(target: str, route: Route | None) -> None:
    assert find_route(parse_address(target).path) == route


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"x-goog-api-key": "k"}, {}),
        ({}, {"key": "k"}),
        ({}, {"access_token": "k"}),
        ({"authorization": "Token k"}, {}),
        ({"authorization": "bearer k"}, {}),
        ({"x-goog-api-key": "other", "authorization": "Bearer k"}, {}),
    ],
)
def test_key_is_found_in_every_form(headers: dict[str, str], query: dict[str, str]) -> None:
    assert has_key("k", headers, query)


@pytest.mark.parametrize(
    "headers", [{}, {"x-goog-api-key": "K"}, {"authorization": "Basic k"}, {"x-goog-api-key": "ü"}]
)
def test_wrong_or_missing_key_is_told_apart(headers: dict[str, str]) -> None:
    assert not has_key("k", headers, {})


@pytest.mark.parametrize("host", ["127.0.0.1:9", "localhost:9", "LOCALHOST:9", "[::1]:9"])
def test_own_names_are_local(host: str) -> None:
    assert is_local({"host": host}, "127.0.0.1", 9)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"host": "example.org:9"},
        {"host": "127.0.0.1:8"},
        {"host": "127.0.0.1:9", "origin": "null"},
        {"host": "127.0.0.1:9,example.org"},
    ],
)
def test_pages_and_foreign_names_are_not(headers: dict[str, str]) -> None:
    assert not is_local(headers, "127.0.0.1", 9)
