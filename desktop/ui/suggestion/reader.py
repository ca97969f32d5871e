"""Reads the links out of a piece of HTML."""

from __future__ import annotations

from html.parser import HTMLParser


class LinkReader(HTMLParser):
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
