"""All rooms in one app of the Supervisor: Home Assistant is told of them in one message."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import pytest
from aiohttp import ClientSession

from tests.builders.supervisor import TOKEN, stand_in_supervisor
from wyoming_servers.wire.client import describe

pytestmark = pytest.mark.slow

ROOMS = ("wake", "stt", "llm", "tts")


async def test_the_supervisor_is_told_of_all_rooms_at_once(tmp_path):
    async with asyncio.timeout(120), stand_in_supervisor() as supervisor:
        environment = os.environ | {
            "XDG_DATA_HOME": str(tmp_path),
            "SUPERVISOR_TOKEN": TOKEN,
            "SUPERVISOR_API": supervisor.url,
        }
        for room in ROOMS:
            environment[f"LARAMIE_{room.upper()}_PORT"] = "0"
            environment[f"LARAMIE_{room.upper()}_ENGINE"] = "fake"
        command = ("-m", "wyoming_servers", "up", "--host", "0.0.0.0", "--http-port", "0")
        app = await asyncio.create_subprocess_exec(
            sys.executable, *command, env=environment, stderr=asyncio.subprocess.PIPE
        )
        try:
            message = await supervisor.taken.get()
            assert message["service"] == "laramie"
            uris = message["config"]
            assert set(uris) == {"uri", "wake", "stt", "tts"}
            for room, uri in uris.items():
                port = uri.rpartition(":")[2]
                _, ours = await describe(f"tcp://127.0.0.1:{port}")
                assert ours["room"] == ("llm" if room == "uri" else room)
            assert supervisor.taken.empty()
            health = await _health_address(app.stderr)
            async with ClientSession() as session, session.get(health) as response:
                assert set((await response.json())["rooms"]) == set(ROOMS)
                assert response.status == 200
        finally:
            app.send_signal(signal.SIGTERM)
            await app.communicate()
    assert app.returncode == 0


async def _health_address(lines):
    """Return where the page is that tells of all rooms."""
    while line := (await lines.readline()).decode():
        if " health http://" in line:
            return line.split()[-1].replace("0.0.0.0", "127.0.0.1")
    raise AssertionError("it does not say where it tells how it is")
