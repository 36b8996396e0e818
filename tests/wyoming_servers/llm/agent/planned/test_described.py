"""What is told by where it stands or by a word for its like, in rooms with one, several, none."""

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.planned.commands import reading_of

MEANT = [
    # language, a plan, where the speaker is, and the devices it may be about
    ("en", "off what= light over the desk", "office", ["light.office_desk"]),
    ("en", "off what= lamp by the window where= office", "kitchen", ["light.office_desk"]),
    (
        "en",
        "on what= light over the stove",
        "kitchen",
        ["light.kitchen_light", "light.kitchen_counter"],
    ),
    ("en", "louder what= radio", "kitchen", ["media_player.kitchen_speaker"]),
    ("en", "louder what= stereo", "office", ["media_player.kitchen_speaker"]),
    ("en", "louder what= tv", "kitchen", ["media_player.living_room_tv"]),
    ("de", "off what= lampe überm schreibtisch", "office", ["light.office_desk"]),
    ("nl", "off what= lamp boven het bureau", "office", ["light.office_desk"]),
]
LEFT = [
    ("en", "on what= light in the sauna"),
    ("en", "on what= blanket over the bed"),
    ("en", "louder what= radio where= bathroom"),
    ("en", "off what= light over the desk where= bathroom"),
]


def read(home, language, plan, area):
    return reading_of(plan_from(plan), plan, language, home(language), area)


@pytest.mark.parametrize(("language", "plan", "area", "devices"), MEANT)
def test_it_is_one_of_its_kind_in_the_room_else_in_the_house(home, language, plan, area, devices):
    match = read(home, language, plan, area).matches[0]
    assert list(match.entity_ids) == devices
    assert not match.every


@pytest.mark.parametrize(("language", "plan"), LEFT)
def test_what_is_told_to_be_elsewhere_or_of_no_known_kind_is_left(home, language, plan):
    assert read(home, language, plan, "office") is None
