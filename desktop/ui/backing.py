"""What stands behind the window besides the assistant; all of it can be absent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from desktop.core.checkup import Checkup
from desktop.core.consent import GrantShelf
from desktop.core.history import HistoryDesk
from desktop.core.mcp import McpDesk
from desktop.core.note import NoteDesk
from desktop.core.scenario import NoScenarios, ScenarioShelf
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import Settings
from desktop.ui.permission.port import NothingAsked, Permissions
from desktop.ui.shortcut.port import GlobalKeys, NoGlobalKeys
from desktop.ui.suggestion.engine import Engine

SetupText = Callable[[Settings], Awaitable[str]]
"""Describes as JSON what a session with these settings would begin with."""


@dataclass(frozen=True, slots=True)
class Backing:
    """``fixed`` names settings that flags and environment have set, and what set each.

    ``first_run`` asks for the welcome; ``profile`` is the name of the one in use;
    ``pages`` says whether HTML can be shown.
    """

    fixed: Mapping[str, str] = field(default_factory=dict)
    setup: SetupText | None = None
    checkup: Checkup | None = None
    profiles: ProfileShelf | None = None
    profile: str = ""
    first_run: bool = False
    history: HistoryDesk | None = None
    notes: NoteDesk | None = None
    global_keys: GlobalKeys = field(default_factory=NoGlobalKeys)
    permissions: Permissions = field(default_factory=NothingAsked)
    scenarios: ScenarioShelf = field(default_factory=NoScenarios)
    grants: GrantShelf | None = None
    servers: McpDesk | None = None
    pages: Engine | None = None
