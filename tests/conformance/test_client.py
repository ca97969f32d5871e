"""Every client of other people holds its conversations."""

from __future__ import annotations

import pytest

from tests.conformance.environment import cache_folder
from tests.conformance.row import ROWS, SCENARIOS, Row
from tests.conformance.run import run
from tests.conformance.table import passed, render

pytestmark = [pytest.mark.conformance, pytest.mark.timeout(900)]


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_client_does_everything_that_it_can(row: Row) -> None:
    results = run(cache_folder(), [row])
    assert passed(results), render(results, SCENARIOS)
