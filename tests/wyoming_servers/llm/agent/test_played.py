"""Music with the two tools of Home Assistant 2026.11."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn, tool

WHERE = ("player_name", "player_area", "player_floor")
TOOLS = (
    tool("media_player__search_media", "search_query", *WHERE),
    tool("media_player__play_media", "media_content_id", "media_content_type", *WHERE),
)
ATTIC = {"player_name": "Attic Radio"}
FOUND = (
    {"title": "The Beatles", "media_class": "artist", "can_play": False},
    {"media_content_type": "track", "media_content_id": "7", "can_play": True},
    {"media_content_type": "album", "media_content_id": "8", "can_play": True},
)


class Library(LivedIn):
    """A home whose players find some music, or none."""

    def __init__(self, *found):
        super().__init__(shopping_list=["Milk"])
        kept = tuple(one for one in self.house.tools if not one.name.endswith("SearchAndPlay"))
        self.house = replace(self.house, tools=(*kept, *TOOLS))
        self.found = list(found)

    def _called(self, call):
        name = call["name"].rpartition("__")[2]
        if name not in ("search_media", "play_media"):
            return super()._called(call)
        self.told.append((name, call["arguments"]))
        result = {"results": self.found} if name == "search_media" else {"success": True}
        return {"role": "tool", "tool_call_id": call["id"], "name": name, "content": result}


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("play Abbey Road on the hi-fi", {"player_name": "Hi-Fi"}),
        ("play the album Abbey Road in the attic", {"player_name": "Attic Radio"}),
    ],
)
def test_the_first_that_is_found_and_can_be_played_is_played(said, where):
    here = Library(*FOUND)
    assert here.say(said) == "Playing media"
    assert here.told == [
        ("search_media", {"search_query": "Abbey Road", **where}),
        ("play_media", {"media_content_id": "7", "media_content_type": "track", **where}),
    ]


@pytest.mark.parametrize(
    "said", ["play that again from the start", "play this song again", "play that one more time"]
)
def test_what_is_pointed_at_is_not_sought(said):
    here = Library(*FOUND)
    here.say(said)
    assert here.told == []


def test_one_hears_that_nothing_was_found():
    here = Library()
    assert here.say("play Abbey Road on the hi-fi") == "Media not found"
    assert [name for name, _ in here.told] == ["search_media"]


def test_a_room_and_a_volume_behind_a_title_are_no_part_of_it():
    here = Library(*FOUND)
    here.say("play lofi beats in the attic at thirty percent")
    assert here.told[0] == ("search_media", {"search_query": "lofi beats", **ATTIC})
    assert here.home.states()["media_player.radio"]["attributes"]["volume_level"] == 0.3


def test_without_such_a_room_it_may_be_one():
    here = Library(*FOUND)
    here.say("play house of the rising sun in the barn")
    assert here.told[0][1]["search_query"] == "house of the rising sun in the barn"
