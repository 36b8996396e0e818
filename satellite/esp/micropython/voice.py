"""A satellite on MicroPython: push to talk, or a wake word that Home Assistant listens for.

Home Assistant's own Wyoming integration drives it. It holds one block of sound at a time: a reply
is read as fast as it is played, and TCP makes the other side wait.
"""

import asyncio

from frames import FrameError, Wire, header

VERSION = "0.1.0"
RATE = 16000
BLOCK_BYTES = 1024
"""32 ms of what is heard: 16 kHz, 16-bit, mono."""
MOST_BLOCKS = 30 * RATE * 2 // BLOCK_BYTES
"""For so long, 30 s, somebody may speak, and Home Assistant think; an empty reply is no event."""

IDLE, LISTENING, THINKING = "idle", "listening", "thinking"
SPEAKING, RINGING = "speaking", "ringing"

_HEARD = header("audio-chunk", {"rate": RATE, "width": 2, "channels": 1}, BLOCK_BYTES)


class Satellite:
    """Its microphone has ``async readinto(block)``, giving 16 kHz, 16-bit, mono sound.

    Its speaker has ``start(rate, channels)``, ``async write(pcm)``, ``async finish()``, which plays
    the rest, and ``stop()``, which does not. ``show(state)`` is told each change. With
    ``remote_wake`` it streams all it hears to a wake word engine of Home Assistant's; without, it
    listens when ``press`` is called.
    """

    def __init__(self, name, microphone, speaker, area=None, *, remote_wake=False, show=None):
        self.state = IDLE
        self._info = {
            "name": name,
            "area": area,
            "description": "Laramie satellite on MicroPython",
            "version": VERSION,
            "installed": True,
            "attribution": {"name": "Laramie", "url": ""},
            "has_vad": False,
        }
        self._microphone = microphone
        self._speaker = speaker
        self._remote_wake = remote_wake
        self._show = show
        self._home = None
        self._streams = False
        self._blocks = 0
        """Heard since the state is what it is."""
        self._hearers = {
            "audio-chunk": self._speak,
            "audio-start": self._begin_reply,
            "audio-stop": self._end_reply,
            "detection": self._wake,
            "transcript": self._think,
            "error": self._fail,
            "timer-finished": self._ring,
            "pause-satellite": self._pause,
        }

    async def run(self, host="0.0.0.0", port=10700):
        """Be a satellite until it is cancelled. Raises OSError."""
        server = await asyncio.start_server(self._converse, host, port)
        try:
            await self._hear()
        finally:
            server.close()

    async def press(self):
        """Listen; pressed while it listens, end that; while it speaks or rings, be quiet."""
        if self.state in (SPEAKING, RINGING):
            self._hush()
            await self._wait_for_more()
        elif self.state == LISTENING:
            await self._end_command()
        elif self._home:
            await self._listen("asr")

    async def _converse(self, reader, writer):
        wire = Wire(reader, writer)
        try:
            while True:
                event = await wire.receive()
                if event is None:
                    break
                await self._take(wire, *event)
        except (OSError, EOFError, FrameError, KeyError, ValueError, MemoryError) as error:
            print("connection:", repr(error))
        self._lose(wire, "the connection has ended")
        await wire.close()

    async def _take(self, wire, kind, data, payload):
        if kind == "describe":
            await wire.send("info", {"satellite": self._info})
        elif kind == "ping":
            await wire.send("pong", {"text": data.get("text")})
        elif kind == "run-satellite":
            self._home = wire
            self._hush()
            await self._wait_for_more()
        elif wire is self._home and kind in self._hearers:
            await self._hearers[kind](data, payload)

    async def _wake(self, data, payload):
        self._become(LISTENING)

    async def _think(self, data, payload):
        self._streams = False
        self._become(THINKING)

    async def _begin_reply(self, data, payload):
        self._streams = False
        self._speaker.start(data["rate"], data["channels"])
        self._become(SPEAKING)

    async def _speak(self, data, payload):
        if self.state == SPEAKING:
            await self._speaker.write(payload)

    async def _end_reply(self, data, payload):
        if self.state == SPEAKING:
            await self._speaker.finish()
        await self._say("played")
        if self.state == SPEAKING:
            await self._wait_for_more()

    async def _fail(self, data, payload):
        print("Home Assistant:", data.get("text"))
        self._hush()
        await self._wait_for_more()

    async def _ring(self, data, payload):
        self._become(RINGING)

    async def _pause(self, data, payload):
        self._hush()
        self._become(IDLE)

    async def _wait_for_more(self):
        """Wait for the button, or have Home Assistant wait for the wake word."""
        self._streams = False
        self._become(IDLE)
        if self._remote_wake and self._home:
            await self._listen("wake")

    async def _listen(self, stage):
        await self._say("run-pipeline", {"start_stage": stage, "end_stage": "tts"})
        if self._home:
            self._streams = True
            self._become(LISTENING if stage == "asr" else IDLE)

    async def _end_command(self):
        self._streams = False
        self._become(THINKING)
        await self._say("audio-stop")

    async def _say(self, kind, data=None):
        """Tell Home Assistant; what cannot be told ends the connection, and nothing else."""
        home = self._home
        try:
            if home:
                await home.send(kind, data)
        except OSError as error:
            self._lose(home, repr(error))

    def _lose(self, wire, why):
        if wire is self._home:
            print("Home Assistant has gone:", why)
            self._home = None
            self._hush()
            self._become(IDLE)

    async def _hear(self):
        """Read the microphone for ever: what nobody wants makes room for what comes next."""
        block = bytearray(BLOCK_BYTES)
        while True:
            await self._microphone.readinto(block)
            self._blocks += 1
            home = self._home
            try:
                if self._streams:
                    await home.send_block(_HEARD, block)
            except OSError as error:
                self._lose(home, repr(error))
            if self._blocks > MOST_BLOCKS and self.state == LISTENING:
                await self._end_command()
            elif self._blocks > MOST_BLOCKS and self.state == THINKING:
                await self._wait_for_more()

    def _hush(self):
        """Play no more of a reply, whose rest is dropped as it comes; send nothing."""
        if self.state == SPEAKING:
            self._speaker.stop()
        self._streams = False

    def _become(self, state):
        if state != self.state:
            self.state = state
            self._blocks = 0
            if self._show:
                self._show(state)
