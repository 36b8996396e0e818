"""Hints in German."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hints

from .household import HOUSEHOLD
from .lists import LISTED
from .needs import NEEDS
from .players import PLAYERS
from .waiting import WAITING

GERMAN: Final = Hints(
    full=(
        (r"(\w+)'s", r"\1 es"),
        (r"'?(nen|nem|ner)", r"ei\1"),
        (r"'ne", "eine"),
        (r"'n", "ein"),
        (r"hab'?", "habe"),
        (r"brauch'?", "brauche"),
        (r"mach'?", "mache"),
        (r"geh'?", "gehe"),
        (r"(?:wär|wär')", "wäre"),
        (r"is'?", "ist"),
        (r"net|ned|nich", "nicht"),
        (r"nix", "nichts"),
        (r"grad", "gerade"),
    ),
    signs={
        "past": r"war|waren|wars|hatte|hatten|wurde|wurden|gestern|vorgestern|früher|damals|vorhin"
        r"|neulich|letzte[nsr]? (?:woche|jahr|monat|mal|nacht|sommer|winter)|gewesen|einst",
        "if": r"wenn|falls|sobald|ob|würde|würden|wäre|wären|könnte|hätte|hätten|vielleicht"
        r"|hoffentlich|bevor|nachdem|bis|angenommen|stell dir vor|womöglich",
        "told": r"sagt|sagte|sagen|gesagt|meint|meinte|erzählt|gehört|gelesen|liest|buch|roman"
        r"|gedicht|witz|geschichte|träum\w*|geträumt|denkt|dachte|angeblich|anscheinend|heisst"
        r"|bedeutet|video|artikel|gemälde|sprichwort|behauptet",
        "others": r"er|ihm|ihn|seine?[nmrs]?|ihre[nmrs]?|sie (?:hat|ist|braucht)|(?:hat|ist) sie"
        r"|deine?[nmrs]?|eure?[nmrs]?|andere|leute",
        "strangers": r"nachbar\w*|kolleg\w*|chef\w*|cousin\w*|tante|onkel|schwester|bruder"
        r"|enkel\w*|schwager|schwägerin|freundin|freund|vermieter\w*|meiner mutter|eltern",
        "elsewhere": r"kneipe|kino|hotel|restaurant|café|supermarkt|krankenhaus|strand|urlaub"
        r"|theater|zug|bus|flugzeug|museum|campingplatz|bei (?:mein\w*|dein\w*|oma|opa|mama|papa"
        r"|ihm|ihr|denen|euch|freunden)|auf (?:der )?arbeit|in der schule|dort|drüben"
        r"|in (?:spanien|frankreich|italien|berlin|münchen|hamburg|wien|der stadt|der welt)",
        "later": r"morgen|übermorgen|später|nachher|nächste[nsr]?|immer(?! noch| so)|meistens"
        r"|manchmal|oft|jede[nsrm]?|normalerweise|bald|irgendwann|(?:mon|diens|donners|frei|sams"
        r"|sonn)tags?|mittwochs?|heute abend|um \d+",
        "asked": r"^(?:was|wer|wie|warum|wieso|weshalb|wo|wann|welche[nsr]?)|^(?:ist|sind|hat"
        r"|haben|habe|gibt|kann|können|soll|sollen|darf|muss|müssen|willst|wollt|bist|seid"
        r"|brauche ich|brauchen wir|möchtest|magst|hast|habt) (?!nicht)|\?",
        "ordered": r"(?:^|und |dann |bitte |du )(?:schalte?|mache?|stelle?|drehe?|öffne|schliesse?"
        r"|spiele?|starte|stoppe?|dimme?|pausiere|setze?|schreibe?|füge?|sage?|schicke?|erinnere?"
        r"|fahre?|pack|tu)",
        "refused": r"nicht nötig|lass (?:es|das|sie|ihn)|egal|vergiss es|selber|selbst|von hand"
        r"|noch nicht|schon (?:gemacht|erledigt|gekauft|bestellt|auf)|erledigt|mache ich"
        r"|kümmere mich|nein danke|nicht (?:für mich|heute|jetzt)|keine sorge|macht nichts",
    },
    hints=(*WAITING, *PLAYERS, *HOUSEHOLD, *NEEDS, *LISTED),
)
