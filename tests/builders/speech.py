"""A sentence as espeak-ng says it, always the same.

The library's voice trembles on from one text to the next, so that a text sounds a little different
each time: here each is the first that a process says.
"""

from __future__ import annotations

import subprocess
import sys
from functools import cache

from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions


@cache
def speak(text: str) -> bytes:
    """Return a text as 16 kHz 16-bit mono PCM, with no silence around it."""
    command = (sys.executable, "-m", __name__, text)
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def _say(text: str) -> bytes:
    voice = EspeakNgEngine(TtsOptions())
    pcm = b"".join(voice.synthesize([text], Request()))
    return convert(pcm, AudioFormat(rate=voice.capabilities.rate), SPEECH)


if __name__ == "__main__":
    sys.stdout.buffer.write(_say(sys.argv[1]))
