"""A conversation goes on while somebody sets the computer's clock by a day, and back.

The clock is libfaketime's: it changes what the whole program and its demo are told of the date,
and leaves the monotonic clock alone, as setting a real one does.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.e2e.program import COMMAND, environment

pytestmark = pytest.mark.e2e

LIBRARY = os.environ.get("LIBFAKETIME") or next(
    map(str, Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")), ""
)
ASKED = {"what is 12 times 7": "84", "what is 3 times 5": "15", "what is 9 plus 8": "17"}
JUMPS = ("+1d", "-1d", "+0")
ALARMS = {"link_lost", "link_resumed", "machine_woke", "notice"}


@pytest.mark.skipif(not LIBRARY, reason="libfaketime is not installed")
def test_26_a_clock_that_is_set_by_a_day_and_back_is_not_noticed(tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    clock.write_text("+0\n")
    faked = {
        "LD_PRELOAD": LIBRARY,
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    words = [word for text in ASKED for word in ("--text", text)]
    quiet = ["talk", "--backend", "local", "--mic", "none", "--speaker", "none", "--json"]
    said, kinds, jumps = "", set(), iter(JUMPS)
    with subprocess.Popen(
        [*COMMAND, *quiet, *words],
        env=environment(tmp_path, faked),
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        for event in map(json.loads, program.stdout):
            kinds.add(event["type"])
            if event["type"] == "output_transcript":
                said += event["text"]
            elif event["type"] == "speech_played":
                clock.write_text(f"{next(jumps, '+0')}\n")

    assert program.returncode == 0
    assert [answer for answer in ASKED.values() if answer not in said] == []
    assert not kinds & ALARMS
