"""What tests of an engine that asks another server share: a spoken command, and how it is heard."""

from __future__ import annotations

from functools import cache

from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.tts.engine import Request as TtsRequest
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions

RATE = 16_000
PAUSE = bytes(2 * RATE)
"""A second of silence."""
TEXT = "Turn on the bed light."
"""What the server makes of the command."""


@cache
def spoken():
    """Return a command with no silence around it."""
    voice = EspeakNgEngine(TtsOptions())
    source = AudioFormat(rate=voice.capabilities.rate)
    said = b"".join(voice.synthesize(["turn on the bed light"], TtsRequest()))
    return convert(said, source, SPEECH)


def options(server, **more):
    return SttOptions(**{"url": server.url, "model": "whisper-small"} | more)


def cut(audio, size=1024):
    return [audio[start : start + size] for start in range(0, len(audio), size)]


def hear(engine, audio, language="en"):
    return list(engine.transcribe(cut(audio), Request(language=language)))
