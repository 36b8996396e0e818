"""The real room downloads a real, tiny GGUF model from a hub on this machine and takes it over."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")
pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from wyoming.asr import Transcript

from wyoming_servers.llm.room import ROOM
from wyoming_servers.wire.client import Client

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.local_hub import local_hub
from builders.tiny_gguf import build_tiny_gguf

NAME = "Qwen3-0.6B-Q8_0"


async def test_a_language_model_answers_once_it_is_downloaded(
    serving, tmp_path, monkeypatch, happened, until
):
    model = build_tiny_gguf(
        tmp_path / "tiny.gguf", ["The", " sky", " is", " blue."], context_tokens=4096
    )
    options = {
        "engine": "llama-cpp",
        "model": NAME,
        "models_dir": tmp_path / "models",
        "context_tokens": 4096,
        "threads": 1,
    }
    with local_hub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        hub.repositories = {"Qwen/Qwen3-0.6B-GGUF": {f"{NAME}.gguf": model.read_bytes()}}
        hub.gate = threading.Event()
        async with serving(ROOM, **options) as server, Client.connect(server.uri) as client:
            await happened(hub.half_way)
            assert server.service.engine_status.name == "none"
            await client.send(Transcript(text="What is the capital of France?"))
            await client.wait_for("not-handled")
            await client.wait_for("handled-stop")
            hub.gate.set()
            await until(lambda: server.service.engine_status.name == "llama-cpp")
            assert server.service.engine.capabilities.model == NAME
            await client.send(Transcript(text="Why?"))
            answer = await client.wait_for("handled")
            assert answer.data["text"] == "The sky is blue."
