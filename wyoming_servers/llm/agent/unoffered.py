"""What is asked of players that Home Assistant has no tool for: shuffle, repeat, another room.

A search for music would take "shuffle on" for a title, and "move the music to the kitchen" for a
step of the volume there. It is told that the home gives no way to it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.house.tags import family_of

from .conversation import Turn
from .planned.places import place_of
from .questions import Understood

ORDERED: Final = "LaramieOrder"
"""The intent of a command about the order in which music plays."""
MOVED: Final = "LaramieMove"
"""The intent of a command that takes what plays to another player."""
_ORDERS: Final = {
    "en": r"shuffl(?:e|ed|ing)(?: mode| play)?|random (?:order|play|mode)|(?:on |the )?repeat mode"
    r"|on (?:repeat|a loop|loop)|(?:repeat|loop) (?:on|off|mode)|(?:on|off) repeat|loop",
    "de": r"zufallswiedergabe|zufallsmodus|zufallsreihenfolge"
    r"|zufälliger? (?:wiedergabe|reihenfolge)|shuffle(?: ?modus)?|wiederholung|wiederholungsmodus"
    r"|wiederholmodus|(?:endlos|dauer)schleife|durcheinander",
    "fr": r"(?:lecture |mode |ordre |en )?aléatoire|(?:mode )?shuffle"
    r"|(?:mode )?répétition|en boucle|mélange",
    "es": r"(?:modo |reproducción |orden |en )?aleatori[oa]|(?:modo )?shuffle"
    r"|(?:modo |la )?repetición|en bucle|(?:mezcla|baraja)(?:me)?",
    "nl": r"willekeurige (?:volgorde|weergave)|(?:shuffle|herhaal)(?: ?(?:modus|stand))?|herhaling"
    r"|op repeat|door elkaar|hussel",
    "it": r"(?:modalità |riproduzione |ordine |in ordine |in )?casuale"
    r"|(?:modalità )?(?:shuffle|ripetizione)|in loop|mescola",
}
"""How the order of music is said, with no word of what is played."""
_BESIDE: Final = {
    "en": "turn switch put set play enable disable activate start stop leave on off in to this that"
    " these it them my music song songs track tracks tune tunes playlist album all everything mode",
    "de": "mal mach schalt schalte stell stelle spiel spiele aktivier aktiviere starte beende stopp"
    " an aus ein ab in im auf zu dieses diese dies das es sie musik lied lieder song songs titel"
    " playlist album alle alles modus",
    "fr": "mets met mettez active désactive lance joue passe arrête coupe en sur cette ce ces ça"
    " musique chanson chansons morceau morceaux titres playlist album tout tous toutes mode",
    "es": "pon ponme ponlo ponla activa desactiva quita quítalo enciende apaga reproduce toca en el"
    " modo esta este estas estos esto música canción canciones tema temas playlist lista disco todo"
    " todas todos la las los",
    "nl": "zet doe speel start stop schakel aan uit in op af deze dit die dat muziek nummer nummers"
    " liedje liedjes lied playlist afspeellijst album alle alles stand modus",
    "it": "metti mettila mettilo attiva disattiva imposta togli avvia riproduci suona accendi"
    " spegni in su questa questo queste questi musica canzone canzoni brano brani playlist album"
    " tutto tutti tutte modalità",
}
"""Words that may stand around it."""
_MOVES: Final = {
    "en": r"(?:move|transfer|shift|send|bring|take|carry|hand|cast) (?:the |this |my )?(?:music"
    r"|song|radio|podcast|playback|audiobook)(?: over| through| across| with me)?(?: to| into"
    r"| onto) (?P<to>.+)",
    "de": r"(?:nimm|bring|bringe|verschieb|verschiebe|schieb|schick|schicke|übertrag|übertrage|leg"
    r"|lege|hol|zieh|verleg|verlege) (?:die |das |den )?(?:musik|lied|song|radio|podcast|hörbuch"
    r"|wiedergabe)(?: mal| bitte| mit| rüber)* (?:ins|in|auf|zum|zur|nach|an) (?P<to>.+?)"
    r"(?: mit| rüber| um)?",
    "fr": r"(?:déplace|transfère|passe|envoie|bascule|emmène|amène|transporte)(?: moi)? (?:la |le"
    r" |l )?(?:musique|chanson|radio|podcast|lecture) (?:dans|au|à|vers|sur) (?P<to>.+)",
    "es": r"(?:mueve|muéveme|pasa|pásame|transfiere|lleva|llévame|manda|envía|traslada) (?:la"
    r" |el )?(?:música|canción|radio|podcast|reproducción) (?:al|a|en|hacia|para) (?P<to>.+)",
    "nl": r"(?:verplaats|verhuis|stuur|breng|neem|schuif|zet) (?:de |het )?(?:muziek|liedje|radio"
    r"|podcast)(?: mee| over| door)* naar (?P<to>.+)",
    "it": r"(?:sposta|spostami|passa|passami|trasferisci|porta|portami|manda) (?:la |il |l )?"
    r"(?:musica|canzone|radio|podcast|riproduzione|audio) (?:in|nel|nella|nello|sul|sulla|su|al"
    r"|alla|a) (?P<to>.+)",
}
"""How what plays is taken elsewhere; ``to`` is a room or a player of the house."""


def unoffered(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Read what Home Assistant has no tool for; None for what it may have one."""
    family = family_of(language)
    said = " ".join(words_of(turn.text))
    if _is_order(said, family, house):
        intent = ORDERED
    elif _is_move(said, family, house):
        intent = MOVED
    else:
        return None
    match = Match(text=turn.text, language=language, intent=intent)
    return Understood(turn=turn, area=area, matches=(match,))


def _is_order(said: str, family: str, house: House) -> bool:
    """Tell whether nothing but an order of playing is said, and where."""
    pattern = _pattern(_ORDERS.get(family))
    found = pattern and pattern.search(said)
    if not found or found[0] in _names(house):
        return False
    rest = {*said[: found.start()].split(), *said[found.end() :].split()}
    return rest <= (_around(family) | _words_of_players(house))


def _is_move(said: str, family: str, house: House) -> bool:
    """Tell whether what plays is to go on in another room, or on another player."""
    pattern = _pattern(_MOVES.get(family))
    found = pattern and pattern.fullmatch(said)
    if not found:
        return False
    to = tuple(found["to"].split())
    bare = tuple(word for word in to if word not in _around(family))
    place = place_of(bare, house, family) if bare else None
    is_there = place is not None and (place.area_id or place.floor_id)
    return bool(is_there) or not _names(house).isdisjoint((" ".join(to), " ".join(bare)))


def _names(house: House) -> set[str]:
    return {" ".join(words_of(name)) for one in house.entities for name in (one.name, *one.aliases)}


def _words_of_players(house: House) -> set[str]:
    """Return the words by which rooms and players are named."""
    players = (one for one in house.entities if one.domain == "media_player")
    things: tuple[Area | Floor | Entity, ...] = (*house.areas, *house.floors, *players)
    named = [(one.name, *one.aliases) for one in things]
    return {word for names in named for name in names for word in words_of(name)}


@lru_cache(maxsize=8)
def _around(family: str) -> frozenset[str]:
    small = small_words(family)
    known = (*small.articles, *small.fillers, *_BESIDE.get(family, "").split())
    return frozenset(word for one in known for word in words_of(one))


@lru_cache(maxsize=16)
def _pattern(text: str | None) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?:{text})(?!\w)") if text else None
