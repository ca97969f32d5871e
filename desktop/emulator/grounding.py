"""Sources of an answer as the API's ``groundingMetadata``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.events import Source
from desktop.emulator.parts import Ground

_MOST_EXCERPT = 2_000


def grounding_metadata(grounds: Sequence[Ground], answer: str) -> dict[str, Any]:
    """Return the chunks, and the spoken answer as the segment that they support."""
    sources = [source for ground in grounds for source in ground.sources]
    metadata: dict[str, Any] = {"groundingChunks": [_chunk(source) for source in sources]}
    if answer and sources:
        # Segment offsets count UTF-8 bytes.
        segment = {"startIndex": 0, "endIndex": len(answer.encode()), "text": answer}
        indices = list(range(len(sources)))
        metadata["groundingSupports"] = [{"segment": segment, "groundingChunkIndices": indices}]
    return metadata


def _chunk(source: Source) -> dict[str, Any]:
    if source.uri.startswith(("https://", "http://")):
        return {"web": {"uri": source.uri, "title": source.title}}
    passage = {
        "uri": source.uri,
        "title": source.title,
        "text": source.excerpt[:_MOST_EXCERPT],
    }
    return {"retrievedContext": {name: text for name, text in passage.items() if text}}
