from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import sys
from contextlib import asynccontextmanager

import pytest

from wyoming_servers.__main__ import ROOMS, main
from wyoming_servers.wire.client import Client, ConnectionLost, describe
from wyoming_servers.wire.errors import ShuttingDown

PATIENCE_SECONDS = 180
HOLDS_SOMETHING = """
import os, sys
from wyoming_servers.__main__ import main
class Held:
    def __init__(self):
        self.itself = self
    def __del__(self, tell=os.write):
        tell(2, b"looked through")
held = Held()
sys.exit(main())
"""


@asynccontextmanager
async def laramie(*arguments: object, tmp_path, program=("-m", "wyoming_servers")):
    """Run the command in a process of its own, and end it if the test did not."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *program, *map(str, arguments)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path)},
    )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_room_tells_where_it_listens_and_stops_on_a_signal(number, tmp_path):
    arguments = ("serve", "wake", "--engine", "fake", "--port", 0, "--http-port", 0)
    async with laramie(*arguments, tmp_path=tmp_path) as process:
        line = json.loads(await process.stdout.readline())
        assert line["room"] == "wake"
        assert line["http_port"] > 0
        info, _ = await describe(line["uri"])
        assert info.wake[0].installed
        async with Client.connect(line["uri"]) as client:
            process.send_signal(number)
            with pytest.raises(ShuttingDown):
                await client.receive()
            with pytest.raises(ConnectionLost):
                await client.receive()
        _, errors = await process.communicate()
        assert process.returncode == 0
        assert b"Traceback" not in errors
        assert b"has stopped" in errors


async def test_a_room_does_not_look_through_all_it_holds_before_it_ends(tmp_path):
    arguments = ("serve", "wake", "--engine", "fake", "--port", 0)
    async with laramie(*arguments, tmp_path=tmp_path, program=("-c", HOLDS_SOMETHING)) as process:
        await process.stdout.readline()
        process.terminate()
        _, errors = await process.communicate()
    assert process.returncode == 0
    assert b"looked through" not in errors


async def test_a_wrong_option_is_a_usage_error_in_words(tmp_path):
    arguments = ("serve", "wake", "--engine", "fake", "--port", "many")
    async with laramie(*arguments, tmp_path=tmp_path) as process:
        _, errors = await process.communicate()
        assert process.returncode == 2
        assert b"option 'port'" in errors
        assert b"Traceback" not in errors


async def test_a_port_that_is_taken_is_a_usage_error_in_words(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        arguments = ("serve", "wake", "--engine", "fake", "--port", taken.getsockname()[1])
        async with laramie(*arguments, tmp_path=tmp_path) as process:
            _, errors = await process.communicate()
    assert process.returncode == 2
    assert b"in use" in errors
    assert b"Traceback" not in errors


async def test_a_reader_that_went_away_does_not_stop_a_room(tmp_path):
    arguments = ("serve", "wake", "--engine", "fake", "--port", 0)
    async with laramie(*arguments, tmp_path=tmp_path) as process:
        process.stdout._transport.close()
        await process.stderr.readuntil(b"listens on")
        process.terminate()
        assert await process.wait() == 0


async def test_an_unknown_engine_is_answered_with_those_there_are(tmp_path):
    arguments = ("serve", "wake", "--engine", "openwakewrd", "--port", 0)
    async with laramie(*arguments, tmp_path=tmp_path) as process:
        _, errors = await process.communicate()
    assert process.returncode == 2
    assert b"there are: fake, " in errors
    assert b"Traceback" not in errors


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith("laramie ")


@pytest.mark.slow
async def test_all_rooms_run_together_until_a_signal(tmp_path, monkeypatch):
    for name in ROOMS:
        monkeypatch.setenv(f"LARAMIE_{name.upper()}_ENGINE", "fake")
        monkeypatch.setenv(f"LARAMIE_{name.upper()}_PORT", "0")
    async with laramie("up", tmp_path=tmp_path) as process:
        told = await process.stderr.readuntil(b"Ready.")
        uris = dict(re.findall(r"● (\w+)\s+(tcp://\S+)", told.decode()))
        assert set(uris) == set(ROOMS)
        ids = {name: (await describe(uri))[1]["server_id"] for name, uri in uris.items()}
        assert len({server_id.split("-")[0] for server_id in ids.values()}) == 1
        process.terminate()
        _, errors = await process.communicate()
        assert b"Stopped." in errors
        assert b"Traceback" not in errors
        assert process.returncode == 0
        for uri in uris.values():
            with pytest.raises(ConnectionRefusedError):
                await describe(uri)
