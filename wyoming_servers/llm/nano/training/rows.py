"""Examples as rows of tokens of one length, several examples in each."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wyoming_servers.llm.nano.plans import items_of
from wyoming_servers.llm.nano.vocabulary import Vocabulary

from .generate import Example, Generator

LENGTH = 128
"""Tokens of a row."""
LONGEST = 112
"""Tokens of an example that is used."""
_SHARES = {"en": 3.0}
"""How often a language is taken, where it is not once."""


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Arrays of shape (rows, LENGTH + 1)."""

    tokens: NDArray[np.int16]
    examples: NDArray[np.uint8]
    """Which example of the row a token belongs to, from 1; 0 is nothing."""
    is_plan: NDArray[np.bool_]


def encoded(example: Example, vocabulary: Vocabulary) -> tuple[list[int], int]:
    """Return the tokens of an example, and where its plan begins."""
    prompt = vocabulary.prompt(example.words, example.language)
    return [*prompt, *vocabulary.written(items_of(example.plan))], len(prompt)


def mixed(generators: Sequence[Generator], dice: random.Random) -> Iterator[Example]:
    """Yield examples of several languages without end."""
    weights = [_SHARES.get(one.language, 1.0) for one in generators]
    while True:
        yield dice.choices(generators, weights)[0].example(dice)


def packed(examples: Iterator[Example], vocabulary: Vocabulary, count: int) -> Rows:
    """Return ``count`` rows, each example in the first with room, until one finds none."""
    tokens = np.zeros((count, LENGTH + 1), np.int16)
    owners = np.zeros((count, LENGTH + 1), np.uint8)
    is_plan = np.zeros((count, LENGTH + 1), bool)
    ends, numbers = [0] * count, [0] * count
    for example in examples:
        ids, plan = encoded(example, vocabulary)
        if len(ids) > LONGEST:
            continue
        row = next((row for row, end in enumerate(ends) if end + len(ids) <= LENGTH + 1), None)
        if row is None:
            break
        at, numbers[row] = ends[row], numbers[row] + 1
        ends[row] = at + len(ids)
        tokens[row, at : ends[row]] = ids
        owners[row, at : ends[row]] = numbers[row]
        is_plan[row, at + plan : ends[row]] = True
    return Rows(tokens=tokens, examples=owners, is_plan=is_plan)
