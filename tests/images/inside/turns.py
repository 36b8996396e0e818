"""What Home Assistant and its satellites say to a server, and what is answered."""

from __future__ import annotations

import asyncio
import wave
from pathlib import Path

from wyoming.asr import Transcribe, Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.tts import Synthesize

from wyoming_servers.wire.client import Client

PORTS = {"wake": 10400, "stt": 10300, "llm": 10600, "tts": 10200}
WAKE, STT, LLM, TTS = (f"tcp://127.0.0.1:{port}" for port in PORTS.values())
PATIENCE_SECONDS = 300.0
FIRST_RATE = 16_000
"""Bytes of sound that are more than a click."""
CHUNK_BYTES = 2048


async def called(uri: str, recording: Path) -> str:
    """Send a call to a wake word server; return which of its words it hears."""
    async with asyncio.timeout(PATIENCE_SECONDS), Client.connect(uri) as client:
        await _send_audio(client, recording)
        event = await client.wait_for("detection", "not-detected")
    return str(event.data.get("name", ""))


async def written(uri: str, recording: Path) -> str:
    """Send speech to a speech-to-text server; return its words."""
    async with asyncio.timeout(PATIENCE_SECONDS), Client.connect(uri) as client:
        await client.send(Transcribe(language="en"))
        await _send_audio(client, recording)
        return Transcript.from_event(await client.wait_for("transcript")).text


async def answered(uri: str, text: str) -> str:
    """Say something to a language agent; return its answer."""
    async with asyncio.timeout(PATIENCE_SECONDS), Client.connect(uri) as client:
        await client.send(Transcript(text=text))
        event = await client.wait_for("handled", "not-handled")
    return str(event.data["text"])


async def spoken(uri: str, text: str) -> int:
    """Let a text-to-speech server say something; return how many bytes of sound that are."""
    heard = 0
    async with asyncio.timeout(PATIENCE_SECONDS), Client.connect(uri) as client:
        await client.send(Synthesize(text=text))
        while not AudioStop.is_type((event := await client.receive()).type):
            heard += len(event.payload or b"")
    return heard


async def _send_audio(client: Client, recording: Path) -> None:
    """Send a recording, and a second of silence."""
    with wave.open(str(recording)) as file:
        rate, audio = file.getframerate(), file.readframes(file.getnframes())
    audio += bytes(2 * rate)
    await client.send(AudioStart(rate=rate, width=2, channels=1))
    for place in range(0, len(audio), CHUNK_BYTES):
        piece = audio[place : place + CHUNK_BYTES]
        await client.send(AudioChunk(rate=rate, width=2, channels=1, audio=piece))
    await client.send(AudioStop())
