"""A transcription server on this machine that says what a test tells it: a fake.

No real one can be installed where the tests run. It speaks the protocol as OpenAI describes it, in
the dialects of the servers that differ from it, over real HTTP; and it goes wrong in every way that
a server or the network between does.
"""

from __future__ import annotations

import asyncio
import io
import json
import re
import threading
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import web

from .on_a_thread import on_a_thread
from .requests import Requests, cut, error

_BETWEEN_COMMENTS_SECONDS = 0.05
SAID = (" Turn on", " the bed", " light.")


@dataclass
class Asked:
    """One request for a transcript, and what became of it."""

    fields: dict[str, str]
    headers: dict[str, str]
    format: tuple[int, int, int]
    """Channels, bytes of a sample, samples in a second."""
    pcm: bytes
    answered: threading.Event = field(default_factory=threading.Event)
    abandoned: threading.Event = field(default_factory=threading.Event)
    """Set when the client hangs up before it has its answer."""


class TranscriptionServer(Requests):
    """Answers every request with what was ``said``; a test changes its manners by attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.said = SAID
        """The words, in the pieces they are streamed in."""
        self.language = "english"
        """What a verbose answer tells."""
        self.dialect = "openai"
        """Or vllm, speaches, old-speaches; anything else streams nothing."""
        self.models = ("whisper-small",)
        """The models it tells of; none and it does not tell."""
        self.wants_model = False
        self.trouble: str | None = None
        """What goes wrong on the server after the first piece."""
        self.says_it_works = False
        """After the first piece nothing comes but comments, for ever."""

    async def _transcribe(self, request: web.Request) -> web.StreamResponse:
        asked = await _read(request)
        self.keep(asked)
        try:
            await self.gates.pass_by("before")
            response = self._refusal(request, asked) or await self._answer(request, asked)
        except asyncio.CancelledError:
            asked.abandoned.set()
            raise
        asked.answered.set()
        return response

    def _refusal(self, request: web.Request, asked: Asked) -> web.Response | None:
        if no_entry := self.no_entry(request):
            return no_entry
        if self.refusals:
            return self.refusals.pop(0)
        model = asked.fields.get("model")
        if self.wants_model and model is None:
            return web.json_response({"detail": [{"msg": "Field required"}]}, status=422)
        if self.wants_model and model not in self.models:
            return error(404, f"The model `{model}` does not exist.")
        if odd := self.unknown & {*asked.fields, *asked.fields.values()}:
            return error(400, f"unsupported: {odd}")
        return None

    async def _answer(self, request: web.Request, asked: Asked) -> web.StreamResponse:
        if asked.fields.get("stream") == "true" and self.dialect in _DIALECTS:
            return await self._stream(request)
        if self.cut_after is not None:
            cut(request)
        answer = {"text": "".join(self.said)}
        if asked.fields.get("response_format") == "verbose_json":
            answer["language"] = self.language
        return web.json_response(answer)

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        events = _DIALECTS[self.dialect](self.said)
        if self.trouble:
            events[1:] = [json.dumps({"error": {"message": self.trouble}})]
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for number, event in enumerate(events):
            if number == self.cut_after:
                cut(request)
                break
            while self.says_it_works and number == 1:
                await response.write(b": at it\n\n")
                await asyncio.sleep(_BETWEEN_COMMENTS_SECONDS)
            if number == 1:
                await self.gates.pass_by("within")
            await response.write(f"data: {event}\n\n".encode())
        return response

    async def _list(self, request: web.Request) -> web.Response:
        if no_entry := self.no_entry(request):
            return no_entry
        if not self.models:
            return web.Response(status=404)
        return web.json_response({"data": [{"id": name} for name in self.models]})

    def app(self) -> web.Application:
        """Return the application."""
        app = web.Application()
        for path in ("/v1/audio/transcriptions", "/inference"):
            app.router.add_post(path, self._transcribe)
        app.router.add_get("/v1/models", self._list)
        return app


def _openai(said: tuple[str, ...]) -> list[str]:
    deltas = [{"type": "transcript.text.delta", "delta": piece} for piece in said]
    return [*map(json.dumps, deltas), json.dumps(_done("".join(said)))]


def _speaches(said: tuple[str, ...]) -> list[str]:
    """Its last event has no text: the segments it is made of are used up by then."""
    return [*_openai(said)[:-1], json.dumps(_done(""))]


def _vllm(said: tuple[str, ...]) -> list[str]:
    pieces = [{"choices": [{"delta": {"content": piece}}]} for piece in said]
    return [*map(json.dumps, pieces), json.dumps({"choices": [], "usage": {}}), "[DONE]"]


def _old_speaches(said: tuple[str, ...]) -> list[str]:
    return [json.dumps({"text": piece.strip()}) for piece in said]


def _done(text: str) -> dict[str, str]:
    return {"type": "transcript.text.done", "text": text}


_DIALECTS = {
    "openai": _openai,
    "vllm": _vllm,
    "speaches": _speaches,
    "old-speaches": _old_speaches,
}


async def _read(request: web.Request) -> Asked:
    """Read the form; aiohttp's own reader warns of itself when a boundary is cut in two."""
    boundary = re.search("boundary=(.+)", request.headers["Content-Type"])
    assert boundary
    form: dict[str, bytes] = {}
    for part in (await request.read()).split(b"--" + boundary[1].encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(rb'name="(\w+)"', head)
        assert name
        form[name[1].decode()] = content.removesuffix(b"\r\n")
    with wave.open(io.BytesIO(form.pop("file"))) as wav:
        layout = wav.getnchannels(), wav.getsampwidth(), wav.getframerate()
        pcm = wav.readframes(wav.getnframes())
    fields = {name: value.decode() for name, value in form.items()}
    return Asked(fields=fields, headers=dict(request.headers), format=layout, pcm=pcm)


@contextmanager
def transcription_server() -> Iterator[TranscriptionServer]:
    """Run a server on a thread of its own, so that anybody may block."""
    server = TranscriptionServer()
    with on_a_thread(server.app, server.gates) as port:
        server.url = f"http://127.0.0.1:{port}/v1"
        yield server
