"""Says who answered in place of the service, when its certificate is not to be trusted."""

from __future__ import annotations

import asyncio
import ssl
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.errors import UntrustedError
from desktop.core.fault import Fault, Reason

ASK_S = 2.0
_OUT_OF_DATE = (9, 10)
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""
_LONGEST = 80


def untrusted(
    error: ssl.SSLCertVerificationError, host: str, issuer: str, wall: datetime
) -> UntrustedError:
    """Return the error for people; ``issuer`` may be empty, ``wall`` is the computer's time.

    There is no way to go on all the same, and none is offered.
    """
    if wall < installed_at():
        return UntrustedError(Fault(Reason.CLOCK_WRONG, date=f"{wall:%d %B %Y}", host=host))
    if error.verify_code in _OUT_OF_DATE:
        return UntrustedError(Fault(Reason.CERTIFICATE_DATE, date=f"{wall:%d %B %Y}", host=host))
    why = str(error.verify_message)
    if not issuer:
        return UntrustedError(Fault(Reason.UNTRUSTED, host=host, why=why))
    return UntrustedError(Fault(Reason.UNTRUSTED_ISSUER, host=host, why=why, issuer=issuer))


def installed_at() -> datetime:
    """Return when this program came to this computer; no true clock is behind it."""
    return datetime.fromtimestamp(Path(__file__).stat().st_mtime, UTC)


async def issuer_of(host: str, port: int) -> str:
    """Return who issued the certificate of a host; empty where it cannot be learnt.

    Nothing is sent but the greeting of TLS, and nothing that comes is believed: it is shown.
    """
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        async with asyncio.timeout(ASK_S):
            _, writer = await asyncio.open_connection(host, port, ssl=context)
    except (OSError, TimeoutError):
        return ""
    shown = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.transport.abort()
    return _issuer(shown)


def _issuer(certificate: bytes) -> str:
    from cryptography import x509  # only wanted where something is wrong
    from cryptography.x509.oid import NameOID

    try:
        names = x509.load_der_x509_certificate(certificate).issuer
        kinds = (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
        found = [str(name.value) for kind in kinds for name in names.get_attributes_for_oid(kind)]
    except ValueError:
        return ""
    said = ", ".join(dict.fromkeys(found))
    return "".join(sign for sign in said if sign.isprintable())[:_LONGEST].replace('"', "'")
