"""Converts one unit into another; money is none."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from desktop.core.errors import AttuneError

_UNIT = re.compile(r"[\w\s/*^\u00b0\u00b5\u03bc\u03a9.·-]{1,60}")
_DIGITS_IN_A_ROW = re.compile(r"[0-9]{3,}")


class UnitError(AttuneError):
    """A unit is not known or does not fit; the text says so."""


def converted(value: float, unit: str, wanted: str) -> tuple[float, str]:
    """Return a value in another unit and that unit's name; raises ``UnitError``.

    The first call reads the table of units, which takes a second: call it on a worker.
    """
    import pint

    for text in (unit, wanted):
        if not _UNIT.fullmatch(text) or _DIGITS_IN_A_ROW.search(text):
            raise UnitError("this is no unit")
    registry = _registry()
    try:
        quantity = registry.Quantity(value, registry.parse_units(_spelt(unit)))
        result = quantity.to(registry.parse_units(_spelt(wanted)))
    except pint.DimensionalityError:
        raise UnitError(f"{unit} cannot be expressed in {wanted}") from None
    except (pint.PintError, AttributeError, ValueError, TypeError, OverflowError,
            ZeroDivisionError, SyntaxError, AssertionError, RecursionError):  # fmt: skip
        raise UnitError(f"{unit} or {wanted} is no unit that is known here") from None
    return float(f"{result.magnitude:.12g}"), f"{result.units}"


@cache
def _registry() -> Any:  # noqa: ANN401 - the library comes without types
    import pint

    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


def _spelt(unit: str) -> str:
    """Return a unit as the table spells it."""
    text = unit.strip().replace("^", "**")
    temperatures = {
        "\u00b0c": "degC", "c": "degC", "celsius": "degC", "degrees celsius": "degC",
        "\u00b0f": "degF", "f": "degF", "fahrenheit": "degF", "degrees fahrenheit": "degF",
    }  # fmt: skip
    return temperatures.get(text.lower(), text)
