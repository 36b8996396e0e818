"""One engine on a thread of its own, and the one that feeds it."""

from __future__ import annotations

import threading

import pytest

from tests.wyoming_servers.stt.scripted import PATIENCE_SECONDS, Scripted, wait_for
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engine_call import EngineCall

PIECE = b"\x01\x00" * 512


class Watched(threading.Condition):
    """Tells when the thread that made it is about to wait."""

    def __init__(self, on_wait) -> None:
        super().__init__()
        self._maker = threading.current_thread()
        self._on_wait = on_wait

    def wait(self, timeout=None):
        if threading.current_thread() is self._maker:
            self._on_wait()
        return super().wait(timeout)


@pytest.mark.parametrize("most", [0, 3])
def test_who_feeds_an_engine_waits_when_it_is_too_far_behind(most):
    """The engine sleeps until somebody waits for it."""
    waited, left = threading.Event(), threading.Event()
    engine = Scripted(on_piece=lambda _: wait_for(waited))
    changed = Watched(waited.set)
    call = EngineCall(
        "engine",
        lambda audio: engine.transcribe(audio, Request()),
        changed,
        most_ahead=most * len(PIECE),
        left=left.set,
    )
    for _ in range(most):
        call.put(PIECE)
    assert not waited.is_set()
    call.put(PIECE)
    assert waited.is_set()
    assert len(engine.given) > 0
    call.end()
    wait_for(left)
    assert len(engine.given) == (most + 1) * len(PIECE)


def test_audio_for_an_engine_that_has_failed_is_not_kept():
    left = threading.Event()

    def broken(audio):
        next(audio)
        raise RuntimeError

    changed = threading.Condition()
    call = EngineCall("engine", broken, changed, most_ahead=0, left=left.set)
    call.put(PIECE)
    with changed:
        assert changed.wait_for(lambda: call.is_over, PATIENCE_SECONDS)
    call.put(PIECE)
    assert isinstance(call.failure, RuntimeError)
    assert left.is_set()
    assert not call._waiting
