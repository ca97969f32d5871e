from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta

import pytest

from desktop.live.stranger import installed_at, issuer_of, untrusted

pytestmark = pytest.mark.unit

HOST = "service.example"


def refusal(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError("refused")
    error.verify_code, error.verify_message = code, "self-signed certificate"
    return error


def said(code: int, issuer: str = "", wall: datetime | None = None) -> str:
    later = installed_at() + timedelta(days=1)
    return str(untrusted(refusal(code), HOST, issuer, wall or later))


def test_host_and_issuer_are_named() -> None:
    sentence = said(18, "Hotel Wi-Fi")
    assert f"The certificate of {HOST} is not trusted (self-signed certificate)" in sentence
    assert 'issued by "Hotel Wi-Fi"' in sentence


def test_an_unknown_issuer_is_not_mentioned() -> None:
    assert "issued" not in said(18)


@pytest.mark.parametrize("code", [9, 10])
def test_a_certificate_out_of_date_may_be_the_clock(code: int) -> None:
    assert "Check the clock" in said(code)


@pytest.mark.parametrize("code", [9, 18])
def test_a_clock_before_the_installation_is_certainly_wrong(code: int) -> None:
    sentence = said(code, wall=datetime(2001, 2, 3, tzinfo=UTC))
    assert "03 February 2001" in sentence
    assert sentence.endswith("Set the clock.")


async def test_nobody_listening_has_no_issuer() -> None:
    assert await issuer_of("127.0.0.1", 9) == ""
