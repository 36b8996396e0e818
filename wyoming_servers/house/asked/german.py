"""Further German questions."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.asking import PLAYING
from wyoming_servers.house.doing.blocks import GARAGE, LIST_HAS
from wyoming_servers.house.patterns import HERE, LOCK, Patterns, say

from .blocks import covers_are, did_i, heating, lights_are_off

_DID = "(habe ich|haben wir) [schon ]"
_KIND = "sind [die ]{cover_classes:device_class}"
_CLOSED = "(zu|unten|geschlossen|herunten)"
_OPEN = "(offen|oben|auf|geöffnet)"
_LIT: Final[dict[str, Any]] = {"response": "which", "domain": "light", "state": "on"}

PATTERNS: Final[Patterns] = {
    PLAYING: [
        say(
            "wer (singt|spielt|ist) (das|da) [(hier|da|gerade)]",
            "wer (singt|spielt) [(hier|gerade)]",
            "was für (Musik|ein Lied|ein Song) (läuft|spielt|ist das) [(da|hier|gerade)]",
            "von wem ist (das|dieses) (Lied|Stück)",
            where=HERE,
            domain="media_player",
        )
    ],
    LIST_HAS: [
        say(
            "(steht|ist|sind|stehen|haben wir|gibt es|gibt's) [(schon|noch) ]"
            "{todo_list_item:item} auf (der|meiner|unserer) (Liste|Einkaufsliste)",
            "(hast du|hab[e] ich|haben wir) [(schon|auch) ]{todo_list_item:item} [schon ]"
            "auf (die|meine|unsere) (Liste|Einkaufsliste) (gesetzt|geschrieben|getan|gepackt)",
            wins=True,
        )
    ],
    "HassGetState": [
        say(
            "ist <name> (abgesperrt|zugesperrt|versperrt|verschlossen|zu)",
            where=LOCK,
            response="one_yesno",
            state="locked",
        ),
        say(
            "ist [(alles|das Haus|die Wohnung) ](abgeschlossen|abgesperrt|zugesperrt|verriegelt)",
            response="all",
            domain="lock",
            state="locked",
        ),
        say(
            "ist <name> (offen|auf|aufgesperrt|unversperrt)",
            where=LOCK,
            response="one_yesno",
            state="unlocked",
        ),
        say("wo (brennt|ist) [(überall|noch) ][das ]Licht [an]", **_LIT),
        say("welche (Lichter|Lampen) (brennen|leuchten|sind) [noch ][an]", **_LIT),
        say("welche (Lichter|Lampen) (brennen|leuchten|sind) (<area>|<floor>) [noch ][an]", **_LIT),
        *lights_are_off(
            "(ist|sind) [(hier|schon) ](<licht>|<lichter>) [<hier> ]aus",
            "(ist|sind) [schon ](<licht>|<lichter>) (<area>|<floor>) [schon ]aus",
        ),
        covers_are("closed", f"{_KIND} [<area> ]{_CLOSED}"),
        covers_are("open", f"{_KIND} [<area> ]{_OPEN}"),
        *did_i(
            f"{_DID}<name> (eingeschaltet|angemacht|angelassen|angeschaltet|aufgedreht)",
            f"{_DID}<name> (ausgeschaltet|ausgemacht|abgeschaltet|abgedreht)",
            f"{_DID}<name> (aufgemacht|geöffnet|offen gelassen|offengelassen|aufgelassen)",
            f"{_DID}<name> (zugemacht|geschlossen)",
            f"{_DID}<name> (abgeschlossen|abgesperrt|zugesperrt|versperrt|verriegelt)",
        ),
        say(
            f"{_DID}(<licht>|<lichter>) [<hier> ](ausgemacht|ausgeschaltet|abgedreht)",
            where=HERE,
            response="all",
            domain="light",
            state="off",
        ),
        *heating(
            "(ist|läuft) <heizung> [an]",
            "ist <heizung> aus",
            named_on="ist <name> (an|ein)",
            named_off="ist <name> aus",
        ),
        say("steht [die ]Garage (auf|offen)", state="open", **{**GARAGE, "response": "one_yesno"}),
    ],
    "HassGetWeather": [
        say(
            "regnet es [(draußen|gerade)]",
            "brauche ich [heute ](einen|nen) [Regen]schirm",
            "(wie viel|wieviel) Grad (hat es|sind es|sind) draußen",
            "(was|welche) hat es für eine Temperatur draußen",
            "welche Temperatur (hat|ist) [es ]draußen",
        )
    ],
}
