"""Learns a vocabulary from words: byte-pair encoding (Sennrich et al. 2016)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from wyoming_servers.llm.nano.vocabulary import Vocabulary, letters, special_tokens, spelled


def learn(counts: Mapping[str, int], languages: Iterable[str], size: int) -> Vocabulary:
    """Return a vocabulary of ``size`` tokens for words that were counted. Takes a minute."""
    tokens = [*special_tokens(languages), *letters().values()]
    words = {word: list(spelled(word)) for word in counts}
    pairs: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], set[str]] = {}
    for word, parts in words.items():
        for pair in pairwise(parts):
            pairs[pair] += counts[word]
            where.setdefault(pair, set()).add(word)
    merges: list[tuple[str, str]] = []
    while len(tokens) < size and pairs:
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        if pairs[best] < 1:
            break
        merges.append(best)
        tokens.append("".join(best))
        for word in list(where[best]):
            parts, count = words[word], counts[word]
            for pair in pairwise(parts):
                pairs[pair] -= count
                where[pair].discard(word)
            words[word] = parts = _merged(parts, best)
            for pair in pairwise(parts):
                pairs[pair] += count
                where.setdefault(pair, set()).add(word)
        del pairs[best]
    return Vocabulary(list(dict.fromkeys(tokens)), merges)


def _merged(parts: list[str], pair: tuple[str, str]) -> list[str]:
    made: list[str] = []
    at = 0
    while at < len(parts):
        if tuple(parts[at : at + 2]) == pair:
            made.append("".join(pair))
            at += 2
        else:
            made.append(parts[at])
            at += 1
    return made
