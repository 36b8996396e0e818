"""Several things that are wanted, with no word of a list: "add oat milk, soap and a pack of tea".

Whether they are things to buy at all the house's own model tells; where one ends, and the next
begins, the words between them tell better.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .notation import Table

_PUT: Final = (
    "(add|put|stick|pop|chuck|write|note|jot|get me|get us|get|buy|grab|pick up|order|fetch)"
)
_SETZ: Final = (
    "(setz|setze|schreib|schreibe|pack|packe|tu|notier|notiere|füg|füge|kauf|kaufe|besorg|besorge"
    "|hol|hole|bring)"
)

SEVERAL_THINGS: Final[Mapping[str, Table]] = {
    "en": (
        (
            "~add",
            (
                f"{_PUT} [down] [some] {{text}} [(down|on there|on it|for me|for us)]",
                (
                    "(i|we) [(also|still|really)] (need|want|could do with|need to get|have to get"
                    "|must get|should get|need to buy) [some] {text}"
                ),
                "(were|we are|im|i am) [nearly] (out of|low on|running out of) {text}",
            ),
        ),
    ),
    "de": (
        (
            "~add",
            (
                f"{_SETZ} [(mal|noch|bitte|mir|uns|auch)] [auf] {{text}} [(drauf|dazu|auf|hinzu)]",
                ("(ich|wir) (brauche|brauchen|brauch|bräuchten|bräuchte) [(noch|auch|mal)] {text}"),
                "{text} (brauchen wir|brauch ich|brauche ich|fehlt|fehlen) [(noch|auch)]",
                "(es|uns|mir) (fehlen|fehlt) [(noch|auch)] {text}",
            ),
        ),
    ),
    "fr": (
        (
            "~add",
            (
                (
                    "(ajoute|rajoute|note|achète|prends|mets) [(moi|aussi)] [(du|de la|des|de l)]"
                    " {text}"
                ),
                (
                    "(il faut|il nous faut|il me faut|il manque|on a besoin|j ai besoin"
                    "|nous avons besoin) [(du|de la|des|de l|de|d)] {text}"
                ),
            ),
        ),
    ),
    "es": (
        (
            "~add",
            (
                "(añade|apunta|agrega|compra|anota|trae) [(también|me)] {text}",
                "(necesito|necesitamos|hace falta|hacen falta|falta|faltan) [también] {text}",
            ),
        ),
    ),
    "nl": (
        (
            "~add",
            (
                (
                    "(zet|voeg|schrijf|koop|haal|noteer) [(nog|ook|even)] {text}"
                    " [(toe|op|erop|erbij)]"
                ),
                "(we|wij|ik) (hebben|heb) [(nog|ook)] {text} nodig",
                "(we|wij|ik) (moeten|moet) [(nog|ook)] {text} (halen|kopen|hebben)",
            ),
        ),
    ),
    "it": (
        (
            "~add",
            (
                "(aggiungi|segna|compra|prendi|metti) [anche] {text}",
                "(serve|servono|ci serve|ci servono|mi serve|mi servono|manca|mancano) {text}",
            ),
        ),
    ),
}
