"""Works a sum out."""

from __future__ import annotations

from typing import Any

from desktop.tools.arithmetic import LONGEST, SumError, worked_out
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``calculate``."""
    del kit

    async def run(arguments: Arguments) -> dict[str, Any]:
        try:
            return {"result": worked_out(arguments["expression"])}
        except SumError as error:
            raise ToolRefusedError(str(error)) from error

    return Tool(
        name="calculate",
        description="Works out an arithmetic expression exactly. Use it for every calculation.",
        parameters={
            "type": "object",
            "properties": {
                "expression": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": LONGEST,
                    "description": "For example 12.5 * (3 + 4) ** 2 or sqrt(2); angles in radians.",
                }
            },
            "required": ["expression"],
        },
        risk=Risk.READ,
        run=run,
    )
