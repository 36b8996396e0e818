"""Conditions that need not be waited for."""

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.llm.agent.compound.conditional import without_conditions


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("is the iron on? if so turn it off", "is the iron on and turn it off"),
        (
            "is the back door locked and if not please lock it",
            "is the back door locked and lock it",
        ),
        ("if the blinds are still open close them", "close the blinds"),
        ("lamp off and if the tv is on turn it off", "lamp off and turn the tv off"),
        ("turn off the tv if it's still on", "turn off the tv"),
        ("did I leave the iron on? turn it off if so", "did I leave the iron on and turn it off"),
        ("lock the door if it isn't locked", "lock the door"),
        ("if the door isn't locked lock it", "lock the door"),
        ("close the blind if it's open and lock up", "close the blind and lock up"),
        ("lamp off and close the blind if it's open", "lamp off and close the blind"),
    ],
)
def test_what_is_so_after_the_deed_anyway_is_no_condition(said, meant):
    assert without_conditions(said, "en") == meant


@pytest.mark.parametrize(
    "said",
    [
        "if it's raining close the blinds",
        "if the washer is done turn off the light",
        "is the iron on and if not turn it off",
        "is the back door locked and if so unlock it",
        "if the door is locked unlock it",
        "if the tv is on turn it down",
        "if the tv isn't on turn it off",
        "turn on the fan if the heating is on",
    ],
)
def test_any_other_condition_stays(said):
    assert without_conditions(said, "en") == said


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("de", "falls der Herd noch läuft mach ihn aus", "mach der Herd aus"),
        ("de", "sollte das Radio noch an sein schalt es bitte ab", "schalt das Radio bitte ab"),
        ("de", "schließ die Tür ab falls sie nicht abgesperrt ist", "schließ die Tür ab"),
        (
            "de",
            "ist das Licht noch an wenn ja mach es aus",
            "ist das Licht noch an und mach es aus",
        ),
        ("nl", "als de oven nog aan staat zet hem uit", "zet de oven uit"),
        ("nl", "doe het gordijn dicht als het nog open is", "doe het gordijn dicht"),
        ("fr", "si le four est encore allumé éteins-le", "éteins le four"),
        ("fr", "ferme le volet s'il est ouvert et éteins", "ferme le volet et éteins"),
        ("es", "si la tele está encendida apágala", "apaga la tele"),
        ("es", "cierra la persiana si todavía está abierta", "cierra la persiana"),
        ("it", "se il forno è ancora acceso spegnilo", "spegni il forno"),
        ("it", "chiudi le tende se sono aperte e spegni", "chiudi le tende e spegni"),
    ],
)
def test_so_it_is_in_other_languages(language, said, meant):
    assert without_conditions(said, language) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "wenn die Tür zu ist mach sie auf"),
        ("de", "wenn der Fernseher läuft mach ihn leiser"),
        ("de", "wenn es regnet mach die Fenster zu"),
        ("nl", "als de deur dicht is doe hem open"),
        ("fr", "s'il pleut ferme les volets"),
        ("es", "si la puerta está cerrada ábrela"),
        ("it", "se la porta è chiusa a chiave aprila"),
    ],
)
def test_any_other_stays_there_too(language, said):
    assert without_conditions(said, language) == said


def test_each_of_several_conditions_is_left_out():
    said = "turn off the tv if it's on and close the blind if it's open"
    assert without_conditions(said, "en") == "turn off the tv and close the blind"


def test_what_follows_from_an_answer_is_done(home):
    calls, _ = done(home("en"), "is the TV on and if so turn it off")
    assert calls == [("HassTurnOff", "TV")]
