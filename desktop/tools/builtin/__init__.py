"""The tools that Attune brings. A new one is a new file here and its line in ``BUILTINS``."""

from __future__ import annotations

from collections.abc import Callable

from desktop.tools.builtin import (
    cancel_timer,
    copy_to_clipboard,
    current_time,
    list_notes,
    list_timers,
    offer_card,
    open_url,
    point_at,
    remove_note,
    set_timer,
    take_note,
)
from desktop.tools.kit import Kit
from desktop.tools.tool import Tool

BUILTINS: tuple[Callable[[Kit], Tool], ...] = (
    current_time.tool,
    set_timer.tool,
    cancel_timer.tool,
    list_timers.tool,
    take_note.tool,
    list_notes.tool,
    remove_note.tool,
    copy_to_clipboard.tool,
    open_url.tool,
    offer_card.tool,
    point_at.tool,
)
