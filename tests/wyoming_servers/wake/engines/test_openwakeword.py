import wave
from collections.abc import Iterator

import numpy as np
import pytest

pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")

from pyopen_wakeword.openwakeword import _MODELS_DIR

from wyoming_servers.wake.engine import Request, Score
from wyoming_servers.wake.engines.openwakeword import BLOCK_MS, OpenWakeWordEngine
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown

RATE = 16000
THRESHOLD = 0.5
BUILT_IN = {"okay_nabu", "hey_jarvis", "hey_mycroft", "hey_rhasspy", "alexa"}
PHRASES = ("okay_nabu", "hey_jarvis")
OTHERS = ("commands", "not_commands", "speech", "noise")


@pytest.fixture(scope="module")
def engine() -> OpenWakeWordEngine:
    return OpenWakeWordEngine(WakeOptions())


def read(path) -> np.ndarray:
    with wave.open(str(path)) as recording:
        return np.frombuffer(recording.readframes(recording.getnframes()), "<i2")


def pieces(samples, milliseconds=10) -> Iterator[bytes]:
    step = RATE * milliseconds // 1000
    for start in range(0, len(samples), step):
        yield samples[start : start + step].astype("<i2").tobytes()


def heard(engine, samples, *names, milliseconds=10) -> list[Score]:
    """Return the scores that would be detections."""
    found, deaf_until_ms = [], {}
    for score in engine.scores(pieces(samples, milliseconds), Request(names=names)):
        if score.score >= THRESHOLD and score.end_ms >= deaf_until_ms.get(score.name, 0):
            found.append(score)
            deaf_until_ms[score.name] = score.end_ms + 2000
    return found


def silence(seconds) -> np.ndarray:
    return np.zeros(int(RATE * seconds), "<i2")


def test_the_words_in_the_wheel_are_known_by_what_people_say(engine):
    words = {word.name: word.phrase for word in engine.capabilities.words}
    assert set(words) == BUILT_IN
    assert words["okay_nabu"] == "okay nabu"


@pytest.mark.recordings
@pytest.mark.parametrize("gain", [1, 0.25, 0.05])
@pytest.mark.parametrize("lead_seconds", [0, 0.03, 1.5])
@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_fires_its_own_word_once(engine, recordings, name, lead_seconds, gain):
    spoken = read(recordings / "wake" / f"{name}.wav") * gain
    detections = heard(engine, np.concatenate([silence(lead_seconds), spoken]))
    assert [detection.name for detection in detections] == [name]


@pytest.mark.recordings
@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_is_heard_where_it_was_said(engine, recordings, name):
    spoken = read(recordings / "wake" / f"{name}.wav")
    [early] = heard(engine, spoken)
    [late] = heard(engine, np.concatenate([silence(2.0), spoken]))
    assert abs(late.end_ms - early.end_ms - 2000) <= 2 * BLOCK_MS
    assert early.score >= 0.5


@pytest.mark.recordings
@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_is_heard_though_the_audio_ends_with_it(engine, recordings, name):
    spoken = read(recordings / "wake" / f"{name}.wav")
    [whole] = heard(engine, spoken)
    cut = spoken[: whole.end_ms * RATE // 1000 - RATE // 20]
    [detection] = heard(engine, cut)
    assert detection.name == name
    assert detection.end_ms <= len(cut) * 1000 // RATE


@pytest.mark.recordings
def test_a_second_phrase_is_heard_too(engine, recordings):
    spoken = [read(recordings / "wake" / f"{name}.wav") for name in PHRASES]
    pause = silence(0.5)
    detections = heard(engine, np.concatenate([*spoken, pause, *spoken]))
    assert [detection.name for detection in detections] == [*PHRASES, *PHRASES]


@pytest.mark.recordings
@pytest.mark.parametrize("folder", OTHERS)
def test_other_speech_and_noise_fire_nothing(engine, recordings, folder):
    for path in sorted((recordings / folder).glob("*.wav")):
        assert heard(engine, read(path)) == [], path.name
        late = np.concatenate([silence(1.01), read(path) * 0.5])
        assert heard(engine, late) == [], f"{path.name} after silence"


@pytest.mark.recordings
@pytest.mark.parametrize("name", ["okay_nabu_v0.1", "ok_nabu", "Okay Nabu", "ok_nabu_v2"])
def test_a_word_is_heard_under_the_name_the_client_has_for_it(engine, recordings, name):
    spoken = read(recordings / "wake" / "okay_nabu.wav")
    assert [detection.name for detection in heard(engine, spoken, name)] == [name]


@pytest.mark.recordings
def test_a_word_nobody_asked_for_is_not_told(engine, recordings):
    spoken = read(recordings / "wake" / "okay_nabu.wav")
    assert heard(engine, spoken, "alexa", "hey_jarvis") == []


def test_an_unknown_word_is_refused_with_the_words_there_are(engine):
    with pytest.raises(NameUnknown, match=r"'okay_house'.*hey_jarvis.*okay_nabu"):
        heard(engine, silence(0.1), "okay_nabu", "okay_house")


def test_a_word_from_a_folder_is_known_by_its_file(tmp_path):
    (tmp_path / "hey_house_v1.2.tflite").write_bytes((_MODELS_DIR / "alexa.tflite").read_bytes())
    engine = OpenWakeWordEngine(WakeOptions(model_folders=(tmp_path, tmp_path / "absent")))
    engine.close()
    words = {word.name: word.phrase for word in engine.capabilities.words}
    assert words["hey_house_v1.2"] == "hey house"
    assert heard(engine, silence(1), "hey_house", "hey_house_v1.2") == []


def test_a_word_dropped_into_a_folder_is_heard_by_streams_that_listen_for_all(tmp_path):
    engine = OpenWakeWordEngine(WakeOptions(model_folders=(tmp_path,)))
    folders = engine._folders
    folders.close()
    ears = engine.ears(Request())
    loud = np.full(RATE // 10, 1000, "<i2").tobytes()
    assert {score.name for score in ears.hear(loud)} == BUILT_IN
    (tmp_path / "hey_house.tflite").write_bytes((_MODELS_DIR / "alexa.tflite").read_bytes())
    folders.look()
    folders.look()
    assert {score.name for score in ears.hear(loud)} == BUILT_IN | {"hey_house"}
    (tmp_path / "hey_house.tflite").unlink()
    folders.look()
    folders.look()
    assert "hey_house" not in {word.name for word in engine.capabilities.words}
    assert {score.name for score in ears.hear(loud)} == BUILT_IN | {"hey_house"}


def test_a_description_beside_a_word_names_its_phrase(tmp_path):
    (tmp_path / "house.tflite").write_bytes((_MODELS_DIR / "alexa.tflite").read_bytes())
    (tmp_path / "house.json").write_text('{"wake_word": "Hello house"}')
    engine = OpenWakeWordEngine(WakeOptions(model_folders=(tmp_path,)))
    engine.close()
    assert "Hello house" in {word.phrase for word in engine.capabilities.words}


def test_a_word_of_another_engine_is_left_to_it(tmp_path):
    (tmp_path / "house.tflite").write_bytes(b"what another engine understands")
    (tmp_path / "house.json").write_text('{"wake_word": "Hello house", "micro": {}}')
    engine = OpenWakeWordEngine(WakeOptions(model_folders=(tmp_path,)))
    engine.close()
    assert {word.name for word in engine.capabilities.words} == BUILT_IN
    assert engine.problem == ""


@pytest.mark.parametrize("content", ["empty", "junk", "cut short", "other model"])
def test_a_broken_model_file_is_left_out_with_a_reason(tmp_path, caplog, content):
    whole = (_MODELS_DIR / "alexa.tflite").read_bytes()
    broken = {
        "empty": b"",
        "junk": b"TFL3" * 999,
        "cut short": whole[: len(whole) // 2],
        "other model": (_MODELS_DIR / "embedding_model.tflite").read_bytes(),
    }[content]
    (tmp_path / "hey_house.tflite").write_bytes(broken)
    engine = OpenWakeWordEngine(WakeOptions(model_folders=(tmp_path,)))
    engine.close()
    assert {word.name for word in engine.capabilities.words} == BUILT_IN
    assert "hey_house.tflite is left out: it " in caplog.text
    assert "hey_house.tflite is left out: it " in engine.problem
