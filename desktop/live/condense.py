"""Asks a model for text beside the live session: one request, one answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.errors import UnreachableError
from desktop.core.events import UsageReported
from desktop.core.fault import Fault, Reason
from desktop.live.backend import Backend
from desktop.live.sdk import load_sdk, open_text_client

if TYPE_CHECKING:
    from google import genai
    from google.genai import types

logger = logging.getLogger(__name__)

WITHIN_S = 30.0
MOST_TOKENS = 2048
"""Room for what a model thinks before it writes its few sentences."""

TEXT_MODELS = {"developer": "gemini-flash-latest", "vertex": "gemini-2.5-flash"}
"""What is asked where the person names no model; the live ones answer over their socket only."""


async def condense(
    backend: Backend,
    model: str,
    instruction: str,
    text: str,
    spent: Callable[[UsageReported], None] = lambda _: None,
) -> str:
    """Return what a model makes of a text; empty where the backend has none but the live one.

    ``spent`` is told the tokens of an answer, whatever became of it.
    Raises ``UnreachableError`` for whatever goes wrong.
    """
    name = model or TEXT_MODELS.get(backend.kind, "")
    if backend.demo or not name:
        return ""
    await load_sdk()
    try:
        async with asyncio.timeout(WITHIN_S):
            client = await open_text_client(backend)
            try:
                answer = await _asked(client, name, instruction, text)
            finally:
                await client.aio.aclose()
    except Exception as error:  # noqa: BLE001 - the SDK lets through whatever its HTTP library raises
        # Its text may quote what was sent.
        logger.info("the text model failed: %s", type(error).__name__)
        raise UnreachableError(Fault(Reason.SUMMARY_FAILED)) from None
    if answer.usage_metadata is not None:
        spent(_usage(answer.usage_metadata))
    return answer.text or ""


async def _asked(
    client: genai.Client, model: str, instruction: str, text: str
) -> types.GenerateContentResponse:
    from google.genai import types

    return await client.aio.models.generate_content(
        model=model,
        contents=text,
        config=types.GenerateContentConfig(
            system_instruction=instruction,
            max_output_tokens=MOST_TOKENS,
            temperature=0.2,
            automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        ),
    )


def _usage(usage: types.GenerateContentResponseUsageMetadata) -> UsageReported:
    """Return what is paid for: what the model thought counts as written."""
    prompt = (usage.prompt_token_count or 0) + (usage.tool_use_prompt_token_count or 0)
    written = (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0)
    return UsageReported(prompt, written, prompt + written, purpose="summary")
