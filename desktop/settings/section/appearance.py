"""The window's looks, and the demo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop.settings.declaration import Effect, setting


@dataclass(frozen=True, slots=True)
class DemoSettings:
    """The embedded server's ear and mind, for people who run better ones."""

    EFFECT: ClassVar[Effect] = "start"

    ear_url: str = setting(
        "",
        label="Transcription endpoint",
        help="OpenAI-compatible, for example a whisper.cpp server.",
        advanced=True,
    )
    mind_url: str = setting(
        "",
        label="Chat endpoint",
        help="OpenAI-compatible, for example Ollama or a llama.cpp server.",
        advanced=True,
    )
    mind_model: str = setting(
        "", label="Chat model", help="Name that the chat endpoint wants.", advanced=True
    )


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """How the window looks."""

    EFFECT: ClassVar[Effect] = "now"

    theme: str = setting(
        "system",
        label="Theme",
        help="System follows the desktop, also its wish for high contrast.",
        choices=("system", "light", "dark", "high contrast"),
    )
    text_scale: float = setting(1.0, label="Text size", minimum=0.8, maximum=2.0)
    language: str = setting(
        "system",
        label="Language of the window",
        effect="start",
        choices=("system", "en", "de", "es", "ja", "ar"),
    )
    motion: str = setting(
        "system",
        label="Motion",
        help="Reduced: nothing slides or fades.",
        choices=("system", "full", "reduced"),
    )
