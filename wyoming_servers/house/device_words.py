"""Words people use for kinds of device: domains and device classes, by language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice, product
from typing import Final

from hassil.intents import TextSlotList
from hassil.sample import sample_expression

from .language import LanguagePack, language_pack
from .names import small_words, words_of
from .tags import family_of

_MOST_DOMAINS = 3
"""A word said of more domains is a word of commands."""
_LEAST_SHARE = 0.2
_CLASS_LISTS = "_classes"
"""How the intents package calls its lists of device classes."""
_COLORS = "color"
"""Its list of colours, which the sky and a shirt may have as well as a lamp."""
_MOST_FORMS = 8
_SHORTEST = 3
"""Letters of a word that tells a kind; a sign of another script may be a word."""
_SENSED: Final = {
    "en": {
        "temperature": "temperature warm warmer cold colder hot cool cooler degrees thermometer",
        "climate": "warm warmer cold colder heating heater thermostat cool cooler hot freezing",
        "light": "dark bright brighter darker dim gloomy",
        "media_player": "music loud louder quiet quieter tv television speaker speakers song",
        "tv": "tv tvs television televisions telly tellies",
        "speaker": "speakers",
        "humidity": "humidity humid damp dry",
        "battery": "battery batteries charge",
        "power": "power watts consumption electricity",
        "energy": "energy consumption electricity",
        "motion": "motion movement anybody somebody anyone",
        "occupancy": "occupied anybody somebody anyone",
        "door": "door open closed",
        "window": "window open closed",
        "garage_door": "garage",
        "smoke": "smoke fire",
        "moisture": "leak water wet",
        "illuminance": "lux bright",
        "carbon_dioxide": "co2 air",
        "weather": "weather rain outside",
    },
    "de": {
        "temperature": "temperatur warm wärmer kalt kälter heiß grad thermometer",
        "climate": "warm wärmer kalt kälter heizung thermostat heiß klimaanlage",
        "light": "dunkel hell heller dunkler duster",
        "media_player": "musik laut lauter leise leiser fernseher lautsprecher lied",
        "humidity": "luftfeuchtigkeit feuchtigkeit feucht trocken",
        "battery": "batterie akku",
        "power": "leistung watt verbrauch strom",
        "energy": "energie verbrauch strom",
        "motion": "bewegung jemand",
        "occupancy": "belegt jemand",
        "door": "tür offen geschlossen",
        "window": "fenster offen geschlossen",
        "garage_door": "garage",
        "garage": "garage",
        "smoke": "rauch feuer",
        "moisture": "leck wasser nass",
        "illuminance": "helligkeit hell",
        "carbon_dioxide": "co2 luft",
        "weather": "wetter regen draußen",
    },
    "fr": {
        "temperature": "température chaud froid degrés thermomètre",
        "climate": "chaud froid chauffage thermostat climatisation",
        "light": "sombre clair lumineux noir",
        "media_player": "musique fort bas télé télévision enceinte enceintes chanson",
        "speaker": "enceintes",
        "humidity": "humidité humide sec",
        "battery": "batterie pile",
        "power": "puissance watts consommation électricité",
        "energy": "énergie consommation électricité",
        "motion": "mouvement quelqu'un",
        "occupancy": "occupé quelqu'un",
        "door": "porte ouverte fermée",
        "window": "fenêtre ouverte fermée",
        "garage_door": "garage",
        "smoke": "fumée feu",
        "moisture": "fuite eau mouillé",
        "illuminance": "luminosité",
        "carbon_dioxide": "co2 air",
        "weather": "météo pluie dehors temps",
    },
    "es": {
        "temperature": "temperatura calor frío caliente grados termómetro",
        "climate": "calor frío calefacción termostato aire",
        "light": "oscuro claro luminoso",
        "media_player": "música alto bajo tele televisión altavoz altavoces canción",
        "speaker": "altavoces",
        "humidity": "humedad húmedo seco",
        "battery": "batería pila",
        "power": "potencia vatios consumo electricidad",
        "energy": "energía consumo electricidad",
        "motion": "movimiento alguien",
        "occupancy": "ocupado alguien",
        "door": "puerta abierta cerrada",
        "window": "ventana abierta cerrada",
        "garage_door": "garaje",
        "smoke": "humo fuego",
        "moisture": "fuga agua mojado",
        "illuminance": "luminosidad",
        "carbon_dioxide": "co2 aire",
        "weather": "tiempo lluvia fuera",
    },
    "nl": {
        "temperature": "temperatuur warm warmer koud kouder heet graden thermometer",
        "climate": "warm warmer koud kouder verwarming thermostaat airco",
        "light": "donker licht lichter donkerder",
        "media_player": "muziek hard harder zacht zachter tv televisie luidspreker luidsprekers"
        " speakers liedje",
        "speaker": "luidsprekers speakers",
        "humidity": "luchtvochtigheid vochtig droog",
        "battery": "batterij accu",
        "power": "vermogen watt verbruik stroom",
        "energy": "energie verbruik stroom",
        "motion": "beweging iemand",
        "occupancy": "bezet iemand",
        "door": "deur open dicht",
        "window": "raam open dicht",
        "garage_door": "garage",
        "smoke": "rook brand",
        "moisture": "lek water nat",
        "illuminance": "helderheid",
        "carbon_dioxide": "co2 lucht",
        "weather": "weer regen buiten",
    },
    "it": {
        "temperature": "temperatura caldo freddo gradi termometro",
        "climate": "caldo freddo riscaldamento termostato climatizzatore condizionatore",
        "light": "buio scuro luminoso chiaro",
        "media_player": "musica alto basso tele tv televisione cassa casse canzone",
        "speaker": "casse",
        "humidity": "umidità umido secco",
        "battery": "batteria pila",
        "power": "potenza watt consumo corrente elettricità",
        "energy": "energia consumo corrente elettricità",
        "motion": "movimento qualcuno",
        "occupancy": "occupato qualcuno",
        "door": "porta aperta chiusa",
        "window": "finestra aperta chiusa",
        "garage_door": "garage",
        "smoke": "fumo fuoco",
        "moisture": "perdita acqua bagnato",
        "illuminance": "luminosità",
        "carbon_dioxide": "co2 aria",
        "weather": "meteo pioggia fuori",
    },
}
"""What the sentence patterns lack: what sensors measure, and what is said when one is too cold."""


@lru_cache(maxsize=16)
def device_words(language: str) -> Mapping[str, Mapping[str, float]]:
    """Return how surely a folded word means each domain or device class, from 0 to 1.

    The words come from the sentence patterns of home-assistant-intents, and a few from here.
    Blocks like ``language_pack`` on first use of a language.
    """
    meanings: dict[str, dict[str, float]] = {}
    family = family_of(language)
    for kind, said in _SENSED.get(family, _SENSED["en"]).items():
        for word in words_of(said):
            meanings.setdefault(word, {})[kind] = 1.0
    pack = language_pack(language)
    if pack is not None:
        said_anyway = _telling_nothing(pack)
        for word, kind, share in (*_of_patterns(pack), *_of_classes(pack)):
            if word in said_anyway or (len(word) < _SHORTEST and word.isascii()):
                continue
            known = meanings.setdefault(word, {})
            known[kind] = max(share, known.get(kind, 0.0))
    return meanings


def _telling_nothing(pack: LanguagePack) -> frozenset[str]:
    small = small_words(pack.language)
    colors = pack.intents.slot_lists.get(_COLORS)
    said = (
        *(small.articles + small.fillers + small.joins),
        *(
            text
            for value in (colors.values if isinstance(colors, TextSlotList) else ())
            for text in islice(sample_expression(value.text_in), _MOST_FORMS)
        ),
    )
    kinds = {domain for domains in pack.vocabulary.domains.values() for domain in domains}
    # "Light blue" makes no colour of "light".
    return frozenset(word for words in said for word in words_of(words)) - kinds


def _of_patterns(pack: LanguagePack) -> Iterator[tuple[str, str, float]]:
    """Yield the words said of few domains, with the share of the patterns about each."""
    for word, domains in pack.vocabulary.domains.items():
        if len(domains) <= _MOST_DOMAINS and word.isalpha():
            together = sum(domains.values())
            for domain, count in domains.items():
                if count >= _LEAST_SHARE * together:
                    yield word, domain, count / together


def _of_classes(pack: LanguagePack) -> Iterator[tuple[str, str, float]]:
    """Yield the words for the classes of covers."""
    for name, values in pack.intents.slot_lists.items():
        if name.endswith(_CLASS_LISTS) and isinstance(values, TextSlotList):
            for value in values.values:
                meant = value.value_out if isinstance(value.value_out, list) else [value.value_out]
                for said in islice(sample_expression(value.text_in), _MOST_FORMS):
                    for word, kind in product(words_of(said), meant):
                        yield word, str(kind), 1.0
