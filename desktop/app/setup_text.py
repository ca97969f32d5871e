"""What a session would begin with, as JSON for people: the configuration and what it lacks."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from typing import Any, cast

from desktop.app.ground import Ground
from desktop.conversation.instruction import compose_brief
from desktop.core.errors import UserFacingError
from desktop.core.policy import ImpressionBasis
from desktop.core.tool import ToolDeclaration
from desktop.live.backend import BackendKind, backend_kind
from desktop.live.capability import Family, capability
from desktop.live.sdk import load_sdk
from desktop.live.setup import build_setup
from desktop.settings.sections import Settings


async def describe_setup(
    ground: Ground,
    settings: Settings,
    tools: Sequence[ToolDeclaration],
    told: Callable[[str], str] = str,
) -> str:
    """Return the setup that these settings make for their model, without asking the service.

    Runs on the engine thread; the SDK is read first where it has not been. Keys, and the handle
    of a session that could be resumed, are no part of it. ``told`` says what was left out in the
    language of whoever reads it.
    """
    await load_sdk()
    name = "vertex" if settings.session.backend == "vertex" else "developer"
    key = await ground.keys.get(name) or ""
    try:
        kind = backend_kind(settings.session, ground.environ, key)
    except UserFacingError as error:
        return told(str(error))
    described = _described(ground, settings, kind, tools)
    described["left_out"] = [told(one) for one in described["left_out"]]
    return json.dumps(described, ensure_ascii=False, indent=2)


def _described(
    ground: Ground, settings: Settings, kind: BackendKind, tools: Sequence[ToolDeclaration]
) -> dict[str, Any]:
    family: Family = "vertex" if kind == "vertex" else "developer"
    row = capability(family, settings.session.model, ground.models.rows)
    brief = compose_brief(
        tools=tools,
        about_person=settings.session.instruction,
        impression=cast("ImpressionBasis", settings.cues.impression_basis)
        if settings.cues.impression
        else "off",
    )
    setup = build_setup(
        brief,
        settings.session,
        row,
        options=settings.model,
        own_voices=ground.models.voices,
    )
    config = setup.config.model_dump(mode="json", exclude_none=True, by_alias=True)
    return {
        "backend": kind,
        "model": settings.session.model,
        "api_version": setup.api_version,
        "left_out": list(setup.dropped),
        "history": [dataclasses.asdict(turn) for turn in setup.history],
        "config": config,
    }
