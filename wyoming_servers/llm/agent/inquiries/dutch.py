"""How questions are put in Dutch."""

from __future__ import annotations

import re
from typing import Final

from .forms import (
    BEYOND,
    COMPARED,
    EVERY,
    HERE,
    IS,
    LOW,
    MOST,
    OPPOSITE,
    SENSED,
    TELL,
    VALUE,
    WITHIN,
    Forms,
    for_each,
    forms,
)

_NOUNS: Final = {
    "brightness": "helderheid",
    "volume": "volume|geluidssterkte",
    "battery": "batterij|accu|batterijniveau|lading",
    "speed": "snelheid|stand",
    "position": "positie",
    "kelvin": "kleurtemperatuur",
    "color": "kleur",
    "humidity": "luchtvochtigheid|vochtigheid",
}
_ADJECTIVES: Final = {
    "brightness": "fel|helder|licht|donker",
    "volume": "hard|luid|zacht",
    "battery": "opgeladen|geladen",
    "speed": "snel|langzaam",
    "temperature": "warm|heet|koud",
}
_AIR: Final = {"humidity": "vochtig|droog|klam", "noise": "luid|stil"}
_MORE: Final = {
    "temperature": "warmer|heter",
    "brightness": "feller|helderder|lichter",
    "volume": "harder|luider",
    "humidity": "vochtiger",
    "battery": "voller",
    "speed": "sneller",
}
_LESS: Final = {
    "temperature": "kouder|koeler",
    "brightness": "donkerder",
    "volume": "zachter|stiller",
    "humidity": "droger",
    "battery": "leger",
    "speed": "langzamer",
}
_MOST: Final = {
    "temperature": "warmst|heetst",
    "brightness": "felst|helderst",
    "volume": "hardst|luidst",
    "humidity": "vochtigst",
    "battery": "volst",
}
_LEAST: Final = {
    "temperature": "koudst|koelst",
    "brightness": "donkerst",
    "volume": "zachtst|stilst",
    "humidity": "droogst",
    "battery": "leegst",
}
_STATES: Final = {
    "on": "aan|ingeschakeld",
    "off": "uit|uitgeschakeld",
    "open": "open|opengelaten",
    "closed": "dicht|gesloten|toe",
    "locked": "op slot|vergrendeld|afgesloten",
    "unlocked": "van het slot|van slot|ontgrendeld|niet op slot",
}
_ENCLOSED: Final = {state: _STATES[state] for state in ("open", "closed", "locked", "unlocked")}
_SENSED: Final = {
    "smoke": "rook|brand",
    "gas": "gas",
    "moisture": "water|een lek|een waterlek",
    "motion occupancy presence": "beweging|iemand",
}
_IN: Final = "(?:in de |in het |in |op de |op het |op |bij de |bij )?"
_BY: Final = "(?:van de |van het |van |in de |in het |in |op de |bij de )"
_STILL: Final = "(?: nog| al| wel| echt| eigenlijk| nou)*"
_TAG: Final = "(?:toch|hè|he|niet|niet waar|of niet|ja)"
_UNIT: Final = "(?: graden| graad| procent)?"
_BATTERIES: Final = "(?:batterijen|batterij|accus?|apparaten|sensoren)"
_WEAK: Final = "(?:leeg|zwak|laag|bijna leeg|bijna op|op)"

DUTCH: Final = Forms(
    early=(
        *for_each(
            VALUE,
            _NOUNS,
            rf"(?:wat is|hoe (?:hoog )?is|hoe staat het met)(?: de| het)? Q {_BY}T",
            r"(?:op )?(?:welke|wat voor) Q (?:heeft|hebben|is|staat) T(?: op)?",
            rf"hoe (?:vol|hoog|sterk) is(?: de| het)? Q {_BY}T",
        ),
        *for_each(
            VALUE,
            _ADJECTIVES,
            rf"hoe Q (?:is|zijn|staat|staan|brandt)(?! het ) T{_STILL}(?: ingesteld)?",
        ),
        *forms(VALUE, r"hoe (?:snel|hard) (?:draait|gaat|blaast) T", about="speed"),
        *forms(
            VALUE,
            r"hoe ver (?:is|zijn|staat|staan) T(?: nog)? (?:open|dicht|omlaag|omhoog|uit"
            r"|beneden|naar beneden)",
            about="position",
        ),
        *forms(
            VALUE,
            r"hoeveel (?:batterij|accu|lading|stroom) (?:heeft|hebben|zit er in) T(?: nog)?(?:"
            r" over)?",
            r"moet T (?:opgeladen|geladen) worden",
            about="battery",
        ),
        *for_each(HERE, _AIR, rf"hoe Q is het {_IN}T"),
        *forms(
            HERE,
            r"(?:hoe hard waait het|waait het(?: hard)?|hoe sterk is de wind)(?: buiten| vandaag)?",
            about="wind",
        ),
        *forms(
            HERE, r"hoeveel (?:heeft het (?:vandaag )?geregend|regen is er gevallen)", about="rain"
        ),
        *for_each(COMPARED, _MORE, rf"is het {_IN}T Q dan {_IN}U", r"(?:is|zijn) T Q dan U"),
        *for_each(
            COMPARED,
            _LESS,
            rf"is het {_IN}T Q dan {_IN}U",
            r"(?:is|zijn) T Q dan U",
            more=False,
        ),
        *for_each(
            BEYOND, _MORE, rf"is het {_IN}T Q dan N{_UNIT}", rf"is het Q dan N{_UNIT} {_IN}T"
        ),
        *for_each(
            BEYOND,
            _LESS,
            rf"is het {_IN}T Q dan N{_UNIT}",
            rf"is het Q dan N{_UNIT} {_IN}T",
            more=False,
        ),
        *forms(
            BEYOND,
            rf"is de (?:lucht)?vochtigheid {_IN}T (?:boven|hoger dan|meer dan)(?: de)? N{_UNIT}",
            about="humidity",
        ),
        *forms(
            BEYOND,
            rf"is de (?:lucht)?vochtigheid {_IN}T (?:onder|lager dan|minder dan)(?: de)? N{_UNIT}",
            about="humidity",
            more=False,
        ),
        *for_each(MOST, _MOST, r"welke (?:kamer|ruimte|lamp) is het Qe?", r"waar is het het Qe?"),
        *for_each(
            MOST,
            _LEAST,
            r"welke (?:kamer|ruimte|lamp) is het Qe?",
            r"waar is het het Qe?",
            more=False,
        ),
        *for_each(
            WITHIN,
            _ENCLOSED,
            rf"(?:is|zijn|zit|staat) T{_STILL} Q",
            rf"T (?:is|zijn|zit) Q {_TAG}",
            r"heb ik T Q(?: gelaten| gedaan)?",
        ),
        *for_each(
            EVERY,
            {state: _STATES[state] for state in ("closed", "locked")},
            rf"(?:is|zit) alles{_STILL} Q",
        ),
        *forms(
            LOW,
            rf"welke {_BATTERIES} (?:is|zijn) {_WEAK}",
            rf"welke {_BATTERIES} (?:moet|moeten) (?:vervangen|opgeladen|geladen) worden",
            response="which",
        ),
        *forms(
            LOW,
            rf"(?:is|zijn) er {_BATTERIES} {_WEAK}",
            rf"(?:moet|moeten) er {_BATTERIES} (?:vervangen|opgeladen|geladen) worden",
            response="any",
        ),
        *forms(IS, r"(?:is|zijn|staat|staan) T (?:helemaal|volledig) open", about="fully open"),
        *for_each(IS, _STATES, rf"(?:zijn|staan) beide T{_STILL} Q", response="all"),
        *forms(
            IS,
            r"(?:is|staat) de verwarming hier aan",
            r"(?:is|staat) hier de verwarming aan",
            about="heating",
        ),
    ),
    late=(
        *for_each(
            IS,
            _STATES,
            rf"(?:is|zijn|staat|staan|zit) T{_STILL} Q",
            r"(?:is|zijn|staat|staan) T niet Q",
            rf"T (?:is|zijn|staat|staan|zit) Q {_TAG}",
            r"heb ik T Q(?: gelaten| laten staan)?",
        ),
        *for_each(
            IS,
            {
                "home": "(?:thuis|thuisgekomen|terug|er|binnen)",
                "not_home": "(?:weg|vertrokken|de deur uit|van huis)",
            },
            rf"is T{_STILL} Q",
            rf"T is Q {_TAG}",
        ),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            r"welke T (?:is|zijn|staan|staat)(?: nog)? niet Q",
            response="which",
        ),
        *for_each(SENSED, _SENSED, rf"is er(?: ergens)? Q(?: {_IN}T)?", rf"is er {_IN}T Q"),
        *forms(
            SENSED,
            rf"beweegt er (?:iets|iemand|wat) {_IN}T",
            r"is T (?:bezet|in gebruik)",
            about="motion occupancy presence",
        ),
        *forms(SENSED, r"is T (?:vrij|leeg)", about="motion occupancy presence", more=False),
        *forms(
            VALUE,
            r"hoe (?:vol|leeg|hoog|laag|sterk) (?:is|zijn|zit) T(?: nog)?",
            r"hoeveel T (?:is er|hebben we|zit er)(?: nog)?(?: over)?(?: (?:in de|in het|in) U)?",
            about="level",
        ),
        *forms(VALUE, r"hoe (?:droog|nat|vochtig) (?:is|zijn) T", about="humidity"),
        *forms(VALUE, rf"(?:wat is|hoe hoog is) T {_BY}U", about="any"),
        *forms(
            TELL,
            r"is T (?:al )?klaar",
            r"wat doet T(?: nu)?",
            r"(?:draait|laadt|loopt) T(?: nog| al)?(?: op)?",
        ),
    ),
    asks="is",
    opening=re.compile(
        r"^(?:hé|hey|hallo|oké|ok|nou|en|eh|zeg|kun je me zeggen|weet je|weet jij|zeg me"
        r"|vertel me) "
    ),
    ending=re.compile(
        r" (?:alsjeblieft|nu|op dit moment|momenteel|eigenlijk|dan|bedankt|vandaag)$"
    ),
    outdoors=frozenset(("buiten", "tuin", "balkon", "terras", "erf", "oprit")),
    kept=frozenset(
        (
            *("koelkast", "vriezer", "diepvries", "tank", "oven", "water", "zwembad", "boiler"),
            *("aquarium", "bodem", "buitentemperatuur", "buiten"),
        )
    ),
)
