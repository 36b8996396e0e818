"""How one asks in Spanish for more and less: of two things, than a number, of all rooms."""

from __future__ import annotations

from typing import Final

from .forms import BEYOND, COMPARED, MOST, Form, for_each, forms

_QUALITIES: Final = {
    True: {
        "temperature": "mas (?:calientes?|calid[oa]s?|caluros[oa]s?|calentit[oa]s?|templad[oa]s?)"
        "|menos fri[oa]s?",
        "brightness": "mas (?:fuertes?|brillantes?|luminos[oa]s?|clar[oa]s?|iluminad[oa]s?)",
        "volume": "mas (?:alt[oa]s?|fuertes?)",
        "humidity": "mas humed[oa]s?|menos sec[oa]s?",
        "battery": "mas cargad[oa]s?",
        "speed": "mas (?:rapid[oa]s?|rapido|deprisa)",
    },
    False: {
        "temperature": "mas (?:fri[oa]s?|fresc[oa]s?|fresquit[oa]s?|helad[oa]s?)"
        "|menos (?:calientes?|calid[oa]s?|caluros[oa]s?)",
        "brightness": "mas (?:oscur[oa]s?|tenues?)|menos (?:brillantes?|luminos[oa]s?)",
        "volume": "mas baj[oa]s?|menos (?:alt[oa]s?|fuertes?)",
        "humidity": "mas sec[oa]s?|menos humed[oa]s?",
        "battery": "menos cargad[oa]s?|mas descargad[oa]s?",
        "speed": "mas (?:lent[oa]s?|despacio)|menos rapid[oa]s?",
    },
}
"""What something is, of more and of less."""
_AIR: Final = {
    True: {
        "temperature": "mas (?:calor|temperatura|grados)|menos frio",
        "humidity": "mas humedad",
    },
    False: {
        "temperature": "mas (?:frio|fresco|fresquito)|menos (?:calor|temperatura|grados)",
        "humidity": "menos humedad",
    },
}
"""What there is more and less of at a place."""
_OF_ROOMS: Final = ("temperature", "brightness", "humidity")
_THAN: Final = {True: "mas", False: "menos"}
_LIMIT: Final = {
    True: "(?:por encima|por arriba|arriba|a mas) del? (?:los )?",
    False: "(?:por debajo|por abajo|abajo|a menos) del? (?:los )?",
}
_PASSES: Final = {
    True: "(?:pasa|sobrepasa|ha pasado|paso|supera|rebasa)",
    False: "(?:bajo|ha bajado|cayo|ha caido)",
}
"""Not "baja", which asks for something to be lowered."""
_FROM: Final = "(?:del?|de los|los|el)"
_BE: Final = "(?:esta|estan|es|son|va|van|suena|brilla)"
_HAVE: Final = "(?:tiene|tienen|le queda|les queda)"
_JUICE: Final = "(?:bateria|carga|pila)"
_BATTERY: Final = "(?:de )?(?:bateria|carga|pila)"
_IN: Final = "(?:por |en |de )?"
_THE: Final = "(?:el |la |los |las )?"
_ROOM: Final = "(?:habitacion|cuarto|pieza|ambiente|estancia|lugar|sitio|parte)"
_PICK: Final = f"(?:{_ROOM}|luz|lampara)"
_OF_HOUSE: Final = "(?: del?(?: la| mi| nuestra)? (?:casa|piso|departamento))?"
_PERCENT: Final = "(?: por ciento| por 100| percent)?"
_DEGREES: Final = "(?: grados?)?(?: centigrados)?"
_UNIT: Final = (
    "(?: grados?(?: centigrados)?| por ciento| por 100| percent| ppm| vatios| watts| litros)?"
)
_TAG: Final = "(?:no|verdad|cierto|o no)"


def _of_two(*, more: bool) -> list[Form]:
    """Return the questions which of two has more of something."""
    airs, qualities = _AIR[more], _QUALITIES[more]
    return [
        *for_each(
            COMPARED,
            airs,
            rf"(?:hace|hay) Q {_IN}T que {_IN}U",
            rf"(?:hace|hay) {_IN}T Q que {_IN}U",
            rf"{_IN}T (?:hace|hay) Q que {_IN}U",
            more=more,
        ),
        *for_each(
            COMPARED,
            qualities,
            rf"{_BE} Q {_IN}T que {_IN}U",
            rf"{_BE} {_IN}T Q que {_IN}U",
            rf"{_IN}T {_BE} Q que {_IN}U",
            more=more,
        ),
        *forms(
            COMPARED,
            rf"{_HAVE} {_THAN[more]} {_JUICE} (?:a |al )?T que (?:a |al )?U",
            rf"{_HAVE} (?:a |al )?T {_THAN[more]} {_JUICE} que (?:a |al )?U",
            rf"acaso T {_HAVE} {_THAN[more]} {_JUICE} que U",
            about="battery",
            more=more,
        ),
        *for_each(
            COMPARED,
            airs,
            rf"(?:(?:en )?donde|en que {_ROOM}) (?:hace|hay) Q {_IN}T o {_IN}U",
            more=more,
            response=MOST,
        ),
        *for_each(
            COMPARED,
            qualities,
            rf"(?:que|cual|donde) {_BE} {_THE}Q {_IN}T o {_IN}U",
            more=more,
            response=MOST,
        ),
        *forms(
            COMPARED,
            rf"(?:que|cual|quien) {_HAVE} {_THAN[more]} {_JUICE} (?:a |al )?T o (?:a |al )?U",
            about="battery",
            more=more,
            response=MOST,
        ),
    ]


def _of_all(*, more: bool) -> list[Form]:
    """Return the questions what has the most of something."""
    qualities = {one: _QUALITIES[more][one] for one in _OF_ROOMS}
    return [
        *for_each(
            MOST,
            _AIR[more],
            rf"(?:(?:en )?donde|(?:en )?que {_ROOM}|cual {_ROOM}) (?:hace|hay|tiene)(?: el| la)? Q"
            rf"{_OF_HOUSE}",
            more=more,
        ),
        *for_each(
            MOST,
            qualities,
            rf"(?:cual|que) (?:es|esta) (?:el|la) {_PICK} (?:que (?:es|esta) )?Q{_OF_HOUSE}",
            rf"(?:cual|que) {_PICK}{_OF_HOUSE} (?:es|esta) {_THE}(?:que (?:es|esta) )?Q{_OF_HOUSE}",
            rf"(?:cual|que) es (?:el|la) Q de (?:los|las) {_PICK}(?:e?s)?",
            more=more,
        ),
        *forms(
            MOST,
            rf"(?:que|cual|quien)(?: aparato| dispositivo| sensor)?(?: es el que)? {_HAVE}"
            rf"(?: la)? {_THAN[more]} {_JUICE}",
            about="battery",
            more=more,
        ),
    ]


def _than_a_number(*, more: bool) -> list[Form]:
    """Return the questions whether something is above a number, or below."""
    at, passes, than = _LIMIT[more], _PASSES[more], f"{_THAN[more]} del? "
    return [
        *forms(
            BEYOND,
            rf"(?:hay|hace|tenemos|estamos a|esta a) {than}N grados?(?: centigrados)?(?: {_IN}T)?",
            rf"(?:hay|hace|estamos|acaso) {_IN}T (?:hace |hay |a |esta a )?{than}N grados?",
            rf"(?:estamos|esta) {at}N{_DEGREES}(?: {_IN}T)?",
            about="temperature",
            more=more,
        ),
        *forms(
            BEYOND,
            rf"(?:hay|tenemos) {than}(?:un )?N{_PERCENT} de humedad {_IN}T",
            rf"(?:esta )?la humedad (?:en |del? )T (?:esta )?{at}N{_PERCENT}",
            rf"esta {at}N{_PERCENT} la humedad (?:en |del? )T",
            rf"{passes} la humedad (?:en |del? )T del? N{_PERCENT}",
            rf"{passes} del? N{_PERCENT} la humedad (?:en |del? )T",
            about="humidity",
            more=more,
        ),
        *forms(
            BEYOND,
            rf"{_HAVE} {than}(?:un )?N{_PERCENT} {_BATTERY} (?:a |al )?T",
            rf"{_HAVE} (?:a |al )?T {than}(?:un )?N{_PERCENT}(?: {_BATTERY})?",
            rf"acaso T {_HAVE} {than}(?:un )?N{_PERCENT}(?: {_BATTERY})?",
            about="battery",
            more=more,
        ),
        *forms(
            BEYOND,
            rf"{_BE} T {at}N{_UNIT}",
            rf"{_BE} {at}N{_UNIT} T",
            rf"acaso T (?:{_BE} {at}|{passes} {_FROM} )N{_UNIT}",
            rf"T (?:{_BE} {at}|{passes} {_FROM} )N{_UNIT} {_TAG}",
            rf"{passes} {_FROM} N{_UNIT} T",
            rf"{passes} T {_FROM} N{_UNIT}",
            rf"hay {than}N{_UNIT} de T",
            about="any",
            more=more,
        ),
    ]


COMPARISONS: Final = tuple(
    form
    for more in (True, False)
    for form in (*_of_two(more=more), *_of_all(more=more), *_than_a_number(more=more))
)
