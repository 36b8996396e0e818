import pytest

from tests.benchmarks.agent.judge import Outcome
from tests.wyoming_servers.llm.agent.development_set import (
    ASKED,
    LANGUAGES,
    MILL_LANGUAGES,
    outcome,
    sentences,
)

LEAST_RIGHT = {"house": 0.85, "mill": 0.75}
"""Of the sentences the fast path is developed with; fewer means that something broke."""


@pytest.mark.parametrize(
    ("home", "language"),
    [
        *(("house", language) for language in LANGUAGES),
        *(("mill", language) for language in MILL_LANGUAGES),
    ],
)
def test_most_is_done_and_nothing_else(home, language):
    said = list(sentences(language, home))
    results = {(*one.after, one.sentence.text): (one, outcome(one)[0]) for one in said}
    wrong = [text for text, (_, result) in results.items() if result == Outcome.WRONG.value]
    right = [
        text
        for text, (one, result) in results.items()
        if result == Outcome.RIGHT.value or (result == ASKED and one.sentence.may_ask)
    ]
    assert wrong == []
    assert len(right) >= LEAST_RIGHT[home] * len(said)
