"""Only plain public https addresses pass the guard."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.tools.address import AddressRefusedError, guarded, is_public, resolve

pytestmark = pytest.mark.unit

HOSTILE = [
    "",
    "https://",
    "https:///",
    "https:///example.org",
    "https:example.org",
    "https:/example.org",
    "https:\\\\example.org",
    "https://example.org\\@127.0.0.1/",
    "http://example.org/",
    "ftp://example.org/",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "file://example.org/etc/passwd",
    "view-source:https://example.org/",
    "blob:https://example.org/1",
    "about:blank",
    "mailto:a@example.org",
    "smb://example.org/share",
    "\\\\server\\share",
    "//example.org/",
    "example.org",
    " https://example.org/",
    "https://example.org/ a",
    "https://example.org/\n",
    "ht\ntps://example.org/",
    "https://exa\tmple.org/",
    "https://example.org/\x00",
    "https://example.org/\u202egpj.exe",
    "https://user@example.org/",
    "https://user:secret@example.org/",
    "https://example.org@127.0.0.1/",
    "https://example.org%40evil.example/",
    "https://localhost/",
    "https://LOCALHOST/",
    "https://localhost./",
    "https://a.localhost/",
    "https://printer/",
    "https://nas.local/",
    "https://db.internal/",
    "https://router.lan/",
    "https://x.home.arpa/",
    "https://127.0.0.1/",
    "https://127.0.0.1./",
    "https://127.1/",
    "https://127.0.1/",
    "https://0/",
    "https://0.0.0.0/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.1/",
    "https://0177.0.0.1/",
    "https://127.0.0.0x1/",
    "https://%31%32%37.0.0.1/",
    "https://\uff11\uff12\uff17.0.0.1/",
    "https://127\u30020\u30020\u30021/",
    "https://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/",
    "https://10.0.0.1/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://100.64.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://[::]/",
    "https://[::1]/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[fe80::1%25eth0]/",
    "https://[fc00::1]/",
    "https://[ff02::1]/",
    "https://[::1/",
    "https://::1/",
    "https://[::1]evil.example/",
    "https://example.org:22/",
    "https://example.org:8443/",
    "https://example.org:99999/",
    "https://example.org:abc/",
    "https://-example.org/",
    "https://exa mple.org/",
    "https://example..org/",
    "https://.example.org/",
    "https://" + "a." * 130 + "org/",
    "https://" + "a" * 64 + ".org/",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_address_is_refused(text: str) -> None:
    with pytest.raises(AddressRefusedError):
        guarded(text)


@pytest.mark.parametrize(
    ("text", "host", "url"),
    [
        ("https://example.org", "example.org", "https://example.org/"),
        ("HTTPS://Example.ORG/A?q=1#f", "example.org", "https://example.org/A?q=1#f"),
        ("https://example.org:443/", "example.org", "https://example.org/"),
        ("https://example.org./", "example.org", "https://example.org/"),
        ("https://example.org/../../etc", "example.org", "https://example.org/../../etc"),
        ("https://example.org/%2e%2e/x", "example.org", "https://example.org/%2e%2e/x"),
        ("https://example.org/a@b", "example.org", "https://example.org/a@b"),
        ("https://8.8.8.8/", "8.8.8.8", "https://8.8.8.8/"),
        ("https://[2606:4700::1111]/", "2606:4700::1111", "https://[2606:4700::1111]/"),
        ("https://b\xfccher.example/\xe4", "xn--bcher-kva.example", None),
        ("https://\u0440\u0430ypal.example/", "xn--ypal-43d9g.example", None),
    ],
)
def test_a_public_address_is_written_out(text: str, host: str, url: str | None) -> None:
    address = guarded(text)
    assert address.host == host
    assert url is None or address.url == url


@given(st.text(max_size=60), st.text(max_size=30))
@example("user:pw@127.0.0.1", "x")
@example("127.1", "../..")
@example("[::ffff:127.0.0.1]", "")
def test_what_passes_is_plain_public_https(host: str, path: str) -> None:
    try:
        address = guarded(f"https://{host}/{path}")
    except AddressRefusedError:
        return
    parts = urlsplit(address.url)
    assert address.url.isascii()
    assert address.url.isprintable()
    assert (parts.scheme, parts.hostname, parts.port) == ("https", address.host, None)
    assert parts.username is None


@given(st.text(max_size=60))
def test_any_text_is_accepted_or_refused_without_another_error(text: str) -> None:
    try:
        address = guarded(text)
    except AddressRefusedError:
        return
    assert guarded(address.url) == address


@given(st.ip_addresses())
def test_an_address_that_is_not_global_is_not_public(ip: object) -> None:
    address = ip_address(str(ip))
    assert address.is_global or not is_public(str(ip)) or "64:ff9b" in str(ip)


def test_a_scoped_address_is_not_public() -> None:
    assert not is_public("fe80::1%eth0")


def test_a_name_is_not_a_public_address() -> None:
    assert not is_public("example.org")


async def test_an_ip_address_resolves_to_itself() -> None:
    assert await resolve("127.0.0.1") == ("127.0.0.1",)


async def test_a_name_that_cannot_be_looked_up_resolves_to_nothing() -> None:
    assert await resolve("a..b") == ()
