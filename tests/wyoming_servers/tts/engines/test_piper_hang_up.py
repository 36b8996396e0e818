"""Who hangs up stops the synthesis: over real TCP, with a voice that is held by events."""

import threading

import onnxruntime
import pytest
from wyoming.tts import Synthesize

from tests.builders.tiny_kokoro import build_tiny_kokoro
from wyoming_servers.runtime.bridge import when_stopped
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import Client

TEXT = "The light in the kitchen is on. The door is closed, and so is the window. Good night."


class Held:
    """Runs graphs; one of them waits until its reply is stopped, and is run then."""

    def __init__(self, run) -> None:
        self._run = run
        self.left = 0
        """Runs until one waits; none does while this is 0."""
        self.is_held = threading.Event()
        self.errors = []
        """How the runs that were begun for who had gone ended."""

    def run(self, *given):
        is_last = self.left == 1
        self.left = max(0, self.left - 1)
        if not is_last and not self.is_held.is_set():
            return self._run(*given)
        self._wait()
        try:
            made = self._run(*given)
        except Exception as error:
            self.errors.append(str(error))
            raise
        self.errors.append("")
        return made

    def _wait(self) -> None:
        stopped = threading.Event()
        with when_stopped(stopped.set):
            self.is_held.set()
            stopped.wait()


@pytest.fixture
def held(monkeypatch):
    held = Held(onnxruntime.InferenceSession.run)

    def run(session, *given):  # a function, as a class needs to make a method of it
        return held.run(session, *given)

    monkeypatch.setattr(onnxruntime.InferenceSession, "run", run)
    return held


async def test_nothing_is_made_for_who_has_hung_up(serving, piper_data, held, happened, until):
    """In the encoder, before the first sound, and between two windows."""
    async with serving(ROOM, engine="piper", data_dir=piper_data, phrases_mb=0) as server:
        for runs in (1, 4, 8):
            held.left = runs
            async with Client.connect(server.uri) as client:
                await client.send(Synthesize(text=TEXT))
                await happened(held.is_held)
            await until(lambda: server.service.streams.running == 0)
            [error] = held.errors
            assert "terminate" in error
            held.errors.clear()
            held.is_held.clear()


async def test_nothing_is_made_by_kokoro_either(serving, tmp_path, held, happened, until):
    build_tiny_kokoro(tmp_path / "models" / "tts")
    async with serving(ROOM, engine="kokoro", data_dir=tmp_path, phrases_mb=0) as server:
        assert server.service.engine_status.name == "kokoro"
        held.left = 2
        async with Client.connect(server.uri) as client:
            await client.send(Synthesize(text=TEXT))
            await happened(held.is_held)
        await until(lambda: server.service.streams.running == 0)
        [error] = held.errors
        assert "terminate" in error
