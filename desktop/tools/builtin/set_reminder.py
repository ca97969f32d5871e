"""Reminds the person at a time of day."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.timer import LONGEST_S
from desktop.tools.tool import Arguments, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``set_reminder``; a reminder survives the end of the program."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        seconds = _seconds_until(arguments["at"], kit.clock.wall())
        timer = kit.timers.set(seconds, arguments["text"], reminder=True)
        return {"status": "ok", "reminder_id": timer.timer_id, "due": timer.due}

    return Tool(
        name="set_reminder",
        description="Reminds the person of something at a given local date and time.",
        parameters={
            "type": "object",
            "properties": {
                "at": {
                    "type": "string",
                    "maxLength": 40,
                    "description": "Local date and time, such as 2026-03-14T16:30.",
                },
                "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200,
                    "description": "What to remind of.",
                },
            },
            "required": ["at", "text"],
        },
        risk=Risk.READ,
        run=run,
    )


def _seconds_until(text: str, now: datetime) -> int:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ToolRefusedError("this is no date and time") from None
    if at.tzinfo is None:
        at = at.replace(tzinfo=now.tzinfo)
    seconds = round((at - now).total_seconds())
    if seconds <= 0:
        raise ToolRefusedError(f"that time has passed: it is {now:%Y-%m-%dT%H:%M} now")
    if seconds > LONGEST_S:
        raise ToolRefusedError("that is more than a year away")
    return seconds
