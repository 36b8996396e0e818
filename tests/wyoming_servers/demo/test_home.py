from __future__ import annotations

import pytest

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import HomeFileError, check_layout
from wyoming_servers.house.snapshot import house_from_message, house_to_message

SMALL = """
name: Flat
speaker: room
areas:
  room: {name: Room}
entities:
  light.lamp: {name: Lamp, area: room, state: on}
  switch.fan: {name: Old Fan, state: off}
"""


def made_of(entities, **rest):
    return SimulatedHome(check_layout({"name": "Flat", "entities": entities, **rest}, "test"))


def test_the_home_of_the_demo_travels_as_a_house(home):
    house = home.snapshot()

    assert house_from_message(house_to_message(house)) == house
    assert {entity.domain for entity in house.entities} >= {
        "light",
        "switch",
        "cover",
        "lock",
        "climate",
        "fan",
        "media_player",
        "vacuum",
        "sensor",
        "binary_sensor",
        "scene",
        "script",
        "todo",
        "weather",
    }


def test_a_snapshot_knows_places_and_features_as_home_assistant_does(home):
    entity = home.snapshot().entity_by_id["media_player.living_room_speaker"]

    assert (entity.area, entity.floor, entity.device_class) == (
        "living_room",
        "ground_floor",
        "speaker",
    )
    assert entity.features & 32  # next track
    assert home.snapshot().entity_by_id["cover.garage_door"].features == 3


def test_states_change_without_changing_what_the_house_is(home):
    before = home.snapshot()

    home.call("intent__HassTurnOn", {"name": "Kitchen Light"})

    after = home.snapshot()
    assert after.hash == before.hash
    assert after.entity_by_id["light.kitchen_light"].state == "on"
    assert before.entity_by_id["light.kitchen_light"].state == "off"


def test_changes_are_told_since_a_mark(home):
    home.call("intent__HassTurnOn", {"name": "Kitchen Light"})
    mark = home.mark

    home.call("light__HassLightSet", {"name": "Kitchen Light", "brightness": 20})
    home.call("intent__HassTurnOff", {"name": "Printer"})

    assert list(map(str, home.changes_since(mark))) == [
        "Kitchen Light: brightness 51",
        "Printer: on → off",
    ]


def test_the_speaker_is_in_the_area_a_call_names():
    lamps = {
        f"light.lamp_{area}": {"name": "Lamp", "area": area} for area in ("kitchen", "bedroom")
    }
    areas = {area: {"name": area.title()} for area in ("kitchen", "bedroom")}
    home = made_of(lamps, areas=areas, speaker="bedroom")

    home.call("intent__HassTurnOn", {"name": "Lamp"})
    assert home.states()["light.lamp_bedroom"]["state"] == "on"
    home.call("intent__HassTurnOn", {"name": "Lamp"}, area="Kitchen")
    assert home.states()["light.lamp_kitchen"]["state"] == "on"


def test_a_name_shared_by_two_rooms_is_not_guessed():
    home = made_of({f"light.lamp_{n}": {"name": "Lamp"} for n in range(2)})

    result = home.call("intent__HassTurnOn", {"name": "Lamp"})

    assert result["error_text"] == "Multiple entities share the name (given name 'Lamp')"


def test_a_home_offers_the_tools_its_devices_need():
    names = {tool.name for tool in made_of({"light.lamp": {"name": "Lamp"}}).snapshot().tools}

    assert "light__HassLightSet" in names
    assert "homeassistant__GetLiveContext" in names
    assert not {name for name in names if name.startswith(("todo__", "vacuum__", "climate__"))}
    assert "intent__HassSetPosition" not in names


def test_the_tool_that_reads_lists_knows_them(home):
    [tool] = [tool for tool in home.snapshot().tools if tool.name == "todo__get_items"]

    assert tool.parameters["properties"]["todo_list"]["enum"] == [
        "Shopping List",
        "groceries",
        "grocery list",
        "To-do List",
        "to do",
        "tasks",
    ]


def test_on_and_off_are_words_in_a_home_file(tmp_path):
    path = tmp_path / "my.yaml"
    path.write_text(SMALL, "utf-8")

    states = SimulatedHome.load(path).states()

    assert states["light.lamp"]["state"] == "on"
    assert states["light.lamp"]["attributes"]["brightness"] == 255
    assert states["switch.fan"]["state"] == "off"


WRONG = [
    ("area: room, state", "area: rom, state", "entities.light.lamp.area", "did you mean 'room'?"),
    ("speaker: room", "speaker: attic", "speaker: there is no area 'attic'", "there are: room"),
    ("{name: Lamp,", "{nam: Lamp,", "entities.light.lamp.nam", "did you mean 'name'?"),
    ("{name: Lamp,", "{", "entities.light.lamp.name", "is missing; add it"),
    ("light.lamp:", "lamp:", "entities.lamp", "light.kitchen"),
    ("{name: Room}", "{name: Room, floor: up}", "areas.room.floor", "there are none"),
    ("state: on}", "features: [dim]}", "entities.light.lamp.features", "'dim'"),
    ("state: on}", "sets: {light.x: {state: on}}}", "entities.light.lamp.sets", "'light.x'"),
    ("name: Flat", "name: [", "is no YAML", "line"),
]


@pytest.mark.parametrize(("right", "wrong", "where", "what"), WRONG)
def test_a_wrong_home_file_is_told_by_key(tmp_path, right, wrong, where, what):
    path = tmp_path / "my.yaml"
    path.write_text(SMALL.replace(right, wrong), "utf-8")

    with pytest.raises(HomeFileError) as raised:
        SimulatedHome.load(path)

    text = str(raised.value)
    assert str(path) in text
    assert where in text
    assert what in text


@pytest.mark.parametrize("content", ["", "- just\n- a list\n", "name: Flat\nentities: {}\n"])
def test_a_file_that_is_no_home_is_told(tmp_path, content):
    path = tmp_path / "my.yaml"
    path.write_text(content, "utf-8")

    with pytest.raises(HomeFileError, match="cannot be used as a home"):
        SimulatedHome.load(path)


def test_a_missing_home_file_is_told(tmp_path):
    with pytest.raises(HomeFileError, match=r"no\.yaml: No such file"):
        SimulatedHome.load(tmp_path / "no.yaml")
