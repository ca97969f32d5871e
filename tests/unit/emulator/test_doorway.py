"""Plain requests in front of the WebSocket library."""

from __future__ import annotations

import pytest

from desktop.emulator.doorway import (
    MOST_BODY_BYTES,
    BadRequestError,
    HttpRequest,
    body_length,
    is_upgrade,
    parse_head,
    render,
)

pytestmark = pytest.mark.unit


def test_head_is_a_request_with_lower_case_headers() -> None:
    request = parse_head(b"POST /token?key=1 HTTP/1.1\r\nHost: here\r\nX-A: 1\r\nx-a:  2 ")
    assert (request.method, request.target) == ("POST", "/token?key=1")
    assert request.headers == {"host": "here", "x-a": "1,2"}


@pytest.mark.parametrize(
    "head", [b"", b"GET /", b"GET / HTTP/2", b"GET / HTTP/1.1\r\nno colon", b"A / HTTP/1.1\r\n: x"]
)
def test_senseless_head_is_refused(head: bytes) -> None:
    with pytest.raises(BadRequestError):
        parse_head(head)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-length": "-1"}, 400),
        ({"content-length": "1,1"}, 400),
        ({"content-length": str(MOST_BODY_BYTES + 1)}, 413),
        ({"transfer-encoding": "chunked"}, 411),
    ],
)
def test_body_of_unknown_or_unwanted_size_is_refused(headers: dict[str, str], status: int) -> None:
    with pytest.raises(BadRequestError) as caught:
        body_length(HttpRequest("POST", "/", headers))
    assert caught.value.status == status


def test_only_a_get_may_become_a_socket() -> None:
    headers = {"upgrade": "WebSocket"}
    assert is_upgrade(HttpRequest("GET", "/", headers))
    assert not is_upgrade(HttpRequest("POST", "/", headers))


def test_answer_tells_its_length() -> None:
    head, _, body = render(404, {"a": 1}).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 404 Not Found\r\n")
    assert f"Content-Length: {len(body)}".encode() in head
