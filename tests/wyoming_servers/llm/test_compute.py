"""Threads and batches for the machine."""

import pytest

from wyoming_servers.llm.compute import batch_tokens, threads


@pytest.mark.parametrize(("found", "used"), [(1, 1), (2, 1), (4, 3), (16, 15)])
def test_one_core_is_left_to_all_the_rest(found, used):
    assert threads(0, found) == used


def test_what_was_asked_for_is_taken():
    assert threads(7, 4) == 7
    assert batch_tokens(64, gpu=True) == 64


def test_a_gpu_reads_more_in_one_go():
    assert batch_tokens(0, gpu=True) > batch_tokens(0, gpu=False) > 0
