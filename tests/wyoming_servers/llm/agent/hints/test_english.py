"""What is meant but not said, in English: activities, things and needs."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Without, brain_of, chat, read
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.hints import HintReader


def switch(entity_id, name, area=None, domain="switch"):
    return Entity(entity_id=entity_id, domain=domain, name=name, area=area, state="off")


MACHINES = (
    switch("switch.dishwasher", "Dishwasher", "kitchen"),
    switch("switch.washer", "Washing Machine", "bathroom"),
    switch("switch.dryer", "Tumble Dryer", "bathroom"),
    switch("switch.kettle", "Kettle", "kitchen"),
    switch("switch.charger", "Phone Charger", "office"),
    switch("switch.feeder", "Cat Feeder", "kitchen"),
    switch("lawn_mower.shaun", "Shaun", "garden", domain="lawn_mower"),
    switch("switch.blanket", "Electric Blanket", "bedroom"),
)


@pytest.fixture(scope="module")
def house():
    home = SimulatedHome.default().snapshot()
    return replace(home, entities=(*home.entities, *MACHINES))


def said(text):
    return Turn(text=text, before=(), calls=(), results={})


def answered(house, text, area="living_room"):
    """Return what answers a hint: intents, and whom they are about or what they are told."""
    turn = said(text)
    found = HintReader(house=house).read(turn, "en", area)
    return [
        (match.intent, next(iter(match.entity_ids), None) or match.slots.get("item"))
        for match in (found.matches if found else ())
    ]


@pytest.mark.parametrize(
    ("text", "device"),
    [
        ("oh no, the cereal's gone absolutely everywhere", "vacuum.robby"),
        ("you could write your name in the dust in here", "vacuum.robby"),
        ("this carpet has seen better days", "vacuum.robby"),
        ("the cleaners didn't come", "vacuum.robby"),
        ("the sink is overflowing with plates", "switch.dishwasher"),
        ("there isn't one clean fork", "switch.dishwasher"),
        ("I've nothing clean to wear", "switch.washer"),
        ("the football kit is caked in mud", "switch.washer"),
        ("the sheets are still soaking", "switch.dryer"),
        ("who's for a latte?", "switch.coffee_machine"),
        ("I'm absolutely gasping", "switch.kettle"),
        ("my phone's on three percent", "switch.charger"),
        ("nobody's fed the cat", "switch.feeder"),
        ("you could hide a toddler in that lawn", "lawn_mower.shaun"),
        ("can't face the washing up", "switch.dishwasher"),
        ("there's not a clean cup to be had", "switch.dishwasher"),
        ("it's lashing down and I've hung everything out", "switch.dryer"),
        ("my kingdom for a cup of tea", "switch.kettle"),
        ("I do believe I've dropped cake on the rug", "vacuum.robby"),
        ("supper dishes are still sitting there", "switch.dishwasher"),
        ("mugs are growing fur", "switch.dishwasher"),
        ("I've seen tidier meadows than our lawn", "lawn_mower.shaun"),
        ("scrubs are covered in God knows what", "switch.washer"),
        ("phone's at 4%", "switch.charger"),
    ],
)
def test_a_thing_in_need_gets_what_serves_it(house, text, device):
    assert [entity for _, entity in answered(house, text)] == [device]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("we're nearly out of butter", "butter"),
        ("that was the last egg", "egg"),
        ("we've no baler twine", "baler twine"),
        ("someone's finished the orange juice again", "orange juice"),
        ("the milk's gone off", "milk"),
        ("hardly any Marmite left", "Marmite"),
        ("the biscuit tin is empty", "biscuit"),
        ("scraping the bottom of the jam jar", "jam"),
        ("we've got no cereal, this house is a joke", "cereal"),
        ("nappies are getting thin on the ground", "nappies"),
        ("we've burned through the wipes", "wipes"),
        ("we're down to the heel of the loaf", "loaf"),
        ("not a single tea bag in this house", "tea bag"),
    ],
)
def test_what_runs_out_goes_on_the_shopping_list(house, text, item):
    assert answered(house, text) == [("HassShoppingListAddItem", item)]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("I mustn't forget Millie's recorder on Thursday", "Millie's recorder on Thursday"),
        ("I keep meaning to ring the dentist", "ring the dentist"),
        ("somebody remind me about the feed order", "the feed order"),
        ("mum's birthday on the twelfth, don't let me forget", "mum's birthday on the twelfth"),
    ],
)
def test_what_must_not_be_forgotten_goes_on_the_list_of_tasks(house, text, item):
    turn = said(text)
    found = HintReader(house=house).read(turn, "en", None)
    assert [match.entity_ids for match in found.matches] == [("todo.to_do",)]
    assert [match.slots["item"] for match in found.matches] == [item]


@pytest.mark.parametrize(
    ("text", "name", "minutes"),
    [
        ("the eggs need six minutes", "eggs", 6),
        ("pasta's in, nine minutes", "pasta", 9),
        ("Cake's in. Fifty minutes", "cake", 50),
        ("face mask on, 15 minutes", "face mask", 15),
        ("power nap, 20 mins", "power nap", 20),
        ("we make a break of fifteen minutes", "break", 15),
        ("give the sweet potato half an hour in the oven", "sweet potato", 30),
        ("the eggs for ten minutes", "eggs", 10),
        ("the eggs for 45 minutes", "eggs", 45),
        ("pasta for Tom for ten minutes", "pasta", 10),
    ],
)
def test_what_takes_its_time_has_a_timer(house, text, name, minutes):
    turn = said(text)
    found = HintReader(house=house).read(turn, "en", "kitchen")
    (match,) = found.matches
    assert (match.slots["name"], match.slots["minutes"]) == (name, minutes)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("the phone's ringing", "HassMediaPause"),
        ("I'm on the phone!", "HassMediaPause"),
        ("what did he just say?", "HassSetVolumeRelative"),
        ("she mumbles", "HassSetVolumeRelative"),
        ("not this song again", "HassMediaNext"),
        ("blasted adverts again", "HassMediaPlayerMute"),
    ],
)
def test_what_plays_does_what_the_listener_needs(house, text, intent):
    assert [found for found, _ in answered(house, text)] == [intent]
    assert answered(house, text, area="office") == []


@pytest.mark.parametrize(
    "text",
    [
        "there were crumbs all over the floor at the cafe",
        "my sister's carpet is filthy",
        "don't worry about the crumbs on the floor",
        "there's broken glass all over the floor",
        "the dishes smell delicious",
        "the washing's all dry now",
        "we're out of time",
        "that was the last straw",
        "I'm running low on patience",
        "we're low on morale",
        "my battery is low, I need a holiday",
        "everyone's gone",
        "no butter for me thanks",
        "do we need any milk?",
        "the bus takes ten minutes",
        "dinner will be in an hour",
        "he was on the phone all evening",
        "what did the doctor say yesterday",
        "this song reminds me of school",
        "my neighbour's grass is too long",
        "the car won't start in the film",
        "the hotel bed was like a block of ice",
        "I must not forget how lucky we are",
        "boring tune but good lyrics",
        "that was my last exam",
        "that garden is overgrown next door",
        "he dropped a hint on the floor of the house",
        "the shop has only one bread left",
        "there was a power of crumbs on her good rug",
        "the vet's daughter is out of milk",
        "my mate's baby eats rice everywhere",
        "she forgot to lock her bike",
        "patients need their breakfast at eight",
    ],
)
def test_talk_asks_for_nothing(house, text):
    reader, turn = HintReader(house=house), said(text)
    assert not reader.read(turn, "en", "living_room")
    assert not reader.guess(turn, "en", "living_room")


def test_what_may_burn_is_asked_first(house):
    answer = brain_of(house).answer(chat(house, "my mattress is like ice"), Without())
    reply, calls, _ = read(answer)
    assert (reply, calls) == ("Shall I turn on Electric Blanket?", [])


def test_a_room_that_is_named_is_cleaned(house):
    turn = said("the baby's thrown rice all over the kitchen")
    (match,) = HintReader(house=house).read(turn, "en", "living_room").matches
    assert (match.intent, match.slots["area"]) == ("HassVacuumCleanArea", "Kitchen")


def test_a_caller_who_is_expected_is_asked_about(house):
    turn = said("the plumber is waiting outside")
    assert not HintReader(house=house).read(turn, "en", "living_room")
    (match,) = HintReader(house=house).guess(turn, "en", "living_room").matches
    assert match.entity_ids == ("lock.front_door",)


@pytest.mark.parametrize("text", ["we've got no cereal", "I've got to hand in my form"])
def test_what_one_has_not_and_has_to_do_is_not_ticked_off(house, text):
    _, calls, _ = read(brain_of(house).answer(chat(house, text), Without()))
    assert "todo__HassListCompleteItem" not in [call.name for call in calls]


def test_a_room_with_an_alarm_may_be_cleaned(house):
    alarm = switch("alarm_control_panel.house", "Alarm", "kitchen", "alarm_control_panel")
    house = replace(house, entities=(*house.entities, alarm))
    said = chat(house, "there's sand in the kitchen")
    _, calls, _ = read(brain_of(house).answer(said, Without()))
    assert [call.name for call in calls] == ["vacuum__HassVacuumCleanArea"]


def test_several_commands_are_each_done(house):
    message = chat(house, "turn off the bed light and we're nearly out of butter")
    _, calls, _ = read(brain_of(house).answer(message, Without()))
    assert [call.name for call in calls] == ["intent__HassTurnOff", "todo__HassListAddItem"]


def test_who_names_a_device_of_another_kind_besides_hints_at_nothing(house):
    reader = HintReader(house=house)
    texts = ("stick the kettle on", "stick the kettle on and the bedroom blind down")
    found = [reader.read(said(text), "en", "kitchen") for text in texts]
    assert [one is not None for one in found] == [True, False]
