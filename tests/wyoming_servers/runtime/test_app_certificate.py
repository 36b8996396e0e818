"""The whole command, started as the Supervisor does, shows what only root may read."""

from __future__ import annotations

import asyncio
import json
import os
import pwd
import ssl
import subprocess
import sys
import tempfile
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from tests.builders.certificates import vouched_for
from wyoming_servers.runtime import renewed_files
from wyoming_servers.wire.client import describe
from wyoming_servers.wire.tls import TlsProblem, fingerprint

USER = "nobody"
LOOKS_OFTEN = f"""
import sys
from wyoming_servers.__main__ import main
import {renewed_files.__name__} as files
files.LOOK_SECONDS = 0.01
sys.exit(main())
"""


def can_run():
    """Whether that user can come to this program, which is not so everywhere it is developed."""
    command = (sys.executable, "-c", "import wyoming_servers.tts.room")
    done = subprocess.run(command, capture_output=True, user=USER, check=False)
    return done.returncode == 0


@pytest.fixture
def folder():
    """A folder that any user can come to, with a key that is for root alone."""
    if os.geteuid() != 0:
        pytest.skip("NO KEY OF ROOT'S WAS SHOWN: only root can become somebody else")
    if not can_run():
        pytest.skip(f"NO KEY OF ROOT'S WAS SHOWN: {USER} cannot read the program")
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        (Path(name) / "data").mkdir()
        os.chown(Path(name) / "data", pwd.getpwnam(USER).pw_uid, -1)
        yield Path(name)


def renew(folder):
    """Make a certificate as who renews them does, and return its fingerprint."""
    files = vouched_for(folder / "ssl")
    files.private_key.chmod(0o600)
    return files, fingerprint(ssl.PEM_cert_to_DER_cert(files.certificate.read_text()))


@asynccontextmanager
async def app(folder, **options):
    (folder / "options.json").write_text(json.dumps(options))
    arguments = ("--engine", "fake", "--data-dir", folder / "data", "--stock", "closed")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", LOOKS_OFTEN, "--user", USER, "serve", "tts", *map(str, arguments)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"LARAMIE_OPTIONS_FILE": str(folder / "options.json")},
    )
    try:
        async with asyncio.timeout(120):
            yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_a_key_that_is_roots_is_shown_and_the_one_that_it_is_renewed_with(folder):
    files, first = renew(folder)
    own = {"certfile": str(files.certificate), "keyfile": str(files.private_key)}
    async with app(folder, secure_port=0, **own) as process:
        uri = json.loads(await process.stdout.readline())["uri"]
        assert (await describe(uri, fingerprint=first))[0].tts
        _, second = renew(folder)
        info = None
        while info is None:
            with suppress(TlsProblem):
                info, _ = await describe(uri, fingerprint=second)
        process.terminate()
        _, errors = await process.communicate()
    assert process.returncode == 0
    assert b"Traceback" not in errors


async def test_one_that_is_not_there_ends_the_start_with_a_sentence(folder):
    files, _ = renew(folder)
    own = {"certfile": str(folder / "ssl" / "fullchain.pem"), "keyfile": str(files.private_key)}
    async with app(folder, secure_port=0, **own) as process:
        _, errors = await process.communicate()
    assert process.returncode == 2
    assert f"laramie: certfile: there is no {own['certfile']}; in ".encode() in errors
    assert b"Traceback" not in errors
