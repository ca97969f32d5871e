"""Tells which timers run."""

from __future__ import annotations

from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.timer import duration
from desktop.tools.tool import Arguments, Risk, Tool


def tool(kit: Kit) -> Tool:
    """Return the tool ``list_timers``."""

    async def run(_arguments: Arguments) -> dict[str, Any]:
        timers = [
            {
                "label": timer.label,
                "length": duration(timer.seconds),
                "seconds_left": kit.timers.seconds_left(timer),
            }
            for timer in kit.timers.all()
        ]
        return {"status": "ok" if timers else "no timer is running", "timers": timers}

    return Tool(
        name="list_timers",
        description="Lists the running timers and how long each has left.",
        parameters={"type": "object", "properties": {}},
        risk=Risk.READ,
        run=run,
    )
