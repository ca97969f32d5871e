"""The links of the service's HTML, for where the HTML itself cannot be shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

_MOST: Final = 8
_LONGEST: Final = 60


def suggestions_in(markup: str) -> list[tuple[str, str]]:
    """Return words and address of every suggestion; other links than Google's are left out."""
    # Read here: a parser of HTML is not needed before the window is painted.
    from desktop.ui.suggestion.reader import LinkReader

    reader = LinkReader()
    reader.feed(markup)
    reader.close()
    return [(text[:_LONGEST], url) for text, url in reader.found if is_google(url)][:_MOST]


def is_google(url: str) -> bool:
    """Whether an address leads to Google and nowhere else."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    plain = parts.scheme == "https" and "@" not in parts.netloc
    return plain and (host == "google.com" or host.endswith(".google.com"))


def chips_of(found: Sequence[tuple[str, str]]) -> str:
    """Return words and addresses as rich text with a link each."""
    from html import escape  # with its thousands of names of characters

    chips = [f'<a href="{escape(url)}">{escape(text)}</a>' for text, url in found]
    return " &nbsp;·&nbsp; ".join(chips)
