"""Stands between a call and what it would do: rule, grants, the person, the audit table."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

from desktop.core.clock import Clock
from desktop.core.consent import ConsentRecord, ConsentRequest
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.audit import ConsentLedger
from desktop.tools.consent import Decision
from desktop.tools.grant import GrantBook
from desktop.tools.policy import lasting, offered, ruling
from desktop.tools.taint import Taint
from desktop.tools.tool import Arguments, Ask, Tool

PAYLOAD_LENGTH = 20_000
"""Characters of a payload that the card shows; more is refused rather than hidden."""

_REMEMBERED = 64

AskPerson: TypeAlias = Callable[[ConsentRequest], Awaitable[Decision]]


class Gate:
    """Lets a call through or says why not; knows what is in view and what was granted."""

    def __init__(self, ledger: ConsentLedger, clock: Clock, timeout_s: float) -> None:
        self._clock = clock
        self._timeout_s = timeout_s
        self._refused: OrderedDict[tuple[str, str], None] = OrderedDict()
        self.taint = Taint()
        self.grants = GrantBook(ledger, clock)

    async def refusal(self, tool: Tool, arguments: Arguments, ask: AskPerson) -> str:
        """Return why a call may not run, or nothing when it may; asks the person where it must.

        Raises ``ToolRefusedError`` where the tool itself will not do it.
        """
        granted = await self.grants.granted(tool)
        rule = ruling(tool, foreign=self.taint.foreign, granted=granted)
        if rule == "run" and not granted:
            return ""
        wish = _worded(tool, arguments)
        if rule == "refuse":
            self._record(tool, wish, "refused", "earlier answer: never")
            return "the person does not want this tool to be used"
        if rule == "ask" and not wish.changes_nothing:
            return await self._asked(tool, wish, arguments, ask)
        self._record(tool, wish, "allowed", "earlier answer" if granted else "changes nothing")
        return ""

    def new_turn(self) -> None:
        """Ask again what was refused: the person has spoken since."""
        self._refused.clear()

    def end_conversation(self) -> None:
        """Forget what belongs to one conversation."""
        self.grants.end_conversation()
        self._refused.clear()

    async def _asked(self, tool: Tool, wish: Ask, arguments: Arguments, ask: AskPerson) -> str:
        same = (tool.key, _plain(arguments))
        if same in self._refused:
            self._record(tool, wish, "refused", "same question in the same turn")
            return "the person has already said no to exactly this"
        if len(wish.payload) > PAYLOAD_LENGTH:
            return "this is more than can be shown to the person at once"
        try:
            decision = await ask(self._request(tool, wish))
        except asyncio.CancelledError:
            self._record(tool, wish, "withdrawn", "the call was ended")
            raise
        verdict = lasting(decision.verdict, tool, foreign=self.taint.foreign)
        self.grants.take(tool, verdict)
        self._record(tool, wish, verdict or "no answer", "person" if verdict else "time")
        if decision.allowed:
            return ""
        self._refused[same] = None
        if len(self._refused) > _REMEMBERED:
            self._refused.popitem(last=False)
        return "the person said no" if verdict else "nobody agreed in time"

    def _request(self, tool: Tool, wish: Ask) -> ConsentRequest:
        return ConsentRequest(
            title=_asker(tool),
            text=_seen(wish.text),
            host=visible(wish.host),
            payload=_seen(wish.payload),
            risk=tool.risk.value,
            foreign=self.taint.flags,
            verdicts=offered(tool, foreign=self.taint.foreign),
            timeout_s=self._timeout_s,
        )

    def _record(self, tool: Tool, wish: Ask, decision: str, by: str) -> None:
        self.grants.record(
            ConsentRecord(
                decided_at=self._clock.wall().isoformat(timespec="seconds"),
                tool=tool.name,
                origin=tool.origin,
                risk=tool.risk.value,
                decision=decision,
                by=by,
                text=wish.text[:500],
                host=wish.host,
                foreign=", ".join(self.taint.flags),
            )
        )


def _worded(tool: Tool, arguments: Arguments) -> Ask:
    wish: Ask | str
    if tool.ask is not None:
        wish = tool.ask(arguments)
    else:
        payload = json.dumps(dict(arguments), ensure_ascii=False, indent=2, default=str)
        wish = Ask(
            Phrase(Asking.USE, asker=_asker(tool), tool=tool.title or tool.name), payload=payload
        )
    return wish if isinstance(wish, Ask) else Ask(wish)


def _asker(tool: Tool) -> str:
    return tool.origin.removeprefix("mcp:") or "Attune"


def _seen(text: str) -> str:
    """Write out what cannot be seen; a phrase stays one."""
    return text.changed(visible) if isinstance(text, Phrase) else visible(text)


def visible(text: str) -> str:
    """Write out what cannot be seen or turns the reading direction: U+202E becomes ``\\u202e``."""
    return "".join(c if c.isprintable() or c in "\n\t" else _written_out(c) for c in text)


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _plain(arguments: Mapping[str, Any]) -> str:
    return json.dumps(dict(arguments), sort_keys=True, ensure_ascii=False, default=str)
