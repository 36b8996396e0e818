"""A state in a few words."""

import pytest

from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.states import kind_of, state_of, told_of


def entity(entity_id, state, device_class=None, **attributes):
    return Entity(
        entity_id=entity_id,
        name="It",
        domain=entity_id.partition(".")[0],
        state=state,
        device_class=device_class,
        attributes=attributes,
    )


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (entity("light.a", "on", brightness=128), "on, brightness 50 %"),
        (entity("light.a", "off", brightness=None), "off"),
        (entity("sensor.a", "21.3456", unit_of_measurement="°C"), "21.35 °C"),
        (entity("sensor.a", "007"), "007"),
        (entity("sensor.a", "1.2.3"), "1.2.3"),
        (entity("binary_sensor.a", "on", "window"), "open"),
        (entity("binary_sensor.a", "off", "motion"), "clear"),
        (entity("binary_sensor.a", "unavailable", "motion"), "unavailable"),
        (entity("binary_sensor.a", "on"), "on"),
        (entity("person.a", "not_home"), "away"),
        (
            entity("climate.a", "heat", current_temperature=20.5, temperature=22),
            "heat, now 20.5°, set to 22°",
        ),
        (entity("weather.a", "sunny", temperature=22), "sunny, temperature 22°"),
        (entity("cover.a", "open", current_position=40), "open, position 40 %"),
        (entity("fan.a", "on", percentage=33), "on, speed 33 %"),
        (
            entity("media_player.a", "playing", volume_level=0.4, is_volume_muted=True),
            "playing, volume 40 %, muted",
        ),
        (entity("media_player.a", "off", is_volume_muted=False), "off"),
        (entity("light.a", "unavailable", brightness=128), "unavailable"),
        (entity("light.a", "on", brightness="strange"), "on, brightness strange"),
    ],
)
def test_a_state_is_told_with_its_unit_and_what_one_asks_about(known, told):
    assert state_of(known) == told


def test_what_others_wrote_is_cut():
    assert len(state_of(entity("media_player.a", "x" * 9999, media_title="y" * 9999))) < 200


def test_names_stand_with_the_state_and_before_them_kind_and_room():
    house = House(house_id="h", language="en", areas=(Area(area_id="k", name="Kitchen"),))
    lamp = Entity(
        entity_id="light.a", name="Lamp", aliases=("Bulb",), domain="light", area="k", state="on"
    )
    assert kind_of(lamp, house) == "light, Kitchen"
    assert told_of(lamp, aliases=True) == "Lamp / Bulb = on"
    assert told_of(lamp, aliases=False) == "Lamp = on"
    nowhere = Entity(entity_id="light.b", name="Lamp", domain="light", area="gone", state="on")
    assert kind_of(nowhere, house) == "light"
