"""Hears the wake words by a wake word server, on this machine or another."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from wyoming.audio import AudioChunk, AudioStart
from wyoming.info import WakeModel
from wyoming.wake import Detect, Detection

from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.errors import Busy, LaramieError, WakeElsewhere
from wyoming_servers.wire.frames import parse_stock
from wyoming_servers.wire.wake_protocol import CLIENT_KEY

RETRY_SECONDS = 2.0
BEHIND_PIECES = 100
"""So much audio may wait for the server, in pieces of about 20 ms; then it is begun anew."""

_LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class WakeServer:
    """Where a server is, and how the two know each other."""

    uri: str
    fingerprint: str | None = None
    token: str | None = field(default=None, repr=False)


class RemoteWake:
    """Connects again when the server was away."""

    def __init__(
        self,
        server: WakeServer,
        name: str,
        names: Sequence[str],
        heard: Callable[[str, int], object],
    ) -> None:
        """Take where it is, who we are, what to listen for, and who is told of a word.

        That one is told where it ended, too, in samples of what was heard.
        """
        self.words: Sequence[WakeModel] = ()
        self.problem = "not connected yet"
        self._server = server
        self._name = name
        self._names = names
        self._heard = heard
        self._waiting: asyncio.Queue[tuple[bytes, int]] = asyncio.Queue(BEHIND_PIECES)
        self._is_behind = asyncio.Event()
        self._is_changed = asyncio.Event()

    def listen_for(self, names: Sequence[str]) -> None:
        """Listen for other words from now on; for none, it hears none."""
        if tuple(names) != tuple(self._names):
            self._names = names
            self._is_changed.set()

    def hear(self, pcm: bytes, position: int) -> None:
        """Take audio; while the server is away, it is lost."""
        if not self._names:
            return  # a server would take that for all it knows
        if self._waiting.full():
            self._is_behind.set()
        else:
            self._waiting.put_nowait((pcm, position))

    async def run(self) -> None:
        """Listen until it is cancelled."""
        while True:
            uri, pinned = self._server.uri, self._server.fingerprint
            try:
                info, _ = await describe(uri, fingerprint=pinned)
                self.words = [model for program in info.wake for model in program.models]
                async with Client.connect(uri, fingerprint=pinned) as client:
                    if self._server.token:
                        await client.authorize(self._server.token)
                    await self._listen(client)
                continue
            except (LaramieError, OSError, TimeoutError) as error:
                if not self.problem:
                    _LOGGER.warning("the wake word server %s cannot be used: %s", uri, error)
                self.problem = str(error) or repr(error)
            await asyncio.sleep(RETRY_SECONDS)

    async def _listen(self, client: Client) -> None:
        """Send what is heard, and tell what the server finds, until one of the two fails.

        Returns when other words are to be listened for.
        """
        detect = Detect(names=list(self._names)).event()
        # By its name it has thresholds of its own, and is told when another satellite answers.
        detect.data[CLIENT_KEY] = {"name": self._name}
        await client.send(detect)
        while not self._waiting.empty():
            self._waiting.get_nowait()
        self._is_behind.clear()
        self._is_changed.clear()
        first = await self._waiting.get()
        self.problem = ""
        tasks = [
            asyncio.create_task(work)
            for work in (
                self._send(client, first[0]),
                self._tell(client, first[1]),
                self._watch(),
                self._is_changed.wait(),
            )
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _send(self, client: Client, pcm: bytes) -> None:
        await client.send(AudioStart(SPEECH.rate, SPEECH.width, SPEECH.channels).event())
        while True:
            await client.send(AudioChunk(SPEECH.rate, SPEECH.width, SPEECH.channels, pcm).event())
            pcm, _ = await self._waiting.get()

    async def _tell(self, client: Client, first: int) -> None:
        while True:
            try:
                found = parse_stock(Detection, await client.wait_for("detection"))
            except WakeElsewhere as error:
                _LOGGER.info("%s", error)
                continue
            place = first + (found.timestamp or 0) * SPEECH.rate // 1000
            self._heard(found.name or "", place)

    async def _watch(self) -> None:
        await self._is_behind.wait()
        raise Busy("it is too slow: use a faster machine, or fewer wake words")
