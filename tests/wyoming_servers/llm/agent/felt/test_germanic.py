"""What is felt in a room, in German and Dutch."""

import pytest

from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.llm.agent.felt.dutch import DUTCH
from wyoming_servers.llm.agent.felt.feeling import Need
from wyoming_servers.llm.agent.felt.german import GERMAN
from wyoming_servers.llm.agent.felt.statement import stated

ROOMS = (Area(area_id="hall", name="Flur", aliases=("Gang",)), Area(area_id="den", name="Stube"))
HOUSE = House(house_id="h", language="de", areas=ROOMS)


def need_of(text, felt, language):
    """Return what is lacking, by a statement."""
    found = stated(text, felt, HOUSE, language)
    return found and found.need


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("hier drin ist es ja wie im Kohlenkeller", Need.LIGHT),
        ("man sieht die Hand vor Augen nicht", Need.LIGHT),
        ("bei dem bisschen Licht kann ich nicht stricken", Need.LIGHT),
        ("sind wir hier in einer Höhle oder was", Need.LIGHT),
        ("die Sonne knallt mir genau ins Gesicht", Need.SHADE),
        ("wer soll denn bei der Festbeleuchtung schlafen", Need.DARKNESS),
        ("im Flur brennt noch Licht", Need.UNLIT),
        ("der Gegenüber glotzt schon wieder rein", Need.PRIVACY),
        ("meine Füße sind wie Eiszapfen", Need.WARMTH),
        ("schön kuschelig in diesem Eisfach", Need.WARMTH),
        ("mir läuft schon der Schweiß die Stirn runter", Need.COOLNESS),
        ("hier wird man ja gebraten", Need.COOLNESS),
        ("bei der Hitze hält mans ja nicht aus", Need.COOLNESS),
        ("das hält ja keiner aus diese Hitze", Need.COOLNESS),
        ("das hält ja keiner aus", Need.SILENCE),
        ("kannst du mal was gegen die Kälte machen", Need.WARMTH),
        ("mach etwas gegen diesen Gestank", Need.AIR),
        ("hier zieht es wie Hechtsuppe", Need.NO_DRAUGHT),
        ("es mieft hier drin nach Turnschuhen", Need.AIR),
        ("die Luft kann man hier schneiden", Need.AIR),
        ("meine Kehle ist ganz trocken von der Luft hier", Need.MOISTURE),
        ("der ganze Spiegel ist beschlagen", Need.DRYNESS),
        ("man versteht die Schauspieler überhaupt nicht", Need.LOUDER),
        ("die Kleine ist gerade eingenickt", Need.QUIETER),
        ("bei dem Gedudel kann kein Mensch arbeiten", Need.SILENCE),
    ],
)
def test_a_statement_tells_what_is_lacking_in_german(text, need):
    assert need_of(text, GERMAN, "de") is need


@pytest.mark.parametrize(
    "text",
    [
        "früher war es bei uns immer so kalt",
        "im Kino war es ja so dunkel",
        "meine Schwester friert immer",
        "der Kaffee ist kalt",
        "draußen ist es eiskalt",
        "wenn es dunkel wird, gehen wir rein",
        "ich höre nichts mehr von ihm",
        "das Baby meiner Schwester schläft schlecht",
        "wie kalt ist es hier eigentlich",
        "wie dunkel ist es denn hier drin",
        "frierst du auch so leicht",
        "es riecht nach Plätzchen",
        "das Hemd ist zu hell für den Anzug",
        "mir stinkt das alles",
        "ist es dir zu hell?",
        "es ist nicht zu dunkel",
        "bist du ein Mensch oder wohnst du in der Lampe",
    ],
)
def test_what_was_is_elsewhere_or_of_others_asks_for_nothing_in_german(text):
    assert need_of(text, GERMAN, "de") is None


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("het is hier zo donker als in een koeienkont", Need.LIGHT),
        ("ik zie geen hand voor ogen", Need.LIGHT),
        ("je breekt je nek hier nog", Need.LIGHT),
        ("ik snij me nog zo weinig zie ik op dat aanrecht", Need.LIGHT),
        ("je ziet hier veel te weinig", Need.LIGHT),
        ("die zon staat recht in mijn ogen", Need.SHADE),
        ("hij wordt wakker van dat licht", Need.DARKNESS),
        ("de buren kijken zo naar binnen", Need.PRIVACY),
        ("we zitten hier in een etalage", Need.PRIVACY),
        ("haar handjes zijn ijskoud", Need.WARMTH),
        ("'t is hier precies een diepvries", Need.WARMTH),
        ("ik plak aan de lakens", Need.COOLNESS),
        ("je stikt hier zowat van de hitte", Need.COOLNESS),
        ("'t is hier bedompt", Need.AIR),
        ("de lucht is hier om te snijden", Need.AIR),
        ("de lucht is hier kurkdroog", Need.MOISTURE),
        ("de spiegel is helemaal beslagen", Need.DRYNESS),
        ("ik kan er geen woord van verstaan", Need.LOUDER),
        ("ze is net in slaap gevallen", Need.QUIETER),
        ("de buren gaan weer klagen", Need.QUIETER),
        ("ik zit in een call", Need.SILENCE),
        ("dat gejengel hoeft van mij niet", Need.SILENCE),
    ],
)
def test_a_statement_tells_what_is_lacking_in_dutch(text, need):
    assert need_of(text, DUTCH, "nl") is need


@pytest.mark.parametrize(
    "text",
    [
        "op mijn werk is het altijd koud",
        "in de aula was het pikdonker",
        "mijn ma heeft het altijd koud",
        "de soep is te heet",
        "buiten is het ijskoud",
        "als ze slaapt ga ik douchen",
        "ik zie het probleem niet",
        "ik zie zo weinig films",
        "zo weinig mensen zie ik tegenwoordig",
        "ik kreeg er koude rillingen van",
        "het ruikt naar appeltaart",
        "de dominee sprak heel zacht zondag",
        "dat shirt is te licht voor bij die broek",
        "het is hier niet te donker",
        "hoe koud is het hier binnen",
        "hoe donker is het hier eigenlijk",
    ],
)
def test_what_was_is_elsewhere_or_of_others_asks_for_nothing_in_dutch(text):
    assert need_of(text, DUTCH, "nl") is None


def test_the_room_may_be_named_in_german():
    assert stated("im Flur ist es stockfinster", GERMAN, HOUSE, "de").place.area_id == "hall"


def test_the_room_may_be_named_in_dutch():
    assert stated("in de gang is het pikdonker", DUTCH, HOUSE, "nl").place.area_id == "hall"
