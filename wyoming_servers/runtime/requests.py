"""The request a connection is working on, and the audio it uploads."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

from wyoming.audio import AudioChunk, AudioStart
from wyoming.event import Event

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.wire.errors import EngineFailed, UnexpectedEvent
from wyoming_servers.wire.frames import parse_stock

from .bridge import Stream
from .connection import ClientGone, Connection

HUNG_SECONDS = 60.0
"""An engine that owes a result for longer is not slow: it hangs."""
LOOK_SECONDS = 1.0
"""Between two looks at what an engine owes."""

_LOGGER = logging.getLogger(__name__)


class Closable(Protocol):
    """What can be stopped."""

    def close(self) -> None:
        """Stop early."""
        ...


Source = TypeVar("Source", bound=Closable)
"""Where an answer comes from: mostly the stream of an engine call."""


class Request(Generic[Source]):
    """A stream and the task that answers from it; a failure is told to the client."""

    def __init__(
        self,
        connection: Connection,
        stream: Source,
        answer: Callable[[Source], Awaitable[None]],
    ) -> None:
        self.stream = stream
        self._connection = connection
        self._answer = answer
        self._task = asyncio.create_task(self._run())
        self._looking: asyncio.TimerHandle | None = None

    @property
    def running(self) -> bool:
        """Whether the answer is not complete yet."""
        return not self._task.done()

    def give_up_when(self, hangs: Callable[[], bool]) -> None:
        """Tell the client an error once ``hangs`` says that nothing will come any more.

        Pings are answered whatever an engine does: without this, a client would wait for good.
        """
        if not self.running:
            return
        if hangs() and isinstance(self.stream, Stream):
            _LOGGER.error(
                "the engine hangs, and its thread with it: the server should be restarted"
            )
            self.stream.fail(EngineFailed("the engine hangs; restart the server if it does again"))
        else:
            look = asyncio.get_running_loop().call_later
            self._looking = look(LOOK_SECONDS, self.give_up_when, hangs)

    async def finished(self) -> None:
        """Wait for the answer to be complete."""
        await asyncio.wait((self._task,))

    def close(self) -> None:
        """Stop: nobody wants the answer any more."""
        self._task.cancel()
        self.stream.close()

    async def _run(self) -> None:
        try:
            await self._answer(self.stream)
        except ClientGone:
            pass
        except Exception as error:  # noqa: BLE001 - whatever it is, the client is told
            with suppress(ClientGone):
                await self._connection.tell(error)
        finally:
            if self._looking is not None:
                self._looking.cancel()
            self.stream.close()


class AudioUpload:
    """One upload of audio: its events in order, converted to what the rooms work on."""

    def __init__(self) -> None:
        self._converter: Converter | None = None
        self._format = SPEECH
        self._told: tuple[object, ...] = ()
        """The format in the words of the chunk before."""
        self.received_ms = 0.0
        """Milliseconds of audio received since audio-start."""

    @property
    def is_open(self) -> bool:
        """Whether audio-start came and audio-stop did not yet."""
        return self._converter is not None

    def start(self, event: Event) -> AudioStart:
        """Take ``audio-start``; return it."""
        if self.is_open:
            raise UnexpectedEvent("audio-start while audio is being sent: send audio-stop first")
        start = parse_stock(AudioStart, event)
        self._format = AudioFormat.checked(start.rate, start.width, start.channels)
        self._converter = Converter(self._format, SPEECH)
        self._told = ()
        self.received_ms = 0.0
        return start

    async def pieces(self, event: Event) -> AsyncIterator[bytes]:
        """Take ``audio-chunk``; yield its audio as 16 kHz, 16-bit, mono.

        A long chunk comes in seconds, and others have their turn between them.
        """
        if self._converter is None:
            raise UnexpectedEvent("audio-chunk without audio-start: send audio-start first")
        told = tuple(event.data.get(key) for key in ("rate", "width", "channels"))
        pcm, second = event.payload or b"", self._format.bytes_per_second
        if told != self._told:  # a hundred chunks come each second, and to look closely is dear
            self._check(event)
            self._told = told if pcm else ()
        self.received_ms += self._format.milliseconds(len(pcm))
        for at in range(0, len(pcm), second):
            yield self._converter.feed(pcm[at : at + second])
            if len(pcm) > second:
                await asyncio.sleep(0)

    def stop(self) -> bytes:
        """Take ``audio-stop``; return what the converter still held."""
        if self._converter is None:
            raise UnexpectedEvent("audio-stop without audio-start: send audio-start first")
        converter, self._converter = self._converter, None
        return converter.finish()

    def _check(self, event: Event) -> None:
        """Look at all that a chunk tells of itself. Raises RequestError, or another error."""
        chunk = parse_stock(AudioChunk, event)
        if AudioFormat.checked(chunk.rate, chunk.width, chunk.channels) != self._format:
            raise UnexpectedEvent("audio-chunk has another format than its audio-start")
