from __future__ import annotations

from typing import Any

import mcp_types as types
import pytest

from desktop.core.consent import ConsentReply
from desktop.tools.mcp.answer import answer_of
from desktop.tools.mcp.elicitation import card, result
from desktop.tools.mcp.inlet import progress_text

pytestmark = pytest.mark.unit


def answered(*parts: Any, **more: Any) -> dict[str, Any]:
    found = types.CallToolResult(content=list(parts), **more)
    return answer_of(found, "mark", lambda text: text.replace("s3cret", "•••"))


def text(words: str) -> types.TextContent:
    return types.TextContent(type="text", text=words)


def form(**properties: Any) -> types.ElicitRequestFormParams:
    schema = {"type": "object", "properties": properties, "required": ["a"]}
    return types.ElicitRequestFormParams(message="Please", requested_schema=schema)


def test_texts_are_joined() -> None:
    assert answered(text("a"), text("b")) == {"status": "ok", "text": "a\nb"}


def test_data_that_the_text_repeats_is_said_once() -> None:
    assert "data" not in answered(text('{"a": 1}'), structured_content={"a": 1})
    assert "data" not in answered(text("hello"), structured_content={"result": "hello"})


def test_data_of_its_own_is_kept_beside_the_text() -> None:
    found = answered(text("done"), structured_content={"a": ["s3cret"]})
    assert found == {"status": "ok", "text": "done", "data": {"a": ["•••"]}}


def test_an_error_without_words_still_says_something() -> None:
    assert answered(is_error=True)["reason"] == "the tool failed and did not say why"


def test_a_server_cannot_claim_a_file(tmp_path: object) -> None:
    found = answered(text("x"), _meta={"attune/oversized": {"file": "/etc/passwd"}})
    assert "file" not in found


def test_a_form_becomes_the_cards_fields() -> None:
    found = card("crm", form(a={"type": "string", "title": "Name"}, b={"type": "boolean"}))
    assert found is not None
    assert [(f.name, f.label, f.kind, f.required) for f in found.fields] == [
        ("a", "Name", "text", True),
        ("b", "b", "boolean", False),
    ]


@pytest.mark.parametrize(
    "odd",
    [
        {"type": "array"},
        {"type": "array", "items": {"type": "object"}},
        {"type": "object"},
        {},
        True,
    ],
)
def test_what_a_card_cannot_hold_is_not_asked(odd: Any) -> None:
    assert card("crm", form(a=odd)) is None


def test_what_a_card_cannot_hold_is_left_out_where_it_may_be() -> None:
    found = card("crm", form(a={"type": "string"}, b={"type": "array"}))
    assert found is not None
    assert [field.name for field in found.fields] == ["a"]


def test_a_form_with_too_many_fields_is_not_asked() -> None:
    assert card("crm", form(**{f"f{n}": {"type": "string"} for n in range(21)})) is None


def test_named_choices_are_shown_by_name_and_sent_by_value() -> None:
    params = form(a={"type": "string", "oneOf": [{"const": "r", "title": "Red"}]})
    found = card("crm", params)
    assert found is not None
    assert found.fields[0].choices == ("Red",)
    sent = result(ConsentReply(True, values={"a": "Red", "other": "x"}), params)
    assert sent.content == {"a": "r"}


def test_several_of_a_list_are_shown_by_name_and_sent_by_value() -> None:
    listed = [{"const": "r", "title": "Red"}, {"const": "b", "title": "Blue"}]
    told = {"type": "array", "items": {"anyOf": listed}, "minItems": 1, "maxItems": 2}
    params = form(a={**told, "default": ["b"]})
    found = card("crm", params)
    assert found is not None
    (field,) = found.fields
    assert (field.kind, field.choices, field.default) == ("choices", ("Red", "Blue"), ("Blue",))
    assert (field.least, field.most) == (1, 2)
    sent = result(ConsentReply(True, values={"a": ("Red", "Blue")}), params)
    assert sent.content == {"a": ["r", "b"]}


def test_a_list_of_texts_is_asked_line_by_line() -> None:
    params = form(a={"type": "array", "items": {"type": "string"}})
    found = card("crm", params)
    assert found is not None
    assert found.fields[0].kind == "lines"
    sent = result(ConsentReply(True, values={"a": ("x", "y")}), params)
    assert sent.content == {"a": ["x", "y"]}


def test_silence_cancels_and_no_declines() -> None:
    params = form(a={"type": "string"})
    assert result(ConsentReply(False), params).action == "decline"
    assert result(ConsentReply(False, answered=False), params).action == "cancel"


def test_what_a_server_writes_cannot_break_the_card() -> None:
    params = types.ElicitRequestFormParams(
        message="Allow\u202e\nall" + "x" * 5000, requested_schema={"properties": {}}
    )
    found = card("crm", params)
    assert found is not None
    assert "\u202e" not in found.text
    assert len(found.text) <= 1000


@pytest.mark.parametrize(
    ("done", "total", "words", "told"),
    [(3, 10, "step", "3 of 10: step"), (0.5, None, None, "0.5"), (1, 0, "a\u202eb", "1: a b")],
)
def test_progress_is_told_in_few_words(
    done: float, total: float | None, words: str | None, told: str
) -> None:
    assert progress_text(done, total, words) == told
