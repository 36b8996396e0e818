import pytest

from wyoming_servers.house.matcher import Matcher

DONE = [
    ("blinds up", "HassTurnOn", {"device_class": "blind"}),
    ("bedroom curtain down", "HassTurnOff", {"name": "Bedroom Curtain"}),
    ("garage door up", "HassTurnOn", {"name": "Garage Door"}),
    ("play the next song", "HassMediaNext", {}),
    ("play the last song again", "HassMediaPrevious", {}),
    ("go back a track", "HassMediaPrevious", {}),
    ("volume to 30 percent", "HassSetVolume", {"volume_level": 30}),
    ("give me five more minutes on the timer", "HassIncreaseTimer", {"minutes": 5}),
    ("10 more seconds on my timer", "HassIncreaseTimer", {"seconds": 10}),
    ("extend the timer by two hours", "HassIncreaseTimer", {"hours": 2}),
    ("wake me up in 20 minutes", "HassStartTimer", {"minutes": 20}),
    ("tick off bread on the shopping list", "HassListCompleteItem", {"item": "bread"}),
    ("mark the laundry as done on chores", "HassListCompleteItem", {"name": "Chores"}),
]


@pytest.mark.parametrize(("text", "intent", "slots"), DONE)
def test_what_people_say_is_done(home, text, intent, slots):
    match = Matcher(home("en")).match(text, "en", area="living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots


@pytest.mark.parametrize("text", ["front door up", "kitchen window up", "wake me in the kitchen"])
def test_what_is_no_command_is_not_read_as_one(home, text):
    assert Matcher(home("en")).match(text, "en") is None
