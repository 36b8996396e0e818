from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.written_out import written_out


def lights(*names):
    return (Entity(entity_id=f"light.{n}", name=name, domain="light") for n, name in names)


@pytest.fixture
def home_of(home):
    """A home with two lamps at the bed, in the language."""
    names = {
        "en": ("Left Bedside Lamp", "Right Bedside Lamp"),
        "de": ("Linke Nachttischlampe", "Rechte Nachttischlampe"),
    }

    def read(language):
        house = home(language)
        return replace(
            house, entities=(*house.entities, *lights(*enumerate(names.get(language, ()))))
        )

    return read


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "en",
            "turn on the left bedside lamp and the right one too",
            "turn on the left bedside lamp and the right bedside lamp too",
        ),
        (
            "en",
            "turn off the light in the kitchen and turn on the one in the bedroom",
            "turn off the light in the kitchen and turn on the light in the bedroom",
        ),
        (
            "en",
            "turn the bedroom fan off and the light there",
            "turn the bedroom fan off and the light in Bedroom",
        ),
        (
            "en",
            "run the floor lamp for an hour and the TV for ten minutes",
            "run the floor lamp for an hour and the TV on for ten minutes",
        ),
        (
            "en",
            "add milk to the list oh and tea",
            "add milk to the list and tea",
        ),
        (
            "en",
            "turn off Ann's lamp no her fan",
            "turn off Ann's lamp no Ann's fan",
        ),
        (
            "en",
            "set a pasta timer for nine minutes and a sauce timer for fifteen",
            "set a pasta timer for nine minutes and a sauce timer for fifteen minutes",
        ),
        (
            "en",
            "lights off in the bedroom and close its curtain",
            "lights off in the bedroom and close the curtain in Bedroom",
        ),
        (
            "en",
            "bed light on and the same for the floor lamp",
            "bed light on and the floor lamp too",
        ),
        ("en", "bed light on and the floor lamp the same", "bed light on and the floor lamp too"),
        (
            "en",
            "eight minutes for the rice and twenty for the chicken",
            "eight minutes for the rice and twenty minutes for the chicken",
        ),
        (
            "en",
            "set a timer for 20 minutes for the pasta and another for 8 minutes for the peas",
            "set a timer for 20 minutes for the pasta and a timer for 8 minutes for the peas",
        ),
        (
            "en",
            "left bedside lamp on, right one off",
            "left bedside lamp on, the right bedside lamp off",
        ),
        (
            "en",
            "turn Dana's radio off and her light up",
            "turn Dana's radio off and Dana's light up",
        ),
        (
            "en",
            "music off in the kitchen and light off too",
            "music off in the kitchen and light off in Kitchen",
        ),
        (
            "en",
            "bedroom fan on and the light off",
            "bedroom fan on and the light off in Bedroom",
        ),
        (
            "en",
            "what's the humidity in the hallway and is the door locked",
            "what's the humidity in the hallway and is the door locked in Hallway",
        ),
        ("en", "bed light on, same for the floor lamp", "bed light on, the floor lamp too"),
        ("en", "bed light on, don't forget the floor lamp", "bed light on, the floor lamp too"),
        ("en", "TV off, and when you're done fan on", "TV off, and fan on"),
        ("en", "TV off, fan on, please and thank you", "TV off, fan on"),
        ("en", "TV off, fan on, done", "TV off, fan on"),
        ("en", "before I forget, TV off", "TV off"),
        ("en", "TV off and don't turn it back on", "TV off"),
        (
            "en",
            "floor lamp on for an hour and the TV for ten minutes",
            "floor lamp on for an hour and the TV on for ten minutes",
        ),
        (
            "de",
            "Stehlampe für eine Stunde an und den Fernseher für zehn Minuten",
            "Stehlampe für eine Stunde an und den Fernseher für zehn Minuten an",
        ),
        (
            "en",
            "close the blinds but not the south ones",
            "close the blinds but not the south blinds",
        ),
        (
            "en",
            "all lights off except the floor lamp and dim that to 10",
            "all lights off except the floor lamp and dim the floor lamp to 10",
        ),
        (
            "de",
            "mach das Licht in der Küche aus und das im Schlafzimmer an",
            "mach das Licht in der Küche aus und das Licht im Schlafzimmer an",
        ),
        ("de", "Bettlicht an und die Stehlampe genauso", "Bettlicht an und die Stehlampe auch"),
        ("de", "Licht aus, und wenn du fertig bist Radio an", "Licht aus, und Radio an"),
    ],
)
def test_what_leans_on_another_part_is_written_out(home_of, language, said, meant):
    assert written_out(said, language, home_of(language)) == meant


@pytest.mark.parametrize(
    "said",
    [
        "turn on the left one",
        "turn on the bed light and the other one",
        "set a timer for ten minutes and the one hour one",
        "dim the bed light to one percent and turn on the fan",
        "is there milk on the list and is the TV on",
        "turn on the bed light and the TV",
        "turn it off and close it",
        "set the bedroom to 20 and 21",
        "bedroom fan on and the tv off",
        "bedroom fan on and turn the light off",
        "close the blinds but not all the way",
        "don't turn it on and close the blinds",
        "floor lamp on for an hour and the eggs for ten minutes",
        "ten minutes for the rice and the TV for ten minutes",
        "turn the TV off when it's finished and the fan",
        "TV on and the light off",
    ],
)
def test_other_sentences_stay_as_they_are(home_of, said):
    assert written_out(said, "en", home_of("en")) == said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("20 degrees in both meeting rooms", "20 degrees in Meeting Room 1 and in Meeting Room 2"),
        ("all off in meeting room 1 and 2", "all off in Meeting Room 1 and Meeting Room 2"),
        ("desk rows one and two on", "Desk Row One and Desk Row Two on"),
        ("chargers 1 and 2 off", "EV Charger 1 and EV Charger 2 off"),
        ("blinds down in both kitchens", "blinds down in both kitchens"),
        ("meeting room 1 and 3 off", "meeting room 1 and 3 off"),
        ("TV off in 201", "TV off in Suite 201"),
        ("TV off in 201 and 202", "TV off in Suite 201 and Suite 202"),
        ("TV off in 201 minutes", "TV off in 201 minutes"),
        ("TV off in 30", "TV off in 30"),
    ],
)
def test_what_is_counted_is_written_out(home, said, meant):
    house = home("en")
    names = ("Desk Row One", "Desk Row Two", "EV Charger 1", "EV Charger 2")
    called = ("Meeting Room 1", "Meeting Room 2", "Suite 201", "Suite 202")
    rooms = (Area(area_id=name, name=name) for name in called)
    things = (*house.entities, *lights(*((name, name) for name in names)))
    office = replace(house, areas=(*house.areas, *rooms), entities=things)
    assert written_out(said, "en", office) == meant


def test_something_is_added_to_the_last_command_that_can_be_about_it(home):
    said = "turn on the bed light and close the living room blinds, and the floor lamp too"
    calls, _ = done(home("en"), said)
    assert ("HassTurnOn", "Floor Lamp") in calls
    assert ("HassTurnOff", "Floor Lamp") not in calls


def test_a_step_that_corrects_is_of_what_was_named(home):
    calls, _ = done(home("en"), "turn off the bed light, no, just dimmer", area="living_room")
    assert {about for _, about in calls} <= {"Bed Light"}


def test_a_half_name_lends_no_room_to_what_is_said_with_it(home):
    house = home("en")
    others = (
        Entity(entity_id=f"light.{room}", name=f"{room} spot", domain="light", area=room)
        for room in ("garage", "garden")
    )
    house = replace(house, entities=(*house.entities, *others))
    calls, _ = done(house, "spot on and lights down", area="bedroom")
    assert not [about for _, about in calls if about and about.startswith("gar")]


@pytest.mark.parametrize(
    ("language", "said", "deeds"),
    [
        ("en", "turn off the bed light but turn on the TV", ["HassTurnOff", "HassTurnOn"]),
        ("de", "mach das Bettlicht aus aber mach den Fernseher an", ["HassTurnOff", "HassTurnOn"]),
    ],
)
def test_a_command_behind_but_is_another_one(language, said, deeds, home):
    calls, _ = done(home(language), said, language=language, area="bedroom")
    assert [tool for tool, _ in calls] == deeds


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("häng die Stehlampe an den Strom mach das Bettlicht aus", "Strom, mach"),
        ("mach das Bettlicht aus schick den Sauger heim", "aus, schick"),
    ],
)
def test_a_pause_stands_before_a_german_verb_that_fewer_know(home, said, meant):
    assert meant in written_out(said, "de", home("de"))


def test_a_verb_behind_who_does_it_begins_no_command(home):
    said = "schalt das Bettlicht aus ich mach die Tür zu"
    assert written_out(said, "de", home("de")) == said
