"""Roles and actions that the house's own model gives in its own way."""

from dataclasses import replace

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.planned.commands import reading_of


def meant(house, plan, said="etwas Musik wäre schön"):
    matches = reading_of(plan_from(plan), said, "de", house, None).matches
    return [(match.intent, match.slots, match.entity_ids) for match in matches]


def test_music_of_which_nothing_is_said_is_to_go_on(home):
    house = home("de")
    assert meant(house, "music") == meant(house, "play")
    assert [intent for intent, _, _ in meant(house, "music")] == ["HassMediaUnpause"]
    assert [intent for intent, _, _ in meant(house, "music text= jazz")] == [
        "HassMediaSearchAndPlay"
    ]


def test_who_wants_to_watch_something_does_not_have_the_music_go_on(home):
    plan = plan_from("play")
    assert reading_of(plan, "let's watch something", "en", home("en"), None) is None
    assert reading_of(plan, "let's hear something", "en", home("en"), None) is not None


def closed(home, plan, *entities):
    areas = (Area(area_id="hall", name="Ingresso"), Area(area_id="barn", name="Stalla"))
    house = replace(home("it"), floors=(), areas=areas, entities=entities)
    reading = reading_of(plan_from(plan), "", "it", house, None)
    return [(one.intent, one.entity_ids) for one in reading.matches] if reading else []


def entity(one, name, area, device_class=None):
    return Entity(
        entity_id=one, name=name, domain=one.partition(".")[0], area=area, device_class=device_class
    )


LOCK = entity("lock.front", "Porta d'ingresso", "hall")
GARAGE = entity("cover.garage", "Serranda", "hall", "garage")


def test_a_door_that_can_only_be_locked_is_locked_when_it_is_to_be_closed(home):
    plan = "close what= serranda ; close what= porta d ingresso"
    assert closed(home, plan, LOCK, GARAGE) == [
        ("HassTurnOff", ("cover.garage",)),
        ("HassTurnOn", ("lock.front",)),
    ]


def test_a_name_of_which_small_words_are_left_out_is_told(home):
    barn = entity("lock.barn", "Porta stalla", "barn")
    plan = "close what= porta della stalla"
    assert closed(home, plan, barn, LOCK, GARAGE) == [("HassTurnOn", ("lock.barn",))]


def test_what_moves_is_closed_before_a_lock_of_its_name(home):
    door = entity("cover.front", "Porta d'ingresso", "hall", "door")
    plan = "close what= porta d ingresso"
    assert closed(home, plan, LOCK, door) == [("HassTurnOff", ("cover.front",))]


def test_no_lock_is_meant_by_any_door_nor_is_one_opened(home):
    assert ("HassTurnOn", ("lock.front",)) not in closed(home, "close what= porta", LOCK, GARAGE)
    assert not closed(home, "open what= porta d ingresso", LOCK)


def test_an_article_alone_names_nothing_but_is_that_of_the_place(home):
    lock = entity("lock.barn", "Porta della stalla", "barn")
    by_place = closed(home, "unlock where= stalla", lock)
    assert by_place
    assert closed(home, "unlock what= la where= stalla", lock) == by_place


def test_all_else_in_a_room_is_what_is_there_and_not_what_is_anywhere_else(home):
    house = home("en")

    def about(said):
        reading = reading_of(plan_from("off all but= kitchen"), said, "en", house, None)
        names = {house.entity_by_id[it].name for one in reading.matches for it in one.entity_ids}
        return {one.area_id for one in reading.matches}, names

    rooms, names = about("turn everything else in the kitchen off")
    assert (rooms, names) == ({"kitchen"}, set())
    rooms, names = about("turn everything off except in the kitchen")
    assert "Bed Light" in names
    assert "Kitchen Light" not in names
