"""Parameters of faults, and the list of their names."""

from __future__ import annotations

import pytest

from desktop.emulator import sabotage
from desktop.emulator.sabotage import Parameters, Sabotage

pytestmark = pytest.mark.unit


def test_every_fault_is_explained() -> None:
    explained = [
        line.split("``")[1] for line in (sabotage.__doc__ or "").splitlines() if line[:2] == "``"
    ]
    assert sorted(explained) == Sabotage.names()


@pytest.mark.parametrize("value", ["x", "", "nan", "inf", None, [], "-1", "11"])
def test_number_out_of_bounds_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="seconds must"):
        Parameters({"seconds": value}).number("seconds", 1, 0, 10)


def test_missing_parameter_has_its_default() -> None:
    given = Parameters({})
    assert (given.whole("code", 1011, 0, 9999), given.text("reason", "")) == (1011, "")
