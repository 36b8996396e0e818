"""The only module that opens sockets: plain ones, or with TLS to a certificate that is trusted."""

from __future__ import annotations

import asyncio
import hashlib
import ssl

from homeassistant.util.ssl import client_context, client_context_no_verify

from .errors import CannotConnect, CertificateChanged, CertificateExpired, NoTls
from .frames import HEADER_BYTES

TRUSTED = "trusted"
"""In place of a fingerprint: whatever certificate the usual authorities vouch for."""
HANDSHAKE_SECONDS = 4.0
_EXPIRED = 10
"""X509_V_ERR_CERT_HAS_EXPIRED of OpenSSL."""

type Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def open_streams(host: str, port: int, certificate: str | None) -> Streams:
    """Connect, with TLS where there is a certificate to trust: TRUSTED, or a fingerprint.

    Raises CannotConnect, NoTls, CertificateChanged or CertificateExpired.
    """
    if certificate is None:
        return await _connect(host, port, None)
    if certificate == TRUSTED:
        return await _connect(host, port, client_context())
    reader, writer = await _connect(host, port, client_context_no_verify())
    if (shown := _fingerprint(writer)) != certificate:
        writer.close()
        raise CertificateChanged(f"its fingerprint is {shown}")
    return reader, writer


async def fingerprint_at(host: str, port: int) -> str | None:
    """Return the fingerprint of the certificate that is shown there; None where there is no TLS."""
    try:
        _, writer = await _connect(host, port, client_context_no_verify())
    except CannotConnect:
        return None
    writer.close()
    return _fingerprint(writer)


async def _connect(host: str, port: int, context: ssl.SSLContext | None) -> Streams:
    patience = HANDSHAKE_SECONDS if context else None
    try:
        return await asyncio.open_connection(
            host, port, limit=HEADER_BYTES, ssl=context, ssl_handshake_timeout=patience
        )
    except ssl.SSLCertVerificationError as error:
        kind = CertificateExpired if error.verify_code == _EXPIRED else CertificateChanged
        raise kind(error.verify_message) from error
    except (ssl.SSLError, ConnectionAbortedError) as error:
        raise NoTls(str(error)) from error
    except OSError as error:
        raise CannotConnect(str(error)) from error


def _fingerprint(writer: asyncio.StreamWriter) -> str:
    """Return the SHA-256 of the certificate that was shown, in pairs, as people compare them."""
    certificate: bytes = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    return hashlib.sha256(certificate).digest().hex(":").upper()
