"""The list that one part names, for all that goes on it or comes off: "… and take the eggs off".

"Pon leche en la lista y quita el pan" becomes "… y quita el pan de la lista". In English the
sayings know "put" and "take", in German all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import split_commands, without_articles, words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.spans import with_parts
from wyoming_servers.house.tags import family_of

_KEPT: Final = 256
_SMALL: Final = 2
"""Letters at most of words that name nothing, as "du" and "de"."""


@dataclass(frozen=True, kw_only=True)
class _Words:
    """Regular expressions without brackets around their alternatives."""

    listed: str
    """The list, with what stands before it: a group ``list``."""
    adds: str
    """Verbs that can only mean a list."""
    takes: str
    on: str
    """How the list is said of what goes on it, with ``{}`` for its name."""
    off: str
    sounds: str
    """What plays, which is also taken off: "quita la música"."""


_WORDS: Final = {
    "en": _Words(
        listed=r"(?:to|on|onto|off|from|in) (?:the|my|our) (?P<list>(?:[\w-]+ )?list)",
        adds="add",
        takes="remove|delete",
        on="to the {}",
        off="from the {}",
        sounds="music|sound|volume|radio|song|video",
    ),
    "fr": _Words(
        listed=r"(?:à|sur|de|dans) (?:la|ma|notre) (?P<list>liste(?: (?:de|des) \w+)?)",
        adds="ajoute|ajoutez|rajoute|note|notez|inscris|(?:mets|ajoutes|rajoutes)-y",
        takes="enlève|enlevez|retire|retirez|supprime|raye|efface",
        on="à la {}",
        off="de la {}",
        sounds="musique|son|volume|radio|chanson|vidéo",
    ),
    "es": _Words(
        listed=r"(?:en|a|de) (?:la|mi|nuestra) (?P<list>lista(?: (?:de la|del|de) \w+)?)",
        adds="añade|añádeme|agrega|apunta|anota",
        takes="quita|borra|elimina|tacha|saca",
        on="a la {}",
        off="de la {}",
        sounds="música|sonido|volumen|radio|canción|vídeo|video",
    ),
    "it": _Words(
        listed=r"(?:alla|nella|sulla|dalla|in) (?:(?:mia|nostra) )?"
        r"(?P<list>lista(?: (?:della|dei|delle) \w+)?|spesa)",
        adds="aggiungi|aggiungimi|segna|annota|(?:metti|aggiungi|segna|scrivi)ci",
        takes="togli|rimuovi|elimina|cancella|leva",
        on="alla {}",
        off="dalla {}",
        sounds="musica|audio|volume|radio|canzone|video",
    ),
    "nl": _Words(
        listed=r"(?:op|van|aan) (?:de|het|mijn|ons|onze) "
        r"(?P<list>\w*lijst(?:je)?|boodschappen)",
        adds=r"(?:zet|schrijf)(?= .+ er(?:op|bij)$)",
        takes="haal|verwijder|schrap",
        on="op de {}",
        off="van de {}",
        sounds="muziek|geluid|volume|radio|liedje|video",
    ),
}


def with_list(text: str, language: str, house: House) -> str:
    """Return a text whose parts name the list that another part names; most are as they were."""
    return _with_list(text, family_of(language), matcher_for(house))


@lru_cache(maxsize=_KEPT)
def _with_list(text: str, family: str, matcher: Matcher) -> str:
    words = _WORDS.get(family)
    named = _pattern(rf"\b{words.listed}").search(text) if words else None
    if words is None or named is None:
        return text
    parts = split_commands(text, family)
    written: list[str] = []
    form = ""
    for at, part in enumerate(parts):
        form = _form(part, form, words, family, matcher.house)
        is_last = at + 1 == len(parts) or _begins(parts[at + 1], words)
        ending = f" {form.format(named['list'])}" if form and is_last else ""
        bare = _pattern(r"\s+er(?:af|van|op|bij)$").sub("", part) if ending else part
        written.append(f"{bare}{ending}")
        form = "" if is_last else form
    return with_parts(text, parts, written)


def _form(part: str, before: str, words: _Words, family: str, house: House) -> str:
    """Return how the list would be said of a part; empty where it names one, or is about none."""
    if _pattern(rf"\b{words.listed}").search(part):
        return ""
    for verbs, form in ((words.adds, words.on), (words.takes, words.off)):
        if verb := _pattern(rf"(?:{verbs})\s+").match(part):
            return form if _are_goods(part[verb.end() :], words, family, house) else ""
    return before


def _begins(part: str, words: _Words) -> bool:
    """Tell whether a part has a verb of its own."""
    return _pattern(rf"(?:{words.adds}|{words.takes})\s").match(part) is not None


def _are_goods(text: str, words: _Words, family: str, house: House) -> bool:
    """Tell whether something may be on a list: neither a device, nor what one plays."""
    said = {word for word in words_of(without_articles(text, family)) if len(word) > _SMALL}
    if not said or any(map(_pattern(words.sounds).fullmatch, said)):
        return False
    names = {
        word
        for one in house.entities
        if one.domain != "todo"
        for name in (one.name, *one.aliases)
        for word in words_of(name)
    }
    return said.isdisjoint(names) and said.isdisjoint(device_words(family))


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
