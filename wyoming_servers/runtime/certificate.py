"""The certificate of the secure port: one's own, or one that is made once and kept."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from wyoming_servers.wire.tls import fingerprint

from .config import LinkOptions, OptionsError

FOLDER = "tls"
"""Below the data folder, for all servers that share it: a client that trusts one, trusts all."""
DAYS = 36500
"""Trusted by its fingerprint, it is as good on any day; a clock may be wrong."""
OPENSSL = "openssl"


class Certificate:
    """What a server shows on its secure port."""

    def __init__(self, chain: Path, key: Path) -> None:
        """Read the files. Raises OptionsError for those that cannot be used."""
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2
        try:
            self.context.load_cert_chain(chain, key, password=_no_password)
            first, end, _ = chain.read_text().partition(ssl.PEM_FOOTER)
            der = ssl.PEM_cert_to_DER_cert(first[first.index(ssl.PEM_HEADER) :] + end)
        except (OSError, ValueError) as error:
            raise OptionsError(
                f"{chain} and {key} are no certificate and its key, in PEM and without a password: "
                f"{error}"
            ) from error
        self.fingerprint = fingerprint(der)


def certificate(options: LinkOptions) -> Certificate:
    """Return the certificate that is set, or the one that is kept; makes that when there is none.

    Blocks. Raises OptionsError, OSError.
    """
    if options.certificate and options.private_key:
        return Certificate(options.certificate, options.private_key)
    folder = options.data_dir / FOLDER
    if not folder.exists():
        _make_once(folder)
    return Certificate(folder / "certificate.pem", folder / "private-key.pem")


def _make_once(folder: Path) -> None:
    """Make a certificate, unless another server is first: all of them start at once."""
    if shutil.which(OPENSSL) is None:
        raise OptionsError(
            "the secure port needs a certificate, and the program that makes one is not there: "
            "install openssl, or set certificate and private_key"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent) as made:
        command = [
            *(OPENSSL, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", str(DAYS), "-subj", "/CN=laramie"),
            *("-keyout", f"{made}/private-key.pem", "-out", f"{made}/certificate.pem"),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise OptionsError(f"openssl makes no certificate: {done.stderr.strip()}")
        Path(made, "private-key.pem").chmod(0o600)
        with suppress(OSError):  # another server was first
            Path(made).rename(folder)


def _no_password() -> str:
    """Answer for a key that has one: nobody is there to type it."""
    raise ValueError("the key has a password")
