"""Changes the assistant's own switches."""

from __future__ import annotations

from typing import Any, get_args

from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.core.tool import Control
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool

_QUESTIONS: dict[tuple[Control, bool], Asking] = {
    ("mute", True): Asking.MUTE,
    ("mute", False): Asking.UNMUTE,
    ("voice", True): Asking.VOICE_ON,
    ("voice", False): Asking.VOICE_OFF,
    ("co_listening", True): Asking.LISTEN,
    ("co_listening", False): Asking.LISTEN_END,
    ("sharing", True): Asking.SHARE_ON,
    ("sharing", False): Asking.SHARE_OFF,
}


def tool(kit: Kit) -> Tool | None:
    """Return the tool ``set_assistant``; what is not shared yet can be picked by people only."""
    control = kit.around.control
    if control is None:
        return None

    async def run(arguments: Arguments) -> dict[str, Any]:
        await control(arguments["switch"], arguments["on"])
        return {"status": "ok", "switch": arguments["switch"], "on": arguments["on"]}

    return Tool(
        name="set_assistant",
        description=(
            "Switches the microphone's mute, the assistant's voice, co-listening or the sharing "
            "of the screen on or off. The person is asked each time."
        ),
        parameters={
            "type": "object",
            "properties": {
                "switch": {"type": "string", "enum": list(get_args(Control))},
                "on": {"type": "boolean"},
            },
            "required": ["switch", "on"],
        },
        risk=Risk.WRITE,
        each_time=True,
        ask=lambda arguments: Ask(Phrase(_QUESTIONS[arguments["switch"], arguments["on"]])),
        run=run,
    )
