"""The keys of every action, in the window and anywhere on the desktop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop.settings.declaration import Effect, setting


def _keys(default: str, label: str) -> str:
    return setting(default, label=label, kind="keys")


@dataclass(frozen=True, slots=True)
class ShortcutSettings:
    """Keys while the window is in front; empty means none."""

    EFFECT: ClassVar[Effect] = "now"

    mute: str = _keys("Ctrl+M", "Mute or unmute the microphone")
    voice: str = _keys("Ctrl+Shift+M", "Silence the assistant or let it be heard")
    camera: str = _keys("Ctrl+K", "Switch the camera on or off")
    session: str = _keys("Ctrl+E", "Start or end the conversation")
    hold: str = _keys("Ctrl+Shift+E", "Pause the session or go on")
    co_listen: str = _keys("Ctrl+L", "Switch co-listening on or off")
    share: str = _keys("Ctrl+R", "Pick what is shared")
    pause: str = _keys("Ctrl+Shift+P", "Pause sharing or go on")
    unshare: str = _keys("Ctrl+Shift+R", "Stop sharing")
    stop_speaking: str = _keys("Esc", "Cut the answer short")
    stop_everything: str = _keys("Ctrl+Shift+X", "Stop everything: tools, voice, what goes out")
    find: str = _keys("Ctrl+F", "Search the conversation")
    compact: str = _keys("Ctrl+Shift+B", "Compact bar")
    diagnostics: str = _keys("F12", "Diagnostics")
    preferences: str = _keys("Ctrl+,", "Open the preferences")
    check: str = _keys("Ctrl+Shift+K", "Check what works")
    keys: str = _keys("F1", "Show the shortcuts")
    cues_panel: str = _keys("Ctrl+Shift+1", "Open or close the panel of cues")
    activity_panel: str = _keys("Ctrl+Shift+2", "Open or close the panel of activity")
    quit: str = _keys("Ctrl+Q", "Quit Attune")


@dataclass(frozen=True, slots=True)
class GlobalShortcutSettings:
    """Keys that work in other programs too; off until they are asked for."""

    EFFECT: ClassVar[Effect] = "now"

    enabled: bool = setting(
        default=False,
        label="Shortcuts in other programs",
        help="Attune then takes these keys away from every other program.",
    )
    mute: str = _keys("Ctrl+Alt+M", "Mute or unmute the microphone")
    talk: str = _keys("Ctrl+Alt+Space", "Hold to talk; tap twice to keep it on")
    stop_speaking: str = _keys("Ctrl+Alt+.", "Cut the answer short")
    co_listen: str = _keys("Ctrl+Alt+L", "Switch co-listening on or off")
    share: str = _keys("Ctrl+Alt+R", "Pick what is shared")
    pause: str = _keys("Ctrl+Alt+P", "Pause sharing or go on")
    stop: str = _keys("Ctrl+Alt+E", "End the conversation")
    show: str = _keys("Ctrl+Alt+A", "Bring the window to the front")
    stop_everything: str = _keys("Ctrl+Alt+X", "Stop everything: tools, voice, what goes out")
