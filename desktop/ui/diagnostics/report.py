"""The diagnostics as rows for the view and as a text to copy; nothing private stands in either."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, qVersion

from desktop.core.figure import Figures
from desktop.ui.diagnostics.journal import LinkJournal
from desktop.ui.fault import told
from desktop.ui.locale import duration, milliseconds, minutes, number
from desktop.ui.state import backend_name, look

translate = QCoreApplication.translate

Row = tuple[str, str]
_DASH = "\N{EN DASH}"


def link_rows(journal: LinkJournal, figures: Figures) -> list[Row]:
    """Return what is known of the link, as names and values."""
    link = figures.link
    return [
        (translate("Diagnostics", "State"), look(journal.state).word),
        (translate("Diagnostics", "Backend"), backend_name(journal.backend) or _DASH),
        (translate("Diagnostics", "Model"), journal.model or _DASH),
        (translate("Diagnostics", "Region"), link.location or _DASH),
        (translate("Diagnostics", "Connected for"), _seconds(journal.age_s)),
        (translate("Diagnostics", "Age of the handle"), _seconds(link.handle_age_s)),
        (translate("Diagnostics", "Connections lost"), str(journal.lost)),
        (translate("Diagnostics", "Resumed"), str(journal.resumed)),
        (translate("Diagnostics", "Rebuilt"), str(journal.rebuilt)),
        (translate("Diagnostics", "Ends announced"), str(journal.announced)),
        (
            translate("Diagnostics", "Last gap"),
            milliseconds(journal.last_gap_ms) if journal.last_gap_ms else _DASH,
        ),
        (translate("Diagnostics", "Last loss"), journal.last_loss or _DASH),
        (
            translate("Diagnostics", "Left out"),
            "\n".join(map(told, journal.dropped)) or translate("Diagnostics", "nothing"),
        ),
    ]


def latency_rows(figures: Figures) -> list[tuple[str, ...]]:
    """Return each span with its count, median, p95 and p99 in milliseconds."""
    return [
        (span_name(name), str(item.total), *(_ms(x) for x in (item.median, item.p95, item.p99)))
        for name, item in figures.latencies.items()
    ]


def counter_rows(figures: Figures) -> list[Row]:
    """Return each counter."""
    return [(counter_name(name), str(count)) for name, count in figures.counters.items()]


def report(journal: LinkJournal, figures: Figures) -> str:
    """Return everything as plain text, in the order of the view."""
    return "\n".join(_lines(journal, figures)) + "\n"


def span_name(name: str) -> str:
    """Return a span's name for people."""
    known = {
        "microphone_to_send": translate("Diagnostics", "Microphone to send"),
        "send_to_first_byte": translate("Diagnostics", "Send to first answer"),
        "speech_end_to_first_byte": translate("Diagnostics", "End of speech to first answer"),
        "first_byte_to_first_sample": translate("Diagnostics", "First answer to sound"),
        "barge_in_to_silence": translate("Diagnostics", "Your voice to silence"),
        "tool": translate("Diagnostics", "Tool calls"),
        "reconnect": translate("Diagnostics", "Reconnecting"),
    }
    return known.get(name, _plain(name))


def counter_name(name: str) -> str:
    """Return a counter's name for people."""
    known = {
        "malformed_messages": translate("Diagnostics", "Messages that could not be read"),
        "unknown_messages": translate("Diagnostics", "Messages of unknown kinds"),
        "unknown_fields": translate("Diagnostics", "Unknown fields"),
    }
    return known.get(name, _plain(name))


def _lines(journal: LinkJournal, figures: Figures) -> Iterator[str]:
    yield f"Attune {_version()}, Python {platform.python_version()}, Qt {qVersion()}"
    yield f"{platform.system()} {platform.release()} ({platform.machine()})"
    yield ""
    for name, value in link_rows(journal, figures):
        yield f"{name}: {value.replace(chr(10), '; ')}"
    yield ""
    yield translate("Diagnostics", "Latency in milliseconds (count, median, p95, p99)")
    for name, *values in latency_rows(figures):
        yield f"{name}: {', '.join(values)}"
    yield ""
    yield translate("Diagnostics", "Counters")
    for name, value in counter_rows(figures):
        yield f"{name}: {value}"


def _version() -> str:
    try:
        return version("attune")
    except PackageNotFoundError:
        return "(not installed)"


def _plain(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _ms(value: float) -> str:
    return number(value, 1 if value < 100 else 0)


def _seconds(value: float | None) -> str:
    if value is None:
        return _DASH
    if value < 120:
        return duration(value)
    return minutes(value)
