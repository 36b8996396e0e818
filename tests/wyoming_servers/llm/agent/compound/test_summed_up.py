import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.llm.agent.compound.summed_up import without_sum


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "the fountain and the bed light both off", "the fountain and the bed light off"),
        ("en", "fountain and bed light all off please", "fountain and bed light off please"),
        ("de", "Fernseher und das Bettlicht alle beide aus", "Fernseher und das Bettlicht aus"),
        (
            "de",
            "Fernseher, Deckenlampe und Bettlicht alle drei auf 30",
            "Fernseher, Deckenlampe und Bettlicht auf 30",
        ),
        ("nl", "de tv en de thermostaat allebei uit", "de tv en de thermostaat uit"),
    ],
)
def test_what_means_all_that_was_named_is_left_out(home, language, said, meant):
    assert without_sum(said, language, matcher_for(home(language))) == meant


@pytest.mark.parametrize(
    "said",
    [
        "turn off the bed light and all fans",
        "bed light off and all the blinds down",
        "turn off the fountain and the bed light all",
        "the bed light all off",
        "turn off the fountain and the bed light all day",
    ],
)
def test_other_things_stay(home, said):
    assert without_sum(said, "en", matcher_for(home("en"))) == said


def test_a_language_that_is_not_known_is_left(home):
    house = matcher_for(home("en"))
    assert without_sum("fountain a bed light oba", "cy", house) == "fountain a bed light oba"


def test_each_of_them_is_done(home):
    calls, _ = done(home("en"), "the fountain and the coffee machine both off")
    assert calls == [("HassTurnOff", "Fountain"), ("HassTurnOff", "Coffee Machine")]
