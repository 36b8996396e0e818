import pytest

from tests.wyoming_servers.house.townhouse import townhouse
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.doing import LIST_ITEMS
from wyoming_servers.house.matcher import matcher_for

ON, OFF, POSITION = "HassTurnOn", "HassTurnOff", "HassSetPosition"
PAUSE, PLAY, DOCK = "HassMediaPause", "HassMediaUnpause", "HassVacuumReturnToBase"
WARM = "HassClimateSetTemperature"
CLEAN, MORE, LIGHT = "HassVacuumCleanArea", "HassIncreaseTimer", "HassLightSet"

SAID = [
    # a sentence in the lounge, its intent, some of its slots, and the one device it names
    ("let's have movie night", ON, {}, "scene.movie"),
    ("we'll have the movie night setting", ON, {}, "scene.movie"),
    ("it's movie night", ON, {}, "scene.movie"),
    ("put the patio awning out", ON, {}, "cover.awning"),
    ("put the shelf lights out", OFF, {}, "light.shelf"),
    ("the shelf lights can go out", OFF, {}, "light.shelf"),
    ("shelf lights can come on at a quarter", LIGHT, {"brightness": 25}, "light.shelf"),
    ("light the shelf lights", ON, {}, "light.shelf"),
    ("get the ceiling fan going", ON, {}, "fan.lounge"),
    ("get the ceiling fan stopped", OFF, {}, "fan.lounge"),
    ("take the patio awning in", OFF, {}, "cover.awning"),
    ("close the garage doors", OFF, {"device_class": "garage"}, None),
    ("curtains closed", OFF, {"device_class": "curtain", "area": "Lounge"}, None),
    ("turn off all the fans", OFF, {"domain": "fan"}, None),
    ("tiny bit brighter", CHANGE, {"look": "brightness", "size": "little"}, None),
    ("stop the lawn sprinkler", OFF, {}, "valve.lawn"),
    ("lawn sprinkler off", OFF, {}, "valve.lawn"),
    ("open all the curtains in the lounge", ON, {"device_class": "curtain"}, None),
    ("lounge curtains closed", OFF, {"device_class": "curtain", "area": "Lounge"}, None),
    ("all the thermostats to 19", WARM, {"domain": "climate", "temperature": 19}, None),
    ("open the left curtain a third", POSITION, {"position": 33}, "cover.left"),
    ("close the left curtain three quarters", POSITION, {"position": 25}, "cover.left"),
    ("open the lounge curtains two thirds", POSITION, {"area": "Lounge", "position": 67}, None),
    ("ceiling fan on at a fifth", "HassFanSetSpeed", {"percentage": 20}, "fan.lounge"),
    ("study lights to twenty", LIGHT, {"area": "Study", "brightness": 20}, None),
    ("shelf lights to warm white", LIGHT, {"temperature": 2700}, "light.shelf"),
    ("shelf lights on at fifty percent", LIGHT, {"brightness": 50}, "light.shelf"),
    ("skip this song", "HassMediaNext", {}, None),
    ("play the next song in the study", "HassMediaNext", {"area": "Study"}, None),
    ("play the radio", PLAY, {}, "media_player.radio"),
    ("carry on playing", PLAY, {"area": "Lounge"}, None),
    ("stop the radio", PAUSE, {}, "media_player.radio"),
    ("tell Rosie to clean the study", CLEAN, {"area": "Study"}, "vacuum.rosie"),
    ("Rosie go home", DOCK, {}, "vacuum.rosie"),
    ("pause Rosie", DOCK, {}, "vacuum.rosie"),
    ("vacuum the whole house", "HassVacuumStart", {}, None),
    ("give me another ten minutes", MORE, {"minutes": 10}, None),
    ("add five more minutes to the timer", MORE, {"minutes": 5}, None),
    ("give me another minute", MORE, {"minutes": 1}, None),
    ("what are my tasks", LIST_ITEMS, {"name": "Tasks"}, "todo.tasks"),
    ("cancel that timer", "HassCancelTimer", {"name": None}, None),
    ("all the lights off in the study", OFF, {"domain": "light", "area": "Study"}, None),
    ("all the lamps off in the study", OFF, {"domain": "light", "area": "Study"}, None),
    ("all lights on on the ground floor", ON, {"domain": "light", "floor": "Ground Floor"}, None),
    ("all fans off in the lounge", OFF, {"domain": "fan", "area": "Lounge"}, None),
    ("all curtains shut in the lounge", OFF, {"device_class": "curtain"}, None),
    ("are all lights off in the study", "HassGetState", {"state": "off"}, None),
    ("set the thermostat in the bedroom to 19", WARM, {"area": "Bedroom", "temperature": 19}, None),
    ("AC in the bedroom 19 degrees", WARM, {"area": "Bedroom", "temperature": 19}, None),
    ("bedroom radiator at 20", WARM, {"temperature": 20}, "climate.bedroom"),
    ("raise the study blind a little", CHANGE, {"look": "position"}, "cover.blind"),
    ("lower the study blind by twenty percent", CHANGE, {"amount": 20}, "cover.blind"),
]


@pytest.mark.parametrize(("text", "intent", "slots", "device"), SAID)
def test_what_people_say_is_done(text, intent, slots, device):
    matches = matcher_for(townhouse()).match_all(text, "en", "lounge")
    assert [match.intent for match in matches] == [intent]
    assert {slot: matches[0].slots.get(slot) for slot in slots} == slots
    assert matches[0].entity_ids == ((device,) if device else ())


@pytest.mark.parametrize(
    "text",
    ["it's a nice movie", "Rosie is a good dog", "the curtains are old", "the radio plays jazz"],
)
def test_what_is_no_command_is_not_read_as_one(text):
    assert matcher_for(townhouse()).match_all(text, "en", "lounge") == ()


def test_a_heater_of_a_name_is_turned_down_to_a_number():
    [match] = matcher_for(townhouse()).match_all("turn the radiator down to 17", "en", "lounge")
    assert match.intent == WARM
    assert match.slots["temperature"] == 17
