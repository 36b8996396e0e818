import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pymicro_wakeword", reason="pymicro-wakeword is not installed")

import pymicro_wakeword

from tests.wyoming_servers.wake.engines.hearing import heard, read
from wyoming_servers.wake.engine import Request
from wyoming_servers.wake.engines.microwakeword import MicroWakeWordEngine
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown

RATE = 16000
MODELS = Path(pymicro_wakeword.__file__).parent / "models"
BUILT_IN = {"okay_nabu", "hey_jarvis", "hey_mycroft", "alexa"}
PHRASES = ("okay_nabu", "hey_jarvis")


@pytest.fixture(scope="module")
def engine() -> MicroWakeWordEngine:
    return MicroWakeWordEngine(WakeOptions())


def test_words_phrases_and_languages_are_the_models_own(engine):
    words = {word.name: word for word in engine.capabilities.words}
    assert set(words) == BUILT_IN
    assert words["hey_jarvis"].phrase == "Hey Jarvis"
    assert words["hey_jarvis"].languages == ("en",)
    assert {"en", "de", "fr"} <= set(words["okay_nabu"].languages)


@pytest.mark.recordings
@pytest.mark.parametrize("gain", [1, 0.05])
@pytest.mark.parametrize("lead_seconds", [0, 1.5])
@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_fires_its_own_word_once(engine, recordings, name, lead_seconds, gain):
    spoken = read(recordings / "wake" / f"{name}.wav") * gain
    scores = heard(engine, np.concatenate([np.zeros(int(RATE * lead_seconds)), spoken]))
    assert [score.name for score in scores] == [name]


@pytest.mark.recordings
def test_a_phrase_is_heard_though_the_audio_ends_with_it(engine, recordings):
    spoken = read(recordings / "wake" / "okay_nabu.wav")
    [whole] = heard(engine, spoken)
    cut = spoken[: (whole.end_ms - 100) * RATE // 1000]
    [score] = heard(engine, cut)
    assert score.end_ms == len(cut) * 1000 // RATE


@pytest.mark.recordings
@pytest.mark.parametrize("folder", ["commands", "not_commands", "speech", "noise"])
def test_other_speech_and_noise_fire_nothing(engine, recordings, folder):
    for path in sorted((recordings / folder).glob("*.wav")):
        assert heard(engine, read(path)) == [], path.name


@pytest.mark.recordings
@pytest.mark.parametrize("name", ["okay_nabu_v0.1", "ok_nabu", "Okay Nabu"])
def test_a_word_is_heard_under_the_name_the_client_has_for_it(engine, recordings, name):
    spoken = read(recordings / "wake" / "okay_nabu.wav")
    assert [score.name for score in heard(engine, spoken, name)] == [name]


def test_the_makers_cutoff_is_one_half(engine):
    word = engine._vocabulary.find("hey_jarvis")
    assert word.cutoff == 0.97
    assert word.score(word.cutoff) == pytest.approx(0.5)
    assert (word.score(0), word.score(1)) == (0, 1)
    assert 0 < word.score(0.9) < 0.5 < word.score(0.98) < 1


def test_an_unknown_word_is_refused_with_the_words_there_are(engine):
    with pytest.raises(NameUnknown, match=r"'okay_house'.*hey_jarvis.*okay_nabu"):
        heard(engine, np.zeros(RATE), "okay_house")


def described(folder, **changes):
    """Put a word into a folder, its description changed."""
    shutil.copy(MODELS / "alexa.tflite", folder / "model.tflite")
    about = json.loads((MODELS / "alexa.json").read_text()) | {"model": "model.tflite"}
    micro = about["micro"] | changes.pop("micro", {})
    (folder / "hey_house.json").write_text(json.dumps(about | changes | {"micro": micro}))


def with_folder(folder):
    engine = MicroWakeWordEngine(WakeOptions(model_folders=(folder,)))
    engine.close()
    return engine


def test_a_word_from_a_folder_is_what_its_description_says(tmp_path):
    described(tmp_path, wake_word="Hello house", trained_languages=["de"])
    (word,) = (
        word for word in with_folder(tmp_path).capabilities.words if word.name not in BUILT_IN
    )
    assert (word.name, word.phrase, word.languages) == ("hey_house", "Hello house", ("de",))


def test_a_changed_description_is_taken_by_streams_that_listen(tmp_path):
    described(tmp_path)
    engine = with_folder(tmp_path)
    ears = engine.ears(Request(names=("hey_house",)))
    loud = np.full(RATE // 10, 1000, "<i2").tobytes()
    assert {score.name for score in ears.hear(loud)} == {"hey_house"}
    described(tmp_path, micro={"sliding_window_size": 1})
    engine._folders.look()
    engine._folders.look()
    assert list(ears.hear(loud))
    assert ears._nets["hey_house"].word.window == 1


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"version": 1}, "version 2"),
        ({"model": "absent.tflite"}, "no TensorFlow Lite model"),
        ({"micro": {"feature_step_size": 20}}, "10 ms apart"),
        ({"micro": {"probability_cutoff": 255}}, "cutoff"),
        ({"micro": {"sliding_window_size": 0}}, "window"),
        ({"micro": {"sliding_window_size": None}}, "lacks"),
    ],
)
def test_a_broken_description_is_left_out_with_a_reason(tmp_path, changes, problem):
    described(tmp_path, **changes)
    engine = with_folder(tmp_path)
    assert {word.name for word in engine.capabilities.words} == BUILT_IN
    assert engine.problem.startswith(f"{tmp_path / 'hey_house.json'} is left out: ")
    assert problem in engine.problem


def test_a_description_that_is_no_json_is_left_out(tmp_path):
    (tmp_path / "hey_house.json").write_text("{")
    assert "hey_house.json is left out" in with_folder(tmp_path).problem


def test_a_model_of_another_engine_is_left_out(tmp_path):
    pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")
    import pyopen_wakeword  # noqa: PLC0415 - not there everywhere

    described(tmp_path)
    other = Path(pyopen_wakeword.__file__).parent / "models" / "alexa.tflite"
    shutil.copy(other, tmp_path / "model.tflite")
    assert "no microWakeWord model" in with_folder(tmp_path).problem


def test_a_description_of_another_kind_is_no_problem(tmp_path):
    (tmp_path / "hey_house.json").write_text('{"wake_word": "Hey house"}')
    engine = with_folder(tmp_path)
    assert {word.name for word in engine.capabilities.words} == BUILT_IN
    assert engine.problem == ""
