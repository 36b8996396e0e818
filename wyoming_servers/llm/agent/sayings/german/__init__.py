"""What is said in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.sayings.loosely import LOOSELY
from wyoming_servers.llm.agent.sayings.notation import Sayings

from .lists import LISTS
from .players import PLAYERS
from .telling import TELLING
from .timers import TIMERS

GERMAN: Final = Sayings(
    table=(*LOOSELY["de"], *TELLING, *TIMERS, *LISTS, *PLAYERS),
    waits=(
        "(?:warte|warten sie|moment|gib mir|gebt mir|nur)(?: bitte| mal| noch| kurz)* "
        "(?:eine|einen|ne|nen|noch eine|noch einen) (?:sekunde|minute|moment|augenblick)(?: bitte)?"
    ),
    polite=(
        *("bitte", "mal", "kannst du", "könntest du", "kannst du mal", "würdest du", "mal bitte"),
        *("ach ja", "und", "dann", "danke", "mal eben", "kurz", "doch bitte", "bitte mal", "gern"),
        *("schatz", "alter", "leute", "jetzt", "mir bitte"),
    ),
    more=frozenset({"weitere", "zusätzliche", "mehr", "extra"}),
    pronouns=frozenset(
        {
            "es",
            "das",
            "sie",
            "ihn",
            "die",
            "den",
            "dies",
            "alles",
            "was",
            "etwas",
            "nichts",
            "musik",
        }
        | {"liste", "licht", "was anderes", "mir", "uns", "nochmal", "ruhe"}
    ),
    never=frozenset({"timer", "wecker", "alarm", "noch"}),
    questions=frozenset(
        {
            "was",
            "wie",
            "wo",
            "wann",
            "wer",
            "welche",
            "ist",
            "sind",
            "haben",
            "hab",
            "habe",
            "steht",
            "stehen",
        }
        | {
            "gibt",
            "verschieb",
            "verschiebe",
            "ersetz",
            "ersetze",
            "tausch",
            "tausche",
            "leg",
            "war",
            "füg",
        }
    ),
    verbs=frozenset(
        {"setz", "setze", "schreib", "schreibe", "mach", "mache", "schalt", "schalte", "stell"}
        | {"stelle", "nimm", "lösch", "lösche", "spiel", "spiele", "öffne", "schließ", "dimm"}
        | {"sag", "starte", "stopp", "erinnere", "hak", "streich", "pack", "tu", "füg", "füge"}
    ),
)
