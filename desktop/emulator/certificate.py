"""A certificate for loopback, made at the first run, so that unmodified clients can use TLS."""

from __future__ import annotations

import os
import re
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

_LIFE = timedelta(days=90)
_LEAST_LEFT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A self-signed certificate and its key, both PEM files; clients trust ``certificate``."""

    certificate: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        """Return the context that a server listens with."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self.certificate, self.key)
        return context


def loopback_certificate(folder: Path, address: str | None = None) -> Certificate:
    """Return the folder's certificate, made anew unless it is valid for more than a day.

    One for a further ``address`` of this computer is another.

    Blocks for a few milliseconds. The files are readable by their owner alone.
    """
    stem = "loopback" if address is None else re.sub(r"[^0-9A-Za-z.]", "-", address)
    found = Certificate(folder / f"{stem}-certificate.pem", folder / f"{stem}-key.pem")
    if not _usable(found):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _make(found, address)
    return found


def _usable(found: Certificate) -> bool:
    # cryptography is only wanted while a server starts, not when the window does.
    from cryptography import x509

    try:
        parsed = x509.load_pem_x509_certificate(found.certificate.read_bytes())
        found.server_context()
    except (OSError, ValueError):  # ssl.SSLError is an OSError
        return False
    return parsed.not_valid_after_utc - datetime.now(UTC) > _LEAST_LEFT


def _make(target: Certificate, address: str | None) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    _write_private(target.key, private)
    _write_private(target.certificate, _sign(key, address))


def _sign(key: object, address: str | None) -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("an elliptic curve key is needed")
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Attune on this computer")])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName(
        [
            x509.IPAddress(IPv4Address("127.0.0.1")),
            x509.IPAddress(IPv6Address("::1")),
            x509.DNSName("localhost"),
            *([x509.IPAddress(ip_address(address))] if address else []),
        ]
    )
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    # Python's strict verification wants a trusted self-signed certificate to be an authority.
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + _LIFE)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    return signed.public_bytes(serialization.Encoding.PEM)


def _write_private(path: Path, data: bytes) -> None:
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
    fresh.replace(path)
