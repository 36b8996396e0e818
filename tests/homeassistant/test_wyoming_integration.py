"""Home Assistant's own `wyoming` integration, unchanged, on our four servers as real processes."""

from __future__ import annotations

import asyncio
import io
import json
import struct
import subprocess
import sys
import wave
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

pytest.importorskip("homeassistant", reason="runs where Home Assistant is installed")

from homeassistant.components import conversation, stt, tts, wake_word
from homeassistant.config_entries import SOURCE_USER
from homeassistant.core import Context, HomeAssistant
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.helpers import entity_registry
from homeassistant.setup import async_setup_component

from wyoming_servers.audio.formats import HOME_ASSISTANT_SPEAKER, SPEECH, AudioFormat
from wyoming_servers.audio.wav import read_wav
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.wire.client import Client, split_uri
from wyoming_servers.wire.protocol import HouseKnown

pytestmark = [
    pytest.mark.filterwarnings("default"),  # Home Assistant's warnings are not ours
    pytest.mark.usefixtures("socket_enabled"),
]

PATIENCE_SECONDS = 180
"""After this long a server hangs, also on a busy machine."""
CHUNK_BYTES = 320
"""Home Assistant's pipeline sends 10 ms at a time."""
SPEECH_METADATA = stt.SpeechMetadata(
    language="en",
    format=stt.AudioFormats.WAV,
    codec=stt.AudioCodecs.PCM,
    bit_rate=stt.AudioBitRates.BITRATE_16,
    sample_rate=stt.AudioSampleRates.SAMPLERATE_16000,
    channel=stt.AudioChannels.CHANNEL_MONO,
)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The four servers, each with its embedded engine; their addresses by room."""
    rooms = ("wake", "stt", "llm", "tts")
    data_dir = tmp_path_factory.mktemp("data")
    command = [sys.executable, "-m", "wyoming_servers", "serve"]
    options = ["--port", "0", "--data-dir", str(data_dir)]
    processes = {
        room: subprocess.Popen([*command, room, *options], stdout=subprocess.PIPE, text=True)
        for room in rooms
    }
    try:
        yield {
            room: json.loads(process.stdout.readline())["uri"]
            for room, process in processes.items()
        }
    finally:
        for process in processes.values():
            process.terminate()
        assert [ended(process) for process in processes.values()] == [0, 0, 0, 0]


def ended(process: subprocess.Popen[str]) -> int:
    """Wait for a server that was told to stop, and leave none running; return its status."""
    with process:
        try:
            return process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise


@pytest.fixture
async def core(hass: HomeAssistant) -> HomeAssistant:
    """A Home Assistant with what the integration stands on."""
    for component in ("homeassistant", "conversation", "assist_pipeline"):
        assert await async_setup_component(hass, component, {})
    return hass


async def add(hass: HomeAssistant, uri: str) -> str:
    """Add a server as a user does, by address; return the entity it made."""
    host, port = split_uri(uri)
    result = await hass.config_entries.flow.async_init(
        "wyoming", context={"source": SOURCE_USER}, data={"host": host, "port": port}
    )
    assert result["type"] is FlowResultType.CREATE_ENTRY
    await hass.async_block_till_done()
    entities = entity_registry.async_entries_for_config_entry(
        entity_registry.async_get(hass), result["result"].entry_id
    )
    return entities[0].entity_id


def tts_entity(hass: HomeAssistant, entity_id: str) -> tts.TextToSpeechEntity:
    return hass.data["entity_components"]["tts"].get_entity(entity_id)


async def push_house(uri: str) -> None:
    async with Client.connect(uri) as client:
        await client.send(house_to_message(SimulatedHome.default().snapshot()))
        await client.wait_for(HouseKnown.TYPE)


async def stream(pcm: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(pcm), CHUNK_BYTES):
        yield pcm[start : start + CHUNK_BYTES]


async def timed_stream(pcm: bytes) -> AsyncIterator[tuple[bytes, int]]:
    for number, start in enumerate(range(0, len(pcm), CHUNK_BYTES)):
        yield pcm[start : start + CHUNK_BYTES], 10 * number


@pytest.mark.recordings
async def test_a_recorded_command_is_transcribed(
    core: HomeAssistant, servers: dict[str, str], recordings: Path
) -> None:
    await push_house(servers["stt"])
    entity_id = await add(core, servers["stt"])
    assert entity_id == "stt.laramie_stt"
    entity = stt.async_get_speech_to_text_engine(core, entity_id)
    assert "en" in entity.supported_languages
    pcm = read_wav(recordings / "commands" / "lock_the_front_door.wav", SPEECH)[1]
    result = await entity.internal_async_process_audio_stream(SPEECH_METADATA, stream(pcm))
    assert result.result is stt.SpeechResultState.SUCCESS
    assert result.text == "lock the Front Door"


async def test_silence_is_an_empty_transcript(core: HomeAssistant, servers: dict[str, str]) -> None:
    entity = stt.async_get_speech_to_text_engine(core, await add(core, servers["stt"]))
    silence = bytes(SPEECH.bytes_per_second)
    result = await entity.internal_async_process_audio_stream(SPEECH_METADATA, stream(silence))
    assert (result.result, result.text) == (stt.SpeechResultState.SUCCESS, "")


@pytest.mark.recordings
@pytest.mark.parametrize("word", ["okay_nabu", "hey_jarvis"])
async def test_a_recorded_wake_word_is_detected(
    core: HomeAssistant, servers: dict[str, str], recordings: Path, word: str
) -> None:
    entity_id = await add(core, servers["wake"])
    entity = wake_word.async_get_wake_word_detection_entity(core, entity_id)
    assert word in [known.id for known in await entity.get_supported_wake_words()]
    pcm = read_wav(recordings / "wake" / f"{word}.wav", SPEECH)[1]

    async def microphone() -> AsyncIterator[tuple[bytes, int]]:
        async for chunk in timed_stream(pcm + bytes(32_000)):
            yield chunk
        await asyncio.Event().wait()  # it stays open: at the end of a stream nothing is awaited

    async with asyncio.timeout(PATIENCE_SECONDS):
        result = await entity.async_process_audio_stream(microphone(), word)
    assert result is not None
    assert result.wake_word_id == word


async def test_a_message_is_spoken_piece_by_piece(
    core: HomeAssistant, servers: dict[str, str]
) -> None:
    entity = tts_entity(core, await add(core, servers["tts"]))
    assert entity.async_supports_streaming_input()

    async def message() -> AsyncIterator[str]:
        yield "The kitchen light "
        yield "is on. "
        yield "Anything else?"

    request = tts.TTSAudioRequest(language="en", options={}, message_gen=message())
    answer = await entity.async_stream_tts_audio(request)
    audio = b"".join([chunk async for chunk in answer.data_gen])
    assert answer.extension == "wav"
    assert AudioFormat(*struct.unpack_from("<I", audio, 24), 2, 1) == HOME_ASSISTANT_SPEAKER
    assert len(audio) > HOME_ASSISTANT_SPEAKER.bytes_per_second


async def test_a_message_is_spoken_whole(core: HomeAssistant, servers: dict[str, str]) -> None:
    entity = tts_entity(core, await add(core, servers["tts"]))
    voices = entity.async_get_supported_voices("en-US")
    assert voices
    extension, data = await entity.async_get_tts_audio(
        "The kitchen light is on.", "en-US", {tts.ATTR_VOICE: voices[0].voice_id}
    )
    assert extension == "wav"
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (22_050, 2, 1)
        assert file.getnframes() > file.getframerate() // 2


async def test_a_question_is_answered_by_the_stock_conversation_agent(
    core: HomeAssistant, servers: dict[str, str]
) -> None:
    await push_house(servers["llm"])
    entity_id = await add(core, servers["llm"])
    result = await conversation.async_converse(
        core, "is the front door locked", None, Context(), language="en", agent_id=entity_id
    )
    assert result.response.speech["plain"]["speech"] == "No, unlocked"


async def test_every_server_is_described_in_the_websocket_information(
    core: HomeAssistant, servers: dict[str, str], hass_ws_client
) -> None:
    for uri in servers.values():
        await add(core, uri)
    client = await hass_ws_client(core)
    await client.send_json_auto_id({"type": "wyoming/info"})
    answer = await client.receive_json()
    infos = list(answer["result"]["info"].values())
    assert len(infos) == 4
    kinds = [kind for info in infos for kind in ("asr", "handle", "tts", "wake") if info[kind]]
    assert sorted(kinds) == ["asr", "handle", "tts", "wake"]
