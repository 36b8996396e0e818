"""What is to be done later, and what at once."""

import pytest

from wyoming_servers.house.matcher import Matcher


def read(home, text, language="en"):
    found = Matcher(home(language)).match_all(text, language, "living_room")
    return [(one.intent, one.slots.get("conversation_command")) for one in found]


@pytest.mark.parametrize(
    ("language", "said", "later"),
    [
        (
            "en",
            "in an hour turn off the TV and close the curtain",
            "turn off the TV and close the curtain",
        ),
        ("en", "in 10 minutes bed light off and desk lamp off", "bed light off and desk lamp off"),
        (
            "de",
            "in zehn Minuten Bettlicht aus und Fernseher aus",
            "Bettlicht aus und Fernseher aus",
        ),
    ],
)
def test_a_time_that_begins_a_sentence_is_that_of_all(home, language, said, later):
    assert read(home, said, language) == [("HassStartTimer", later)]


@pytest.mark.parametrize(
    "said",
    [
        "in ten minutes turn off the TV and turn on the bed light now",
        "turn off the TV in ten minutes and turn on the bed light",
        "turn on the bed light and in ten minutes turn off the TV",
    ],
)
def test_a_time_elsewhere_is_that_of_its_part(home, said):
    assert sorted(read(home, said)) == [
        ("HassStartTimer", "turn off the TV"),
        ("HassTurnOn", None),
    ]


@pytest.mark.parametrize(
    ("said", "later"),
    [
        ("turn off the TV and the bed light in ten minutes", "turn off the TV and the bed light"),
        ("TV and bed light off in an hour", "TV and bed light off"),
        ("TV off in an hour and the bed light too", "TV off and the bed light too"),
        ("in ten minutes turn off the TV and the bed light", "turn off the TV and the bed light"),
        ("turn off the TV in ten minutes and the bed light", "turn off the TV and the bed light"),
        (
            "close the living room curtain and the bedroom blind in half an hour",
            "close the living room curtain and the bedroom blind",
        ),
    ],
)
def test_parts_that_lean_on_the_one_with_the_time_are_for_later_as_well(home, said, later):
    assert read(home, said) == [("HassStartTimer", later)]


def test_each_part_may_have_its_time(home):
    said = "in ten minutes turn off the TV and in twenty minutes turn off the bed light"
    assert [later for _, later in read(home, said)] == ["turn off the TV", "turn off the bed light"]


def test_what_is_asked_is_asked_at_once(home):
    (_, later), (asked, _) = read(home, "in ten minutes turn off the TV and is the bed light on")
    assert (later, asked) == ("turn off the TV", "HassGetState")
