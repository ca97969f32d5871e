"""Sources of an answer as the API's ``groundingMetadata``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any
from urllib.parse import quote_plus

from desktop.core.events import Source
from desktop.emulator.parts import Ground, Visit

_MOST_EXCERPT = 2_000
_MOST_PAGES = 20
_STYLE = """<style>
.container { align-items: center; border-radius: 8px; display: flex; padding: 8px 12px;
  font: 14px/20px sans-serif; }
.chip { display: inline-block; border: solid 1px; border-radius: 16px; margin: 0 8px;
  min-width: 14px; padding: 5px 16px; text-align: center; text-decoration: none; }
.carousel { overflow: auto; scrollbar-width: none; white-space: nowrap; }
@media (prefers-color-scheme: light) {
  .container { background-color: #fafafa; box-shadow: 0 0 0 1px #0000000f; }
  .chip { background-color: #ffffff; border-color: #d2d2d2; color: #5e5e5e; }
}
@media (prefers-color-scheme: dark) {
  .container { background-color: #1f1f1f; box-shadow: 0 0 0 1px #ffffff26; }
  .chip { background-color: #2c2c2c; border-color: #3c4043; color: #ffffff; }
}
</style>
"""
_PAGE = re.compile(r"https?://[^\s<>\"'()]+[^\s<>\"'().,;:!?]")


def grounding_metadata(grounds: Sequence[Ground], answer: str) -> dict[str, Any]:
    """Return the chunks with the spoken answer as the segment that they support, and searches."""
    sources = [source for ground in grounds for source in ground.sources]
    metadata: dict[str, Any] = {}
    if sources:
        metadata["groundingChunks"] = [_chunk(source) for source in sources]
    if answer and sources:
        # Segment offsets count UTF-8 bytes.
        segment = {"startIndex": 0, "endIndex": len(answer.encode()), "text": answer}
        indices = list(range(len(sources)))
        metadata["groundingSupports"] = [{"segment": segment, "groundingChunkIndices": indices}]
    queries = [query for ground in grounds for query in ground.queries]
    if queries:
        metadata["webSearchQueries"] = queries
        metadata["searchEntryPoint"] = {"renderedContent": _suggestions(queries)}
    return metadata


def pages_in(text: str) -> Iterator[Visit]:
    """Yield the addresses in a prompt, none of which has been read: this server fetches nothing."""
    for uri in list(dict.fromkeys(_PAGE.findall(text)))[:_MOST_PAGES]:
        yield Visit(uri, retrieved=False)


def page_metadata(visits: Iterable[Visit]) -> dict[str, Any]:
    """Return pages as the API's ``urlContextMetadata``.

    Assumed: the shape that the reference gives for other methods; no recording of a live session
    holds one.
    """
    return {
        "urlMetadata": [
            {
                "retrievedUrl": visit.uri,
                "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_"
                + ("SUCCESS" if visit.retrieved else "ERROR"),
            }
            for visit in visits
        ]
    }


def _suggestions(queries: Sequence[str]) -> str:
    """Return the searches as the HTML that has to be shown beside an answer."""
    chips = "".join(
        f'<a class="chip" href="https://www.google.com/search?q={quote_plus(query)}">'
        f"{escape(query)}</a>"
        for query in queries
    )
    # As the service sends it: a style for light and one for dark, then the chips in a row.
    return f'{_STYLE}<div class="container"><div class="carousel">{chips}</div></div>\n'


def _chunk(source: Source) -> dict[str, Any]:
    if source.uri.startswith(("https://", "http://")):
        return {"web": {"uri": source.uri, "title": source.title}}
    passage = {
        "uri": source.uri,
        "title": source.title,
        "text": source.excerpt[:_MOST_EXCERPT],
    }
    return {"retrievedContext": {name: text for name, text in passage.items() if text}}
