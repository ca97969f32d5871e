"""What a tool call means, said to a person."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.core.tool import ToolCallState
from desktop.ui.locale import length

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
    "read_result": "note",
    "calculate": "tool",
    "convert_units": "tool",
    "recall": "note",
    "remember": "note",
    "forget": "note",
    "look_up_order": "note",
    "refund_order": "check",
    "hand_over": "hand",
}

_DOINGS: Final[Mapping[str, tuple[str, str]]] = {
    "current_time": ("Looking at the clock", ""),
    "cancel_timer": ("Cancelling a timer", "label"),
    "list_timers": ("Reading your timers", ""),
    "set_reminder": ("Setting a reminder", "text"),
    "take_note": ("Taking a note", "text"),
    "list_notes": ("Reading your notes", ""),
    "remove_note": ("Removing a note", ""),
    "remember": ("Keeping a note", "text"),
    "forget": ("Forgetting a note", ""),
    "recall": ("Remembering earlier conversations", "query"),
    "copy_to_clipboard": ("Copying to the clipboard", "text"),
    "read_clipboard": ("Reading the clipboard", ""),
    "open_url": ("Opening a web page", "url"),
    "offer_card": ("Offering an answer", "title"),
    "point_at": ("Pointing at the screen", "words"),
    "note_impression": ("Noting an impression", ""),
    "find_files": ("Looking for files", "words"),
    "read_file": ("Reading a file", "path"),
    "read_result": ("Reading the rest of a result", ""),
    "lookup": ("Looking it up in your documents", "question"),
    "calculate": ("Calculating", "expression"),
    "convert_units": ("Converting a measure", ""),
    "look_back": ("Looking at what was shown before", ""),
    "screenshot": ("Looking at what you share", ""),
    "write_event": ("Writing a calendar entry", "title"),
    "list_windows": ("Looking at the open windows", ""),
    "focus_window": ("Bringing a window to the front", "title"),
    "set_assistant": ("Changing a switch of Attune", "switch"),
    "look_up_order": ("Looking up an order", "order_id"),
    "refund_order": ("Refunding an order", "order_id"),
    "hand_over": ("Handing over to a person", "reason"),
}
"""What a tool does, and which of its arguments says more."""

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
    if name == "set_timer":
        return _timer_sentence(arguments)
    if name not in _DOINGS:
        return translate("ToolCall", "Using {tool}").format(tool=name.replace("_", " "))
    text, detail = _DOINGS[name]
    return _with(translate("ToolCall", text), arguments.get(detail))


def texts() -> Iterator[str]:
    """Yield what ``sentence_of`` says of built-in tools, for translators."""
    return (text for text, _ in _DOINGS.values())


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
    text = translate("ToolCall", "Setting a timer for {length}").format(length=length(seconds))
    return _with(text, arguments.get("label"))


def _with(text: str, detail: object) -> str:
    shown = " ".join(str(detail or "").split())
    if len(shown) > _LONGEST:
        shown = shown[: _LONGEST - 1] + "\N{HORIZONTAL ELLIPSIS}"
    return f"{text}: {shown}" if shown else text
