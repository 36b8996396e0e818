"""One option names the models of several engines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wyoming_servers.runtime.chosen import chosen_models, in_words, room_store, with_model
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.stt.room import ROOM
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.room import ROOM as WAKE
from wyoming_servers.wire.errors import NameUnknown

WHISPER = "faster-whisper-base"
ZIPFORMER = "sherpa-onnx-streaming-zipformer-en-2023-06-26"
WHISPER_FILES = ("config.json", "model.bin", "tokenizer.json", "vocabulary.json")


def options(engine, model, folder="/nowhere"):
    return SttOptions(engine=engine, model=model, data_dir=folder)


def models(engine, model, folder="/nowhere"):
    return chosen_models(ROOM, options(engine, model, folder))


def whisper_in(folder):
    folder.mkdir(parents=True)
    for name in WHISPER_FILES:
        (folder / name).touch()
    return folder


@pytest.mark.parametrize("model", [WHISPER, "/a/path,with=signs", "whisper-1", ZIPFORMER])
def test_one_engine_takes_the_model_as_it_is(model):
    assert models("faster-whisper", model) == {"faster-whisper": model}


def test_without_a_model_no_engine_has_one():
    assert not models("pocketsphinx,faster-whisper", None)
    assert not chosen_models(WAKE, WakeOptions())


def test_each_engine_is_given_its_own():
    given = f"faster-whisper={WHISPER}, sherpa-onnx=/some/where"
    chosen = {"faster-whisper": WHISPER, "sherpa-onnx": "/some/where"}
    assert models("pocketsphinx,sherpa-onnx,faster-whisper", given) == chosen
    assert models("sherpa-onnx,faster-whisper", in_words(chosen)) == chosen
    assert models("faster-whisper", f"faster-whisper={WHISPER}") == {"faster-whisper": WHISPER}


@pytest.mark.parametrize(
    ("engines", "model", "engine"),
    [
        ("pocketsphinx,faster-whisper", WHISPER.upper(), "faster-whisper"),
        ("faster-whisper,sherpa-onnx", ZIPFORMER, "sherpa-onnx"),
        ("pocketsphinx,faster-whisper", "/some/where", "faster-whisper"),
        ("pocketsphinx,openai", "whisper-1", "openai"),
        ("pocketsphinx,openai", WHISPER, "openai"),  # a server may have it, too
        ("openai,faster-whisper", WHISPER, "faster-whisper"),
    ],
)
def test_a_name_alone_goes_to_the_engine_it_is_for(engines, model, engine):
    assert models(engines, model) == {engine: model}


def test_names_may_stand_with_and_without_an_engine():
    given = f"{WHISPER},openai=whisper-1"
    assert models("openai,faster-whisper", given) == {
        "faster-whisper": WHISPER,
        "openai": "whisper-1",
    }


def test_a_folder_tells_by_its_files_which_engine_it_is_for(tmp_path):
    folder = whisper_in(tmp_path / "mine")
    assert models("sherpa-onnx,faster-whisper", str(folder)) == {"faster-whisper": str(folder)}
    whisper_in(tmp_path / "models" / "stt" / "my-own")
    given = models("sherpa-onnx,faster-whisper", "my-own", tmp_path)
    assert given == {"faster-whisper": "my-own"}


@pytest.mark.parametrize(
    ("engines", "model", "said"),
    [
        ("faster-whisper,sherpa-onnx", "/some/where", "could be for faster-whisper or sherpa-onnx"),
        ("pocketsphinx,sherpa-onnx", WHISPER, "is not for pocketsphinx or sherpa-onnx"),
        ("openai,faster-whisper", "whisper-1", "LARAMIE_STT_MODEL=faster-whisper=whisper-1"),
        ("openai,faster-whisper", "openai=one,openai=two", "two models, one and two"),
    ],
)
def test_a_name_that_is_for_none_or_several_says_how_to_tell(engines, model, said):
    with pytest.raises(NameUnknown, match=said):
        models(engines, model)


def test_an_engine_finds_no_model_of_another_one(tmp_path):
    folder = whisper_in(tmp_path / "models" / "stt" / WHISPER)
    store = room_store(ROOM, options("faster-whisper", WHISPER, tmp_path))
    assert store.locate("faster-whisper", WHISPER) == folder
    assert store.locate("sherpa-onnx", WHISPER) is None
    assert store.locate("sherpa-onnx", str(folder)) == folder
    assert store.lacks("sherpa-onnx", ZIPFORMER)
    assert not store.lacks("openai", ZIPFORMER)


def test_an_engine_of_several_has_options_of_its_own():
    all_of_them = options("pocketsphinx,faster-whisper", WHISPER)
    own = with_model(all_of_them, "pocketsphinx", None)
    assert (own.engine, own.model) == ("pocketsphinx", None)
    assert not hasattr(with_model(WakeOptions(), "openwakeword", None), "model")


def test_a_room_without_chains_takes_the_model_as_it_is():
    alone = replace(ROOM, chain=None)
    assert chosen_models(alone, options("a,b", "x,y=z")) == {"a,b": "x,y=z"}
