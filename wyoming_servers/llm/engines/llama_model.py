"""A GGUF model with its context, as the scheduler works on it; all that llama.cpp is told."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import llama_cpp
from llama_cpp import _internals as internals

from wyoming_servers.llm.call_watch import CallWatch, DataWatch
from wyoming_servers.llm.compute import batch_tokens, threads
from wyoming_servers.llm.data_grammar import data_grammar
from wyoming_servers.llm.gbnf import Root, call_grammar
from wyoming_servers.llm.memory import available_bytes, check_memory
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.llm.prefix_store import PrefixStore, file_identity
from wyoming_servers.llm.scheduler import Entry, Scheduler
from wyoming_servers.runtime.machine import cores
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

from .llama_cpu import load_kernels
from .llama_grammar import Grammar, GrammarSampler
from .llama_log import complaints, listen

_LOGGER = logging.getLogger(__name__)

_ALL_LAYERS = 2**31 - 1
_NO_ROOM = 1
_KV_TYPES = {"f16": (1, 2.0), "q8_0": (8, 34 / 32), "q4_0": (2, 18 / 32)}
"""GGML's number of a type, and its bytes for one value."""

_MOST_GRAMMARS = 8
"""Houses, or choices of their tools, whose grammars are remembered."""

listen()
load_kernels()
llama_cpp.llama_backend_init()


class LlamaModel:
    """Loaded, with a scheduler at work. Raises EngineUnavailable with what to do."""

    def __init__(self, path: Path, options: LlmOptions) -> None:
        free = available_bytes()
        weights = path.stat().st_size
        gpu = bool(options.gpu_layers) and bool(llama_cpp.llama_supports_gpu_offload())
        if not gpu:
            check_memory(path.name, weights, 0, free)
        self._model = _load(path, options.gpu_layers if gpu else 0)
        self.metadata: dict[str, str] = self._model.metadata()
        self.context_tokens: int = min(options.context_tokens, self._model.n_ctx_train())
        if not gpu:
            conversations = self._conversation_bytes(options)
            check_memory(path.name, weights, conversations, free)
        self.context = _Context(self._model, self.context_tokens, options, gpu=gpu)
        how = f"{options.kv_type} {self.context.flash_attention} {llama_cpp.__version__}"
        self._store = PrefixStore(
            options.data_dir / "prefixes" / "llm",
            f"{file_identity(path)} {how}",
            most_bytes=options.prefix_cache_mb * 2**20,
        )
        self._grammars: dict[int, tuple[Any, Grammar]] = {}
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="prefixes")
        self.scheduler = Scheduler(
            self.context,
            conversations=options.conversations,
            batch_tokens=batch_tokens(options.batch_tokens, gpu=gpu),
            keep=self._keep,
            is_kept=self._store.has,
        )
        self.bos = self._special(self._model.token_bos())
        self.eos = self._special(self._model.token_eos())

    def _keep(self, prefix: list[int], state: bytes) -> None:
        self._writer.submit(self._store.put, prefix, state)

    def saved(self, prefix: list[int]) -> bytes | None:
        """Return what is on disk of a prefix."""
        return self._store.get(prefix)

    def tokens(self, text: bytes, *, add_bos: bool) -> list[int]:
        """Return the tokens of a text; thread-safe."""
        return list(self._model.tokenize(text, add_bos, special=True))

    def spelled(self, token: int) -> bytes:
        """Return a token's bytes; the library's own method loses those of more than 32."""
        size = 256
        buffer = ctypes.create_string_buffer(size)
        count = llama_cpp.llama_token_to_piece(self._model.vocab, token, buffer, size, 0, True)  # noqa: FBT003 - a C function
        return buffer.raw[: max(0, count)]

    def sampler(self, temperature: float) -> Any:
        """Return what chooses the tokens of one answer; released when nobody holds it."""
        sampler = internals.LlamaSampler()
        if temperature <= 0:
            sampler.add_greedy()
        else:
            sampler.add_top_k(40)
            sampler.add_top_p(0.95, 1)
            sampler.add_min_p(0.05, 1)
            sampler.add_temp(temperature)
            sampler.add_dist(llama_cpp.LLAMA_DEFAULT_SEED)
        return sampler

    def held_sampler(
        self, temperature: float, tools: Sequence[Mapping[str, Any]], *, thinking: bool
    ) -> GrammarSampler:
        """Return a sampler that writes no calls but those that the schemas of tools allow.

        ``thinking`` when the prompt opened a thought.
        """
        return self._held(
            self.sampler(temperature), self.grammar(tools), CallWatch(thinking=thinking)
        )

    def data_sampler(
        self,
        temperature: float,
        schema: Mapping[str, Any],
        tools: Sequence[Mapping[str, Any]],
        *,
        thinking: bool,
    ) -> GrammarSampler:
        """Return a sampler that writes JSON of a schema, or a call of tools; raises EngineFailed.

        ``thinking`` when the prompt opened a thought: it is free.
        """
        grammar = Grammar(self._model.vocab, data_grammar(schema, tools), (Root.DATA,))
        if grammar.begin(Root.DATA) is None:
            raise EngineFailed("llama.cpp cannot hold a model to this JSON schema: simplify it")
        return self._held(self.sampler(temperature), grammar, DataWatch(thinking=thinking))

    def _held(self, free: Any, grammar: Grammar, watch: CallWatch | DataWatch) -> GrammarSampler:
        return GrammarSampler(
            free,
            grammar,
            watch=watch,
            spelled=self.spelled,
            tokens=lambda text: self.tokens(text, add_bos=False),
        )

    def grammar(self, tools: Sequence[Mapping[str, Any]]) -> Grammar:
        """Return the grammar of calls of tools; a quarter of a second for a large new house."""
        # The same object has the same grammar; it is held, so that no other takes its place.
        _, grammar = self._grammars.get(id(tools), (None, None))
        if grammar is None:
            grammar = Grammar(self._model.vocab, call_grammar(tools))
            if len(self._grammars) >= _MOST_GRAMMARS:
                self._grammars.clear()
            self._grammars[id(tools)] = tools, grammar
        return grammar

    def close(self) -> None:
        """Release the memory; prefixes that are being written are written."""
        self.scheduler.close()
        self._writer.shutdown()
        self.context.close()
        self._model.close()

    def _special(self, token: int) -> bytes:
        return self.spelled(token) if token >= 0 else b""

    def _conversation_bytes(self, options: LlmOptions) -> int:
        """Return what the memory of all conversations takes."""
        model = self._model.model
        if llama_cpp.llama_model_is_recurrent(model) or llama_cpp.llama_model_is_hybrid(model):
            return 0  # little, and not told beforehand
        name = self.metadata.get("general.architecture", "")
        width = llama_cpp.llama_model_n_embd(model) // max(1, llama_cpp.llama_model_n_head(model))
        values = sum(
            int(self.metadata.get(f"{name}.attention.{part}_length", width))
            for part in ("key", "value")
        )
        heads = llama_cpp.llama_model_n_head_kv(model) * llama_cpp.llama_model_n_layer(model)
        cells = self.context_tokens * options.conversations
        return int(cells * heads * values * _KV_TYPES[options.kv_type][1])


class _Context:
    """The memory of a model; for the scheduler's thread."""

    def __init__(
        self, model: internals.LlamaModel, tokens: int, options: LlmOptions, *, gpu: bool
    ) -> None:
        self._vocab = model.vocab
        self.copies_parts = not (
            llama_cpp.llama_model_is_recurrent(model.model)
            or llama_cpp.llama_model_is_hybrid(model.model)
        )
        # Those under way, as many that may be taken up again, and their prefixes.
        self.sequences = 3 * options.conversations + 1
        flash = options.flash_attention
        self.flash_attention = flash == "on" or (
            flash == "auto" and (gpu or options.kv_type != "f16")
        )
        self._context = self._open(model, tokens, options, gpu=gpu)
        self._memory = llama_cpp.llama_get_memory(self._context.ctx)
        self._batch = internals.LlamaBatch(
            n_tokens=self._batch_size, embd=0, n_seq_max=1, verbose=False
        )

    def decode(self, batch: Sequence[Entry]) -> bool:
        """Read tokens; see the scheduler."""
        target = self._batch.batch
        target.n_tokens = len(batch)
        for index, (token, position, sequence, wanted) in enumerate(batch):
            target.token[index] = token
            target.pos[index] = position
            target.n_seq_id[index] = 1
            target.seq_id[index][0] = sequence
            target.logits[index] = wanted
        code = llama_cpp.llama_decode(self._context.ctx, target)
        if code not in (0, _NO_ROOM):
            raise RuntimeError(f"llama_decode returned {code}")
        return bool(code == 0)

    def sample(self, index: int, sampler: Any) -> int:
        """Choose what follows an entry of the last batch."""
        return int(sampler.sample(self._context, index))

    def is_end(self, token: int) -> bool:
        """Tell whether a token ends an answer."""
        return bool(llama_cpp.llama_vocab_is_eog(self._vocab, token))

    def copy(self, source: int, target: int, size: int) -> None:
        """Let an empty sequence begin as another one does."""
        llama_cpp.llama_memory_seq_cp(self._memory, source, target, 0, size)

    def forget(self, sequence: int) -> None:
        """Empty a sequence."""
        llama_cpp.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def save(self, sequence: int) -> bytes:
        """Return what is known of a sequence."""
        size = llama_cpp.llama_state_seq_get_size(self._context.ctx, sequence)
        buffer = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self._context.ctx, buffer, size, sequence)
        return bytes(memoryview(buffer)[:written])

    def restore(self, sequence: int, state: bytes) -> bool:
        """Fill an empty sequence with what was saved."""
        data = ctypes.cast(ctypes.c_char_p(state), ctypes.POINTER(ctypes.c_uint8))
        return bool(
            llama_cpp.llama_state_seq_set_data(self._context.ctx, data, len(state), sequence)
        )

    def close(self) -> None:
        """Release the memory."""
        self._batch.close()
        self._context.close()

    def _open(
        self, model: internals.LlamaModel, tokens: int, options: LlmOptions, *, gpu: bool
    ) -> internals.LlamaContext:
        params = llama_cpp.llama_context_default_params()
        kv_type, _ = _KV_TYPES[options.kv_type]
        params.n_ctx = tokens * options.conversations
        self._batch_size = max(batch_tokens(options.batch_tokens, gpu=gpu), self.sequences)
        self._batch_size += self.sequences  # what is written goes with what is read
        params.n_batch = params.n_ubatch = self._batch_size
        params.n_seq_max = self.sequences
        params.kv_unified = True
        params.n_threads = params.n_threads_batch = threads(options.threads, cores())
        params.flash_attn_type = (
            llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED
            if self.flash_attention
            else llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        )
        params.type_k = params.type_v = kv_type
        params.no_perf = True
        try:
            return internals.LlamaContext(model=model, params=params, verbose=False)
        except ValueError as error:
            raise EngineUnavailable(
                f"llama-cpp cannot make room for conversations ({_reason(error)}): lower "
                "context_tokens or conversations, or set kv_type to f16"
            ) from error


def _load(path: Path, gpu_layers: int) -> internals.LlamaModel:
    """Load a model; on the CPU when the GPU has no room. Raises EngineUnavailable."""
    complaints.clear()
    params = llama_cpp.llama_model_default_params()
    params.n_gpu_layers = _ALL_LAYERS if gpu_layers < 0 else gpu_layers
    # As GCC builds it, llama.cpp's AMX code loads an empty tile configuration: the process dies.
    params.use_extra_bufts = b"AMX_INT8 = 1" not in llama_cpp.llama_print_system_info()
    try:
        # Told to be verbose, it leaves the process's output alone; ours is the log callback.
        return internals.LlamaModel(path_model=str(path), params=params, verbose=True)
    except (ValueError, AssertionError) as error:
        if gpu_layers:
            _LOGGER.warning("%s cannot be loaded onto the GPU: %s", path, _reason(error))
            return _load(path, 0)
        raise EngineUnavailable(
            f"llama-cpp cannot load {path} ({_reason(error)}): download it again, or choose "
            "another model"
        ) from error


def _reason(error: Exception) -> str:
    return complaints[0].rpartition("loading model: ")[2] if complaints else str(error)
