"""Takes a timer away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.tools.kit import Kit
from desktop.tools.timer import Timer, duration
from desktop.tools.tool import Arguments, Risk, Tool


def tool(kit: Kit) -> Tool:
    """Return the tool ``cancel_timer``."""

    async def run(arguments: Arguments) -> dict[str, Any]:
        label = arguments.get("label", "")
        found = kit.timers.named(label)
        if not found:
            return _undone("not found", "no such timer is running", kit.timers.all())
        if len(found) > 1 and not label.strip():
            return _undone("ask which one", "several timers are running", found)
        for timer in found:
            kit.timers.cancel(timer)
        return {"status": "ok", "cancelled": [_told(t) for t in found]}

    return Tool(
        name="cancel_timer",
        description="Cancels a running timer: the one of that label, or the only one there is.",
        parameters={
            "type": "object",
            "properties": {
                "label": {
                    "type": "string",
                    "maxLength": 120,
                    "description": "The label that the timer was set with.",
                }
            },
        },
        risk=Risk.READ,
        run=run,
    )


def _undone(status: str, reason: str, running: Sequence[Timer]) -> dict[str, Any]:
    return {"status": status, "reason": reason, "running": [_told(t) for t in running]}


def _told(timer: Timer) -> dict[str, str]:
    return {"label": timer.label, "length": duration(timer.seconds)}
