"""``laramie models`` against a hub on this machine; no real one can be reached here."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from aiohttp import web

from wyoming_servers.__main__ import ROOMS, main, room
from wyoming_servers.runtime.config import default_data_dir
from wyoming_servers.runtime.doctor import examine
from wyoming_servers.runtime.engines import EngineSpec

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.local_hub import local_hub

NAME = "faster-whisper-tiny"
WHISPER = {
    "config.json": b"{}",
    "model.bin": random.Random(3).randbytes(400_000),
    "tokenizer.json": b"{}",
    "vocabulary.txt": b"a\n",
}


@pytest.fixture
def hub(monkeypatch):
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.repositories = {f"Systran/{NAME}": dict(WHISPER)}
        yield running


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "120")


def stored(room_name: str = "stt") -> Path:
    return default_data_dir() / "models" / room_name


def line_of(text: str, name: str) -> str:
    return next(line for line in text.splitlines() if f" {name} " in line)


@pytest.mark.usefixtures("hub")
def test_a_model_is_listed_downloaded_listed_and_removed(capsys):
    assert main(["models", "list", "stt"]) == 0
    line = line_of(capsys.readouterr().out, NAME)
    assert line.startswith("○")
    assert "~78 MB" in line
    assert "MIT" in line
    assert main(["models", "download", NAME]) == 0
    assert capsys.readouterr().out.strip() == str(stored() / NAME)
    assert main(["models", "list", "stt"]) == 0
    line = line_of(capsys.readouterr().out, NAME)
    assert line.startswith("●")
    assert "400 kB" in line
    assert main(["models", "remove", NAME]) == 0
    assert not (stored() / NAME).exists()


def test_what_an_interrupted_download_left_is_listed(hub, capsys):
    hub.damaged = {"config.json"}
    assert main(["models", "download", NAME]) == 2
    assert "damaged" in capsys.readouterr().err
    main(["models", "list", "stt"])
    line = line_of(capsys.readouterr().out, NAME)
    assert line.startswith("◐")
    assert "400 kB of it are here" in line


def test_an_interruption_says_how_to_go_on(hub):
    hub.gate = threading.Event()
    command = [sys.executable, "-m", "wyoming_servers", "models", "download", NAME]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert hub.half_way.wait(30)
        process.send_signal(signal.SIGINT)
        errors = process.stderr.read()
    assert process.returncode == 130
    assert errors.splitlines() == ["laramie: interrupted; the same command goes on from there"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["download", "faster-wisper-tiny"], "did you mean faster-whisper-tiny"),
        (["download", "zzz"], "'laramie models list' shows"),
        (["remove", NAME], f"there is no model '{NAME}' in"),
        (["list", "kitchen"], "no room 'kitchen'"),
    ],
)
def test_a_mistake_is_answered_in_one_line(capsys, arguments, told):
    assert main(["models", *arguments]) == 2
    errors = capsys.readouterr().err
    assert told in errors
    assert len(errors.splitlines()) == 1


def test_a_hub_that_refuses_is_told_in_one_line(hub, capsys):
    hub.refusal = web.Response(status=503)
    assert main(["models", "download", NAME]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_downloads_without_the_library_say_how_to_get_it(tmp_path):
    """A process that finds no huggingface_hub stands for a machine without it."""
    (tmp_path / "run.py").write_text(
        "import importlib.util, sys\n"
        "find = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *a: "
        "None if name == 'huggingface_hub' else find(name, *a)\n"
        "from wyoming_servers.__main__ import main\n"
        "status = main(sys.argv[1:])\n"
        "assert 'huggingface_hub' not in sys.modules\n"
        "sys.exit(status)\n"
    )
    repository = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, tmp_path / "run.py", "models", "download", NAME],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(repository)},
    )
    assert done.returncode == 2
    assert "pip install 'laramie[models]'" in done.stderr


def test_models_copied_by_hand_are_listed(capsys):
    stored("llm").mkdir(parents=True)
    (stored("llm") / "My-Own.gguf").write_bytes(bytes(2000))
    assert main(["models", "list", "llm"]) == 0
    line = line_of(capsys.readouterr().out, "My-Own")
    assert line.startswith("●")
    assert "copied here" in line


def test_the_doctor_tells_how_to_get_the_chosen_model(monkeypatch):
    monkeypatch.setenv("LARAMIE_LLM_ENGINE", "llama-cpp")
    monkeypatch.setenv("LARAMIE_LLM_MODEL", "Qwen3-0.6B-Q8_0")
    engines = {"llama-cpp": EngineSpec(target="nowhere:Engine", summary="")}
    llm = replace(room("llm"), engines=engines)
    (finding,) = (one for one in examine([llm]) if "(chosen)" in one.subject)
    assert not finding.ok
    assert finding.advice.endswith("laramie models download Qwen3-0.6B-Q8_0")


@pytest.mark.parametrize("name", ROOMS)
def test_a_catalogue_fits_its_room(name):
    one = room(name)
    names = [entry.name.casefold() for entry in one.catalogue]
    assert len(set(names)) == len(names)
    assert bool(one.stand_in) == bool(one.catalogue)
    assert not one.stand_in or one.stand_in in one.engines
    for entry in one.catalogue:
        assert set(entry.sha256) <= set(entry.files)
        assert all(len(digest) == 64 for digest in entry.sha256.values())


def test_names_are_the_same_in_no_two_rooms():
    names = [entry.name.casefold() for name in ROOMS for entry in room(name).catalogue]
    assert len(set(names)) == len(names)
