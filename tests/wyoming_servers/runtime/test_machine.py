"""The machine is files that the test writes."""

import os

import pytest

from wyoming_servers.runtime.machine import cores, cpu_features, memory_bytes


def test_the_two_threads_of_a_core_count_once(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    for cpu, siblings in enumerate(("0,2", "1,3", "0,2", "1,3")):
        folder = tmp_path / f"sys/devices/system/cpu/cpu{cpu}/topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text(f"{siblings}\n")
    assert cores(tmp_path) == 2


def test_where_nothing_is_told_of_cores_every_cpu_is_one(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2}, raising=False)
    assert cores(tmp_path) == 3


@pytest.mark.parametrize("line", ["flags\t\t: fpu sse4_1 avx2", "Features\t: asimd asimddp"])
def test_what_the_processor_can_do_is_read_as_linux_names_it(line, tmp_path):
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/cpuinfo").write_text(f"processor\t: 0\n{line}\n")
    assert cpu_features(tmp_path) == set(line.split(":")[1].split())


def test_of_a_machine_that_tells_nothing_nothing_is_known(tmp_path):
    assert cpu_features(tmp_path) is None
    assert memory_bytes(tmp_path) is None


@pytest.mark.parametrize(("limit", "expected"), [("max", 2048 * 1024), ("1000000", 1_000_000)])
def test_a_container_has_no_more_memory_than_its_limit(limit, expected, tmp_path):
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/meminfo").write_text("MemTotal:        2048 kB\nMemFree: 1 kB\n")
    (tmp_path / "sys/fs/cgroup").mkdir(parents=True)
    (tmp_path / "sys/fs/cgroup/memory.max").write_text(f"{limit}\n")
    assert memory_bytes(tmp_path) == expected
