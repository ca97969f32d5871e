"""Writes a calendar file."""

from __future__ import annotations

import asyncio
import secrets
from datetime import datetime, timedelta
from typing import Any

from desktop.core.events import Notice
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking, Done
from desktop.tools.folder import PathRefusedError
from desktop.tools.kit import Kit
from desktop.tools.tool import Arguments, Ask, Risk, Tool, ToolRefusedError


def tool(kit: Kit) -> Tool:
    """Return the tool ``write_event``; it writes a new file and never over one."""
    folders = kit.folders_for("calendar")

    async def run(arguments: Arguments) -> dict[str, Any]:
        begins, ends = _times(arguments, kit.clock.wall())
        data = _calendar(arguments, begins, ends, kit.clock.wall())
        try:
            path = await asyncio.to_thread(folders.keep, arguments["title"], ".ics", data)
        except PathRefusedError as error:
            raise ToolRefusedError(str(error)) from error
        except OSError as error:
            raise ToolRefusedError("the file cannot be written") from error
        kit.publish(Notice(Phrase(Done.EVENT, file=str(path)), key="calendar"))
        return {"status": "ok", "file": path.name, "folder": str(path.parent)}

    def ask(arguments: Arguments) -> Ask:
        begins, ends = _times(arguments, kit.clock.wall())
        lines = [arguments["title"], f"{begins:%Y-%m-%d %H:%M} - {ends:%Y-%m-%d %H:%M}"]
        lines += [arguments[part] for part in ("place", "notes") if arguments.get(part)]
        return Ask(Phrase(Asking.EVENT), payload="\n".join(lines))

    return Tool(
        name="write_event",
        description="Writes a calendar file (.ics) that the person can add to their calendar.",
        parameters={
            "type": "object",
            "properties": {
                "title": _text(200, "What it is."),
                "begins": _text(40, "Local date and time, such as 2026-03-14T16:30."),
                "minutes": {"type": "integer", "minimum": 1, "maximum": 20_160},
                "place": _text(200, "Where it is."),
                "notes": _text(2000, "Anything else."),
            },
            "required": ["title", "begins"],
        },
        risk=Risk.WRITE,
        ask=ask,
        run=run,
    )


def _text(longest: int, description: str) -> dict[str, Any]:
    return {"type": "string", "maxLength": longest, "description": description}


def _times(arguments: Arguments, now: datetime) -> tuple[datetime, datetime]:
    try:
        begins = datetime.fromisoformat(arguments["begins"])
    except ValueError:
        raise ToolRefusedError("this is no date and time") from None
    if begins.tzinfo is None:
        begins = begins.replace(tzinfo=now.tzinfo)
    return begins, begins + timedelta(minutes=arguments.get("minutes", 60))


def _calendar(arguments: Arguments, begins: datetime, ends: datetime, now: datetime) -> bytes:
    from datetime import UTC

    from icalendar import Calendar, Event

    event = Event()
    event.add("uid", f"{secrets.token_hex(12)}@attune")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", arguments["title"])
    event.add("dtstart", begins.astimezone(UTC))
    event.add("dtend", ends.astimezone(UTC))
    for name, part in (("location", "place"), ("description", "notes")):
        if arguments.get(part):
            event.add(name, arguments[part])
    calendar = Calendar()
    calendar.add("prodid", "-//Attune//Attune//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data
