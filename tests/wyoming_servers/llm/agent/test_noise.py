"""Noise that a recogniser takes for words: the same few of them, again and again.

A pattern that may read them in more than one way would try all of them, which never ends.
"""

import pytest

from tests.wyoming_servers.llm.agent.test_parted import answered

LONGEST = 600


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("en", "i'm"),
        ("en", "no"),
        ("en", "kids"),
        ("en", "not the lamp"),
        ("de", "ich muss"),
        ("de", "nein"),
        ("de", "und dann u"),
        ("de", "und dann"),
        ("fr", "c'est"),
        ("fr", "non"),
        ("es", "eh"),
        ("es", "no"),
        ("it", "eh"),
        ("it", "sono"),
        ("nl", "nee"),
        ("nl", "ik heb"),
    ],
)
def test_what_is_said_again_and_again_is_no_command(home, language, heard):
    times = LONGEST // (len(heard) + 1)
    text = f"{' '.join([heard] * times)} {heard[0]}"[-LONGEST:]
    calls, _ = answered(home(language), text, language=language)
    assert not calls


@pytest.mark.parametrize("sign", [" ", ",", "!", "-", "'", "1", "1."])
def test_so_is_what_is_all_signs(home, sign):
    calls, _ = answered(home("de"), f"sowohl{sign * LONGEST}licht für", language="de")
    assert not calls


def test_a_command_is_read_whatever_space_is_between(home):
    calls, _ = answered(home("en"), f"  turn off{' ' * 2 * LONGEST}the\n\nbed light ")
    assert calls == [("HassTurnOff", "Bed Light")]


def test_what_is_longer_than_any_command_is_left_to_a_model(home):
    things = ", ".join(f"thing{number}" for number in range(100))
    calls, said = answered(home("en"), f"add {things} to the shopping list")
    assert not calls
    assert "understand" in said
