"""Facts about the memory that the person's machines share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

SharedMemoryState: TypeAlias = Literal["off", "reaching", "in step", "behind", "away", "refused"]
"""``refused``: only people help. All others come and go by themselves."""


@dataclass(frozen=True, slots=True)
class SharedMemoryChanged:
    """How this machine stands with the server.

    ``waiting`` entries go out later, ``aside`` ones the server did not take: they stay here.
    ``why`` is a sentence for people, ``place`` the server's address without a password.
    """

    label: ClassVar[str] = "shared_memory"
    state: SharedMemoryState
    place: str = ""
    waiting: int = 0
    aside: int = 0
    why: str = ""
