import pytest

from tests.benchmarks.agent.judge import Outcome
from tests.wyoming_servers.llm.agent.development_set import LANGUAGES, outcome, sentences

LEAST_RIGHT = 0.85
"""Of the sentences the fast path is developed with; fewer means that something broke."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_is_done_and_nothing_else(language):
    said = list(sentences(language))
    results = {(*one.after, one.sentence.text): outcome(one)[0] for one in said}
    wrong = [text for text, result in results.items() if result == Outcome.WRONG.value]
    right = [text for text, result in results.items() if result == Outcome.RIGHT.value]
    assert wrong == []
    assert len(right) >= LEAST_RIGHT * len(said)
