"""The links of the service's HTML, for where the HTML itself cannot be shown."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final
from urllib.parse import urlsplit

_MOST: Final = 8
_LONGEST: Final = 60


def suggestions_in(markup: str) -> list[tuple[str, str]]:
    """Return words and address of every suggestion; other links than Google's are left out."""
    reader = _LinkReader()
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


class _LinkReader(HTMLParser):
    """Collects the links of a piece of HTML with their words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._url = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link."""
        if tag == "a":
            self._url = dict(attrs).get("href") or ""
            self._words = []

    def handle_data(self, data: str) -> None:
        """Take the words of a link."""
        if self._url:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        """End a link."""
        words = " ".join("".join(self._words).split())
        if tag == "a" and self._url and words:
            self.found.append((words, self._url))
        if tag == "a":
            self._url = ""
