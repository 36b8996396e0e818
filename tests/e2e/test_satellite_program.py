"""The satellite as a process, through a cable that is cut; Home Assistant's side is scripted.

Its wake word engine is the fake one, so that turns can be as many and as fast as the machine is.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import numpy as np
import pytest
import pytest_asyncio

from satellite import sounds
from tests.e2e.room.program import LOCALHOST, Program, satellite_program
from tests.e2e.room.relay import Relay
from tests.e2e.room.room import Room
from tests.e2e.waiting import PATIENCE_SECONDS, until
from tests.satellite.conftest import run_satellite
from tests.satellite.home import FORMAT, Home
from wyoming_servers.wire.client import Client

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

WORD = np.full(320, 32767, "<i2").tobytes()
SPEED = 20.0
OPTIONS = ("--wake-engine", "fake", "--wake-words", "fake_word", "--echo", "off", "--volume", "1")
REPLY = np.full(4410, 9000, "<i2").tobytes()
BLOCK = 882
TURNS = 500
WARM_UP = 50
FEW = 3
"""What ended just now may be there for a moment; what each turn left would be hundreds."""


@dataclass
class Place:
    """A satellite, the room it is in and the cable to it."""

    room: Room
    program: Program
    relay: Relay

    @asynccontextmanager
    async def home(self, *, ours: bool, port: int | None = None):
        """Drive it while the block runs."""
        async with Client.connect(f"tcp://{LOCALHOST}:{port or self.relay.port}") as client:
            await client.send(run_satellite(ours=ours))
            await self.program.becomes("idle")
            await self.program.tells(wake="listens")
            await self.room.until_it_hears()
            yield Home(client)

    async def turn(self, home: Home) -> None:
        """Wake it, answer, and wait until that was heard."""
        self.room.say(WORD)
        await home.until("run-pipeline")
        await home.reply(REPLY)
        await home.until("played")


@asynccontextmanager
async def placed(folder, *options: str, speed: float = SPEED, module: str = "satellite"):
    room = Room(folder / "room")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(room.open(speed=speed))
        program = await stack.enter_async_context(
            satellite_program(
                folder,
                room,
                *OPTIONS,
                *options,
                module=module,
                LARAMIE_WAKE_REFRACTORY_SECONDS="0",
            )
        )
        relay = Relay(program.port)
        await stack.enter_async_context(relay.listening())
        yield Place(room, program, relay)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def place(tmp_path_factory):
    async with placed(tmp_path_factory.mktemp("satellite"), "--think-seconds", "2") as place:
        yield place


@pytest.fixture(params=[False, True], ids=["core", "ours"])
def ours(request):
    return request.param


async def reach(place: Place, home: Home, phase: str) -> None:
    """Bring the satellite into a phase, and leave it there; it may not stay in it for long."""
    since = place.program.said if phase != "idle" else None
    if phase == "ringing":
        await home.say("timer-started", id="egg", total_seconds=0)
    elif phase != "idle":
        place.room.say(WORD)
        await home.until("run-pipeline")
        await home.say("transcribe", language="en")
    if phase in ("thinking", "speaking"):
        await home.say("transcript", text="turn it on")
    if phase == "speaking":
        await home.say("audio-start", **FORMAT)
        await home.say("audio-chunk", REPLY, **FORMAT)
    await place.program.becomes(phase, since)


def cut(relay: Relay) -> None:
    relay.cut()


def half_close(relay: Relay) -> None:
    relay.half_close()


@pytest.mark.parametrize("fault", [cut, half_close])
@pytest.mark.parametrize("phase", ["idle", "listening", "thinking", "speaking", "ringing"])
async def test_a_satellite_whose_network_is_cut_goes_on_when_it_is_back(place, ours, phase, fault):
    start = len(place.room.played)
    async with place.home(ours=ours) as home:
        await reach(place, home, phase)
        fault(place.relay)
        if phase == "ringing":
            place.room.say(WORD)  # it rings on until then, whoever is away
        await place.program.becomes("away")
        if phase in ("listening", "thinking"):
            await place.room.until_sounded(sounds.SORRY, start)
        await place.room.until_quiet()
    async with place.home(ours=ours) as home:
        await place.turn(home)
        await place.program.becomes("idle")


@pytest.mark.parametrize("phase", ["idle", "listening", "thinking", "speaking"])
async def test_a_cable_that_was_pulled_is_no_matter_once_home_assistant_connects_anew(
    place, ours, phase
):
    async with place.home(ours=ours) as home:
        await reach(place, home, phase)
        place.relay.flows.clear()
        async with place.home(ours=ours, port=place.program.port) as anew:
            await place.turn(anew)
        place.relay.flows.set()
    await place.program.becomes("away")


async def test_a_reply_that_never_comes_is_given_up(place, ours):
    async with place.home(ours=ours) as home:
        start = len(place.room.played)
        await reach(place, home, "listening")
        await home.say("transcript", text="turn it on")
        await place.program.becomes("idle")
        await place.room.until_sounded(sounds.SORRY, start)
        await place.turn(home)


async def test_a_reply_of_which_no_more_comes_is_over(place, ours):
    async with place.home(ours=ours) as home:
        await reach(place, home, "speaking")
        await home.until("played")
        await place.program.becomes("idle")
        await place.turn(home)


@asynccontextmanager
async def still_turn(folder):
    """Begin a turn, and let time stand still in it while the block runs."""
    async with (
        placed(folder, "--no-chimes", speed=1, module="tests.e2e.room.timeless") as place,
        place.home(ours=True) as home,
    ):
        place.room.say(WORD)
        await home.until("run-pipeline")
        async with place.room.standing_still():
            yield place, home


async def numbered_reply(home: Home, seconds: int) -> np.ndarray:
    samples = (np.arange(seconds * 22_050) % 20_000 + 100).astype("<i2")
    await home.say("transcribe", language="en")
    await home.say("transcript", text="count")
    await home.say("audio-start", **FORMAT)
    return samples


async def test_a_reply_that_comes_unevenly_is_played_evenly(tmp_path):
    """Time is what the speaker has played: pieces are late by up to 0.2 s of it."""
    rng = np.random.default_rng(7)
    async with still_turn(tmp_path) as (place, home):
        reply = await numbered_reply(home, 3)
        sent = 18 * BLOCK // 2
        await home.say("audio-chunk", reply[:sent].tobytes(), **FORMAT)
        await arrived(home)
        heard = 0
        while sent < len(reply):
            await place.room.step()
            heard += BLOCK // 2 if heard or place.room.loudest() else 0
            # So much is on its way to the speaker, and a piece is late by what is left.
            while sent < min(len(reply), heard + int(rng.integers(8, 18)) * BLOCK // 2):
                piece = reply[sent : sent + BLOCK].tobytes()
                await home.say("audio-chunk", piece, **FORMAT)
                sent += BLOCK
            await arrived(home)
        await home.say("audio-stop")
        await rest(place)
        await place.program.becomes("idle")
        heard = np.trim_zeros(place.room.samples())
        assert (await place.program.report())["underruns"] == 0
        assert len(heard) == len(reply)
        assert np.abs(heard.astype(int) - reply).max() <= 1


async def test_a_stall_longer_than_the_cushion_is_one_gap_and_nothing_is_lost(tmp_path):
    async with still_turn(tmp_path) as (place, home):
        reply = await numbered_reply(home, 1)
        half = len(reply) // 2
        await home.say("audio-chunk", reply[:half].tobytes(), **FORMAT)
        await arrived(home)
        await rest(place)
        await home.say("audio-chunk", reply[half:].tobytes(), **FORMAT)
        await home.say("audio-stop")
        await arrived(home)
        await rest(place)
        await place.program.becomes("idle")
        assert (await place.program.report())["underruns"] == 1
        heard = place.room.samples()
        # What comes after a gap is faded in.
        assert np.count_nonzero(heard) >= len(reply) - 10
        assert len(np.trim_zeros(heard)) > len(reply) + 10 * BLOCK // 2


async def arrived(home: Home) -> None:
    """Wait until the satellite has taken what was said to it: time does not wait for that."""
    await home.say("ping", text="arrived")
    await home.until("pong")


async def rest(place: Place) -> None:
    """Let time pass until what has come is played, and 0.3 s more."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not place.room.loudest():
            await place.room.step()
        while any(place.room.played[-15 * BLOCK :]):
            await place.room.step()


def held(program: Program) -> tuple[int, int, int]:
    return program.threads, program.files, program.children


async def test_five_hundred_turns_leave_nothing_behind(tmp_path):
    async with placed(tmp_path) as place:
        program = place.program
        before = (0, 0, 0)
        memory = 0.0
        for number in range(0, TURNS, 25):
            if number == WARM_UP:
                before, memory = held(program), program.private_mb
            async with place.home(ours=bool(number % 2)) as home:
                for _ in range(24):
                    await place.turn(home)
                    home.heard.clear()
                    home.kinds.clear()
                await reach(place, home, "speaking")
                await place.turn(home)
            await program.becomes("away")
            place.room.played.clear()
        await until(
            lambda: all(now <= then + FEW for now, then in zip(held(program), before, strict=True))
        )
        await until(lambda: program.private_mb < memory + 2)
