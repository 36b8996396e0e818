"""Transducers stream from a folder. The model's weights are random: it says what it was told."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")
pytest.importorskip("sentencepiece")
pytest.importorskip("sherpa_onnx")

import onnx
from onnx import helper

from tests.builders.tiny_transducer import build_tiny_transducer
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.runtime.engines import load
from wyoming_servers.stt.catalogue import CATALOGUE
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines import ENGINES
from wyoming_servers.stt.engines.sherpa_onnx import SherpaOnnxEngine
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.wire.errors import EngineUnavailable

RATE = 16_000
SECOND = bytes(2 * RATE)
RIVALS = {"▁BE": "▁BA"}
CHINESE = tuple("打开卧室的灯光登")


def loud(seconds):
    noise = np.random.default_rng(0).normal(0, 900, int(seconds * RATE))
    return noise.clip(-9999, 9999).astype("<i2").tobytes()


SPOKEN = SECOND + loud(1) + SECOND


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return build_tiny_transducer(tmp_path_factory.mktemp("models") / "tiny", rivals=RIVALS)


@pytest.fixture(scope="module")
def shared(model):
    engine = SherpaOnnxEngine(SttOptions(model=str(model)))
    yield engine
    engine.close()


@pytest.fixture
def engine(shared):
    shared.know_house(house())
    return shared


def house(*names, language="en"):
    lights = (
        Entity(entity_id=f"light.{number}", name=name, domain="light")
        for number, name in enumerate(names)
    )
    return House(house_id="one", language=language, entities=tuple(lights))


def hear(engine, audio, language="en"):
    pieces = (audio[start : start + 640] for start in range(0, len(audio), 640))
    return list(engine.transcribe(pieces, Request(language=language)))


def heard(engine, audio=SPOKEN):
    return hear(engine, audio)[-1].text


def test_speech_becomes_text(engine):
    final = hear(engine, SPOKEN)[-1]
    assert (final.text, final.language, final.final) == ("turn on the bed light", "en", True)
    assert 0.5 < final.confidence < 1


def test_words_come_before_the_audio_ends(engine):
    *partials, final = hear(engine, SPOKEN)
    texts = list(dict.fromkeys(partial.text for partial in partials))
    assert texts == ["", "turn on the", "turn on the bed light"]
    assert partials[-1].text == final.text


def test_a_partial_tells_how_much_audio_it_rests_on(engine):
    taken = 0

    def pieces():
        nonlocal taken
        for start in range(0, len(SPOKEN), 640):
            taken += 20
            yield SPOKEN[start : start + 640]

    told = []
    for hypothesis in engine.transcribe(pieces(), Request()):
        if not hypothesis.final:
            assert 0 <= taken - hypothesis.heard_ms <= 80
            told.append(hypothesis.heard_ms)
    assert told == list(range(160, told[-1] + 1, 160))
    assert taken - told[-1] < 240


def test_the_last_word_is_heard_though_the_audio_ends_with_it(engine):
    assert heard(engine, SECOND + loud(0.28)) == "turn on the bed light"


@pytest.mark.parametrize("audio", [b"", bytes(2), 4 * SECOND])
def test_silence_says_nothing(engine, audio):
    final = hear(engine, audio)[-1]
    assert (final.text, final.final, final.confidence) == ("", True, None)


def test_many_speak_at_once(engine):
    with ThreadPoolExecutor(8) as pool:
        texts = list(pool.map(lambda _: heard(engine), range(16)))
    assert texts == ["turn on the bed light"] * 16


def test_a_name_of_the_house_wins_over_what_sounds_like_it(engine):
    assert heard(engine) == "turn on the bed light"
    engine.know_house(house("Bad Light"))
    assert heard(engine) == "turn on the bad light"
    engine.know_house(house("Bed Light"))
    assert heard(engine) == "turn on the bed light"


def test_an_utterance_keeps_the_names_it_began_with(engine):
    def pieces():
        yield SECOND
        engine.know_house(house("Bad Light"))
        yield SPOKEN

    assert [*engine.transcribe(pieces(), Request())][-1].text == "turn on the bed light"


def test_names_it_cannot_write_are_left_out(engine, capfd):
    engine.know_house(
        house("Büro", "Bad Light", "客厅", "a/b: c", "TV & Co", "Lamp 12", "9" * 5000)
    )
    assert engine._hot_words.startswith("BAD LIGHT/A B C/TV CO/LAMP TWELVE/NINE")
    assert heard(engine) == "turn on the bad light"
    assert capfd.readouterr().err == ""  # where the library complains


def test_a_large_house_is_no_burden(engine):
    engine.know_house(house(*(f"Light {number}" for number in range(3000))))
    assert len(engine._hot_words.split("/")) == 500
    assert heard(engine) == "turn on the bed light"


def test_a_table_of_pieces_serves_as_well_as_their_model(tmp_path):
    model = build_tiny_transducer(tmp_path / "m", rivals=RIVALS, bpe="bpe.vocab")
    engine = SherpaOnnxEngine(SttOptions(model=str(model)))
    engine.know_house(house("Bad Light"))
    assert heard(engine) == "turn on the bad light"
    engine.close()


def test_pieces_the_model_does_not_write_are_not_expected(tmp_path, capfd):
    model = build_tiny_transducer(tmp_path / "m", rivals=RIVALS, bpe="bpe.vocab")
    with (model / "bpe.vocab").open("a", encoding="utf-8") as table:
        table.write("▁BAD\t-0.1\n")
    engine = SherpaOnnxEngine(SttOptions(model=str(model)))
    engine.know_house(house("Bad Light"))
    assert heard(engine) == "turn on the bad light"
    assert capfd.readouterr().err == ""
    engine.close()


def test_without_the_pieces_it_hears_but_expects_no_names(tmp_path):
    model = build_tiny_transducer(tmp_path / "m", rivals=RIVALS, bpe="")
    engine = SherpaOnnxEngine(SttOptions(model=str(model)))
    engine.know_house(house("Bad Light"))
    assert not engine.capabilities.uses_house
    assert heard(engine) == "turn on the bed light"
    engine.close()


def test_chinese_is_written_by_characters(tmp_path):
    model = build_tiny_transducer(
        tmp_path / "m", CHINESE[:-1], rivals={"灯": "登"}, alphabet=CHINESE, bpe=""
    )
    engine = SherpaOnnxEngine(SttOptions(model=str(model), language="zh"))
    assert engine.capabilities.uses_house
    assert heard(engine) == "打开卧室的灯光"
    engine.know_house(house("登光", language="zh"))
    assert heard(engine) == "打开卧室的登光"
    engine.close()


def test_chinese_and_english_mix(tmp_path):
    script = ("▁TURN", "▁ON", *"卧室的灯")
    model = build_tiny_transducer(
        tmp_path / "m", script, rivals={"灯": "登"}, alphabet=(*CHINESE, "▁", *"ONTUR")
    )
    engine = SherpaOnnxEngine(SttOptions(model=str(model), language="zh"))
    engine.know_house(house("TURN ON 卧室的登", language="zh"))
    assert heard(engine).replace(" ", "") == "turnon卧室的登"
    engine.close()


def test_a_model_of_the_catalogue_knows_its_languages(tmp_path):
    entry = next(one for one in CATALOGUE if one.languages == ("zh", "en"))
    model = build_tiny_transducer(tmp_path / entry.name)
    engine = SherpaOnnxEngine(SttOptions(model=str(model), language="de"))
    assert engine.capabilities.languages == ("zh", "en")
    assert hear(engine, SPOKEN, "en-GB")[-1].language == "en-GB"
    engine.close()


def test_another_model_has_the_language_of_the_room(model):
    engine = SherpaOnnxEngine(SttOptions(model=str(model), language="de"))
    assert engine.capabilities.languages == ("de",)
    engine.close()


@pytest.mark.parametrize("entry", [one for one in CATALOGUE if one.engine == "sherpa-onnx"])
def test_what_the_catalogue_downloads_is_what_the_engine_takes(entry, tmp_path):
    stem = entry.files[0].removeprefix("encoder").removesuffix(".onnx")
    folder = build_tiny_transducer(tmp_path / entry.name, prefix=stem)
    decoder = folder / f"decoder{stem}.onnx"
    decoder.rename(folder / decoder.name.replace(".int8", ""))
    assert entry.is_whole(folder)
    engine = SherpaOnnxEngine(SttOptions(model=str(folder)))
    assert heard(engine) == "turn on the bed light"
    engine.close()


def test_the_smaller_encoder_is_taken_and_the_finer_decoder(model, tmp_path):
    folder = shutil.copytree(model, tmp_path / "both")
    for part, spare in (("encoder", ""), ("decoder", ".int8"), ("joiner", "")):
        if not spare:
            (folder / f"{part}.onnx").rename(folder / f"{part}.int8.onnx")
        (folder / f"{part}{spare}.onnx").write_bytes(b"not to be read")
    engine = SherpaOnnxEngine(SttOptions(model=str(folder)))
    assert heard(engine) == "turn on the bed light"
    engine.close()


def unavailable(model):
    with pytest.raises(EngineUnavailable) as raised:
        load("sherpa-onnx", ENGINES["sherpa-onnx"], SttOptions(model=model and str(model)))
    return str(raised.value)


def test_without_a_model_it_says_how_to_get_one():
    assert "LARAMIE_STT_MODEL=sherpa-onnx-streaming-zipformer-en-2023-06-26" in unavailable(None)


def test_a_folder_that_is_no_model_says_what_it_lacks(tmp_path):
    (tmp_path / "encoder.onnx").touch()
    assert "it has no decoder*.onnx, joiner*.onnx, tokens.txt; choose one" in unavailable(tmp_path)
    assert "it has no encoder*.onnx" in unavailable(tmp_path / "nowhere")


@pytest.fixture
def copy(model, tmp_path):
    return Path(shutil.copytree(model, tmp_path / "copy"))


def change_metadata(path, **changes):
    graph = onnx.load(path)
    kept = {one.key: one.value for one in graph.metadata_props} | changes
    del graph.metadata_props[:]
    helper.set_model_props(graph, {key: value for key, value in kept.items() if value})
    onnx.save(graph, path)


@pytest.mark.parametrize("part", ["encoder", "decoder", "joiner"])
def test_a_damaged_graph_is_named(copy, part):
    (copy / f"{part}.onnx").write_bytes(b"no graph")
    assert f"{part}.onnx" in unavailable(copy)


def test_a_model_that_would_end_the_process_is_named(copy):
    change_metadata(copy / "encoder.onnx", T="")
    assert "'T' does not exist in the metadata" in unavailable(copy)


def test_a_model_that_would_crash_the_process_is_named(copy):
    change_metadata(copy / "encoder.onnx", model_type="whisper")
    assert "Unknown model type" in unavailable(copy)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"TURN on\n"])
def test_symbols_that_cannot_be_read_are_named(copy, content):
    (copy / "tokens.txt").write_bytes(content)
    assert f"{copy / 'tokens.txt'} cannot be read" in unavailable(copy)


def test_symbols_of_another_model_are_noticed(copy):
    (copy / "tokens.txt").write_text("<blk> 0\n<unk> 2\n")
    assert str(copy) in unavailable(copy)


def test_pieces_that_cannot_be_read_are_named(copy):
    (copy / "bpe.model").write_bytes(b"no pieces")
    assert f"{copy / 'bpe.model'} cannot be read" in unavailable(copy)
