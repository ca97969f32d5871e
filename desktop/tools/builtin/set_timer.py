"""Starts a timer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.timer import LONGEST_S, duration
from desktop.tools.tool import Arguments, Risk, Tool


def tool(kit: Kit) -> Tool:
    """Return the tool ``set_timer``."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        timer = kit.timers.set(arguments["seconds"], arguments.get("label", ""))
        due = kit.clock.wall() + timedelta(seconds=timer.seconds)
        return {
            "status": "ok",
            "timer_id": timer.timer_id,
            "label": timer.label,
            "length": duration(timer.seconds),
            "due": due.isoformat(timespec="seconds"),
        }

    return Tool(
        name="set_timer",
        description="Starts a timer. The person is told when it is due; several may run at once.",
        parameters={
            "type": "object",
            "properties": {
                "seconds": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": LONGEST_S,
                    "description": "Length of the timer in seconds.",
                },
                "label": {
                    "type": "string",
                    "maxLength": 120,
                    "description": "What the timer is for, in a word or two.",
                },
            },
            "required": ["seconds"],
        },
        risk=Risk.READ,
        run=run,
    )
