"""Ask a grammar of llama.cpp what it takes."""

from llama_cpp import _internals as internals
from llama_cpp import llama_model_default_params

from wyoming_servers.llm.engines.llama_grammar import Grammar
from wyoming_servers.llm.gbnf import CALLS


class Letters:
    """A vocabulary of single bytes."""

    def __init__(self, path):
        params = llama_model_default_params()
        params.vocab_only = True
        self._model = internals.LlamaModel(path_model=str(path), params=params, verbose=True)
        self.end = self._model.token_eos()

    def grammar(self, text, roots=CALLS):
        return Grammar(self._model.vocab, text, roots)

    def takes(self, grammar, text, root):
        """Tell whether a text is all of what begins at a root."""
        state = grammar.begin(root)
        for token in self._model.tokenize(text.encode(), add_bos=False, special=True):
            if not state.takes(token):
                return False
            state.accept(token)
        return state.takes(self.end)
