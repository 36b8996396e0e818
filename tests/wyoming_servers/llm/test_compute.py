"""Threads and batches for the machine; its cores are files that the test writes."""

import os

import pytest

from wyoming_servers.llm.compute import batch_tokens, cores, threads


@pytest.mark.parametrize(("found", "used"), [(1, 1), (2, 1), (4, 3), (16, 15)])
def test_one_core_is_left_to_all_the_rest(found, used):
    assert threads(0, found) == used


def test_what_was_asked_for_is_taken():
    assert threads(7, 4) == 7
    assert batch_tokens(64, gpu=True) == 64


def test_a_gpu_reads_more_in_one_go():
    assert batch_tokens(0, gpu=True) > batch_tokens(0, gpu=False) > 0


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
