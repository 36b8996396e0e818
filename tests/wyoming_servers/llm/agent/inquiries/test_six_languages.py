"""The same questions about one house, in six languages: none does anything."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.inquiries.asked import answer_of
from wyoming_servers.house.snapshot import Area, Entity, House

AREAS = (Area(area_id="den", name="Salon"),)
HOUSE = House(
    house_id="h",
    language="en",
    areas=AREAS,
    entities=(
        Entity(entity_id="vacuum.v", name="Rosie", domain="vacuum", state="cleaning"),
        Entity(
            entity_id="climate.c",
            name="Vulcan",
            domain="climate",
            area="den",
            state="heat",
            attributes={"current_temperature": 19.5, "temperature": 21},
        ),
        Entity(
            entity_id="cover.d",
            name="Delta",
            domain="cover",
            device_class="shutter",
            state="closed",
        ),
        Entity(
            entity_id="cover.m",
            name="Nube",
            domain="cover",
            device_class="awning",
            state="open",
        ),
        Entity(entity_id="lock.f", name="Fort", domain="lock", state="locked"),
        Entity(
            entity_id="sensor.b",
            name="Doorbell",
            domain="sensor",
            device_class="battery",
            state="12",
            attributes={"unit_of_measurement": "%"},
        ),
        Entity(
            entity_id="sensor.o",
            name="Meteo",
            domain="weather",
            state="cloudy",
            attributes={"temperature": 8, "temperature_unit": "°C"},
        ),
    ),
)


def answer(sentence, language):
    return answer_of(replace(HOUSE, language=language), sentence, area="den")


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("de", "saugt Rosie gerade", "Rosie ist am Putzen"),
        ("de", "ist Rosie noch am Saugen", "Rosie ist am Putzen"),
        ("nl", "stofzuigt Rosie nog", "Rosie is aan het schoonmaken"),
        ("nl", "is Rosie aan het zuigen", "Rosie is aan het schoonmaken"),
        ("fr", "Rosie est en train de nettoyer", "Rosie est en train de nettoyer"),
        ("it", "Rosie sta pulendo", "Rosie è in pulizia"),
        ("es", "está limpiando Rosie", "El dispositivo Rosie está limpiando"),
    ],
)
def test_what_a_robot_does_is_told_and_does_not_start_it(language, sentence, told):
    assert answer(sentence, language) == told


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "hoe warm is het hier binnen"),
        ("it", "quanto fa caldo qui dentro"),
        ("es", "cuánto calor hace aquí dentro"),
        ("es", "qué tan caliente está aquí"),
    ],
)
def test_how_warm_it_is_here_is_told(language, sentence):
    assert "19,5" in answer(sentence, language)


def test_how_warm_it_is_outside_is_told():
    assert answer("che temperatura c'è fuori", "it") == "Meteo: 8 °C"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "auf wie viel steht Vulcan"),
        ("de", "auf welche Temperatur steht Vulcan"),
        ("nl", "op hoeveel staat Vulcan"),
        ("it", "a quanto è impostato Vulcan"),
        ("es", "a cuánto está puesto Vulcan"),
    ],
)
def test_what_a_thermostat_is_set_to_is_told(language, sentence):
    assert answer(sentence, language) == "Vulcan: 21°"


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("de", "Delta ist unten, gell?", "Ja"),
        ("de", "ist Delta hochgefahren", "Nein"),
        ("de", "ist Nube ausgefahren", "Ja"),
        ("nl", "is Delta neergelaten", "Ja"),
        ("nl", "is Nube uitgerold", "Ja"),
        ("fr", "Delta est baissé ?", "Oui"),
        ("fr", "Nube est sorti ?", "Oui"),
        ("es", "¿Nube está fuera?", "Sí"),
        ("it", "Nube è fuori?", "Sì"),
    ],
)
def test_a_cover_is_where_it_is_told_to_be_and_stays_there(language, sentence, told):
    assert answer(sentence, language).startswith(told)


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "Fort is locked, innit?", "Yes"),
        ("en", "Fort is unlocked, right?", "No, locked"),
        ("en", "do I need to change any batteries", "Yes, Doorbell"),
        ("de", "muss ich irgendwo Batterien wechseln", "Ja, Doorbell"),
        ("de", "wie viel Prozent hat Doorbell noch", "Doorbell ist 12 %"),
        ("nl", "hoeveel procent heeft Doorbell nog", "Doorbell is 12 %"),
        ("it", "guarda un po' se Fort è chiusa a chiave", "Sì"),
        ("fr", "j'aurais pas laissé Vulcan allumé ?", "Oui"),
    ],
)
def test_a_question_may_have_a_tag_or_be_put_in_passing(language, sentence, told):
    assert answer(sentence, language).startswith(told)


def test_a_state_with_a_question_mark_is_asked_for_without_a_verb():
    assert answer("Delta fermée ?", "fr") == "Oui"
