"""Errands for the client's tools: timers, notes, the clipboard and web pages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any
from urllib.parse import quote

from desktop.emulator.numeral import parse_duration, speak_duration
from desktop.emulator.parts import Act, CallTool, Say
from desktop.emulator.skill.situation import Outcome, Situation, outcome

_SITES = {
    "wikipedia": "https://en.wikipedia.org/",
    "world map": "https://www.openstreetmap.org/",
    "map": "https://www.openstreetmap.org/",
    "python website": "https://www.python.org/",
    "python": "https://www.python.org/",
    "space news": "https://www.nasa.gov/",
}
_MOST_READ = 5


async def set_timer(situation: Situation) -> AsyncGenerator[Act, None]:
    """Set a timer through the client's tool."""
    seconds = parse_duration(situation.meaning.get("duration"))
    if seconds is None:
        yield Say("I did not get how long the timer should run.")
        return
    label = situation.meaning.get("label")
    arguments: dict[str, Any] = {"seconds": seconds}
    if label:
        arguments["label"] = label
    name = f"{label} timer" if label else "timer"
    done = f"Your {name} runs for {speak_duration(seconds)}."
    async with aclosing(
        _call(situation, "set_timer", arguments, done, "The timer is not set")
    ) as acts:
        async for act in acts:
            yield act


async def cancel_timer(situation: Situation) -> AsyncGenerator[Act, None]:
    """Cancel a timer through the client's tool."""
    label = situation.meaning.get("label")
    done = f"The {label} timer is cancelled." if label else "The timer is cancelled."
    arguments = {"label": label} if label else {}
    async with aclosing(
        _call(situation, "cancel_timer", arguments, done, "No timer was cancelled")
    ) as acts:
        async for act in acts:
            yield act


async def take_note(situation: Situation) -> AsyncGenerator[Act, None]:
    """Keep a note through the client's tool."""
    text = situation.meaning.get("task") or situation.meaning.get("text")
    done = f"Noted: {text}."
    async with aclosing(
        _call(situation, "take_note", {"text": text}, done, "It is not noted")
    ) as acts:
        async for act in acts:
            yield act


async def list_notes(situation: Situation) -> AsyncGenerator[Act, None]:
    """Read the notes that the client's tool lists."""
    if situation.tool("list_notes") is None:
        yield _without("list_notes")
        return
    call = CallTool("list_notes", {})
    yield call
    result = await outcome(call)
    notes = _notes(result.data)
    if notes:
        yield Say(_read_out(notes))
    elif result.ok or "no notes" in result.reason:
        yield Say("There are no notes yet.")
    else:
        yield Say(_failed("I could not read the notes", result))


async def copy(situation: Situation) -> AsyncGenerator[Act, None]:
    """Put the last answer, or the text that was given, on the clipboard."""
    text = situation.meaning.get("text") or situation.last_answer
    if not text:
        yield Say("There is nothing to copy yet.")
        return
    async with aclosing(
        _call(
            situation,
            "copy_to_clipboard",
            {"text": text},
            "It is on your clipboard.",
            "Nothing copied",
        )
    ) as acts:
        async for act in acts:
            yield act


async def open_page(situation: Situation) -> AsyncGenerator[Act, None]:
    """Open a page through the client's tool, which asks the person first."""
    site = situation.meaning.get("site").lower().removeprefix("the ").strip()
    url = address_of(site)
    if not url:
        yield Say(f"I do not know an address for {site}. Type one, such as wikipedia.org.")
        return
    done = f"I opened {site}."
    async with aclosing(
        _call(situation, "open_url", {"url": url}, done, f"I did not open {site}")
    ) as acts:
        async for act in acts:
            yield act


def address_of(site: str) -> str:
    """Return the https address of a known name or of something that looks like one, or ``""``."""
    if site in _SITES:
        return _SITES[site]
    bare = site.removeprefix("https://").removeprefix("http://")
    host = bare.partition("/")[0]
    if "." not in host.strip(".") or " " in bare:
        return ""
    return "https://" + quote(bare, safe="/:?&=#%+@,;~!*'()-._")


async def _call(
    situation: Situation, name: str, arguments: Mapping[str, Any], done: str, undone: str
) -> AsyncGenerator[Act, None]:
    if situation.tool(name) is None:
        yield _without(name)
        return
    call = CallTool(name, arguments)
    yield call
    result = await outcome(call)
    yield Say(done if result.ok else _failed(undone, result))


def _without(name: str) -> Say:
    return Say(f"This program has not given me the tool for that: {name.replace('_', ' ')}.")


def _failed(undone: str, result: Outcome) -> str:
    return f"{undone}: {result.reason}."


def _notes(data: Mapping[str, Any]) -> list[str]:
    notes = data.get("notes")
    if not isinstance(notes, list):
        return []
    return [str(note.get("text", "")) if isinstance(note, Mapping) else str(note) for note in notes]


def _read_out(notes: list[str]) -> str:
    shown = notes[-_MOST_READ:]
    count = f"You have {len(notes)} note{'' if len(notes) == 1 else 's'}"
    which = f", the latest {len(shown)} are" if len(notes) > len(shown) else ""
    return f"{count}{which}: {'; '.join(text.strip(' .') for text in shown)}."
