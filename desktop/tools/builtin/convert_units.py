"""Converts units."""

from __future__ import annotations

import asyncio
from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.measure import UnitError, converted
from desktop.tools.tool import Arguments, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``convert_units``; money has no fixed measure and is not converted."""
    del kit

    async def run(arguments: Arguments) -> dict[str, Any]:
        wish = (float(arguments["value"]), arguments["unit"], arguments["wanted"])
        try:
            value, unit = await asyncio.to_thread(converted, *wish)
        except UnitError as error:
            raise ToolRefusedError(str(error)) from error
        return {"value": value, "unit": unit}

    return Tool(
        name="convert_units",
        description="Converts a measure into another unit. It knows no currencies.",
        parameters={
            "type": "object",
            "properties": {
                "value": {"type": "number"},
                "unit": _unit("The unit of the value, in English, such as mile or kg."),
                "wanted": _unit("The unit to express it in."),
            },
            "required": ["value", "unit", "wanted"],
        },
        risk=Risk.READ,
        run=run,
    )


def _unit(description: str) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": 60, "description": description}
