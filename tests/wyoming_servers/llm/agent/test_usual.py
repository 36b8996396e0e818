"""What is asked about at an occasion for which the house has no scene."""

import pytest

from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.occasions.usual import usually
from wyoming_servers.llm.agent.tolerant import SURE

BED = {
    "en": "I'm off to bed",
    "de": "ich geh jetzt ins Bett",
    "fr": "je vais me coucher",
    "es": "me voy a la cama",
    "nl": "ik ga naar bed",
    "it": "vado a letto",
}


def device(entity_id, state, area="den", **fields):
    domain, _, name = entity_id.partition(".")
    return Entity(entity_id=entity_id, domain=domain, name=name, area=area, state=state, **fields)


LIT, DARK = device("light.lamp", "on"), device("light.lamp", "off")
ELSEWHERE = device("light.hall", "on", "hall")
BLIND = device("cover.blind", "closed", device_class="blind")


def asked(text, *devices, language="en", area="den"):
    """Return what would be done after a yes, and to what."""
    areas = tuple(Area(area_id=one, name=one) for one in ("den", "hall"))
    house = House(house_id="h", language=language, areas=areas, entities=devices)
    turn = Turn(text=text, before=(), calls=(), results={})
    understood = usually(turn, language, area, house=house)
    if understood is None:
        return None
    assert understood.score < SURE
    assert understood.is_guess
    match = understood.matches[0]
    return (match.intent, *match.entity_ids)


@pytest.mark.parametrize("language", BED)
def test_who_goes_to_bed_may_want_the_lights_of_the_room_off(language):
    found = asked(BED[language], LIT, ELSEWHERE, language=language)
    assert found == ("HassTurnOff", "light.lamp")


def test_who_leaves_may_want_all_lights_off():
    found = asked("we're leaving", LIT, ELSEWHERE, BLIND)
    assert found == ("HassTurnOff", "light.lamp", "light.hall")


@pytest.mark.parametrize("text", ["I'm home", "I want to read", "time to get up"])
def test_who_comes_reads_or_gets_up_may_want_light(text):
    assert asked(text, DARK, ELSEWHERE) == ("HassTurnOn", "light.lamp")
    assert asked(text, LIT) is None


def test_who_gets_up_may_want_daylight_before_lamps():
    assert asked("time to get up", DARK, BLIND) == ("HassTurnOn", "cover.blind")


def test_a_film_may_want_little_light():
    assert asked("let's watch a movie", LIT) == ("HassLightSet", "light.lamp")
    television = device("media_player.tv", "off", device_class="tv")
    assert asked("let's watch a movie", DARK, television) == ("HassTurnOn", "media_player.tv")


@pytest.mark.parametrize(
    "text",
    ["good morning", "bye", "are you off to bed?", "I was off to bed", "she is off to bed"],
)
def test_greetings_questions_and_what_others_do_ask_for_nothing(text):
    assert asked(text, LIT, DARK, BLIND) is None


def test_where_the_speaker_is_unknown_or_nothing_is_on_nothing_is_asked():
    assert asked("I'm off to bed", LIT, area=None) is None
    assert asked("I'm off to bed", DARK) is None
