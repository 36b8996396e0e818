"""What the speech server says, speech-to-text hears again."""

from __future__ import annotations

import pytest
from wyoming.asr import Transcribe
from wyoming.audio import AudioStop
from wyoming.event import Event
from wyoming.tts import Synthesize, SynthesizeVoice

from tests.e2e.in_process import served, tell
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wire.client import Client

pytest.importorskip("espeakng_loader")
pytest.importorskip("pocketsphinx")

COMMANDS = (
    "turn on the kitchen light",
    "turn off the coffee machine",
    "close the living room blind",
    "set the living room thermostat to 22 degrees",
    "is the front door locked",
    "lock the back door",
    "turn on the ceiling fan",
    "set a timer for 10 minutes",
)
VOICES = ("en-us", "en-gb")
MISSED = 2
"""So many of all may be heard wrongly: the voice is a machine's, and what is unsure is rejected."""


async def spoken(uri: str, text: str, voice: str) -> list[Event]:
    """Return the audio of a text as the events that speech-to-text takes."""
    async with Client.connect(uri) as client:
        await client.send(Synthesize(text=text, voice=SynthesizeVoice(name=voice)))
        events = []
        while (event := await client.receive()).type != "audio-stop":
            events.append(event)
    start = events[0].data
    silence = bytes(start["rate"] * start["width"] // 2)
    quiet = Event(type="audio-chunk", data=start, payload=silence)
    return [events[0], quiet, *events[1:], quiet]


async def heard(uri: str, audio: list[Event]) -> str:
    async with Client.connect(uri) as client:
        await client.send(Transcribe(language="en"))
        for event in audio:
            await client.send(event)
        await client.send(AudioStop())
        return str((await client.wait_for("transcript")).data["text"]).lower()


async def test_commands_of_espeak_ng_come_back_as_they_were_spoken(tmp_path):
    rooms = ((STT, {"engine": "pocketsphinx"}), (TTS, {"engine": "espeak-ng"}))
    async with served(tmp_path, *rooms) as servers:
        await tell(servers["stt"].uri, SimulatedHome.default().snapshot())
        missed = {}
        for number, command in enumerate(COMMANDS):
            voice = VOICES[number % len(VOICES)]
            text = await heard(servers["stt"].uri, await spoken(servers["tts"].uri, command, voice))
            if text != command:
                missed[command] = text
    assert len(missed) <= MISSED, missed
