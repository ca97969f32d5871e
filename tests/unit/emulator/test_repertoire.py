"""The list of faults: complete, readable and bounded."""

from __future__ import annotations

import pytest

from desktop.core.resource import resource
from desktop.emulator.repertoire import FAULTS, TIMINGS, Fault, Parameter, find_fault

pytestmark = pytest.mark.unit

SECONDS = Parameter("seconds", 1.0, "How long.", 0, 10)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault_is_told_in_a_sentence_with_all_its_parameters(fault: Fault) -> None:
    told = fault.described()
    sentences = [told["help"], *(parameter["help"] for parameter in told["parameters"])]
    assert all(text[0].isupper() and text.endswith(".") for text in sentences)
    assert set(told["timings"]) <= set(TIMINGS)
    assert fault.read({}) == {item["name"]: item["default"] for item in told["parameters"]}


@pytest.mark.parametrize("value", ["x", "", "nan", "inf", None, [], "-1", "11"])
def test_number_out_of_bounds_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="seconds must"):
        SECONDS.read({"seconds": value})


def test_choice_names_what_is_possible() -> None:
    with pytest.raises(ValueError, match="then must be one of close, stall, nothing"):
        find_fault("goaway", "session").read({"then": "dance"})


def test_whole_number_stays_whole() -> None:
    assert find_fault("close", "session").read({"code": "1012"})["code"] == 1012


def test_fault_belongs_to_its_scope() -> None:
    with pytest.raises(ValueError, match="there is no fault 'refuse'"):
        find_fault("refuse", "session")


def test_readme_tells_of_every_fault_and_its_parameters() -> None:
    told = resource("emulator/README.md").read_text(encoding="utf-8")
    for fault in FAULTS:
        names = ", ".join(f"`{parameter.name}`" for parameter in fault.parameters)
        assert f"| `{fault.name}` | {fault.sentence} | {names} |" in told
