"""A microphone is for nobody but who shows the token; and what it hears can be encrypted."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from wyoming.event import Event

from satellite.app import Satellite
from satellite.link import Link
from satellite.options import SatelliteOptions
from tests.satellite.conftest import LOCALHOST, run_satellite
from wyoming_servers.runtime.certificate import certificate
from wyoming_servers.runtime.tries import FREE_TRIES, PAUSES, Tries
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.errors import NotAuthorized
from wyoming_servers.wire.protocol import INFO_KEY
from wyoming_servers.wire.satellite_protocol import Diagnose, Diagnosis, Listen, Play
from wyoming_servers.wire.tls import TlsProblem

TOKEN = "open sesame"  # noqa: S105 - no secret


def options(**given) -> SatelliteOptions:
    return SatelliteOptions(host=LOCALHOST, port=0, zeroconf=False, **given)


class Hearer:
    """Notes that somebody runs the satellite."""

    def __init__(self):
        self.told = []

    def connected(self, *, ours):
        self.told.append(ours)

    def take(self, event):
        self.told.append(event.type)

    def left(self):
        self.told.append("left")


@pytest.fixture
async def listening():
    """A link with a token and a secure port, and who hears what passes it."""
    chosen, hearer, waited = options(token=TOKEN, secure_port=0), Hearer(), []

    async def play(_peer, message):
        hearer.told.append(message.id)

    async def wait(seconds):
        waited.append(seconds)

    link = Link(lambda _: Event(type="info"), hearer, play, Diagnosis)
    link.tries = Tries(wait)
    async with link.listening(chosen) as doors:
        yield SimpleNamespace(
            heard=hearer.told,
            waited=waited,
            stock=f"tcp://{LOCALHOST}:{doors.stock_port}",
            secure=f"tls://{LOCALHOST}:{doors.secure_port}",
            fingerprint=certificate(chosen).fingerprint,
        )


@pytest.fixture
async def client(listening):
    async with Client.connect(listening.secure, fingerprint=listening.fingerprint) as client:
        yield client


@pytest.mark.parametrize(
    "event",
    [
        run_satellite(ours=False),
        run_satellite(ours=True),
        Listen(),
        Play(id="7", kind="announcement"),
        Diagnose(),
    ],
    ids=["stock", "ours", "listen", "play", "diagnose"],
)
async def test_nobody_listens_in_or_plays_without_the_token(listening, client, event):
    await client.send(event)
    with pytest.raises(NotAuthorized, match="needs this server's token"):
        await client.receive()
    assert listening.heard == []


async def test_who_shows_it_is_served(listening, client):
    await client.authorize(TOKEN)
    await client.send(Diagnose())
    assert await client.wait_for(Diagnosis.TYPE)
    await client.send(run_satellite(ours=True))
    await client.send(Event(type="ping"))
    assert await client.wait_for("pong")
    assert listening.heard[0] is True


async def test_a_wrong_one_ends_the_connection(client):
    with pytest.raises(NotAuthorized, match="not the one that is set"):
        await client.authorize("sesame open")
    with pytest.raises(ConnectionError):
        await client.receive()


async def test_who_shows_wrong_ones_waits_before_each_further_one(listening):
    for _ in range(FREE_TRIES + 1):
        async with Client.connect(listening.secure, fingerprint=listening.fingerprint) as client:
            with pytest.raises(NotAuthorized):
                await client.authorize("sesame open")
    assert listening.waited == [PAUSES[0]]


async def test_anybody_may_ask_who_is_there(listening, client):
    for uri, pinned in ((listening.stock, None), (listening.secure, listening.fingerprint)):
        assert await describe(uri, fingerprint=pinned)
    await client.send(Event(type="ping"))
    assert (await client.receive()).type == "pong"


async def test_a_token_is_not_taken_where_it_could_be_read(listening):
    async with Client.connect(listening.stock) as client:
        with pytest.raises(NotAuthorized, match="with TLS only"):
            await client.authorize(TOKEN)


async def test_another_certificate_is_not_talked_to(listening):
    with pytest.raises(TlsProblem, match="another one than was trusted"):
        await describe(listening.secure, fingerprint="00")


@pytest.mark.parametrize("stock", ["open", "local", "closed"])
async def test_it_tells_what_it_wants_and_never_the_token(stock, caplog):
    caplog.set_level("DEBUG")
    satellite = Satellite(options(token=TOKEN, secure_port=0, stock=stock, wake_engine="fake"))
    async with satellite.link.listening(satellite._options) as doors:
        assert (doors.stock_port is None) is (stock == "closed")
        info = satellite._info(Event(type="describe", data={INFO_KEY: {}}))
    assert info.data[INFO_KEY]["wants_token"] is True
    assert info.data[INFO_KEY]["secure_port"] == doors.secure_port
    assert TOKEN not in str(info.data) + repr(satellite._options) + caplog.text
