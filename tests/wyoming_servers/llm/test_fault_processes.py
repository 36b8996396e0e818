"""Servers of a real model, each in a process of its own, that are killed, cut short or crowded."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import sys
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from tests.wyoming_servers.llm.over_the_wire import answer, chat, tell, with_one_lamp
from wyoming_servers.house.snapshot import House
from wyoming_servers.wire.client import Client, ConnectionLost
from wyoming_servers.wire.protocol import (
    ChatDelta,
    ChatStop,
    Prepare,
    Prepared,
)

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.tiny_gguf import build_tiny_gguf

QUESTION = "why is the sky blue"


@dataclass
class Running:
    """A server process."""

    process: asyncio.subprocess.Process
    uri: str
    http_port: int

    async def health(self) -> dict:
        address = f"http://127.0.0.1:{self.http_port}/health"
        async with aiohttp.ClientSession() as browser, browser.get(address) as response:
            return await response.json()

    async def complaints(self) -> str:
        """Stop it, and return what it wrote to its log."""
        self.process.send_signal(signal.SIGTERM)
        return (await self.process.stderr.read()).decode()


@asynccontextmanager
async def llm_process(folder: Path, model: Path, *, file_bytes: int | None = None):
    """Serve a model; no file may grow beyond ``file_bytes``."""

    def limit() -> None:
        if file_bytes is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))

    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "wyoming_servers", "serve", "llm", "--engine", "llama-cpp"),
        *("--model", model, "--data-dir", folder, "--threads", "1", "--context-tokens", "8192"),
        *("--port", "0", "--http-port", "0", "--no-zeroconf", "--log-level", "warning"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        preexec_fn=limit,
    )
    try:
        told = json.loads(await process.stdout.readline())
        yield Running(process, told["uri"], told["http_port"])
    finally:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        await process.wait()


@pytest.fixture
def model(tmp_path) -> Path:
    return build_tiny_gguf(tmp_path / "model.gguf", ["Because", "."], context_tokens=8192)


@pytest.fixture
def house(home) -> House:
    return with_one_lamp(home("en"))


async def prepare(client: Client, house: House) -> None:
    await client.send(Prepare(house_id=house.house_id, hash=house.hash))
    await client.wait_for(Prepared.TYPE)


async def send(client: Client, house: House, text: str) -> None:
    await client.send(chat(house, text, options={"budget_seconds": 600}))


async def ask(client: Client, house: House, text: str = QUESTION) -> tuple[str, ChatStop]:
    await send(client, house, text)
    return await answer(client)


def is_warm(stop: ChatStop) -> bool:
    return stop.usage["cached_tokens"] > stop.usage["prompt_tokens"] / 2


async def there(folder: Path) -> None:
    """Wait for a prefix on the disk: another process writes it."""
    async with asyncio.timeout(120):
        while not any(folder.rglob("*.kv")):  # noqa: ASYNC110, ASYNC240 - nothing else tells it
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("part", [0.001, 0.02, 0.5])
async def test_a_model_cut_short_leaves_the_fast_path_and_says_why(tmp_path, model, house, part):
    data = model.read_bytes()
    model.write_bytes(data[: int(part * len(data))])
    async with (
        llm_process(tmp_path / "data", model) as server,
        Client.connect(server.uri) as client,
    ):
        await tell(client, house)
        said, stop = await ask(client, house, "turn on the bed light")
        assert (said, stop.source, stop.finish_reason) == ("", "fast-path", "tool_calls")
        said, stop = await ask(client, house)
        assert said
        assert stop.finish_reason == "not_understood"
        engine = (await server.health())["engine"]
        assert f"cannot load {model}" in engine["reason"]
        assert "download it again" in engine["reason"]


async def test_who_is_killed_in_a_turn_is_missed_at_once_and_comes_back_warm(tmp_path, house):
    endless = build_tiny_gguf(
        tmp_path / "model.gguf", ["on", " and"], endless=True, context_tokens=8192
    )
    folder = tmp_path / "data"
    async with llm_process(folder, endless) as server, Client.connect(server.uri) as client:
        await tell(client, house)
        await prepare(client, house)
        await there(folder)
        await send(client, house, QUESTION)
        await client.wait_for(ChatDelta.TYPE)
        os.kill(server.process.pid, signal.SIGKILL)
        with pytest.raises((ConnectionLost, ConnectionError)):
            await client.wait_for(ChatStop.TYPE)
    async with llm_process(folder, endless) as server, Client.connect(server.uri) as client:
        said, stop = await ask(client, house)
        assert is_warm(stop)
        assert said.startswith("on andon and")
        assert "damaged" not in await server.complaints()


async def test_a_full_disk_costs_the_prefix_and_no_answer(tmp_path, model, house):
    folder = tmp_path / "data"
    async with (
        llm_process(folder, model, file_bytes=200_000) as server,
        Client.connect(server.uri) as client,
    ):
        await tell(client, house)
        await prepare(client, house)
        said, stop = await ask(client, house)
        assert said == "Because."
        assert is_warm(stop)
        assert "cannot be kept" in await server.complaints()
    assert not [path for path in (folder / "prefixes").rglob("*") if path.is_file()]
    async with llm_process(folder, model) as server, Client.connect(server.uri) as client:
        assert (await ask(client, house))[0] == "Because."


async def test_two_servers_share_what_they_read(tmp_path, model, house):
    folder = tmp_path / "data"

    async def talk(server: Running) -> str:
        async with Client.connect(server.uri) as client:
            await tell(client, house)
            await prepare(client, house)
            return (await ask(client, house))[0]

    async with llm_process(folder, model) as one, llm_process(folder, model) as other:
        assert await asyncio.gather(talk(one), talk(other)) == ["Because."] * 2
        for server in (one, other):
            assert "Traceback" not in await server.complaints()
    (kept,) = [path for path in (folder / "prefixes").rglob("*") if path.is_file()]
    assert kept.suffix == ".kv"
    async with llm_process(folder, model) as server, Client.connect(server.uri) as client:
        said, stop = await ask(client, house)
        assert said == "Because."
        assert is_warm(stop)
