"""Holds a model to a grammar from where a tool call or data begins, and to nothing before.

A token is chosen freely first, and only it is tested; what else there is gets filtered only when
it is refused, the likeliest first. So a grammar costs next to nothing where the model knows what
it wants.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable, Iterable
from typing import Any

import llama_cpp
import numpy as np

from wyoming_servers.llm.call_watch import CallWatch, DataWatch
from wyoming_servers.llm.gbnf import CALLS, Root

_LOGGER = logging.getLogger(__name__)

_LIKELIEST = (256, 8192)
"""So many tokens are filtered first; nearly always one of them fits."""
Candidates = np.ndarray[Any, np.dtype[Any]]
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class Grammar:
    """A grammar, compiled for a vocabulary. Thread-safe once it is made."""

    def __init__(self, vocab: Any, text: str, roots: Iterable[Root] = CALLS) -> None:
        self.vocab = vocab
        self._roots = {
            root: llama_cpp.llama_sampler_init_grammar(vocab, text.encode(), root.encode())
            for root in roots
        }
        if not all(self._roots.values()):
            _LOGGER.warning("llama.cpp does not take the grammar of %s", ", ".join(self._roots))

    def begin(self, root: Root) -> GrammarState | None:
        """Return the state before the first token; None when there is no grammar."""
        beginning = self._roots[root]
        return GrammarState(llama_cpp.llama_sampler_clone(beginning)) if beginning else None

    def __del__(self) -> None:
        for sampler in filter(None, self._roots.values()):
            llama_cpp.llama_sampler_free(sampler)


class GrammarState:
    """How far a call or data was written."""

    def __init__(self, sampler: Any) -> None:
        self._sampler = sampler

    def takes(self, token: int) -> bool:
        """Tell whether a token may come next."""
        return self.filtered(np.array([(token, 0.0, 0.0)], _CANDIDATE)).size > 0

    def accept(self, token: int) -> None:
        """Take a token that may come next; with another one, llama.cpp ends the process."""
        llama_cpp.llama_sampler_accept(self._sampler, token)

    def filtered(self, candidates: Candidates) -> Candidates:
        """Return those candidates that may come next."""
        llama_cpp.llama_sampler_apply(self._sampler, ctypes.byref(_array(candidates)))
        fitting: Candidates = candidates[np.isfinite(candidates["logit"])]
        return fitting

    def __del__(self) -> None:
        llama_cpp.llama_sampler_free(self._sampler)


class GrammarSampler:
    """Chooses the tokens of one answer; for the scheduler's thread."""

    def __init__(
        self,
        free: Any,
        grammar: Grammar,
        *,
        watch: CallWatch | DataWatch,
        spelled: Callable[[int], bytes],
        tokens: Callable[[bytes], list[int]],
    ) -> None:
        """``free`` chooses where anything may be written."""
        self._free = free
        self._grammar = grammar
        self._watch = watch
        self._spelled = spelled
        self._tokens = tokens
        self._state: GrammarState | None = None
        self._root = Root.BARE

    def sample(self, context: Any, index: int) -> int:
        """Choose what follows an entry of the last batch."""
        token = int(self._free.sample(context, index))
        if self._state is None:
            return self._watched(token, context, index)
        return self._held(self._state, token, context, index)

    def _watched(self, token: int, context: Any, index: int) -> int:
        """Let a token pass; where the grammar begins with it, hold what follows to it."""
        written = self._spelled(token).decode(errors="replace")
        begun = self._watch.push(written)
        if begun is None:
            return token
        self._root, rest = begun
        state = self._grammar.begin(self._root)
        if state is None:
            return token
        if rest == written:  # nothing of it was sent yet, so it can be chosen anew
            return self._held(state, token, context, index)
        for part in self._tokens(rest.encode()):
            if not state.takes(part):
                return token
            state.accept(part)
        self._state = state
        return token

    def _held(self, state: GrammarState, token: int, context: Any, index: int) -> int:
        self._state = state
        if not state.takes(token):
            chosen = self._best(state, context, index)
            if chosen is None:  # the vocabulary has no way to go on
                self._state = None
                return token
            token = chosen
        if llama_cpp.llama_vocab_is_eog(self._grammar.vocab, token):
            return token
        state.accept(token)
        if self._root is Root.MARKED and state.takes(self._end):
            self._state = None
        return token

    @property
    def _end(self) -> int:
        vocab = self._grammar.vocab
        eos = llama_cpp.llama_vocab_eos(vocab)
        return int(eos if eos >= 0 else llama_cpp.llama_vocab_eot(vocab))

    def _best(self, state: GrammarState, context: Any, index: int) -> int | None:
        """Choose among the tokens that may come next."""
        size = llama_cpp.llama_vocab_n_tokens(self._grammar.vocab)
        pointer = llama_cpp.llama_get_logits_ith(context.ctx, index)
        logits = np.ctypeslib.as_array(pointer, (size,))
        for count in (*_LIKELIEST, size):
            most = min(count, size)
            tokens = np.argpartition(logits, size - most)[-most:]
            candidates = np.zeros(len(tokens), _CANDIDATE)
            candidates["id"], candidates["logit"] = tokens, logits[tokens]
            candidates = state.filtered(candidates)
            if candidates.size:
                found = _array(candidates)
                llama_cpp.llama_sampler_apply(self._free.sampler, ctypes.byref(found))
                return int(found.data[found.selected].id)
        return None


def _array(candidates: Candidates) -> Any:
    """Return what llama.cpp takes for candidates; it works on the same memory."""
    data = candidates.ctypes.data_as(llama_cpp.llama_token_data_p)
    return llama_cpp.llama_token_data_array(
        data=data, size=len(candidates), selected=-1, sorted=False
    )
