"""Wake words by an engine in process and by a server, with the fake engine: a peak is a word."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import numpy as np
import pytest

from satellite import wake_remote
from satellite.options import SatelliteOptions
from satellite.wake import make_wake
from wyoming_servers.runtime.server import serve
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.room import ROOM

TOKEN = "open sesame"  # noqa: S105 - no secret
PIECE = 320
SILENCE = np.zeros(PIECE, "<i2")
WORD = SILENCE.copy()
WORD[100] = 32767
OTHER_WORD = SILENCE.copy()
OTHER_WORD[100] = -32768


class Listening:
    """What listens, what it has heard, and how much audio it was given."""

    def __init__(self, options):
        self.heard = []
        self.position = 0
        self.wake = make_wake(options, lambda name, place: self.heard.append((name, place)))

    def hear(self, samples):
        self.wake.hear(samples.tobytes(), self.position)
        self.position += len(samples)

    async def until(self, condition):
        """Hear silence until a condition holds."""
        async with asyncio.timeout(20):
            while not condition():
                self.hear(SILENCE)
                await asyncio.sleep(0.001)


@pytest.fixture
async def server(tmp_path):
    options = WakeOptions(engine="fake", port=0, data_dir=tmp_path, refractory_seconds=0)
    async with serve(ROOM, options) as server:
        yield server


@pytest.fixture(params=["local", "remote"])
async def listening(request, server, monkeypatch):
    monkeypatch.setattr(wake_remote, "RETRY_SECONDS", 0.01)
    monkeypatch.setenv("LARAMIE_WAKE_REFRACTORY_SECONDS", "0")
    uri = server.uri if request.param == "remote" else None
    options = SatelliteOptions(wake_engine="fake", wake_uri=uri, wake_words=("fake_word",))
    listening = Listening(options)
    running = asyncio.create_task(listening.wake.run())
    yield listening
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_a_word_is_told_with_where_it_ended(listening):
    await listening.until(lambda: not listening.wake.problem)
    for _ in range(2):
        listening.heard.clear()
        place = listening.position
        listening.hear(WORD)
        await listening.until(lambda: listening.heard)
        [(name, end)] = listening.heard
        assert name == "fake_word"
        assert place < end <= place + PIECE


async def test_it_tells_its_words(listening):
    await listening.until(lambda: not listening.wake.problem)
    assert [word.name for word in listening.wake.words] == ["fake_word", "other_word"]
    assert listening.wake.words[0].phrase == "fake word"


async def test_other_words_are_listened_for_at_once(listening):
    await listening.until(lambda: not listening.wake.problem)
    listening.wake.listen_for(["other_word"])
    # A server is connected to anew, and may miss the first.
    await listening.until(lambda: listening.heard or listening.hear(OTHER_WORD))
    listening.heard.clear()
    listening.hear(WORD)
    await listening.until(lambda: listening.heard or listening.hear(OTHER_WORD))
    assert {name for name, _ in listening.heard} == {"other_word"}


async def test_without_a_word_nothing_is_heard(listening):
    await listening.until(lambda: not listening.wake.problem)
    listening.wake.listen_for([])
    for _ in range(50):
        listening.hear(WORD)
        listening.hear(SILENCE)
        await asyncio.sleep(0)
    listening.wake.listen_for(["fake_word"])
    listening.heard.clear()
    await listening.until(lambda: listening.heard or listening.hear(WORD))
    assert listening.heard[0][0] == "fake_word"


@pytest.mark.parametrize("listening", ["local"], indirect=True)
async def test_a_word_that_is_unknown_does_not_keep_others_from_being_heard(listening):
    await listening.until(lambda: not listening.wake.problem)
    listening.wake.listen_for(["nobody"])
    await listening.until(lambda: "nobody" in listening.wake.problem)
    listening.wake.listen_for(["fake_word"])
    assert not listening.wake.problem
    await listening.until(lambda: listening.heard or listening.hear(WORD))


@pytest.mark.parametrize("listening", ["local"], indirect=True)
async def test_after_a_gap_places_are_right_again(listening):
    await listening.until(lambda: not listening.wake.problem)
    listening.position += 5000
    await listening.until(lambda: listening.position > 20_000)
    place = listening.position
    listening.hear(WORD)
    await listening.until(lambda: listening.heard)
    assert place < listening.heard[0][1] <= place + PIECE


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"wake_engine": "no_such_engine"}, "wake has no engine 'no_such_engine'"),
        ({"wake_engine": "fake", "wake_words": ("nobody",)}, "nobody"),
    ],
)
async def test_what_cannot_be_listened_for_is_named(options, problem):
    listening = Listening(SatelliteOptions(**options))
    running = asyncio.create_task(listening.wake.run())
    await listening.until(lambda: problem in listening.wake.problem)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_a_server_that_comes_back_is_used_again(server, monkeypatch):
    monkeypatch.setattr(wake_remote, "RETRY_SECONDS", 0.01)
    options = SatelliteOptions(wake_uri="tcp://127.0.0.1:1", wake_words=("fake_word",))
    listening = Listening(options)
    running = asyncio.create_task(listening.wake.run())
    await listening.until(lambda: "127.0.0.1" in listening.wake.problem)
    listening.wake._server = wake_remote.WakeServer(uri=server.uri)
    await listening.until(lambda: not listening.wake.problem)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


@pytest.fixture
async def secure_server(tmp_path):
    options = WakeOptions(engine="fake", port=0, data_dir=tmp_path, secure_port=0, token=TOKEN)
    async with serve(ROOM, options) as server:
        yield server


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({}, ""),
        ({"wake_token": "sesame open"}, "not the one that is set"),
        ({"wake_token": None}, "needs this server's token"),
        ({"wake_fingerprint": "00"}, "another one than was trusted"),
        ({"wake_fingerprint": None}, "give its fingerprint"),
    ],
)
async def test_a_server_is_listened_to_with_tls_and_its_token(secure_server, wrong, told):
    right = {
        "wake_uri": f"tls://127.0.0.1:{secure_server.doors.secure_port}",
        "wake_fingerprint": secure_server.service.certificate.fingerprint,
        "wake_token": TOKEN,
    }
    listening = Listening(SatelliteOptions(wake_words=("fake_word",), **right | wrong))
    running = asyncio.create_task(listening.wake.run())
    await listening.until(
        lambda: told in listening.wake.problem if told else not listening.wake.problem
    )
    assert TOKEN not in listening.wake.problem
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_of_two_satellites_one_is_told(server):
    listening = [
        Listening(SatelliteOptions(name=name, wake_uri=server.uri, wake_words=("fake_word",)))
        for name in ("Kitchen", "Hall")
    ]
    running = [asyncio.create_task(one.wake.run()) for one in listening]
    for one in listening:
        await one.until(lambda one=one: not one.wake.problem)
    for one in listening:
        one.hear(WORD)
    for _ in range(2):
        for one in listening:
            await one.until(lambda: any(other.heard for other in listening))
    assert sum(len(one.heard) for one in listening) == 1
    assert not any(one.wake.problem for one in listening)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
