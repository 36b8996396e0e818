"""What is kept can be seen and deleted, all of it."""

from __future__ import annotations

import asyncio

import pytest

from wyoming_servers.__main__ import main
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.config import default_data_dir
from wyoming_servers.runtime.kept import delete_kept, find_kept
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE

ROOMS = (WAKE, STT, LLM, TTS)


def put(place: str, content: bytes = b"123") -> None:
    path = default_data_dir() / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def files() -> set[str]:
    folder = default_data_dir()
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def house():
    """Something of most kinds."""
    for place in (
        *("wake-heard/a.moment", "houses/llm/h.json", "houses/stt/h.json", "phrases/p.pcm"),
        *("server_id", "tls/private-key.pem", "models/tts/voice.onnx"),
    ):
        put(place)


@pytest.mark.usefixtures("house")
def test_each_kind_is_listed_with_its_size():
    found = {one.kind.name: one for one in find_kept(ROOMS)}
    assert set(found) == {"heard", "houses", "phrases", "identity", "models"}
    assert (found["houses"].files, found["houses"].size_bytes) == (2, 6)
    assert found["houses"].path == default_data_dir() / "houses"


@pytest.mark.usefixtures("house")
def test_without_a_name_all_that_is_of_the_house_is_deleted_and_nothing_else():
    list(delete_kept(find_kept(ROOMS), []))
    assert files() == {"server_id", "tls/private-key.pem", "models/tts/voice.onnx"}


@pytest.mark.usefixtures("house")
def test_only_what_is_named_is_deleted():
    before = files()
    gone = list(delete_kept(find_kept(ROOMS), ["heard", "identity"]))
    assert len(gone) == 3
    assert before - files() == {"wake-heard/a.moment", "server_id", "tls/private-key.pem"}


@pytest.mark.usefixtures("house")
def test_a_wrong_name_deletes_nothing_and_tells_the_names(capsys):
    before = files()
    assert main(["kept", "--delete", "heard", "voices"]) == 2
    assert "there are: heard, " in capsys.readouterr().err
    assert files() == before


@pytest.mark.usefixtures("house")
def test_one_command_shows_it_and_one_deletes_it(capsys):
    assert main(["kept"]) == 0
    assert "phrases" in capsys.readouterr().out
    assert main(["kept", "--delete"]) == 0
    told = capsys.readouterr().out
    assert "phrases: deleted" in told
    assert "Restart servers" in told
    assert main(["kept", "--delete"]) == 0
    assert "Nothing of that is kept" in capsys.readouterr().out


def test_nothing_is_kept_before_the_first_start(capsys):
    assert main(["kept"]) == 0
    assert "Nothing is kept." in capsys.readouterr().out


def test_models_elsewhere_are_listed_and_links_are_cut_not_followed(tmp_path, monkeypatch):
    shared = tmp_path / "shared" / "big.gguf"
    shared.parent.mkdir()
    shared.write_bytes(b"of somebody else")
    own = tmp_path / "own"
    own.mkdir()
    (own / "small.gguf").write_bytes(b"123")
    (own / "big.gguf").symlink_to(shared)
    monkeypatch.setenv("LARAMIE_LLM_MODELS_DIR", str(own))
    [found] = find_kept(ROOMS)
    assert (found.kind.name, found.files, found.size_bytes) == ("models", 1, 3)
    list(delete_kept([found], ["models"]))
    assert not own.exists()
    assert shared.exists()


async def test_whatever_servers_write_in_a_turn_is_listed(spoken_turn):
    servers = await spoken_turn(keep_heard_mb=1)
    listed = [one.path for one in await asyncio.to_thread(find_kept, ROOMS)]
    folder = servers[0].service.options.data_dir
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.relative_to(folder).parts[0] for path in written} >= {
        *("server_id", "houses", "phrases", "wake-heard")
    }
    assert [path for path in written if not any(path.is_relative_to(one) for one in listed)] == []
