"""The words of a document: plain text, Markdown, and PDF page by page."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass

from desktop.core.errors import AttuneError

SUFFIXES = (".txt", ".md", ".markdown", ".rst", ".csv", ".tsv", ".log", ".json", ".pdf")
MOST_PAGES = 500
_MOST_CHARACTERS = 4_000_000


class UnreadableError(AttuneError):
    """A document has no words that can be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one place in a document, ``place`` as it is cited: ``line 12`` or ``page 3``."""

    place: str
    text: str


def passages(name: str, data: bytes, length: int = 1200) -> list[Passage]:
    """Return the words of a document in passages of about ``length`` characters.

    Raises ``UnreadableError``. Reads and computes: call it on a worker.
    """
    if name.lower().endswith(".pdf"):
        return [part for part in _pages(data) if part.text.strip()]
    return _parts(plain(data), length)


def plain(data: bytes) -> str:
    """Return the text of a file; raises ``UnreadableError`` for what is no text."""
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError("this is no text")
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if utf16 else "utf-8-sig", errors="replace")


def _pages(data: bytes) -> list[Passage]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    # What it complains about may quote the document.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    found: list[Passage] = []
    size = 0
    try:
        for number, page in enumerate(PdfReader(io.BytesIO(data)).pages, 1):
            text = page.extract_text()
            found.append(Passage(f"page {number}", text))
            size += len(text)
            if number >= MOST_PAGES or size > _MOST_CHARACTERS:
                break
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        if not found:
            raise UnreadableError("this PDF cannot be read") from error
    return found


def _parts(text: str, length: int) -> list[Passage]:
    found: list[Passage] = []
    lines: list[str] = []
    first, size = 1, 0
    for number, line in enumerate(text[:_MOST_CHARACTERS].splitlines(), 1):
        begins = line.startswith("#") or (not line.strip() and size > length)
        if lines and (begins or size > 2 * length):
            found.append(Passage(f"line {first}", "\n".join(lines)))
            lines, first, size = [], number, 0
        lines.append(line)
        size += len(line) + 1
    found.append(Passage(f"line {first}", "\n".join(lines)))
    return [part for part in found if part.text.strip()]
