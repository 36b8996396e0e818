from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from tests.wyoming_servers.llm.agent.test_parted import answered
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.the_rest import told_of_lights


@pytest.fixture
def den(home):
    """A home with three lights and a fan in the kitchen, which is all that the kitchen has."""

    def read(language):
        house = home(language)
        lights = [
            Entity(
                entity_id=f"light.{at}",
                name=name,
                domain="light",
                area="kitchen",
                state="on",
            )
            for at, name in enumerate(("Gira Lamp", "Moon", "Strip"))
        ]
        fan = Entity(entity_id="fan.den", name="Den Fan", domain="fan", area="kitchen", state="on")
        others = [one for one in house.entities if one.area != "kitchen"]
        return replace(house, entities=(*others, *lights, fan))

    return read


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "leave the Gira Lamp on and turn the rest off"),
        ("en", "leave the Gira Lamp on, rest off"),
        ("de", "lass die Gira Lamp an und mach den Rest aus"),
        ("fr", "laisse Gira Lamp allumée et éteins le reste"),
        ("es", "deja Gira Lamp encendida y apaga el resto"),
        ("it", "lascia accesa Gira Lamp e spegni il resto"),
        ("nl", "laat Gira Lamp aan en doe de rest uit"),
    ],
)
def test_the_rest_are_the_other_lights_of_the_room(den, language, said):
    calls, _ = done(den(language), said, language=language, area="bedroom")
    assert calls == [("HassTurnOff", "Moon"), ("HassTurnOff", "Strip")]


def test_what_was_turned_off_is_none_of_the_rest_that_goes_on(den):
    calls, _ = done(den("en"), "Gira Lamp off and the rest on", area="bedroom")
    assert calls == [("HassTurnOff", "Gira Lamp"), ("HassTurnOn", "Moon"), ("HassTurnOn", "Strip")]


@pytest.mark.parametrize("said", ["turn off the rest", "leave the Den Fan on and the rest off"])
def test_without_a_light_before_it_the_rest_is_not_the_whole_house(den, said):
    calls, _ = answered(den("en"), said, (said, "off all"), area="kitchen")
    assert not calls


def test_the_rest_of_something_is_as_it_was(den):
    said = "Gira Lamp on and the rest of the fans off"
    assert told_of_lights(said, "en", den("en")) == said
