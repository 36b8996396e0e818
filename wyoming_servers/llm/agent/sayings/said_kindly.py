"""What is put on a list, or comes off it, in a roundabout way, by language.

"Zucker fehlt, setz den auf die Liste" tells first what there is none of; "schreibst du mir Brot auf
die Liste" asks for it. A pattern with the bare verb takes all of these words for the thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .notation import Table

_DER: Final = "[(der|die|das|den)]"
_ALLE: Final = (
    "(fehlt|fehlen|ist alle|sind alle|ist aus|ist leer|ist weg|geht aus|wird knapp|brauchen wir"
    "|brauch ich|brauche ich)"
)
_EL: Final = "[(el|la|los|las|un|una|unos|unas)]"
_IL: Final = "[(il|lo|la|l|i|gli|le)]"
_LE: Final = "[(le|la|les|l)]"

SAID_KINDLY: Final[Mapping[str, Table]] = {
    "en": (
        (
            "remove",
            (
                "[the] {text} (can|could|may|should) (come|go) off [of] {list}",
                "you can take [the] {text} off [of] {list}",
            ),
        ),
    ),
    "de": (
        (
            "add",
            (
                (
                    f"{_DER} {{text}} {_ALLE} (setz|setze|schreib|schreibe|pack|packe|tu) (den|die"
                    "|das|es|sie|ihn) [(bitte|mal|gleich|doch)] (auf|in|zu) {list}"
                ),
                (
                    "(schreibst|setzt|packst|tust|notierst|machst) du [(mir|uns)] [(bitte|mal|noch"
                    "|auch)] {text} (auf|in|zu|zur) {list}"
                ),
            ),
        ),
        (
            "remove",
            (
                (
                    f"{_DER} {{text}} (kannst|könntest) du [(bitte|wieder|auch|ruhig)] (von|aus)"
                    " {list} (nehmen|streichen|löschen|runternehmen)"
                ),
                f"{_DER} {{text}} (kann|können|darf) [wieder] (von|aus) {{list}} [(runter|weg)]",
            ),
        ),
    ),
    "fr": (
        (
            "remove",
            (
                (
                    f"{_LE} {{text}} tu peux (l|le|la|les) (enlever|retirer|supprimer|rayer)"
                    " (de|des|du) {list}"
                ),
            ),
        ),
    ),
    "es": (
        (
            "add",
            (
                (
                    "(me|nos) (pones|apuntas|añades|anotas|agregas|metes)"
                    f" {_EL} {{text}} (en|a) {{list}}"
                ),
                (
                    "(me|nos) (pones|apuntas|añades|anotas|agregas|metes) (en|a) {list}"
                    f" {_EL} {{text}}"
                ),
            ),
        ),
        (
            "remove",
            (
                (
                    "(el|la|los|las) {text} (quítalo|quítala|quítalos|quítalas|bórralo|bórrala"
                    "|bórralos|bórralas|sácalo|sácala|sácalos|sácalas) de {list}"
                ),
            ),
        ),
        (
            "read",
            ("(qué|cuáles) {list} (me|nos) (quedan|faltan) [(por hacer|todavía|aún)]",),
        ),
    ),
    "nl": (
        (
            "add",
            (
                (
                    "[(de|het)] {text} (is|zijn|raakt|raken) (op|bijna op|leeg) (zet|schrijf|doe)"
                    " [(het|die|dat|ze)] [(maar|even|eens)] (op|bij) {list}"
                ),
                (
                    "(zet|schrijf|doe|gooi) (je|jij) [(me|ons)] [(even|nog|ook|alsjeblieft)] {text}"
                    " (op|bij) {list}"
                ),
            ),
        ),
        ("remove", ("[(de|het)] {text} (mag|mogen|kan|kunnen) [(weer|wel)] van {list} [(af)]",)),
        (
            "read",
            ("wat (moet ik|moeten we) [(nog|allemaal)] (halen|kopen|meenemen) bij {list}",),
        ),
        (
            "pause",
            (
                "(zet|doe|stop) de muziek (uit|stil) (op|in|bij) {where}",
                "(zet|doe|stop) de muziek (op|bij) {where} (uit|stil)",
            ),
        ),
    ),
    "it": (
        (
            "add",
            (
                (
                    f"(mi|ci) (metti|segni|scrivi|aggiungi|annoti) {_IL} {{text}} (in|sulla|nella"
                    "|alla|nel|sul) {list}"
                ),
                (
                    "(mi|ci) (metti|segni|scrivi|aggiungi|annoti) (in|sulla|nella|alla|nel|sul)"
                    f" {{list}} {_IL} {{text}}"
                ),
            ),
        ),
        (
            "read",
            ("(quali|che) {list} (mi|ci) (restano|rimangono|mancano) [(da fare|ancora)]",),
        ),
    ),
}
