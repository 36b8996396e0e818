"""The real wake word engine in computed rooms, while the satellite speaks at full volume."""

from __future__ import annotations

import pytest

from tests.benchmarks.echo import (
    load_engine,
    own_wake_word,
    voice_without_wake_words,
    wake_word_over_voice,
    wakes,
)

for package in ("livekit", "pyopen_wakeword", "pymicro_wakeword"):
    pytest.importorskip(package, reason=f"{package} is not installed")

WORD = "hey_jarvis"

pytestmark = pytest.mark.recordings


@pytest.fixture(scope="module")
def engine():
    engine = load_engine()
    yield engine
    engine.close()


@pytest.fixture
def voice(recordings, monkeypatch):
    monkeypatch.setenv("LARAMIE_RECORDINGS", str(recordings))
    return voice_without_wake_words()


@pytest.mark.parametrize("place", [0, -1], ids=["first words", "later"])
def test_the_satellite_does_not_wake_from_its_own_voice(engine, voice, place):
    room = [*own_wake_word(WORD, voice, 0)][place]
    assert wakes(engine, WORD, room.heard)
    assert not wakes(engine, WORD, room.without_echo())


def test_its_wake_word_is_heard_over_its_own_voice(engine, voice):
    room = next(wake_word_over_voice(WORD, voice, -10))
    assert not wakes(engine, WORD, room.heard)
    assert wakes(engine, WORD, room.without_echo())
