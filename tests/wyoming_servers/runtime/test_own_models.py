"""``laramie models add`` and ``use``, with real voices of random weights and a real server."""

from __future__ import annotations

import asyncio
import threading

import pytest

pytest.importorskip("piper", reason="piper-tts is not installed")

from tests.builders.piper_voice import build_piper_voice
from tests.builders.tiny_kokoro import build_tiny_kokoro
from wyoming_servers.__main__ import main
from wyoming_servers.runtime.config import default_data_dir, read_options
from wyoming_servers.runtime.own_models import _complete
from wyoming_servers.runtime.server import serve
from wyoming_servers.tts.room import ROOM

NAME = "my-voice"


@pytest.fixture(scope="module")
def voice(tmp_path_factory):
    return build_piper_voice(tmp_path_factory.mktemp("own"), NAME, "tiny")


@pytest.fixture
def kokoro(tmp_path):
    path = build_tiny_kokoro(tmp_path / "own")
    return path, path.with_name("voices-v1.0.bin")


def stored():
    folder = default_data_dir() / "models" / "tts"
    return {
        str(path.relative_to(folder)): path.stat().st_size
        for path in sorted(folder.rglob("*.*"))
        if path.is_file() and path.suffix != ".lock"
    }


def errors(capsys, *arguments):
    assert main(["models", "add", *map(str, arguments)]) == 2
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    return told


def test_a_voice_is_copied_with_its_description(voice, capsys):
    description = voice.with_name(f"{NAME}.onnx.json")
    assert main(["models", "add", str(description), str(voice)]) == 0
    path, hint = capsys.readouterr().out.splitlines()
    assert path == str(default_data_dir() / "models" / "tts" / NAME)
    assert hint.endswith(f"laramie models use tts {NAME}")
    assert stored() == {f"{NAME}/{one.name}": one.stat().st_size for one in (voice, description)}
    main(["models", "list", "tts"])
    assert f"● {NAME} " in capsys.readouterr().out
    assert main(["models", "remove", NAME]) == 0
    assert stored() == {}


@pytest.mark.parametrize("ending", [".onnx.json", ".json"])
def test_a_description_beside_a_voice_need_not_be_named(tmp_path, ending):
    voice, description = tmp_path / "own.onnx", tmp_path / f"own{ending}"
    voice.touch()
    description.touch()
    found = {"own.onnx": voice, "own.onnx.json": description}
    assert _complete([voice]) == _complete([description, voice]) == found


def test_a_model_of_kokoro_is_copied_too(kokoro):
    assert main(["models", "add", *map(str, kokoro)]) == 0
    assert set(stored()) == {f"kokoro-v1.0/{path.name}" for path in kokoro}


def test_what_is_there_already_is_not_replaced(voice, capsys):
    there = default_data_dir() / "models" / "tts" / NAME
    there.mkdir(parents=True)
    (there / voice.name).write_bytes(b"mine")
    before = stored()
    assert f"'laramie models remove {NAME}' first" in errors(capsys, voice)
    assert stored() == before


@pytest.mark.parametrize(
    ("graph", "description", "words"),
    [
        (b"no graph", None, "my-voice.onnx is no voice that can be loaded"),
        (None, b"[]", "my-voice.onnx.json does not describe one"),
        (None, b"{", "my-voice.onnx.json does not describe one"),
        (None, "", "has no description: put my-voice.onnx.json beside it"),
    ],
)
def test_what_is_broken_is_told_and_not_copied(  # noqa: PLR0917 - fixtures and a table's row
    voice, tmp_path, capsys, graph, description, words
):
    own = tmp_path / voice.name
    own.write_bytes(graph or voice.read_bytes())
    if description != "":
        told = description or voice.with_name(f"{NAME}.onnx.json").read_bytes()
        own.with_name(f"{NAME}.onnx.json").write_bytes(told)
    assert words in errors(capsys, own)
    assert stored() == {}


def test_what_is_no_model_is_told(tmp_path, capsys):
    assert "there is no such file" in errors(capsys, tmp_path / "away.onnx")
    (tmp_path / "song.mp3").write_bytes(b"")
    assert "no engine reads these" in errors(capsys, tmp_path / "song.mp3")


def test_a_running_server_takes_it_at_once(kokoro, monkeypatch, capsys):
    """The server is one of this process: on a thread, as the command blocks."""
    options = read_options(ROOM.options, {"port": 0, "zeroconf": False})
    ready, done = threading.Event(), threading.Event()
    ports = []

    async def run():
        async with serve(ROOM, options) as server:
            ports.append(server.port)
            ready.set()
            await asyncio.to_thread(done.wait)

    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    try:
        assert ready.wait(60)
        monkeypatch.setenv("LARAMIE_TTS_PORT", str(ports[0]))
        assert main(["models", "add", *map(str, kokoro)]) == 0
        capsys.readouterr()
        for name, loaded in (
            ("kokoro-v1.0", "kokoro, kokoro-v1.0"),
            ("espeak-ng", "espeak-ng"),
        ):
            assert main(["models", "use", "tts", name]) == 0
            assert capsys.readouterr().out.strip() == loaded
        assert main(["models", "use", "tts", "nobody"]) == 2
        assert "no engine and no model 'nobody'" in capsys.readouterr().err
    finally:
        done.set()
        thread.join()
    assert main(["models", "use", "tts", "kokoro"]) == 2
    assert "laramie serve tts" in capsys.readouterr().err
