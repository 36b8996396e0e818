"""What Home Assistant has no tool for: shuffle, repeat, another room or source, tomorrow's weather.

A search for music would take "shuffle on" and "Netflix" for titles, and "move the music to the
kitchen" for a step of the volume there; who asks for the weather of tomorrow would hear today's.
It is told that the home gives no way to it.
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
SOURCED: Final = "LaramieSource"
"""The intent of a command that sets what a television shows."""
FORECAST: Final = "LaramieForecast"
"""The intent of a question for the weather of another day."""
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


_SERVICES: Final = (
    r"netflix|youtube|(?:amazon )?prime(?: video)?|disney(?: plus)?|hulu|hbo(?: max)?"
    r"|apple tv|iplayer|plex|crunchyroll|paramount(?: plus)?|hdmi(?: \w+)?|play ?station|xbox"
    r"|chromecast|mediathek"
)
"""What a television shows besides channels."""
_SETTING: Final = {
    "en": "put turn switch change flip set open start launch watch go get tune use bring play show"
    " onto over to on up",
    "de": "mach mache schalt schalte stell stelle starte start öffne wechsel wechsle geh auf um an"
    " zu zum spiel ein rüber",
    "fr": "mets met passe change bascule lance ouvre regarde démarre va sur à au la le",
    "es": "pon ponme cambia abre inicia ve lanza a al en la el",
    "nl": "zet schakel start open kijk ga wissel naar op aan over",
    "it": "metti cambia passa apri avvia vai guarda su sul a al la il",
}
"""Words around what a television is set to."""
_ASKING: Final = {
    "en": r"(?:what|how|will|is|are|do|does|should|when|tell me|give me|any|going to)",
    "de": r"(?:was|wie|wird|werden|regnet|schneit|gibt|soll|sag|brauch|brauche|ist|muss|kommt)",
    "fr": r"(?:quel|quelle|comment|est ce|va t il|il va|fera|pleuvra|donne|dis)",
    "es": r"(?:qué|cómo|cuál|va a|lloverá|hará|dime|habrá|necesito)",
    "nl": r"(?:wat|hoe|wordt|gaat|regent|komt|moet|is|krijgen)",
    "it": r"(?:che|come|pioverà|farà|nevicherà|ci sarà|dimmi|quanti|serve)",
}
_WEATHER: Final = {
    "en": r"weather|forecast|rain\w*|snow\w*|sunny|storm\w*|umbrella|coat|cold(?:er)?|warm(?:er)?"
    r"|hot|degrees|temperature|frost|freez\w+|windy?",
    "de": r"wetter\w*|vorhersage|regn\w*|regen\w*|schnei\w*|schnee|sonnig|sturm|kalt|warm|grad"
    r"|heiß|temperatur\w*|frost|windig|jacke",
    "fr": r"temps|météo|pleuv\w*|pleut|pluie|neig\w*|soleil|froid|chaud|degrés|température|vent"
    r"|parapluie",
    "es": r"tiempo|pronóstico|llov\w+|lluvia|nev\w+|sol|frío|calor|grados|temperatura|viento"
    r"|paraguas",
    "nl": r"weer|weersverwachting|regen\w*|sneeuw\w*|zon|koud|warm|graden|temperatuur|wind"
    r"|paraplu",
    "it": r"tempo|meteo|previsioni|piov\w+|pioggia|nev\w+|nevic\w+|sole|freddo|caldo|gradi"
    r"|temperatura|vento|ombrello",
}
_OTHER_DAY: Final = {
    "en": r"tomorrow|weekend|next (?:week|few days|days)|(?:mon|tues|wednes|thurs|fri|satur|sun)"
    r"day",
    "de": r"morgen|übermorgen|wochenende|nächste woche|nächsten tage\w*|(?:mon|diens|donners|frei"
    r"|sams|sonn)tag|mittwoch",
    "fr": r"demain|après demain|week end|semaine prochaine|prochains jours|lundi|mardi|mercredi"
    r"|jeudi|vendredi|samedi|dimanche",
    "es": r"mañana|pasado mañana|fin de semana|próxima semana|próximos días|lunes|martes|miércoles"
    r"|jueves|viernes|sábado|domingo",
    "nl": r"morgen|overmorgen|weekend|volgende week|komende dagen|maandag|dinsdag|woensdag"
    r"|donderdag|vrijdag|zaterdag|zondag",
    "it": r"domani|dopodomani|fine settimana|weekend|prossima settimana|prossimi giorni|lunedì"
    r"|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
}
"""These three: questions for the weather of another day than this."""


def unoffered(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Read what Home Assistant has no tool for; None for what it may have one."""
    family = family_of(language)
    said = " ".join(words_of(turn.text))
    if _is_order(said, family, house):
        intent = ORDERED
    elif _is_move(said, family, house):
        intent = MOVED
    elif _is_source(said, family, house):
        intent = SOURCED
    elif _is_forecast(said, family, house):
        intent = FORECAST
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


def _is_source(said: str, family: str, house: House) -> bool:
    """Tell whether nothing is said but what a television is to show: "put Netflix on"."""
    screens = [one for one in house.entities if one.device_class in ("tv", "receiver")]
    listed = [one.attributes.get("source_list") or () for one in screens]
    sources = [" ".join(words_of(str(name))) for names in listed for name in names]
    known = sorted(map(re.escape, filter(None, sources)), key=len, reverse=True)
    found = _pattern("|".join((*known, _SERVICES)))
    where = found.search(said) if found else None
    if where is None or where[0] in _names(house):
        return False
    rest = {*said[: where.start()].split(), *said[where.end() :].split()}
    setting = set(_SETTING.get(family, "").split())
    named = {word for one in screens for name in _called(one) for word in words_of(name)}
    return bool(rest & setting) and rest <= (_around(family) | setting | named)


def _is_forecast(said: str, family: str, house: House) -> bool:
    """Tell whether the weather of another day is asked for, and of no room."""
    asking, *words = (table.get(family) for table in (_ASKING, _WEATHER, _OTHER_DAY))
    patterns = [_pattern(one) for one in words]
    begins = _pattern(asking)
    if begins is None or not begins.match(said):
        return False
    rooms = {" ".join(words_of(name)) for one in house.areas for name in (one.name, *one.aliases)}
    is_inside = any(room and f" {room} " in f" {said} " for room in rooms)
    return not is_inside and all(one is not None and one.search(said) for one in patterns)


def _called(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


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
