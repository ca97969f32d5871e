"""Looks again at what was shown in the last minutes."""

from __future__ import annotations

from typing import Any

from desktop.core.media import VideoFrame
from desktop.core.sharing import SeenFrame
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Risk, Tool, ToolRefusedError

LONGEST_S = 3600


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``look_back``: it shows the model a picture that it once got, no other."""
    desk, show = kit.around.desk, kit.around.show
    if desk is None or show is None:
        return None

    async def run(arguments: Arguments) -> dict[str, Any]:
        now = kit.clock.now()
        wanted = arguments["seconds_ago"]
        film = desk.film()
        if not film:
            raise ToolRefusedError("no picture of the last minutes is kept")
        seen: SeenFrame = min(film, key=lambda frame: abs(frame.age_s(now) - wanted))
        await show(VideoFrame(seen.jpeg, seen.width, seen.height, "picture", kit.clock.now()))
        return {
            "status": "the picture is on its way; wait for it, then answer",
            "seconds_ago": round(seen.age_s(now)),
            "kept": [round(frame.age_s(now)) for frame in film[-30:]],
        }

    return Tool(
        name="look_back",
        description=(
            "Shows you once more a picture that you were shown in the last minutes, when the "
            "person asks about something that has gone from the screen."
        ),
        parameters={
            "type": "object",
            "properties": {"seconds_ago": {"type": "integer", "minimum": 0, "maximum": LONGEST_S}},
            "required": ["seconds_ago"],
        },
        risk=Risk.READ,
        run=run,
    )
