"""Frames in and out."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from desktop.emulator.wire import (
    MAX_REASON_BYTES,
    WireError,
    audio_frame,
    clip,
    decode,
    decode_base64,
    encode,
    messages_in,
    text_of,
)

pytestmark = pytest.mark.unit


def test_both_spellings_of_a_message_mean_the_same() -> None:
    snake = decode('{"realtime_input": {"audio": {"mime_type": "audio/pcm"}}}')
    assert snake == decode(b'{"realtimeInput": {"audio": {"mimeType": "audio/pcm"}}}')


def test_escaped_underscore_is_one() -> None:
    spelled = decode('{"realtimeInput": {"audio": {"mime\\u005ftype": "audio/pcm"}}}')
    assert spelled.body == {"audio": {"mimeType": "audio/pcm"}}


def test_keys_of_free_form_maps_are_left_alone() -> None:
    response = {"my_key": {"other_key": 1}}
    message = decode(
        '{"tool_response": {"function_responses": [{"will_continue": false, '
        '"response": {"my_key": {"other_key": 1}}}]}}'
    )
    assert message.body == {"functionResponses": [{"willContinue": False, "response": response}]}


@pytest.mark.parametrize(
    ("frame", "fragment"),
    [
        ("not json", "Invalid JSON payload"),
        (b"\xff\xfe", "Invalid JSON payload"),
        ("[" * 100_000, "Invalid JSON payload"),
        ("[]", "invalid argument"),
        ("{}", "invalid argument"),
        ('{"setup": 1}', "invalid argument"),
        ('{"set_up_it": {}}', 'Unknown name "setUpIt"'),
        ('{"setup": {}, "clientContent": {}}', "oneof"),
        ('{"clientContent": {}, "client_content": {}}', "oneof"),
    ],
)
def test_anything_but_one_known_field_is_refused(frame: str | bytes, fragment: str) -> None:
    with pytest.raises(WireError) as caught:
        decode(frame)
    assert caught.value.code == 1007
    assert fragment in caught.value.reason


def test_server_frames_are_pretty_binary_json() -> None:
    assert encode({"setupComplete": {}}) == b'{\n  "setupComplete": {}\n}\n'


def test_oversized_server_frame_is_never_sent() -> None:
    with pytest.raises(ValueError, match="too large"):
        encode({"serverContent": {"x": "y" * 300_000}})


@pytest.mark.parametrize("length", [1, 2, 3, 4, 255])
def test_both_base64_alphabets_are_read_with_and_without_padding(length: int) -> None:
    data = bytes(range(256))[-length:]
    forms = [base64.b64encode(data), base64.urlsafe_b64encode(data)]
    for form in forms:
        assert decode_base64(form.decode()) == data
        assert decode_base64(form.decode().rstrip("=")) == data


@pytest.mark.parametrize("text", ["a", "$$$$", None, 7])
def test_malformed_base64_is_refused(text: object) -> None:
    with pytest.raises(WireError):
        decode_base64(text)


def test_reason_is_cut_between_characters() -> None:
    reason = clip("ä" * 100)
    assert len(reason.encode()) == MAX_REASON_BYTES - 1


def test_reason_with_half_a_character_can_be_sent() -> None:
    assert clip("a\ud800b") == "a?b"


@pytest.mark.parametrize(
    "frame",
    [
        '{"realtimeInput": {"text": "\\ud800"}}',
        b'{"realtimeInput": {"text": "\\uD800"}}',
        '{"realtimeInput": {"text": "x"}}'.encode("utf-16"),
        b'{"realtimeInput": {"text": "\xed\xa0\x80"}}',
    ],
)
def test_text_that_is_no_unicode_is_refused(frame: str | bytes) -> None:
    with pytest.raises(WireError, match="close with 1007"):
        decode(frame)


def test_whole_characters_may_be_escaped() -> None:
    message = decode('{"realtimeInput": {"text": "\\ud83d\\ude00"}}')
    assert message.body["text"] == "\U0001f600"


def test_half_a_character_does_not_break_a_frame() -> None:
    assert encode({"x": "\ud800"}) == b'{\n  "x": "?"\n}\n'


def test_repeated_field_may_be_absent_or_hold_one_message() -> None:
    assert (messages_in(None), messages_in({"a": 1})) == ([], [{"a": 1}])


@pytest.mark.parametrize("value", [1, True, "x", [1], [None]])
def test_repeated_field_holds_only_messages(value: object) -> None:
    with pytest.raises(WireError):
        messages_in(value)


def test_text_of_joins_the_parts_that_are_text() -> None:
    content = {"parts": [{"text": "a"}, {"inlineData": {}}, {"text": "b"}]}
    assert text_of(content) == "ab"


@pytest.mark.parametrize("role", ["", "model"])
def test_sound_is_printed_as_everything_else(role: str) -> None:
    pcm = bytes(range(256))
    blob = {"mimeType": "audio/pcm;rate=24000", "data": base64.b64encode(pcm).decode()}
    turn: dict[str, Any] = {"role": role} if role else {}
    message = {"serverContent": {"modelTurn": {**turn, "parts": [{"inlineData": blob}]}}}
    assert audio_frame(pcm, "audio/pcm;rate=24000", role=role) == encode(message)
