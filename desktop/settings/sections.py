"""Every setting of Attune: the sections that ``section`` declares, under one root."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.settings.section.appearance import AppearanceSettings, DemoSettings
from desktop.settings.section.manner import (
    CoListenerSettings,
    CostSettings,
    CueSettings,
    MemorySettings,
    ToolSettings,
)
from desktop.settings.section.mcp import McpSettings
from desktop.settings.section.media import AudioSettings, VisionSettings
from desktop.settings.section.model import ModelSettings
from desktop.settings.section.session import DEFAULT_MODEL, SessionSettings
from desktop.settings.section.shortcut import GlobalShortcutSettings, ShortcutSettings

__all__ = [
    "DEFAULT_MODEL",
    "AppearanceSettings",
    "AudioSettings",
    "CoListenerSettings",
    "CostSettings",
    "CueSettings",
    "DemoSettings",
    "GlobalShortcutSettings",
    "McpSettings",
    "MemorySettings",
    "ModelSettings",
    "SessionSettings",
    "Settings",
    "ShortcutSettings",
    "ToolSettings",
    "VisionSettings",
]


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole tree; a change makes a new one."""

    session: SessionSettings = field(default_factory=SessionSettings)
    model: ModelSettings = field(default_factory=ModelSettings)
    demo: DemoSettings = field(default_factory=DemoSettings)
    audio: AudioSettings = field(default_factory=AudioSettings)
    vision: VisionSettings = field(default_factory=VisionSettings)
    co_listener: CoListenerSettings = field(default_factory=CoListenerSettings)
    cues: CueSettings = field(default_factory=CueSettings)
    tools: ToolSettings = field(default_factory=ToolSettings)
    mcp: McpSettings = field(default_factory=McpSettings)
    memory: MemorySettings = field(default_factory=MemorySettings)
    cost: CostSettings = field(default_factory=CostSettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
    shortcuts: ShortcutSettings = field(default_factory=ShortcutSettings)
    global_shortcuts: GlobalShortcutSettings = field(default_factory=GlobalShortcutSettings)
