"""Sources and searches as the API tells them."""

from __future__ import annotations

import pytest

from desktop.core.events import Source
from desktop.emulator.grounding import grounding_metadata, page_metadata, pages_in
from desktop.emulator.parts import Ground, Visit

pytestmark = pytest.mark.unit

PAGE = Source("Atlas", "https://example.com/atlas", "unused")


def test_whole_answer_is_supported_by_all_sources() -> None:
    told = grounding_metadata([Ground((PAGE, Source("Manual")))], "Zürich")
    assert told["groundingChunks"] == [
        {"web": {"uri": PAGE.uri, "title": "Atlas"}},
        {"retrievedContext": {"title": "Manual"}},
    ]
    [support] = told["groundingSupports"]
    assert support["groundingChunkIndices"] == [0, 1]
    assert support["segment"] == {"startIndex": 0, "endIndex": 7, "text": "Zürich"}


def test_searches_come_with_suggestions_that_are_safe_to_show() -> None:
    told = grounding_metadata([Ground((), ("<b> & c",))], "Yes.")
    assert told["webSearchQueries"] == ["<b> & c"]
    html = told["searchEntryPoint"]["renderedContent"]
    assert "q=%3Cb%3E+%26+c" in html
    assert "&lt;b&gt; &amp; c</a>" in html
    assert "groundingChunks" not in told


def test_addresses_in_a_prompt_are_found_once_and_not_read() -> None:
    text = "Compare https://a.example/x, (https://b.example/?q=1) and https://a.example/x."
    assert list(pages_in(text)) == [
        Visit("https://a.example/x", retrieved=False),
        Visit("https://b.example/?q=1", retrieved=False),
    ]


def test_pages_come_with_what_became_of_them() -> None:
    told = page_metadata([Visit("https://a"), Visit("https://b", retrieved=False)])
    assert [page["urlRetrievalStatus"] for page in told["urlMetadata"]] == [
        "URL_RETRIEVAL_STATUS_SUCCESS",
        "URL_RETRIEVAL_STATUS_ERROR",
    ]
