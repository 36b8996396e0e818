from __future__ import annotations

import json
from pathlib import Path

import pytest

from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.runtime.config import (
    OptionsError,
    default_data_dir,
    environment_name,
    read_options,
    unknown_variables,
)
from wyoming_servers.stt.options import SttOptions
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wake.options import WakeOptions


@pytest.fixture
def options_file(tmp_path, monkeypatch):
    path = tmp_path / "options.json"
    monkeypatch.setenv("LARAMIE_OPTIONS_FILE", str(path))

    def write(values) -> Path:
        path.write_text(values if isinstance(values, str) else json.dumps(values))
        return path

    return write


def test_without_any_source_the_defaults_hold():
    options = read_options(SttOptions, {})
    assert (options.engine, options.port, options.host) == ("pocketsphinx", 10300, "127.0.0.1")


def test_models_lie_in_the_data_folder_unless_told_otherwise(tmp_path):
    assert read_options(LlmOptions, {"data_dir": tmp_path}).models_dir == tmp_path / "models/llm"
    own = read_options(LlmOptions, {"data_dir": tmp_path, "models_dir": tmp_path / "own"})
    assert own.models_dir == tmp_path / "own"


def test_what_follows_from_a_wrong_option_is_no_second_problem(options_file):
    options_file({"data_dir": 5})
    with pytest.raises(OptionsError) as raised:
        read_options(LlmOptions, {})
    assert "'data_dir'" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_command_line_beats_the_environment_beats_the_file(options_file, monkeypatch):
    options_file({"port": 1, "language": "de", "log_level": "error"})
    monkeypatch.setenv("LARAMIE_STT_PORT", "2")
    monkeypatch.setenv("LARAMIE_STT_LANGUAGE", "nl")
    options = read_options(SttOptions, {"port": "3"})
    assert (options.port, options.language, options.log_level) == (3, "nl", "error")


def test_an_empty_environment_variable_says_nothing(monkeypatch):
    monkeypatch.setenv("LARAMIE_STT_PORT", "")
    assert read_options(SttOptions, {}).port == 10300


def test_a_room_reads_its_own_environment_only(monkeypatch):
    monkeypatch.setenv(environment_name(WakeOptions, "port"), "7")
    assert read_options(WakeOptions, {}).port == 7
    assert read_options(SttOptions, {}).port == 10300


def test_one_file_serves_all_rooms(options_file):
    options_file({"log_level": "debug", "wake": {"threshold": 0.7}, "stt": {"language": "de"}})
    wake, stt = read_options(WakeOptions, {}), read_options(SttOptions, {})
    assert (wake.log_level, wake.threshold) == ("debug", 0.7)
    assert (stt.log_level, stt.language) == ("debug", "de")


def test_a_rooms_own_part_of_the_file_beats_the_shared_one(options_file):
    options_file({"log_level": "debug", "wake": {"log_level": "error"}})
    assert read_options(WakeOptions, {}).log_level == "error"


def test_a_list_is_written_as_json_in_the_environment(monkeypatch):
    monkeypatch.setenv("LARAMIE_WAKE_MODEL_FOLDERS", '["/models", "/more"]')
    assert read_options(WakeOptions, {}).model_folders == (Path("/models"), Path("/more"))
    monkeypatch.setenv("LARAMIE_WAKE_MODEL_FOLDERS", "/models")
    with pytest.raises(OptionsError, match=r"model_folders.*JSON"):
        read_options(WakeOptions, {})


@pytest.mark.parametrize(
    "value", ["pocketsphinx,fake", " pocketsphinx , fake ", ["pocketsphinx", "fake"]]
)
def test_engines_are_a_list_or_a_text_with_commas(options_file, monkeypatch, value):
    options_file({"stt": {"engine": value}})
    assert read_options(SttOptions, {}).engine == "pocketsphinx,fake"
    assert read_options(SttOptions, {"engine": value}).engine == "pocketsphinx,fake"
    monkeypatch.setenv("LARAMIE_STT_ENGINE", "fake, pocketsphinx")
    assert read_options(SttOptions, {}).engine == "fake,pocketsphinx"


def test_an_engine_that_is_no_text_is_named(options_file):
    for value in (5, [5], {"name": "fake"}):
        options_file({"stt": {"engine": value}})
        with pytest.raises(OptionsError, match="'engine'"):
            read_options(SttOptions, {})


def test_a_misspelt_option_is_asked_about(options_file):
    options_file({"stt": {"langage": "de"}})
    with pytest.raises(OptionsError, match="no option 'langage'; did you mean 'language'"):
        read_options(SttOptions, {})


def test_an_option_like_no_other_is_answered_with_all_there_are(options_file):
    options_file({"zzz": 1})
    with pytest.raises(OptionsError, match=r"no option 'zzz'; there are: .*language"):
        read_options(SttOptions, {})


def test_every_wrong_value_is_named_with_what_was_given(options_file):
    options_file({"port": 70_000, "log_level": "loud"})
    with pytest.raises(OptionsError) as caught:
        read_options(SttOptions, {})
    lines = str(caught.value).splitlines()
    assert len(lines) == 2
    assert any("'port'" in line and "70000" in line for line in lines)
    assert any("'log_level'" in line and "loud" in line for line in lines)


@pytest.mark.parametrize("text", ["{", "[]", "5", '"text"', "\x00"])
def test_a_broken_file_is_named(options_file, text):
    path = options_file(text)
    with pytest.raises(OptionsError, match=str(path)):
        read_options(SttOptions, {})


def test_a_file_that_is_no_text_is_named(options_file):
    path = options_file("")
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(OptionsError, match=str(path)):
        read_options(SttOptions, {})


def test_state_is_kept_where_the_system_says(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_data_dir() == tmp_path / "laramie"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_data_dir() == tmp_path / ".local" / "share" / "laramie"


def test_options_do_not_change():
    with pytest.raises(ValueError, match="frozen"):
        read_options(SttOptions, {}).port = 5


def test_a_misspelt_variable_is_named_with_what_it_may_have_meant(monkeypatch):
    monkeypatch.setenv("LARAMIE_TTS_VOISE", "en-us")
    assert unknown_variables(TtsOptions) == [
        "LARAMIE_TTS_VOISE sets no option; did you mean 'LARAMIE_TTS_VOICE'?"
    ]
