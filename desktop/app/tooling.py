"""What the tools of this program may touch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.affect.impression import IMPRESSION, ImpressionReader
from desktop.core.assistant import Assistant
from desktop.core.clock import Clock
from desktop.core.errors import StoreError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.hub import EventHub
from desktop.core.media import VideoFrame
from desktop.core.recollection import Recollection
from desktop.core.sharing import ShareDesk
from desktop.core.tool import Control
from desktop.memory.memory import Memory
from desktop.memory.seed import Seed, told
from desktop.settings.sections import ToolSettings
from desktop.tools.audit import ConsentLedger
from desktop.tools.kit import Surroundings
from desktop.tools.tool import Arguments, Risk, Tool
from desktop.tools.toolbox import Toolbox

RECOLLECTION_S = 2.0
"""How long a session waits to be told of earlier ones."""

A_MOMENT_AGO = "What was shown a moment ago"


def surroundings(
    recollection: Recollection | None,
    private: Path,
    ledger: ConsentLedger,
    settings: Callable[[], ToolSettings],
    assistant: Callable[[], Assistant],
    desk: ShareDesk,
) -> Surroundings:
    """Put together what tools may touch; ``private`` is the folder of Attune's own data."""

    async def control(switch: Control, on: bool) -> None:
        match switch:
            case "mute":
                await assistant().set_muted(on)
            case "voice":
                await assistant().set_voice_muted(not on)
            case "co_listening":
                await assistant().set_co_listening(on)
            case "sharing":
                await assistant().pause_share(not on)

    async def show(frame: VideoFrame) -> None:
        await assistant().send_picture(frame, A_MOMENT_AGO)

    return Surroundings(
        ledger=ledger,
        results=private / "results",
        private=private / "tools",
        timers=private / "tools" / "timers.json",
        folders=lambda: folders_of(settings().folders),
        knowledge=lambda: folders_of(settings().knowledge_folders),
        control=control,
        desk=desk,
        show=show,
        recollection=recollection,
    )


async def taken_up(
    memory: Memory, tools: Toolbox, publish: Callable[[Event], None], *, carry_on: bool
) -> str:
    """Return what a session is told of earlier ones; the person and the tools hear of it too."""
    try:
        async with asyncio.timeout(RECOLLECTION_S):
            seed = await memory.seed(carry_on=carry_on)
    except (StoreError, TimeoutError):  # the memory itself tells of its troubles
        seed = Seed()
    tools.take_up(continued=bool(seed.continues), foreign=seed.foreign)
    if seed.text:
        publish(Notice(told(seed), NoticeLevel.INFO, key="remembered"))
    return seed.text


def folders_of(text: str) -> Sequence[Path]:
    """Return the folders that a setting names, with semicolons between them."""
    return [Path(part.strip()).expanduser() for part in text.split(";") if part.strip()]


def impression_tool(hub: EventHub, clock: Clock) -> Tool:
    """Return the tool by which the model notes how the person sounds."""
    reader = ImpressionReader(hub.publish, clock)
    hub.subscribe(reader.observe)

    async def note(arguments: Arguments) -> Mapping[str, Any]:
        return reader(arguments)

    return Tool(
        IMPRESSION.name,
        IMPRESSION.description,
        IMPRESSION.parameters,
        Risk.READ,
        note,
        beside=IMPRESSION.beside,
        scheduling="SILENT",
    )
