"""What the demo says about the pictures that it was really sent."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from desktop.emulator.numeral import speak_duration
from desktop.emulator.parts import Act, Say
from desktop.emulator.sight import Reading, View, look, read
from desktop.emulator.skill.situation import Situation

_NOTHING = "I see nothing: no picture has reached me. Share a region or switch on the camera."
_UNREADABLE = "A picture reached me, but it could not be decoded."
_MOST_WORDS = 14


async def see(situation: Situation) -> AsyncGenerator[Act, None]:
    """Describe the newest picture by its measurements and the text found in it."""
    pictures = situation.scene.pictures
    view = await look(pictures)
    if view is None:
        yield Say(_UNREADABLE if pictures else _NOTHING)
        return
    now = situation.clock.now()
    yield Say(f"I see a picture of {view.width} by {view.height} pixels, {_age(view, now)}.")
    yield Say(f"It is {_painted(view)}. {_moved(view, now)}")
    yield Say(_read_briefly(await read(pictures[-1])))


async def read_screen(situation: Situation) -> AsyncGenerator[Act, None]:
    """Read out the text that was found in the newest picture."""
    pictures = situation.scene.pictures
    if not pictures:
        yield Say(_NOTHING)
        return
    found = await read(pictures[-1])
    if found.text:
        words = found.text.split()
        more = f" And {len(words) - 60} more words." if len(words) > 60 else ""
        yield Say(f"It says: {' '.join(words[:60])}.{more}")
    else:
        yield Say(_read_briefly(found))


async def see_change(situation: Situation) -> AsyncGenerator[Act, None]:
    """Say when the pictures last changed."""
    view = await look(situation.scene.pictures)
    if view is None:
        yield Say(_UNREADABLE if situation.scene.pictures else _NOTHING)
        return
    yield Say(_moved(view, situation.clock.now()))


def _age(view: View, now: float) -> str:
    seconds = max(0, round(now - view.received_at))
    return f"received {_ago(seconds)}" if seconds else "received just now"


def _ago(seconds: int) -> str:
    return f"{speak_duration(seconds)} ago" if seconds else "just now"


def _painted(view: View) -> str:
    names = [name for name, _ in view.colours]
    if not names:
        return "of many colours"
    light = "dark" if view.brightness < 0.3 else "bright" if view.brightness > 0.7 else ""
    rest = f", with some {' and '.join(names[1:3])}" if names[1:] else ""
    whole = "all" if view.colours[0][1] > 0.95 else "mostly"
    return f"{light}, {whole} {names[0]}{rest}".lstrip(", ")


def _moved(view: View, now: float) -> str:
    if view.count == 1:
        return "It is the only picture so far."
    if view.changed_at is None:
        return f"The last {view.count} pictures are all alike."
    return f"It last changed {_ago(max(0, round(now - view.changed_at)))}."


def _read_briefly(found: Reading) -> str:
    if not found.able:
        return "I cannot read text in it: text recognition is not installed here."
    words = found.text.split()
    if not words:
        return "I found no readable text in it."
    shown = " ".join(words[:_MOST_WORDS])
    return f"I can read: {shown}{', and more' if len(words) > _MOST_WORDS else ''}."
