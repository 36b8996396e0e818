"""Another server that speaks, which is a fake."""

from __future__ import annotations

import pytest

from tests.builders.speech_server import speech_server
from tests.wyoming_servers.tts.openai.speaking import options


@pytest.fixture
def server():
    with speech_server() as server:
        yield server


@pytest.fixture
def engine(server):
    openai = pytest.importorskip("wyoming_servers.tts.engines.openai", exc_type=ImportError)
    return openai.OpenAiEngine(options(server))
