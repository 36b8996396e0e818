"""How much memory there is; the machine's own files are written by the test."""

import pytest

from wyoming_servers.llm.memory import available_bytes, check_memory
from wyoming_servers.wire.errors import EngineUnavailable

GIGABYTE = 2**30


@pytest.fixture
def machine(tmp_path):
    """Make a machine: kilobytes available, and its container's limit, use and cache in bytes."""

    def make(available=None, limit=None, used=0, cached=0):
        group = tmp_path / "sys/fs/cgroup"
        for folder in (tmp_path / "proc", group):
            folder.mkdir(parents=True)
        if available is not None:
            text = f"MemTotal: 9 kB\nMemFree: 8 kB\nMemAvailable:  {available} kB\n"
            (tmp_path / "proc/meminfo").write_text(text)
        if limit is not None:
            (group / "memory.max").write_text(f"{limit}\n")
            (group / "memory.current").write_text(f"{used}\n")
            (group / "memory.stat").write_text(f"anon 1\ninactive_file {cached}\nfile 2\n")
        return tmp_path

    return make


def test_the_machine_tells_what_is_available(machine):
    assert available_bytes(machine(available=1000)) == 1_024_000


def test_a_containers_limit_counts_and_its_cached_files_are_free(machine):
    assert available_bytes(machine(available=1000, limit=900, used=500, cached=100)) == 500


def test_a_container_without_a_limit_has_the_machines(machine):
    assert available_bytes(machine(available=1000, limit="max")) == 1_024_000


def test_where_nobody_can_tell_nothing_is_refused(machine):
    assert available_bytes(machine()) is None
    check_memory("model.gguf", 99 * GIGABYTE, 0, None)


def test_this_machine_tells():
    assert available_bytes() is None or available_bytes() > 0


def test_what_does_not_fit_is_refused_with_numbers_and_a_remedy():
    with pytest.raises(EngineUnavailable) as refused:
        check_memory("model.gguf", 4 * GIGABYTE, GIGABYTE, 2 * GIGABYTE)
    text = str(refused.value)
    assert "model.gguf needs 5.1 GB of memory (4.0 GB for the model, 1.0 GB for conv" in text
    assert "2.0 GB are free: choose a smaller model, lower context_tokens" in text


def test_what_fits_is_let_through():
    check_memory("model.gguf", GIGABYTE, GIGABYTE, 3 * GIGABYTE)
