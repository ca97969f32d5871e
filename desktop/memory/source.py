"""The sources of a line, as one column of JSON when it is read."""

from __future__ import annotations

import json
from typing import Any

from desktop.core.events import Source

SOURCES = """(
  SELECT json_group_array(json_object('title', title, 'uri', uri, 'excerpt', excerpt))
  FROM (SELECT title, uri, excerpt FROM source WHERE turn_uid = turn.uid ORDER BY source.id)
)"""
"""What to select of ``turn`` for ``read_sources``."""


def read_sources(text: str) -> tuple[Source, ...]:
    """Return the sources of a line from the JSON that was selected."""
    items: list[dict[str, Any]] = json.loads(text)
    return tuple(Source(**item) for item in items)
