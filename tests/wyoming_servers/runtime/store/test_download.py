"""Downloads against a hub on this machine.

No real hub can be reached where these tests run: its endpoints are played by ``builders.local_hub``
and read by the real ``huggingface_hub``. What a real one does beyond them is not covered.
"""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from aiohttp import web

from wyoming_servers.runtime import download as downloading
from wyoming_servers.runtime.progress import DownloadStopped, Progress, Step
from wyoming_servers.runtime.store import Store
from wyoming_servers.runtime.store_errors import ConnectionCut, ModelUnavailable

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.stored_models import (
    DOWNLOAD,
    GGUF,
    MODEL_BYTES,
    NAME,
    WHISPER,
    get,
    gguf_entry,
    visible,
)


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    monkeypatch.setattr(downloading, "FIRST_PAUSE_SECONDS", 0.0)


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
