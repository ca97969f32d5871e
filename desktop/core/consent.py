"""What stands on a consent card, and what the person may answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

Verdict = Literal["allow", "allow_conversation", "allow_always", "deny", "never"]
"""``allow`` counts once; ``never`` refuses this tool until the person revokes it."""

FieldKind = Literal["text", "number", "integer", "boolean", "choice", "choices", "lines"]
FieldValue = str | float | bool | tuple[str, ...]

ONCE: tuple[Verdict, ...] = ("allow", "deny")


@dataclass(frozen=True, slots=True)
class ConsentField:
    """Something that the person fills in on the card.

    ``choices`` of the kind of that name are several of what is listed, ``lines`` a text each; of
    either there have to be at least ``least`` and, unless it is 0, at most ``most``.
    """

    name: str
    label: str
    kind: FieldKind = "text"
    required: bool = True
    choices: tuple[str, ...] = ()
    default: FieldValue = ""
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """One question to the person.

    ``title`` names who asks, ``text`` is the question in one sentence, ``host`` where something
    goes, ``payload`` exactly what goes there or is changed. ``foreign`` names what of other
    people's is in view. ``verdicts`` are the answers that the card offers.
    """

    title: str
    text: str
    host: str = ""
    payload: str = ""
    risk: str = "W"
    foreign: tuple[str, ...] = ()
    verdicts: tuple[Verdict, ...] = ONCE
    fields: tuple[ConsentField, ...] = ()
    timeout_s: float = 60.0


@dataclass(frozen=True, slots=True)
class ConsentReply:
    """How a request ended; ``values`` are what the person filled in."""

    allowed: bool
    answered: bool = True
    values: Mapping[str, FieldValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Grant:
    """What the person has allowed or forbidden for good.

    ``key`` is a hash of exactly what was granted: another description or schema is another key.
    ``granted_at`` is local time in ISO form.
    """

    key: str
    tool: str
    origin: str
    allowed: bool
    granted_at: str


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One decision in the audit table; the request's words are what the card showed."""

    decided_at: str
    tool: str
    origin: str
    risk: str
    decision: str
    by: str
    text: str
    host: str = ""
    foreign: str = ""


class GrantShelf(Protocol):
    """Lists and takes back what the person has granted."""

    async def grants(self) -> Sequence[Grant]:
        """Return what is granted and forbidden now, the newest first."""
        ...

    async def revoke(self, key: str) -> None:
        """Take a grant back; an unknown key is ignored."""
        ...

    async def decisions(self, limit: int = 200) -> Sequence[ConsentRecord]:
        """Return the latest decisions, the newest first."""
        ...
