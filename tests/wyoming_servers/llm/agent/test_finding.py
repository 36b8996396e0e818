import pytest

from wyoming_servers.llm.agent.finding import EXACT, FORM, LEAST, WITH_PLACE, find_names

NAMED = [
    # language, what was said, then kind, id and score
    ("en", "Kitchen Light", ("entity", "light.kitchen_light", EXACT)),
    ("en", "KITCHEN light!", ("entity", "light.kitchen_light", EXACT)),
    ("en", "light.bed_light", ("entity", "light.bed_light", EXACT)),
    ("en", "tv", ("entity", "media_player.living_room_tv", EXACT)),
    ("en", "kitchen", ("area", "kitchen", EXACT)),
    ("en", "upstairs", ("floor", "upper", EXACT)),
    ("en", "the kitchen lights", ("entity", "light.kitchen_light", FORM)),
    ("en", "the living room", ("area", "living_room", FORM)),
    ("en", "livingroom", ("area", "living_room", FORM)),
    ("en", "bedroom ceiling light", ("entity", "light.bedroom_ceiling", WITH_PLACE)),
    ("de", "das Küchenlicht", ("entity", "light.kitchen_light", FORM)),
]


@pytest.mark.parametrize(("language", "text", "named"), NAMED)
def test_what_was_named_comes_first(home, language, text, named):
    best = find_names(home(language), text, language=language)[0]
    assert (best.kind, best.id, best.score) == named


def test_a_room_that_is_not_there_is_no_other_that_sounds_like_it(home):
    assert not find_names(home("en"), "the corridor light", ("area",))
    assert "light.bed_light" not in {one.id for one in find_names(home("en"), "bathroom light")}


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("kichen light", "light.kitchen_light"),
        ("the frond door", "lock.front_door"),
        ("ceiling light in the bedroom", "light.bedroom_ceiling"),
        ("heater in the bedroom", "climate.bedroom"),
        ("the lifting room", "living_room"),
    ],
)
def test_a_name_said_almost_right_is_likely_and_not_sure(home, text, thing):
    best, *others = find_names(home("en"), text)
    assert best.id == thing
    assert LEAST <= best.score < WITH_PLACE
    assert all(other.score < best.score for other in others)


def test_namesakes_are_equally_likely(home):
    first, second, *_ = find_names(home("en"), "ceiling light")
    assert {first.id, second.id} == {"light.bedroom_ceiling", "light.living_room_ceiling"}
    assert first.score == second.score == EXACT


@pytest.mark.parametrize("text", ["chandelier", "washing machine", "", "the", "…"])
def test_what_the_house_has_not_is_not_found(home, text):
    assert find_names(home("en"), text) == []


def test_only_the_wanted_kinds_are_found(home):
    assert {found.kind for found in find_names(home("en"), "kitchen", ("area",))} == {"area"}
