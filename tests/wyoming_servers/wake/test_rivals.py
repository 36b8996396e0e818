"""Several satellites at one server, over real connections: one call, one answer.

Windows are longer than any test takes, or shorter than anything: nothing waits for time.
"""

from __future__ import annotations

import threading
from contextlib import asynccontextmanager

import numpy as np
import pytest
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.ping import Ping
from wyoming.wake import Detect

from wyoming_servers.audio.wav import read_wav
from wyoming_servers.wake import arbitration, listening
from wyoming_servers.wake.decide import Decision
from wyoming_servers.wake.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import WakeElsewhere
from wyoming_servers.wire.wake_protocol import CLIENT_KEY

SPEECH = {"rate": 16000, "width": 2, "channels": 1}
LONG_MS = 3_600_000
FAKE_WORD, OTHER_WORD = 32767, -32768
NEARLY = 14000


@pytest.fixture
async def server(serving):
    async with serving(ROOM, arbitration_ms=LONG_MS) as server:
        yield server


@pytest.fixture
async def hasty_server(serving):
    async with serving(ROOM, arbitration_ms=1) as server:
        yield server


@pytest.fixture
def satellite(until):
    """Let a satellite listen while a block runs; the ones with a name understand our messages."""

    @asynccontextmanager
    async def start(server, name=None, *names, group=""):
        before = server.service.streams.running
        async with Client.connect(server.uri) as client:
            detect = Detect(names=list(names) or None).event()
            if name:
                detect.data[CLIENT_KEY] = {"name": name, "group": group}
            await client.send(detect)
            await client.send(AudioStart(**SPEECH))
            await until(lambda: server.service.streams.running == before + 1)
            yield client

    return start


def call(level, word=FAKE_WORD) -> AudioChunk:
    """Return a word, as loud as that in the same noise."""
    rng = np.random.default_rng(5)
    samples = np.concatenate([rng.normal(0, 20, 32000), rng.normal(0, level, 12800)])
    samples[-1] = word
    return AudioChunk(**SPEECH, audio=samples.astype("<i2").tobytes())


def step(level) -> AudioChunk:
    """Return 40 ms of a level."""
    return AudioChunk(**SPEECH, audio=np.full(640, level, "<i2").tobytes())


async def heard(client) -> str | None:
    """Return what a satellite is told: to answer a word, or that another one does."""
    try:
        event = await client.receive()
    except WakeElsewhere:
        return "elsewhere"
    return event.data.get("name") if event.type == "detection" else None


async def test_the_louder_of_two_satellites_answers_though_it_heard_it_later(server, satellite):
    async with satellite(server, "hall") as hall, satellite(server, "kitchen") as kitchen:
        await hall.send(call(100))
        await kitchen.send(call(1000))
        assert await heard(kitchen) == "fake_word"
        assert await heard(hall) == "elsewhere"


async def test_a_stock_client_whose_rival_answers_hears_nothing(server, satellite):
    async with satellite(server) as hall, satellite(server) as kitchen:
        await hall.send(call(100))
        await kitchen.send(call(1000))
        assert await heard(kitchen) == "fake_word"
        await hall.send(AudioStop())
        assert (await hall.receive()).type == "not-detected"


async def test_three_satellites_have_one_answer(server, satellite):
    async with (
        satellite(server, "hall") as hall,
        satellite(server, "kitchen") as kitchen,
        satellite(server, "attic") as attic,
    ):
        for client, level in ((hall, 200), (attic, 60), (kitchen, 1000)):
            await client.send(call(level))
        told = [await heard(client) for client in (hall, kitchen, attic)]
    assert told == ["elsewhere", "fake_word", "elsewhere"]


async def test_who_hears_it_after_it_was_decided_does_not_answer(
    hasty_server, satellite, monkeypatch
):
    monkeypatch.setattr(arbitration, "SAME_CALL_SECONDS", 3600.0)
    server = hasty_server
    async with satellite(server, "hall") as hall, satellite(server, "kitchen") as kitchen:
        await hall.send(call(100))
        assert await heard(hall) == "fake_word"
        await kitchen.send(call(1000))
        assert await heard(kitchen) == "elsewhere"


@pytest.fixture
def heard_nearly(monkeypatch):
    """Tell when a stream has nearly heard a word for the second time, so the first is known."""
    judge, times, twice = Decision.nearly, [], threading.Event()

    def judged(decision, score):
        if near := judge(decision, score):
            times.append(score)
        if len(times) == 2:
            twice.set()
        return near

    monkeypatch.setattr(Decision, "nearly", judged)
    monkeypatch.setattr(listening, "_MOMENT_SECONDS", 3600.0)
    return twice


async def test_the_nearer_one_answers_once_though_it_was_slower_to_be_sure(
    hasty_server, satellite, heard_nearly, happened
):
    server = hasty_server
    async with satellite(server, "hall") as hall, satellite(server, "kitchen") as kitchen:
        await kitchen.send(call(1000, NEARLY))
        await kitchen.send(step(NEARLY))
        await happened(heard_nearly)
        await hall.send(call(100))
        assert await heard(kitchen) == "fake_word"
        assert await heard(hall) == "elsewhere"
        await kitchen.send(step(FAKE_WORD))
        await kitchen.send(AudioStop())
        await kitchen.send(Ping())
        assert (await kitchen.receive()).type == "pong"


async def test_one_that_hears_nothing_keeps_nobody_waiting_for_long(hasty_server, satellite):
    server = hasty_server
    async with satellite(server, "hall"), satellite(server, "kitchen") as kitchen:
        await kitchen.send(call(1000))
        assert await heard(kitchen) == "fake_word"


async def test_one_that_hangs_up_leaves_the_answer_to_the_others(server, satellite):
    async with satellite(server, "hall") as hall, satellite(server, "attic") as attic:
        async with satellite(server, "kitchen") as kitchen:
            await kitchen.send(call(1000))
            await hall.send(call(500))
        await attic.send(call(100))
        assert await heard(hall) == "fake_word"
        assert await heard(attic) == "elsewhere"


async def test_satellites_alone_with_their_word_are_not_kept_waiting(server, satellite):
    async with (
        satellite(server, "hall", "fake_word") as hall,
        satellite(server, "kitchen", "other_word") as kitchen,
    ):
        await kitchen.send(call(1000, OTHER_WORD))
        assert await heard(kitchen) == "other_word"
        await hall.send(call(100))
        assert await heard(hall) == "fake_word"


@pytest.mark.recordings
async def test_of_two_that_hear_a_real_call_the_nearer_answers(serving, satellite, recordings):
    pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")
    spoken = np.frombuffer(read_wav(recordings / "wake" / "okay_nabu.wav")[1], "<i2")
    noise = np.random.default_rng(5).normal(0, 20, 3 * 16000 + len(spoken))
    async with (
        serving(ROOM, engine="openwakeword", arbitration_ms=LONG_MS) as server,
        satellite(server, "hall", "okay_nabu") as hall,
        satellite(server, "kitchen", "ok_nabu_v0.1") as kitchen,
    ):
        for client, gain in ((hall, 0.2), (kitchen, 0.8)):
            audio = noise + gain * np.pad(spoken, (2 * 16000, 16000))
            await client.send(AudioChunk(**SPEECH, audio=audio.astype("<i2").tobytes()))
        assert await heard(kitchen) == "ok_nabu_v0.1"
        assert await heard(hall) == "elsewhere"


async def test_satellites_of_different_groups_both_answer(server, satellite):
    async with (
        satellite(server, "hall", group="down") as hall,
        satellite(server, "attic", group="up") as attic,
    ):
        for client in (hall, attic):
            await client.send(call(100))
            assert await heard(client) == "fake_word"


async def test_all_answer_where_that_is_wanted(serving, satellite):
    async with (
        serving(ROOM, arbitration_ms=0) as server,
        satellite(server, "hall") as hall,
        satellite(server, "kitchen") as kitchen,
    ):
        for client in (hall, kitchen):
            await client.send(call(100))
            assert await heard(client) == "fake_word"
