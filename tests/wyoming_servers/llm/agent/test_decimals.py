"""Numbers are written as the language writes them."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Without, brain_of, chat, read, success, told
from wyoming_servers.llm.agent.decimals import rounded, with_own_decimals

METER = "sensor.power_usage"


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("en", "what is the power usage", "Power usage is 12345.7 kWh"),
        ("de", "wie ist der Stromverbrauch", "Stromverbrauch ist 12345,7 kWh"),
        ("fr", "quelle est la consommation électrique", "12345,7 kWh"),
        ("nl", "wat is het stroomverbruik", "12345,7 kWh"),
    ],
)
def test_a_state_is_told_with_the_decimal_sign_of_the_language(home, language, sentence, said):
    house = home(language)
    meter = house.entity_by_id[METER]
    meter = replace(meter, state="12345.678", attributes={"unit_of_measurement": "kWh"})
    others = tuple(entity for entity in house.entities if entity.entity_id != METER)
    house = replace(house, entities=(*others, meter))
    answer = brain_of(house).answer(chat(house, sentence, language=language), Without())
    assert said in read(answer)[0]


def test_what_was_set_is_told_so_too(home):
    house = home("de")
    done = success(house, "climate.living_room")
    reply = told(house, "stelle das Thermostat auf 21,5 Grad", done, language="de")
    assert reply == "Temperatur auf 21,5 Grad gestellt"


def test_only_values_of_the_home_are_written_anew():
    text = "Steckdose 3.1 ist 3.5 W, Version 3.5.1 und 13.5"
    assert with_own_decimals(text, ["3.5", 7.25, "on", None, [3.1]], "de") == (
        "Steckdose 3.1 ist 3,5 W, Version 3.5.1 und 13.5"
    )


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "-3.5"), ("de", "-3,5"), ("de-CH", "-3.5"), ("pt-BR", "-3,5"), ("tlh", "-3.5")],
)
def test_a_region_has_a_sign_of_its_own(language, written):
    assert with_own_decimals("-3.5", [-3.5], language) == written


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("12345678.918", "12345678.9"),
        ("-0.04", "0"),
        (20.0, "20"),
        ("20", "20"),
        ("1.2.3", "1.2.3"),
        ("on", "on"),
    ],
)
def test_a_number_is_rounded_and_never_written_with_an_exponent(value, said):
    assert rounded(value, 1) == said
