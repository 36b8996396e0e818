import threading
from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.reading import Reading
from wyoming_servers.house.snapshot import Entity

UNDERSTOOD = [
    # language, area of the speaker, sentence, then intent and slots per command
    ("en", None, "activate Mood Lighting", ("HassTurnOn", {"name": "Mood Lighting"})),
    ("en", None, "cancel all timers", ("HassCancelAllTimers", {})),
    (
        "en",
        None,
        "is the Front Door locked",
        ("HassGetState", {"name": "Front Door", "state": "locked"}),
    ),
    ("en", None, "next", ("HassMediaNext", {})),
    ("en", None, "pause", ("HassMediaPause", {})),
    ("en", None, "resume", ("HassMediaUnpause", {})),
    (
        "en",
        None,
        "set Bed Light brightness to 50 percent",
        ("HassLightSet", {"name": "Bed Light", "brightness": 50}),
    ),
    ("en", None, "set a timer for five minutes", ("HassStartTimer", {"minutes": 5})),
    (
        "en",
        None,
        "Turn off lights in the Office!",
        ("HassTurnOff", {"area": "Office", "domain": "light"}),
    ),
    ("en", "kitchen", "what's the temperature", ("HassClimateGetTemperature", {"area": "Kitchen"})),
    (
        "en",
        "kitchen",
        "turn on the lights",
        ("HassTurnOn", {"area": "Kitchen", "domain": "light"}),
    ),
    (
        "en",
        None,
        "Hey, could you please turn on bed lights",
        ("HassTurnOn", {"name": "Bed Light"}),
    ),
    ("en", None, "i'd like you to turn on the bedlight", ("HassTurnOn", {"name": "Bed Light"})),
    ("en", None, "shut off the fountain", ("HassTurnOff", {"name": "Fountain"})),
    (
        "en",
        None,
        "dim the bed light to twenty percent",
        ("HassLightSet", {"name": "Bed Light", "brightness": 20}),
    ),
    ("en", None, "switch the reading lamp off", ("HassTurnOff", {"name": "Floor Lamp"})),
    ("en", None, "turn off all lights upstairs", ("HassTurnOff", {"floor": "Upper Floor"})),
    ("en", None, "start a 5 minute pizza timer", ("HassStartTimer", {"name": "pizza"})),
    (
        "en",
        None,
        "turn off the lights in 5 minutes",
        ("HassStartTimer", {"conversation_command": "turn off the lights"}),
    ),
    (
        "en",
        None,
        "add milk and eggs to the shopping list",
        ("HassListAddItem", {"item": "milk and eggs", "name": "Shopping List"}),
    ),
    (
        "en",
        None,
        "turn on the fountain and then lock the front door",
        ("HassTurnOn", {"name": "Fountain"}),
        ("HassTurnOn", {"name": "Front Door"}),
    ),
    (
        "en",
        None,
        "turn off the tv, the floor lamp and the fountain",
        ("HassTurnOff", {"name": "TV"}),
        ("HassTurnOff", {"name": "Floor Lamp"}),
        ("HassTurnOff", {"name": "Fountain"}),
    ),
    (
        "en",
        None,
        "turn on the kitchen and bedroom lights",
        ("HassTurnOn", {"area": "Kitchen", "domain": "light"}),
        ("HassTurnOn", {"area": "Bedroom", "domain": "light"}),
    ),
    ("en", None, "all lights off", ("HassTurnOff", {"domain": "light"})),
    ("en", None, "close the garage", ("HassTurnOff", {"device_class": "garage"})),
    ("en", None, "who's home", ("HassGetState", {"domain": "person", "state": "home"})),
    ("en", None, "forget it", ("HassNevermind", {})),
    ("de", "kitchen", "mach das Licht an", ("HassTurnOn", {"area": "Küche"})),
    ("de", None, "Schalte bitte das Bettlicht aus", ("HassTurnOff", {"name": "Bettlicht"})),
    (
        "de",
        None,
        "stelle die Schreibtischlampe auf 50 Prozent",
        ("HassLightSet", {"name": "Schreibtischlampe", "brightness": 50}),
    ),
    (
        "de",
        None,
        "schalte das Küchenlicht und das Bettlicht ein",
        ("HassTurnOn", {"name": "Küchenlicht"}),
        ("HassTurnOn", {"name": "Bettlicht"}),
    ),
    (
        "de",
        None,
        "mach das Licht in der Küche und im Bad aus",
        ("HassTurnOff", {"area": "Küche"}),
        ("HassTurnOff", {"area": "Bad"}),
    ),
    ("fr", None, "éteins les lumières du salon", ("HassTurnOff", {"area": "Salon"})),
    (
        "fr",
        None,
        "allume le lampadaire et le ventilateur",
        ("HassTurnOn", {"name": "Lampadaire"}),
        ("HassTurnOn", {"name": "Ventilateur"}),
    ),
    ("es", None, "bloquea la puerta principal", ("HassTurnOn", {"name": "Puerta principal"})),
    (
        "es",
        None,
        "añade leche a la lista de la compra",
        ("HassShoppingListAddItem", {"item": "leche"}),
    ),
    ("nl", None, "zet een timer van 5 minuten", ("HassStartTimer", {"minutes": 5})),
    (
        "nl",
        None,
        "doe de bedlamp en de ventilator aan",
        ("HassTurnOn", {"name": "Bedlamp"}),
        ("HassTurnOn", {"name": "Ventilator"}),
    ),
]

NOT_UNDERSTOOD = [
    ("en", "what is the meaning of life"),
    ("en", "turn on the unicorn"),
    ("en", "the lights are nice"),
    ("en", "who is the president"),
    ("en", "is ben a good boy"),
    ("en", "the train leaves in 5 minutes"),
    ("en", "don't turn on the kitchen light"),
    ("en", "turn off all lights except the kitchen"),
    ("en", "turn on the kitchen light and make me a sandwich"),
    ("en", "turn on the kitchen light tomorrow"),
    ("en", "turn off the lights in the attic"),
    ("en", ""),
    ("de", "schalte das Küchenlicht nicht ein"),
    ("de", "erzähl mir einen Witz"),
    ("fr", "n'allume pas le lampadaire"),
    ("es", "no enciendas la lámpara de pie"),
    ("nl", "doe de bedlamp niet aan"),
    ("xx", "turn on the kitchen light"),
]


@pytest.mark.parametrize(
    ("language", "area", "sentence", "commands"),
    [(language, area, sentence, commands) for language, area, sentence, *commands in UNDERSTOOD],
)
def test_a_command_is_understood(home, language, area, sentence, commands):
    matches = matcher_for(home(language)).match_all(sentence, language, area)
    assert [match.intent for match in matches] == [intent for intent, _ in commands]
    for match, (_, slots) in zip(matches, commands, strict=True):
        assert {slot: match.slots.get(slot) for slot in slots} == slots


@pytest.mark.parametrize(("language", "sentence"), NOT_UNDERSTOOD)
def test_what_is_no_command_is_not_understood(home, language, sentence):
    house = home(language if language != "xx" else "en")
    assert matcher_for(house).match_all(sentence, language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "turn only Bed Light off"),
        ("de", "schalte nur Bed Light aus"),
        ("fr", "éteins juste Bed Light"),
        ("es", "apaga solo Bed Light"),
        ("nl", "zet alleen Bed Light uit"),
        ("it", "spegni solo Bed Light"),
    ],
)
def test_one_thing_alone_is_that_thing(home, language, sentence):
    house = replace(home("en"), language=language)
    (match,) = matcher_for(house).match_all(sentence, language)
    assert (match.intent, match.entity_ids) == ("HassTurnOff", ("light.bed_light",))


def test_a_command_about_here_says_so(home):
    matcher = matcher_for(home("en"))
    known = matcher.match("turn on the lights", "en", "kitchen")
    unknown = matcher.match("turn on the lights", "en")
    assert (known.here, known.area_id) == (True, "kitchen")
    assert (unknown.here, unknown.area_id) == (True, None)


def test_homonyms_are_all_told(home):
    match = matcher_for(home("en")).match("turn on the ceiling light", "en")
    assert match.entity_ids == ("light.bedroom_ceiling", "light.living_room_ceiling")


def test_a_said_area_tells_homonyms_apart(home):
    match = matcher_for(home("en")).match("turn on the ceiling light in the bedroom", "en")
    assert match.entity_ids == ("light.bedroom_ceiling",)


def test_a_lock_and_a_sensor_may_share_a_name(home):
    house = home("en")
    sensor = Entity(entity_id="sensor.front_door", name="Front Door", domain="sensor")
    match = Matcher(replace(house, entities=(*house.entities, sensor))).match(
        "lock the front door", "en"
    )
    assert match.entity_ids == ("lock.front_door",)


def test_a_wish_with_an_article_is_a_thing(home):
    matcher = Matcher(home("en"))
    assert matcher.match("cooler please", "en", "bedroom").slots["step"] == "down"
    assert matcher.match("the cooler", "en", "bedroom") is None


def test_several_commands_are_not_one(home):
    assert matcher_for(home("en")).match("pause the tv and lock the front door", "en") is None


def test_a_regional_language_uses_its_family(home):
    match = matcher_for(home("de")).match("schalte das Küchenlicht ein", "de-AT")
    assert match.language == "de"


def test_a_language_can_be_loaded_ahead(home):
    matcher = Matcher(home("en"))
    assert matcher.load("en")
    assert not matcher.load("xx")


def test_a_house_has_one_matcher_whatever_its_states(home):
    house = home("en")
    changed = replace(house, entities=(replace(house.entities[0], state="on"), *house.entities[1:]))
    assert matcher_for(changed) is matcher_for(house)


def test_a_sentence_is_read_once(home, monkeypatch):
    matcher, read, commands = Matcher(home("en")), [], Reading.commands

    def noting(self, text):
        read.append(text)
        return commands(self, text)

    monkeypatch.setattr(Reading, "commands", noting)
    said = ["turn on the bed light", "what is love"]
    once, again = ([matcher.match_all(text, "en") for text in said] for _ in range(2))
    assert once == again
    assert read == said


def test_many_threads_may_ask_at_once(home):
    matcher = Matcher(home("en"))
    found = []

    def ask(name):
        found.append(matcher.match(f"turn on the {name}", "en"))

    threads = [threading.Thread(target=ask, args=(name,)) for name in ("fountain", "bed light") * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(match.slots["name"] for match in found) == ["Bed Light"] * 4 + ["Fountain"] * 4
