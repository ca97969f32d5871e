"""Says who answered in place of the service, when its certificate is not to be trusted."""

from __future__ import annotations

import asyncio
import ssl
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.errors import UntrustedError

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
        return UntrustedError(
            f"This computer's clock says {wall:%d %B %Y}, which is before Attune was installed, so "
            f"the certificate of {host} cannot be checked and nothing was sent. Set the clock."
        )
    if error.verify_code in _OUT_OF_DATE:
        return UntrustedError(
            f"The certificate of {host} is not valid at this computer's date ({wall:%d %B %Y}), so "
            "nothing was sent. Check the clock."
        )
    by = f' It was issued by "{issuer}".' if issuer else ""
    return UntrustedError(
        f"The certificate of {host} is not trusted ({error.verify_message}), so nothing was sent."
        f"{by} A proxy or a sign-in page of this network may stand in between: sign in with a "
        "browser, or ask who runs the network."
    )


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
