"""One client: reads its events, answers what is the same in all rooms, tells it what went wrong."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from wyoming.event import Event, Eventable
from wyoming.info import SelectProgram
from wyoming.ping import Ping, Pong

from wyoming_servers import __version__
from wyoming_servers.audio.formats import AudioFormatError
from wyoming_servers.wire.client import check_version
from wyoming_servers.wire.errors import (
    EngineFailed,
    Idle,
    LaramieError,
    NameUnknown,
    ShuttingDown,
    UnsupportedAudio,
)
from wyoming_servers.wire.frames import (
    Limits,
    encode_event,
    parse_message,
    parse_stock,
    read_event,
    to_event,
)
from wyoming_servers.wire.protocol import (
    INFO_KEY,
    MIN_VERSION,
    VERSION,
    Authorize,
    Message,
)

from .gate import Gate, address_of
from .logs import connection_id
from .room import Handler
from .service import Service

LIMITS = Limits()
LINGER_SECONDS = 1.0
"""How long a client may take to read the last it was sent."""
EVENTS_AT_ONCE = 16
"""What has come already is read without a wait; after so much of it the others have their turn."""

_LOGGER = logging.getLogger(__name__)
_ids = itertools.count(1)


class ClientGone(Exception):
    """Nobody is there to be told anything."""


class Connection:
    """Made per client; ``run`` returns when the conversation is over."""

    def __init__(
        self, service: Service, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.id = f"{next(_ids):04x}"
        self._service = service
        self._reader = reader
        self._writer = writer
        self._handler: Handler | None = None
        self._said_last = False
        self._taken = 0
        """How many events were taken."""
        self._waits_since: float | None = None
        """When it began to wait for an event; None while one is handled."""
        self._gate = Gate(
            token=service.token,
            secure_port=service.secure_port,
            is_secure=writer.get_extra_info("ssl_object") is not None,
            guards_stock=service.room.stock_needs_token,
            address=self.peer,
            tries=service.tries,
        )

    @property
    def busy(self) -> bool:
        """Whether a request is under way."""
        return self._handler is not None and self._handler.busy

    @property
    def peer(self) -> str:
        """The client's address, or "" where it has none any more."""
        return address_of(self._writer)

    async def send(self, *messages: Event | Eventable | Message) -> None:
        """Write messages, all at once. Raises ClientGone, also when they are not read for long."""
        if self._said_last:
            raise ClientGone("the connection is being closed")
        self._writer.write(b"".join(map(encode_event, messages)))
        try:
            async with asyncio.timeout(self._service.options.write_seconds):
                await self._writer.drain()
        except OSError as error:  # TimeoutError is one
            self._writer.transport.abort()
            raise ClientGone(f"cannot be written to: {error!r}") from error

    async def tell(self, error: Exception) -> bool:
        """Tell the client what went wrong; return whether the connection ends with it."""
        known = _as_laramie_error(error)
        self._service.metrics.errors.labels(known.code).inc()
        if line := self._service.told.line(self.peer, known):
            _LOGGER.info("%s", line)
        await self.send(known.event())
        return known.closes

    async def run(self, handler: Handler) -> None:
        """Serve the client until it leaves or breaks the rules."""
        connection_id.set(self.id)
        self._handler = handler
        try:
            async with self._until_idle():
                while (event := await self._next_event()) is not None:
                    if await self._take(event):
                        break
        except LaramieError as error:
            await self.tell(error)
        except asyncio.CancelledError:
            with contextlib.suppress(ClientGone):
                await self.tell(ShuttingDown("the server stops; try again later"))
        finally:
            handler.close()

    async def refuse(self, error: LaramieError) -> None:
        """Tell the client why it is not served."""
        connection_id.set(self.id)
        await self.tell(error)

    async def close(self) -> None:
        """Let what was sent arrive, then close.

        What the client still sends is read away for a moment: closing over it would reset the
        connection, and the client would never see the last it was told.
        """
        self._said_last = True
        try:
            async with asyncio.timeout(LINGER_SECONDS):
                if not self._writer.can_write_eof():  # TLS: closing it ends what is read, too
                    self._writer.close()
                    await self._writer.wait_closed()
                    return
                self._writer.write_eof()
                while await self._reader.read(LIMITS.header_bytes):
                    pass
                self._writer.close()
                await self._writer.wait_closed()
        except OSError:
            pass
        finally:
            self._writer.transport.abort()

    @asynccontextmanager
    async def _until_idle(self) -> AsyncIterator[None]:
        """Raise Idle in the block once the client is silent for long, and nothing is under way.

        It looks now and then: a timer for each event would cost more than to read the event.
        """
        loop, idle = asyncio.get_running_loop(), self._service.options.idle_seconds
        timer: asyncio.TimerHandle

        def look() -> None:
            nonlocal timer
            silent = 0.0
            if self._waits_since is not None and not self.busy:
                silent = loop.time() - self._waits_since
            if silent >= idle:
                patience.reschedule(loop.time())
            else:
                timer = loop.call_later(idle - silent, look)

        timer = loop.call_later(idle, look)
        try:
            async with asyncio.timeout(None) as patience:
                yield
        except TimeoutError as error:
            raise Idle(f"nothing was heard for {idle:g} seconds") from error
        finally:
            timer.cancel()

    async def _next_event(self) -> Event | None:
        self._taken += 1
        if self._taken % EVENTS_AT_ONCE == 0:
            await asyncio.sleep(0)
        self._waits_since = asyncio.get_running_loop().time()
        try:
            return await read_event(self._reader, LIMITS)
        except OSError as error:
            raise ClientGone(f"cannot be read from: {error!r}") from error
        finally:
            self._waits_since = None

    async def _take(self, event: Event) -> bool:
        """Answer one event; return whether the connection ends with it."""
        try:
            if event.type == "describe":
                check_version(event.data.get(INFO_KEY), us="this server", them="the client")
                await self.send(self._info())
            elif event.type == "ping":
                await self.send(Pong(text=parse_stock(Ping, event).text))
            elif event.type == "select-program":
                self._check_program(parse_stock(SelectProgram, event).name)
            elif event.type == Authorize.TYPE:
                await self.send(await self._gate.authorize(parse_message(Authorize, event)))
            elif self._handler is not None:
                self._gate.check(event.type)
                await self._handler.handle(event)
        except ClientGone:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the client is told
            return await self.tell(error)
        return False

    def _info(self) -> Event:
        event = to_event(self._service.describe())
        event.data[INFO_KEY] = {
            "version": VERSION,
            "min_version": MIN_VERSION,
            "program_version": __version__,
            "room": self._service.room.name,
            "server_id": self._service.server_id,
        }
        if self._service.token is not None:
            event.data[INFO_KEY]["wants_token"] = True
        if self._service.secure_port is not None:
            event.data[INFO_KEY]["secure_port"] = self._service.secure_port
        return event

    def _check_program(self, name: str) -> None:
        """Tell a client that selects a program which is not here what is. Raises NameUnknown."""
        info = self._service.describe()
        programs = [*info.asr, *info.tts, *info.handle, *info.wake]
        if name not in {program.name for program in programs}:
            names = ", ".join(program.name for program in programs)
            raise NameUnknown(f"no program '{name}' here; there is: {names}")


def _as_laramie_error(error: Exception) -> LaramieError:
    if isinstance(error, LaramieError):
        return error
    if isinstance(error, AudioFormatError):
        return UnsupportedAudio(str(error))
    _LOGGER.error("a request failed", exc_info=error)
    return EngineFailed(f"the request failed ({type(error).__name__}); the server's log says more")
