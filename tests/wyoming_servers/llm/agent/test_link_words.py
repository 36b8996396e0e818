import pytest

from wyoming_servers.llm.agent.link_words import (
    corrected,
    goes_on,
    joins_on,
    says_instead,
    without_links,
    without_places,
)


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("en", "oh wait, turn it on again", "turn it on again"),
        ("en", "and the bedroom too, please", "the bedroom too, please"),
        ("en", "the bedroom instead", "the bedroom"),
        ("de", "nein, lieber das Bad", "das Bad"),
        ("fr", "non, plutôt le salon", "le salon"),
        ("es", "no, mejor el baño", "el baño"),
        ("nl", "nee, liever de gang", "de gang"),
        ("cy", "and the bedroom", "and the bedroom"),
    ],
)
def test_what_ties_a_sentence_to_the_one_before_is_left_out(language, text, rest):
    assert without_links(text, language) == rest


def test_a_better_idea_corrects_the_sentence_it_ends():
    assert corrected("apaga la luz, mejor el ventilador", "es") == (
        "apaga la luz",
        "el ventilador",
    )


def test_enfin_belongs_to_the_no_behind_it():
    assert corrected("mets 20 degrés enfin non 21", "fr") == ("mets 20 degrés", "21")


def test_only_what_replaces_says_instead():
    assert says_instead("das Bad stattdessen", "de")
    assert not says_instead("mach doch das Bad an", "de")
    assert not says_instead("instead", "cy")


def test_what_goes_on_is_told_from_what_corrects():
    assert joins_on("and eggs", "en")
    assert goes_on("eggs too", "en")
    assert not goes_on("no, eggs", "en")
    assert not joins_on("android", "en")


def test_places_are_left_without_their_prepositions():
    assert without_places("la lumière de la chambre", "fr").split() == ["lumière", "chambre"]


@pytest.mark.parametrize(
    "text", ["la música no está muy alta", "la luz no alumbra nada", "El ventilador no funciona."]
)
def test_a_no_before_a_verb_corrects_nothing(text):
    assert corrected(text, "es") is None


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("apaga la luz no la tele", ("apaga la luz", "la tele")),
        ("apaga la luz, no, enciende la tele", ("apaga la luz", "enciende la tele")),
        ("pon el salón a 20 no a 22", ("pon el salón a 20", "a 22")),
    ],
)
def test_a_no_before_a_noun_or_between_signs_corrects(text, halves):
    assert corrected(text, "es") == halves
