"""Two commands with nothing between, by rules and by a stand-in for the model."""

import pytest

from tests.wyoming_servers.llm.agent.test_parted import COFFEE, answered

LAMP, FAN = ("HassTurnOff", "Bed Light"), ("HassTurnOn", "Bedroom Fan")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "could you turn off the bed light for me thanks the bedroom fan on please"),
        ("de", "mach mal die Bed Light aus lass den Bedroom Fan laufen"),
        ("fr", "est-ce que tu peux éteindre Bed Light allume-moi Bedroom Fan"),
        ("es", "puedes apagar Bed Light pon en marcha Bedroom Fan"),
        ("it", "puoi spegnere Bed Light fai partire Bedroom Fan"),
        ("nl", "kun je Bed Light uitdoen zet Bedroom Fan maar aan"),
    ],
)
def test_commands_that_rules_know_need_nothing_between(home, language, said):
    calls, _ = answered(home("en"), said, language=language)
    assert calls == [LAMP, FAN]


def test_the_model_may_know_one_of_them(home):
    said = f"could you turn off the bed light {COFFEE[0]}"
    calls, _ = answered(home("en"), said, COFFEE)
    assert calls == [LAMP, ("HassTurnOn", "Coffee Machine")]


@pytest.mark.parametrize(
    "said",
    [
        "could you turn off everything that is in the bedroom fan on",
        "when I say so turn off the bed light set the bedroom fan going",
        "could you turn off the bed light sing me a song",
        "could you turn off the bed light don't set the bedroom fan going",
    ],
)
def test_what_is_not_all_understood_or_narrows_the_first_is_left(home, said):
    calls, _ = answered(home("en"), said)
    assert not calls


@pytest.mark.parametrize(
    "said", ["turn on the counter spots at eight", "turn off the counter spots 20 percent"]
)
def test_no_name_is_cut_in_two(home, said):
    calls, _ = answered(home("en"), said)
    assert not calls
