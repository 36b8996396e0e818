"""Hints in Dutch."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hints

from .household import HOUSEHOLD
from .lists import LISTED
from .needs import NEEDS
from .players import PLAYERS
from .waiting import WAITING

DUTCH: Final = Hints(
    full=(
        (r"'?t", "het"),
        (r"'?k", "ik"),
        (r"(?:m'?n|me'n)", "mijn"),
        (r"z'?n", "zijn"),
        (r"'n", "een"),
        (r"nie|ni", "niet"),
        (r"niks", "niets"),
        (r"(\w+)'s", r"\1s"),
    ),
    signs={
        "past": r"was|waren|had|hadden|gisteren|eergisteren|vroeger|destijds|vorige? (?:week"
        "|jaar|maand"
        r"|keer|nacht|zomer|winter)|geweest|toen|ooit|laatst|daarnet",
        "if": r"als|indien|zodra|tenzij|wanneer|zou|zouden|misschien|hopelijk|voordat|nadat"
        "|totdat|tot"
        r"|stel|wie weet",
        "told": r"zegt|zei|zeggen|gezegd|vertelt|vertelde|gehoord|gelezen|leest|boek|roman"
        "|gedicht|mop"
        r"|verhaal|droom\w*|gedroomd|denkt|dacht|blijkbaar|schijnbaar|heet|betekent|video|artikel"
        r"|schilderij|spreekwoord|beweert",
        "others": r"hij|hem|haar|hun|ze (?:heeft|is)|anderen|jouw|jullie|mensen",
        "strangers": r"buur\w*|buren|collega\w*|baas|neef|nicht|tante|oom|zus|broer|vriendin"
        "|vriend"
        r"|schoon(?:moeder|vader|zus|broer|ouders)|huisbaas|mijn (?:moeder|vader|ma|pa|ouders"
        r"|zoon)",
        "elsewhere": r"kroeg|café|bioscoop|hotel|restaurant|supermarkt|ziekenhuis|strand"
        "|vakantie|theater"
        r"|trein|bus|vliegtuig|museum|camping|bij (?:mijn|jouw|oma|opa|mama|papa|hem|haar|hen"
        r"|jullie|vrienden)"
        r"|op (?:het |mijn )?werk|op school|daar|ginder|in (?:spanje|frankrijk|italië|amsterdam"
        r"|brussel"
        r"|antwerpen|de stad|de wereld|de winkel)",
        "later": r"morgen|overmorgen|later|straks|volgende? \w+|altijd|meestal|soms|vaak|elke?"
        "|iedere?"
        r"|normaal|binnenkort|ooit|(?:maan|dins|woens|donder|vrij|zater|zon)dag|vanavond"
        r"|om \d+ uur",
        "asked": r"^(?:wat|wie|hoe|waarom|waar|wanneer|welke?)|^(?:is|zijn|heeft|hebben|heb je"
        "|kan|kun"
        r"|zullen|mag|moet|wil|ben|bent|willen|hebt) (?!niet)|\?",
        "counted": r"^(?:op )?(?:hoeveel|hoe (?:lang|ver|vol|laat))",
        "ordered": r"(?:^|en |dan |alsjeblieft |je )(?:doe|maak|zet|draai|open|sluit|speel|start"
        "|stop"
        r"|dim|pauzeer|schrijf|voeg|zeg|stuur|herinner)",
        "refused": r"niet nodig|laat (?:het|maar)|maakt niet uit|vergeet het|zelf|met de hand"
        "|nog niet"
        r"|al (?:gedaan|gekocht|besteld|geregeld)|geregeld|doe ik wel|nee dank\w*|niet (?:voor mij"
        r"|vandaag|nu)|geen zorgen|geen probleem|hoeft niet",
    },
    hints=(*WAITING, *PLAYERS, *HOUSEHOLD, *NEEDS, *LISTED),
)
