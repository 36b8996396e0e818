"""What goes up or down in a room, behind something else that did."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.which_way import is_other_way


def match(intent, **slots):
    return Match(intent=intent, language="de", text="", slots=slots)


_CLOSED = match("HassTurnOff", area="Büro")
_LOUDER = match("HassSetVolumeRelative", area="Bad", volume_step="up")


@pytest.fixture
def house(home):
    box = Entity(entity_id="media_player.box", name="Lenas Box", domain="media_player")
    return replace(home("de"), entities=(box,))


@pytest.mark.parametrize(
    "said",
    ["Rollladen im Büro runter und im Bad hoch", "Heizung im Büro eins runter und im Bad rauf"],
)
def test_it_is_not_the_volume_where_nothing_plays(house, said):
    assert is_other_way([_CLOSED, _LOUDER], said, "de", house)


@pytest.mark.parametrize(
    "said",
    [
        "Rollladen im Büro runter und im Bad lauter",
        "Musik im Büro aus und im Bad hoch",
        "Lenas Box aus und im Bad hoch",
        "Radio im Büro aus und im Bad hoch",
    ],
)
def test_it_is_where_sound_or_a_player_was_spoken_of(house, said):
    assert not is_other_way([_CLOSED, _LOUDER], said, "de", house)


def test_a_command_alone_is_left_to_its_parser(house):
    assert not is_other_way([_LOUDER], "im Bad hoch", "de", house)


def test_a_player_that_was_named_is_meant(house):
    named = replace(_LOUDER, entity_ids=("media_player.box",))
    assert not is_other_way([_CLOSED, named], "im Büro runter und im Bad hoch", "de", house)


def test_what_goes_up_behind_a_song_is_its_volume(home):
    calls, _ = done(home("en"), "next song and turn it up")
    assert [tool for tool, _ in calls] == ["HassMediaNext", "HassSetVolumeRelative"]


def test_what_goes_up_behind_what_was_closed_is_the_volume(home):
    calls, _ = done(home("en"), "close the curtain and turn it up")
    assert [tool for tool, _ in calls] == ["HassTurnOff", "HassSetVolumeRelative"]
