"""Listen, keep the limits, stop in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress

from wyoming_servers.wire.errors import Busy

from .certificate import certificate
from .config import RoomOptions
from .connection import LIMITS, LINGER_SECONDS, ClientGone, Connection
from .discovery import announced
from .doors import LOCAL, Doors, bind, reach
from .room import Handler, Room
from .service import Service

START_WAIT_SECONDS = 10.0
"""How long the port stays closed for the engine to load, so that the first Info is complete.
What was told at the start before is."""
ACCEPT_ROUNDS = 5
"""Rounds of the event loop that take a connection from the listening socket into its task; a task
that is cancelled before it begins tells its client nothing."""
STOCK_INTEGRATION = "wyoming"
"""Home Assistant's own, which speaks no TLS."""
LOOK_SECONDS = 0.05
"""How often a stop looks which requests have finished."""

_LOGGER = logging.getLogger(__name__)


class Server:
    """A room that listens."""

    def __init__(self, service: Service, doors: Doors, http_port: int | None) -> None:
        self.service = service
        self.doors = doors
        self.http_port = http_port
        """The bound port of the health page, if there is one."""

    @property
    def port(self) -> int:
        """The bound Wyoming port; where that is closed, the secure one."""
        return self.doors.stock_port or self.doors.secure_port or 0

    @property
    def uri(self) -> str:
        """Where clients find it."""
        options = self.service.options
        scheme = "tls" if self.doors.stock_port is None else "tcp"
        host = LOCAL if options.stock == "local" else options.host
        return (
            f"{scheme}://[{host}]:{self.port}" if ":" in host else f"{scheme}://{host}:{self.port}"
        )


@asynccontextmanager
async def serve(room: Room, options: RoomOptions) -> AsyncIterator[Server]:
    """Serve a room until the block ends.

    Stops in order: stop listening, let requests finish, cancel the late, release the engine.
    Raises NameUnknown for an unknown engine, OSError for a port that is taken, OptionsError for a
    certificate that cannot be used.
    """
    service = Service(room, options)
    if options.secure_port is not None:
        service.certificate = await asyncio.to_thread(certificate, options)
    loading = asyncio.create_task(service.start_engine())
    try:
        if service.remembered.info is None:
            await asyncio.wait((loading,), timeout=START_WAIT_SECONDS)
        async with (
            _health_page(service) as http_port,
            _listening(service) as doors,
            announced(service, _announced_port(service, doors)),
        ):
            server = Server(service, doors, http_port)
            _LOGGER.info("%s listens on %s", room.title, server.uri)
            if meaning := reach(options, doors, guards_stock=room.stock_needs_token):
                _LOGGER.info("%s", meaning)
            if service.certificate:
                _LOGGER.info(
                    "its secure port is %d, the certificate's fingerprint %s",
                    *(doors.secure_port, service.certificate.fingerprint),
                )
            yield server
    finally:
        loading.cancel()
        await service.close()
        _LOGGER.info("%s has stopped", room.title)


def _health_page(service: Service) -> AbstractAsyncContextManager[int | None]:
    """Serve the page while the block runs; yields the bound port, or None when not wanted."""
    if service.options.http_port is None:
        return nullcontext()
    from .health import health_page  # noqa: PLC0415 - imports aiohttp

    return health_page(service, service.options.http_port)


@asynccontextmanager
async def _listening(service: Service) -> AsyncIterator[Doors]:
    """Accept connections; each has a task of its own."""
    options = service.options
    make_handler = service.room.handlers(service)
    tasks: dict[asyncio.Task[None], Connection] = {}
    refused: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = Connection(service, reader, writer)
        full = len(tasks) - len(refused) >= options.max_connections
        service.metrics.connections.inc()
        task = asyncio.create_task(_converse(connection, None if full else make_handler))
        tasks[task] = connection
        if full:
            refused.add(task)
        service.metrics.open_connections.set(len(tasks))
        task.add_done_callback(leave)

    def leave(task: asyncio.Task[None]) -> None:
        del tasks[task]
        refused.discard(task)
        service.metrics.open_connections.set(len(tasks))

    doors = await bind(options, service.certificate, accept, limit=LIMITS.header_bytes)
    service.secure_port = doors.secure_port
    try:
        await doors.open()
        yield doors
    finally:
        service.is_stopping.set()
        # Nobody else is let in; asyncio fails for who is half in while it closes.
        for listening in doors.sockets:
            asyncio.get_running_loop().remove_reader(listening)
        for _ in range(ACCEPT_ROUNDS):
            await asyncio.sleep(0)
        doors.close()
        await _part(tasks, options.stop_seconds)


def _announced_port(service: Service, doors: Doors) -> int | None:
    """Return the port that those who look for the server can use."""
    if service.options.stock == "open":
        return doors.stock_port
    return None if service.room.integration == STOCK_INTEGRATION else doors.secure_port


async def _part(tasks: Mapping[asyncio.Task[None], Connection], stop_seconds: float) -> None:
    """Let requests finish; a connection is told the first time it is cancelled, cut the second."""
    told: set[asyncio.Task[None]] = set()
    with suppress(TimeoutError):
        async with asyncio.timeout(stop_seconds):
            while tasks:
                free = {task for task, connection in tasks.items() if not connection.busy} - told
                for task in free:
                    task.cancel()
                told |= free
                await asyncio.wait(tasks, timeout=LOOK_SECONDS)
    for patience in (LINGER_SECONDS, None):
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=patience)


async def _converse(
    connection: Connection, make_handler: Callable[[Connection], Handler] | None
) -> None:
    """Serve one client, whatever happens to it; without a handler there is no place for it."""
    try:
        if make_handler is None:
            await connection.refuse(Busy("too many connections; try again later"))
        else:
            await connection.run(make_handler(connection))
    except ClientGone as error:
        _LOGGER.debug("connection %s %s", connection.id, error)
    except Exception:
        _LOGGER.exception("connection %s failed", connection.id)
    finally:
        await connection.close()
