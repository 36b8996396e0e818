import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")
pytest.importorskip("pymicro_wakeword", reason="pymicro-wakeword is not installed")

import pyopen_wakeword

from tests.wyoming_servers.wake.engines.hearing import heard, read
from wyoming_servers.runtime import engines
from wyoming_servers.wake.engine import Request, Score
from wyoming_servers.wake.engines.fusion import (
    FOLLOWER,
    LEADER,
    WINDOW_MS,
    FusionEars,
    FusionEngine,
)
from wyoming_servers.wake.fuse import fused
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

RATE = 16000
FRAME_BYTES = 320
BOTH = {"okay_nabu", "hey_jarvis", "hey_mycroft", "alexa"}


@pytest.fixture(scope="module")
def engine() -> FusionEngine:
    return FusionEngine(WakeOptions())


def test_the_words_of_both_are_known_and_told_as_their_models_do(engine):
    words = {word.name: word for word in engine.capabilities.words}
    assert set(words) == BOTH | {"hey_rhasspy"}
    assert "de" in words["okay_nabu"].languages
    assert words["hey_rhasspy"].phrase == "hey rhasspy"


@pytest.mark.recordings
@pytest.mark.parametrize("gain", [1, 0.05])
@pytest.mark.parametrize("lead_seconds", [0, 1.5])
@pytest.mark.parametrize("name", ["okay_nabu", "hey_jarvis"])
def test_a_phrase_fires_its_own_word_once(engine, recordings, name, lead_seconds, gain):
    spoken = read(recordings / "wake" / f"{name}.wav") * gain
    scores = heard(engine, np.concatenate([np.zeros(int(RATE * lead_seconds)), spoken]))
    assert [score.name for score in scores] == [name]


@pytest.mark.recordings
@pytest.mark.parametrize("folder", ["commands", "not_commands", "speech", "noise"])
def test_other_speech_and_noise_fire_nothing(engine, recordings, folder):
    for path in sorted((recordings / folder).glob("*.wav")):
        assert heard(engine, read(path)) == [], path.name


@pytest.mark.recordings
def test_a_word_that_one_engine_knows_is_scored_by_it_alone(recordings, tmp_path):
    model = Path(pyopen_wakeword.__file__).parent / "models" / "okay_nabu.tflite"
    shutil.copy(model, tmp_path / "hey_house.tflite")
    own = FusionEngine(WakeOptions(model_folders=(tmp_path,)))
    own.close()
    pcm = read(recordings / "wake" / "okay_nabu.wav").tobytes()
    alone = own._parts[LEADER].scores([pcm], Request(names=("hey_house",)))
    fused_scores = list(own.scores([pcm], Request(names=("hey_house",))))
    best = max(score.score for score in alone)
    assert max(score.score for score in fused_scores) == pytest.approx(best)


def test_an_unknown_word_is_refused_with_the_words_of_both(engine):
    with pytest.raises(NameUnknown, match=r"'okay_house'.*alexa.*hey_rhasspy"):
        heard(engine, np.zeros(RATE), "okay_house")


def without(monkeypatch, *modules):
    """Let modules not be installed."""
    there = engines.importlib.util.find_spec
    monkeypatch.setattr(
        engines.importlib.util, "find_spec", lambda name: None if name in modules else there(name)
    )


@pytest.mark.parametrize(
    ("module", "left"),
    [("pymicro_wakeword", {"hey_rhasspy"} | BOTH), ("pyopen_wakeword", BOTH)],
)
def test_one_that_is_not_installed_is_told_and_leaves_the_other(monkeypatch, module, left):
    without(monkeypatch, module)
    alone = FusionEngine(WakeOptions())
    assert f"{module} is not installed: pip install" in alone.problem
    assert {word.name for word in alone.capabilities.words} == left
    assert heard(alone, np.zeros(RATE), "alexa") == []


def test_without_either_there_is_no_engine(monkeypatch):
    without(monkeypatch, "pymicro_wakeword", "pyopen_wakeword")
    with pytest.raises(EngineUnavailable, match=r"pyopen_wakeword.*pymicro_wakeword"):
        FusionEngine(WakeOptions())


class Scripted:
    """Ears that score one word as a test says: by frame of 10 ms."""

    def __init__(self, scores):
        self._scores = scores
        self._frame = 0
        self.is_closed = False

    def hear(self, pcm):
        for _ in range(0, len(pcm), FRAME_BYTES):
            self._frame += 1
            if self._frame in self._scores:
                score = self._scores[self._frame]
                yield Score(name="word", end_ms=10 * self._frame, score=score)

    def end(self):
        return iter(())

    def close(self):
        self.is_closed = True


def together(leader, follower, frames_at_once=100):
    ears = FusionEars(
        {LEADER: Scripted(leader), FOLLOWER: Scripted(follower)}, lambda name: name == "word"
    )
    pieces = [bytes(FRAME_BYTES * frames_at_once)] * (100 // frames_at_once)
    return [(one.end_ms, one.score) for piece in pieces for one in ears.hear(piece)]


@pytest.mark.parametrize("frames_at_once", [1, 10, 100])
def test_scores_of_the_last_moments_count_together(frames_at_once):
    late = 8 + WINDOW_MS // 10
    leader, follower = {8: 0.9, late: 0.1, late + 1: 0.1}, {3: 0.2, late - 1: 0.8}
    scores = together(leader, follower, frames_at_once)
    assert scores == [
        (80, fused(0.9, 0.2)),
        (10 * late, fused(0.9, 0.8)),
        (10 * late + 10, fused(0.1, 0.8)),
    ]


def test_a_word_is_scored_when_the_leader_scores_it():
    assert [end_ms for end_ms, _ in together({8: 0, 16: 0}, {1: 0, 4: 0, 9: 0})] == [80, 160]


def test_both_are_closed():
    parts = {LEADER: Scripted({}), FOLLOWER: Scripted({})}
    FusionEars(parts, lambda _name: True).close()
    assert all(part.is_closed for part in parts.values())
