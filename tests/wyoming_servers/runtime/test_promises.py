"""Promises of docs/security.md that no other test is about."""

from __future__ import annotations

import ast
import asyncio
import json
import os
import signal
import sys
from pathlib import Path

import aiohttp
import pytest
import yaml

from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime import doors, gate
from wyoming_servers.runtime.announce import service_info
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.discovery import announcement
from wyoming_servers.runtime.supervisor import message_of_server
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE

ROOMS = (WAKE, STT, LLM, TTS)
REPOSITORY = Path(__file__).parents[3]
TOKEN = "never-to-be-seen"  # noqa: S105 - no secret


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_server_is_for_this_machine_unless_it_is_told_otherwise(room):
    assert read_options(room.options, {}).host == "127.0.0.1"
    assert read_options(room.options, {}).http_port is None


@pytest.mark.parametrize("path", sorted(REPOSITORY.glob("addons/*/config.yaml")), ids=str)
def test_an_app_publishes_no_port(path):
    told = yaml.safe_load(path.read_text())
    assert told["ports"]
    assert set(told["ports"].values()) == {None}
    assert not told.get("host_network")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "port {stock} unencrypted and without a token"),
        ({"token": TOKEN}, "port {stock} unencrypted and with the token"),
        (
            {"token": TOKEN, "secure_port": 0},
            (
                "port {stock} unencrypted and with the token, "
                "port {secure} with TLS and with the token"
            ),
        ),
        (
            {"secure_port": 0, "stock": "closed"},
            "port {secure} with TLS and without a token",
        ),
        (
            {"certfile": "a.pem", "keyfile": "b.pem"},
            (
                "port {stock} unencrypted and without a token "
                "(certfile is shown nowhere: no secure_port is set)"
            ),
        ),
    ],
)
async def test_who_listens_to_a_network_is_told_what_that_means(serving, caplog, given, told):
    caplog.set_level("INFO")
    async with serving(LLM, host="0.0.0.0", **given) as server:
        ports = {"stock": server.doors.stock_port, "secure": server.doors.secure_port}
    lines = [record.getMessage() for record in caplog.records]
    [line] = [line for line in lines if line.startswith("Everybody who reaches 0.0.0.0")]
    assert f" can use {told.format(**ports)}: see docs/security.md" in line


async def test_in_an_app_that_is_told_of_home_assistants_own_network(
    serving, caplog, monkeypatch, tmp_path
):
    caplog.set_level("INFO")
    (tmp_path / "options.json").touch()
    monkeypatch.setattr(doors, "OPTIONS_FILE", tmp_path / "options.json")
    async with serving(TTS, host="0.0.0.0"):
        assert "Home Assistant and its apps can use port" in caplog.text


@pytest.mark.parametrize("given", [{}, {"host": "0.0.0.0", "stock": "local"}])
async def test_who_listens_to_this_machine_only_is_told_nothing(serving, caplog, given):
    caplog.set_level("INFO")
    async with serving(LLM, **given):
        assert "Everybody" not in caplog.text


def test_tokens_are_compared_by_what_takes_the_same_time():
    """Whatever is compared with ``==`` in the gate has nothing to do with a token."""
    tree = ast.parse(Path(gate.__file__).read_text())
    compared = [node for node in ast.walk(tree) if isinstance(node, ast.Compare)]
    kinds = {type(operator) for node in compared for operator in node.ops}
    assert kinds <= {ast.Is, ast.IsNot}
    assert "compare_digest" in ast.unparse(tree)


async def test_the_token_is_in_no_announcement_page_or_argument(serving, caplog):
    caplog.set_level("DEBUG")
    told = []
    async with serving(LLM, token=TOKEN, secure_port=0, http_port=0) as server:
        zeroconf = service_info(announcement(server.service), server.port, ["10.0.0.1"])
        told += [str(zeroconf.properties), str(message_of_server(server.service, server.port))]
        async with aiohttp.ClientSession() as session:
            for page in ("health", "metrics", "turns"):
                url = f"http://127.0.0.1:{server.http_port}/{page}"
                async with session.get(url) as answer:
                    told.append(await answer.text())
    assert TOKEN not in "".join(told) + caplog.text


@pytest.mark.slow
async def test_laramie_up_hands_on_a_token_in_no_argument(tmp_path):
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path)}
    for room in ROOMS:
        name = f"LARAMIE_{room.name.upper()}"
        given = {"PORT": "0", "ENGINE": "fake", "TOKEN": TOKEN, "SECURE_PORT": "0"}
        environment |= {f"{name}_{option}": value for option, value in given.items()}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "wyoming_servers", "up"),
        env=environment,
        stderr=asyncio.subprocess.PIPE,
    )
    lines = []
    try:
        async with asyncio.timeout(120):
            while not lines or not lines[-1].startswith("Ready"):
                lines.append((await process.stderr.readline()).decode())
                assert lines[-1]
        arguments = _arguments(process.pid)
        assert len(arguments) == 1 + len(ROOMS)
        assert TOKEN not in "".join(arguments + lines)
    finally:
        process.send_signal(signal.SIGTERM)
        await process.communicate()
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in kept if TOKEN.encode() in path.read_bytes()] == []


def _arguments(pid: int) -> list[str]:
    """Return the arguments of a process and of those that it started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [
        Path(f"/proc/{pid}/cmdline").read_text(),
        *(_arguments(int(one))[0] for one in children),
    ]


def _status(pid: int) -> str:
    return Path(f"/proc/{pid}/status").read_text()


async def test_what_is_kept_is_for_its_owner_only(tmp_path):
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "wyoming_servers", "serve", "tts", "--engine", "fake"),
        *("--port", "0", "--secure-port", "0"),
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(60):
            assert json.loads(await process.stdout.readline())["room"] == "tts"
        assert "Umask:\t0077" in _status(process.pid)
    finally:
        process.terminate()
        await process.communicate()
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert kept
    assert {path.stat().st_mode & 0o077 for path in kept} == {0}
