import pytest

from tests.wyoming_servers.llm.agent.talk import Without, brain_of, chat, read
from wyoming_servers.llm.agent.brain import FAST_PATH

CALLS = [
    # language, area of the speaker, sentence, then tool and arguments per call
    (
        "en",
        None,
        "activate Mood Lighting",
        ("intent__HassTurnOn", {"name": "Mood Lighting", "domain": ["scene"]}),
    ),
    ("en", None, "cancel all timers", ("intent__HassCancelAllTimers", {})),
    (
        "en",
        None,
        "lock the Front Door",
        ("intent__HassTurnOn", {"name": "Front Door", "domain": ["lock"]}),
    ),
    (
        "en",
        None,
        "next",
        ("media_player__HassMediaNext", {"name": "TV", "domain": ["media_player"]}),
    ),
    (
        "en",
        "living_room",
        "pause",
        ("media_player__HassMediaPause", {"area": "Living Room", "domain": ["media_player"]}),
    ),
    (
        "en",
        None,
        "resume",
        ("media_player__HassMediaUnpause", {"name": "Kitchen Speaker", "domain": ["media_player"]}),
    ),
    (
        "en",
        None,
        "set Bed Light brightness to 50 percent",
        ("light__HassLightSet", {"name": "Bed Light", "domain": ["light"], "brightness": 50}),
    ),
    (
        "en",
        None,
        "set a timer for 3 hours and 10 minutes",
        ("intent__HassStartTimer", {"hours": 3, "minutes": 10}),
    ),
    ("en", None, "timer status", ("intent__HassTimerStatus", {})),
    (
        "en",
        None,
        "turn off lights in the Office",
        ("intent__HassTurnOff", {"area": "Office", "domain": ["light"]}),
    ),
    ("en", None, "what's the date", ("llm__GetDateTime", {})),
    (
        "en",
        "kitchen",
        "turn on the lights",
        ("intent__HassTurnOn", {"area": "Kitchen", "domain": ["light"]}),
    ),
    (
        "en",
        "bedroom",
        "turn on the ceiling light",
        ("intent__HassTurnOn", {"name": "Ceiling Light", "domain": ["light"], "area": "Bedroom"}),
    ),
    (
        "en",
        None,
        "close the living room blinds and lock the front door",
        ("intent__HassTurnOff", {"name": "Living Room Blinds", "domain": ["cover"]}),
        ("intent__HassTurnOn", {"name": "Front Door", "domain": ["lock"]}),
    ),
    (
        "en",
        None,
        "open the blinds in the living room",
        (
            "intent__HassTurnOn",
            {"area": "Living Room", "domain": ["cover"], "device_class": ["blind"]},
        ),
    ),
    (
        "en",
        None,
        "set the thermostat to 21.5 degrees",
        ("climate__HassClimateSetTemperature", {"name": "Thermostat", "temperature": 21.5}),
    ),
    (
        "en",
        None,
        "turn the volume up",
        ("media_player__HassSetVolumeRelative", {"name": "TV", "volume_step": "up"}),
    ),
    (
        "en",
        None,
        "add milk to the shopping list",
        ("todo__HassListAddItem", {"item": "milk", "name": "Shopping List"}),
    ),
    (
        "en",
        None,
        "what's on the shopping list",
        ("todo__get_items", {"todo_list": "Shopping List"}),
    ),
    ("en", None, "vacuum the kitchen", ("vacuum__HassVacuumCleanArea", {"area": "Kitchen"})),
    (
        "de",
        None,
        "schalte das Küchenlicht ein",
        ("intent__HassTurnOn", {"name": "Küchenlicht", "domain": ["light"]}),
    ),
    (
        "fr",
        None,
        "verrouille la porte d'entrée",
        ("intent__HassTurnOn", {"name": "Porte d'entrée", "domain": ["lock"]}),
    ),
    (
        "es",
        None,
        "añade leche a la lista de la compra",
        ("todo__HassListAddItem", {"item": "leche", "name": "Lista de la compra"}),
    ),
    (
        "nl",
        None,
        "zet de bureaulamp op 50 procent",
        ("light__HassLightSet", {"name": "Bureaulamp", "domain": ["light"], "brightness": 50}),
    ),
]

ANSWERS = [
    # language, area of the speaker, sentence, reply
    ("en", None, "is the Front Door locked", "Yes"),
    ("en", None, "is the back door locked", "No, unlocked"),
    ("en", None, "is the kitchen window open", "No, closed"),
    ("en", None, "are all the windows closed", "Yes"),
    ("en", None, "are any shutters open", "Sorry, I am not aware of any shutter"),
    ("en", None, "what is the Outdoor Humidity", "Outdoor humidity is 54 %"),
    ("en", None, "what's the weather", "14.2 °C and sunny"),
    ("en", "bedroom", "what's the temperature", "18 degrees"),
    ("en", "kitchen", "what's the temperature", "21.3 degrees"),
    ("en", None, "what's the temperature", "Thermostat: 20.5 degrees. Bedroom Heater: 18 degrees"),
    ("en", None, "which lights are on in the kitchen", "Counter Spots"),
    ("en", None, "are all the doors locked", "No, Back Door is not locked"),
    ("en", None, "who is home", "Anna"),
    ("en", None, "where is ben", "Ben is away"),
    ("en", None, "is ben home", "No, away"),
    ("en", None, "are the lights on in the kitchen", "Yes, Counter Spots"),
    ("en", "kitchen", "what's the humidity", "Outdoor humidity is 54 %"),
    ("en", None, "what's the temperature outside", "14.2 °C and sunny"),
    ("en", None, "never mind", ""),
    ("en", "garden", "turn on the lights", "Sorry, I am not aware of any light in the Garden area"),
    ("de", None, "ist die Hintertür abgeschlossen", "Nein, aufgeschlossen"),
    ("de", None, "wie warm ist es im Schlafzimmer", "18 Grad"),
    ("fr", None, "quelle est la température dans la chambre", "18 degrés"),
    ("nl", None, "hoe warm is het in de slaapkamer", "18 graden"),
]


@pytest.mark.parametrize(
    ("language", "area", "sentence", "calls"),
    [(language, area, sentence, calls) for language, area, sentence, *calls in CALLS],
)
def test_a_command_becomes_tool_calls(home, language, area, sentence, calls):
    house = home(language)
    answer = brain_of(house).answer(chat(house, sentence, language=language, area=area), Without())
    text, made, stop = read(answer)
    assert [(call.name, dict(call.arguments)) for call in made] == calls
    assert (text, stop.reason, answer.source) == ("", "tool_calls", FAST_PATH)
    assert len({call.id for call in made}) == len(made)


@pytest.mark.parametrize(("language", "area", "sentence", "reply"), ANSWERS)
def test_a_question_is_answered_from_the_snapshot(home, language, area, sentence, reply):
    house = home(language)
    answer = brain_of(house).answer(chat(house, sentence, language=language, area=area), Without())
    text, calls, stop = read(answer)
    assert (text, calls, stop.reason) == (reply, [], "stop")
    assert not answer.continue_conversation


def test_arguments_are_what_the_tools_schema_has(home):
    house = home("en")
    properties = {tool.name: set(tool.parameters["properties"]) for tool in house.tools}
    for language, area, sentence, *_ in CALLS:
        house = home(language)
        said = chat(house, sentence, language=language, area=area)
        for call in read(brain_of(house).answer(said, Without()))[1]:
            assert set(call.arguments) <= properties[call.name]
