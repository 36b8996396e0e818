"""A speech server on this machine that hums what a test tells it to say: a fake.

No real one can be installed where the tests run. It speaks the protocol as OpenAI describes it, in
the dialects of the servers that differ from it, over real HTTP; and it goes wrong in every way that
a server or the network between does.
"""

from __future__ import annotations

import asyncio
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from aiohttp import web

from .on_a_thread import on_a_thread
from .requests import Requests, cut, error

CHARACTERS_A_SECOND = 100
HERTZ = 440
_PIECES = 4
_UNKNOWN_SIZE = 0xFFFFFFFF
VOICES: dict[str, Any] = {
    "openai": None,
    "kokoro-fastapi": {"voices": [{"id": "af_heart", "name": "af_heart"}, {"id": "ff_siwis"}]},
    "speaches": {"voices": [{"name": "af_heart", "language": "en-us", "id": "af_heart"}]},
    "vllm-omni": {"voices": ["vivian", "ryan"], "uploaded_voices": []},
    "alltalk": ["female_01.wav", "male_01.wav"],
}
"""What each answers to who asks for voices; None is not found."""


@dataclass
class Asked:
    """One request for speech, and what became of it."""

    body: dict[str, Any]
    headers: dict[str, str]
    answered: threading.Event = field(default_factory=threading.Event)
    abandoned: threading.Event = field(default_factory=threading.Event)
    """Set when the client hangs up before it has its answer."""


class SpeechServer(Requests):
    """Hums as long as the text is; a test changes its manners by attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.dialect = "openai"
        """Or another of ``VOICES``; vllm-omni streams no speech of another speed."""
        self.voices: Any = None
        """What it answers to who asks for voices, instead of the dialect's own."""
        self.models: tuple[str, ...] = ("tts-1",)
        """The models it tells of; none and it does not tell."""
        self.wants_model = False
        self.rate = 24_000
        self.headers: dict[str, str] = {}
        """Headers of the answer besides its content type."""
        self.always_wav = False
        self.wav_size: int | None = _UNKNOWN_SIZE
        """The size a WAV's header tells; None for the right one."""

    def hum(self, body: dict[str, Any]) -> bytes:
        """Return the samples of what is asked for."""
        seconds = len(body["input"]) / CHARACTERS_A_SECOND / body.get("speed", 1)
        at = np.arange(round(self.rate * seconds))
        return (8000 * np.sin(2 * np.pi * HERTZ * at / self.rate)).astype("<i2").tobytes()

    async def _speak(self, request: web.Request) -> web.StreamResponse:
        asked = Asked(body=await request.json(), headers=dict(request.headers))
        self.keep(asked)
        try:
            await self.gates.pass_by("before")
            response = self._refusal(request, asked.body) or await self._stream(request, asked.body)
        except (asyncio.CancelledError, ConnectionError):
            asked.abandoned.set()
            raise
        asked.answered.set()
        return response

    def _refusal(self, request: web.Request, body: dict[str, Any]) -> web.Response | None:
        if no_entry := self.no_entry(request):
            return no_entry
        if self.refusals:
            return self.refusals.pop(0)
        if self.wants_model and body["model"] not in self.models:
            return error(404, f"The model `{body['model']}` does not exist.")
        if odd := self.unknown & {*body, *filter(_is_text, body.values())}:
            return error(400, f"unsupported: {odd}")
        if self.dialect == "vllm-omni" and {"stream_format", "speed"} <= set(body):
            return error(400, "Streaming is not supported with a speed")
        return None

    async def _stream(self, request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        pcm = self.hum(body)
        is_wav = self.always_wav or body["response_format"] == "wav"
        size = len(pcm) if self.wav_size is None else self.wav_size
        audio = (_wav_header(self.rate, size) if is_wav else b"") + pcm
        headers = {"Content-Type": "audio/wav" if is_wav else "audio/pcm"} | self.headers
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        step = len(audio) // _PIECES | 1  # odd, so that samples are cut in two
        for number, start in enumerate(range(0, len(audio), step)):
            if number == self.cut_after:
                cut(request)
                break
            if number == 1:
                await self.gates.pass_by("within")
            await response.write(audio[start : start + step])
        return response

    async def _list_models(self, request: web.Request) -> web.Response:
        if no_entry := self.no_entry(request):
            return no_entry
        if not self.models:
            return web.Response(status=404)
        return web.json_response({"data": [{"id": name} for name in self.models]})

    async def _list_voices(self, request: web.Request) -> web.Response:
        if no_entry := self.no_entry(request):
            return no_entry
        told = VOICES[self.dialect] if self.voices is None else self.voices
        return error(404, "Not Found") if told is None else web.json_response(told)

    def app(self) -> web.Application:
        """Return the application."""
        app = web.Application()
        app.router.add_post("/v1/audio/speech", self._speak)
        app.router.add_get("/v1/audio/voices", self._list_voices)
        app.router.add_get("/v1/models", self._list_models)
        return app


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _wav_header(rate: int, size: int) -> bytes:
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16)
    extra = struct.pack("<4sI4s", b"LIST", 4, b"INFO")
    start = struct.pack("<4sI4s", b"RIFF", _UNKNOWN_SIZE, b"WAVE")
    return start + form + extra + struct.pack("<4sI", b"data", size)


@contextmanager
def speech_server() -> Iterator[SpeechServer]:
    """Run a server on a thread of its own, so that anybody may block."""
    server = SpeechServer()
    with on_a_thread(server.app, server.gates) as port:
        server.url = f"http://127.0.0.1:{port}/v1"
        yield server
