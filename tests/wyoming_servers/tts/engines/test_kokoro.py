"""The kokoro engine, with a model of the real one's inputs and random weights."""

# ruff: noqa: E402, RUF001 - what may be missing is asked for first; IPA
import logging
import threading

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")

from tests.builders.tiny_kokoro import SAMPLES_A_SYMBOL, VOICES, build_tiny_kokoro
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.kokoro import KokoroEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

SENTENCE = "The kitchen light is on, and so is the one in the hall."


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory):
    data_dir = tmp_path_factory.mktemp("data")
    build_tiny_kokoro(data_dir / "models" / "tts" / "kokoro-v1.0")
    return data_dir


@pytest.fixture
def make(data_dir):
    made = []

    def make(**options):
        try:
            made.append(KokoroEngine(TtsOptions(**{"data_dir": data_dir} | options)))
        except EngineUnavailable as error:
            if "espeak-ng is not installed" in str(error):
                pytest.skip(str(error))
            raise
        return made[-1]

    yield make
    for engine in made:
        engine.close()


def speech(engine, *texts, **request):
    return b"".join(engine.synthesize(iter(texts), Request(**request)))


def test_the_voices_of_the_file_are_told(make):
    capabilities = make().capabilities
    told = {voice.name: voice.languages[0] for voice in capabilities.voices}
    assert list(told) == sorted(VOICES)
    assert (told["bf_emma"], told["ff_siwis"], told["zf_xiaobei"]) == ("en-GB", "fr-FR", "zh")
    assert capabilities.default_voice == "af_heart"
    assert make(language="es-MX").capabilities.default_voice == "ef_dora"
    assert make(voice="am_adam").capabilities.default_voice == "am_adam"


@pytest.mark.parametrize(
    ("voice", "text", "symbols"),
    [
        ("af_heart", "It is 21.5 degrees.", "ɪɾ ɪz twˈɛnti wˈʌn pYnt fˈIv dᵻɡɹˈiz."),
        ("bf_emma", "Oh, nice.", "ˈQ, nˈIs."),
        ("ef_dora", "¿La luz?", "la lˈuθ?"),
        ("ff_siwis", "Le weekend.", "lə wiːkˈɛnd."),
        ("if_sara", "La luce.", "la lˈuʧe."),
        ("zf_xiaobei", "你好！", "ni↓xˈɑu↓!"),
    ],
)
def test_a_text_is_read_in_the_voices_own_language(make, voice, text, symbols):
    assert make()._symbols(text, voice) == symbols


def test_what_is_heard_is_as_long_as_the_symbols(make):
    engine = make()
    symbols = engine._symbols(SENTENCE, "af_heart")
    samples = len(speech(engine, SENTENCE)) / 2
    assert samples == pytest.approx(SAMPLES_A_SYMBOL * len(symbols), rel=0.1)


def test_a_text_that_is_too_long_for_the_model_is_said_in_pieces(make):
    engine = make()
    pieces = list(engine.synthesize([SENTENCE * 30], Request()))
    assert len(pieces) > 2
    assert sum(map(len, pieces)) > 25 * len(speech(engine, SENTENCE))


def test_a_language_picks_its_voice(make):
    engine = make()
    for language, voice in (("en-GB", "bf_emma"), ("fr", "ff_siwis"), ("en", "af_heart")):
        assert speech(engine, SENTENCE, language=language) == speech(engine, SENTENCE, voice=voice)
    with pytest.raises(NameUnknown, match="for language 'nl', but for en-GB, en-US, es"):
        speech(engine, "Hallo.", language="nl")


@pytest.mark.parametrize(("rate", "least", "most"), [(1.5, 0.6, 0.7), (9.0, 0.45, 0.55)])
def test_the_pace_can_be_asked_for(make, rate, least, most):
    engine = make()
    share = len(speech(engine, SENTENCE, rate=rate)) / len(speech(engine, SENTENCE))
    assert least < share < most
    faster = make(words_per_minute=330)
    assert len(speech(faster, SENTENCE)) < 0.6 * len(speech(engine, SENTENCE))


@pytest.mark.parametrize("export", [{"symbols": "input_ids"}, {"speed": onnx.TensorProto.INT32}])
def test_other_exports_say_the_same(make, tmp_path, export):
    build_tiny_kokoro(tmp_path / "models" / "tts", **export)
    assert speech(make(data_dir=tmp_path), SENTENCE) == speech(make(), SENTENCE)


def test_there_is_no_silence_around_a_sentence(make, tmp_path):
    path = build_tiny_kokoro(tmp_path / "models" / "tts")
    model = onnx.load(path)
    (sounds,) = (one for one in model.graph.initializer if one.name == "sounds")
    quiet = onnx.numpy_helper.to_array(sounds).copy()
    quiet[0] = 0.0  # the symbol around every text
    sounds.CopyFrom(onnx.numpy_helper.from_array(quiet, "sounds"))
    onnx.save(model, path)
    samples = np.frombuffer(speech(make(data_dir=tmp_path), SENTENCE), "<i2")
    loud = np.flatnonzero(np.abs(samples) > 300)
    assert 24_000 * 0.02 < loud[0] < 24_000 * 0.04


def test_a_model_that_is_idle_is_released_and_loaded_again(make, monkeypatch):
    released = threading.Event()
    monkeypatch.setattr(
        "wyoming_servers.tts.engines.kokoro_model.KokoroModel.close", lambda _self: released.set()
    )
    engine = make(idle_unload_seconds=0.01)
    before = speech(engine, SENTENCE)
    assert released.wait(20)
    assert speech(engine, SENTENCE) == before


@pytest.mark.parametrize("given", ["kokoro-v1.0", "kokoro-v1.0/kokoro-v1.0.onnx"])
def test_a_model_may_be_given_by_its_path(make, data_dir, tmp_path, given):
    path = data_dir / "models" / "tts" / given
    assert speech(make(data_dir=tmp_path, model=str(path)), "Hi.")


def test_no_model_says_how_to_get_one(make, tmp_path):
    with pytest.raises(EngineUnavailable, match=r"LARAMIE_TTS_MODEL=kokoro-v1\.0-int8"):
        make(data_dir=tmp_path)
    with pytest.raises(EngineUnavailable, match="no Kokoro model in kokoro-v9"):
        make(model="kokoro-v9")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("kokoro-v1.0.onnx", b"no graph", r"kokoro-v1\.0\.onnx is no voice that can be loaded"),
        ("voices-v1.0.bin", b"no voices", r"voices-v1\.0\.bin holds no voices of Kokoro"),
        ("voices-v1.0.bin", b"PK\x03\x04 torn", r"voices-v1\.0\.bin holds no voices of Kokoro"),
        ("voices-v1.0.bin", b"", r"voices-v1\.0\.bin holds no voices of Kokoro"),
    ],
)
def test_a_broken_file_is_named(make, tmp_path, name, content, words):
    folder = tmp_path / "models" / "tts"
    build_tiny_kokoro(folder)
    (folder / name).write_bytes(content)
    with pytest.raises(EngineUnavailable, match=words):
        make(data_dir=tmp_path)


def test_a_graph_that_is_another_one_is_named(make, tmp_path):
    path = build_tiny_kokoro(tmp_path / "models" / "tts", symbols="letters")
    with pytest.raises(EngineUnavailable, match=rf"{path.name} is no model of Kokoro: .*letters"):
        make(data_dir=tmp_path)


def test_a_voice_of_no_known_language_is_left_out(make, tmp_path, caplog):
    build_tiny_kokoro(tmp_path / "models" / "tts", voices=("af_heart", "xx_odd"))
    with caplog.at_level(logging.WARNING):
        engine = make(data_dir=tmp_path)
    assert [voice.name for voice in engine.capabilities.voices] == ["af_heart"]
    assert "xx_odd tells no language" in caplog.text
