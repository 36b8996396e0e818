"""What takes back what was said before it in the same sentence."""

import pytest

from wyoming_servers.house.names import split_commands
from wyoming_servers.llm.agent.compound.retracted import (
    is_left_as_it_is,
    is_retracted,
    is_withdrawn,
    withdrawn,
    without_withdrawn,
)
from wyoming_servers.llm.agent.conversation import Turn


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("turn on the lamp, no, the fan", "en"),
        ("mute the tv, scratch that, pause it", "en"),
        ("mach die Lampe an, äh nein, den Ventilator", "de"),
        ("allume la lampe, euh non, le ventilateur", "fr"),
        ("enciende la lámpara, no, el ventilador", "es"),
        ("doe de lamp aan, nee, de ventilator", "nl"),
        ("accendi la lampada, anzi, il ventilatore", "it"),
    ],
)
def test_a_part_may_take_back_the_one_before(text, language):
    assert is_retracted(split_commands(text, language), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no, turn on the lamp and the fan", "en"),
        ("turn on the fan, no need to hurry", "en"),
        ("turn on the lamp and, oh, close the blinds", "en"),
        ("la persiana está abierta, no hay luz", "es"),
        ("mach die Lampe an und den Ventilator", "de"),
    ],
)
def test_a_no_that_begins_or_belongs_to_what_follows_takes_nothing_back(text, language):
    assert not is_retracted(split_commands(text, language), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("turn on the kettle, actually no", "en"),
        ("close the blinds, hang on, don't", "en"),
        ("dim the lamp, actually leave it", "en"),
        ("turn on the, oh never mind", "en"),
        ("turn on the kettle, just kidding", "en"),
        ("turn off the hall light actually leave it on", "en"),
        ("close the blinds no keep them open", "en"),
        ("turn off the lamp no leave it sorry", "en"),
        ("turn on the kettle actually don't", "en"),
        ("mach das Licht an, ach lass", "de"),
        ("mach das Licht aus, nein doch nicht", "de"),
        ("allume le lustre, euh non laisse", "fr"),
        ("apaga la luz, mejor no", "es"),
        ("doe het licht aan, laat maar", "nl"),
        ("accendi la luce, anzi no", "it"),
    ],
)
def test_the_end_of_a_sentence_may_take_all_of_it_back(text, language):
    turn = Turn(text=text, before=(), calls=(), results={})
    assert withdrawn(turn, language, None).is_refused


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("never mind", "en"),
        ("turn the fan on and leave it", "en"),
        ("turn off the fan, leave it off", "en"),
        ("turn on the fan, never mind the noise", "en"),
        ("turn on the fan, no kidding it's hot", "en"),
        ("it's dark in here, no?", "en"),
        ("mir ist egal", "de"),
        ("la porte est fermée, non", "fr"),
    ],
)
def test_what_is_said_alone_goes_on_or_only_asks_takes_nothing_back(text, language):
    assert not is_withdrawn(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("coupe la pompe non laisse la pompe", "fr"),
        ("turn off the pump, no wait, leave it on", "en"),
        ("mach die Pumpe aus nein lass sie an", "de"),
    ],
)
def test_what_is_to_stay_as_it_is_after_all_is_taken_back(text, language):
    assert is_withdrawn(text, language)


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("turn the pump off, no, leave the pump on, turn off the fan", "en", "turn off the fan"),
        (
            "mach die Pumpe aus nein lass die Pumpe an mach das Licht aus",
            "de",
            "mach das Licht aus",
        ),
        ("coupe la pompe non laisse-la arrête plutôt la clim", "fr", "arrête plutôt la clim"),
        ("apaga la bomba no déjala encendida y apaga la radio", "es", "apaga la radio"),
        ("spegni la pompa no lasciala accesa spegni la radio", "it", "spegni la radio"),
        ("zet de pomp uit nee laat de pomp maar aan doe het licht uit", "nl", "doe het licht uit"),
        ("ferme les volets et coupe la radio non laisse la radio", "fr", "ferme les volets"),
        (
            "close the blind and stop the fan no leave the fan turn on the lamp",
            "en",
            "close the blind and turn on the lamp",
        ),
    ],
)
def test_what_is_to_be_done_instead_is_kept(text, language, meant):
    assert without_withdrawn(text, language) == meant


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("turn off the lamp no leave the fan on", "en"),
        ("turn off the fan no leave it on for an hour", "en"),
        ("éteins tout mais laisse la lampe", "fr"),
        ("éteins la radio non la télé", "fr"),
    ],
)
def test_what_stays_beside_something_else_takes_nothing_back(text, language):
    assert without_withdrawn(text, language) == text
    assert not is_withdrawn(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("leave the kitchen lights just how they are", "en"),
        ("please keep the bedroom fan the way it is", "en"),
        ("leave the blinds where they are for now", "en"),
        ("don't touch the thermostat", "en"),
        ("leave the radio alone", "en"),
        ("lass die Lampe so wie sie ist", "de"),
        ("lass den Rollladen bitte in Ruhe", "de"),
        ("fass die Heizung nicht an", "de"),
        ("laisse les lumières comme elles sont", "fr"),
        ("touche pas au chauffage", "fr"),
        ("deja las persianas como están", "es"),
        ("no toques la calefacción", "es"),
        ("laat de lampen zoals ze zijn", "nl"),
        ("laat de lampen maar zo", "nl"),
        ("blijf van de thermostaat af", "nl"),
        ("lascia le luci così come sono", "it"),
        ("non toccare il termostato", "it"),
    ],
)
def test_what_is_to_stay_as_it_is_asks_for_nothing(text, language):
    assert is_left_as_it_is(text, language)
    found = withdrawn(Turn(text=text, before=(), calls=(), results={}), language, None)
    assert found is not None
    assert found.is_refused


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("leave the kitchen lights on", "en"),
        ("leave the kitchen lights at 50 percent", "en"),
        ("leave the lamp as it is and turn off the fan", "en"),
        ("leave the lamp alone but turn off the fan", "en"),
        ("lass die Rollläden herunter", "de"),
        ("laisse la lumière allumée", "fr"),
        ("deja la luz encendida", "es"),
        ("laat de hond uit", "nl"),
        ("lascia la luce accesa", "it"),
    ],
)
def test_what_is_to_be_left_on_or_at_a_value_is_no_such_thing(text, language):
    assert not is_left_as_it_is(text, language)
