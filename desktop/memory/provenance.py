"""Whose words a row holds; what may be trusted later depends on it."""

from __future__ import annotations

from enum import StrEnum


class Provenance(StrEnum):
    """Where words come from, the most trusted first."""

    DIRECT_USER = "direct_user"
    """Said or typed to the assistant by the person."""

    OVERHEARD = "overheard"
    """Heard while co-listening: anybody in the room, or a loudspeaker."""

    MODEL = "model_inference"
    """Said by the model."""

    TOOL = "tool_output"
    """Returned by a tool."""

    PROGRAM = "program"
    """Said by Attune itself."""
