"""The clients, how each comes in, and what they are put through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Way = Literal["developer", "ephemeral", "express", "project"]

MODELS: Mapping[str, Mapping[str, str]] = {
    "developer": {
        "audio, 2.5": "gemini-2.5-flash-native-audio-preview-12-2025",
        "audio, 3.1": "gemini-3.1-flash-live-preview",
        "audio, 3.8": "gemini-3.8-live",
    },
    "vertex": {
        "audio, 2.5": "gemini-live-2.5-flash-native-audio",
        "audio, 3.8": "gemini-3.8-live",
    },
}
SCENARIOS = (
    "audio turn", "text turn", "barge-in", "blocking tool", "non-blocking tool", "transcription",
    "resumption", "goAway", "refused setup", *MODELS["developer"],
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A client and the way in that it takes.

    ``environment`` names the file of its requirements, ``program`` the one in ``client``;
    ``lacks`` says why the client cannot do a scenario at all.
    """

    name: str
    environment: str
    program: str
    way: Way
    model: str
    version: str = "v1beta"
    plain: bool = False
    lacks: Mapping[str, str] = field(default_factory=dict)

    @property
    def vertex(self) -> bool:
        """Whether it speaks to the Vertex endpoint."""
        return self.way in ("express", "project")

    @property
    def models(self) -> Mapping[str, str]:
        """Return the models that it is tried with besides its own, by column."""
        return MODELS["vertex" if self.vertex else "developer"]

    def missing(self, scenario: str) -> str:
        """Return why a scenario does not apply, empty where it does."""
        if scenario in MODELS["developer"] and scenario not in self.models:
            return "Vertex does not serve that model"
        return self.lacks.get(scenario, "")


NATIVE = MODELS["developer"]["audio, 2.5"]
NATIVE_VERTEX = MODELS["vertex"]["audio, 2.5"]
LATEST = "gemini-3.8-live"

ROWS = (
    Row("google-genai v1beta", "google-genai", "google_genai.py", "developer", LATEST),
    Row("google-genai v1alpha", "google-genai", "google_genai.py", "developer", NATIVE, "v1alpha"),
    Row("google-genai ephemeral", "google-genai", "google_genai.py", "ephemeral", NATIVE,
        "v1alpha"),
    Row("google-genai Vertex project", "google-genai", "google_genai.py", "project", NATIVE_VERTEX,
        "v1beta1"),
    Row("google-genai Vertex express", "google-genai", "google_genai.py", "express", LATEST,
        "v1beta1"),
    Row("Pipecat Developer", "pipecat", "pipecat_service.py", "developer", LATEST),
    Row("Pipecat Vertex", "pipecat", "pipecat_service.py", "project", LATEST, "v1beta1"),
    Row("LiveKit Developer", "livekit", "livekit_plugin.py", "developer", NATIVE),
    Row("LiveKit Vertex", "livekit", "livekit_plugin.py", "project", NATIVE_VERTEX, "v1beta1"),
    Row("google-adk Developer", "google-adk", "adk_runner.py", "developer", LATEST),
    Row("google-adk Vertex", "google-adk", "adk_runner.py", "project", NATIVE_VERTEX, "v1beta1"),
    Row("@google/genai 2 Developer", "js-genai", "genai.mjs", "developer", LATEST, plain=True),
    Row("@google/genai 2 Vertex", "js-genai", "genai.mjs", "project", NATIVE_VERTEX, "v1beta1",
        plain=True),
    Row("@google/genai 3 Developer", "js-genai-3", "genai.mjs", "developer", LATEST, plain=True),
    Row("@google/genai 3 Vertex", "js-genai-3", "genai.mjs", "project", LATEST, "v1beta1",
        plain=True),
)  # fmt: skip
