"""What tests of an engine that asks another server share."""

from __future__ import annotations

import numpy as np

from tests.builders.speech_server import CHARACTERS_A_SECOND
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.options import TtsOptions

RATE = 24_000
SENTENCE = "The light in the kitchen is on."
SENTENCE_SECONDS = len(SENTENCE) / CHARACTERS_A_SECOND


def options(server, **more):
    return TtsOptions(**{"url": server.url} | more)


def speak(engine, *texts, **request):
    return b"".join(engine.synthesize(iter(texts), Request(**request)))


def seconds(pcm):
    return len(pcm) / 2 / RATE


def hertz(pcm):
    samples = np.frombuffer(pcm, "<i2")
    return float(np.argmax(np.abs(np.fft.rfft(samples))) * RATE / len(samples))
