"""Which device is found for what people want or complain about, in homes with and without one."""

from dataclasses import replace
from itertools import starmap
from types import SimpleNamespace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON, chat, read
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.agent.misheard import SURE
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.engines.none import NoModelEngine

DEVICES = (
    ("switch.coffee", "Coffee Machine", "kitchen"),
    ("switch.coffee_table", "Coffee Table Plug", "living_room"),
    ("light.coffee_table", "Coffee Table Lamp", "living_room"),
    ("switch.kettle", "Kettle", "kitchen"),
    ("switch.office_kettle", "Office Kettle", "office"),
    ("switch.lawn", "Lawn Sprinkler", "garden"),
    ("switch.tomatoes", "Tomato Drip", "garden"),
    ("light.plants", "Plant Light", "living_room"),
    ("switch.phone", "Phone Charger", "bedroom"),
    ("switch.wallbox", "Wallbox", "garage"),
    ("switch.dishes", "Dishwasher", "kitchen"),
    ("switch.washing", "Washing Machine", "bathroom"),
    ("switch.dryer", "Tumble Dryer", "bathroom"),
    ("switch.towels", "Towel Rail", "bathroom"),
    ("humidifier.dry", "Dehumidifier", "garage"),
    ("switch.fire", "Gas Fireplace", "living_room"),
    ("switch.fire_tv", "Fire TV", "living_room"),
    ("switch.fish", "Fish Feeder", "living_room"),
    ("switch.pump", "Pool Pump", "garden"),
    ("switch.heater", "Pool Heater", "garden"),
    ("switch.drive", "Driveway Heating", None),
    ("switch.sauna", "Sauna Heater", "bathroom"),
    ("switch.printer", "Printer", "office"),
    ("cover.coop", "Coop Door", "garden"),
    ("input_boolean.holiday", "Holiday Mode", None),
    ("scene.holiday", "Holiday Lights", None),
    ("light.kitchen", "Kitchen Light", "kitchen"),
)
MEANT = [
    # what is said in the kitchen, its plan, and the devices that it may be about
    ("I could use a coffee", "on what= coffee", ["switch.coffee"]),
    ("time for a nice cup of tea", "on what= cup of tea", ["switch.kettle"]),
    (
        "a tea in the garden please",
        "on what= tea where= garden",
        ["switch.kettle", "switch.office_kettle"],
    ),
    ("the plants are thirsty", "on what= plants", ["switch.lawn", "switch.tomatoes"]),
    ("the window boxes are thirsty", "on what= window boxes", ["switch.lawn", "switch.tomatoes"]),
    ("the tomatoes need water", "on what= tomatoes", ["switch.tomatoes"]),
    ("the grass is dry", "on what= grass", ["switch.lawn"]),
    ("my phone is almost dead", "on what= phone", ["switch.phone"]),
    ("the car needs charging", "on what= car", ["switch.wallbox"]),
    ("the dishes are piling up", "on what= dishes", ["switch.dishes"]),
    ("the washing is wet", "on what= washing", ["switch.dryer"]),
    ("the washing is piling up", "on what= washing", ["switch.washing"]),
    ("warm the towels", "on what= towels", ["switch.towels"]),
    ("it's damp in the garage", "on what= damp where= garage", ["humidifier.dry"]),
    ("the fish need feeding", "on what= fish", ["switch.fish"]),
    ("the pool is green", "on what= pool", ["switch.pump"]),
    ("heat the pool", "on what= pool", ["switch.heater"]),
    ("the drive is icy", "on what= drive", ["switch.drive"]),
    ("I need to print something", "on what= print", ["switch.printer"]),
    ("the chickens want out", "open what= chickens", ["cover.coop"]),
    ("I'd love a fire", "on what= fire", ["switch.fire"]),
    ("could I have some kitchen light", "on what= kitchen light", ["light.kitchen"]),
    ("turn on the coffee table", "on what= coffee table", ["light.coffee_table"]),
]
LEFT = [
    ("I could use a holiday", "on what= holiday"),
    ("I need holiday", "on what= holiday"),
    ("the roses are thirsty", "on what= roses"),
    ("my tablet is flat", "on what= tablet"),
    ("the cat is hungry", "on what= cat"),
    ("the cat wants out", "open what= cat"),
    ("I'd like some rice", "on what= rice"),
    ("it's damp in here", "on what= damp where= here"),
    ("the washing is damp in the office", "on what= washing where= office"),
]
ASKED = [
    ("I'd love a fire", "on what= fire"),
    ("I fancy a sauna", "on what= sauna"),
    ("it's so damp", "on what= damp"),
    ("the plants are thirsty", "on what= plants"),
]
SURELY = [
    ("the lawn needs water", "on what= lawn", "kitchen"),
    ("the plants are thirsty", "on what= plants", "garden"),
    ("it's so damp", "on what= damp", "garage"),
]
ABROAD = [
    # language, what is said, its plan, and names of which the first is meant
    ("de", "die Pflanzen haben Durst", "on what= pflanzen", ["Bewässerung", "Pflanzenlicht"]),
    (
        "de",
        "ich könnte einen Kaffee gebrauchen",
        "on what= kaffee",
        ["Kaffeemaschine", "Kaffeetisch"],
    ),
    ("de", "ein Cappuccino wäre jetzt gut", "on what= cappuccino", ["Cappuccinomaschine"]),
    ("de", "die Wäsche ist noch nass", "on what= wäsche", ["Trockner", "Waschmaschine"]),
    ("fr", "j'ai envie d'une tasse de café", "on what= tasse de café", ["Cafetière", "Table Café"]),
    (
        "fr",
        "il faut charger la voiture",
        "on what= voiture",
        ["Borne de recharge", "Chargeur vélo"],
    ),
    ("es", "los platos se acumulan", "on what= platos", ["Lavavajillas", "Lavadora"]),
    ("es", "las plantas tienen sed", "on what= plantas", ["Riego", "Luz plantas"]),
    ("nl", "de was is nog nat", "on what= was", ["Droger", "Wasmachine"]),
    (
        "nl",
        "de vissen hebben honger",
        "on what= vissen",
        ["Visvoederautomaat", "Kattenvoerautomaat"],
    ),
    ("it", "vorrei un caffè", "on what= caffè", ["Macchina del caffè", "Tavolino caffè"]),
    ("it", "la piscina è verde", "on what= piscina", ["Pompa piscina", "Riscaldamento piscina"]),
]


@pytest.fixture
def house(home):
    return replace(home("en"), entities=tuple(starmap(device, DEVICES)))


def device(entity_id, name, area=None):
    return Entity(entity_id=entity_id, domain=entity_id.partition(".")[0], name=name, area=area)


@pytest.mark.parametrize(("text", "plan", "devices"), MEANT)
def test_what_is_wanted_finds_what_does_it(house, text, plan, devices):
    match = reading_of(plan_from(plan), text, "en", house, "kitchen").matches[0]
    assert sorted(match.entity_ids) == sorted(devices)
    assert not match.every


@pytest.mark.parametrize(("text", "plan"), LEFT)
def test_what_the_house_has_nothing_for_is_left(house, text, plan):
    assert reading_of(plan_from(plan), text, "en", house, "kitchen") is None


@pytest.mark.parametrize(("text", "plan"), ASKED)
def test_what_may_burn_or_not_help_here_is_doubted(house, text, plan):
    assert reading_of(plan_from(plan), text, "en", house, "kitchen").score < SURE


@pytest.mark.parametrize(("text", "plan", "area"), SURELY)
def test_what_is_named_or_near_is_not_doubted(house, text, plan, area):
    assert reading_of(plan_from(plan), text, "en", house, area).score >= SURE


def test_the_device_of_the_speakers_room_comes_before_others(house):
    reading = reading_of(plan_from("on what= tea"), "I fancy a tea", "en", house, "office")
    assert reading.matches[0].entity_ids == ("switch.office_kettle",)


@pytest.mark.parametrize(("language", "text", "plan", "names"), ABROAD)
def test_each_language_has_its_own_names(home, language, text, plan, names):
    entities = tuple(device(f"switch.s{at}", name) for at, name in enumerate(names))
    found = reading_of(
        plan_from(plan), text, language, replace(home(language), entities=entities), None
    )
    assert found.matches[0].entity_ids == ("switch.s0",)


@pytest.mark.parametrize(("pet", "door"), [("cat", "Cat Flap"), ("dog", "Kennel")])
def test_each_pet_has_its_own_door(home, pet, door):
    doors = tuple(device(f"cover.{name}", name) for name in ("Cat Flap", "Kennel"))
    house = replace(home("en"), entities=doors)
    plan = plan_from(f"open what= {pet}")
    [match] = reading_of(plan, f"the {pet} wants out", "en", house, None).matches
    assert match.entity_ids == (f"cover.{door}",)


def answered(house, text, plan):
    """Return the names of what is switched, and the reply, of a planner that plans this."""
    written = SimpleNamespace(plan=plan_from(plan), probability=0.99, least=0.99, others=())
    planner = SimpleNamespace(load=lambda: True, plan=lambda *_, **__: written)
    brain = Brain(house, now=lambda: NOON, planner=planner)
    reply, calls, _ = read(brain.answer(chat(house, text, area="kitchen"), NoModelEngine(None)))
    return [call.arguments["name"] for call in calls], reply


def test_a_wish_is_done(house):
    assert answered(house, "I could use a coffee", "on what= coffee")[0] == ["Coffee Machine"]


def test_what_burns_is_asked_first(house):
    assert answered(house, "I'd love a fire", "on what= fire") == (
        [],
        "Shall I turn on Gas Fireplace?",
    )


def test_a_door_for_animals_is_asked_first(house):
    entities = tuple(
        replace(one, device_class="door") if one.domain == "cover" else one
        for one in house.entities
    )
    done, reply = answered(
        replace(house, entities=entities), "the chickens want out", "open what= chickens"
    )
    assert (done, reply) == ([], "Shall I open the Coop Door?")


def test_a_wish_for_what_no_house_has_does_nothing(house):
    assert answered(house, "I could use a holiday", "on what= holiday")[0] == []
