from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from desktop.app.check import Check
from desktop.app.checkup import ACTIONS, WindowCheckup
from desktop.app.ground import Ground, read_ground
from desktop.settings.override import with_values
from desktop.settings.path import Paths

pytestmark = pytest.mark.unit


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return read_ground(Namespace(), Paths.of({"ATTUNE_HOME": str(tmp_path)}), {})


def test_it_names_what_the_command_checks(ground: Ground) -> None:
    names = WindowCheckup(ground, lambda: ground.settings).names()

    assert list(names) == [probe.name for probe in Check(ground).probes()]


def test_an_endpoint_of_ones_own_is_checked_too(ground: Ground) -> None:
    settings = with_values(ground.settings, {"demo.mind_url": "http://127.0.0.1:9/v1"})
    checkup = WindowCheckup(ground, lambda: settings)

    assert checkup.names()[-1] == "chat endpoint"


def test_every_check_offers_something_to_do(ground: Ground) -> None:
    assert all(ACTIONS.values())
