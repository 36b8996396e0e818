import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.forbidden import without_forbidden


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("don't turn off the TV, turn off the lamp", "turn off the lamp"),
        ("no, don't turn the TV off. Turn the lamp off", "Turn the lamp off"),
        ("please don't close the blinds, just turn the TV off", "turn the TV off"),
        ("do not open the door, but turn on the lamp", "turn on the lamp"),
        ("don't touch the lamp but turn off the TV", "turn off the TV"),
    ],
)
def test_what_is_to_be_done_stands_behind_what_is_not(said, meant):
    assert without_forbidden(said, "en") == meant


@pytest.mark.parametrize(
    "said",
    [
        "don't turn off the TV",
        "don't turn off the TV and close the blinds",
        "don't turn off the TV, turn it down",
        "don't turn off the TV, the lamp",
        "don't forget the TV, turn off the lamp",
        "don't turn off the TV, turn off the lamp when I leave",
        "turn off the TV, don't turn off the lamp",
    ],
)
def test_what_is_less_plain_is_left_as_it_was_said(said):
    assert without_forbidden(said, "en") == said


def test_only_what_is_asked_for_is_done(home):
    calls, _ = done(home("en"), "don't turn off the TV, turn off the bed light")
    assert calls == [("HassTurnOff", "Bed Light")]


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("fr", "n'éteins pas la télé éteins l'enceinte", "éteins l'enceinte"),
        ("fr", "ferme pas le volet, mais allume la lampe", "allume la lampe"),
        ("es", "no apagues la tele, apaga el altavoz", "apaga el altavoz"),
        ("es", "no prendas la cafetera prende la campana", "prende la campana"),
        ("it", "non spegnere la tele spegni la lampada", "spegni la lampada"),
        ("it", "non aprire la tenda, ma chiudi la porta", "chiudi la porta"),
    ],
)
def test_a_verb_behind_what_is_forbidden_begins_what_is_to_be_done(language, said, meant):
    assert without_forbidden(said, language) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "ne ferme pas le volet et allume la lampe"),
        ("fr", "n'éteins pas la télé, baisse-la"),
        ("fr", "n'oublie pas le pain, ajoute du lait"),
        ("es", "no apagues la tele y baja la persiana"),
        ("es", "no apagues la tele, bájala"),
        ("it", "non spegnere la tele, abbassala"),
        ("it", "non chiudere la tenda e spegni la luce"),
        ("it", "non spegnere la luce se chiudi la tenda"),
        ("es", "no cierres la cortina si baja la temperatura"),
    ],
)
def test_what_may_be_forbidden_too_is_left_in_other_languages(language, said):
    assert without_forbidden(said, language) == said
