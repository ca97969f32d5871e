"""Tells whether heard words are a question; used for what the co-listener shows, never to act."""

from __future__ import annotations

_OPENERS = (
    "what", "when", "where", "who", "whom", "whose", "which", "why", "how", "is", "are", "was",
    "were", "do", "does", "did", "can", "could", "will", "would", "should", "has", "have", "had",
)  # fmt: skip


def is_question(text: str) -> bool:
    """Return whether an utterance reads as a question."""
    words = text.strip().lower().split()
    if not words:
        return False
    return words[-1].endswith("?") or words[0].strip(",.") in _OPENERS
