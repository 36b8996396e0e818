"""A real satellite, started as the service starts it, with a socket in systemd's place."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys

import pytest

from satellite.notify import tell_systemd


@pytest.fixture(params=["path", "abstract"])
def systemd(request, tmp_path, monkeypatch):
    """Where it listens."""
    abstract = f"laramie-{tmp_path.name}-{os.getpid()}"
    address, name = {
        "path": (str(tmp_path / "notify"), str(tmp_path / "notify")),
        "abstract": (f"\0{abstract}", f"@{abstract}"),
    }[request.param]
    monkeypatch.setenv("NOTIFY_SOCKET", name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(address)
        channel.settimeout(60)
        yield channel


def test_a_state_is_told(systemd):
    tell_systemd("READY=1")
    assert systemd.recv(100) == b"READY=1"


def test_a_systemd_that_is_gone_is_logged_only(caplog, monkeypatch, tmp_path):
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    tell_systemd("READY=1")
    assert "cannot be told 'READY=1'" in caplog.text


def test_nobody_is_told_who_has_not_asked(monkeypatch, caplog):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    tell_systemd("READY=1")
    assert not caplog.text


@pytest.mark.parametrize("systemd", ["path"], indirect=True)
async def test_the_satellite_tells_that_it_is_ready_that_it_works_and_that_it_stops(
    systemd, tmp_path
):
    options = tmp_path / "satellite.json"
    options.write_text(json.dumps({"host": "127.0.0.1", "port": 0, "name": "Desk", "echo": "off"}))
    environment = {
        "LARAMIE_OPTIONS_FILE": str(options),
        "LARAMIE_SATELLITE_DATA_DIR": str(tmp_path / "state"),
        "WATCHDOG_USEC": "30000",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "satellite", "--microphone", "command:sleep 1000"),
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
    )
    assert await asyncio.to_thread(systemd.recv, 100) == b"READY=1"
    assert json.loads(await process.stdout.readline())["satellite"] == "Desk"
    for _ in range(3):
        assert await asyncio.to_thread(systemd.recv, 100) == b"WATCHDOG=1"
    process.send_signal(signal.SIGTERM)
    while (told := await asyncio.to_thread(systemd.recv, 100)) == b"WATCHDOG=1":
        pass
    assert told == b"STOPPING=1"
    assert await process.wait() == 0
