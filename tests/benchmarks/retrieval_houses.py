"""Large synthetic houses in four languages, and sentences that mean one of their entities."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from wyoming_servers.house.snapshot import Area, Entity, Floor, House

_AREAS = {
    "en": "Kitchen,Living Room,Bedroom,Bathroom,Hallway,Office,Garage,Attic,Basement,Garden,"
    "Terrace,Guest Room,Nursery,Laundry,Pantry,Workshop,Library,Dining Room,Balcony,Studio",
    "de": "Küche,Wohnzimmer,Schlafzimmer,Badezimmer,Flur,Arbeitszimmer,Garage,Dachboden,Keller,"
    "Garten,Terrasse,Gästezimmer,Kinderzimmer,Waschküche,Speisekammer,Werkstatt,Bibliothek,Esszimmer,"
    "Balkon,Atelier",
    "fr": "Cuisine,Salon,Chambre,Salle de bain,Couloir,Bureau,Garage,Grenier,Cave,Jardin,Terrasse,"
    "Chambre d'amis,Chambre d'enfant,Buanderie,Cellier,Atelier,Bibliothèque,Salle à manger,Balcon,"
    "Véranda",
    "es": "Cocina,Salón,Dormitorio,Baño,Pasillo,Despacho,Garaje,Desván,Sótano,Jardín,Terraza,"
    "Cuarto de invitados,Cuarto de niños,Lavandería,Despensa,Taller,Biblioteca,Comedor,Balcón,"
    "Estudio",
}
_FLOORS = {
    "en": "Ground Floor,First Floor",
    "de": "Erdgeschoss,Obergeschoss",
    "fr": "Rez-de-chaussée,Étage",
    "es": "Planta baja,Planta alta",
}
_KINDS = (
    ("light", None),
    ("switch", None),
    ("cover", "blind"),
    ("climate", None),
    ("media_player", "speaker"),
    ("sensor", "temperature"),
    ("sensor", "humidity"),
    ("binary_sensor", "motion"),
    ("binary_sensor", "window"),
    ("fan", None),
    ("lock", None),
    ("sensor", "power"),
)
_SHARES = (30, 16, 10, 6, 6, 9, 5, 6, 6, 3, 1, 4)
_NOUNS = {
    "en": "light lamp chandelier spots|socket plug outlet|blinds shutter curtain|thermostat "
    "radiator|speaker television radio|temperature thermometer|humidity|motion presence"
    "|window skylight|fan ventilator|lock deadbolt|power consumption",
    "de": "Licht Lampe Leuchte Strahler|Steckdose Stecker|Rollladen Jalousie Vorhang|Thermostat "
    "Heizung|Lautsprecher Fernseher Radio|Temperatur Thermometer|Luftfeuchtigkeit|Bewegungsmelder "
    "Melder|Fenster Dachfenster|Ventilator Lüfter|Schloss Riegel|Leistung Verbrauch",
    "fr": "lumière lampe lustre spots|prise multiprise|volet store rideau|thermostat radiateur"
    "|enceinte télévision radio|température thermomètre|humidité|mouvement présence|fenêtre velux"
    "|ventilateur aérateur|serrure verrou|puissance consommation",
    "es": "luz lámpara araña focos|enchufe regleta|persiana cortina toldo|termostato radiador"
    "|altavoz televisor radio|temperatura termómetro|humedad|movimiento presencia|ventana tragaluz"
    "|ventilador extractor|cerradura cerrojo|potencia consumo",
}
_TRAITS = {
    "en": "left right small big old new upper lower corner wall desk shelf sofa mirror stairs door "
    "reading floor ceiling night party crystal anna's tom's",
    "de": "linke rechte kleine große alte neue obere untere Ecke Wand Schreibtisch Regal Sofa "
    "Spiegel Treppe Tür Lese Steh Decken Nacht Party Kristall Annas Toms",
    "fr": "gauche droite petite grande vieille nouvelle haute basse coin mur bureau étagère canapé "
    "miroir escalier porte lecture sol plafond nuit fête cristal d'Anna de Tom",
    "es": "izquierda derecha pequeña grande vieja nueva alta baja rincón pared escritorio estante "
    "sofá espejo escalera puerta lectura suelo techo noche fiesta cristal de-Ana de-Tomás",
}
_SENTENCES = {
    "en": (
        "turn on the {}|could you please switch off the {}|is the {} on right now"
        "|what about the {}|i think somebody forgot the {}|set the {} to fifty percent"
    ),
    "de": (
        "schalte {} ein|kannst du bitte {} ausmachen|ist {} gerade an|was ist mit {}"
        "|ich glaube jemand hat {} vergessen|stelle {} auf fünfzig Prozent"
    ),
    "fr": (
        "allume {}|peux-tu éteindre {} s'il te plaît|est-ce que {} marche|et pour {}"
        "|je crois qu'on a oublié {}|mets {} à cinquante pour cent"
    ),
    "es": (
        "enciende {}|puedes apagar {} por favor|está {} encendido ahora|qué pasa con {}"
        "|creo que alguien olvidó {}|pon {} al cincuenta por ciento"
    ),
}
_IN_PLACE = {"en": "{} in the {}", "de": "{} im {}", "fr": "{} de {}", "es": "{} de {}"}
WAYS = ("name", "alias", "typo", "misheard", "with its room", "kind and room", "split or joined")
_SOUNDS = ("pb", "bp", "td", "dt", "kg", "ck", "sz", "zs", "fv", "mn", "nm", "ei", "ie", "ou", "uo")


@dataclass(frozen=True, kw_only=True)
class Said:
    """A sentence, what it means, and how that is called in it."""

    text: str
    meant: Entity
    area: str | None
    """Area id of the speaker."""
    way: str


def synthetic_house(language: str, entities: int, seed: int = 1) -> House:
    """Return a house whose names repeat each other's words, as those of large houses do."""
    random_ = random.Random(f"{language} {entities} {seed}")
    floors = tuple(
        Floor(floor_id=f"floor_{at}", name=name)
        for at, name in enumerate(_FLOORS[language].split(","))
    )
    names = _AREAS[language].split(",")
    areas = tuple(
        Area(
            area_id=f"area_{at}",
            name=name if at < len(names) else f"{name} {at // len(names) + 1}",
            floor=floors[at % len(floors)].floor_id,
        )
        for at in range(max(10, min(40, entities // 20)))
        for name in (names[at % len(names)],)
    )
    made: dict[tuple[str, str], Entity] = {}
    while len(made) < entities:
        entity = _entity(language, random_, areas, len(made))
        made.setdefault((entity.name, str(entity.area)), entity)
    return House(
        house_id=f"{language}-{entities}",
        language=language,
        floors=floors,
        areas=areas,
        entities=tuple(made.values()),
    )


def _entity(language: str, random_: random.Random, areas: tuple[Area, ...], at: int) -> Entity:
    number = random_.choices(range(len(_KINDS)), weights=_SHARES)[0]
    domain, device_class = _KINDS[number]
    nouns = _NOUNS[language].split("|")[number].split()
    traits = _TRAITS[language].split()
    area = random_.choice(areas)

    def name() -> str:
        noun, trait = random_.choice(nouns), random_.choice(traits).replace("-", " ")
        plain = f"{noun} {trait}" if language in ("fr", "es") else f"{trait} {noun}"
        compound = f"{trait}{noun.lower()}" if language == "de" and trait[0].isupper() else plain
        if language != "de":
            plain = plain[0].upper() + plain[1:]
        of_area = f"{noun} {area.name}" if language in ("fr", "es") else f"{area.name} {noun}"
        return random_.choice((plain, compound, of_area, f"{noun} {random_.randint(1, 9)}"))

    return Entity(
        entity_id=f"{domain}.e{at}",
        name=name(),
        aliases=(name(),) if random_.random() < 0.25 else (),
        domain=domain,
        area=area.area_id,
        floor=area.floor,
        device_class=device_class,
        state=random_.choice(("on", "off", "21.5")),
    )


def sentences(house: House, count: int, seed: int = 2) -> Iterator[Said]:
    """Yield sentences of all ways; what they call it fits one entity of the house best."""
    random_ = random.Random(f"{house.house_id} {seed}")
    made = 0
    while made < count:
        way = WAYS[made % len(WAYS)]
        entity = random_.choice(house.entities)
        called = _called(house, entity, way, random_)
        if called is None:
            continue
        made += 1
        text = random_.choice(_SENTENCES[house.language].split("|")).format(called)
        alone = sum(entity.name == other.name for other in house.entities) == 1
        here = entity.area if not alone or random_.random() < 0.3 else None
        yield Said(text=text.casefold(), meant=entity, area=here, way=way)


def _called(house: House, entity: Entity, way: str, random_: random.Random) -> str | None:
    match way:
        case "alias":
            return next(iter(entity.aliases), None)
        case "typo" | "misheard":
            return (_with_typo if way == "typo" else _misheard)(entity.name, random_)
        case "with its room":
            area = house.area_by_id[str(entity.area)]
            return _IN_PLACE[house.language].format(entity.name, area.name)
        case "kind and room":
            return _kind_and_room(house, entity)
        case "split or joined":
            return _split_or_joined(entity.name, random_)
        case _:
            return entity.name


def _kind_and_room(house: House, entity: Entity) -> str | None:
    """Return what the only one of its kind in a room is called without its name."""
    same = [one for one in house.entities if one.area == entity.area]
    if sum(_kind(one) == _kind(entity) for one in same) > 1:
        return None
    noun = _NOUNS[house.language].split("|")[_KINDS.index(_kind(entity))].split()[0]
    return _IN_PLACE[house.language].format(noun, house.area_by_id[str(entity.area)].name)


def _kind(entity: Entity) -> tuple[str, str | None]:
    return entity.domain, entity.device_class


def _with_typo(name: str, random_: random.Random) -> str:
    """Swap, drop or double a letter of the longest word."""
    word = max(name.split(), key=len)
    at = random_.randrange(1, max(2, len(word) - 1))
    changed = random_.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at : at + 1] * 2 + word[at + 1 :],
            word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
        )
    )
    return name.replace(word, changed)


def _misheard(name: str, random_: random.Random) -> str:
    """Put letters of like sound in place of up to two."""
    changes = [pair for pair in _SOUNDS if pair[0] in name[1:]]
    for pair in random_.sample(changes, min(2, len(changes))):
        name = name[0] + name[1:].replace(pair[0], pair[1], 1)
    return name


def _split_or_joined(name: str, random_: random.Random) -> str | None:
    words = name.split()
    if len(words) == 1 and len(name) > 8:
        at = random_.randrange(4, len(name) - 3)
        return f"{name[:at]} {name[at:]}"
    return "".join(words) if len(words) == 2 and not words[1].isdigit() else None
