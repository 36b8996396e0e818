from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wyoming_servers.__main__ import main
from wyoming_servers.bench.servers import PeerFailed, PeerMissing, peer_server
from wyoming_servers.bench.stock import PEERS, find_peers


@pytest.fixture(autouse=True)
def nowhere(tmp_path, monkeypatch):
    """Keep the peers of whoever runs the tests out of them."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def environment(tmp_path) -> Path:
    """The interpreter of an environment in which all peers seem to be installed."""
    python = tmp_path / "environment" / "bin" / "python"
    packages = tmp_path / "environment" / "lib" / "python3" / "site-packages"
    for folder in (python.parent, *(packages / peer.module for peer in PEERS.values())):
        folder.mkdir(parents=True)
    python.touch()
    return python


def test_a_peer_that_is_missing_is_told_with_what_installs_it(rooms):
    with pytest.raises(PeerMissing, match=r"uv pip install .* wyoming-faster-whisper"):
        find_peers(rooms, [], {})


def test_a_peer_without_a_model_is_told_with_what_brings_one(rooms, environment):
    with pytest.raises(PeerMissing, match="laramie models download faster-whisper-base"):
        find_peers(rooms, [environment], {})


def test_peers_work_with_the_models_our_rooms_have(rooms, environment, tmp_path):
    models = tmp_path / "data" / "laramie" / "models"
    whisper = models / "stt" / "my-whisper"
    whisper.mkdir(parents=True)
    for name in ("config.json", "model.bin", "tokenizer.json", "vocabulary.json"):
        (whisper / name).write_text("{}")
    voice = models / "tts" / "my-voice"
    voice.mkdir(parents=True)
    for name in ("my-voice.onnx", "my-voice.onnx.json"):
        (voice / name).touch()
    found = find_peers(rooms, [environment], {})
    assert {room: one.model for room, one in found.items() if room != "llm"} == {
        "wake": None,
        "stt": whisper,
        "tts": voice,
    }


def test_the_wake_word_s_peer_may_be_missing(rooms, environment, tmp_path):
    packages = tmp_path / "environment" / "lib" / "python3" / "site-packages"
    (packages / PEERS["wake"].module).rmdir()
    found = find_peers(rooms, [environment], {"stt": tmp_path, "tts": tmp_path})
    assert set(found) - {"llm"} == {"stt", "tts"}


@pytest.mark.parametrize(("is_here", "agents"), [(True, ["homeassistant"]), (False, [])])
def test_home_assistant_s_own_agent_answers_where_it_is_installed(
    rooms, environment, monkeypatch, is_here, agents
):
    monkeypatch.setattr("wyoming_servers.bench.stock.can_run", lambda: is_here)
    found = find_peers(rooms, [environment], {"stt": environment, "tts": environment})
    assert [one.peer.name for room, one in found.items() if room == "llm"] == agents


async def test_a_peer_that_cannot_start_is_told_with_its_last_words():
    python = Path(sys.executable)
    with pytest.raises(PeerFailed, match=r"status 2: .* unrecognized arguments"):
        async with peer_server(
            "a peer", python, "json.tool", "--uri", "{uri}", is_ready=lambda _: True
        ):
            pass


def test_the_command_tells_of_a_missing_peer_in_words(monkeypatch, capsys):
    monkeypatch.setattr(sys, "executable", "/nowhere/bin/python")
    assert main(["bench", "--against", "stock"]) == 2
    assert "wyoming-faster-whisper is not installed here" in capsys.readouterr().err


@pytest.mark.parametrize("counts", ["0", "1,33", "many", ""])
def test_numbers_of_satellites_are_checked(counts, capsys):
    with pytest.raises(SystemExit):
        main(["bench", "--satellites", counts])
    assert "write numbers from 1 to 32" in capsys.readouterr().err
