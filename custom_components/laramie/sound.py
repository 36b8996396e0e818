"""Sound on its way to a satellite: 16-bit PCM, whatever it was before."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import aclosing
from dataclasses import dataclass

from homeassistant.components import ffmpeg, tts
from homeassistant.core import HomeAssistant
from wyoming.audio import AudioChunk, AudioStart
from wyoming.event import Event

from .errors import CannotPlay

WIDTH = 2
"""Bytes per sample."""
REPLY_RATE = 22_050
"""Of replies and announcements; text-to-speech comes with it as a rule."""
CHUNK_BYTES = 4096
"""At most so much of a sound goes into one event."""
PROTOCOLS = "http,https,tls,tcp,crypto,hls,file"
"""Where ffmpeg may fetch sounds from."""


@dataclass(frozen=True, kw_only=True)
class Sound:
    """Samples as they come."""

    rate: int
    channels: int
    pcm: AsyncGenerator[bytes]
    """Little-endian, in chunks of any size."""


async def read_wav(stream: AsyncIterable[bytes]) -> Sound:
    """Return what a WAV file or stream holds, as soon as its header is there. Raises CannotPlay."""
    chunks = aiter(stream)
    head = b""
    while (form := _wav_header(head)) is None:
        try:
            head += await anext(chunks)
        except StopAsyncIteration as error:
            raise CannotPlay("text-to-speech gave no sound") from error
    rate, channels, start = form

    async def pcm() -> AsyncGenerator[bytes]:
        yield head[start:]
        async for chunk in chunks:
            yield chunk

    return Sound(rate=rate, channels=channels, pcm=pcm())


def decode(hass: HomeAssistant, url: str, rate: int, channels: int) -> Sound:
    """Return what ffmpeg makes of the sound at a URL; its ``pcm`` raises CannotPlay."""
    return Sound(rate=rate, channels=channels, pcm=_decoded(hass, url, rate, channels))


async def announcement_events(
    hass: HomeAssistant, *, token: str | None, url: str, before: str | None
) -> AsyncGenerator[Event]:
    """Yield the audio events of an announcement.

    ``token`` is that of a text-to-speech stream, which needs no URL; ``before`` is the URL of what
    is played first. Raises CannotPlay.
    """
    if before:
        async with aclosing(audio_events(decode(hass, before, REPLY_RATE, 1))) as events:
            async for event in events:
                yield event
    speech = tts.async_get_stream(hass, token) if token else None
    if speech:
        sound = await read_wav(speech.async_stream_result())
    else:
        sound = decode(hass, url, REPLY_RATE, 1)
    async with aclosing(audio_events(sound)) as events:
        async for event in events:
            yield event


def seconds_of(event: Event) -> float:
    """Return how long an audio event is heard."""
    frame: int = event.data["width"] * event.data["channels"]
    rate: int = event.data["rate"]
    return len(event.payload or b"") / (rate * frame)


async def audio_events(sound: Sound) -> AsyncGenerator[Event]:
    """Yield ``audio-start`` and ``audio-chunk`` events of whole samples."""
    form = {"rate": sound.rate, "width": WIDTH, "channels": sound.channels}
    yield AudioStart(**form).event()
    frame = WIDTH * sound.channels
    rest = b""
    async with aclosing(sound.pcm) as pcm:
        async for chunk in pcm:
            rest += chunk
            whole = len(rest) - len(rest) % frame
            for start in range(0, whole, CHUNK_BYTES):
                samples = rest[start : min(start + CHUNK_BYTES, whole)]
                yield AudioChunk(audio=samples, **form).event()
            rest = rest[whole:]


async def _decoded(
    hass: HomeAssistant, url: str, rate: int, channels: int
) -> AsyncGenerator[bytes]:
    command = [ffmpeg.get_ffmpeg_manager(hass).binary, "-hide_banner", "-loglevel", "error"]
    command += ["-nostdin", "-protocol_whitelist", PROTOCOLS, "-i", url, "-vn"]
    command += ["-f", "s16le", "-ar", str(rate), "-ac", str(channels), "pipe:1"]
    pipe = asyncio.subprocess.PIPE
    try:
        process = await asyncio.create_subprocess_exec(*command, stdout=pipe, stderr=pipe)
    except OSError as error:
        raise CannotPlay(f"ffmpeg cannot be started: {error}") from error
    if process.stdout is None or process.stderr is None:
        raise CannotPlay("ffmpeg has no output")
    complaints = asyncio.create_task(process.stderr.read())
    try:
        while chunk := await process.stdout.read(CHUNK_BYTES):
            yield chunk
        if await process.wait():
            raise CannotPlay((await complaints).decode(errors="replace").strip())
    finally:
        if process.returncode is None:
            process.kill()
            await process.stdout.read()  # what nobody reads would hold up the end
        await asyncio.gather(process.wait(), complaints)


def _wav_header(head: bytes) -> tuple[int, int, int] | None:
    """Return (samples per second, channels, where samples start), or None while it is incomplete.

    Raises CannotPlay for what is no WAV with 16-bit samples.
    """
    if not b"RIFF".startswith(head[:4]) or not b"WAVE".startswith(head[8:12]):
        raise CannotPlay("text-to-speech gave no WAV")
    place, form = 12, None
    while len(head) >= place + 8:
        kind, size = struct.unpack_from("<4sI", head, place)
        place += 8
        if kind == b"data" and form:
            return *form, place
        if kind == b"fmt ":
            if len(head) < place + 16:
                return None
            _, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", head, place)
            if bits != 8 * WIDTH:
                raise CannotPlay(f"text-to-speech gave samples of {bits} bits")
            form = rate, channels
        place += size + size % 2
    return None
