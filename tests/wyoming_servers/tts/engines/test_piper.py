"""The piper engine, with voices of real architecture and random weights."""

import json
import logging
import shutil

import numpy as np
import onnx
import pytest

from tests.builders.piper_voice import build_piper_voice, write_config
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.piper import PiperEngine
from wyoming_servers.tts.engines.piper_compute import compute, session
from wyoming_servers.tts.engines.piper_turns import Reply, Turns
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown

SENTENCE = "The kitchen light is on, and so is the one in the hall."
ENGLISH, GERMAN = "en_US-test-low", "de_DE-test-low"


@pytest.fixture
def folder(piper_data):
    return piper_data / "models" / "tts"


@pytest.fixture
def make(piper_data):
    made = []

    def make(**options):
        given = {"data_dir": piper_data, "noise_scale": 0, "noise_w_scale": 0}
        made.append(PiperEngine(TtsOptions(**{**given, **options})))
        return made[-1]

    yield make
    for engine in made:
        engine.close()


def speech(engine, *texts, **request):
    return b"".join(engine.synthesize(iter(texts), Request(**request)))


def test_the_voices_of_a_folder_are_told(make):
    english, german = sorted(make().capabilities.voices, key=lambda voice: -len(voice.speakers))
    assert english.name == ENGLISH
    assert english.languages == ("en-US", "en")
    assert english.speakers == ("ann", "bob", "cat")
    assert german.languages == ("de",)


def test_in_pieces_it_says_what_the_whole_graph_says(make, folder):
    engine = make()
    with engine._voices.use(ENGLISH) as voice:
        whole = session(folder / f"{ENGLISH}.onnx", compute("cpu", 1))
        [phonemes] = voice._phonemes.phonemize(SENTENCE)
        ids = voice._phonemes.phonemes_to_ids(phonemes)
        given = voice._given(ids, (0.0, 1.0, 0.0), 1)
        expected = whole.run(None, given)[0].reshape(-1)
        pieces = list(voice._samples(given, Reply(Turns(1))))
    assert len(pieces) > 3
    assert np.concatenate(pieces) == pytest.approx(expected, abs=1e-5)


def test_the_first_sound_is_a_small_part_of_the_sentence(make):
    first, *rest = make().synthesize(iter([SENTENCE]), Request())
    assert len(first) < sum(map(len, rest)) / 6


def test_a_language_picks_its_voice(make):
    engine = make()
    assert speech(engine, "Hallo.", language="de-AT") == speech(engine, "Hallo.", voice=GERMAN)
    assert speech(engine, "Hello.", language="en") == speech(engine, "Hello.", voice=ENGLISH)
    with pytest.raises(NameUnknown, match="for language 'fr', but for de, en-US"):
        speech(engine, "Salut.", language="fr")


@pytest.mark.parametrize("speaker", ["bob", "1"])
def test_speakers_are_known_by_name_and_number(make, speaker):
    engine = make()
    assert speech(engine, SENTENCE, speaker=speaker) != speech(engine, SENTENCE)


@pytest.mark.parametrize("speaker", ["dan", "3", "-1"])
def test_a_speaker_there_is_not_is_refused(make, speaker):
    with pytest.raises(NameUnknown, match="ann, bob, cat"):
        speech(make(), SENTENCE, speaker=speaker)


def test_the_pace_can_be_asked_for(make):
    usual = len(speech(make(), SENTENCE))
    assert len(speech(make(words_per_minute=330), SENTENCE)) < 0.7 * usual
    assert len(speech(make(), SENTENCE, rate=0.5)) > 1.5 * usual


def test_a_voice_of_another_rate_is_as_long(make):
    engine = make()
    samples = len(speech(engine, SENTENCE, voice=GERMAN)) / 2
    with engine._voices.use(GERMAN) as voice:
        reply = Reply(Turns(1))
        own = sum(len(pcm) for pcm in voice.speak(SENTENCE, reply, noise=0, noise_w=0)) / 2
    assert samples / 22_050 == pytest.approx(own / 16_000, abs=0.01)


def test_a_voice_is_known_by_its_own_file(make, folder, tmp_path):
    voices = shutil.copytree(folder, tmp_path / "models" / "tts")
    german = voices / GERMAN / f"{GERMAN}.onnx"

    def identities():
        told = make(data_dir=tmp_path).capabilities.voice_identity
        return [told(Request(voice=ENGLISH)), told(Request(language="de"))]

    before = identities()
    german.touch()
    after = identities()
    assert after[0] == before[0]
    assert len({*before, *after}) == 3


def test_voices_make_room_for_each_other(make):
    engine = make(voices_mb=1, voice=ENGLISH)
    speech(engine, "Hallo.", voice=GERMAN)
    assert not engine._voices._voices[ENGLISH].is_loaded
    assert speech(engine, "Hello.")


def test_a_voice_that_is_cut_once_is_not_cut_again(make, piper_data):
    make()
    parts = sorted((piper_data / "voices" / "piper" / ENGLISH).rglob("*.onnx"))
    made = [part.stat().st_mtime_ns for part in parts]
    make()
    assert len(parts) == 7
    assert made == [part.stat().st_mtime_ns for part in parts]


def test_a_graph_of_another_kind_is_run_whole(make, tmp_path, caplog):
    path = build_piper_voice(tmp_path / "models" / "tts", "en_US-other-low", "tiny")
    model = onnx.load(path)
    for node in model.graph.node:
        node.name = node.name.replace("/flow/", "/prior/")
    onnx.save(model, path)
    with caplog.at_level(logging.WARNING):
        engine = make(data_dir=tmp_path)
    assert "en_US-other-low.onnx speaks sentence by sentence" in caplog.text
    assert len(list(engine.synthesize(iter([SENTENCE]), Request()))) == 1


def test_another_encoder_is_left_as_it_is(make, tmp_path, caplog):
    """Its normalisation, which looks like the one that is known, divides by something else."""
    path = build_piper_voice(tmp_path / "models" / "tts", "en_US-other-low", "tiny")
    model = onnx.load(path)
    for node in model.graph.node:
        if node.op_type == "Pow" and node.name.startswith("/enc_p/"):
            node.input[0], node.input[1] = node.input[1], node.input[0]
    onnx.save(model, path)
    with caplog.at_level(logging.WARNING):
        engine = make(data_dir=tmp_path)
    assert "not the one that is known" in caplog.text
    assert speech(engine, SENTENCE)


def test_no_voice_says_how_to_get_one(make, tmp_path):
    with pytest.raises(EngineUnavailable, match="laramie models list"):
        make(data_dir=tmp_path)


def test_a_file_that_is_no_voice_is_named(make, tmp_path):
    path = tmp_path / "models" / "tts" / "en_US-broken-low.onnx"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no graph")
    write_config(path, rate=22_050, language="en-us")
    with pytest.raises(EngineUnavailable, match=r"en_US-broken-low\.onnx is no voice"):
        make(data_dir=tmp_path)


@pytest.mark.parametrize("description", ["", "{", "[]", json.dumps({"audio": {}})])
def test_a_voice_that_is_described_wrongly_is_left_out(make, folder, caplog, description):
    path = folder / "en_US-odd-low.onnx"
    path.write_bytes(b"")
    path.with_suffix(".onnx.json").write_text(description)
    with caplog.at_level(logging.WARNING):
        engine = make()
    assert "en_US-odd-low.onnx.json" in caplog.text
    assert len(engine.capabilities.voices) == 2
    path.unlink()


def test_a_voice_without_description_is_left_out(make, folder, caplog):
    path = folder / "en_US-odd-low.onnx"
    path.write_bytes(b"")
    path.with_suffix(".onnx.json").unlink(missing_ok=True)
    with caplog.at_level(logging.WARNING):
        make()
    assert "put its description beside it, as en_US-odd-low.onnx.json" in caplog.text
    path.unlink()
