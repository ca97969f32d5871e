"""Every client of other people holds its conversations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.run import CLIENTS, Client, passed, run, table

pytestmark = [pytest.mark.conformance, pytest.mark.timeout(600)]


@pytest.mark.parametrize("client", CLIENTS, ids=[client.name for client in CLIENTS])
def test_client_can_do_everything(client: Client, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder: Path = tmp_path_factory.getbasetemp() / "environments"
    results = run(folder, [client])
    assert passed(results), table(results)
