"""Chooses how keys of the whole desktop are taken on this one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.settings.declaration import declarations
from desktop.settings.sections import GlobalShortcutSettings
from desktop.ui.preferences.wording import told
from desktop.ui.shortcut.port import GlobalKeys, NoGlobalKeys


def open_global_keys(platform: str, environ: Mapping[str, str]) -> GlobalKeys:
    """Return the way of this desktop; nothing is connected before keys are wanted."""
    # Only the way that is taken is read, since the first paint waits for it.
    if platform in ("win32", "darwin"):
        from desktop.app.hotkey.hook import HookGlobalKeys

        return HookGlobalKeys()
    if environ.get("WAYLAND_DISPLAY"):
        from desktop.app.hotkey.portal import PortalGlobalKeys

        return PortalGlobalKeys(titles())
    if environ.get("DISPLAY"):
        from desktop.app.hotkey.x11 import XGlobalKeys

        return XGlobalKeys(environ["DISPLAY"])
    return NoGlobalKeys(
        QCoreApplication.translate(
            "GlobalKeys",
            "This desktop does not let programs take keys. Bind a command such as "
            "'attune toggle-mute' to keys in the desktop's own settings instead.",
        )
    )


def titles() -> dict[str, str]:
    """Return what each action does, in the window's language."""
    declared = declarations("global_shortcuts", GlobalShortcutSettings)
    return {item.name: told(item.label) for item in declared}
