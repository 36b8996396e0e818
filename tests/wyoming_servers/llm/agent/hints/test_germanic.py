"""What is meant but not said, in German and Dutch: activities, things and needs."""

from dataclasses import replace

import pytest

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.hints import HintReader


def switch(entity_id, name, area=None, domain="switch"):
    return Entity(entity_id=entity_id, domain=domain, name=name, area=area, state="off")


MACHINES = {
    "de": (
        switch("switch.dishwasher", "Geschirrspüler", "kitchen"),
        switch("switch.washer", "Waschmaschine", "bathroom"),
        switch("switch.dryer", "Wäschetrockner", "bathroom"),
        switch("switch.coffee", "Kaffeeautomat", "kitchen"),
        switch("switch.charger", "Handyladegerät", "office"),
        switch("switch.water", "Tropfschlauch", "living_room"),
    ),
    "nl": (
        switch("switch.dishwasher", "Vaatwasser", "kitchen"),
        switch("switch.washer", "Wasmachine", "bathroom"),
        switch("switch.dryer", "Droger", "bathroom"),
        switch("switch.coffee", "Koffieapparaat", "kitchen"),
        switch("switch.charger", "Oplader telefoon", "office"),
        switch("switch.water", "Druppelslang", "living_room"),
    ),
}


@pytest.fixture(scope="module")
def houses():
    home = SimulatedHome.default().snapshot()
    rest = tuple(one for one in home.entities if one.domain != "switch")
    return {family: replace(home, entities=(*rest, *new)) for family, new in MACHINES.items()}


def answered(houses, text, language):
    """Return what answers a hint: whom it is about, or what it is told."""
    turn = Turn(text=text, before=(), calls=(), results={})
    reader = HintReader(house=houses[language])
    found = reader.read(turn, language, "living_room")
    return [
        next(iter(match.entity_ids), None)
        or match.slots.get("item")
        or (match.intent, match.slots.get("name"))
        for match in (found.matches if found else ())
    ]


@pytest.mark.parametrize(
    ("language", "text", "device"),
    [
        ("de", "der ganze Teppich ist voller Hundehaare", "vacuum.robby"),
        ("de", "unter dem Tisch liegt das halbe Müsli", "vacuum.robby"),
        ("de", "im Becken stapelt sich das Geschirr", "switch.dishwasher"),
        ("de", "keine einzige saubere Gabel mehr", "switch.dishwasher"),
        ("de", "der Korb mit der Wäsche quillt über", "switch.washer"),
        ("de", "die Wäsche ist noch klatschnass", "switch.dryer"),
        ("de", "so ein Tässchen Kaffee wäre jetzt was Feines", "switch.coffee"),
        ("de", "mein Handy ist fast leer", "switch.charger"),
        ("de", "die Hortensien machen schlapp", "switch.water"),
        ("nl", "er liggen allemaal koekkruimels onder de tafel", "vacuum.robby"),
        ("nl", "de hond heeft weer overal haren achtergelaten", "vacuum.robby"),
        ("nl", "de vaat staat tot aan het plafond", "switch.dishwasher"),
        ("nl", "de wasmand puilt uit", "switch.washer"),
        ("nl", "de was is nog drijfnat", "switch.dryer"),
        ("nl", "de lakens druipen nog", "switch.dryer"),
        ("nl", "ik snak naar koffie", "switch.coffee"),
        ("nl", "mijn gsm is bijna plat", "switch.charger"),
        ("nl", "de tomaten hangen slap", "switch.water"),
    ],
)
def test_a_thing_in_need_gets_what_serves_it(houses, language, text, device):
    assert answered(houses, text, language) == [device]


@pytest.mark.parametrize(
    ("language", "text", "item"),
    [
        ("de", "die Milch ist alle", "Milch"),
        ("de", "Butter haben wir auch fast keine mehr", "Butter"),
        ("de", "mir geht der Zucker aus", "Zucker"),
        ("de", "wer hat denn die ganze Schokolade aufgegessen", "Schokolade"),
        ("nl", "de koffie is op", "koffie"),
        ("nl", "er is geen druppel melk meer in huis", "melk"),
        ("nl", "we zitten zonder brood", "brood"),
        ("nl", "iemand heeft alle koekjes opgegeten", "koekjes"),
    ],
)
def test_what_runs_out_goes_on_the_list(houses, language, text, item):
    assert answered(houses, text, language) == [item]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "der Braten muss noch anderthalb Stunden", "braten"),
        ("de", "hab die Pizza in den Ofen geschoben, 12 Minuten", "pizza"),
        ("nl", "het flesje moet vier minuten in de warmer", "flesje"),
        ("nl", "pizza zit in de oven, kwartiertje", "pizza"),
    ],
)
def test_what_takes_its_time_gets_a_timer(houses, language, text, name):
    assert answered(houses, text, language) == [("HassStartTimer", name)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "mein Enkel hat keine Milch mehr zu Hause"),
        ("de", "der Akku der Fernbedienung ist leer"),
        ("de", "ich trinke keinen Kaffee"),
        ("de", "der Zug kommt in zehn Minuten"),
        ("de", "auf dem Mars gibt es viel Staub"),
        ("de", "meine Schuhe sind dreckig"),
        ("de", "der Rasen beim Nachbarn ist zu lang"),
        ("nl", "mijn geduld is op"),
        ("nl", "de buurvrouw heeft geen melk meer"),
        ("nl", "ik drink geen koffie"),
        ("nl", "de was was gisteren al droog"),
        ("nl", "mijn haar is nat"),
        ("nl", "de bus doet er twintig minuten over"),
        ("nl", "hoeveel procent heeft mijn telefoon nog"),
    ],
)
def test_what_is_only_talk_asks_for_nothing(houses, language, text):
    assert answered(houses, text, language) == []
