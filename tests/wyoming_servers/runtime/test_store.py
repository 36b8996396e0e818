"""The model store against a hub on this machine.

No real hub can be reached where these tests run: its endpoints are played by ``builders.local_hub``
and read by the real ``huggingface_hub``. What a real one does beyond them is not covered.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import random
import resource
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from aiohttp import web

from wyoming_servers.runtime import download as downloading
from wyoming_servers.runtime.catalogue import CatalogueEntry, size_in_words
from wyoming_servers.runtime.progress import DownloadStopped, Progress, Step
from wyoming_servers.runtime.store import PARTS, Store
from wyoming_servers.runtime.store_errors import ConnectionCut, ModelInUse, ModelUnavailable
from wyoming_servers.stt.catalogue import CATALOGUE as STT_CATALOGUE
from wyoming_servers.wire.errors import NameUnknown

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.local_hub import local_hub

MODEL_BYTES = random.Random(1).randbytes(600_000)
WHISPER = {
    "README.md": b"# Whisper",
    "config.json": b"{}",
    "model.bin": MODEL_BYTES,
    "tokenizer.json": b'{"version": "1.0"}',
    "vocabulary.txt": b"<|endoftext|>\n",
}
NAME = "faster-whisper-tiny"
GGUF = "little-q4"
DOWNLOAD = """
import sys
from pathlib import Path
from wyoming_servers.runtime.progress import Progress
from wyoming_servers.runtime.store import Store
from wyoming_servers.stt.catalogue import CATALOGUE
print(Store(Path(sys.argv[1]), CATALOGUE).download(sys.argv[2], Progress(sys.argv[2])))
"""


def gguf_entry(**changes) -> CatalogueEntry:
    known = {
        "name": GGUF,
        "engine": "llama-cpp",
        "repository": "someone/little",
        "files": (f"{GGUF}.gguf",),
        "about_bytes": 600_000,
        "about_ram_bytes": 600_000,
        "languages": ("en",),
        "licence": "Apache-2.0",
        "summary": "little",
    }
    return CatalogueEntry(**(known | changes))


@pytest.fixture
def hub(monkeypatch):
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.repositories = {
            f"Systran/{NAME}": dict(WHISPER),
            "someone/little": {f"{GGUF}.gguf": MODEL_BYTES},
        }
        yield running


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    monkeypatch.setattr(downloading, "FIRST_PAUSE_SECONDS", 0.0)


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "models", (*STT_CATALOGUE, gguf_entry()))


def get(store: Store, name: str = NAME) -> Path:
    return store.download(name, Progress(name))


def visible(store: Store) -> list[str]:
    return sorted(path.name for path in store.folder.iterdir() if path.name != PARTS)


@pytest.mark.usefixtures("hub")
def test_a_model_is_downloaded_with_what_it_needs_and_no_more(store):
    path = get(store)
    assert path == store.folder / NAME
    assert {child.name for child in path.iterdir()} == set(WHISPER) - {"README.md"}
    assert (path / "model.bin").read_bytes() == MODEL_BYTES
    assert store.find(NAME) == path
    assert store.begun_bytes(NAME) == 0


@pytest.mark.usefixtures("hub")
def test_a_model_of_one_file_lies_in_the_store_as_that_file(store):
    path = get(store, GGUF)
    assert path == store.folder / f"{GGUF}.gguf"
    assert path.read_bytes() == MODEL_BYTES


def test_two_files_of_equal_content_both_arrive(hub, store):
    hub.repositories[f"Systran/{NAME}"]["tokenizer.json"] = WHISPER["config.json"]
    assert (get(store) / "tokenizer.json").read_bytes() == WHISPER["config.json"]


def test_a_newer_version_is_not_mixed_with_an_older_one(hub, store):
    hub.damaged = {"vocabulary.txt"}
    with pytest.raises(ModelUnavailable, match="damaged"):
        get(store)
    hub.damaged = set()
    newer = MODEL_BYTES[::-1]
    hub.repositories[f"Systran/{NAME}"]["model.bin"] = newer
    path = get(store)
    assert (path / "model.bin").read_bytes() == newer
    assert len(list(path.iterdir())) == len(WHISPER) - 1


def test_a_model_that_is_there_is_not_asked_for_again(hub, store):
    get(store)
    hub.refusal = web.Response(status=500)
    hub.ranges.clear()
    assert get(store) == store.folder / NAME
    assert not hub.ranges


def test_a_cut_connection_is_taken_up_where_it_broke(hub, store):
    hub.cuts = [100_000, 200_000]
    path = get(store, GGUF)
    assert path.read_bytes() == MODEL_BYTES
    starts = [start for _, start in hub.ranges]
    assert starts[0] == 0
    assert 0 < starts[1] < starts[2] < len(MODEL_BYTES)


def test_what_came_before_an_interruption_is_not_asked_for_again(hub, store):
    def interrupt(progress: Progress) -> None:
        if progress.done_bytes > 100_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.download(GGUF, Progress(GGUF, interrupt))
    begun = store.begun_bytes(GGUF)
    assert begun > 100_000
    assert visible(store) == []
    assert store.find(GGUF) is None
    seen: list[int] = []
    store.download(GGUF, Progress(GGUF, lambda progress: seen.append(progress.done_bytes)))
    assert hub.ranges[-1] == (f"{GGUF}.gguf", begun)
    assert begun in seen
    assert seen[-1] == len(MODEL_BYTES)
    assert store.find(GGUF).read_bytes() == MODEL_BYTES


def test_a_hub_that_knows_no_ranges_is_read_from_the_start(hub, store):
    hub.knows_ranges = False
    hub.cuts = [300_000]
    assert get(store, GGUF).read_bytes() == MODEL_BYTES


def test_a_hub_that_sends_nothing_is_given_up_and_what_came_is_kept(hub, store):
    hub.cuts = [200_000]
    store.folder.mkdir()

    def cut_from_now_on(progress: Progress) -> None:
        hub.always_cut = progress.done_bytes > 0

    with pytest.raises(ConnectionCut, match="cannot be reached"):
        store.download(GGUF, Progress(GGUF, cut_from_now_on))
    assert store.begun_bytes(GGUF) > 0
    assert store.find(GGUF) is None


@pytest.mark.parametrize("file", ["model.bin", "config.json"])
def test_a_damaged_file_is_thrown_away_and_comes_right_the_next_time(hub, store, file):
    hub.damaged = {file}
    with pytest.raises(ModelUnavailable, match="damaged and was thrown away: download it again"):
        get(store)
    assert visible(store) == []
    assert store.begun_bytes(NAME) == sum(map(len, WHISPER.values())) - len(WHISPER[file]) - len(
        WHISPER["README.md"]
    )
    hub.damaged = set()
    assert (get(store) / file).read_bytes() == WHISPER[file]


def test_a_file_that_never_ends_is_read_no_further_than_promised(hub, store):
    hub.sizes = {f"{GGUF}.gguf": 50_000}
    with pytest.raises(ModelUnavailable, match="damaged"):
        get(store, GGUF)
    assert visible(store) == []


def test_another_file_than_the_catalogue_knows_is_not_even_begun(hub, tmp_path):
    entry = gguf_entry(sha256={f"{GGUF}.gguf": "0" * 64})
    store = Store(tmp_path, (entry,))
    with pytest.raises(ModelUnavailable, match="not the file that Laramie knows"):
        get(store, GGUF)
    assert not hub.ranges


def test_a_model_that_does_not_fit_is_not_begun(hub, store):
    hub.sizes = {"model.bin": 10**18}
    with pytest.raises(ModelUnavailable, match=r"needs 1000000000\.0 GB more and .* left"):
        get(store)
    assert not hub.ranges


@pytest.mark.usefixtures("hub")
def test_a_disk_that_fills_up_is_told_in_words_and_what_came_is_kept(store):
    """The limit on a file's size stands for the full disk: the kernel refuses the write."""
    command = [sys.executable, "-c", DOWNLOAD, str(store.folder), NAME]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)),
    )
    assert "the disk is full at" in done.stderr.splitlines()[-1]
    assert "what came is kept" in done.stderr.splitlines()[-1]
    assert store.find(NAME) is None
    assert store.begun_bytes(NAME) > 0
    assert (get(store) / "model.bin").read_bytes() == MODEL_BYTES


@pytest.mark.usefixtures("hub")
def test_no_space_left_is_told_in_words(store):
    """Every write to this device is refused as on a full disk."""
    parts = store.folder / PARTS / GGUF
    parts.mkdir(parents=True)
    digest = hashlib.sha256(MODEL_BYTES).hexdigest()
    (parts / f"{GGUF}.gguf.{digest}").symlink_to("/dev/full")
    with pytest.raises(ModelUnavailable, match="the disk is full at"):
        get(store, GGUF)


@pytest.mark.parametrize(
    ("status", "headers", "told"),
    [
        (401, {}, "check HF_ENDPOINT and HF_TOKEN"),
        (404, {"X-Error-Code": "RepoNotFound"}, "has no Systran/faster-whisper-tiny"),
        (403, {"X-Error-Code": "GatedRepo"}, "wants its terms accepted"),
        (403, {}, r"refuses Systran/faster-whisper-tiny \(status 403\)"),
        (404, {}, "status 404"),
        (429, {}, "try again later"),
        (503, {}, "try again later"),
        (200, {}, "is no hub"),
    ],
)
def test_a_refusal_is_one_line_that_says_what_to_do(hub, store, status, headers, told):
    hub.refusal = web.Response(status=status, headers=headers, text="<html>Please log in</html>")
    with pytest.raises(ModelUnavailable, match=told) as caught:
        get(store)
    assert "\n" not in str(caught.value)
    assert visible(store) == []


def test_a_repository_that_lost_a_file_is_told(hub, store):
    del hub.repositories[f"Systran/{NAME}"]["model.bin"]
    with pytest.raises(ModelUnavailable, match=r"has no model\.bin in revision main"):
        get(store)


def test_files_outside_of_the_model_are_never_written(hub, store):
    hub.repositories[f"Systran/{NAME}"]["vocabulary.../../../evil"] = b"no"
    get(store)
    assert not (store.folder.parent / "evil").exists()


def test_without_a_network_there_is_one_line_that_says_what_to_do(store, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
    with pytest.raises(ConnectionCut, match="check the network, or copy faster-whisper-tiny into"):
        get(store)


def test_an_address_that_is_none_is_told(store, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "hub.example")
    with pytest.raises(ModelUnavailable, match=r"hub\.example cannot be reached"):
        get(store)


def test_offline_by_choice_is_told(tmp_path):
    command = [sys.executable, "-c", DOWNLOAD, str(tmp_path), NAME]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"HF_HUB_OFFLINE": "1"},
    )
    assert "HF_HUB_OFFLINE forbids to download it" in done.stderr.splitlines()[-1]


def test_an_unwritable_store_is_told(tmp_path):
    (tmp_path / "models").write_text("a file in the way")
    with pytest.raises(ModelUnavailable, match="cannot be written"):
        get(Store(tmp_path / "models", STT_CATALOGUE))


def test_an_unknown_name_is_told(store):
    with pytest.raises(NameUnknown, match="no model 'x' can be downloaded; there are: faster"):
        get(store, "x")


def test_a_download_that_is_killed_leaves_no_half_model_and_goes_on_later(hub, store):
    hub.gate = threading.Event()
    command = [sys.executable, "-c", DOWNLOAD, str(store.folder), NAME]
    with subprocess.Popen(command) as process:
        assert hub.half_way.wait(30)
        process.send_signal(signal.SIGKILL)
    assert visible(store) == []
    assert store.find(NAME) is None
    hub.gate.set()
    hub.ranges.clear()
    assert (get(store) / "model.bin").read_bytes() == MODEL_BYTES
    assert ("config.json", 0) not in hub.ranges


def test_two_processes_share_one_download(hub, store):
    hub.gate = threading.Event()
    command = [sys.executable, "-c", DOWNLOAD, str(store.folder), NAME]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        assert hub.half_way.wait(30)
        waiting = threading.Event()

        def watch(progress: Progress) -> None:
            if progress.step is Step.WAITING:
                waiting.set()

        second: list[Path] = []
        thread = threading.Thread(
            target=lambda: second.append(store.download(NAME, Progress(NAME, watch)))
        )
        thread.start()
        assert waiting.wait(30)
        hub.gate.set()
        thread.join(30)
        assert first.stdout.read().strip() == str(store.folder / NAME)
    assert second == [store.folder / NAME]
    assert sorted(name for name, _ in hub.ranges) == sorted(set(WHISPER) - {"README.md"})


def test_a_model_that_was_copied_by_hand_is_used_without_a_network(store, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    folder = store.folder / NAME
    folder.mkdir(parents=True)
    for name, content in WHISPER.items():
        (folder / name).write_bytes(content)
    (store.folder / "My-Own-Model.gguf").write_bytes(MODEL_BYTES)
    (store.folder / "notes.txt").write_text("not a model")
    (store.folder / "pictures").mkdir()
    assert store.find(NAME) == folder
    assert get(store) == folder
    assert store.find("my-own-model") == store.folder / "My-Own-Model.gguf"
    found = {model.name: model for model in store.models()}
    assert set(found) == {NAME, "My-Own-Model"}
    assert found[NAME].engine == "faster-whisper"
    assert found[NAME].size_bytes == sum(map(len, WHISPER.values()))
    assert found["My-Own-Model"].engine == "llama-cpp"


@pytest.mark.usefixtures("hub")
def test_a_copy_that_lacks_a_file_is_no_model_and_is_not_overwritten(store):
    (store.folder / NAME).mkdir(parents=True)
    (store.folder / NAME / "config.json").write_text("{}")
    assert store.find(NAME) is None
    with pytest.raises(ModelUnavailable, match=f"laramie models remove {NAME}"):
        get(store)
    store.remove(NAME)
    assert get(store) == store.folder / NAME


def test_a_folder_that_is_not_there_is_an_empty_store(tmp_path):
    store = Store(tmp_path / "nowhere", STT_CATALOGUE)
    assert store.models() == []
    assert store.find(NAME) is None
    assert not (tmp_path / "nowhere").exists()


def test_a_model_is_removed_with_what_a_download_of_it_left(hub, store):
    get(store)
    store.remove(NAME.upper())
    assert visible(store) == []
    hub.damaged = {"model.bin"}
    with pytest.raises(ModelUnavailable):
        get(store)
    assert store.begun_bytes(NAME) > 0
    store.remove(NAME)
    assert store.begun_bytes(NAME) == 0
    with pytest.raises(NameUnknown, match="there is no model"):
        store.remove(NAME)


def test_a_link_is_removed_and_not_what_it_points_to(store, tmp_path):
    original = tmp_path / "elsewhere.gguf"
    original.write_bytes(MODEL_BYTES)
    store.folder.mkdir()
    (store.folder / "linked.gguf").symlink_to(original)
    store.remove("linked")
    assert original.exists()
    assert visible(store) == []


@pytest.mark.usefixtures("hub")
def test_a_model_in_use_stays(store):
    path = get(store)
    with store.hold(path):
        assert [model.in_use for model in store.models()] == [True]
        with pytest.raises(ModelInUse, match="is in use"):
            store.remove(NAME)
        assert store.find(NAME) == path
    assert [model.in_use for model in store.models()] == [False]
    store.remove(NAME)


def test_a_model_on_its_way_is_not_removed(hub, store):
    hub.gate = threading.Event()
    thread = threading.Thread(target=get, args=(store, GGUF))
    thread.start()
    assert hub.half_way.wait(30)
    with pytest.raises(ModelInUse, match="on its way"):
        store.remove(GGUF)
    hub.gate.set()
    thread.join(30)
    assert store.find(GGUF)


async def test_one_who_stops_waiting_stops_the_download(hub, store):
    hub.gate = threading.Event()
    arriving = threading.Event()

    def watch(progress: Progress) -> None:
        if 0 < progress.done_bytes < progress.total_bytes == len(MODEL_BYTES):
            arriving.set()

    progress = Progress(GGUF, watch)
    fetching = asyncio.create_task(store.fetch(GGUF, progress))
    assert await asyncio.to_thread(arriving.wait, 30)
    fetching.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetching
    hub.gate.set()
    with pytest.raises(DownloadStopped):
        progress.advance(0)
    assert store.find(GGUF) is None


@pytest.mark.usefixtures("hub")
async def test_a_server_can_wait_for_a_model(store):
    progress = Progress(GGUF)
    path = await store.fetch(GGUF, progress)
    assert path == store.find(GGUF)
    assert progress.to_data() == {
        "name": GGUF,
        "step": "done",
        "done_bytes": len(MODEL_BYTES),
        "total_bytes": len(MODEL_BYTES),
    }


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (1500, "2 kB"), (75 * 10**6, "75 MB"), (1_530_000_000, "1.5 GB")],
)
def test_sizes_are_told_in_words(size, words):
    assert size_in_words(size) == words
