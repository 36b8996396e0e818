"""The certificate of the secure port: one's own, or one that is made once and kept."""

from __future__ import annotations

import logging
import shutil
import ssl
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from .certificate_files import load, located
from .config import LinkOptions, OptionsError
from .renewed_files import State, readable, state

FOLDER = "tls"
"""Below the data folder, for all servers that share it: a client that trusts one, trusts all."""
DAYS = 36500
"""Trusted by its fingerprint, it is as good on any day; a clock may be wrong."""
OPENSSL = "openssl"

_LOGGER = logging.getLogger(__name__)


class Certificate:
    """What a server shows on its secure port: to who connects, what is in the files by then."""

    def __init__(self, certfile: Path, keyfile: Path) -> None:
        """Read the files. Raises OptionsError for those that cannot be used."""
        self._files = (certfile, keyfile)
        self._state = self._now()
        self.context, self._fingerprint = load(*self._files)
        self._shown = self.context
        # Asked in every handshake, also of a client that names no server.
        self.context.sni_callback = self._show

    @property
    def fingerprint(self) -> str:
        """The fingerprint of what is shown to who connects now."""
        self._look()
        return self._fingerprint

    def _show(self, connection: ssl.SSLObject, _name: str | None, _first: ssl.SSLContext) -> None:
        self._look()
        connection.context = self._shown

    def _look(self) -> None:
        """Take the files anew that were replaced; while they are no pair, the one before stays."""
        before, self._state = self._state, self._now()
        if self._state == before:
            return
        try:
            self._shown, self._fingerprint = load(*self._files)
        except OptionsError as error:
            _LOGGER.warning(
                "the certificate's files have changed; it is shown as before: %s", error
            )
        else:
            _LOGGER.info("the certificate was renewed; its fingerprint: %s", self._fingerprint)

    def _now(self) -> list[State]:
        return state(map(readable, self._files))


def certificate(options: LinkOptions) -> Certificate:
    """Return the certificate that is set, or the one that is kept; makes that when there is none.

    Blocks. Raises OptionsError, OSError.
    """
    if options.certfile and options.keyfile:
        return Certificate(located(options.certfile), located(options.keyfile))
    folder = options.data_dir / FOLDER
    if not folder.exists():
        _make_once(folder)
    return Certificate(folder / "certificate.pem", folder / "private-key.pem")


def _make_once(folder: Path) -> None:
    """Make a certificate, unless another server is first: all of them start at once."""
    if shutil.which(OPENSSL) is None:
        raise OptionsError(
            "the secure port needs a certificate, and the program that makes one is not there: "
            "install openssl, or set certfile and keyfile"
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
