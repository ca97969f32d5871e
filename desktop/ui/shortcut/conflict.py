"""Which actions are called by the same keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from PySide6.QtGui import QKeySequence


def conflicts(keys: Mapping[str, str]) -> dict[str, list[str]]:
    """Return for each action the others that have its keys too; no keys are never a conflict."""
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for action, text in keys.items():
        sequence = QKeySequence(text).toString()
        if sequence:
            holders[sequence].append(action)
    return {
        action: [other for other in sharing if other != action]
        for sharing in holders.values()
        if len(sharing) > 1
        for action in sharing
    }
