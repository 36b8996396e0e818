import pytest

from wyoming_servers.llm.agent.choosing import chosen, in_part

LAMPS = [("Desk Lamp", "Office Desk Lamp"), ("Floor Lamp", "Lounge Floor Lamp")]


@pytest.mark.parametrize(
    ("language", "answer", "meant"),
    [
        ("en", "the desk one please", (0,)),
        ("en", "the second one", (1,)),
        ("en", "the last", (1,)),
        ("en", "both of them", (0, 1)),
        ("en", "all", (0, 1)),
        ("en", "the one in the lounge", (1,)),
        ("en", "the lamp", ()),
        ("en", "the third one", ()),
        ("en", "not the desk one", (1,)),
        ("en", "not the desk one, the other one", (1,)),
        ("en", "not the desk one but the floor one", (1,)),
        ("en", "not the desk one, but the desk one", ()),
        ("de", "nicht die auf dem Desk, sondern die Floor Lamp", (1,)),
        ("fr", "pas la première, la deuxième", (1,)),
        ("en", "the right one", ()),
        ("en", "number two", (1,)),
        ("en", "both lamps", (0, 1)),
        ("en", "the desk one and the floor one", (0, 1)),
        ("en", "what", ()),
        ("de", "die zweite bitte", (1,)),
        ("de", "alle beide", (0, 1)),
        ("de", "eins und zwei", (0, 1)),
        ("de", "beide", (0, 1)),
        ("fr", "la première", (0,)),
        ("fr", "les deux", (0, 1)),
        ("es", "el segundo", (1,)),
        ("es", "todas", (0, 1)),
        ("nl", "de eerste graag", (0,)),
        ("nl", "allebei", (0, 1)),
        ("cy", "desk", (0,)),
    ],
)
def test_an_answer_means_one_several_or_none(language, answer, meant):
    assert chosen(LAMPS, answer, language) == meant


def test_both_are_never_three():
    assert chosen([*LAMPS, ("Bed Light",)], "both", "en") == ()


def test_of_three_the_one_that_is_named_instead_is_meant():
    three = [*LAMPS, ("Bed Light",)]
    assert chosen(three, "not the desk one, the bed one", "en") == (2,)
    assert chosen(three, "not the desk one, the other one", "en") == ()


def test_what_was_not_listed_has_no_number():
    assert chosen(LAMPS, "the first one", "en", listed=False) == ()


def test_a_part_of_a_name_is_no_part_of_a_sentence():
    assert in_part(LAMPS, "the desk one", "en") == 0
    assert in_part(LAMPS, "turn on the desk lamp", "en") is None
