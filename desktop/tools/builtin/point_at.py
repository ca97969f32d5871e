"""Shows the person a place on the shared screen."""

from __future__ import annotations

from typing import Any

from desktop.core.events import PlacePointedAt
from desktop.core.sharing import MODEL_SPAN, ModelBox
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool, ToolRefusedError

NOWHERE = "That place is not on the shared screen now. Look at the newest picture and name another."


def tool(kit: Kit) -> Tool:
    """Return the tool ``point_at``; what it draws goes by itself."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        box = ModelBox(*(float(arguments[edge]) for edge in ("top", "left", "bottom", "right")))
        region = kit.locate(box)
        if region is None:
            raise ToolRefusedError(NOWHERE)
        kit.publish(PlacePointedAt(region, arguments.get("words", "").strip()))
        return {"status": "shown"}

    return Tool(
        name="point_at",
        description=(
            "Draws a frame and an arrow on the person's screen around a place in the newest "
            "picture of the shared screen. Use it when you say where something is."
        ),
        parameters={
            "type": "object",
            "properties": {
                "top": _edge("Upper edge of the place"),
                "left": _edge("Left edge of the place"),
                "bottom": _edge("Lower edge of the place"),
                "right": _edge("Right edge of the place"),
                "words": {
                    "type": "string",
                    "maxLength": 120,
                    "description": "A few words to write beside it.",
                },
            },
            "required": ["top", "left", "bottom", "right"],
        },
        risk=Risk.READ,
        run=run,
    )


def _edge(what: str) -> dict[str, Any]:
    return {
        "type": "number",
        "minimum": 0,
        "maximum": MODEL_SPAN,
        "description": f"{what}, from 0 to {MODEL_SPAN} of the picture.",
    }
