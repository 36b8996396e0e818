"""TLS to what is trusted: by the fingerprint of its certificate, or by the usual authorities.

A fingerprint is the SHA-256 of a certificate, in hexadecimal; colons, spaces and case do not count.
"""

from __future__ import annotations

import asyncio
import hashlib
import ssl

HANDSHAKE_SECONDS = 4.0
_EXPIRED = 10
"""X509_V_ERR_CERT_HAS_EXPIRED of OpenSSL."""


class TlsProblem(ConnectionError):
    """The connection cannot be encrypted, or the other side not be trusted; the text says why."""


class TlsSilence(TlsProblem, TimeoutError):
    """Nobody answers when TLS is begun: it is not spoken there, or the other side hangs."""


async def open_tls(
    host: str, port: int, *, pinned: str | None, limit: int
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect to a certificate with this fingerprint, or else one the authorities vouch for.

    A certificate that is known by its fingerprint may name another host, and be of any age. Raises
    TlsProblem, OSError.
    """
    context = _any_certificate() if pinned else await asyncio.to_thread(ssl.create_default_context)
    where = f"{host}:{port}"
    try:
        reader, writer = await asyncio.open_connection(
            host, port, limit=limit, ssl=context, ssl_handshake_timeout=HANDSHAKE_SECONDS
        )
    except ssl.SSLCertVerificationError as error:
        raise TlsProblem(_not_vouched_for(where, error)) from error
    except (ssl.SSLError, ConnectionAbortedError, ConnectionResetError) as error:
        # asyncio aborts what takes longer than it may.
        kind = TlsSilence if isinstance(error, ConnectionAbortedError) else TlsProblem
        raise kind(f"{where} does not speak TLS: is it the secure port? ({error})") from error
    shown = fingerprint(writer.get_extra_info("ssl_object").getpeercert(binary_form=True))
    if pinned and not is_same(pinned, shown):
        writer.close()
        raise TlsProblem(
            f"the certificate of {where} is another one than was trusted: its fingerprint is "
            f"{shown}. Trust it only if the server says the same ('laramie doctor' does)"
        )
    return reader, writer


async def speaks_tls(host: str, port: int) -> bool:
    """Tell whether TLS is spoken there, by whomever."""
    try:
        _, writer = await asyncio.open_connection(
            host, port, ssl=_any_certificate(), ssl_handshake_timeout=HANDSHAKE_SECONDS
        )
    except OSError:
        return False
    writer.close()
    return True


def fingerprint(certificate: bytes) -> str:
    """Return the fingerprint of a certificate in DER, in pairs, as people compare them."""
    return hashlib.sha256(certificate).digest().hex(":").upper()


def is_same(one: str, other: str) -> bool:
    """Tell whether two fingerprints are the same, however they are written."""
    return _digits(one) == _digits(other)


def _digits(fingerprint: str) -> str:
    return fingerprint.replace(":", "").replace(" ", "").casefold()


def _any_certificate() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _not_vouched_for(where: str, error: ssl.SSLCertVerificationError) -> str:
    reason = error.verify_message
    if error.verify_code == _EXPIRED:
        return f"the certificate of {where} has expired: renew it there"
    return (
        f"the certificate of {where} is not trusted ({reason}): give its fingerprint, which "
        "'laramie doctor' tells on the server"
    )
