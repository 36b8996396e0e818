from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.development import ASKED, DONE, LEFT
from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.tolerant import DOUBTFUL, SURE, TolerantReader, reader_for


def read(house, text, language="en"):
    return TolerantReader(Matcher(house)).read(text, language)


@pytest.mark.parametrize(
    ("language", "text", "commands"),
    [(language, text, commands) for language, text, *commands in DONE],
)
def test_what_was_said_another_way_is_understood(home, language, text, commands):
    [reading] = read(home(language), text, language)
    assert reading.score >= SURE
    assert [match.intent for match in reading.matches] == [intent for intent, _ in commands]
    for match, (_, slots) in zip(reading.matches, commands, strict=True):
        assert {slot: match.slots.get(slot) for slot in slots} == slots


@pytest.mark.parametrize(("language", "text", "name"), ASKED)
def test_what_may_have_been_said_is_doubtful(home, language, text, name):
    [reading] = read(home(language), text, language)
    assert DOUBTFUL <= reading.score < SURE
    assert name in reading.matches[0].slots.values()


@pytest.mark.parametrize(("language", "text"), LEFT)
def test_what_was_not_said_is_not_understood(home, language, text):
    house = home(language)
    assert Matcher(house).match_all(text, language) == ()
    assert read(house, text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("en", "tern on the kitchen light", "light.heard"),
        ("en", "rn on the kitchen light", "light.heard"),
        ("en", "turn the kitchen light of", "light.heard"),
        ("de", "halte Küchenlicht ein", "light.heard"),
        ("de", "schalte das Küchen Licht ein", "light.heard"),
        ("nl", "zit keukenlamp aan", "light.heard"),
    ],
)
def test_what_is_written_for_words_of_a_command_is_read(home, language, text, entity):
    name = {"en": "Kitchen Light", "de": "Küchenlicht", "nl": "Keukenlamp"}[language]
    lamp = Entity(entity_id=entity, name=name, domain="light")
    [reading] = read(replace(home(language), entities=(lamp,)), text, language)
    assert reading.score >= SURE
    assert reading.matches[0].entity_ids == (entity,)


def test_a_name_that_begins_with_another_sound_is_doubtful(home):
    lamp = Entity(entity_id="light.cellar", name="Kelderlamp", domain="light")
    [reading] = read(replace(home("nl"), entities=(lamp,)), "zet de zolderlamp aan", "nl")
    assert DOUBTFUL <= reading.score < SURE


def test_two_names_that_sound_alike_are_both_read(home):
    house = home("en")
    lights = [
        Entity(entity_id=f"light.{name}", name=f"{name.title()} Light", domain="light")
        for name in ("bath", "path")
    ]
    readings = read(replace(house, entities=(*house.entities, *lights)), "turn on the vath light")
    assert {reading.matches[0].entity_ids for reading in readings} == {
        ("light.bath",),
        ("light.path",),
    }


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("en", "Knot Lamp", "turn on not lamp"),
        ("de", "Licht Garten", "schalte nicht Garten ein"),
        ("en", "Iff Lamp", "turn on if lamp"),
    ],
)
def test_a_negation_is_not_taken_for_a_name(home, language, name, text):
    house = home(language)
    lamp = Entity(entity_id="light.lamp", name=name, domain="light")
    assert read(replace(house, entities=(*house.entities, lamp)), text, language) == ()


def test_a_language_whose_negations_are_unknown_is_not_read(home):
    assert read(home("en"), "turn on the chicken light", "cy") == ()


def test_a_sentence_heard_before_is_looked_up(home):
    house = home("en")
    matcher = Matcher(house)
    reader = reader_for(matcher)
    first = reader.read("turn on the chicken light", "en")
    assert reader.read("turn on the chicken light", "en") is first
    assert reader_for(matcher) is reader


def test_what_stands_behind_a_name_is_no_second_command(home):
    house = home("en")
    tank = Entity(entity_id="switch.tank", name="Bulk Tank", domain="switch", area="kitchen")
    house = replace(house, entities=(*house.entities, tank))
    assert read(house, "switch off the bulk tank cooler") == ()


@pytest.mark.parametrize("heard", ["Flohr", "Floor"])
def test_a_short_room_is_asked_about_where_a_room_was_said(home, heard):
    lamp = Entity(entity_id="light.heard", name="Gira", domain="light", area="there")
    area = Area(area_id="there", name="Flur")
    house = replace(home("de"), areas=(area,), entities=(lamp,))
    [reading] = read(house, f"mach das Licht im {heard} an", "de")
    assert DOUBTFUL <= reading.score < SURE
    assert reading.matches[0].area_id == "there"


def test_a_misheard_name_is_read_by_whoever_reads_the_rest(home):
    talk = Conversation(home("de"), language="de")
    [(intent, arguments)] = talk.say("mach die Schreibtischlamppe aus im Büro")
    assert (intent, arguments["name"]) == ("HassTurnOff", "Schreibtischlampe")
    assert reader_for(Matcher(home("de"))).corrected("Tischlampe halb so hell", "de") is None


def called(home, *names):
    pump, *others = (
        Entity(entity_id=f"switch.{name}", name=name, domain="switch", aliases=aliases)
        for name, *aliases in names
    )
    return replace(home("en"), entities=(pump, *others))


def test_a_word_may_be_less_like_where_the_rest_names_that_one_thing_too(home):
    house = called(home, ("Bilge Pump", "pump"))
    [reading] = read(house, "switch on the build pump")
    assert reading.score >= SURE


@pytest.mark.parametrize("names", [[("Bilge Pump",)], [("Bilge Pump", "pump"), ("Water Pump",)]])
def test_it_may_not_where_the_rest_names_nothing_or_more(home, names):
    [reading] = read(called(home, *names), "switch on the build pump")
    assert DOUBTFUL <= reading.score < SURE
