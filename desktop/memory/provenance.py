"""Whose words a row holds; what may be trusted later depends on it."""

from __future__ import annotations

from enum import StrEnum


class Provenance(StrEnum):
    """Where words come from.

    What was made of several things has the provenance of the least trusted of them.
    """

    DIRECT_USER = "direct_user"
    """Said or typed to the assistant by the person, or written by them."""

    OVERHEARD = "overheard"
    """Heard while others could be heard: anybody in the room, or a loudspeaker."""

    MODEL = "model_inference"
    """Said by the model, with nothing untrusted in view."""

    TOOL = "tool_output"
    """Returned by a tool, or said by the model right after one had answered."""

    DOCUMENT = "untrusted_document"
    """A web page, a file, or the passage of one."""

    SCREEN = "screen"
    """Seen on a screen or by a camera, or said by the model while it saw one."""

    PROGRAM = "program"
    """Said by Attune itself."""
