"""Byte-pair encoding of words, and the tokens of plans: the same for training and for use.

Bytes are written as in GPT-2 (Radford et al. 2019), which is what GGUF's "gpt2" tokenizer means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from .plans import names_of_tokens

PLAN: Final = "<plan>"
"""Stands between a sentence and its plan."""
_PRINTED: Final = (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100))
_KEPT = 16384


def letters() -> Mapping[int, str]:
    """Return the character that stands for each byte."""
    others = [byte for byte in range(256) if byte not in _PRINTED]
    return {
        **{byte: chr(byte) for byte in _PRINTED},
        **{byte: chr(256 + at) for at, byte in enumerate(others)},
    }


_LETTERS: Final = letters()


def spelled(word: str) -> str:
    """Return a word with the space before it, a character for each byte."""
    return "".join(_LETTERS[byte] for byte in f" {word}".encode())


def special_tokens(languages: Iterable[str]) -> list[str]:
    """Return the tokens that are no part of a word, in their order."""
    return [*names_of_tokens(), PLAN, *(f"<{language}>" for language in languages)]


class Vocabulary:
    """Tokens by number, and the merges that make words of bytes. Thread-safe."""

    def __init__(self, tokens: Sequence[str], merges: Sequence[tuple[str, str]]) -> None:
        self.tokens = tuple(tokens)
        self.merges = tuple(merges)
        self.ids = {token: at for at, token in enumerate(tokens)}
        self._ranks = {merge: at for at, merge in enumerate(merges)}
        self.word = lru_cache(maxsize=_KEPT)(self._word)

    def knows(self, language: str) -> bool:
        """Tell whether the model was trained in a language."""
        return f"<{language}>" in self.ids

    def prompt(self, words: Iterable[str], language: str) -> list[int]:
        """Return the tokens of a sentence up to where its plan begins."""
        said = [token for word in words for token in self.word(word)]
        return [self.ids[f"<{language}>"], *said, self.ids[PLAN]]

    def written(self, items: Iterable[tuple[str, bool]]) -> list[int]:
        """Return the tokens of a plan's items."""
        return [
            token
            for name, is_token in items
            for token in ((self.ids[name],) if is_token else self.word(name))
        ]

    def _word(self, word: str) -> tuple[int, ...]:
        parts = list(spelled(word))
        while len(parts) > 1:
            pairs = list(pairwise(parts))
            best = min(pairs, key=lambda pair: self._ranks.get(pair, len(self._ranks)))
            if best not in self._ranks:
                break
            at = pairs.index(best)
            parts[at : at + 2] = ["".join(best)]
        return tuple(self.ids[part] for part in parts)
