"""How sure a plan must be that leaves something out."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from tests.wyoming_servers.llm.agent.test_parted import answered
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Area, Entity, Floor
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.agent.planned.objections import PLAIN, surely_from


@pytest.mark.parametrize(
    ("language", "sentence", "plan"),
    [
        ("de", "alles aus, nur die Stehlampe nicht", "off all but= stehlampe"),
        ("de", "alles aus außer der Stehlampe", "off all but= stehlampe"),
        ("nl", "alle lampen uit behalve de leeslamp", "off all what= lampen but= leeslamp"),
        ("en", "everything off but not the lamp", "off all but= lamp"),
    ],
)
def test_a_negation_tells_what_is_left_out(language, sentence, plan):
    assert surely_from(plan_from(plan), sentence, language, lambda _: None) == PLAIN


def test_a_negation_forbids_where_nothing_is_left_out():
    assert surely_from(plan_from("off all"), "nicht alles aus", "de", lambda _: None) is None


def test_a_condition_holds_beside_what_is_left_out():
    said = "wenn Anna geht, alles aus außer der Stehlampe"
    assert surely_from(plan_from("off all but= stehlampe"), said, "de", lambda _: None) is None


@pytest.mark.parametrize(
    ("left", "closed"),
    [
        ("ann s", ["cover.bob", "cover.eve"]),
        ("ann s and eve s blind", ["cover.bob"]),
    ],
)
def test_what_is_left_out_may_be_told_by_whose_it_is(home, left, closed):
    names = ("ann Ann's Blind", "bob Bob's Blind", "eve Eve's Blind")
    things = (*(f"cover.{name}" for name in names), "climate.ann Ann's Heater")
    told = [one.split(" ", 1) for one in things]
    ours = tuple(
        Entity(entity_id=one, name=name, domain=one.partition(".")[0]) for one, name in told
    )
    plan = plan_from(f"close all what= blinds but= {left}")
    said = f"close all the blinds except {left}"
    reading = reading_of(plan, said, "en", replace(home("en"), entities=ours), None)
    assert [match.entity_ids for match in reading.matches] == [(one,) for one in closed]
    assert {match.response for match in reading.matches} == {"default"}


@pytest.mark.parametrize(
    ("language", "said", "is_believed"),
    [
        ("it", "spegni solo Bed Light", False),
        ("fr", "éteins juste Bed Light", False),
        ("es", "apaga únicamente Bed Light", False),
        ("nl", "doe enkel Bed Light uit", False),
        ("en", "turn only the Bed Light off", False),
        ("de", "mach lediglich Bed Light aus", False),
        ("de", "alles aus nur nicht Bed Light", True),
        ("en", "everything off only not the Bed Light", True),
        ("es", "apaga todo solo deja Bed Light", True),
    ],
)
def test_all_else_is_not_switched_where_one_thing_alone_is_meant(home, language, said, is_believed):
    reading = reading_of(plan_from("off all but= bed light"), said, language, home("en"), None)
    assert (reading is not None) == is_believed


def floored(home, language, *things):
    """Return a home of lamps on one floor, each named with its room."""
    floor = Floor(floor_id="up", name="Up")
    rooms = {room: name for _, room, name in things}
    areas = tuple(Area(area_id=room, name=name, floor="up") for room, name in rooms.items())
    lamps = tuple(
        Entity(entity_id=f"light.{at}", name=name, domain="light", area=room, state="on")
        for at, (name, room, _) in enumerate(things)
    )
    return replace(home(language), floors=(floor,), areas=areas, entities=lamps)


@pytest.mark.parametrize(
    ("language", "room", "said"),
    [
        ("en", "Al's Room", "turn off all the lights except the ones in al's room"),
        ("de", "Als Zimmer", "mach alle lichter aus außer die in als zimmer"),
        ("fr", "Chambre de Guy", "éteins toutes les lumières sauf celles de Guy"),
        ("fr", "Chambre de Guy", "éteins toutes les lumières sauf chez Guy"),
        ("es", "Cuarto de Al", "apaga todas las luces menos las de Al que está durmiendo"),
        ("nl", "Kamer van Al", "doe alle lampen uit behalve die van Al"),
        ("it", "Camera di Ugo", "spegni tutte le luci tranne quelle di Ugo che dorme"),
    ],
)
def test_what_is_left_out_may_be_told_by_whose_room_it_is_in(home, language, room, said):
    rooms = (("Zeta", "one", room), ("Omega", "two", "Bureau"), ("Kappa", "two", "Bureau"))
    calls, _ = done(floored(home, language, *rooms), said, language=language, area="two")
    assert [about for _, about in calls] == ["Omega", "Kappa"]


def test_the_one_of_a_room_is_no_number(home):
    rooms = (("Zeta", "one", "Hall"), ("Omega", "two", "Study"), ("Kappa", "two", "Study"))
    said = "turn off all the lights apart from the hall one"
    calls, _ = done(floored(home, "en", *rooms), said, area="two")
    assert [about for _, about in calls] == ["Omega", "Kappa"]


def test_several_exceptions_are_all_left_out(home):
    rooms = (("Zeta", "one", "Cucina"), ("Omega", "two", "Studio"), ("Kappa", "six", "Bagno"))
    said = "spegni tutte le luci della casa tranne quella della cucina e quella del bagno"
    calls, _ = done(floored(home, "it", *rooms), said, language="it", area="two")
    assert [about for _, about in calls] == ["Omega"]


def test_a_place_before_the_verb_is_not_what_is_left_out(home):
    said = "al piano di sopra spegni tutte le luci tranne la lampada"
    plan = plan_from("off all what= luci but= piano di sopra")
    assert reading_of(plan, said, "it", home("it"), None) is None


@pytest.mark.parametrize("left", ["mine", "the moon", "the front door"])
def test_what_is_none_of_those_meant_is_not_guessed(home, left):
    rooms = (("Main Lamp", "one", "Hall"), ("Omega", "two", "Study"), ("Kappa", "two", "Study"))
    said = f"turn off all the lights except {left}"
    assert done(floored(home, "en", *rooms), said, area="two")[0] == []


def test_what_all_of_a_room_leaves_on_anyway_is_left_out_by_part_of_its_name(home):
    rooms = (("Lámpara", "one", "Despacho"), ("Luz", "two", "Salón"))
    house = floored(home, "es", *rooms)
    air, heating = (
        Entity(entity_id=f"climate.{room}", name=name, domain="climate", area=room)
        for name, room in (("Aire del despacho", "one"), ("Calefacción", "two"))
    )
    air = replace(air, aliases=("aire acondicionado",))
    house = replace(house, entities=(*house.entities, air, heating))
    calls, _ = done(house, "apaga todo en el despacho menos el aire", language="es", area="two")
    assert calls == [("HassTurnOff", "Despacho")]


def test_what_is_left_out_of_everything_is_that_of_the_room(home):
    house = floored(home, "en", ("Lamp", "one", "Study"), ("Light", "two", "Hall"))
    fans = [
        Entity(entity_id=f"fan.{room}", name=name, domain="fan", area=room, state="on")
        for name, room in (("Study Fan", "one"), ("Study Ceiling Fan", "two"))
    ]
    house = replace(house, entities=(*house.entities, *fans))
    said = "everything off in here just leave the fan running"
    calls, _ = answered(house, said, (said, "off all where= here but= fan"), area="one")
    assert calls == [("HassTurnOff", "Lamp")]
