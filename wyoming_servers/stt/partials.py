"""What is heard so far, to a client that asked for it, as Wyoming's streaming events."""

from __future__ import annotations

from wyoming.asr import TranscriptChunk, TranscriptStart, TranscriptStop

from wyoming_servers.runtime.connection import Connection


class Partials:
    """Tells one utterance word by word; what was told is not taken back.

    An engine that changes its mind is not followed: the transcript at the end is what counts.
    """

    def __init__(self, connection: Connection, language: str) -> None:
        self._connection = connection
        self._language = language
        self._told = ""
        self._started = False

    async def tell(self, text: str) -> None:
        """Tell what a hypothesis adds to what was told. Raises ClientGone."""
        await self._start()
        if text.startswith(self._told) and text != self._told:
            await self._connection.send(TranscriptChunk(text=text.removeprefix(self._told)))
            self._told = text

    async def stop(self) -> None:
        """Tell that the transcript has been sent. Raises ClientGone."""
        await self._start()
        await self._connection.send(TranscriptStop())

    async def _start(self) -> None:
        if not self._started:
            self._started = True
            await self._connection.send(TranscriptStart(language=self._language))
