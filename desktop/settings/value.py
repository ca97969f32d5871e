"""Checks values against their declarations and reads them from text."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from typing import Any

from desktop.core.errors import UsageError
from desktop.core.fault import Fault, Reason
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Rule
from desktop.settings.declaration import Declaration, declarations
from desktop.settings.sections import Settings

_YES = frozenset({"1", "true", "yes", "on"})
_NO = frozenset({"0", "false", "no", "off"})


def all_declarations() -> Iterator[Declaration]:
    """Yield the declaration of every setting, section by section."""
    blank = Settings()
    for item in dataclasses.fields(Settings):
        yield from declarations(item.name, type(getattr(blank, item.name)))


def current(settings: Settings, declaration: Declaration) -> Any:  # noqa: ANN401 - a setting is of any declared type
    """Return the value that a settings tree holds for a declaration."""
    return getattr(getattr(settings, declaration.section), declaration.name)


def replaced(settings: Settings, declaration: Declaration, value: object) -> Settings:
    """Return the tree with one value changed; the value is not checked."""
    section = getattr(settings, declaration.section)
    changed = dataclasses.replace(section, **{declaration.name: value})
    return dataclasses.replace(settings, **{declaration.section: changed})


def checked(declaration: Declaration, value: object) -> Any:  # noqa: ANN401 - a setting is of any declared type
    """Return the value in its declared type. Raises ``UsageError`` where it does not fit."""
    typed = _typed(declaration, value)
    if declaration.choices and typed not in declaration.choices:
        raise _wrong(declaration, Phrase(Rule.CHOICE, choices=", ".join(declaration.choices)))
    low, high = declaration.minimum, declaration.maximum
    if low is not None and typed < low:
        raise _wrong(declaration, Phrase(Rule.LEAST, least=f"{low:g}"))
    if high is not None and typed > high:
        raise _wrong(declaration, Phrase(Rule.MOST, most=f"{high:g}"))
    return typed


def parsed(declaration: Declaration, text: str) -> Any:  # noqa: ANN401 - a setting is of any declared type
    """Read a value from an environment variable or a flag. Raises ``UsageError``."""
    return checked(declaration, _from_text(declaration, text))


def _typed(declaration: Declaration, value: object) -> Any:  # noqa: ANN401 - a setting is of any declared type
    wanted = declaration.type
    if wanted is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        if math.isfinite(value):
            return float(value)
    elif type(value) is wanted:
        return value
    raise _wrong(declaration, Phrase(_KINDS[wanted]))


def _from_text(declaration: Declaration, text: str) -> object:
    word = text.strip()
    try:
        if declaration.type is int:
            return int(word)
        if declaration.type is float:
            return float(word)
    except ValueError:
        return text
    if declaration.type is bool:
        return _truth(word.lower(), text)
    return text


def _truth(word: str, text: str) -> object:
    if word in _YES:
        return True
    return False if word in _NO else text


_KINDS = {bool: Rule.TRUTH, int: Rule.WHOLE, float: Rule.NUMBER, str: Rule.TEXT}


def _wrong(declaration: Declaration, what: str) -> UsageError:
    setting = f"{declaration.section}.{declaration.name}"
    return UsageError(Fault(Reason.SETTING_WRONG, setting=setting, what=what))
