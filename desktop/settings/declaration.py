"""How a setting is declared: type, default, range, label and help stand in one place.

The preferences page, validation, environment names, ``--help`` and the README's table are all made
from these declarations.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")

_KEY = "attune"


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

    @property
    def environment_name(self) -> str:
        """Return the variable that overrides it, for example ``ATTUNE_VISION_JPEG_QUALITY``."""
        return f"ATTUNE_{self.section}_{self.name}".upper()


def setting(
    default: T,
    *,
    label: str,
    help: str = "",
    choices: Sequence[str] = (),
    minimum: float | None = None,
    maximum: float | None = None,
    advanced: bool = False,
) -> T:
    """Declare one field of a settings section."""
    metadata = {
        "label": label,
        "help": help,
        "choices": tuple(choices),
        "minimum": minimum,
        "maximum": maximum,
        "advanced": advanced,
    }
    return dataclasses.field(default=default, metadata={_KEY: metadata})


def declarations(section: str, cls: type) -> Iterator[Declaration]:
    """Yield the declarations of one section class."""
    for item in dataclasses.fields(cls):
        yield Declaration(
            section, item.name, type(item.default), item.default, **item.metadata[_KEY]
        )
