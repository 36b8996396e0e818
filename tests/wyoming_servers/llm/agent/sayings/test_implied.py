"""What is stated or complained about and asks for a deed that is not named."""

import pytest

from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.sayings import SayingReader
from wyoming_servers.llm.agent.sayings.implied.notation import table_of

NAMES = {
    "fr": "Aspirateur Tondeuse Cafetière Lave-vaisselle Arrosage Abreuvoir Lave-linge Courses",
    "es": "Aspirador Cortacésped Cafetera Lavavajillas Riego Bebedero Lavadora Compra",
    "it": "Aspirapolvere Tosaerba Caffettiera Lavastoviglie Irrigazione Abbeveratoio Lavatrice"
    " Spesa",
}
DOMAINS = ["vacuum", "lawn_mower", "switch", "switch", "switch", "valve", "switch", "todo"]


def house_of(language):
    named = zip(NAMES[language].split(), DOMAINS, strict=True)
    things = [
        Entity(entity_id=f"{domain}.{at}", name=name, domain=domain, area="here")
        for at, (name, domain) in enumerate(named)
    ]
    player = Entity(entity_id="media_player.a", name="Radio", domain="media_player", area="here")
    return House(
        house_id="house",
        language=language,
        areas=(Area(area_id="here", name="Xanadu"),),
        floors=(),
        entities=(*things, player),
        tools=(),
    )


def meant(sentence, language):
    """Return what is done, and to what or with what words; None where nothing is."""
    house = house_of(language)
    turn = Turn(text=sentence, before=(), calls=(), results={})
    understood = SayingReader(house=house).read(turn, language, "here")
    if not understood:
        return None
    [match] = understood.matches
    slots = match.slots
    told = slots.get("item") or slots.get("minutes") or slots.get("name")
    return match.intent.removeprefix("Hass"), told


@pytest.mark.parametrize(
    ("language", "sentence", "intent", "told"),
    [
        ("fr", "Oh, il y a plein de miettes sous la table !", "VacuumStart", "Aspirateur"),
        ("fr", "le carrelage est dégueulasse", "VacuumStart", "Aspirateur"),
        ("fr", "la pelouse est devenue une vraie jungle", "LawnMowerStartMowing", "Tondeuse"),
        ("fr", "je ne supporte plus cette chanson", "MediaNext", None),
        ("fr", "faut que ça repose un quart d'heure", "StartTimer", 15),
        ("fr", "le rôti doit encore cuire quarante minutes", "StartTimer", 40),
        ("fr", "plus une goutte d'huile", "ShoppingListAddItem", "huile"),
        ("fr", "un petit noir ne serait pas de refus", "TurnOn", "Cafetière"),
        ("fr", "l'évier déborde d'assiettes", "TurnOn", "Lave-vaisselle"),
        ("fr", "les salades tirent la langue", "TurnOn", "Arrosage"),
        ("fr", "je n'ai plus rien à me mettre", "TurnOn", "Lave-linge"),
        ("fr", "les vaches ont soif", "TurnOn", "Abreuvoir"),
        ("es", "hay barro por todo el suelo", "VacuumStart", "Aspirador"),
        ("es", "ay, se me ha caído el azúcar", "VacuumStart", "Aspirador"),
        ("es", "el césped me llega a la rodilla", "LawnMowerStartMowing", "Cortacésped"),
        ("es", "qué pesadez de tema", "MediaNext", None),
        ("es", "los garbanzos necesitan media hora", "StartTimer", 30),
        ("es", "nos estamos quedando sin aceite", "ShoppingListAddItem", "aceite"),
        ("es", "con un cafelito me apañaba", "TurnOn", "Cafetera"),
        ("es", "no hay un plato limpio", "TurnOn", "Lavavajillas"),
        ("es", "las tomateras están secas", "TurnOn", "Riego"),
        ("es", "los caballos tienen sed", "TurnOn", "Bebedero"),
        ("es", "no tengo nada que ponerme", "TurnOn", "Lavadora"),
        ("it", "c'è terra dappertutto", "VacuumStart", "Aspirapolvere"),
        ("it", "il cane ha perso un sacco di peli", "VacuumStart", "Aspirapolvere"),
        ("it", "il prato sembra una giungla", "LawnMowerStartMowing", "Tosaerba"),
        ("it", "questa canzone mi ha stufato", "MediaNext", None),
        ("it", "il latte va scaldato due minuti", "StartTimer", 2),
        ("it", "il pane è agli sgoccioli", "ShoppingListAddItem", "pane"),
        ("it", "senza caffè non ragiono", "TurnOn", "Caffettiera"),
        ("it", "il lavandino trabocca di piatti", "TurnOn", "Lavastoviglie"),
        ("it", "l'insalata è appassita", "TurnOn", "Irrigazione"),
        ("it", "le mucche hanno sete", "TurnOn", "Abbeveratoio"),
        ("it", "non ho più mutande pulite", "TurnOn", "Lavatrice"),
    ],
)
def test_what_is_lacking_is_seen_to(language, sentence, intent, told):
    assert meant(sentence, language) == (intent, told)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "hier il y avait plein de miettes"),
        ("fr", "si le carrelage était dégueulasse je le verrais"),
        ("fr", "chez ma sœur le tapis est plein de poils"),
        ("fr", "je ne supporte plus cet homme"),
        ("fr", "le linge est sec"),
        ("fr", "le train est prêt dans dix minutes"),
        ("fr", "il faut dix minutes pour y aller"),
        ("fr", "on va manquer de temps"),
        ("fr", "j'ai fini le dernier épisode"),
        ("fr", "les tomates de la voisine ont soif"),
        ("fr", "je n'ai plus rien à dire"),
        ("es", "ayer había barro por todo el suelo"),
        ("es", "mi hermana tiene sed"),
        ("es", "las tomateras de la vecina están secas"),
        ("es", "la ropa está seca"),
        ("es", "no soporto a este hombre"),
        ("es", "falta poco"),
        ("es", "nos estamos quedando sin tiempo"),
        ("es", "el tren está listo en diez minutos"),
        ("it", "ieri c'era terra dappertutto"),
        ("it", "mia sorella ha sete"),
        ("it", "i pomodori della vicina sono secchi"),
        ("it", "il bucato è asciutto"),
        ("it", "non sopporto quest'uomo"),
        ("it", "siamo a corto di tempo"),
        ("it", "il treno è pronto tra dieci minuti"),
        ("it", "bisogna pensare a te"),
    ],
)
def test_what_is_only_talked_of_asks_for_nothing(language, sentence):
    assert meant(sentence, language) is None


def test_what_is_written_once_stands_in_patterns_and_around_them():
    table = table_of("""
OH = [(oh|ah)]
DIRT = (crumbs
        |sand)
AROUND = OH ... [again]

on vacuum
    DIRT on
        the floor
next
    not this
""")
    assert table == [
        ("on vacuum", ["[(oh|ah)] (crumbs|sand) on the floor [again]"]),
        ("next", ["[(oh|ah)] not this [again]"]),
    ]


def test_a_name_that_stands_for_nothing_is_told():
    with pytest.raises(KeyError, match="DIRT"):
        table_of("on vacuum\n    DIRT everywhere")
