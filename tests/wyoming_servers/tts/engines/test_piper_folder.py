"""Which voices of Piper are found, and what is told of those that are not."""

import json
import logging

import pytest

pytest.importorskip("piper", reason="piper-tts is not installed")

from tests.builders.piper_voice import write_config
from wyoming_servers.tts.engines.piper_folder import read_voice, stored_voices
from wyoming_servers.wire.errors import EngineUnavailable

NAME = "en_US-test-low"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / NAME / f"{NAME}.onnx"
    path.parent.mkdir()
    path.write_bytes(b"graph")
    write_config(path, rate=22_050, language="en-us", speakers=("ann", "bob"))
    return path


def test_a_voice_is_what_its_description_says(path):
    voice = read_voice(path).voice
    assert (voice.name, voice.languages) == (NAME, ("en-US", "en"))
    assert voice.speakers == ("ann", "bob")


def test_a_description_may_have_the_shorter_name(path):
    path.with_name(f"{NAME}.onnx.json").rename(path.with_suffix(".json"))
    assert read_voice(path).voice.name == NAME


@pytest.mark.parametrize("description", ["", "{", "[]", "5", json.dumps({"audio": {}})])
def test_a_voice_that_is_described_wrongly_is_named(path, description):
    path.with_name(f"{NAME}.onnx.json").write_text(description)
    with pytest.raises(EngineUnavailable, match=rf"{NAME}\.onnx\.json does not describe one"):
        read_voice(path)


def test_a_voice_that_is_not_there_or_not_described_is_named(path):
    with pytest.raises(EngineUnavailable, match=r"there is no voice .*/other\.onnx"):
        read_voice(path.with_name("other.onnx"))
    path.with_name(f"{NAME}.onnx.json").unlink()
    with pytest.raises(EngineUnavailable, match=rf"beside it, as {NAME}\.onnx\.json"):
        read_voice(path)


def test_voices_are_found_in_folders_and_beside_what_is_none(path, tmp_path, caplog):
    assert path.is_file()
    kokoro, hidden = tmp_path / "kokoro", tmp_path / ".downloads"
    odd = ((tmp_path, "odd.onnx"), (hidden, "half.onnx"))
    for folder, name in (*odd, (kokoro, "model.onnx"), (kokoro, "voices.bin")):
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"")
    with caplog.at_level(logging.WARNING):
        assert list(stored_voices(tmp_path)) == [NAME]
    (record,) = caplog.records
    assert "odd.onnx" in record.getMessage()
