"""Tells the time and the date."""

from __future__ import annotations

from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool

# strftime's names would follow the process locale, which a toolkit may have changed.
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def tool(kit: Kit) -> Tool:
    """Return the tool ``current_time``."""

    async def run(_arguments: Arguments) -> dict[str, Any]:
        now = kit.clock.wall()
        return {
            "status": "ok",
            "time": now.strftime("%H:%M"),
            "date": now.date().isoformat(),
            "weekday": _WEEKDAYS[now.weekday()],
            "time_zone": now.tzname() or "",
            "local_time": now.isoformat(timespec="seconds"),
        }

    return Tool(
        name="current_time",
        description="Returns the local time, date and weekday of the person's computer.",
        parameters={"type": "object", "properties": {}},
        risk=Risk.READ,
        run=run,
    )
