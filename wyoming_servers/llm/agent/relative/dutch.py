"""Dutch words for more and less."""

from __future__ import annotations

import re
from typing import Final

from .words import Words, whither, words

_NOT: Final = "niet (?:zo|te|al te)"
_ONE: Final = "een|één|een paar|nog een|nog één"
_N: Final = rf"(?P<number>\d+(?:p\d+)?|een halve|{_ONE})"
_PART: Final = (
    "(?:voor )?(?P<number>een derde|2 ?derde|tweederde|een kwart|3 ?kwart|driekwart"
    r"|\d+(?= procent))(?: procent)?"
)
"""How much is open or closed where that stands behind it."""
_SO: Final = "(?:veel te|te|zo|een beetje te|iets te|wat te|erg|nogal|behoorlijk)"

DUTCH: Final = Words(
    never=re.compile(
        r"^(?:is|zijn|was|waren|heeft|heb|hoe|wat|welke|wie|wanneer|waarom|waar|als|indien|of"
        r"|moet|moeten|zal|zullen"
        r"|staat|staan)\b|\b(?:als|zodra|tenzij|totdat|tot|was|waren|nooit|geen)\b"
    ),
    complaint=words(rf"(?:is|zijn|staat|staan)(?= {_SO} )|(?:is|zijn)(?= {_NOT})"),
    times=(
        (words("half(?= zo)|halveer|halveren"), 0.5),
        (words("(?:twee|2) keer(?= zo)|dubbel(?= zo)|verdubbel\\w*"), 2),
        (words("(?:drie|3) keer(?= zo)"), 3),
    ),
    sizes=(
        (
            words(
                "(?:nog )?(?:een )?(?:klein )?(?:beetje|tikje|tikkeltje|stukje|kiertje"
                "|pietsje)|(?:nog )?iets"
                "|(?:nog )?wat|ietsje|lichtjes"
            ),
            "little",
        ),
        (words("(?:met )?de helft"), "half"),
        (words("veel|een stuk|flink|aanzienlijk"), "much"),
    ),
    percent=words(rf"(?:met |nog )?{_N} procent(?:punten)?"),
    degrees=words(rf"(?:met |nog )?{_N} (?:graad|graden|graadje)"),
    notches=words(rf"(?:met |nog )?{_N} (?:stand|standen|standje|standjes|stap|stappen)"),
    share=words("met (?P<number>een derde|een kwart|een vijfde|een tiende)"),
    bare=words(r"met (?P<number>\d+(?:p\d+)?)"),
    value=words(
        r"(?:omhoog|omlaag|terug|naar beneden|naar boven) naar (?P<number>\d+)(?: procent| graden)?"
    ),
    absolute=words("op(?= \\d)|naar(?= \\d)|tot"),
    whither=(
        whither(
            "brightness",
            "down",
            f"{_NOT} (?:fel|licht|helder)|{_SO} (?:fel|licht|helder)|minder fel|donkerder"
            "|dim|dimmen|gedimd",
        ),
        whither(
            "brightness", "up", f"{_NOT} donker|{_SO} donker|feller|lichter|helderder|meer licht"
        ),
        whither(
            "volume",
            "down",
            f"{_NOT} (?:hard|luid)|{_SO} (?:hard|luid)|minder hard|zachter|stiller",
        ),
        whither("volume", "up", f"{_SO} (?:zacht|stil)|harder|luider"),
        whither("temperature", "up", f"{_SO} (?:koud|fris|kil)|warmer|heter"),
        whither("temperature", "down", f"{_SO} (?:warm|heet)|{_NOT} (?:warm|heet)|koeler|kouder"),
        whither("speed", "up", f"{_SO} langzaam|sneller"),
        whither("speed", "down", f"{_SO} snel|{_NOT} snel|langzamer"),
        whither("position", "up", "verder (?:open|uit|omhoog|naar buiten)"),
        whither("position", "down", "verder (?:dicht|omlaag|naar beneden|naar binnen)"),
        whither("position", "up", "open|openen|opendoen|uit", is_whole=True),
        whither("position", "down", "dicht|sluit|sluiten|dichtdoen|in", is_whole=True),
        whither("brightness", "", "zo (?:fel|licht|helder|donker)"),
        whither("volume", "", "zo (?:hard|luid)"),
        whither("speed", "", "zo snel"),
        whither("position", "", "zo ver(?: open)?"),
        whither("", "", "zo (?:hoog|sterk)"),
        whither("", "up", f"omhoog|hoger|naar boven|verhoog|verhogen|sterker|op|{_SO} zwak"),
        whither(
            "",
            "down",
            f"omlaag|lager|naar beneden|verlaag|verlagen|verminder|zwakker|terug|{_SO} sterk",
        ),
        whither("", "up", "meer", is_weak=True),
        whither("", "down", "minder", is_weak=True),
    ),
    looks={
        "brightness": words("helderheid"),
        "volume": words("volume|geluid"),
        "speed": words("snelheid"),
        "temperature": words("temperatuur"),
        "position": words("positie"),
    },
    fillers=words(
        "(?:kun|kan|zou|wil) (?:je|jij|u)|kunnen we|ik wil(?: graag)?|we willen|ik zou graag"
        "|laten we|alsjeblieft|graag"
        "|maak|maken|zet|zetten|doe|doen|draai|draaien|breng|geef|neem|schuif|trek|rol|laat|mag|mogen|kan|kunnen|moet"
        "|moeten|zou|worden|zijn|eens|even|maar|nog|weer|me|mij|ons|van|met|nu|dan|dus|ok|oké|hé|bedankt|ook|gewoon"
        "|procent|de|het|te|wel"
    ),
    numbers={
        **dict.fromkeys(("een", "één", "nog een", "nog één"), 1),
        "een paar": 2,
        "een halve": 0.5,
        "een derde": 33,
        "een kwart": 25,
        **dict.fromkeys(("2 derde", "2derde", "tweederde"), 67),
        **dict.fromkeys(("3 kwart", "3kwart", "driekwart"), 75),
        "een vijfde": 20,
        "een tiende": 10,
    },
    opened=words(f"{_PART} open(?:en|doen)?"),
    closed=words(f"{_PART} (?:dicht|dichtdoen|gesloten|sluiten)"),
)
