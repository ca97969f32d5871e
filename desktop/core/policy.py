"""What whoever manages this machine allows, whatever the person chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ImpressionBasis = Literal["off", "words", "words and tone"]


@dataclass(frozen=True, slots=True)
class CuePolicy:
    """Which cues may be had here; ``managed`` says that a policy file is in force."""

    voice: bool = True
    impression: ImpressionBasis = "words and tone"
    managed: bool = False

    def basis(self, wished: ImpressionBasis) -> ImpressionBasis:
        """Return what the model may go by: never more than both the policy and the person want."""
        order: tuple[ImpressionBasis, ...] = ("off", "words", "words and tone")
        return min(wished, self.impression, key=order.index)


UNMANAGED = CuePolicy()
