"""A certificate's two files: where they are looked for, and what is wrong with them."""

from __future__ import annotations

import ssl
from contextlib import suppress
from pathlib import Path

from wyoming_servers.wire.tls import fingerprint

from .config import OptionsError, options_in_file
from .renewed_files import readable

SSL = Path("/ssl")
"""Home Assistant's folder of certificates, as its apps see it."""
OPTIONS = ("certfile", "keyfile")
_KEY = "PRIVATE KEY-----"
"""How the first line of a key ends, of whatever kind."""
_ENCRYPTED = "ENCRYPTED"
"""Stands in a key that has a password, in its first line or the one after."""
_OTHERS_KEY = ("KEY_VALUES_MISMATCH", "KEY_TYPE_MISMATCH")
"""OpenSSL's words for a key that was made for another certificate."""
_MOST_NAMES = 8


def located(file: Path) -> Path:
    """Return where a file is looked for: in an app, a bare name is one of Home Assistant's."""
    return SSL / file if SSL.is_dir() else file


def named() -> set[Path]:
    """Return the files that an app's options name, of whichever server. Raises OptionsError."""
    values = options_in_file()
    parts = [values, *(part for part in values.values() if isinstance(part, dict))]
    names = [part.get(option) for part in parts for option in OPTIONS]
    return {located(Path(name.strip())) for name in names if isinstance(name, str) and name.strip()}


def load(certfile: Path, keyfile: Path) -> tuple[ssl.SSLContext, str]:
    """Return what shows the certificate to clients, and its fingerprint.

    Raises OptionsError with what is wrong with which file, and what to do.
    """
    chain, key = _read("certfile", certfile), _read("keyfile", keyfile)
    if ssl.PEM_HEADER not in chain:
        swapped = ": certfile and keyfile have changed places" if _KEY in chain else ""
        raise OptionsError(
            f"certfile: {certfile} is no certificate in PEM, which begins with "
            f"{ssl.PEM_HEADER}{swapped}"
        )
    if _KEY not in key:
        raise OptionsError(
            f"keyfile: {keyfile} is no private key in PEM, which begins with -----BEGIN {_KEY}"
        )
    if _ENCRYPTED in key:
        raise OptionsError(
            f"keyfile: the key in {keyfile} has a password, and nobody is there to type it: "
            f"'openssl pkey -in {keyfile.name} -out NEW' writes it without one"
        )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(readable(certfile), readable(keyfile))
    except OSError as error:
        raise OptionsError(_not_a_pair(certfile, keyfile, error)) from error
    return context, fingerprint(_first(chain))


def _not_a_pair(certfile: Path, keyfile: Path, error: OSError) -> str:
    if getattr(error, "reason", "") in _OTHERS_KEY:
        return (
            f"keyfile: the key in {keyfile} is not that of the first certificate in {certfile}: "
            "take the two that were made for each other"
        )
    return f"certfile and keyfile: {certfile} and {keyfile} cannot be used: {error}"


def _first(chain: str) -> bytes:
    """Return the first certificate of a chain, in DER: the server's own."""
    own, end, _ = chain[chain.index(ssl.PEM_HEADER) :].partition(ssl.PEM_FOOTER)
    return ssl.PEM_cert_to_DER_cert(own + end)


def _read(option: str, path: Path) -> str:
    try:
        return readable(path).read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        raise OptionsError(f"{option}: {_not_there(path)}") from None
    except OSError as error:
        raise OptionsError(
            f"{option}: {path} cannot be read ({error.strerror}): it must be a file, and one that "
            "the user of this program may read"
        ) from error


def _not_there(path: Path) -> str:
    """Say it with what there is in its place: the name may only be misspelt."""
    if path.is_symlink():
        return f"{path} is a link to {path.readlink()}, which is not there"
    names: list[str] = []
    with suppress(OSError):
        names = sorted(other.name for other in path.parent.iterdir())
    shown = names[:_MOST_NAMES] + ["…"] * (len(names) > _MOST_NAMES)
    return f"there is no {path}; in {path.parent} there is {', '.join(shown) or 'nothing'}"
