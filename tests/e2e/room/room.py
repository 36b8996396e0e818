"""A room with a satellite in it: what is said there, and what its speaker has played."""

from __future__ import annotations

import asyncio
import shlex
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import numpy as np

from satellite.sounds import Sound
from tests.e2e.room.speech import is_in
from tests.e2e.waiting import PATIENCE_SECONDS
from wyoming_servers.audio.formats import SPEECH, AudioFormat

SOUND_CARD = Path(__file__).with_name("sound_card.py")
PLAYED = AudioFormat(22_050)
BLOCK_SECONDS = 0.02
_HEARD_BYTES = int(BLOCK_SECONDS * SPEECH.bytes_per_second)
_PLAYED_BYTES = int(BLOCK_SECONDS * PLAYED.bytes_per_second)
_QUIET = np.random.default_rng(1).normal(0, 16, SPEECH.rate).astype(np.int32)
"""A second of a quiet room, at -66 dBFS; digital silence is nowhere."""


class Room:
    """Time passes in it by itself, in blocks of 20 ms, or when a test lets it pass."""

    def __init__(self, path: Path) -> None:
        """Take the place of its socket."""
        self.played = bytearray()
        """All that the speaker has played, 22.05 kHz, 16-bit, mono; also silence."""
        self.said_at = 0.0
        """When the last of what was said was given to the microphone, as ``time.monotonic``."""
        self.sounded_at = 0.0
        """When silence ended last."""
        self.silent_at = 0.0
        """When silence began last."""
        self._path = path
        self._waiting = bytearray()
        self._sounds = False
        """Whether the last block was no silence."""
        self._quiet = _QUIET
        self._microphone: asyncio.StreamWriter | None = None
        self._speaker: asyncio.StreamWriter | None = None
        self._changed = asyncio.Event()
        self._passes = asyncio.Event()
        """Set while time passes by itself."""
        self._passes.set()
        self._due = 0
        """How long ``played`` is once all is played that there was time for."""

    @property
    def microphone(self) -> str:
        """The satellite's option."""
        return self._command("microphone")

    @property
    def speaker(self) -> str:
        """The satellite's option."""
        return self._command("speaker")

    def _command(self, part: str) -> str:
        # Isolated and without site: it has started before a test can notice.
        return "command:" + shlex.join(
            (sys.executable, "-I", "-S", str(SOUND_CARD), part, str(self._path))
        )

    @asynccontextmanager
    async def open(self, *, speed: float = 1.0) -> AsyncIterator[None]:
        """Let sound cards in while the block runs, and time pass at a speed."""
        server = await asyncio.start_unix_server(self._let_in, self._path)
        clock = asyncio.create_task(self._pass(speed))
        try:
            yield
        finally:
            clock.cancel()
            with suppress(asyncio.CancelledError):
                await clock
            server.close()
            server.close_clients()

    @asynccontextmanager
    async def standing_still(self) -> AsyncIterator[None]:
        """Let no time pass while the block runs, but what it lets pass with ``step``."""
        self._passes.clear()
        try:
            await self._until_all_is_played()
            yield
        finally:
            self._passes.set()

    def say(self, pcm: bytes) -> None:
        """Say something now: 16 kHz, 16-bit, mono."""
        self._waiting[:] = pcm

    def tick(self) -> None:
        """Let 20 ms pass: the microphone hears, the speaker plays."""
        said = bytes(self._waiting[:_HEARD_BYTES]).ljust(_HEARD_BYTES, b"\0")
        if self._waiting:
            self.said_at = time.monotonic()
        del self._waiting[:_HEARD_BYTES]
        if self._microphone:
            self._quiet = np.roll(self._quiet, -len(said) // 2)
            heard = np.frombuffer(said, "<i2") + self._quiet[: len(said) // 2]
            self._microphone.write(heard.clip(-32768, 32767).astype("<i2").tobytes())
        if self._speaker:
            self._speaker.write(b"!")
            self._due += _PLAYED_BYTES
        self._changed.set()

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait for something that depends on what is played. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    async def until_it_hears(self) -> None:
        """Wait until a microphone is open: what is said before is lost."""
        await self.until(lambda: self._microphone)

    async def until_heard(self, since: int = 0) -> None:
        """Wait until something sounds behind a place in ``played``."""
        await self.until(lambda: any(self.played[since:]))

    async def until_sounded(self, sound: Sound, since: int) -> None:
        """Wait until one of the satellite's sounds was played behind a place in ``played``."""
        second = PLAYED.bytes_per_second
        known = since

        def sounded() -> bool:
            nonlocal known
            if self._speaker and len(self.played) < known + second:
                return False  # it is not looked for with every block: that takes time, too
            begin, known = max(since, known - 2 * second), len(self.played)
            return is_in(sound, self.samples(begin))

        await self.until(sounded)

    async def until_quiet(self, seconds: float = 0.5) -> None:
        """Wait until nothing has sounded for so long, or no speaker is open."""
        size = int(seconds * PLAYED.bytes_per_second)
        start = len(self.played)
        await self.until(
            lambda: (
                self._speaker is None
                or (len(self.played) >= start + size and not any(self.played[-size:]))
            )
        )

    async def step(self) -> None:
        """Let 20 ms pass, in a room where time stands still, and wait until they were played."""
        await self.until(lambda: self._speaker)
        self.tick()
        await self._until_all_is_played()

    def loudest(self) -> int:
        """Return the peak of the last block."""
        return int(np.abs(self.samples(-_PLAYED_BYTES)).max(initial=0))

    def samples(self, since: int = 0) -> np.ndarray:
        """Return what was played behind a place in ``played``, as int16."""
        return np.frombuffer(bytes(self.played[since:]), "<i2")

    async def _until_all_is_played(self) -> None:
        await self.until(lambda: not self._speaker or len(self.played) >= self._due)

    async def _pass(self, speed: float) -> None:
        begun, blocks = time.monotonic(), 0
        while True:
            if not self._passes.is_set():
                await self._passes.wait()
                begun, blocks = time.monotonic(), 0
            self.tick()
            blocks += 1
            await asyncio.sleep(begun + blocks * BLOCK_SECONDS / speed - time.monotonic())

    async def _let_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if await reader.readexactly(1) == b"m":
                self._microphone = writer
                self._changed.set()
                await reader.read()
            else:
                self._speaker = writer
                self._due = len(self.played)
                self._sounds = False
                self._changed.set()
                await self._play(reader)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the card was closed
        finally:
            if self._microphone is writer:
                self._microphone = None
            if self._speaker is writer:
                self._speaker = None
            writer.close()
            self._changed.set()

    async def _play(self, reader: asyncio.StreamReader) -> None:
        while block := await reader.read(_PLAYED_BYTES):
            self._note(sounds=any(block))
            self.played += block
            self._changed.set()

    def _note(self, *, sounds: bool) -> None:
        if sounds and not self._sounds:
            self.sounded_at = time.monotonic()
        elif self._sounds and not sounds:
            self.silent_at = time.monotonic()
        self._sounds = sounds
