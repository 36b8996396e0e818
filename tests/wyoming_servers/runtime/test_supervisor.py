"""A server that runs as an app is announced to the Supervisor, and by zeroconf it is not."""

from __future__ import annotations

import asyncio
import socket

import pytest

from tests.builders.supervisor import TOKEN, stand_in_supervisor
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime import announce, discovery, supervisor
from wyoming_servers.runtime.discovery import (
    announced,
    announced_together,
    is_announced_together,
)
from wyoming_servers.runtime.service import Service
from wyoming_servers.stt.room import ROOM as STT

PATIENCE_SECONDS = 20.0
"""After this long something hangs."""


@pytest.fixture
def service(tmp_path):
    def make(room=STT, host="0.0.0.0"):
        options = room.options(engine="fake", host=host, data_dir=tmp_path)
        return Service(room, options)

    return make


@pytest.fixture
def supervised(monkeypatch):
    """Be an app of a Supervisor that is reached at a URL."""

    def be(url, token=TOKEN):
        monkeypatch.setenv("SUPERVISOR_TOKEN", token)
        monkeypatch.setenv("SUPERVISOR_API", url)

    return be


@pytest.fixture
def no_pauses(monkeypatch):
    for name in ("FIRST_PAUSE_SECONDS", "LONGEST_PAUSE_SECONDS"):
        monkeypatch.setattr(supervisor, name, 0)


async def told(stand_in):
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await stand_in.taken.get()


async def test_home_assistant_is_told_where_an_app_listens(service, supervised):
    async with stand_in_supervisor() as stand_in:
        supervised(stand_in.url)
        async with announced(service(), 10300):
            message = await told(stand_in)
    uri = f"tcp://{socket.gethostname()}:10300"
    assert message == {"service": "wyoming", "config": {"uri": uri}}


async def test_the_language_model_is_for_our_integration(service, supervised):
    async with stand_in_supervisor() as stand_in:
        supervised(stand_in.url)
        async with announced(service(LLM), 10600):
            message = await told(stand_in)
    assert message["service"] == "laramie"


async def test_an_app_with_several_servers_is_told_of_at_once(supervised):
    async with stand_in_supervisor() as stand_in:
        supervised(stand_in.url)
        async with announced_together({"wake": 10400, "llm": 10600}, "0.0.0.0"):
            message = await told(stand_in)
    name = socket.gethostname()
    uris = {"uri": f"tcp://{name}:10600", "wake": f"tcp://{name}:10400"}
    assert message == {"service": "laramie", "config": uris}


async def test_elsewhere_several_servers_announce_themselves(monkeypatch):
    monkeypatch.delenv("SUPERVISOR_TOKEN", raising=False)
    assert not is_announced_together("0.0.0.0")
    async with announced_together({"llm": 10600}, "0.0.0.0"):
        pass


@pytest.mark.usefixtures("no_pauses")
async def test_a_supervisor_that_is_not_ready_is_told_again(service, supervised, caplog):
    async with stand_in_supervisor(503, 503, 502) as stand_in:
        supervised(stand_in.url)
        async with announced(service(), 10300):
            await told(stand_in)
    warnings = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert len(warnings) == 2  # each reason once
    assert "503 I am not ready" in warnings[0]
    assert "add it there by hand" in warnings[0]


@pytest.mark.usefixtures("no_pauses")
async def test_an_app_that_may_not_announce_says_what_its_config_lacks(service, supervised, caplog):
    async with stand_in_supervisor(403) as stand_in:
        supervised(stand_in.url)
        async with announced(service(), 10300):
            await told(stand_in)
    assert "must list 'wyoming' under 'discovery'" in caplog.text


async def test_a_server_without_a_supervisor_serves_all_the_same(service, supervised, caplog):
    async with stand_in_supervisor() as stand_in:
        gone = stand_in.url
    supervised(gone)
    async with announced(service(), 10300), asyncio.timeout(PATIENCE_SECONDS):
        while f"no Supervisor answers at {gone}" not in caplog.text:  # noqa: ASYNC110 - a log
            await asyncio.sleep(0)
    assert "ConnectionKey" not in caplog.text  # words, no names of Python's


async def test_an_app_is_not_announced_by_zeroconf_too(service, supervised, monkeypatch):
    def fail(*_):
        raise AssertionError("it is announced by zeroconf")

    monkeypatch.setattr(announce, "AsyncZeroconf", fail)
    async with stand_in_supervisor() as stand_in:
        supervised(stand_in.url)
        async with announced(service(), 10300):
            await told(stand_in)


async def test_what_only_its_own_container_reaches_is_not_announced(
    service, supervised, monkeypatch
):
    def fail(*_):
        raise AssertionError("the Supervisor is told")

    monkeypatch.setattr(discovery, "told_supervisor", fail)
    supervised("http://127.0.0.1:1")
    async with announced(service(host="127.0.0.1"), 10300):
        pass
