"""What tests of an engine that asks another server share: a spoken command, and how it is heard."""

from __future__ import annotations

from tests.builders.speech import speak
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.options import SttOptions

RATE = 16_000
PAUSE = bytes(2 * RATE)
"""A second of silence."""
TEXT = "Turn on the bed light."
"""What the server makes of the command."""


def spoken():
    """Return a command with no silence around it."""
    return speak("turn on the bed light")


def options(server, **more):
    return SttOptions(**{"url": server.url, "model": "whisper-small"} | more)


def cut(audio, size=1024):
    return [audio[start : start + size] for start in range(0, len(audio), size)]


def hear(engine, audio, language="en"):
    return list(engine.transcribe(cut(audio), Request(language=language)))
