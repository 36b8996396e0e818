import pytest

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.llm.agent.how_many import HowMany, how_many, is_one_of, number_meant


@pytest.mark.parametrize(
    ("words", "language", "told"),
    [
        ("turn on both", "en", HowMany(words=1, number=2)),
        ("turn on all three", "en", HowMany(words=2, number=3)),
        ("turn on all the", "en", HowMany(words=2)),
        ("mach alle drei", "de", HowMany(words=2, number=3)),
        ("éteins les deux", "fr", HowMany(words=2, number=2)),
        ("turn off the two", "en", HowMany(words=2, number=2)),
        ("mach die drei", "de", HowMany(words=2, number=3)),
        ("turn on the", "en", None),
        ("turn on a two", "en", None),
        ("set the lamp to two", "en", None),
        ("turn on panel three", "en", None),
    ],
)
def test_the_words_before_a_name_tell_how_many_are_meant(words, language, told):
    assert how_many(words.split(), language) == told


def test_a_number_is_meant_wherever_it_is_said():
    assert number_meant("open both blinds in the dining room", "en") == 2
    assert number_meant("open the blinds", "en") is None


@pytest.mark.parametrize(
    ("meant", "said", "is_one"),
    [
        ("turn off the floor lamp", "turn off both lamps", True),
        ("turn off the floor lamp", "turn off the lamp", False),
        ("turn on the ceiling lights", "turn on both ceiling lights", False),
    ],
)
def test_one_thing_is_not_both_unless_it_is_called_so(meant, said, is_one):
    house = SimulatedHome.default().snapshot()
    matches = matcher_for(house).match_all(meant, "en", "living_room")
    assert is_one_of(matches, said, "en", house) == is_one
