"""What a person's session does when the network itself goes, in network namespaces."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.e2e.program import missing

RecordProperty = Callable[[str, object], None]


@cache
def _obstacle() -> str:
    absent = missing(["unshare", "nsenter", "ip"])
    if absent:
        return absent
    tried = subprocess.run(
        ["unshare", "-Urn", "ip", "link", "add", "near", "type", "veth", "peer", "name", "far"],
        capture_output=True,
        check=False,
    )
    return "network namespaces are not allowed here" if tried.returncode else ""


pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(_obstacle()), reason=_obstacle() or "none"),
]


def shown(fault: str, record_property: RecordProperty) -> dict[str, Any]:
    """Have a fault happen and return what came of it."""
    done = subprocess.run(
        ["unshare", "-Urn", sys.executable, "-m", "tests.e2e.network_program", fault],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    for name, value in told.items():
        record_property(name, value)
    return told


def test_02_a_pulled_cable_is_noticed_and_the_session_goes_on(
    record_property: RecordProperty,
) -> None:
    told = shown("blackhole", record_property)
    kinds = [event["type"] for event in told["seen"]]

    assert kinds[0] == "link_opened"
    assert kinds[-1] == "link_resumed"


def test_24_another_network_is_gone_over_to(record_property: RecordProperty) -> None:
    told = shown("switch", record_property)

    assert told["seen"][-1]["type"] == "link_resumed"


def test_24_a_link_that_comes_back_is_used_again(record_property: RecordProperty) -> None:
    told = shown("outage", record_property)

    assert told["seen"][-1]["type"] == "link_resumed"


def test_25_a_program_that_stood_still_goes_on(record_property: RecordProperty) -> None:
    told = shown("freeze", record_property)

    assert told["absent_s"] >= 5
    assert told["seen"][-1]["type"] == "link_resumed"
