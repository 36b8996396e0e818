"""Questions and steps that are told by their words, in whatever order."""

import pytest

from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.worded import worded


def read(home, said, language="it"):
    turn = Turn(text=said, before=(), calls=(), results={})
    return worded(turn, language, "kitchen", house=home(language))


def test_a_question_is_read_by_its_words(home):
    assert read(home, "che temperatura c'è fuori") is not None


@pytest.mark.parametrize("behind", ["spegni la luce", "accendimi la piantana"])
def test_what_is_to_be_done_behind_a_question_is_not_lost(home, behind):
    assert read(home, f"che temperatura c'è fuori e {behind}") is None


def test_a_step_leaves_out_no_device_that_is_named(home):
    said = "bedroom curtain a quarter open"
    assert read(home, said, "en") is not None
    assert read(home, f"{said} open the living room blinds", "en") is None
