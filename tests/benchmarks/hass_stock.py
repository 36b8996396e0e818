"""Stand-ins for the servers that are usually beside Home Assistant, with our embedded engines.

    python -m tests.benchmarks.hass_stock {stt,tts} --port PORT [--houses FOLDER]

They do what ``wyoming-faster-whisper`` and ``wyoming-piper`` do, and nothing more, on the same
``wyoming`` package: all audio is kept until Home Assistant stops it, and decoded then; a sentence
is synthesised whole into a WAV file, which is sent in pieces of 1024 samples. The engines are the
ones that ours run, so that what differs is what is done around them: pocketsphinx, with the house
that our server was told, and espeak-ng.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
import wave
from functools import partial
from pathlib import Path
from typing import Any

from wyoming.asr import Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.info import AsrModel, AsrProgram, Attribution, Info, TtsProgram, TtsVoice
from wyoming.server import AsyncEventHandler, AsyncServer
from wyoming.tts import Synthesize, SynthesizeChunk, SynthesizeStopped

from wyoming_servers.audio.formats import AudioFormat
from wyoming_servers.audio.wav import write_wav
from wyoming_servers.house.store import HouseStore
from wyoming_servers.stt.engine import Request as HearRequest
from wyoming_servers.stt.engines.pocketsphinx import PocketsphinxEngine
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.tts.engine import Request as SpeakRequest
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions

STT, TTS = "stock-stt", "stock-tts"
VOICE = "en-us"
SAMPLES_AT_ONCE = 1024
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
ABOUT = {
    "attribution": Attribution(name="stand-in", url="http://127.0.0.1"),
    "installed": True,
    "description": "A stand-in",
    "version": "1",
}
HEARS = Info(
    asr=[AsrProgram(name=STT, models=[AsrModel(name="house", languages=["en"], **ABOUT)], **ABOUT)]
)
SPEAKS = Info(
    tts=[
        TtsProgram(
            name=TTS,
            voices=[TtsVoice(name=VOICE, languages=["en"], **ABOUT)],
            supports_synthesize_streaming=True,
            **ABOUT,
        )
    ]
)


class Hearing(AsyncEventHandler):
    """Decodes once the audio has stopped."""

    def __init__(self, engine: PocketsphinxEngine, *connection: Any) -> None:
        super().__init__(*connection)
        self._engine = engine
        self._audio = bytearray()

    async def handle_event(self, event: Event) -> bool:
        """Take one event; an utterance ends the connection."""
        if event.type == "describe":
            await self.write_event(HEARS.event())
        elif AudioChunk.is_type(event.type):
            self._audio += AudioChunk.from_event(event).audio
        elif AudioStop.is_type(event.type):
            text = await asyncio.to_thread(self._decode, bytes(self._audio))
            await self.write_event(Transcript(text=text).event())
            return False
        return True

    def _decode(self, audio: bytes) -> str:
        *_, final = self._engine.transcribe([audio], HearRequest(language="en"))
        return final.text


class Speaking(AsyncEventHandler):
    """Sends a sentence once all of it is in a file."""

    def __init__(self, engine: EspeakNgEngine, *connection: Any) -> None:
        super().__init__(*connection)
        self._engine = engine
        self._text: str | None = None
        """What is still to be spoken, while text comes in pieces."""
        self._started = False

    async def handle_event(self, event: Event) -> bool:
        """Take one event."""
        match event.type:
            case "describe":
                await self.write_event(SPEAKS.event())
            case "synthesize-start":
                self._text = ""
            case "synthesize-chunk":
                text = (self._text or "") + SynthesizeChunk.from_event(event).text
                *sentences, self._text = SENTENCE_END.split(text)
                await self._say(sentences)
            case "synthesize-stop":
                await self._say([self._text or ""])
                await self.write_event(AudioStop().event())
                await self.write_event(SynthesizeStopped().event())
                self._text = None
            case "synthesize" if self._text is None:
                await self._say([Synthesize.from_event(event).text])
                await self.write_event(AudioStop().event())
        return True

    async def _say(self, sentences: list[str]) -> None:
        for sentence in filter(str.strip, sentences):
            with tempfile.NamedTemporaryFile(suffix=".wav") as file:
                path = Path(file.name)
                await asyncio.to_thread(self._write, sentence, path)
                await self._send(path)

    def _write(self, sentence: str, path: Path) -> None:
        pcm = b"".join(self._engine.synthesize([sentence], SpeakRequest(voice=VOICE)))
        write_wav(path, pcm, AudioFormat(self._engine.capabilities.rate))

    async def _send(self, path: Path) -> None:
        with wave.open(str(path), "rb") as file:
            audio = {"rate": file.getframerate(), "width": 2, "channels": 1}
            if not self._started:
                await self.write_event(AudioStart(**audio).event())
                self._started = True
            while pcm := file.readframes(SAMPLES_AT_ONCE):
                await self.write_event(AudioChunk(audio=pcm, **audio).event())


def main() -> None:
    """Serve until terminated."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("room", choices=("stt", "tts"))
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--houses", type=Path, help="Where our server keeps the house it knows.")
    given = parser.parse_args()
    if given.room == "stt":
        hears = PocketsphinxEngine(SttOptions())
        if house := HouseStore(given.houses).last():
            hears.know_house(house)
        handler = partial(Hearing, hears)
    else:
        handler = partial(Speaking, EspeakNgEngine(TtsOptions()))
    server = AsyncServer.from_uri(f"tcp://127.0.0.1:{given.port}")
    asyncio.run(server.run(handler))


if __name__ == "__main__":
    main()
