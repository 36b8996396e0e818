import random
from itertools import islice

import numpy as np
import pytest

from tests.wyoming_servers.llm.nano.small_model import COUNTED
from wyoming_servers.llm.nano.training.generate import generator
from wyoming_servers.llm.nano.training.merges import learn
from wyoming_servers.llm.nano.training.rows import LENGTH, encoded, mixed, packed

ROWS = 32
LANGUAGES = ("en", "de")


@pytest.fixture(scope="module")
def vocabulary():
    return learn(COUNTED, LANGUAGES, 400)


@pytest.fixture(scope="module")
def rows(vocabulary):
    return packed(examples(), vocabulary, ROWS)


def examples():
    return mixed([generator(language) for language in LANGUAGES], random.Random(7))


def taken(rows):
    """The tokens of every example in the rows."""
    for tokens, owners in zip(rows.tokens, rows.examples, strict=True):
        for number in range(1, owners.max() + 1):
            yield tuple(tokens[owners == number])


def test_rows_hold_whole_examples_and_no_other_tokens(rows, vocabulary):
    known = {tuple(encoded(one, vocabulary)[0]) for one in islice(examples(), 1000)}
    assert set(taken(rows)) <= known
    assert not rows.tokens[rows.examples == 0].any()
    assert rows.tokens.shape == (ROWS, LENGTH + 1)


def test_an_example_lies_in_one_piece_with_its_plan_at_the_end(rows):
    for owners, plans in zip(rows.examples, rows.is_plan, strict=True):
        for number in range(1, owners.max() + 1):
            places = np.flatnonzero(owners == number)
            assert places[-1] - places[0] == len(places) - 1
            planned = plans[places]
            assert planned[-1]
            assert not planned[0]
            assert list(planned) == sorted(planned)


def test_little_of_a_row_is_left_empty(rows):
    assert (rows.examples > 0).mean() > 0.8


def test_the_same_examples_become_the_same_rows(rows, vocabulary):
    again = packed(examples(), vocabulary, ROWS)
    assert np.array_equal(again.tokens, rows.tokens)
