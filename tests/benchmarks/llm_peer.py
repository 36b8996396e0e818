"""The peer of ``llm``: llama-cpp-python's own chat API, in this process.

It is what a chat server on llama.cpp does with one conversation at a time: the last prompt is kept
in memory, and as much of it as the next one begins with is not read again.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import llama_cpp

from tests.benchmarks.llm_houses import functions
from tests.benchmarks.llm_server import CONTEXT_TOKENS, MOST_TOKENS
from wyoming_servers.llm.engine import Request


@contextmanager
def peer(model: Path, threads: int) -> Iterator[llama_cpp.Llama]:
    """Load a model as ``llama_cpp.Llama`` does by itself, on as many threads as our server."""
    if b"AMX_INT8 = 1" in llama_cpp.llama_print_system_info():
        _without_extra_buffers()
    llama = llama_cpp.Llama(
        str(model),
        n_ctx=CONTEXT_TOKENS,
        n_threads=threads,
        n_threads_batch=threads,
        verbose=False,
    )
    try:
        yield llama
    finally:
        llama.close()


def ask(llama: llama_cpp.Llama, tools: Request, system: str, question: str) -> tuple[float, float]:
    """Return the ms until the first text, and then per piece of text; ``tools`` has the tools."""
    started = time.perf_counter()
    messages = [{"role": "system", "content": system}, {"role": "user", "content": question}]
    chunks: Any = llama.create_chat_completion(
        messages,  # type: ignore[arg-type]  # its types want other dicts
        tools=functions(tools),  # type: ignore[arg-type]
        max_tokens=MOST_TOKENS,
        temperature=0.0,
        stream=True,
    )
    times = [
        1000 * (time.perf_counter() - started)
        for chunk in chunks
        if chunk["choices"][0]["delta"].get("content")
    ]
    return times[0], (times[-1] - times[0]) / max(1, len(times) - 1)


def _without_extra_buffers() -> None:
    """Do as our engine: with them the process dies where the library was built for AMX."""
    default = llama_cpp.llama_cpp.llama_model_default_params

    def params() -> Any:
        made = default()
        made.use_extra_bufts = False
        return made

    llama_cpp.llama_cpp.llama_model_default_params = params
