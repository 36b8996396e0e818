from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.announce import service_info
from wyoming_servers.runtime.discovery import announcement
from wyoming_servers.runtime.doors import is_loopback
from wyoming_servers.runtime.service import Service
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE

ADDRESS = "10.77.0.1"
NETWORK = f"ip link set lo up multicast on && ip addr add {ADDRESS}/24 dev lo"
"""A network of its own, in which one address is not the machine's inside."""

BROWSE = """
import asyncio, json, sys
from zeroconf import IPVersion, ServiceStateChange
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.server import serve
from wyoming_servers.wake.room import ROOM

TYPE, host, address, folder = "_wyoming._tcp.local.", *sys.argv[1:]

async def main():
    changes = asyncio.Queue()
    zeroconf = AsyncZeroconf(interfaces=[address], ip_version=IPVersion.V4Only)
    def on_change(zeroconf, service_type, name, state_change):
        changes.put_nowait((state_change, name))
    browser = AsyncServiceBrowser(zeroconf.zeroconf, [TYPE], handlers=[on_change])
    given = {"engine": "fake", "port": 0, "host": host, "data_dir": folder}
    async with asyncio.timeout(20), serve(ROOM, read_options(ROOM.options, given)) as server:
        change, name = await changes.get()
        assert change is ServiceStateChange.Added, change
        info = AsyncServiceInfo(TYPE, name)
        assert await info.async_request(zeroconf.zeroconf, 3000)
        print(json.dumps({
            "name": name,
            "addresses": info.parsed_addresses(),
            "same_port": info.port == server.port,
            "properties": info.decoded_properties,
            "server_id": server.service.server_id,
        }))
    async with asyncio.timeout(20):
        while change is not ServiceStateChange.Removed:
            change, _ = await changes.get()
    await browser.async_cancel()
    await zeroconf.async_close()

asyncio.run(main())
"""


STAY = """
import asyncio, sys
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.server import serve
from wyoming_servers.wake.room import ROOM

async def main():
    given = {"engine": "fake", "port": 0, "host": "0.0.0.0", "data_dir": sys.argv[1]}
    async with serve(ROOM, read_options(ROOM.options, given)) as server:
        print(server.port)

asyncio.run(main())
"""


def run_in_a_network(network: str, *command: object) -> subprocess.CompletedProcess[str]:
    line = f'{network} && exec "$@"'
    return subprocess.run(
        ["unshare", "-rn", "sh", "-c", line, "sh", *map(str, command)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )


@pytest.fixture(scope="module")
def networks():
    if not shutil.which("unshare") or not shutil.which("ip"):
        pytest.skip("needs unshare and ip")
    tried = run_in_a_network(NETWORK, "true")
    if tried.returncode:
        pytest.skip(f"no network of our own: {tried.stderr.strip()}")


@pytest.mark.slow
@pytest.mark.usefixtures("networks")
@pytest.mark.parametrize("host", [ADDRESS, "0.0.0.0"])
def test_a_server_is_found_by_zeroconf_and_gone_when_it_stops(host, tmp_path):
    route = f"{NETWORK} && ip route add default dev lo src {ADDRESS}"
    done = run_in_a_network(route, sys.executable, "-c", BROWSE, host, ADDRESS, tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["name"] == f"laramie-{found['server_id']}._wyoming._tcp.local."
    assert found["addresses"] == [ADDRESS]
    assert found["same_port"]
    assert found["properties"]["laramie"] == "wake"
    assert found["properties"]["server_id"] == found["server_id"]


@pytest.mark.usefixtures("networks")
def test_a_machine_without_a_network_is_served_all_the_same(tmp_path):
    done = run_in_a_network("true", sys.executable, "-c", STAY, tmp_path)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0
    assert "cannot be announced" in done.stderr


@pytest.mark.parametrize(
    ("host", "inside"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("192.168.1.5", False),
        ("voice.local", False),
    ],
)
def test_what_only_this_machine_reaches_is_not_announced(host, inside):
    assert is_loopback(host) is inside


@pytest.mark.parametrize(
    ("room", "integration"),
    [(LLM, "laramie"), (WAKE, "wyoming"), (STT, "wyoming"), (TTS, "wyoming")],
    ids=lambda given: getattr(given, "name", given),
)
async def test_a_server_is_announced_to_the_integration_it_is_for(room, integration, tmp_path):
    service = Service(room, room.options(engine="fake", data_dir=tmp_path))
    told = service_info(announcement(service), 1, ["10.0.0.1"])
    assert told.type == f"_{integration}._tcp.local."
    assert told.name == f"laramie-{service.server_id}.{told.type}"


async def test_the_announced_name_stays_over_restarts_and_moves(stt_room, tmp_path):
    service = Service(stt_room, SttOptions(engine="gated", data_dir=tmp_path))
    again = Service(stt_room, SttOptions(engine="gated", data_dir=tmp_path))
    before, after = (
        service_info(announcement(service), 1, ["10.0.0.1"]),
        service_info(announcement(again), 2, ["10.0.0.2"]),
    )
    assert before.name == after.name
    assert (after.port, after.parsed_addresses()) == (2, ["10.0.0.2"])
