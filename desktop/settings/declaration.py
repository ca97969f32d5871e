"""How a setting is declared: type, default, range, label and help stand in one place.

The preferences page, validation, environment names, ``--help`` and the README's table are all made
from these declarations.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

T = TypeVar("T")

_KEY = "attune"

Effect = Literal["now", "share", "session", "start"]
"""When a change is felt: at once, at the next share, the next session or the next start."""

Kind = Literal["", "keys", "folders", "hidden"]
"""What the text of a setting is, where it is not just text: keys, folders to pick, or programs
that are hidden in pictures."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What is known of one setting besides its value."""

    section: str
    name: str
    type: type
    default: Any
    label: str
    help: str = ""
    choices: Sequence[str] = ()
    minimum: float | None = None
    maximum: float | None = None
    advanced: bool = False
    effect: Effect = "session"
    kind: Kind = ""

    @property
    def environment_name(self) -> str:
        """Return the variable that overrides it, for example ``ATTUNE_VISION_JPEG_QUALITY``."""
        return f"ATTUNE_{self.section}_{self.name}".upper()

    @property
    def path(self) -> str:
        """Return its full name, for example ``vision.jpeg_quality``."""
        return f"{self.section}.{self.name}"


def setting(
    default: T,
    *,
    label: str,
    help: str = "",
    choices: Sequence[str] = (),
    minimum: float | None = None,
    maximum: float | None = None,
    advanced: bool = False,
    effect: Effect | None = None,
    kind: Kind = "",
) -> T:
    """Declare one field of a settings section.

    Without an ``effect`` the section's ``EFFECT`` holds, or else the next session.
    """
    metadata = {
        "label": label,
        "help": help,
        "choices": tuple(choices),
        "minimum": minimum,
        "maximum": maximum,
        "advanced": advanced,
        "effect": effect,
        "kind": kind,
    }
    return dataclasses.field(default=default, metadata={_KEY: metadata})


def declarations(section: str, cls: type) -> Iterator[Declaration]:
    """Yield the declarations of one section class."""
    usual: Effect = getattr(cls, "EFFECT", "session")
    for item in dataclasses.fields(cls):
        told = dict(item.metadata[_KEY])
        told["effect"] = told["effect"] or usual
        yield Declaration(section, item.name, type(item.default), item.default, **told)
