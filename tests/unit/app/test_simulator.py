from __future__ import annotations

import pytest

from desktop.app.simulator import ControlAddress, read_offer
from desktop.core.errors import UnreachableError
from desktop.emulator.repertoire import FAULTS

pytestmark = pytest.mark.unit


def test_a_described_fault_is_read_whole() -> None:
    for fault in FAULTS:
        offer = read_offer(fault.described())
        assert (offer.name, offer.title, offer.sentence) == (
            fault.name,
            fault.title,
            fault.sentence,
        )
        assert [item.name for item in offer.parameters] == [item.name for item in fault.parameters]


def test_a_bare_name_is_a_fault_without_parameters() -> None:
    assert read_offer("expire-handles").title == "Expire handles"


async def test_without_a_server_it_says_so() -> None:
    with pytest.raises(UnreachableError, match="not running yet"):
        await ControlAddress(lambda: None).faults()
