"""Whether words are a whole command of this house, could go on, or visibly wait for more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from wyoming_servers.house.matcher import Match, matcher_for
from wyoming_servers.house.names import fold, small_words
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

from .endpoint import Completeness

_NO_HOUSE = House(house_id="", language="en")

_WHOLE = frozenset(
    {
        *("HassGetCurrentDate", "HassGetCurrentTime", "HassNevermind", "HassCancelAllTimers"),
        *("HassSetVolume", "HassSetVolumeRelative"),
    }
)
"""Intents that are whole without a name or a place."""

_WAITING = {
    # Last words that wait for more, beside articles and what joins two commands.
    "en": (
        *("to", "of", "for", "in", "on", "at", "from", "by", "with", "off", "up", "down", "or"),
        *("turn", "switch", "set", "change", "make", "put", "add", "remove", "open", "close"),
        *("start", "create", "play", "lock", "unlock", "activate", "run", "press", "dim", "take"),
        *("is", "are", "what", "what's", "which", "who", "who's", "where", "where's", "when"),
        *("how", "how many", "how much", "can you", "could you", "please", "called", "named"),
        *("all", "any", "some", "brightness", "timer for"),
    ),
    "de": (
        *("in", "im", "am", "an", "auf", "aus", "zu", "zum", "zur", "von", "vom", "für", "mit"),
        *("bei", "um", "oder", "mach", "mache", "schalte", "schalt", "stell", "stelle", "setz"),
        *("setze", "öffne", "schließe", "dimme", "füge", "starte", "ist", "sind", "was", "wie"),
        *("wo", "wer", "wann", "welche", "alle", "kannst du", "bitte"),
    ),
    "fr": (
        *("à", "au", "aux", "de", "du", "dans", "sur", "en", "pour", "par", "avec", "ou"),
        *("allume", "éteins", "mets", "règle", "ouvre", "ferme", "ajoute", "lance", "démarre"),
        *("est", "sont", "quel", "quelle", "quels", "quelles", "où", "qui", "combien", "tous"),
        *("toutes", "est-ce que"),
    ),
    "es": (
        *("a", "al", "de", "del", "en", "para", "por", "con", "o", "enciende", "apaga", "pon"),
        *("ajusta", "abre", "cierra", "añade", "inicia", "está", "están", "qué", "cuál", "cuánto"),
        *("dónde", "quién", "cómo", "todas", "todos", "es"),
    ),
    "nl": (
        *("in", "op", "aan", "uit", "naar", "van", "voor", "met", "bij", "om", "of", "zet", "doe"),
        *("schakel", "maak", "stel", "open", "sluit", "start", "voeg", "is", "zijn", "wat", "hoe"),
        *("waar", "wie", "welke", "alle", "kun je"),
    ),
}


class CommandCompleteness:
    """Judges words by the commands of one house at a time. Thread-safe; judging may block."""

    def __init__(self) -> None:
        self._house = _NO_HOUSE
        self._matcher = matcher_for(_NO_HOUSE)

    def load(self, language: str) -> None:
        """Get ready to judge words of a language; blocks up to a second."""
        self._matcher.load(language)

    def know_house(self, house: House) -> None:
        """Judge by this house from now on; blocks up to a second for its language."""
        matcher = matcher_for(house)
        matcher.load(house.language)
        self._house, self._matcher = house, matcher

    def judge(self, text: str, language: str) -> Completeness:
        """Tell what the words so far are; takes some milliseconds for words not seen before."""
        if not text:
            return Completeness.UNFINISHED
        house, matcher = self._house, self._matcher
        if found := matcher.match_all(text, language):
            goes_on = _ends_in_number(text) or _may_go_on(found[-1], house)
            return Completeness.MAY_GO_ON if goes_on else Completeness.COMPLETE
        if _ends_in_number(text) or _waits(text, language, house):
            return Completeness.UNFINISHED
        return Completeness.UNKNOWN


def _may_go_on(match: Match, house: House) -> bool:
    """Tell whether people say longer commands that begin like this one.

    A place, a further unit of time or the rest of a free text may still come.
    """
    if match.bare or match.free_text:
        return True
    if match.intent in _WHOLE:
        return False
    if "hours" in match.slots or "minutes" in match.slots:
        return "seconds" not in match.slots
    said = [str(match.slots[slot]) for slot in ("name", "area", "floor") if slot in match.slots]
    return not said or any(_begins_another(fold(name), house) for name in said)


def _begins_another(name: str, house: House) -> bool:
    """Tell whether a longer name of the same kind begins with this one: "lamp", "lamp post"."""
    return any(
        name in names and any(other.startswith(f"{name} ") for other in names)
        for names in _names(house)
    )


def _names(house: House) -> Iterator[set[str]]:
    """Yield the names of entities, of areas and of floors."""
    for kind in (house.entities, house.areas, house.floors):
        yield {fold(name) for thing in kind for name in (thing.name, *thing.aliases)}


def _ends_in_number(text: str) -> bool:
    return text.rsplit(maxsplit=1)[-1].rstrip(".,:;?!").isdecimal()


def _waits(text: str, language: str, house: House) -> bool:
    """Tell whether words that are no command end in one that more follows, or in a name."""
    said = f" {fold(text)}"
    small, family = small_words(language), family_of(language)
    last_words = (*small.articles, *small.joins, *_WAITING.get(family, ()))
    return any(said.endswith(f" {last}") for last in chain(map(fold, last_words), *_names(house)))
