"""A turn at a satellite: what it hears into the pipeline, and what comes of it back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from time import monotonic
from typing import Any

from homeassistant.components import tts
from homeassistant.components.assist_pipeline import PipelineEvent, PipelineEventType
from homeassistant.components.assist_pipeline.models import PipelineStage
from homeassistant.components.assist_satellite import AssistSatelliteEntity
from homeassistant.core import CALLBACK_TYPE
from wyoming.audio import AudioChunk, AudioStop
from wyoming.error import Error
from wyoming.event import Event
from wyoming.pipeline import RunPipeline
from wyoming.snd import Played
from wyoming.wake import Detection

from .alive import from_alive, silence
from .client import Connection, LaramieClient
from .errors import CannotConnect, StandsStill
from .protocol import ErrorCode, Message
from .satellite import SatelliteConfigEntry
from .satellite_protocol import Cancel, RunEnd
from .sound import REPLY_RATE, WIDTH, audio_events, read_wav, seconds_of
from .turn_events import read_stages, told
from .voice_servers import server_behind
from .wake_words import phrase_of, slot_of

HEARD = (16_000, 2, 1)
"""Rate, width and channels of what a satellite hears."""
REPLY_FORMAT = {
    tts.ATTR_PREFERRED_FORMAT: "wav",
    tts.ATTR_PREFERRED_SAMPLE_RATE: REPLY_RATE,
    tts.ATTR_PREFERRED_SAMPLE_CHANNELS: 1,
    tts.ATTR_PREFERRED_SAMPLE_BYTES: WIDTH,
}
PLAYED_SECONDS = 2.0
"""A satellite that has not told by then, after the end of a reply, will not."""

_LOGGER = logging.getLogger(__name__)


class SatelliteTurn:
    """One turn after the other; a new one ends the one before.

    From the moment a run is asked for, nothing of the one before is told any more: what the
    satellite gets before ``detect`` or ``transcribe`` was on its way already.
    """

    def __init__(self, entity: AssistSatelliteEntity, entry: SatelliteConfigEntry) -> None:
        """Wait for the first."""
        self.slot = 0
        """Of the assistant that answers."""
        self._entity = entity
        self._entry = entry
        self._satellite = entry.runtime_data
        self._wake_word: str | None = None
        self._heard: asyncio.Queue[bytes] | None = None
        self._run: asyncio.Task[None] | None = None
        self._reply: asyncio.Task[None] | None = None
        self._watch: asyncio.Task[None] | None = None
        self._is_told = False
        self._speaks = False
        self._continues = False
        self._token: str | None = None

    def listen(self) -> Iterator[CALLBACK_TYPE]:
        """Hear the satellite; yields how to stop that."""
        hear = self._satellite.hear
        yield hear("detection", Detection.from_event, self._detected)
        yield hear("run-pipeline", read_stages, self._asked)
        yield hear("audio-chunk", _samples, self._hear)
        yield hear("audio-stop", AudioStop.from_event, lambda _: self._hear(b""))
        yield hear("played", Played.from_event, self._played)
        yield self._satellite.hear_ours(Cancel, self._cancelled)

    def tell(self, event: PipelineEvent) -> None:
        """Tell the satellite of an event of its pipeline."""
        if not self._is_told:
            return
        if message := told(event):
            self._say(message)
        self._follow(event, event.data or {})

    def end_reply(self) -> bool:
        """Speak no more; return whether there was a reply."""
        reply, self._reply = self._reply, None
        return reply is not None and reply.cancel()

    def end(self) -> None:
        """End the run and its reply, and tell nothing more of them."""
        self._is_told = False
        self._hear_no_more()
        if self._run:
            self._run.cancel()
        if self.end_reply():
            self._entity.tts_response_finished()
        self._satellite.set_active(active=False)

    def _follow(self, event: PipelineEvent, data: dict[str, Any]) -> None:
        match event.type:
            case PipelineEventType.RUN_START:
                self._token = (data.get("tts_output") or {}).get("token")
            case PipelineEventType.STT_START:
                self._satellite.set_active(active=True)
                self._watch_over(data["engine"])
            case PipelineEventType.STT_END:
                self._hear_no_more()
            case PipelineEventType.INTENT_PROGRESS if data.get("tts_start_streaming"):
                self._speak()
            case PipelineEventType.INTENT_END:
                self._continues = bool(data["intent_output"]["continue_conversation"])
            case PipelineEventType.TTS_END if not self._speaks:
                self._speak()
            case PipelineEventType.RUN_END:
                self._hear_no_more()
                if not self._continues:
                    self.slot = 0
                self._say(RunEnd(speaks=self._speaks, continue_conversation=self._continues))
                self._satellite.set_active(active=False)

    def _detected(self, detection: Detection) -> None:
        self._wake_word = detection.name

    def _asked(self, asked: tuple[RunPipeline, PipelineStage, PipelineStage]) -> None:
        run, start, end = asked
        self._is_told = False
        self._hear_no_more()
        self.end_reply()
        word, self._wake_word = run.wake_word_name or self._wake_word, None
        # A question is answered to the assistant that asked it.
        slot = slot_of(self._satellite, word) if word else self.slot
        self._heard = asyncio.Queue()
        self._run = self._entry.async_create_background_task(
            self._entity.hass,
            self._take_turn(self._run, self._heard, word, slot, (start, end)),
            "laramie satellite turn",
        )

    async def _take_turn(
        self,
        before: asyncio.Task[None] | None,
        heard: asyncio.Queue[bytes],
        wake_word: str | None,
        slot: int,
        stages: tuple[PipelineStage, PipelineStage],
    ) -> None:
        if before and not before.done():
            before.cancel()
            await asyncio.wait([before])
        self.slot, self._token = slot, None
        self._is_told, self._speaks, self._continues = True, False, False
        await self._entity.async_accept_pipeline_from_satellite(
            _until_silence(heard), *stages, phrase_of(self._satellite, wake_word)
        )

    def _hear(self, samples: bytes) -> None:
        if self._heard is not None:
            self._heard.put_nowait(samples)

    def _hear_no_more(self) -> None:
        self._heard = None
        if self._watch:
            self._watch.cancel()
            self._watch = None

    def _watch_over(self, engine: str) -> None:
        """Look after who hears the satellite: core would wait for ever."""
        if server := server_behind(self._entity.hass, engine):
            self._watch = self._entry.async_create_background_task(
                self._entity.hass, self._give_up_on(server), "laramie satellite watch"
            )

    async def _give_up_on(self, server: LaramieClient) -> None:
        """End the turn once the server stands still."""
        await silence(server)
        self._watch = None
        _LOGGER.warning("speech-to-text at %s stands still", server)
        self.end()
        self._say(_failure(f"speech-to-text stands still: {server} answers no ping"))
        self._say(RunEnd())

    def _played(self, _: Played) -> None:
        if self.end_reply():
            self._entity.tts_response_finished()

    def _cancelled(self, _: Cancel) -> None:
        self.end()
        self._say(RunEnd())

    def _speak(self) -> None:
        stream = tts.async_get_stream(self._entity.hass, self._token) if self._token else None
        connection = self._satellite.link.connection
        if stream and connection:
            self._speaks = True
            self._reply = self._entry.async_create_background_task(
                self._entity.hass, self._send_reply(connection, stream), "laramie satellite reply"
            )

    async def _send_reply(self, connection: Connection, stream: tts.ResultStream) -> None:
        """Send a reply, and be over with it when the satellite has told that it was heard."""
        begun, seconds = monotonic(), 0.0
        try:
            async for event in audio_events(await read_wav(self._spoken(stream))):
                await connection.send(event)
                seconds += seconds_of(event)
            connection.post(AudioStop().event())
        except StandsStill as error:
            _LOGGER.warning("text-to-speech stands still: %s", error.detail)
            connection.post(_failure(f"text-to-speech stands still: {error.detail}"))
        except CannotConnect:
            return  # the link tells of it
        except Exception as error:
            _LOGGER.exception("a reply cannot be spoken")
            connection.post(_failure(str(error)))
        else:
            await asyncio.sleep(seconds - (monotonic() - begun) + PLAYED_SECONDS)
        self._reply = None
        self._entity.tts_response_finished()

    def _spoken(self, stream: tts.ResultStream) -> AsyncIterable[bytes]:
        """Return what text-to-speech makes, as long as it lives. Raises StandsStill."""
        server = server_behind(self._entity.hass, stream.engine)
        made = stream.async_stream_result()
        return from_alive(server, made) if server else made

    def _say(self, message: Event | Message) -> None:
        if self._satellite.available:
            self._satellite.post(message)


def _failure(text: str) -> Event:
    return Error(text=text, code=ErrorCode.ENGINE_FAILED).event()


def _samples(event: Event) -> bytes:
    """Return what was heard. Raises ValueError for another format."""
    chunk = AudioChunk.from_event(event)
    if (chunk.rate, chunk.width, chunk.channels) != HEARD:
        raise ValueError("a satellite hears 16 kHz, 16 bit, one channel")
    return chunk.audio


async def _until_silence(heard: asyncio.Queue[bytes]) -> AsyncIterator[bytes]:
    while samples := await heard.get():
        yield samples
