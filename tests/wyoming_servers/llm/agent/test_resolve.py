from dataclasses import replace

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.resolve import Target, Unclear, resolve

ROOMS = tuple(Area(area_id=name.casefold(), name=name) for name in ("Lounge", "Hall", "Study"))


def cover(name, device_class, area):
    return Entity(
        entity_id=f"cover.{name.casefold().replace(' ', '_')}",
        name=name,
        domain="cover",
        device_class=device_class,
        area=area,
    )


COVERS = (
    cover("Roller Left", "shade", "lounge"),
    cover("Roller Right", "shade", "lounge"),
    cover("Study Blind", "blind", "study"),
    cover("Curtain Left", "curtain", "study"),
    cover("Curtain Right", "curtain", "study"),
)
HOUSE = House(house_id="h", language="en", areas=ROOMS, entities=COVERS)


def close(text, device_class, *, here, area="lounge"):
    match = Match(
        text=text,
        language="en",
        intent="HassTurnOff",
        slots={"domain": "cover", "device_class": device_class},
        area_id=area,
        here=here,
    )
    return resolve(match, HOUSE, HOUSE.area_by_id[area])


def test_a_room_without_blinds_has_shades():
    for here in (True, False):
        found = close("close the blinds", "blind", here=here)
        assert isinstance(found, Target)
        assert found.arguments["device_class"] == ["shade"]


def test_a_room_that_has_blinds_has_no_others():
    found = close("close the blinds", "blind", here=True, area="study")
    assert isinstance(found, Target)
    assert found.arguments["device_class"] == ["blind"]


def test_the_curtains_are_those_of_the_one_room_that_has_some():
    found = close("close the curtains", "curtain", here=True, area="hall")
    assert isinstance(found, Target)
    assert found.arguments["area"] == "Study"


def test_the_curtain_is_one_of_them_and_asked_for():
    assert isinstance(close("close the curtain", "curtain", here=True, area="hall"), Unclear)


def player(name, device_class, area, state):
    return Entity(
        entity_id=f"media_player.{name.casefold()}",
        name=name,
        domain="media_player",
        device_class=device_class,
        area=area,
        state=state,
    )


PLAYERS = (
    player("Amplifier", "receiver", "lounge", "paused"),
    player("TV", "tv", "lounge", "off"),
    player("Radio", "speaker", "hall", "playing"),
    player("Box", "speaker", "study", "off"),
)


def goes_on(area, **slots):
    house = replace(HOUSE, entities=PLAYERS)
    match = Match(text="music on", language="en", intent="HassMediaUnpause", slots=slots, here=True)
    found = resolve(match, house, house.area_by_id[area])
    return found.arguments if isinstance(found, Target) else found.text


def test_music_comes_of_the_receiver_where_a_room_has_no_speaker():
    music = goes_on("lounge", domain="media_player", device_class="speaker")
    assert (music["area"], music["device_class"]) == ("Lounge", ["receiver"])


def test_where_something_plays_nothing_goes_on_elsewhere():
    assert goes_on("hall")["area"] == "Hall"
    assert goes_on("study")["name"] == "Amplifier"


def test_a_room_is_cleaned_though_the_robot_waits_in_another():
    robot = Entity(entity_id="vacuum.robby", name="Robby", domain="vacuum", area="hall")
    match = Match(
        text="vacuum here",
        language="en",
        intent="HassVacuumCleanArea",
        slots={"area": "Lounge"},
        area_id="lounge",
        here=True,
    )
    found = resolve(match, replace(HOUSE, entities=(robot,)), ROOMS[0])
    assert isinstance(found, Target)
    assert found.arguments["area"] == "Lounge"
