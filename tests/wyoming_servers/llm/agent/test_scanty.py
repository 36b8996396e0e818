"""What one word says, and half a sentence."""

import pytest

from tests.wyoming_servers.llm.agent.test_agreeing import LIGHTS, nothing
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.scanty import asked_about
from wyoming_servers.llm.agent.tolerant import SURE


def heard(text, read=LIGHTS):
    turn = Turn(text=text, before=(), calls=(), results={})
    return asked_about(turn, "en", "den", read=read)


@pytest.mark.parametrize("text", ["gloom", "the gloom", "gloom.", "gloom and", "less gloomy than"])
def test_one_word_and_what_breaks_off_are_asked_about(text):
    understood = heard(text)
    assert understood.matches
    assert understood.score < SURE
    assert understood.is_guess


def test_more_words_are_believed():
    assert heard("all this gloom").score >= SURE


def test_what_is_not_understood_is_asked_nothing():
    assert heard("gloom", nothing) is None
