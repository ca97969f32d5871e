"""The faults that a test run has shown, as a table after its results.

A test belongs to a row by its name, ``test_07_…``; what it noted with ``record_property`` under
``noticed_s``, ``resumed_s`` and ``said`` stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

_ROW = re.compile(r"test_(\d\d)_(\w+)(\[.*\])?$")
_FAULTS = {
    1: "reset in mid-answer",
    2: "half-open line",
    3: "clean close",
    4: "handle refused",
    5: "setup refused",
    6: "policy close",
    7: "unavailable",
    8: "quota",
    9: "HTTP error at the upgrade",
    10: "key refused",
    11: "goAway",
    12: "goAway during a call",
    13: "handle expired",
    14: "no setupComplete",
    15: "error as first frame",
    16: "unreadable frames",
    17: "big frame",
    18: "flood",
    19: "slow uplink",
    20: "no such host",
    21: "untrusted certificate",
    22: "proxy for loopback",
    23: "backend or region out",
    24: "network switch",
    25: "sleep and standstill",
    26: "wall clock set",
    40: "tool hangs",
    41: "tool raises",
    42: "tool returns 10 MB",
}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table, if any fault was shown."""
    rows = sorted(_rows(terminalreporter))
    if not rows:
        return
    terminalreporter.section("faults")
    for row in rows:
        terminalreporter.write_line(row)
    absent = sorted(_FAULTS.keys() - {int(row[:2]) for row in rows})
    terminalreporter.write_line(f"not shown in this run: {absent or 'none'}")


def _rows(reporter: pytest.TerminalReporter) -> Iterator[str]:
    for outcome in ("passed", "failed", "skipped"):
        for report in reporter.stats.get(outcome, []):
            found = _ROW.search(report.nodeid)
            if found is None or (report.when != "call" and outcome == "passed"):
                continue
            number = int(found[1])
            noted = dict(report.user_properties)
            behaviour = found[2].replace("_", " ") + (found[3] or "")
            times = " ".join(
                f"{word} {noted[name]:5.2f} s" if name in noted else " " * (len(word) + 8)
                for name, word in (("noticed_s", "noticed"), ("resumed_s", "resumed"))
            )
            fault = _FAULTS.get(number, "")
            yield f"{number:02d} {fault:<26} {outcome:<7} {times}  {behaviour}"
