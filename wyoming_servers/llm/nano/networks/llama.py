"""The model through llama.cpp."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np

from wyoming_servers.llm.engines.llama_cpu import check_cpu, load_kernels
from wyoming_servers.llm.engines.llama_log import listen
from wyoming_servers.llm.nano.writing import Logits
from wyoming_servers.wire.errors import EngineUnavailable

_CONTEXT = 256
"""Tokens of a sentence and its plan."""


class LlamaNetwork:
    """A GGUF file, loaded. One sentence at a time.

    Raises EngineUnavailable for a bad file, or a processor that llama.cpp was not built for.
    """

    def __init__(self, path: Path) -> None:
        check_cpu()
        listen()
        load_kernels()
        llama_cpp.llama_backend_init()
        how = llama_cpp.llama_model_default_params()
        how.n_gpu_layers = 0
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), how)
        if not self._model:
            raise EngineUnavailable(f"{path} is no model that llama.cpp can load: install it again")
        shape = llama_cpp.llama_context_default_params()
        shape.n_ctx = shape.n_batch = shape.n_ubatch = _CONTEXT
        shape.n_threads = shape.n_threads_batch = 1
        shape.offload_kqv = False
        self._context = llama_cpp.llama_init_from_model(self._model, shape)
        self._memory = llama_cpp.llama_get_memory(self._context)
        vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self._size: int = llama_cpp.llama_vocab_n_tokens(vocabulary)

    def keep(self, count: int) -> None:
        """Forget all that was read, but for the first ``count`` tokens."""
        llama_cpp.llama_memory_seq_rm(self._memory, 0, count, -1)

    def following(self, tokens: Sequence[int]) -> Logits:
        """Return the logits of what follows these tokens and those before: (vocabulary,)."""
        array = (ctypes.c_int32 * len(tokens))(*tokens)
        batch = llama_cpp.llama_batch_get_one(array, len(tokens))
        if llama_cpp.llama_decode(self._context, batch):
            raise EngineUnavailable("the house's own model could not read a sentence")
        found: Any = llama_cpp.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(found, (self._size,)).astype(np.float32)

    def close(self) -> None:
        """Release the model."""
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)
