"""A processor that llama.cpp was not built for is told of, instead of a process that ends."""

from __future__ import annotations

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")

from wyoming_servers.llm.engines.llama_cpu import check_cpu
from wyoming_servers.runtime import engines
from wyoming_servers.wire.errors import EngineUnavailable


def test_this_machine_is_one_it_was_built_for():
    check_cpu()


def test_an_older_processor_is_told_what_it_lacks_and_what_to_do(monkeypatch):
    """The features stand for those of another machine: none here lacks any."""
    monkeypatch.setattr(engines, "cpu_features", lambda: frozenset({"fpu"}))
    with pytest.raises(EngineUnavailable, match=r"processor with .*which this one lacks: build it"):
        check_cpu()


def test_where_the_processor_tells_nothing_it_is_tried(monkeypatch):
    monkeypatch.setattr(engines, "cpu_features", lambda: None)
    check_cpu()
