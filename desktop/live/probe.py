"""Finds out whether a backend accepts its key and model, by really opening a session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.core.brief import SessionBrief
from desktop.core.clock import Clock
from desktop.core.errors import LinkLostError, RefusedError, UnreachableError
from desktop.core.fault import Fault, Reason
from desktop.live.backend import Backend
from desktop.live.close_reason import Cause, cause_of
from desktop.live.model_file import OwnModels
from desktop.live.supervisor import NO_MODELS, LiveSupervisor
from desktop.settings.sections import SessionSettings


@dataclass(frozen=True, slots=True)
class KeyFinding:
    """What the service says of a key; ``sentence`` is for people and never holds the key.

    ``cause`` tells apart a wrong key, a used-up quota, a wrong project, a wrong model and a network
    that does not lead to the service; it is empty when all is well.
    """

    verdict: Literal["accepted", "refused", "unchecked"]
    sentence: str
    cause: Cause | Literal[""] = ""


async def probe(
    backend: Backend, settings: SessionSettings, clock: Clock, *, own: OwnModels = NO_MODELS
) -> int:
    """Open and close a session without saying anything; return the ms until it was set up.

    Raises ``RefusedError``, ``UnreachableError`` or ``UsageError`` with a sentence for people.
    Nothing is said, so nothing but the connection is counted by the service.
    """
    session = LiveSupervisor(backend, settings, clock, own=own)
    begun = clock.now()
    try:
        await session.start(SessionBrief(""))
        return round(1000 * (clock.now() - begun))
    finally:
        await session.aclose()


async def examine_key(
    backend: Backend, settings: SessionSettings, clock: Clock, *, own: OwnModels = NO_MODELS
) -> KeyFinding:
    """Ask the service whether it takes the backend's key.

    A refusal for another reason than the key, a used-up quota for example, accepts the key.
    """
    if not backend.key.isascii() or not backend.key.isprintable() or " " in backend.key:
        sentence = Fault(Reason.KEY_MALFORMED)
        return KeyFinding("refused", sentence, "key")
    try:
        took_ms = await probe(backend, settings, clock, own=own)
    except UnreachableError as error:
        return KeyFinding("unchecked", Fault(Reason.KEY_UNCHECKED, cause=str(error)), "network")
    except RefusedError as error:
        lost = error.__cause__
        cause = cause_of(lost.code, lost.reason) if isinstance(lost, LinkLostError) else "other"
        if cause == "key":
            return KeyFinding("refused", str(error), cause)
        return KeyFinding("accepted", Fault(Reason.KEY_BUT, cause=str(error)), cause)
    return KeyFinding("accepted", Fault(Reason.KEY_ACCEPTED, took=took_ms))
