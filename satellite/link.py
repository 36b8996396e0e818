"""Who is connected: Home Assistant's first connection, and the short ones beside it.

Home Assistant is the client. It asks for Info on connections of their own, every 30 s and while a
turn goes on; of those that said ``run-satellite`` the last one carries the turns.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Protocol

from wyoming.event import Event, Eventable
from wyoming.ping import Ping, Pong

from wyoming_servers.audio.formats import AudioFormatError
from wyoming_servers.runtime.certificate import certificate
from wyoming_servers.runtime.config import LinkOptions
from wyoming_servers.runtime.doors import Doors, bind, reach
from wyoming_servers.runtime.gate import Gate, address_of
from wyoming_servers.runtime.tries import Tries
from wyoming_servers.wire.client import check_version
from wyoming_servers.wire.errors import Busy, EngineFailed, LaramieError, UnsupportedAudio
from wyoming_servers.wire.frames import (
    Limits,
    encode_event,
    parse_message,
    parse_stock,
    read_event,
)
from wyoming_servers.wire.protocol import INFO_KEY, Authorize, Message
from wyoming_servers.wire.satellite_protocol import Diagnose, Diagnosis, Play

LIMITS = Limits()
MOST_CONNECTIONS = 32
MOST_UNSENT_BYTES = 1 << 20
"""So much is not read by somebody who is gone; half a minute of what is heard."""
SILENT_SECONDS = 20.0
"""Home Assistant pings every 2 or 3 s; a connection that is silent for so long is a dead one."""
LOOK_SECONDS = 0.33
"""Between two pings of ours while something is awaited of Home Assistant."""
MOST_MISSED = 5
"""It says nothing to so many: then it stands still, or the network is cut."""
FOR_ANYBODY = ("describe", "ping", Authorize.TYPE)
"""What needs no token."""
PROBES = {socket.TCP_KEEPIDLE: 20, socket.TCP_KEEPINTVL: 5, socket.TCP_KEEPCNT: 3}
"""When and how often a silent one is asked, where silence is allowed: music may be paused."""

_LOGGER = logging.getLogger(__name__)


class Peer:
    """One open connection to the satellite."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, gate: Gate
    ) -> None:
        self.gate = gate
        self._reader = reader
        self._writer = writer

    async def receive(self) -> Event | None:
        """Return the next event, None at the end. Raises FrameError, OSError."""
        return await read_event(self._reader, LIMITS)

    def post(self, message: Event | Eventable | Message) -> None:
        """Send without waiting; who does not read is cut off."""
        transport = self._writer.transport
        if transport.is_closing():
            return
        self._writer.write(encode_event(message))
        if transport.get_write_buffer_size() > MOST_UNSENT_BYTES:
            _LOGGER.warning("Home Assistant does not read: its connection is ended")
            transport.abort()

    def probe(self) -> None:
        """Have the kernel find out whether the other side is still there, however silent it is."""
        connection = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for option, value in PROBES.items():
            connection.setsockopt(socket.IPPROTO_TCP, option, value)

    def close(self) -> None:
        """Hang up; what was posted is still sent."""
        self._writer.close()

    def abort(self) -> None:
        """Hang up at once."""
        self._writer.transport.abort()


class Hearer(Protocol):
    """Who is told of Home Assistant's first connection."""

    def connected(self, *, ours: bool) -> None:
        """Talk to Home Assistant, driven by our integration or by its own."""

    def take(self, event: Event) -> None:
        """Hear an event. Raises LaramieError for one that is not as it should be."""

    def left(self) -> None:
        """Go on without it."""


class Link:
    """Listens, and knows which connection is the first."""

    def __init__(
        self,
        info: Callable[[Event], Event],
        hearer: Hearer,
        play: Callable[[Peer, Play], Awaitable[None]],
        diagnose: Callable[[], Diagnosis],
    ) -> None:
        """Take what answers, who is told of turns, and who plays what comes beside them."""
        self._info = info
        self._hearer = hearer
        self._play = play
        self._diagnose = diagnose
        self.secure_port: int | None = None
        """The bound port with TLS; none where there is none."""
        self.tries = Tries()
        """The tokens that were shown."""
        self._token: str | None = None
        self._first: Peer | None = None
        self._lookout: asyncio.Task[None] | None = None
        self._heard = self._pongs = False
        """Whether the first connection spoke since the last ping, and whether it answers any."""
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def listening(self, options: LinkOptions) -> AsyncIterator[Doors]:
        """Accept connections while the block runs. Raises OSError, OptionsError."""
        self._token = options.token.get_secret_value() if options.token else None
        shown = None
        if options.secure_port is not None:
            shown = await asyncio.to_thread(certificate, options)
        doors = await bind(options, shown, self._accept, limit=LIMITS.header_bytes)
        self.secure_port = doors.secure_port
        if meaning := reach(options, doors, guards_stock=True):
            _LOGGER.info("%s", meaning)
        if shown:
            _LOGGER.info("the certificate's fingerprint: %s", shown.fingerprint)
        try:
            await doors.open()
            yield doors
        finally:
            doors.close()
            self.await_answer(awaited=False)
            for task in self._tasks:
                task.cancel()
            if self._tasks:
                await asyncio.wait(self._tasks)

    def post(self, message: Event | Eventable | Message) -> None:
        """Say something to Home Assistant; lost when it is not there."""
        if self._first is not None:
            self._first.post(message)

    def await_answer(self, *, awaited: bool) -> None:
        """Look after Home Assistant while something is awaited of it: one that is gone is left."""
        if awaited and self._lookout is None:
            self._lookout = asyncio.create_task(self._look_after())
        elif not awaited and self._lookout is not None:
            self._lookout.cancel()
            self._lookout = None

    async def _look_after(self) -> None:
        self._heard, missed = True, 0
        while missed < MOST_MISSED:
            await asyncio.sleep(LOOK_SECONDS)
            missed = missed + 1 if self._pongs and not self._heard else 0
            self._heard = False
            self.post(Ping())
        _LOGGER.warning("Home Assistant answers no ping: its connection is ended")
        if self._first is not None:
            self._first.abort()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        gate = Gate(
            token=self._token,
            secure_port=self.secure_port,
            is_secure=writer.get_extra_info("ssl_object") is not None,
            guards_stock=True,
            address=address_of(writer),
            tries=self.tries,
        )
        peer = Peer(reader, writer, gate)
        if len(self._tasks) >= MOST_CONNECTIONS:
            peer.post(Busy("too many connections; try again later").event())
            peer.close()
            return
        task = asyncio.create_task(self._converse(peer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _converse(self, peer: Peer) -> None:
        watch = _Watch(peer)
        try:
            while event := await peer.receive():
                watch.restart()
                self._note(peer, event)
                if event.type not in FOR_ANYBODY:
                    peer.gate.check(event.type)
                if event.type == Play.TYPE:
                    watch.stop()
                    peer.probe()
                    await self._play(peer, parse_message(Play, event))
                    break
                if event.type == Authorize.TYPE:
                    peer.post(await peer.gate.authorize(parse_message(Authorize, event)))
                else:
                    self._take(peer, event)
        except LaramieError as error:
            peer.post(error.event())
        except AudioFormatError as error:
            peer.post(UnsupportedAudio(str(error)).event())
        except OSError as error:
            _LOGGER.debug("a connection broke: %r", error)
        finally:
            watch.stop()
            if peer is self._first:
                self._first = None
                self._hearer.left()
            peer.close()

    def _note(self, peer: Peer, event: Event) -> None:
        if peer is self._first:
            self._heard = True
            self._pongs = self._pongs or event.type == "pong"

    def _take(self, peer: Peer, event: Event) -> None:
        match event.type:
            case "describe":
                peer.post(self._info(event))
            case "ping":
                peer.post(Pong(text=parse_stock(Ping, event).text))
                self._hear(peer, event)
            case "run-satellite":
                self._run(peer, event)
            case Diagnose.TYPE:
                peer.post(self._diagnose())
            case _:
                self._hear(peer, event)

    def _run(self, peer: Peer, event: Event) -> None:
        theirs = event.data.get(INFO_KEY)
        check_version(theirs, us="this satellite", them="Home Assistant's Laramie integration")
        before, self._first = self._first, peer
        self._pongs = False
        if before is not None and before is not peer:
            before.abort()
        self._hearer.connected(ours=theirs is not None)

    def _hear(self, peer: Peer, event: Event) -> None:
        """Give the turn what is said on the first connection; a fault there ends no connection."""
        if peer is not self._first:
            return
        try:
            self._hearer.take(event)
        except LaramieError as error:
            peer.post(error.event())
        except AudioFormatError as error:
            peer.post(UnsupportedAudio(str(error)).event())
        except Exception as error:
            _LOGGER.exception("'%s' cannot be taken", event.type)
            peer.post(EngineFailed(f"'{event.type}' failed: {error!r}").event())


class _Watch:
    """Ends a connection on which nothing is heard: cables are pulled without a word."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        self._timer: asyncio.TimerHandle | None = None
        self.restart()

    def restart(self) -> None:
        self.stop()
        self._timer = asyncio.get_running_loop().call_later(SILENT_SECONDS, self._peer.abort)

    def stop(self) -> None:
        if self._timer:
            self._timer.cancel()
