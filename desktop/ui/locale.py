"""Numbers, money, times and lengths of time as the window's language writes them."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

CONTEXT: Final = "Units"

UNITS: Final = ("{n} h", "{n} min", "{n} s", "{n} ms", "{n}k", "{n}M")

COUNTS: Final = "Count"


class Count(Enum):
    """What is counted: English for one, and for any other number; other languages have more."""

    CONVERSATIONS = ("1 conversation", "{count} conversations")
    DELETED = ("1 conversation deleted", "{count} conversations deleted")
    LINES = ("1 line", "{count} lines")
    HITS = ("1 hit", "{count} hits")
    NOTES = ("1 note", "{count} notes")
    DAYS = ("1 day", "{count} days")
    WAITING = ("1 more waits", "{count} more wait")


def locale_for(code: str, system: QLocale) -> QLocale:
    """Return how a language writes dates and numbers, as the system does where it speaks it.

    Every figure is written with the same digits: names, addresses and codes have Western ones, so
    Arabic follows those of its countries whose own digits these are.
    """
    locale = system if system.name().partition("_")[0] == code else QLocale(code)
    if locale.zeroDigit() != "0":
        locale = QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return locale


def number(value: float, decimals: int = 0) -> str:
    """Return a number with its separators."""
    return QLocale().toString(float(value), "f", decimals)


def dollars(amount: float) -> str:
    """Return an amount of money; small ones to a tenth of a cent."""
    exact = 2 if amount >= 0.1 or amount == 0 else 3
    return QLocale().toCurrencyString(float(amount), "$", exact)


def duration(seconds: float, decimals: int = 0) -> str:
    """Return a length of time in seconds."""
    return _unit("{n} s", number(seconds, decimals))


def minutes(seconds: float) -> str:
    """Return a length of time in whole minutes."""
    return _unit("{n} min", number(seconds / 60))


def milliseconds(value: float) -> str:
    """Return a short length of time."""
    return _unit("{n} ms", number(value))


def length(seconds: int) -> str:
    """Return a length of time in hours, minutes and seconds, leaving out what is nought."""
    rest, last = divmod(seconds, 60)
    hours, middle = divmod(rest, 60)
    parts = ((hours, "{n} h"), (middle, "{n} min"), (last, "{n} s"))
    return " ".join(_unit(form, number(n)) for n, form in parts if n) or _unit("{n} s", "0")


def moment(iso: str) -> str:
    """Return a time in ISO form as it is written here, or the text itself when it is none."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not when.isValid():
        return iso
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)


def clock(time: QTime, *, seconds: bool = False) -> str:
    """Return a time of day as it is written here, with or without its seconds."""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    if seconds and "s" not in form:
        form = re.sub(r"(\W)mm", r"\1mm\1ss", form)
    return QLocale().toString(time, form)


def clock_of(iso: str) -> str:
    """Return the time of day of a time in ISO form, as it was on the spot, or the text itself."""
    time = QTime.fromString(iso.partition("T")[2][:5] or iso[:5], "HH:mm")
    return clock(time) if time.isValid() else iso


def hour_meant(words: str) -> str:
    """Return ``HH:mm`` for a time of day as it is written here, and any other words as they are."""
    form = _plain(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    time = QLocale().toTime(_plain(words).upper(), form)
    return time.toString("HH:mm") if time.isValid() else words


def _plain(text: str) -> str:
    return " ".join(text.replace("\N{NARROW NO-BREAK SPACE}", " ").split())


def day(iso: str) -> str:
    """Return the day of a time in ISO form as it is written here, or the text itself."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return (
        QLocale().toString(when.date(), QLocale.FormatType.ShortFormat) if when.isValid() else iso
    )


def counted(what: Count, count: int) -> str:
    """Return how many there are, in the form that the language has for this number."""
    one, many = what.value
    form = QCoreApplication.translate(COUNTS, many, None, count)
    if form == many and count == 1:
        return one
    return form.format(count=number(count))


def joined(parts: list[str]) -> str:
    """Return a list as a sentence has it: ``a, b and c``."""
    return QLocale().createSeparatedList(parts)


def _unit(form: str, count: str) -> str:
    return QCoreApplication.translate(CONTEXT, form).format(n=count)


def aligned(text: str) -> str:
    """Return a text that is laid out in the window's direction, whatever letters it begins with.

    Qt asks the letters where a text can be selected.
    """
    mark = "\N{RIGHT-TO-LEFT MARK}" if QGuiApplication.isRightToLeft() else ""
    return f"{mark}{text}" if text else text
