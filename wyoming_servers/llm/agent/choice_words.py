"""Words by which an answer says which of several things it means, by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.tags import family_of


@dataclass(frozen=True, kw_only=True)
class ChoiceWords:
    """Alternatives are parted by ``|``."""

    ordinals: tuple[str, ...]
    """The first, the second and so on; the words of each."""
    last: str
    every: str
    both: str
    but_not: str
    """Before the one that is not meant."""
    number: str
    """Before a number that says which: "number two"."""
    noise: str
    """What an answer may be wrapped in."""
    endings: str
    """What an adjective may end in, and a plural."""


_WORDS: Final = {
    "en": ChoiceWords(
        ordinals=("first|1|1st", "second|2|2nd", "third|3|3rd", "fourth|4|4th"),
        last="last",
        every="all|everything|everywhere|each|every",
        both="both",
        but_not="not",
        number="number",
        noise="one ones please in on at of from by for inside it its is i mean meant them those "
        "two three four i'd like want would say said thanks just only light lights room side hand",
        endings="er est s es",
    ),
    "de": ChoiceWords(
        ordinals=(
            "erste|ersten|erster|erstes|1",
            "zweite|zweiten|zweiter|zweites|2",
            "dritte|dritten|dritter|drittes|3",
            "vierte|vierten|vierter|viertes|4",
        ),
        last="letzte|letzten|letzter|letztes",
        every="alle|alles|überall|allen|jede|jeden|jedes|sämtliche",
        both="beide|beiden|beides|alle beide|alle beiden",
        but_not="nicht",
        number="nummer",
        noise="bitte im in am an auf bei vom von zum ich meine meinte es ist zwei drei vier raum "
        "nimm davon licht seite nur",
        endings="e en er es em n s ere eren erer eres",
    ),
    "fr": ChoiceWords(
        ordinals=(
            "premier|première|1",
            "deuxième|second|seconde|2",
            "troisième|3",
            "quatrième|4",
        ),
        last="dernier|dernière",
        every="tous|toutes|tout|partout|chacun|chacune|les trois|les quatre",
        both="les deux|tous les deux|toutes les deux",
        but_not="pas",
        number="numéro",
        noise="s'il te vous plaît svp dans à au aux du de d celui celle ceux celles c'est je veux "
        "voulais dire pour qui est pièce lumière côté juste seulement",
        endings="e s es",
    ),
    "it": ChoiceWords(
        ordinals=(
            "primo|prima|1",
            "secondo|seconda|2",
            "terzo|terza|3",
            "quarto|quarta|4",
        ),
        last="ultimo|ultima",
        every="tutti|tutte|tutto|ovunque|ognuno|ognuna",
        both="entrambi|entrambe|tutti e due|tutte e due",
        but_not="non|ma non",
        number="numero",
        noise="per favore in nel nella nello a al alla di del della quello quella quelli quelle è "
        "voglio quale prego luce lampada lato stanza",
        endings="o a i e",
    ),
    "es": ChoiceWords(
        ordinals=(
            "primero|primera|primer|1",
            "segundo|segunda|2",
            "tercero|tercera|tercer|3",
            "cuarto|cuarta|4",
        ),
        last="último|última",
        every="todos|todas|todo|cada|cada una|cada uno|los tres|las tres|los cuatro|las cuatro",
        both="ambos|ambas|los dos|las dos|ambas dos",
        but_not="no",
        number="número",
        noise="por favor en de del para es quiero decir digo solo ellas ellos luz habitación lado",
        endings="o a os as es",
    ),
    "nl": ChoiceWords(
        ordinals=("eerste|1", "tweede|2", "derde|3", "vierde|4"),
        last="laatste",
        every="alle|allemaal|alles|overal|elke|ieder|iedere",
        both="beide|allebei|alle twee|beiden",
        but_not="niet",
        number="nummer",
        noise="alsjeblieft alstublieft graag in op aan bij van voor ik bedoel bedoelde het is "
        "twee drie vier alleen kamer licht lamp kant",
        endings="e er en se s re",
    ),
}


def choice_words(language: str) -> ChoiceWords | None:
    """Return the words of a language; None when they are not known."""
    return _WORDS.get(family_of(language))
