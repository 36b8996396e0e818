"""Every sentence asks for what its home can do, and for nothing that contradicts itself."""

from __future__ import annotations

import pytest

from tests.benchmarks.agent.doing import do
from tests.benchmarks.agent.judge import Outcome, Turn, judge
from tests.benchmarks.agent.sentences import conversations_of, home_files, sentences_of
from tests.benchmarks.agent.simulated import fresh_home, reading_of


@pytest.mark.parametrize("path", home_files(), ids=lambda path: path.stem)
def test_doing_what_a_sentence_asks_for_is_right(path):
    house = fresh_home(path).snapshot()
    for sentence in (*sentences_of(path.stem, house), *conversations_of(path.stem, house)):
        home = fresh_home(path, sentence.given)
        before = reading_of(home)
        do(home, sentence)
        turn = Turn(
            before=before,
            after=reading_of(home),
            reply=" ".join(sentence.says) or "Done",
            understood=True,
            milliseconds=1,
        )
        if not sentence.says:
            assert judge(sentence, turn) is Outcome.RIGHT, sentence.text
