"""Announcements and media: each comes on a connection of its own, as fast as it is played."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from wyoming.audio import AudioChunk, AudioStart
from wyoming.event import Event
from wyoming.snd import Played

from wyoming_servers.audio.formats import AudioFormat
from wyoming_servers.wire.frames import parse_message, parse_stock
from wyoming_servers.wire.protocol import Message
from wyoming_servers.wire.satellite_protocol import Kind as PlayKind
from wyoming_servers.wire.satellite_protocol import Play, Playback, PlaybackState

from .link import Peer
from .mixer import Mixer
from .sounds import Sound
from .track import Kind, Track

AHEAD_SECONDS = 2.0
"""So much of a sound is taken before it is played; then its connection is not read."""
STALL_SECONDS = 30.0
"""A sound of which nothing comes for so long is over: who sent it may have lost its network."""
LOOK_SECONDS = 1.0
KINDS = {PlayKind.ANNOUNCEMENT: Kind.ANNOUNCEMENT, PlayKind.MEDIA: Kind.MEDIA}


class Playbacks:
    """What is played besides replies, by its id."""

    def __init__(
        self,
        mixer: Mixer,
        post: Callable[[Message], None],
        announce: Callable[[], None],
        chime: Sound,
    ) -> None:
        """Take who plays, who is told of states, what is done before an announcement, its chime."""
        self._mixer = mixer
        self._post = post
        self._announce = announce
        self._chime = chime
        self._tracks: dict[str, Track] = {}

    async def play(self, peer: Peer, message: Play) -> None:
        """Play what follows on a connection, until it was heard or the connection ends."""
        loop = asyncio.get_running_loop()
        ended, low = asyncio.Event(), asyncio.Event()
        track = Track(
            KINDS.get(message.kind, Kind.MEDIA),
            self._mixer.format,
            ended=lambda: loop.call_soon_threadsafe(ended.set),
            low=lambda: loop.call_soon_threadsafe(low.set),
        )
        if track.kind is Kind.ANNOUNCEMENT:
            self._announce()
        if message.chime:
            self._chime.play_on(track)
        self._tracks[message.id] = track
        self._mixer.add(track)
        self._tell(message.id, PlaybackState.PLAYING)
        reading = asyncio.create_task(_read(peer, track, low))
        waiting = asyncio.create_task(ended.wait())
        try:
            done: set[asyncio.Task[Any]] = set()
            while not done:
                done, _ = await asyncio.wait(
                    (reading, waiting),
                    timeout=LOOK_SECONDS,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                if track.dry_seconds > STALL_SECONDS:
                    track.stop()
            if reading.done():
                reading.result()
            await waiting
            peer.post(Played())
        finally:
            for task in (reading, waiting):
                task.cancel()
            await asyncio.gather(reading, waiting, return_exceptions=True)
            track.stop()
            del self._tracks[message.id]
            self._tell(message.id, PlaybackState.STOPPED)

    def control(self, event: Event) -> None:
        """Pause, resume or stop a playback. Raises RequestError."""
        asked = parse_message(Playback, event)
        track = self._tracks.get(asked.id)
        if track is None:
            self._tell(asked.id, PlaybackState.STOPPED)
        elif asked.state == PlaybackState.STOPPED:
            track.stop()
        else:
            track.paused = asked.state == PlaybackState.PAUSED
            self._tell(asked.id, asked.state)

    @property
    def announces(self) -> bool:
        """Whether something is being announced."""
        return any(track.kind is Kind.ANNOUNCEMENT for track in self._tracks.values())

    def stop_announcements(self) -> None:
        """End what is announced; media goes on."""
        self._mixer.stop(Kind.ANNOUNCEMENT)

    def tell_all(self) -> None:
        """Tell Home Assistant, which has just come, what is played."""
        for name, track in self._tracks.items():
            self._tell(name, PlaybackState.PAUSED if track.paused else PlaybackState.PLAYING)

    def _tell(self, name: str, state: str) -> None:
        self._post(Playback(id=name, state=state))


async def _read(peer: Peer, track: Track, low: asyncio.Event) -> None:
    """Take a sound, not much faster than it is played; the end of the connection is its end."""
    while event := await peer.receive():
        match event.type:
            case "audio-start":
                start = parse_stock(AudioStart, event)
                track.begin(AudioFormat.checked(start.rate, start.width, start.channels))
            case "audio-chunk":
                track.put(parse_stock(AudioChunk, event).audio)
                while track.buffered_seconds > AHEAD_SECONDS:
                    low.clear()
                    await low.wait()
            case "audio-stop":
                track.end()
    track.stop()
