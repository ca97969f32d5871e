"""Setups built from options, as they stand on the wire."""

from __future__ import annotations

from typing import Any

from google.genai import _common, types
from google.genai import _live_converters as converters

from desktop.core.brief import SessionBrief
from desktop.live.capability import Family, capability
from desktop.live.setup import Setup, build_setup
from desktop.settings.sections import ModelSettings, SessionSettings

ROWS: dict[str, tuple[Family, str]] = {
    "3.8": ("developer", "gemini-3.8-live"),
    "3.8 vertex": ("vertex", "gemini-3.8-live"),
    "thinker": ("developer", "gemini-3.8-live-extended-thinking"),
    "3.1": ("developer", "gemini-3.1-flash-live-preview"),
    "2.5": ("developer", "gemini-2.5-flash-native-audio-preview-12-2025"),
    "2.5 vertex": ("vertex", "gemini-live-2.5-flash-native-audio"),
    "unknown": ("developer", "gemini-9-live"),
}
EVERYTHING = ModelSettings(
    temperature=0.5,
    top_p=0.9,
    top_k=40,
    max_tokens=500,
    seed=7,
    media_resolution="low",
    thinking="high",
    thinking_budget=100,
    proactive="on",
    proactive_video=True,
    start_sensitivity="low",
    end_sensitivity="high",
    prefix_padding_ms=100,
    silence_ms=800,
    barge_in=False,
    turn_coverage="speech and all video",
    vocabulary="Attune, Ada",
    speakers=True,
    compression_trigger=1000,
    compression_target=500,
    google_search=True,
    safety="few",
    labels="team=a, purpose=b",
    voice_signals=True,
    translate_to="de",
)


def built(row: str, options: ModelSettings, **arguments: Any) -> Setup:
    brief = arguments.pop("brief", SessionBrief("Be kind."))
    return build_setup(
        brief, SessionSettings(), capability(*ROWS[row]), options=options, **arguments
    )


def wire(row: str, setup: Setup) -> dict[str, Any]:
    """Return the setup message as the SDK puts it on the wire."""

    class Client:
        vertexai = ROWS[row][0] == "vertex"

    parameters = types.LiveConnectParameters(model="m", config=setup.config)
    convert = (
        converters._LiveConnectParameters_to_vertex
        if Client.vertexai
        else converters._LiveConnectParameters_to_mldev
    )
    message = convert(
        Client(),  # type: ignore[arg-type]  # only asked for its dialect
        parameters.model_dump(exclude_none=True),
    )
    found: dict[str, Any] = _camel(_common.convert_to_dict(message)["setup"])
    return found


def _camel(value: Any) -> Any:
    """Spell names one way: the SDK mixes both, and the service takes both."""
    if isinstance(value, list):
        return [_camel(item) for item in value]
    if isinstance(value, dict):
        return {_camel_name(name): _camel(item) for name, item in value.items()}
    return getattr(value, "value", value)


def _camel_name(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
