"""How questions are put in German."""

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
    "brightness": "helligkeit",
    "volume": "lautstärke",
    "battery": "(?:akku|batterie|lade)(?:stand|ladung)?|ladestand|akku|batterie",
    "speed": "geschwindigkeit|stufe|drehzahl",
    "position": "position|stellung",
    "kelvin": "farbtemperatur",
    "color": "farbe",
    "humidity": "(?:luft|boden)?feuchtigkeit|feuchte|bodenfeuchte",
}
_ADJECTIVES: Final = {
    "brightness": "hell|dunkel",
    "volume": "laut|leise",
    "battery": "geladen|aufgeladen",
    "speed": "schnell|langsam",
    "temperature": "warm|heiß|kalt",
}
_AIR: Final = {"humidity": "feucht|trocken|schwül", "noise": "laut|leise"}
_MORE: Final = {
    "temperature": "wärmer|heißer",
    "brightness": "heller",
    "volume": "lauter",
    "humidity": "feuchter",
    "battery": "voller",
    "speed": "schneller",
}
_LESS: Final = {
    "temperature": "kälter|kühler",
    "brightness": "dunkler",
    "volume": "leiser",
    "humidity": "trockener",
    "battery": "leerer",
    "speed": "langsamer",
}
_MOST: Final = {
    "temperature": "wärmsten|heißesten",
    "brightness": "hellsten",
    "volume": "lautesten",
    "humidity": "feuchtesten",
    "battery": "vollsten",
}
_LEAST: Final = {
    "temperature": "kältesten|kühlsten",
    "brightness": "dunkelsten",
    "volume": "leisesten",
    "humidity": "trockensten",
    "battery": "leersten",
}
_STATES: Final = {
    "on": "an|ein|eingeschaltet|angeschaltet|am laufen",
    "off": "aus|ausgeschaltet|abgeschaltet",
    "open": "offen|auf|geöffnet",
    "closed": "zu|geschlossen|zugemacht",
    "locked": "abgeschlossen|zugesperrt|abgesperrt|verriegelt",
    "unlocked": "aufgeschlossen|aufgesperrt|unverschlossen",
}
_MOVED: Final = {
    "up": "oben|hoch(?:gefahren|gezogen)?|rauf",
    "down": "unten|(?:herunter|runter)(?:gefahren|gelassen|gezogen)?",
    "out": "ausgefahren|ausgerollt|draußen|raus(?:gefahren)?",
    "in": "eingefahren|eingerollt|drinnen|drin|rein(?:gefahren)?",
}
_DONE: Final = {
    "on": "(?:an|ein)(?:gelassen|gemacht|geschaltet)|brennen lassen|laufen lassen",
    "off": "aus(?:gelassen|gemacht|geschaltet)",
    "open": "auf(?:gelassen|gemacht)|offen (?:gelassen|stehen lassen)|offengelassen",
    "closed": "zugemacht|geschlossen",
    "locked": "abgeschlossen|zugesperrt|abgesperrt",
}
_ENCLOSED: Final = {state: _STATES[state] for state in ("open", "closed", "locked", "unlocked")}
_SENSED: Final = {
    "smoke": "rauch|feuer",
    "gas": "gas",
    "moisture": "wasser|ein leck|ein wasserleck",
    "motion occupancy presence": "bewegung|jemand|irgendjemand|wer",
}
_IN: Final = "(?:im |in der |in dem |in den |in |auf der |auf dem |am |an der |beim )?"
_BY: Final = "(?:von der |von dem |vom |von |der |des |bei der |beim |im |in der |in |auf dem )"
_STILL: Final = "(?: noch| schon| denn| wirklich| eigentlich| überhaupt| gerade)*"
_TAG: Final = "(?:oder|nicht wahr|gell|ne|nicht|oder nicht|richtig|stimmts|stimmt s)"
_UNIT: Final = "(?: grad| prozent)?(?: celsius)?"
_BATTERIES: Final = "(?:batterien?|akkus?|geräte?|sensoren)"
_SUPERLATIVE: Final = (
    r"(?:in )?welche[nmrs]? (?:zimmer|raum|lampe|licht) ist(?: es)? am Q",
    r"wo ist es am Q",
)
_LEFT: Final = {state: _STATES[state] for state in ("on", "open", "unlocked")}
_ANYTHING: Final = "(?:irgend)?(?:et)?was"
_RUNS: Final = "(?:läuft|laufen|braucht|brauchen|dauert|geht|wäscht|trocknet|spült|lädt|hat)"
_USES: Final = "(?:ver)?(?:braucht|zieht|frisst|produziert|erzeugt|liefert|bringt|macht)"
_WEAK: Final = "(?:leer|schwach|niedrig|fast leer|bald leer|am ende)"

GERMAN: Final = Forms(
    early=(
        *for_each(
            VALUE,
            _NOUNS,
            rf"(?:wie (?:hoch )?(?:ist|steht)|was ist)(?: die| der)? Q {_BY}T",
            r"(?:auf )?(?:welche[rsn]?|was für eine?) Q (?:hat|haben|ist|läuft|steht) T",
            rf"wie (?:voll|hoch|stark|groß) ist(?: die| der)? Q {_BY}T",
        ),
        *for_each(
            VALUE, _ADJECTIVES, rf"wie Q (?:ist|sind|leuchtet)(?! es ) T{_STILL}(?: eingestellt)?"
        ),
        *for_each(
            VALUE,
            dict.fromkeys(("target", "brightness", "volume", "speed", "position"), ""),
            r"(?:auf wie ?viel(?: prozent| grad)?|wie hoch) (?:steht|stehen|läuft) T"
            rf"{_STILL}(?: eingestellt)?",
        ),
        *forms(
            VALUE,
            r"(?:auf )?(?:welche[rn]?|was für eine[rn]?) temperatur (?:steht|hat) T"
            r"(?: eingestellt)?",
            rf"auf wie ?viel(?: grad)? ist T{_STILL}(?: eingestellt| gestellt)?",
            rf"(?:worauf|auf was|wie) (?:steht|ist) T{_STILL} (?:ein)?gestellt",
            about="target",
        ),
        *forms(
            VALUE,
            r"wie (?:schnell|stark) (?:läuft|dreht|bläst|dreht sich)(?: denn)? T",
            about="speed",
        ),
        *forms(
            VALUE,
            rf"wie (?:lange?|viel zeit) {_RUNS}{_STILL} T{_STILL}(?: bis \w+ fertig ist)?",
            r"wie lange?(?: dauert es)?(?: noch)? bis T fertig (?:ist|sind)",
            rf"wann (?:ist|sind|wird|werden) T{_STILL} fertig",
            about="duration",
        ),
        *forms(
            VALUE,
            rf"(?:wie ?viel(?: strom| energie| watt| leistung)?|was) {_USES}{_STILL}"
            rf" T(?:anlage|module?|zellen)?{_STILL}",
            about="power",
        ),
        *forms(
            VALUE,
            r"wie ?viel T (?:haben|hat) (?:wir|es)(?: heute| bisher| schon)*"
            r" (?:verbraucht|gebraucht|produziert|erzeugt)",
            about="energy",
        ),
        *forms(
            HERE,
            rf"wie (?:gut |schlecht )?ist(?: hier)? die luft(?:qualität)?(?: {_IN}T)?",
            rf"ist(?: hier)? die luft(?:qualität)? (?:{_IN}T )?(?:gut|schlecht|okay|frisch)",
            about="air",
        ),
        *for_each(
            EVERY,
            _LEFT,
            rf"was (?:ist|steht)(?: {_IN}T)?(?: noch| alles| hier)+ Q",
            rf"was (?:ist|steht)(?: noch| alles)+ Q {_IN}T",
            rf"welche geräte sind{_STILL} Q(?: {_IN}T)?",
            response="which",
        ),
        *forms(
            EVERY,
            rf"was (?:brennt|läuft)(?: hier| alles)* noch(?: {_IN}T)?",
            rf"welche geräte laufen{_STILL}(?: {_IN}T)?",
            about="on",
            response="which",
        ),
        *for_each(
            EVERY,
            _LEFT,
            rf"(?:ist|steht)(?: {_IN}T)?(?: hier| noch| irgendwo)* {_ANYTHING}(?: noch)? Q",
            rf"(?:ist|steht)(?: noch)? {_ANYTHING}(?: noch)? Q {_IN}T",
            rf"habe ich(?: noch)? {_ANYTHING} (?:Q ?(?:gelassen|stehen lassen)|vergessen)",
            response="any",
        ),
        *forms(
            VALUE,
            r"wie weit (?:ist|sind|steht|stehen) T(?: noch| gerade)? (?:offen|auf|zu|unten"
            r"|oben|draußen"
            r"|ausgefahren|geöffnet|geschlossen|runter|hoch|heruntergelassen)",
            about="position",
        ),
        *forms(
            VALUE,
            r"wie ?viel prozent (?:hat|haben) T(?: noch)?",
            r"wie ?viel (?:akku|batterie|ladung|saft|strom) (?:hat|haben|ist in|ist im) T(?:"
            r" noch)?(?: drin)?",
            r"muss T (?:geladen|aufgeladen) werden",
            r"(?:ist|sind) T (?:schon |noch |voll |ganz )*(?:geladen|aufgeladen)",
            about="battery",
        ),
        *for_each(HERE, _AIR, rf"wie Q ist es(?: denn)? {_IN}T"),
        *forms(
            HERE,
            r"(?:wie windig ist es|ist es (?:sehr )?windig|wie (?:stark|schnell) (?:ist|weht)"
            r" der wind)"
            r"(?: draußen| heute)?",
            about="wind",
        ),
        *forms(
            HERE, r"wie ?viel (?:hat es (?:heute )?geregnet|regen gab es(?: heute)?)", about="rain"
        ),
        *for_each(
            COMPARED,
            _MORE,
            rf"ist es {_IN}T Q als {_IN}U",
            r"(?:ist|sind) T Q als U",
        ),
        *for_each(
            COMPARED,
            _LESS,
            rf"ist es {_IN}T Q als {_IN}U",
            r"(?:ist|sind) T Q als U",
            more=False,
        ),
        *for_each(BEYOND, _MORE, rf"(?:ist|hat) es {_IN}T (?:Q|mehr) als N{_UNIT}"),
        *for_each(BEYOND, _LESS, rf"ist es {_IN}T Q als N{_UNIT}", more=False),
        *forms(BEYOND, rf"(?:ist|hat) es {_IN}T über N{_UNIT}", about="temperature"),
        *forms(BEYOND, rf"(?:ist|hat) es {_IN}T unter N{_UNIT}", about="temperature", more=False),
        *forms(
            BEYOND,
            rf"(?:ist|liegt) die (?:luft)?feuchtigkeit {_IN}T (?:über|höher als|größer als)"
            rf" N{_UNIT}",
            about="humidity",
        ),
        *forms(
            BEYOND,
            rf"(?:ist|liegt) die (?:luft)?feuchtigkeit {_IN}T (?:unter|niedriger als|kleiner"
            rf" als) N{_UNIT}",
            about="humidity",
            more=False,
        ),
        *for_each(
            MOST,
            _MOST,
            *_SUPERLATIVE,
        ),
        *for_each(
            MOST,
            _LEAST,
            *_SUPERLATIVE,
            more=False,
        ),
        *for_each(
            WITHIN,
            _ENCLOSED,
            rf"(?:ist|sind|steht) T{_STILL} Q",
            rf"T (?:ist|sind) Q {_TAG}",
            r"(?:habe|hab) ich T Q(?: gelassen)?",
        ),
        *for_each(
            EVERY,
            {state: _STATES[state] for state in ("closed", "locked")},
            rf"(?:ist|sind) (?:alles|alle türen und fenster){_STILL} Q",
        ),
        *forms(
            LOW,
            rf"(?:welche|was für) {_BATTERIES} (?:ist|sind) {_WEAK}",
            rf"(?:bei )?welche[nmrs]? {_BATTERIES} (?:muss|müssen) (?:gewechselt|getauscht"
            rf"|geladen|aufgeladen)"
            r" werden",
            response="which",
        ),
        *forms(
            LOW,
            rf"(?:muss|müssen) (?:ich|wir)(?: irgendwo| mal)* (?:irgendwelche |eine |die )?"
            rf"{_BATTERIES}(?: irgendwo)? (?:wechseln|tauschen|laden|aufladen|austauschen)",
            rf"(?:ist|sind) (?:irgend)?(?:eine?|welche)? ?{_BATTERIES} {_WEAK}",
            rf"(?:muss|müssen) (?:irgend)?(?:eine?|welche) {_BATTERIES} "
            r"(?:gewechselt|getauscht|geladen|aufgeladen) werden",
            response="any",
        ),
        *forms(
            IS,
            r"(?:ist|sind) T (?:ganz|komplett|vollständig) (?:offen|auf|oben)",
            about="fully open",
        ),
        *for_each(IS, _STATES, rf"sind beide T{_STILL} Q", response="all"),
        *forms(IS, r"ist (?:hier )?die heizung (?:hier )?(?:drin )?an", about="heating"),
    ),
    late=(
        *for_each(
            IS,
            _STATES | _MOVED,
            rf"(?:ist|sind|steht) T{_STILL} Q",
            r"(?:ist|sind) T nicht Q",
            rf"T (?:ist|sind){_STILL}(?: doch)? Q {_TAG}",
            r"(?:habe|hab) ich T Q(?: gelassen)?",
        ),
        *for_each(
            IS,
            _DONE,
            rf"(?:habe?|haben|hat|hast) (?:ich|wir|du|jemand|wer|irgendwer) T{_STILL} Q",
        ),
        *for_each(
            IS,
            {
                "home": "(?:zu hause|zuhause|daheim|da|zurück|heimgekommen|nach hause gekommen"
                "|angekommen)",
                "not_home": "(?:weg|unterwegs|gegangen|aus dem haus|losgefahren)",
            },
            rf"ist T{_STILL} Q",
            rf"T ist Q {_TAG}",
        ),
        *for_each(
            IS,
            {OPPOSITE[state]: said for state, said in _STATES.items()},
            r"(?:welche[rs]?|was für) T (?:ist|sind|brennen|stehen)(?: noch)? nicht Q",
            response="which",
        ),
        *for_each(
            SENSED,
            _SENSED,
            rf"(?:ist|gibt es|gibts)(?: da)? {_IN}T Q",
            rf"(?:ist|gibt es|gibts)(?: da)? Q {_IN}T",
            r"(?:gibt es|gibts|ist da)(?: irgendwo)? Q",
        ),
        *forms(
            SENSED,
            rf"bewegt sich (?:was|etwas|jemand) {_IN}T",
            rf"(?:ist|sitzt) (?:noch )?(?:jemand|wer) {_IN}T",
            r"ist T (?:besetzt|belegt)",
            about="motion occupancy presence",
        ),
        *forms(
            SENSED, r"ist T (?:frei|leer|unbesetzt)", about="motion occupancy presence", more=False
        ),
        *forms(
            VALUE,
            r"wie (?:voll|leer|hoch|niedrig|stark) (?:ist|sind)(?: noch)? T(?: noch)?",
            r"wie ?viel T (?:ist|haben wir|gibt es)(?: noch)?(?: da| übrig)?(?: (?:im|in der"
            r"|in) U)?",
            about="level",
        ),
        *forms(SENSED, r"(?:ist|sind) T (?:nass|überflutet|unter wasser)", about="moisture"),
        *forms(SENSED, r"(?:ist|sind) T trocken", about="moisture", more=False),
        *forms(
            VALUE,
            r"(?:wie )?(?:trocken|nass|feucht) (?:ist|sind) T",
            rf"(?:ist|sind) T{_STILL}(?: zu| sehr| ganz)? (?:trocken|nass|feucht)",
            about="humidity",
        ),
        *forms(
            VALUE,
            rf"(?:wie (?:hoch |groß )?ist|was ist) T {_BY}U",
            about="any",
        ),
        *forms(
            TELL,
            r"(?:ist|sind) T (?:schon )?fertig",
            r"was macht T(?: gerade)?",
            rf"(?:ist|sind) T{_STILL} am \w+en",
            r"(?:läuft|laufen|lädt|wäscht|spült|trocknet|heizt|kühlt|saugt|putzt|wischt|mäht|spielt"
            r"|arbeitet) T(?: noch| gerade| schon| denn| noch immer| immer noch)*",
        ),
    ),
    asks="ist",
    asks_by_order=True,
    opening=re.compile(
        r"^(?:hey|hallo|ok|okay|also|und|äh|ähm|na|du|sag mal|bitte|kannst du mir sagen|weißt du"
        r"|könntest du mir sagen|sag mir|schau mal|schau mal nach|mal eben) "
    ),
    ending=re.compile(
        r" (?:bitte|jetzt|gerade|momentan|im moment|denn|danke|eigentlich|heute|so)$"
    ),
    outdoors=frozenset(
        ("draussen", "garten", "hof", "balkon", "terrasse", "veranda", "einfahrt", "aussen")
    ),
    kept=frozenset(
        (
            *("kühlschrank", "gefrierschrank", "gefriertruhe", "kühltruhe", "tank", "ofen"),
            *("backofen", "wasser", "pool", "kessel", "aquarium", "aussentemperatur", "aussen"),
            "boden",
        )
    ),
)
