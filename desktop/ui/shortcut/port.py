"""Keys that work while another program is in front: a port, for every desktop has its own way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

Happened = Callable[[str, bool], object]
"""Gets an action's name, and whether its keys went down or up."""

Refused = Callable[[str], object]
"""Gets a sentence on keys that the desktop refuses only after a while."""


class GlobalKeys(Protocol):
    """Takes keys from the whole desktop; belongs to the GUI thread."""

    @property
    def why_not(self) -> str:
        """A sentence on why there are none here; empty where they work."""
        ...

    def take(self, keys: Mapping[str, str], happened: Happened, refused: Refused) -> dict[str, str]:
        """Take keys, by their portable names, in place of those taken before.

        Returns a sentence for each action whose keys cannot be had.
        """
        ...

    def release(self) -> None:
        """Give every key back; may be called twice."""
        ...


class NoGlobalKeys:
    """A desktop whose keys cannot be taken."""

    def __init__(self, why_not: str = "") -> None:
        self.why_not = why_not

    def take(self, keys: Mapping[str, str], happened: Happened, refused: Refused) -> dict[str, str]:
        """Take nothing."""
        return {}

    def release(self) -> None:
        """Have nothing to give back."""
