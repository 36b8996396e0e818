"""A client of a text-to-speech server: when the first sound of a text comes, and when all of it."""

from __future__ import annotations

import time
from dataclasses import dataclass

from wyoming.audio import AudioChunk
from wyoming.tts import Synthesize, SynthesizeChunk, SynthesizeStart, SynthesizeStop

from wyoming_servers.bench.servers import Server
from wyoming_servers.wire.client import Client

SIZES = (3, 10, 40)
"""Words of a text; 40 are three sentences."""
_ROOMS = ("kitchen", "bedroom", "hallway", "office", "garden", "bathroom", "garage", "attic")
_THINGS = ("light", "heater", "window", "speaker", "curtain", "fountain", "door", "fan")


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One text as it was spoken; times in milliseconds since it was sent."""

    first_ms: float
    whole_ms: float
    audio_seconds: float


def text_of(words: int, number: int) -> str:
    """Return one of 64 texts of so many words."""
    room, thing = _ROOMS[number % 8], _THINGS[number // 8 % 8]
    other = _ROOMS[(number + 3) % 8]
    return {
        3: f"{thing} {room} done.".capitalize(),
        10: f"The {thing} in the {room} and the {other} is on.",
        40: f"The {thing} in the {room} is on, and nobody was there since the morning. "
        f"In the {other} it is warm enough for tonight, so the heating stays as it is. "
        "Tell me if you want to leave it on until you go to bed.",
    }[words]


async def say(server: Server, text: str, *, in_pieces: bool = False) -> Reply:
    """Have a text spoken on a connection of its own, at once or word by word as a model writes."""
    async with Client.connect(server.uri) as client:
        started = time.perf_counter()
        if in_pieces:
            await client.send(SynthesizeStart())
            for word in text.split():
                await client.send(SynthesizeChunk(text=f"{word} "))
            await client.send(Synthesize(text=text))
            await client.send(SynthesizeStop())
        else:
            await client.send(Synthesize(text=text))
        first_ms, pcm_bytes, rate = 0.0, 0, 1
        last = "synthesize-stopped" if in_pieces else "audio-stop"
        while True:
            event = await client.wait_for("audio-chunk", last)
            now_ms = 1000 * (time.perf_counter() - started)
            if event.type == last:
                break
            chunk = AudioChunk.from_event(event)
            first_ms = first_ms or now_ms
            pcm_bytes, rate = pcm_bytes + len(chunk.audio), chunk.rate
    return Reply(first_ms=first_ms, whole_ms=now_ms, audio_seconds=pcm_bytes / 2 / rate)
