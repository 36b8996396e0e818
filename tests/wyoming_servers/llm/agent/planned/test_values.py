import pytest

from wyoming_servers.llm.agent.planned.values import (
    changes_by_half,
    closes_a_share,
    color_of,
    duration_of,
    number_of,
    white_of,
)


@pytest.mark.parametrize(
    ("language", "said", "seconds"),
    [
        ("en", "5 minutes", 300),
        ("en", "half an hour", 1800),
        ("en", "1 hour and 30 minutes", 5400),
        ("en", "an hour and a half", 5400),
        ("en", "2 and a half minutes", 150),
        ("en", "a quarter of an hour", 900),
        ("en", "3 quarters of an hour", 2700),
        ("en", "a couple of minutes", 120),
        ("en", "2 and a quarter hours", 8100),
        ("en", "2 hours and a quarter", 8100),
        ("de", "2 und eine halbe stunde", 9000),
        ("de", "eine halbe stunde", 1800),
        ("de", "anderthalb stunden", 5400),
        ("de", "eine dreiviertelstunde", 2700),
        ("fr", "une demi heure", 1800),
        ("fr", "2 heures 30", 9000),
        ("fr", "3 quarts d heure", 2700),
        ("es", "una hora y media", 5400),
        ("es", "un cuarto de hora", 900),
        ("nl", "een half uur", 1800),
        ("nl", "3 kwartier", 2700),
        ("it", "un ora e mezza", 5400),
        ("it", "mezz ora", 1800),
    ],
)
def test_a_duration_is_as_long_as_people_mean(language, said, seconds):
    parts = duration_of(said.split(), language)
    size = {"hours": 3600, "minutes": 60, "seconds": 1}
    assert sum(value * size[unit] for unit, value in parts.items()) == seconds


def test_what_is_no_duration_is_none():
    assert duration_of(["a", "while"], "en") is None
    assert duration_of(["5", "minutes"], "xx") is None
    assert duration_of(["a", "few", "minutes"], "en") is None


def test_one_number_is_a_value_and_two_are_none():
    assert number_of(["21.5", "degrees"]) == 21.5
    assert number_of(["20", "percent"]) == 20
    assert number_of(["21", "and", "a", "half"]) == 21.5
    assert number_of(["20", "30"]) is None
    assert number_of(["bright"]) is None


@pytest.mark.parametrize(
    ("said", "percent"),
    [
        ("half", 50),
        ("3 quarters", 75),
        ("a third", 33),
        ("2 thirds", 67),
        ("a fifth", 20),
        ("2 drittel", 67),
        ("dreiviertel", 75),
        ("ein fünftel", 20),
        ("3 quarts", 75),
        ("la moitié", 50),
        ("3 cuartos", 75),
        ("la mitad", 50),
        ("driekwart", 75),
        ("een derde", 33),
        ("3 quarti", 75),
        ("metà", 50),
    ],
)
def test_a_share_is_in_percent(said, percent):
    assert number_of(said.split()) == percent


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("21 degrés et demi", 21.5),
        ("21 y medio", 21.5),
        ("19 and a quarter degrees", 19.25),
        ("20 virgule 5", 20.5),
        ("20 komma 5", 20.5),
        ("einundzwanzigeinhalb", 21.5),
        ("tweeënhalve graad", 2.5),
        ("half a degree", 0.5),
        ("mezzo grado", 0.5),
    ],
)
def test_what_is_added_to_a_number_is_no_share(said, number):
    assert number_of(said.split()) == number


@pytest.mark.parametrize("said", ["half of 30", "5 quarters", "a half or a quarter", "20 half"])
def test_more_than_one_number_is_none(said):
    assert number_of(said.split()) is None


def test_half_is_no_percent_where_degrees_are_counted():
    assert number_of(["half"], whole=1) == 0.5


def test_a_colour_has_home_assistant_s_name():
    assert color_of(["rot"], "de") == "red"
    assert color_of(["fast"], "en") is None


def test_a_white_has_its_kelvin():
    assert white_of(["warm", "white"], "en") == 2700
    assert white_of(["tageslicht"], "de") == 6500
    assert white_of(["red"], "en") is None


def test_a_colour_may_stand_before_a_noun():
    assert color_of(("rotes",), "de") == "red"
    assert white_of(("warmweißes",), "de") == white_of(("warmweiß",), "de")
    assert color_of(("Stehlampe",), "de") is None


@pytest.mark.parametrize(
    ("language", "said", "closes"),
    [
        ("it", "chiudi la tenda per tre quarti", True),
        ("it", "tapparella chiusa a un terzo", True),
        ("fr", "ferme le volet aux trois quarts", True),
        ("es", "persiana cerrada tres cuartos", True),
        ("it", "apri la tenda per tre quarti", False),
        ("it", "chiudi la porta e metti la tenda a tre quarti", False),
        ("it", "chiudi la tenda al 30 per cento", False),
        ("de", "schließ das Rollo auf ein Drittel", False),
    ],
)
def test_a_part_of_a_way_may_be_closed(language, said, closes):
    assert closes_a_share(said, language) is closes


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("turn the radio down by half", True),
        ("baisse la radio de moitié", True),
        ("dreh das Radio um die Hälfte runter", True),
        ("zet de radio met de helft zachter", True),
        ("abbassa la radio della metà", True),
        ("turn the radio to half", False),
        ("mets la radio à moitié", False),
    ],
)
def test_half_of_what_it_is_is_no_half_of_all(text, is_so):
    assert changes_by_half(text) is is_so
