"""A thing that is but named before what is done with it: "take the floor lamp and turn it off".

So is what somebody has already: "il pane l'ho già preso, toglilo dalla spesa", and so are several
things: "la tele e il neon spegnili tutti e due". They are told behind the verb instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.named_in import named_in
from wyoming_servers.house.names import split_commands, without_articles, words_of
from wyoming_servers.house.several import STATES, begins_command, with_thing
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.standing_for import IT

_THE: Final = {
    "en": r"(?:the|my|our|that|this)\s",
    "de": r"(?:der|die|das|den|mein\w*|unser\w*)\s",
    "fr": r"(?:l['\u2019]|(?:le|la|les|mon|ma|mes)\s)",
    "es": r"(?:el|la|los|las|mi|mis)\s",
    "it": r"(?:l['\u2019]|(?:il|lo|la|i|gli|le)\s)",
    "nl": r"(?:de|het|die|dat|mijn|onze)\s",
}
_TAKE: Final = {
    "en": r"(?:take|grab|get|find)",
    "de": r"(?:nimm|nehmen sie|schnapp dir|such)",
    "fr": r"(?:prends|prenez|attrape|trouve)",
    "es": r"(?:coge|cogé|toma|tomá|agarra|agarrá|busca)",
    "it": r"(?:prendi|prenda|piglia|trova)(?:mi)?",
    "nl": r"(?:pak|neem|zoek)",
}
_HAVE: Final = {
    "fr": r"(?:je|j['\u2019]|on|nous)\s?(?:l['\u2019]|les |en )(?:ai|a|avons) (?:déjà )?"
    r"[^\W\d]{3,}",
    "es": r"(?:ya )?l[oa]s? (?:ya )?(?:he|hemos|han)? ?(?:\w{2,}[éí]|\w+[ai]mos|\w+aron|tengo"
    r"|tenemos|\w+[ai]do|\w+ho|\w+to)",
    "it": r"(?:me |ce )?(?:l['\u2019]|lo |la |li |le )(?:ho|abbiamo|ha|hanno) (?:già |appena )?"
    r"\w+[oaie]",
}
"""That there is a thing already, by a word that stands for it, in languages that name it first."""
_BEHIND: Final = r"(?:\s+(?!(?:e|et|y)\s)[^\W\d]+){0,3}?"
"""Words that tell further how it was got."""
_JOIN: Final = r"(?:\s*[,;.]\s*|\s+)(?:(?:and|then|und|dann|et|puis|y|luego|e|poi|en|dan)\s+)*"
_FRONTING: Final = ("fr", "es", "it")
"""Languages in which "it" clings to the verb."""
_THEM: Final = re.compile(r"\w+(?:-les|l[oa]s|l[ie])(?!\w)", re.IGNORECASE)
"""A verb to which several things cling."""
_BOTH: Final = {
    "fr": r"tou(?:te)?s les deux",
    "es": r"(?:l[oa]s dos|amb[oa]s)",
    "it": r"(?:tutt[ie] e due|entramb[ie])",
}
"""Says of things that were named that all of them are meant."""
_LONGEST: Final = 5
"""Words of a thing at most."""


def without_naming(text: str, family: str, house: House) -> str:
    """Return a text with the thing behind the verb, where it is but named before it."""
    text = _without_both(text, family, house)
    for what, rest in _named_first(text, family, house) if family in _TAKE else ():
        first = next(iter(split_commands(rest, family)), rest)
        if _is_of_it(first, family) and (done := with_thing(first, what, family)):
            return f"{done}{rest[len(first) :]}"
    return text


def _without_both(text: str, family: str, house: House) -> str:
    """Return a text that names two things without the word for both of them behind."""
    if family not in _BOTH:
        return text
    found = _pattern(rf"\s+{_BOTH[family]}(?=$|{_JOIN}(?:\w+\s+{_THE[family]}|\w+$))").search(text)
    if found is None:
        return text
    before, behind = text[: found.start()], text[found.end() :]
    noun = _pattern(rf"(?<!\w){_THE[family]}(\w+)$").search(before)
    if noun and not begins_command(f"{noun[1]} ", family):
        return text  # "the lamps both" tells how many there are
    return f"{before}{behind}" if len(_told_in(before, house)) > 1 else text


def _named_first(text: str, family: str, house: House) -> Iterator[tuple[str, str]]:
    """Yield the things that a text may begin with, and what is told behind them."""
    the = _THE[family]
    taking = _pattern(rf"(?:\w+,? )?{_TAKE[family]}\s+(?P<what>{the}[^,;]+?)")
    having = _pattern(rf"(?P<what>{the}[^,;]+?),?\s+{_HAVE.get(family, '(?!)')}{_BEHIND}")
    for gap in _pattern(_JOIN).finditer(text):
        before, rest = text[: gap.start()], text[gap.end() :]
        if _are_things(before, rest, family, house):
            yield before, rest
        taken, had = taking.fullmatch(before), having.fullmatch(before)
        is_known = taken and (_is_thing(taken["what"], family, house) or _names_a_list(rest, house))
        found = taken if is_known else had
        if found and len(found["what"].split()) <= _LONGEST:
            yield found["what"], rest


def _are_things(what: str, rest: str, family: str, house: House) -> bool:
    """Tell whether nothing but things are named, which cling to the verb behind them."""
    if family not in _FRONTING or not _THEM.match(rest):
        return False
    parts = split_commands(what, family)
    the, state = _pattern(_THE[family]), _pattern(rf"\b(?:{STATES[family]})\b")
    return len(parts) > 1 and all(
        the.match(part) and _told_in(part, house) and not state.search(part) for part in parts
    )


def _told_in(text: str, house: House) -> list[Entity]:
    """Return the devices of which a text has all words of a name: "il neon della taverna"."""
    said = set(words_of(text))
    return [
        one
        for one in house.entities
        if any(said.issuperset(words_of(name)) for name in (one.name, *one.aliases))
    ]


def _is_thing(what: str, family: str, house: House) -> bool:
    """Tell whether words name a thing of the house, or tell its kind."""
    words, kinds = without_articles(what, family), device_words(family)
    return bool(named_in(words, house.entities)) or any(one in kinds for one in words_of(words))


def _names_a_list(text: str, house: House) -> bool:
    return bool(named_in(text, (one for one in house.entities if one.domain == "todo")))


def _is_of_it(part: str, family: str) -> bool:
    """Tell whether a part begins with a verb, and is about what "it" stands for."""
    it = _pattern(IT[family])
    if family in _FRONTING:
        return it.match(part) is not None
    return begins_command(part, family) and it.search(part) is not None


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
