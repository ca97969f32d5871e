"""Ids that are never given twice, on whatever machine, and sort by the time they were made."""

from __future__ import annotations

from uuid_utils import uuid7


def fresh_id() -> str:
    """Return a version 7 UUID (RFC 9562) as 32 hexadecimal digits."""
    return uuid7().hex
