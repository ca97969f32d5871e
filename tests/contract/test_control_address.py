"""The window's way to the fault control, against the embedded server itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.embedded import ServerAddress
from desktop.app.simulator import ControlAddress
from desktop.core.errors import UsageError
from desktop.emulator.repertoire import faults
from tests.contract.test_embedded_server import House
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract


class Running:
    """A server that already listens."""

    def __init__(self, address: ServerAddress) -> None:
        self._address = address

    async def address(self) -> ServerAddress:
        return self._address


async def control(house: House) -> ControlAddress:
    endpoint = await house.open()
    ca_file = Path(endpoint.ca_file) if endpoint.ca_file else None
    running = Running(ServerAddress(endpoint.url, ca_file, endpoint.key))
    return ControlAddress(lambda: running)


@holding(House)
async def test_every_fault_of_the_server_is_offered(house: House) -> None:
    offers = await (await control(house)).faults()
    assert [offer.name for offer in offers] == list(faults())


@holding(House)
async def test_a_fault_can_be_ordered_and_taken_back(house: House) -> None:
    address = await control(house)
    await address.show("drop", {"at": "connect"})
    await address.show("forget", {})


@holding(House)
async def test_what_the_server_does_not_take_is_said(house: House) -> None:
    address = await control(house)
    with pytest.raises(UsageError, match="did not take that: .*between"):
        await address.show("interrupt", {"probability": "2"})
