"""Which entities a sentence may be about."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.llm.agent.conversation import last_turn
from wyoming_servers.llm.agent.retrieve import relevant_entities


def entity(entity_id, name, area=None, *aliases, device_class=None):
    domain = entity_id.partition(".")[0]
    return Entity(
        entity_id=entity_id,
        name=name,
        domain=domain,
        aliases=aliases,
        area=area,
        device_class=device_class,
    )


def house_of(*entities, language="en"):
    return House(
        house_id="h",
        language=language,
        floors=(Floor(floor_id="up", name="Upstairs"),),
        areas=(
            Area(area_id="kitchen", name="Kitchen", aliases=("cooking corner",)),
            Area(area_id="bedroom", name="Bedroom", floor="up"),
        ),
        entities=entities,
    )


HOUSE = house_of(
    entity("light.counter", "Counter Spots", "kitchen", "worktop lights"),
    entity("light.ceiling", "Ceiling", "kitchen"),
    entity("light.bed", "Ceiling", "bedroom"),
    entity("cover.bed", "Roller", "bedroom", device_class="blind"),
    entity("sensor.bed", "Netatmo", "bedroom", device_class="temperature"),
    entity("media_player.tv", "Samsung", "bedroom"),
    entity("lock.front", "Front Door"),
)


def found(said, *, house=HOUSE, area=None, before=(), language="en", or_here=False):
    turn = last_turn([*before, {"role": "user", "content": said}])
    return [
        one.entity_id for one in relevant_entities(house, turn, language, area, or_here=or_here)
    ]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("turn on the counter spots", "light.counter"),
        ("worktop light please", "light.counter"),
        ("turn on the cuonter spts", "light.counter"),
        ("counterspots off", "light.counter"),
        ("is the frontdoor locked", "lock.front"),
        ("blinds down in the bedroom", "cover.bed"),
        ("how warm is the bedroom", "sensor.bed"),
        ("the roller upstairs", "cover.bed"),
        ("turn up the tv", "media_player.tv"),
    ],
)
def test_the_meant_entity_comes_first(said, meant):
    assert found(said)[0] == meant


def test_the_speakers_room_decides_between_namesakes():
    assert found("ceiling on", area="kitchen")[0] == "light.ceiling"
    assert found("ceiling on", area="bedroom")[0] == "light.bed"


def test_a_room_that_is_said_counts_more_than_the_speakers():
    assert found("the ceiling in the bedroom", area="kitchen")[0] == "light.bed"


def test_where_nothing_is_named_the_speakers_room_may_be_meant():
    assert set(found("hm", area="kitchen", or_here=True)) == {"light.counter", "light.ceiling"}
    assert found("hm", area="kitchen") == []
    assert found("hm", or_here=True) == []


def test_the_sky_is_no_lamp():
    assert found("why is the sky blue") == []


def test_a_house_without_entities_has_none_that_matter():
    assert found("turn on the light", house=house_of()) == []


def test_what_was_spoken_of_before_stays():
    call = {"id": "1", "name": "HassTurnOn", "arguments": {"name": "Counter Spots"}}
    before = (
        {"role": "user", "content": "turn that on"},
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "1", "name": "HassTurnOn", "content": {}},
        {"role": "assistant", "content": "Done"},
    )
    assert found("a bit brighter", before=before)[0] == "light.counter"
    assert found("close it", before=(*before, {"role": "user", "content": "the front door"}))[
        0
    ] == ("lock.front")


def test_plurals_accents_and_compounds_of_other_languages_are_one_word():
    house = house_of(
        entity("light.a", "Küchenlampe"),
        entity("light.b", "Stehlampe"),
        entity("cover.c", "Rollladen", "bedroom"),
        language="de",
    )
    assert found("die kuche lampen an", house=house, language="de")[0] == "light.a"
    assert found("mach die jalousie runter", house=house, language="de")[0] == "cover.c"
    french = house_of(entity("light.d", "Étagère"), entity("light.e", "Lustre"), language="fr")
    assert found("allume les étageres", house=french, language="fr")[0] == "light.d"


def test_numbers_are_said_as_words():
    house = house_of(entity("light.a", "Spot 2"), entity("light.b", "Spot 3"))
    assert found("spot three on", house=house)[0] == "light.b"


def test_languages_without_spaces_are_read_too():
    house = house_of(entity("light.a", "客厅吊灯"), entity("light.b", "厨房吊灯"), language="zh")
    assert found("打开厨房吊灯", house=house, language="zh")[0] == "light.b"


def test_the_order_does_not_depend_on_the_order_of_the_house():
    turned = replace(HOUSE, entities=HOUSE.entities[::-1])
    assert found("the lights") == found("the lights", house=turned)


def test_states_come_from_the_house_of_the_moment():
    on = replace(HOUSE, entities=tuple(replace(one, state="on") for one in HOUSE.entities))
    turn = last_turn([{"role": "user", "content": "counter spots"}])
    assert relevant_entities(HOUSE, turn, "en")[0].state == "unknown"
    assert relevant_entities(on, turn, "en")[0].state == "on"


def test_a_text_of_a_megabyte_is_not_read_whole():
    assert found("counter spots " + "xyzzy " * 200_000)[0] == "light.counter"
