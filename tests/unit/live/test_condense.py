"""A text model is asked beside the live session, and every failure is the same to the caller."""

from __future__ import annotations

import json

import pytest

from desktop.core.errors import UnreachableError
from desktop.core.events import UsageReported
from desktop.live.backend import Backend
from desktop.live.condense import condense
from tests.fakes.endpoint import Endpoint, Reply

pytestmark = pytest.mark.unit

ANSWER = {"candidates": [{"content": {"role": "model", "parts": [{"text": "They sail."}]}}]}


def backend(url: str) -> Backend:
    return Backend("developer", "gemini-3.8-live", "k", url)


def reply(body: object, status: int = 200) -> Reply:
    return Reply(status, (json.dumps(body).encode(),))


async def test_a_text_model_is_asked_with_the_key_of_the_session() -> None:
    async with Endpoint([reply(ANSWER)]) as endpoint:
        assert await condense(backend(endpoint.url), "", "Be short.", "Boats.") == "They sail."
    (request,) = endpoint.requests
    assert request.path == "/v1beta/models/gemini-flash-latest:generateContent"
    assert request.headers["x-goog-api-key"] == "k"
    assert request.json["systemInstruction"]["parts"] == [{"text": "Be short."}]
    assert request.json["contents"][0]["parts"] == [{"text": "Boats."}]


async def test_the_person_may_name_the_model() -> None:
    async with Endpoint([reply(ANSWER)]) as endpoint:
        await condense(backend(endpoint.url), "gemini-x", "Be short.", "Boats.")
    assert endpoint.requests[0].path == "/v1beta/models/gemini-x:generateContent"


@pytest.mark.parametrize("status", [400, 403, 404, 429])
async def test_a_refusal_is_a_failure(status: int) -> None:
    async with Endpoint([reply({"error": {"code": status, "message": "no"}}, status)]) as endpoint:
        with pytest.raises(UnreachableError):
            await condense(backend(endpoint.url), "", "Be short.", "Boats.")


async def test_what_is_no_answer_is_a_failure() -> None:
    async with Endpoint([Reply(200, (b"<html>sign in</html>",))]) as endpoint:
        with pytest.raises(UnreachableError):
            await condense(backend(endpoint.url), "", "Be short.", "Boats.")


async def test_an_answer_without_words_is_empty() -> None:
    async with Endpoint([reply({"candidates": []})]) as endpoint:
        assert await condense(backend(endpoint.url), "", "Be short.", "Boats.") == ""


async def test_what_an_answer_costs_is_told_with_what_the_model_thought() -> None:
    usage = {"promptTokenCount": 50, "candidatesTokenCount": 7, "thoughtsTokenCount": 20}
    spent: list[UsageReported] = []
    async with Endpoint([reply(ANSWER | {"usageMetadata": usage})]) as endpoint:
        await condense(backend(endpoint.url), "", "Be short.", "Boats.", spent.append)
    assert spent == [UsageReported(50, 27, 77, purpose="summary")]


async def test_the_demo_has_no_text_model() -> None:
    local = Backend("local", "demo", "k", "https://127.0.0.1:1")
    assert await condense(local, "", "Be short.", "Boats.") == ""


async def test_without_a_key_nobody_is_asked() -> None:
    with pytest.raises(UnreachableError):
        await condense(Backend("developer", "m"), "", "Be short.", "Boats.")
