"""Roles and actions that the house's own model gives in its own way."""

from tests.wyoming_servers.llm.nano.plan_text import plan_from
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
