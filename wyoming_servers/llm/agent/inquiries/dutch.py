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
    "volume": "volume|geluidssterkte|geluidsniveau",
    "battery": "batterij|accu|batterijniveau|lading",
    "speed": "snelheid|stand",
    "position": "positie",
    "kelvin": "kleurtemperatuur",
    "color": "kleur",
    "humidity": "(?:lucht|bodem)?vochtigheid(?:sgraad)?|bodemvocht|vochtgehalte",
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
    "temperature": "warmer|heter|minder koud",
    "brightness": "feller|helderder|lichter",
    "volume": "harder|luider",
    "humidity": "vochtiger",
    "battery": "voller",
    "speed": "sneller",
}
_LESS: Final = {
    "temperature": "kouder|koeler|frisser|killer|minder warm",
    "brightness": "donkerder|minder fel",
    "volume": "zachter|stiller|minder hard",
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
    "temperature": "koudst|koelst|frist",
    "brightness": "donkerst",
    "volume": "zachtst|stilst",
    "humidity": "droogst",
    "battery": "leegst",
}
_STATES: Final = {
    "on": "aan|ingeschakeld|aangezet",
    "off": "uit|af|uitgeschakeld|uitgezet",
    "open": "open|geopend|opengelaten",
    "closed": "dicht|gesloten|toe",
    "locked": "op (?:het )?slot|in het slot|vergrendeld|afgesloten",
    "unlocked": "van (?:het )?slot|los|ontgrendeld|niet op slot",
}
_MOVED: Final = {
    "up": "omhoog|opgetrokken|naar boven|boven",
    "down": "omlaag|beneden|naar beneden|neer(?:gelaten)?",
    "out": "uit|uit(?:gerold|geklapt|gedraaid)|buiten",
    "in": "in(?:gerold|geklapt|gedraaid)?|binnen",
}
_ENCLOSED: Final = {state: _STATES[state] for state in ("open", "closed", "locked", "unlocked")}
_SENSED: Final = {
    "smoke": "rook|brand|vuur",
    "gas": "gas",
    "moisture": "water|(?:een )?(?:water)?lek(?:kage)?",
    "motion occupancy presence": "beweging|iemand",
}
_IN: Final = "(?:in de |in het |in |op de |op het |op |bij de |bij )?"
_BY: Final = "(?:van de |van het |van |in de |in het |in |op de |bij de )"
_STILL: Final = (
    "(?: nog| steeds| al| wel| echt| eigenlijk| nou| nu| altijd| toch| ook| goed| soms| intussen)*"
)
_DONE: Final = "(?: gelaten| laten staan| gedaan| gezet| gemaakt| gedraaid)?"
_TAG: Final = "(?:toch|toch niet|hè|hé|he|hee|é|niet|niet waar|of niet|ja|zeker|klopt dat)"
_UNIT: Final = "(?: graden| graad| procent| ppm| watt)?(?: celsius)?"
_OVER: Final = "(?:boven|hoger dan|meer dan)(?: de)?"
_UNDER: Final = "(?:onder|beneden|lager dan|minder dan)(?: de)?"
_BATTERIES: Final = "(?:batterijen|batterij|accus?|apparaten|apparaat|sensoren|sensor)"
_ANY: Final = "(?: nog| al| ook| ergens| een| de| geen)*"
_WEAK: Final = "(?:bijna |zo goed als |helemaal )?(?:leeg|zwak|laag|op|plat)"
_RENEWED: Final = "(?:vervangen|verwisseld|opgeladen|geladen)"
_RENEW: Final = "(?:vervangen|verwisselen|opladen|laden)"
_WHERE_MOST: Final = (
    r"(?:in )?welke (?:kamer|ruimte|plek|lamp|batterij|accu) is(?: het| t)* Qe?",
    r"waar is het (?:het|t) Qe?",
    r"wat is de Qe (?:kamer|ruimte|plek)",
)
_GIVES: Final = (
    "(?:levert|leveren|geeft|geven|brengt|brengen|wekt|wekken|produceert|produceren|verbruikt"
    "|verbruiken|gebruikt|gebruiken|trekt|trekken)"
)

DUTCH: Final = Forms(
    early=(
        *for_each(
            VALUE,
            _NOUNS,
            rf"(?:wat is|hoe (?:hoog )?is|hoe staat het met)(?: de| het)? Q {_BY}T",
            r"(?:op )?(?:welke|wat voor) Q (?:heeft|hebben|is|staat|staan|draait|draaien) T"
            r"(?: op)?",
            rf"hoe (?:vol|hoog|sterk) is(?: de| het)? Q {_BY}T",
        ),
        *for_each(
            VALUE,
            _ADJECTIVES,
            rf"hoe Q (?:is|zijn|staat|staan|brandt)(?! het ) T{_STILL}(?: ingesteld)?",
        ),
        *for_each(
            VALUE,
            dict.fromkeys(("target", "brightness", "volume", "speed", "position"), ""),
            r"(?:op hoeveel(?: procent| graden)?|hoe hoog) (?:staat|staan) T"
            r"(?: nog)?(?: ingesteld| afgesteld| gezet)?",
        ),
        *forms(
            VALUE,
            r"(?:op )?(?:welke|wat voor) temperatuur (?:staat|staan|heeft) T"
            r"(?: ingesteld| afgesteld)?",
            about="target",
        ),
        *forms(VALUE, r"hoe (?:snel|hard) (?:draait|draaien|gaat|gaan|blaast) T", about="speed"),
        *forms(
            VALUE,
            r"hoe ver (?:is|zijn|staat|staan) T(?: nog)? (?:open|dicht|omlaag|omhoog|uit"
            r"|beneden|naar beneden|(?:uit|af|op|neer)ge(?:rold|laten|draaid|haald)|gezakt)",
            about="position",
        ),
        *forms(
            VALUE,
            r"hoeveel procent (?:heeft|hebben) T(?: nog)?(?: over)?",
            r"hoeveel (?:procent )?(?:batterij|accu|lading|stroom) (?:heeft|hebben"
            r"|zit er (?:nog )?in) T(?: nog)?(?: over)?",
            rf"(?:moet|moeten) T{_STILL} (?:{_RENEWED} worden|aan de lader)",
            rf"(?:is|zijn) T{_STILL} (?:(?:volledig |helemaal )?(?:op)?geladen|{_WEAK})",
            about="battery",
        ),
        *for_each(HERE, _AIR, rf"hoe Q is het{_STILL} {_IN}T"),
        *forms(
            HERE,
            r"(?:hoe hard waait het|waait het(?: hard)?|hoe sterk is de wind)(?: buiten| vandaag)?",
            about="wind",
        ),
        *forms(
            HERE, r"hoeveel (?:heeft het (?:vandaag )?geregend|regen is er gevallen)", about="rain"
        ),
        *for_each(
            COMPARED,
            _MORE,
            rf"is het{_STILL} {_IN}T Q dan {_IN}U",
            rf"is het{_STILL} Q {_IN}T dan {_IN}U",
            r"(?:is|zijn) T Q dan U",
        ),
        *for_each(
            COMPARED,
            _LESS,
            rf"is het{_STILL} {_IN}T Q dan {_IN}U",
            rf"is het{_STILL} Q {_IN}T dan {_IN}U",
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
        *forms(BEYOND, rf"is de (?:lucht)?vochtigheid {_IN}T {_OVER} N{_UNIT}", about="humidity"),
        *forms(
            BEYOND,
            rf"is de (?:lucht)?vochtigheid {_IN}T {_UNDER} N{_UNIT}",
            about="humidity",
            more=False,
        ),
        *forms(BEYOND, rf"is het{_STILL} {_IN}T {_OVER} N{_UNIT}", about="temperature"),
        *forms(
            BEYOND, rf"is het{_STILL} {_IN}T {_UNDER} N{_UNIT}", about="temperature", more=False
        ),
        *forms(BEYOND, rf"(?:is|zijn|staat|komt) T{_STILL} {_OVER} N{_UNIT}", about="any"),
        *forms(
            BEYOND, rf"(?:is|zijn|staat|komt) T{_STILL} {_UNDER} N{_UNIT}", about="any", more=False
        ),
        *for_each(MOST, _MOST, *_WHERE_MOST),
        *for_each(MOST, _LEAST, *_WHERE_MOST, more=False),
        *for_each(
            WITHIN,
            _ENCLOSED,
            rf"(?:is|zijn|zit|staat) T{_STILL} Q(?: of niet)?",
            rf"T (?:is|zijn|zit){_STILL} Q {_TAG}",
            rf"heb ik T{_STILL} Q{_DONE}",
        ),
        *for_each(
            EVERY,
            {state: _STATES[state] for state in ("closed", "locked")},
            rf"(?:is|zit|staat) alles{_STILL} Q",
            rf"heb ik alles{_STILL} Q{_DONE}",
        ),
        *forms(
            LOW,
            rf"welke {_BATTERIES} (?:is|zijn|raakt|raken){_ANY} {_WEAK}",
            rf"welke {_BATTERIES} (?:moet|moeten){_ANY} {_RENEWED} worden",
            rf"welke {_BATTERIES} moet(?:en)? (?:ik|we){_ANY} {_RENEW}",
            response="which",
        ),
        *forms(
            LOW,
            rf"(?:is|zijn|zit|zitten) er{_ANY} {_BATTERIES}{_ANY} {_WEAK}",
            rf"(?:zijn|heb ik|hebben we)(?: er)?{_ANY} (?:lege|zwakke|platte) {_BATTERIES}",
            rf"(?:moet|moeten) er{_ANY} {_BATTERIES} {_RENEWED} worden",
            rf"moet(?:en)? (?:ik|we){_ANY} {_BATTERIES}{_ANY} {_RENEW}",
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
            _STATES | _MOVED,
            rf"(?:is|zijn|staat|staan|zit) T{_STILL} Q(?: of niet)?",
            r"(?:is|zijn|staat|staan) T(?: nog)? niet(?: meer)? Q",
            rf"T (?:is|zijn|staat|staan|zit){_STILL} Q {_TAG}",
            rf"T (?:is|zijn|staat|staan|zit) toch(?: nog| al| wel| niet)* Q(?: {_TAG})?",
            rf"(?:heb ik|hebben we|heeft iemand) T{_STILL} Q{_DONE}",
        ),
        *forms(IS, r"staat er(?: nog)? (?:stroom|spanning) op T", about="on"),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            r"ben ik vergeten(?: om)? T Q te (?:doen|zetten|maken|draaien)",
        ),
        *for_each(
            IS,
            {
                "home": "(?:thuis(?: gekomen)?|thuisgekomen|(?:weer |al )?terug(?: thuis)?|er"
                "|binnen)",
                "not_home": "(?:weg|vertrokken|onderweg|de deur uit|van huis)",
            },
            rf"is T{_STILL} Q",
            rf"T is{_STILL} Q {_TAG}",
            r"T is toch(?: nog| al| wel| niet)* Q",
        ),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            r"welke T (?:is|zijn|staan|staat)(?: nog)? niet Q",
            response="which",
        ),
        *for_each(
            SENSED,
            _SENSED,
            rf"(?:is|hangt|zit|staat|ligt) er{_ANY} Q(?: {_IN}T)?",
            rf"(?:is|hangt|zit|staat|ligt) er {_IN}T{_ANY} Q",
        ),
        *forms(SENSED, rf"lekt (?:er|het)(?: nog| iets| ergens)*(?: {_IN}T)?", about="moisture"),
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
            r"hoeveel T (?:is er|hebben we|zit er|staat er|ligt er)(?: nog)?(?: over)?"
            r"(?: (?:in de|in het|in) U)?",
            about="level",
        ),
        *forms(VALUE, r"hoe (?:droog|nat|vochtig) (?:is|zijn) T", about="humidity"),
        *forms(
            HERE,
            rf"hoe (?:warm|heet|koud|fris) is het{_STILL} (?:hier(?: binnen)?|binnen)",
            about="temperature",
        ),
        *forms(
            VALUE,
            r"hoe (?:warm|heet|koud|fris) is het(?: nog| nu)? (?:in|op|bij)(?: de| het)? T",
            about="temperature",
        ),
        *forms(
            VALUE,
            rf"(?:wat is|hoe hoog is) T {_BY}U",
            rf"(?:hoeveel|wat)(?: stroom| energie| vermogen)? {_GIVES} T(?: nu| momenteel)?"
            r"(?: op)?",
            rf"{_GIVES} T(?: nu| nog)? (?:iets|wat|stroom|genoeg|veel)(?: op)?",
            about="any",
        ),
        *forms(
            TELL,
            rf"(?:is|zijn) T{_STILL} (?:klaar|gedaan|bezig)(?: met \w+)?",
            rf"(?:is|zijn|staat) T{_STILL} aan het \w+",
            r"T (?:is|zijn)(?: toch| nog| al| wel| niet)+ (?:klaar|bezig)",
            rf"heeft T{_STILL} gedaan(?: met \w+)?",
            r"wat doet T(?: nu)?",
            rf"(?:draait|draaien|laadt|loopt|lopen|maait|zuigt|stofzuigt|poetst|dweilt|wast|droogt"
            rf"|koelt|verwarmt|speelt|werkt) T{_STILL}(?: op)?",
        ),
    ),
    asks="is",
    asks_by_order=True,
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
            *("frigo", "ijskast", "diepvriezer"),
            *("aquarium", "bodem", "buitentemperatuur", "buiten"),
        )
    ),
)
