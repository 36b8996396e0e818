"""What a sentence takes over from the one before: a list, a device, a question.

"Remove the milk" after the shopping list was read, "and inside?" after the temperature outside:
what is taken over is put into words, so that only whole sentences are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, small_words, words_of
from wyoming_servers.house.sentences import LIST_ITEMS
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.house.tags import family_of

from .fast_path import shopping_list
from .fragments import only_value
from .gaps import Read
from .link_words import without_links

_MOST_WORDS = 8
_TEMPERATURE = "HassClimateGetTemperature"
_ON_LISTS = (
    LIST_ITEMS,
    "HassListAddItem",
    "HassListRemoveItem",
    "HassListCompleteItem",
    "HassShoppingListAddItem",
    "HassShoppingListCompleteItem",
)
_SHOWN = ("HassTurnOn", CHANGE)


@dataclass(frozen=True, kw_only=True)
class _Words:
    lists: tuple[str, ...]
    """How a list is named in what was ``said``, or between its ``start`` and its last word."""
    there: str
    """What stands for the list at the end of a sentence; a regular expression."""
    sets: str
    """A sentence that sets a device to a value."""
    warm: str
    """A question for the temperature here."""
    inside: str
    outside: str
    """These two: words for a place; regular expressions."""
    weather: str
    """A question for the weather."""


_WORDS: Final = {
    "en": _Words(
        lists=("{said} from the {list}", "{said} to the {list}", "{said} the {list}"),
        there="(?:on|to) (?:it|there)",
        sets="set {name} to {value}",
        warm="what is the temperature",
        inside="inside|indoors|in here|in the house|at home",
        outside="outside|outdoors",
        weather="what is the weather",
    ),
    "de": _Words(
        lists=("{said} von der {list}", "{said} auf die {list}", "{start} zur {list} {end}"),
        there="drauf|darauf|dazu",
        sets="stelle {name} auf {value}",
        warm="wie warm ist es",
        inside="drinnen|innen|hier drin|hier drinnen|im haus",
        outside="draußen|außen",
        weather="wie ist das Wetter",
    ),
    "fr": _Words(
        lists=("{said} de la {list}", "{said} à la {list}", "{said} sur la {list}"),
        there="dessus",
        sets="règle {name} à {value}",
        warm="quelle est la température",
        inside="à l'intérieur|dedans|ici|dans la maison",
        outside="dehors|à l'extérieur",
        weather="quel temps fait-il",
    ),
    "es": _Words(
        lists=("{said} de la {list}", "{said} a la {list}", "{said} en la {list}"),
        there="ahí",
        sets="pon {name} al {value}",
        warm="cuál es la temperatura",
        inside="dentro|adentro|aquí|en casa",
        outside="fuera|afuera",
        weather="qué tiempo hace",
    ),
    "it": _Words(
        lists=("{said} dalla {list}", "{said} alla {list}", "{said} sulla {list}"),
        there="lì|sopra",
        sets="metti {name} a {value}",
        warm="che temperatura c'è",
        inside="dentro|qui|in casa",
        outside="fuori|all'aperto",
        weather="che tempo fa",
    ),
    "nl": _Words(
        lists=("{said} van de {list}", "{said} op de {list}", "{start} aan de {list} {end}"),
        there="erop|erbij",
        sets="zet {name} op {value}",
        warm="wat is de temperatuur",
        inside="binnen|hierbinnen|in huis",
        outside="buiten",
        weather="wat voor weer is het",
    ),
}


def carried(
    text: str, last: Match, house: House, read: Read, *, language: str, place: Area | None
) -> tuple[Match, ...]:
    """Return the commands of a sentence with what it takes over from the last one.

    ``place`` is the room that it names, if it says no more than that.
    """
    words = _words(language)
    said = without_links(text, language)
    if words is not None:
        said = re.sub(rf"\s+(?:{words.there})$", "", said, flags=re.IGNORECASE)
    if words is None or not 0 < len(words_of(said)) <= _MOST_WORDS or _is_filler(said, language):
        return ()
    for sentence, intents in _sentences(said, last, house, words):
        found = read(sentence)
        # A pattern without a verb would put the whole sentence on the list.
        whole = any(fold(str(match.slots.get("item", ""))) == fold(said) for match in found)
        if found and not whole and all(match.intent in intents for match in found):
            return found
    if not _is_of_warmth(last, house):
        return ()
    return _warmth_in(place, words, read) if place else _warmth(said, last, words, read)


def set_to(text: str, last: Match, house: House, read: Read, *, language: str) -> tuple[Match, ...]:
    """Return the command that sets what was turned on to a value: "50 percent", "blue"."""
    words, value = _words(language), only_value(text, language)
    if words is None or not value or last.intent not in _SHOWN or len(last.entity_ids) != 1:
        return ()
    name = house.entity_by_id[last.entity_ids[0]].name
    found = read(words.sets.format(name=name, value=value))
    if len(found) != 1 or found[0].free_text or last.entity_ids[0] not in found[0].entity_ids:
        return ()
    return (replace(found[0], entity_ids=last.entity_ids, area_id=last.area_id),)


def _words(language: str) -> _Words | None:
    return _WORDS.get(family_of(language))


def _sentences(
    said: str, last: Match, house: House, words: _Words
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield whole sentences, and of which intents they may be."""
    start, _, end = said.rpartition(" ")
    if last.intent in _ON_LISTS:
        name = last.slots.get("name") or shopping_list(house)
        for form in words.lists if name else ():
            yield form.format(said=said, start=start, end=end, list=name), _ON_LISTS


def _warmth(said: str, last: Match, words: _Words, read: Read) -> tuple[Match, ...]:
    if re.fullmatch(words.inside, said, re.IGNORECASE):
        return read(words.warm)
    if last.intent == _TEMPERATURE and re.fullmatch(words.outside, said, re.IGNORECASE):
        return read(words.weather)
    return ()


def _warmth_in(area: Area, words: _Words, read: Read) -> tuple[Match, ...]:
    found = read(words.warm)
    if [match.intent for match in found] != [_TEMPERATURE]:
        return ()
    named = {"area": area.name}
    return (replace(found[0], slots=named, texts=named, area_id=area.area_id, here=False),)


def _is_filler(said: str, language: str) -> bool:
    return " ".join(words_of(said)) in map(" ".join, map(words_of, small_words(language).fillers))


def _is_of_warmth(last: Match, house: House) -> bool:
    known = [house.entity_by_id[one].device_class for one in last.entity_ids]
    return last.intent in (_TEMPERATURE, "HassGetWeather") or "temperature" in known
