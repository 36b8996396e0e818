"""Questions about values, comparisons and states, as one asks them in Dutch."""

from functools import partial

import pytest

from tests.wyoming_servers.llm.agent.inquiries.asked import answer_of, entity, sensor
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.llm.agent.inquiries.reader import inquiry

HOUSE = House(
    house_id="h",
    language="nl",
    areas=tuple(
        Area(area_id=one.casefold(), name=one)
        for one in ("Living", "Keuken", "Slaapkamer", "Badkamer", "Kas")
    ),
    entities=(
        entity("light", "Luster", "on", area="living", brightness=255),
        entity("cover", "Rolluik living", "open", "shutter", "living", current_position=100),
        entity("cover", "Zonnescherm", "open", "awning", current_position=40),
        entity(
            *("climate", "Verwarming living", "heat", None, "living"),
            current_temperature=19.5,
            temperature=21,
        ),
        entity("fan", "Stalventilator", "on", percentage=60),
        entity("switch", "Droogkast", "on"),
        entity("switch", "Schrikdraad", "on"),
        entity("vacuum", "Robot", "cleaning"),
        entity("lock", "Voordeur", "unlocked"),
        entity("binary_sensor", "Terrasdeur", "on", "door", "living"),
        entity("binary_sensor", "Lekdetector", "off", "moisture", "badkamer"),
        entity("person", "Bart", "not_home"),
        sensor("Temperatuur buiten", 13.2, "°C", "temperature"),
        sensor("Temperatuur kas", 17.5, "°C", "temperature", "kas"),
        sensor("Temperatuur frigo", 5.1, "°C", "temperature", "keuken"),
        sensor("Bodemvochtigheid tomaten", 31, "%", "humidity", "kas"),
        sensor("Batterij trekker", 12, "%", "battery"),
        sensor("Zonnepanelen", 2100, "W", "power"),
    ),
)
answer = partial(answer_of, HOUSE, area="living")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("op hoeveel staat de verwarming in de living", "Verwarming living: 21°"),
        ("op welke stand draait de stalventilator", "Stalventilator: 60 %"),
        ("hoe ver is het zonnescherm uitgerold", "Zonnescherm: 40 %"),
        ("hoe koud is het in de frigo", "Temperatuur frigo is 5,1 °C"),
        ("hoe koud is het eigenlijk hier", "Verwarming living: 19,5°"),
        ("wat is de bodemvochtigheid bij de tomaten", "Bodemvochtigheid tomaten is 31 %"),
        ("hoe vol is de accu van de trekker", "Batterij trekker is 12 %"),
        ("hoeveel leveren de zonnepanelen nu", "Zonnepanelen is 2100 W"),
        ("leveren de zonnepanelen iets op", "Zonnepanelen is 2100 W"),
        ("is de droogkast nog bezig", "Droogkast is aan"),
        ("heeft de robot al gedaan met poetsen", "Robot is"),
    ],
)
def test_a_value_is_told(sentence, told):
    assert answer(sentence).startswith(told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("is het frisser buiten dan binnen", "Ja. Temperatuur buiten: 13,2 °C. Verw"),
        ("is het in de kas boven de 15 graden", "Ja, 17,5 °C"),
        ("waar is het het koudst", "Temperatuur kas: 17,5 °C"),
        ("is er ergens een batterij plat", "Ja, Batterij trekker"),
        ("moet ik ergens een batterij vervangen", "Ja, Batterij trekker"),
    ],
)
def test_values_are_compared(sentence, told):
    assert answer(sentence).startswith(told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("is de terrasdeur nu eigenlijk gesloten of niet", "Nee"),
        ("staat er stroom op het schrikdraad", "Ja"),
        ("ben ik vergeten het rolluik dicht te doen", "Ja"),
        ("is Bart al thuis gekomen", "Nee"),
        ("hangt er geen lek in de badkamer", "Nee"),
        ("lekt er iets in de badkamer", "Nee"),
        ("alles toe?", "Nee, "),
    ],
)
def test_a_state_is_told_however_it_is_asked_for(sentence, told):
    assert answer(sentence).startswith(told)


@pytest.mark.parametrize(
    "sentence",
    [
        "is het leven duur",
        "hoeveel weegt een olifant",
        "zet de luster af",
        "de voordeur mag los",
        "hoe warm is de zon",
        "is het boven de 15 graden in Spanje",
    ],
)
def test_what_asks_for_nothing_in_the_house_is_left_to_others(sentence):
    found = (inquiry(sentence, "nl", HOUSE, "living", late=late) for late in (False, True))
    assert not any(found)
