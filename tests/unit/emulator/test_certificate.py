"""The loopback certificate."""

from __future__ import annotations

import ssl
import sys
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509

from desktop.emulator.certificate import loopback_certificate

pytestmark = pytest.mark.unit


def test_certificate_names_loopback_and_is_its_own_authority(tmp_path: Path) -> None:
    made = loopback_certificate(tmp_path / "keys")
    [trusted] = ssl.create_default_context(cafile=made.certificate).get_ca_certs()
    assert ("IP Address", "127.0.0.1") in trusted["subjectAltName"]
    assert ("DNS", "localhost") in trusted["subjectAltName"]


def test_valid_certificate_is_used_again(tmp_path: Path) -> None:
    first = loopback_certificate(tmp_path).certificate.read_bytes()
    assert loopback_certificate(tmp_path).certificate.read_bytes() == first


def test_broken_certificate_is_made_anew(tmp_path: Path) -> None:
    made = loopback_certificate(tmp_path)
    made.certificate.write_text("rubbish")
    loopback_certificate(tmp_path).server_context()


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits are a POSIX matter")
def test_files_belong_to_their_owner_alone(tmp_path: Path) -> None:
    made = loopback_certificate(tmp_path)
    assert {path.stat().st_mode & 0o777 for path in (made.certificate, made.key)} == {0o600}


def test_certificate_of_another_address_is_another(tmp_path: Path) -> None:
    own = loopback_certificate(tmp_path)
    other = loopback_certificate(tmp_path, "192.0.2.1")
    parsed = x509.load_pem_x509_certificate(other.certificate.read_bytes())
    names = parsed.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert IPv4Address("192.0.2.1") in names.get_values_for_type(x509.IPAddress)
    assert other.certificate != own.certificate
