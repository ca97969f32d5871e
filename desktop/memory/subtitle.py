"""A conversation as subtitles (SubRip, WebVTT) and as plain text."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.memory.conversation import Card, Conversation, Turn

_NAMES = {"user": "You", "assistant": "Attune", "notice": "Notice"}
_SHORTEST_S = 1.5
_LONGEST_S = 15.0
_S_PER_CHARACTER = 0.07


@dataclass(frozen=True, slots=True)
class Cue:
    """One line with its time in seconds from the beginning."""

    start_s: float
    end_s: float
    speaker: str
    text: str


def conversation_srt(conversation: Conversation) -> str:
    """Return the conversation as SubRip: numbered cues, a comma before the milliseconds."""
    blocks = [
        f"{number}\n{_time(cue.start_s, ',')} --> {_time(cue.end_s, ',')}\n{cue.speaker}: "
        f"{_plain(cue.text)}\n"
        for number, cue in enumerate(cues(conversation), 1)
    ]
    return "\n".join(blocks)


def conversation_vtt(conversation: Conversation) -> str:
    """Return the conversation as WebVTT with voice spans."""
    blocks = [
        f"{_time(cue.start_s, '.')} --> {_time(cue.end_s, '.')}\n<v {cue.speaker}>"
        f"{html.escape(_plain(cue.text), quote=False)}\n"
        for cue in cues(conversation)
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def conversation_text(conversation: Conversation, title: str) -> str:
    """Return the conversation as plain text."""
    lines = [title, conversation.began_at, ""]
    for entry in conversation.entries:
        match entry:
            case Turn():
                cut = f" ({entry.mark})" if entry.mark else ""
                name = _NAMES.get(entry.speaker, entry.speaker)
                lines.append(f"{entry.said_at[11:16]} {name}: {entry.text}{cut}".strip())
                lines += [f"    source: {source.title} {source.uri}" for source in entry.sources]
            case Card():
                lines.append(f"    offered: {entry.title}: {entry.text}")
            case _:
                lines.append(f"    tool {entry.name}: {entry.state}")
    return "\n".join(lines) + "\n"


def cues(conversation: Conversation) -> Iterator[Cue]:
    """Yield what was said with its times; a cue ends before the next one begins."""
    turns = [
        turn for turn in conversation.entries if isinstance(turn, Turn) and turn.speaker != "notice"
    ]
    starts = [_seconds(conversation.began_at, turn.said_at) for turn in turns]
    for place, turn in enumerate(turns):
        start = max(starts[: place + 1])
        length = min(_LONGEST_S, max(_SHORTEST_S, len(turn.text) * _S_PER_CHARACTER))
        end = start + length
        if place + 1 < len(turns) and starts[place + 1] > start:
            end = min(end, starts[place + 1])
        yield Cue(start, end, _NAMES.get(turn.speaker, turn.speaker), turn.text)


def _seconds(began: str, at: str) -> float:
    try:
        return max(
            0.0, (datetime.fromisoformat(at) - datetime.fromisoformat(began)).total_seconds()
        )
    except (ValueError, TypeError):  # an imported file may say anything
        return 0.0


def _time(seconds: float, point: str) -> str:
    whole = round(seconds * 1000)
    hours, rest = divmod(whole, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}{point}{rest % 1000:03d}"


def _plain(text: str) -> str:
    """Return one line in which nothing is taken for the arrow between two times."""
    return " ".join(text.split()).replace("-->", "→")
