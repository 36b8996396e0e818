from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.half_names import HalfNames, kin_of


@pytest.fixture
def with_devices(home):
    def read(*named, area="living_room"):
        house = home("en")
        devices = [
            Entity(entity_id=entity_id, name=name, domain=entity_id.partition(".")[0], area=area)
            for entity_id, name in named
        ]
        return replace(house, entities=(*house.entities, *devices))

    return read


def names(house, *sentence, area=None):
    return [
        tuple(house.entity_by_id[one].name for one in match.entity_ids)
        for match in HalfNames(matcher_for(house)).plainly(*sentence, "en", area)
    ]


SIDES = ("light.left", "Left Sconce"), ("light.right", "Right Sconce")


def test_a_part_of_a_name_stands_for_all_that_bear_it(with_devices):
    house = with_devices(*SIDES)
    assert names(house, "turn on the sconce") == [("Left Sconce", "Right Sconce")]
    assert names(house, "turn on the left sconce") == [("Left Sconce",)]


def test_a_part_that_one_bears_is_its_name_when_it_is_the_noun(with_devices):
    house = with_devices(("switch.tower", "Tower Pump"))
    assert names(house, "turn on the pump") == [("Tower Pump",)]
    assert names(house, "turn on the tower") == []


@pytest.mark.parametrize(
    ("language", "name", "sentence"),
    [
        ("de", "Wohnungstür", "sperr die Tür ab"),
        ("de", "Gartenpforte", "schließ die Pforte ab"),
        ("nl", "Schuurdeur", "doe de deur op slot"),
    ],
)
def test_the_noun_of_a_compound_that_one_bears_is_its_name(language, name, sentence):
    lock = Entity(entity_id="lock.one", name=name, domain="lock")
    cellar = Entity(entity_id="lock.cellar", name="Kelder", domain="lock")
    house = House(house_id="flat", language=language, entities=(lock, cellar))
    [match] = HalfNames(matcher_for(house)).plainly(sentence, language, None)
    assert match.entity_ids == ("lock.one",)


def test_what_is_only_closed_is_not_locked_for_the_noun_of_its_name():
    gate = Entity(entity_id="lock.gate", name="Seitentor", domain="lock")
    house = House(house_id="mill", language="de", entities=(gate,))
    read = HalfNames(matcher_for(house)).plainly
    assert [match.entity_ids for match in read("mach das Tor zu", "de", None)] == [()]
    assert [match.entity_ids for match in read("sperr das Tor ab", "de", None)] == [("lock.gate",)]


def test_an_end_of_a_word_that_is_no_noun_is_no_name():
    heater = Entity(entity_id="switch.one", name="Wasserkocher", domain="switch")
    house = House(house_id="flat", language="de", entities=(heater,))
    assert HalfNames(matcher_for(house)).plainly("mach her an", "de", None) == ()


def test_what_is_half_named_may_be_put_off(with_devices):
    half_names = HalfNames(matcher_for(with_devices(("switch.tower", "Tower Pump"))))
    for sentence in ("turn off the pump in an hour", "in an hour turn off the pump"):
        [timer] = half_names.plainly(sentence, "en", None)
        assert timer.slots["conversation_command"] == "turn off the Tower Pump"


def test_no_lock_and_none_of_several_is_put_off_that_is_half_named(with_devices):
    house = with_devices(*SIDES, ("lock.shed", "Shed Gate"))
    for sentence in ("turn on the sconce in an hour", "unlock the gate in an hour"):
        assert names(house, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    ["turn on the blue sconce", "turn on the sconce tomorrow", "is the sconce on", "sconce"],
)
def test_a_sentence_that_says_more_is_not_read(with_devices, sentence):
    assert names(with_devices(*SIDES), sentence) == []


def test_one_of_a_kind_is_asked_for_and_several_are_all_meant(with_devices):
    house = with_devices(("light.a", "Wall Lamp"), ("light.b", "Sofa Lamp"))
    [lamp] = names(house, "turn on the lamp", area="living_room")
    assert {"Wall Lamp", "Sofa Lamp"} <= set(lamp)
    for all_of_them in ("turn on the lamps", "turn on the light"):
        assert names(house, all_of_them, area="living_room") == [()]


def test_the_bulbs_of_one_fitting_are_one_light(with_devices):
    house = with_devices(
        ("light.a", "Garage Light 1"), ("light.b", "Garage Light 2"), area="garage"
    )
    assert names(house, "turn on the garage light", area="garage") == [()]


def test_a_number_alone_is_no_command(home):
    assert names(home("en"), "21", area="living_room") == []


def test_kin_differ_in_one_word(with_devices):
    house = with_devices(*SIDES, ("light.other", "Left Lantern Light"))
    assert [one.name for one in kin_of(house.entity_by_id["light.left"], house)] == ["Right Sconce"]


def test_the_fan_is_the_one_of_the_room_whatever_it_is_called(with_devices):
    house = with_devices(("fan.tower", "Breeze"))
    assert names(house, "turn the fan off", area="living_room") == [()]


def test_the_television_is_no_other_than_that_of_the_room(home):
    screen, attic = (
        Entity(entity_id=f"media_player.{area}", name=name, domain="media_player", area=area)
        for name, area in (("Samsung", "living_room"), ("Attic Television", "attic"))
    )
    house = replace(home("en"), entities=(replace(screen, device_class="tv"), attic))
    assert ("Attic Television",) not in names(house, "turn down the television", area="living_room")
    assert names(house, "turn down the television", area="office") == [("Attic Television",)]


def test_of_what_bears_a_word_the_one_that_is_such_a_thing_is_meant(home):
    house = home("en")
    devices = (
        Entity(entity_id="light.strip", name="TV Strip", domain="light", area="living_room"),
        Entity(
            entity_id="media_player.lg",
            name="LG webOS TV",
            domain="media_player",
            device_class="tv",
            area="living_room",
        ),
    )
    assert names(replace(house, entities=devices), "tv off", area="living_room") == [
        ("LG webOS TV",)
    ]


def test_both_are_meant_where_there_are_two(with_devices):
    matcher = matcher_for(with_devices(*SIDES))
    [both] = HalfNames(matcher).plainly("turn on both sconces", "en", None)
    assert both.every
    [one] = HalfNames(matcher).plainly("turn on the sconce", "en", None)
    assert not one.every


def test_ein_behind_a_lamp_is_on_and_not_one_percent(home):
    matcher = matcher_for(home("de"))
    lamp = next(one for one in matcher.house.entities if one.domain == "light")
    for text in (f"{lamp.name} ein", f"{lamp.name} ein bitte"):
        [match] = HalfNames(matcher).plainly(text, "de", None)
        assert (match.intent, match.entity_ids) == ("HassTurnOn", (lamp.entity_id,))


def test_a_gate_is_no_end_of_another_word(home):
    house = home("de")
    devices = (
        Entity(entity_id="fan.stall", name="Stallventilator", domain="fan", area="living_room"),
        Entity(
            entity_id="cover.stall",
            name="Stalltor",
            domain="cover",
            device_class="door",
            area="living_room",
        ),
    )
    matcher = matcher_for(replace(house, entities=devices))
    [match] = HalfNames(matcher).plainly("mach das Tor zu", "de", "living_room")
    assert match.entity_ids == ("cover.stall",)


def test_a_plural_for_their_kind_means_all_of_one_room_that_bear_a_part(with_devices):
    def read(house, sentence):
        reader = HalfNames(matcher_for(house))
        return [(len(one.entity_ids), one.every) for one in reader.plainly(sentence, "en", None)]

    house = with_devices(("light.one", "Gallery 1"), ("light.two", "Gallery 2"))
    assert read(house, "turn off the gallery lights") == [(2, True)]
    assert read(house, "turn off the gallery light") == [(2, False)]
    third = Entity(entity_id="light.three", name="Gallery 3", domain="light", area="bedroom")
    elsewhere = replace(house, entities=(*house.entities, third))
    assert read(elsewhere, "turn off the gallery lights") == [(3, False)]


def test_lamps_of_the_room_are_meant_before_one_elsewhere_that_is_called_lamps(with_devices):
    house = with_devices(("light.buffet", "Buffet Lamps"), area="kitchen")
    here = Entity(entity_id="light.den", name="Den Lamp", domain="light", area="bedroom")
    both = replace(house, entities=(*house.entities, here))
    assert names(both, "turn off the lamps", area="bedroom") == [()]
    assert names(both, "turn off the buffet lamps", area="bedroom") == [("Buffet Lamps",)]
    assert names(house, "turn off the lamps", area="bedroom") == [("Buffet Lamps",)]


def test_a_word_of_another_kind_is_no_part_of_a_name(home):
    tende, tenda = (
        Entity(entity_id=f"cover.{kind}", name=name, domain="cover", device_class=kind, area=area)
        for name, kind, area in (
            ("Tende", "curtain", "living_room"),
            ("Tenda da sole", "awning", "garden"),
        )
    )
    house = replace(home("it"), entities=(tende, tenda))
    read = HalfNames(matcher_for(house)).strictly
    [awnings] = read("apri le tende da sole", "it", "living_room")
    assert (awnings.entity_ids, awnings.slots["device_class"]) == ((), "awning")
    [curtains] = read("apri le tende", "it", "living_room")
    assert curtains.entity_ids in (("cover.curtain",), ())
