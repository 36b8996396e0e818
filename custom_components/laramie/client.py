"""Questions to a server, and its typed answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Self

from homeassistant.const import CONF_HOST, CONF_PORT, CONF_TOKEN
from wyoming.event import Event

from .const import CONF_CERTIFICATE
from .errors import (
    CannotConnect,
    NeedsTls,
    NotAuthorized,
    NotOurs,
    ServerError,
    ServerTooNew,
    ServerTooOld,
    WrongRoom,
    error_from,
)
from .frames import FrameError, encode, read_event
from .protocol import (
    INFO_KEY,
    MIN_VERSION,
    VERSION,
    Authorize,
    Authorized,
    ErrorCode,
    ListModels,
    LoadModel,
    Message,
    MessageError,
    Models,
    UnloadModel,
    version_problem,
)
from .streams import open_streams

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
LOAD_SECONDS = 300.0
"""A model of several gigabytes comes from a slow disk."""


@dataclass(frozen=True, kw_only=True)
class ServerInfo:
    """What one of our servers tells of itself."""

    room: str
    """``wake``, ``stt``, ``llm`` or ``tts``."""
    server_id: str
    """Stays the same when the address changes."""
    program_version: str
    wants_token: bool = False
    secure_port: int | None = None
    """Where it serves us with TLS, and only there; none where it has no such port."""


class Connection:
    """One open connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Take what ``asyncio.open_connection`` returned."""
        self._reader = reader
        self._writer = writer

    async def send(self, message: Event | Message) -> None:
        """Write one message. Raises CannotConnect."""
        try:
            self._writer.write(encode(message))
            await self._writer.drain()
        except OSError as error:
            raise CannotConnect(str(error)) from error

    def post(self, message: Event | Message) -> None:
        """Write one small message without a wait, in order with what is sent."""
        self._writer.write(encode(message))

    def abort(self) -> None:
        """End the connection with all that was not written yet."""
        self._writer.transport.abort()

    async def receive(self) -> Event:
        """Return the next event. Raises the error that the server sent, or CannotConnect."""
        try:
            event = await read_event(self._reader)
        except OSError as error:
            raise CannotConnect(str(error)) from error
        except FrameError as error:
            raise NotOurs(str(error)) from error
        if event is None:
            raise CannotConnect("the server closed the connection before it answered")
        if event.type == "error":
            raise error_from(str(event.data.get("code") or ""), str(event.data.get("text") or ""))
        return event

    async def ask[M: Message](
        self, question: Message, answer: type[M], seconds: float = ANSWER_SECONDS
    ) -> M:
        """Send a message and return its answer, skipping others."""
        async with in_time(seconds):
            await self.send(question)
            while (event := await self.receive()).type != answer.TYPE:
                pass
        return parse(answer, event)


class LaramieClient:
    """Knows where a server is; connects anew for each question."""

    def __init__(
        self, host: str, port: int, token: str | None = None, certificate: str | None = None
    ) -> None:
        """Connect to nothing yet; a token is shown on every connection, a certificate wanted.

        That is a fingerprint, or TRUSTED; without one nothing is encrypted.
        """
        self.host = host
        self.port = port
        self.token = token
        self.certificate = certificate

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """Return the client for what an entry holds, or a form."""
        return cls(
            data[CONF_HOST], data[CONF_PORT], data.get(CONF_TOKEN), data.get(CONF_CERTIFICATE)
        )

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    @asynccontextmanager
    async def connect(self) -> AsyncIterator[Connection]:
        """Open a connection for the block.

        Raises CannotConnect, NotAuthorized, or one of NOT_TRUSTED.
        """
        async with self._open() as connection:
            if self.token:
                await connection.ask(Authorize(token=self.token), Authorized)
            yield connection

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[Connection]:
        """Open a connection on which no token is shown yet."""
        async with in_time(CONNECT_SECONDS):
            reader, writer = await open_streams(self.host, self.port, self.certificate)
        try:
            yield Connection(reader, writer)
        finally:
            # Nothing is owed any more: what was not read is not worth a wait.
            writer.close()

    async def ping(self) -> None:
        """Return once the server says anything: to a ping it does at once, whatever it computes.

        Raises LaramieError.
        """
        async with self._open() as connection:
            await connection.send(Event(type="ping"))
            await connection.receive()

    async def describe(self) -> ServerInfo:
        """Return what the server tells of itself.

        Raises CannotConnect, NotOurs, ServerTooOld, ServerTooNew, one of NOT_TRUSTED, or
        NotAuthorized for a token that is wrong; without one, all are told this.
        """
        return server_info(await self.info())

    async def info(self) -> Event:
        """Return the server's whole ``info``."""
        ours = {"version": VERSION, "min_version": MIN_VERSION}
        async with in_time(ANSWER_SECONDS), self.connect() as connection:
            await connection.send(Event(type="describe", data={INFO_KEY: ours}))
            while (event := await connection.receive()).type != "info":
                pass
        return event

    async def find_llm(self) -> ServerInfo:
        """Return what an LLM server tells of itself. Raises WrongRoom for another of ours."""
        info = await self.describe()
        if info.room != "llm":
            raise WrongRoom(info.room)
        return info

    async def describe_llm(self) -> ServerInfo:
        """Return the same of one that serves us. Raises NotAuthorized for one that does not."""
        return self.served(await self.find_llm())

    def served[I: ServerInfo](self, info: I) -> I:
        """Return what a server tells of itself. Raises NotAuthorized for one that wants more."""
        if info.secure_port and not self.certificate:
            raise NeedsTls(f"its secure port is {info.secure_port}")
        if info.wants_token and not self.token:
            raise NotAuthorized("it wants a token")
        return info

    async def models(self) -> Models:
        """Return the models there are."""
        async with self.connect() as connection:
            return await connection.ask(ListModels(), Models)

    async def load(self, model: str) -> Models:
        """Have a model loaded, unless it is; the one before answers meanwhile."""
        async with self.connect() as connection:
            models = await connection.ask(ListModels(), Models)
            if models.loaded == model:
                return models
            return await connection.ask(LoadModel(model=model), Models, LOAD_SECONDS)

    async def unload(self) -> Models:
        """Have the model's memory released; plain commands are understood without one."""
        async with self.connect() as connection:
            return await connection.ask(UnloadModel(), Models, LOAD_SECONDS)


def parse[M: Message](kind: type[M], event: Event) -> M:
    """Read one of our messages from an event. Raises ServerError."""
    try:
        return kind.from_data(event.data)
    except MessageError as error:
        raise ServerError(str(error), ErrorCode.BAD_REQUEST) from error


def server_info(event: Event) -> ServerInfo:
    """Read one of our servers from an ``info``. Raises NotOurs, ServerTooOld or ServerTooNew."""
    announced = event.data.get(INFO_KEY)
    if not isinstance(announced, dict):
        raise NotOurs("it announces no 'laramie'")
    if problem := version_problem(announced, us="the integration", them="the server"):
        code, advice = problem
        raise (ServerTooOld if code == ErrorCode.VERSION_TOO_OLD else ServerTooNew)(advice)
    room, server_id, version = (
        str(announced.get(key) or "") for key in ("room", "server_id", "program_version")
    )
    if not server_id:
        raise NotOurs("it has no server_id")
    port = announced.get("secure_port")
    return ServerInfo(
        room=room,
        server_id=server_id,
        program_version=version,
        wants_token=announced.get("wants_token") is True,
        secure_port=port if isinstance(port, int) else None,
    )


@asynccontextmanager
async def in_time(seconds: float) -> AsyncIterator[None]:
    """Let a block take this long. Raises CannotConnect."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise CannotConnect(f"no answer within {seconds:g} seconds") from error
