"""What a tool call means, said to a person."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.core.tool import ToolCallState

translate = QCoreApplication.translate

_LONGEST: Final = 60
_DETAIL_LONGEST: Final = 2000
_MOST_LINKS: Final = 5
_LINK: Final = re.compile(r"https?://[^\s\"\\<>]+[^\s\"\\<>.,;:!?)\]]")


class ChipLook(NamedTuple):
    """A state's word, drawing and tone."""

    word: str
    icon: str
    tone: str


_ICONS: Final = {
    "current_time": "clock",
    "set_timer": "timer",
    "cancel_timer": "timer",
    "take_note": "note",
    "list_notes": "note",
    "copy_to_clipboard": "copy",
    "open_url": "open",
    "offer_card": "offer",
    "point_at": "region",
    "note_impression": "cues",
    "set_reminder": "timer",
    "list_timers": "timer",
    "remove_note": "note",
    "find_files": "note",
    "read_file": "note",
    "lookup": "note",
    "write_event": "clock",
    "read_clipboard": "copy",
    "screenshot": "picture",
    "look_back": "film",
    "list_windows": "screen",
    "focus_window": "screen",
    "set_assistant": "settings",
}

_CHIPS: Final = {
    ToolCallState.QUEUED: ChipLook("queued", "state-connecting", "dim"),
    ToolCallState.RUNNING: ChipLook("running", "state-thinking", "accent"),
    ToolCallState.WAITING: ChipLook("waiting for you", "hand", "warning"),
    ToolCallState.DONE: ChipLook("done", "check", "ok"),
    ToolCallState.FAILED: ChipLook("failed", "error", "danger"),
    ToolCallState.CANCELLED: ChipLook("cancelled", "close", "dim"),
}


def icon_of(name: str) -> str:
    """Return the drawing for a tool."""
    return _ICONS.get(name, "tool")


def chip_of(state: ToolCallState) -> ChipLook:
    """Return how a state is shown, its word translated."""
    found = _CHIPS[state]
    return found._replace(word=QCoreApplication.translate("ToolCall", found.word))


def sentence_of(name: str, arguments: Mapping[str, Any]) -> str:
    """Return one line that says what a call does."""
    match name:
        case "current_time":
            return translate("ToolCall", "Looking at the clock")
        case "set_timer":
            return _timer_sentence(arguments)
        case "cancel_timer":
            return _with(translate("ToolCall", "Cancelling a timer"), arguments.get("label"))
        case "take_note":
            return _with(translate("ToolCall", "Taking a note"), arguments.get("text"))
        case "list_notes":
            return translate("ToolCall", "Reading your notes")
        case "copy_to_clipboard":
            return _with(translate("ToolCall", "Copying to the clipboard"), arguments.get("text"))
        case "open_url":
            return _with(translate("ToolCall", "Opening a web page"), arguments.get("url"))
        case "offer_card":
            return _with(translate("ToolCall", "Offering an answer"), arguments.get("title"))
        case "point_at":
            return _with(translate("ToolCall", "Pointing at the screen"), arguments.get("words"))
        case "note_impression":
            return translate("ToolCall", "Noting an impression")
    return translate("ToolCall", "Using {tool}").format(tool=name.replace("_", " "))


def details_of(value: Mapping[str, Any]) -> str:
    """Return arguments or a result as readable JSON, bounded."""
    text = json.dumps(value, indent=2, ensure_ascii=False, default=str)
    if len(text) > _DETAIL_LONGEST:
        return text[:_DETAIL_LONGEST] + "\N{HORIZONTAL ELLIPSIS}"
    return text


def links_of(*values: Mapping[str, Any]) -> list[str]:
    """Return the web addresses in arguments and results, each once, the first few of them."""
    text = " ".join(json.dumps(value, ensure_ascii=False, default=str) for value in values)
    return list(dict.fromkeys(_LINK.findall(text)))[:_MOST_LINKS]


def _timer_sentence(arguments: Mapping[str, Any]) -> str:
    try:
        seconds = int(arguments.get("seconds", 0))
    except (TypeError, ValueError):
        seconds = 0
    text = translate("ToolCall", "Setting a timer for {length}").format(length=_length(seconds))
    return _with(text, arguments.get("label"))


def _length(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "min"), (rest, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 s"


def _with(text: str, detail: object) -> str:
    shown = " ".join(str(detail or "").split())
    if len(shown) > _LONGEST:
        shown = shown[: _LONGEST - 1] + "\N{HORIZONTAL ELLIPSIS}"
    return f"{text}: {shown}" if shown else text
