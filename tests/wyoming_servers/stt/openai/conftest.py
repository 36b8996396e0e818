"""Another server that transcribes, which is a fake, and a spoken command for it."""

from __future__ import annotations

import pytest

from tests.builders.transcription_server import transcription_server
from tests.wyoming_servers.stt.openai.transcribing import options, spoken


@pytest.fixture
def server():
    with transcription_server() as server:
        yield server


@pytest.fixture
def speech():
    return spoken()


@pytest.fixture
def engine(server):
    openai = pytest.importorskip("wyoming_servers.stt.engines.openai", exc_type=ImportError)
    return openai.OpenAiEngine(options(server))
