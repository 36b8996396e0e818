from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.redone import done_instead


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "television off no wait just turn it down", "turn television down"),
        ("en", "turn off the television or no turn it down", "turn the television down"),
        ("de", "Fernseher aus nein warte mach ihn nur leiser", "mach Fernseher nur leiser"),
        ("de", "Fernseher aus, nein, mach den etwas leiser", "mach Fernseher etwas leiser"),
        ("fr", "éteins la télévision non baisse-la un peu", "baisse la télévision un peu"),
        ("fr", "éteins la télévision ou plutôt baisse la juste", "baisse la télévision juste"),
        ("es", "apaga la tele no espera bájala un poco", "baja la tele un poco"),
        ("it", "spegni la tele no aspetta abbassala un po", "abbassa la tele un po"),
        ("nl", "televisie uit of nee zet die wat zachter", "zet televisie wat zachter"),
        ("nl", "zet de lamp in de keuken uit nee dim hem", "dim de lamp in de keuken"),
    ],
)
def test_what_is_done_instead_is_about_the_thing_before(home, language, said, meant):
    assert done_instead(said, language, home(language)) == meant


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "set the floor lamp no wait the bed light to red", "set the bed light to red"),
        ("en", "floor lamp on no the bed light and fan off", "the bed light on and fan off"),
        ("de", "mach die Stehlampe nein die Deckenlampe an", "mach die Deckenlampe an"),
        ("fr", "allume le lampadaire non attends le plafonnier", "allume le plafonnier"),
        ("es", "enciende la lámpara de pie no espera la tele", "enciende la tele"),
        ("it", "accendi la piantana anzi il lampadario", "accendi il lampadario"),
        ("nl", "doe de staande lamp nee wacht de plafondlamp aan", "doe de plafondlamp aan"),
    ],
)
def test_a_thing_is_taken_back_for_another_one(home, language, said, meant):
    assert done_instead(said, language, home(language)) == meant


@pytest.mark.parametrize(
    ("language", "name", "said", "meant"),
    [
        ("nl", "Spot ", "doe de spot van Al nee wacht die van Bo uit", "doe de spot van Bo uit"),
        ("nl", "Spot ", "doe de spot van Al uit sorry die van Bo", "doe de spot van Bo uit"),
        ("de", "Rollo ", "mach das Rollo von Al nein das von Bo zu", "mach das Rollo von Bo zu"),
        ("fr", "Chevet de ", "éteins le chevet de Al pardon celui de Bo", "éteins le chevet de Bo"),
        ("it", "Lume di ", "spegni il lume di Al scusa quello di Bo", "spegni il lume di Bo"),
        ("es", "Foco de ", "apaga el foco de Al no espera el de Bo", "apaga el foco de Bo"),
    ],
)
def test_whose_it_is_tells_which_is_meant_instead(home, language, name, said, meant):
    lamps = tuple(
        Entity(entity_id=f"light.{who}", name=f"{name}{who}", domain="light")
        for who in ("Al", "Bo")
    )
    assert done_instead(said, language, replace(home(language), entities=lamps)) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "floor lamp and television off no wait turn it down"),
        ("en", "in the kitchen turn the light off no dim it"),
        ("en", "turn the light off in the kitchen no dim it"),
        ("en", "turn on the floor lamp no the kitchen"),
        ("es", "enciende la lámpara de pie, no la tele"),
        ("it", "accendi la piantana, no il lampadario"),
        ("en", "wait turn it down"),
    ],
)
def test_what_may_be_about_more_or_say_what_is_left_alone_stays(home, language, said):
    assert done_instead(said, language, home(language)) == said


def test_behind_another_command_a_thing_is_taken_back_too(home):
    said = "floor lamp on and television off no wait turn it down"
    meant = "floor lamp on and turn television down"
    assert done_instead(said, "en", home("en")) == meant


def test_what_was_taken_back_is_not_done(home):
    said = "doe het rolgordijn dicht en de televisie uit of nee zet die maar wat zachter"
    calls, _ = done(home("nl"), said, language="nl")
    assert [tool for tool, _ in calls] == ["HassTurnOff", "HassSetVolumeRelative"]
