"""What a client is told of the words that one of its streams holds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from wyoming.wake import Detection as WakeDetection
from wyoming.wake import NotDetected

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.connection import ClientGone, Connection
from wyoming_servers.wire.errors import WakeElsewhere

from .arbitration import SAME_CALL_SECONDS, Listener
from .desk import Desk, Listens
from .listening import Detection, Ear
from .words import word_key


class Answers:
    """Made per stream; on the event loop's thread."""

    def __init__(
        self,
        desk: Desk,
        connection: Connection,
        listens: Listens,
        ear: Ear,
        began_at: Callable[[], int],
    ) -> None:
        """Take when the stream began, in milliseconds on the client's clock."""
        self._desk = desk
        self._connection = connection
        self._listens = listens
        self._began_at = began_at
        self._listener = Listener(
            words=frozenset(map(word_key, listens.names)),
            group=listens.group,
            client=listens.client if listens.is_named else None,
            nearly_heard=ear.nearly_heard,
            elected=self._elected,
        )
        self._answered = False
        self._elected_by: Detection | None = None

    async def tell(self, stream: Stream[bytes, Detection]) -> None:
        """Tell what is heard, unless another satellite answers; that, only who understands it.

        Home Assistant would take an error for the end of its run, and log it as a fault.
        """
        with self._desk.listening(self._listener):
            async for detection in stream:
                if self._is_told(detection):
                    continue
                if await self._desk.answers(self._listens, self._listener, detection):
                    await self._send(detection)
                elif self._listens.is_named:
                    error = WakeElsewhere(f"another satellite answers '{detection.name}'")
                    await self._connection.tell(error)
        if not self._answered:
            await self._connection.send(NotDetected())

    def _elected(self, detection: Detection) -> None:
        """Answer a call that was nearly heard here, and for sure further away."""
        self._elected_by = detection
        self._desk.note(self._listens.client, detection, answers=True)
        self._desk.begin(self._send_if_there(detection))

    def _is_told(self, detection: Detection) -> bool:
        """Tell whether this is what was answered already, only heard for sure now."""
        told = self._elected_by
        if told is None or word_key(told.name) != word_key(detection.name):
            return False
        return detection.end_ms - told.end_ms < SAME_CALL_SECONDS * 1000

    async def _send_if_there(self, detection: Detection) -> None:
        with suppress(ClientGone):
            await self._send(detection)

    async def _send(self, detection: Detection) -> None:
        self._answered = True
        timestamp = self._began_at() + detection.end_ms
        await self._connection.send(WakeDetection(name=detection.name, timestamp=timestamp))
