"""What goes on lists, or comes off, said without a verb: "rum and limes on the provisions"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import House

_ON: Final = "on|onto|on to|down on"
_OFF: Final = "off|off of"
_NO_GOODS: Final = frozenset(
    words_of(
        "put add stick pop chuck write note jot get throw bung slap include enter scribble take"
        " cross strike scratch remove delete wipe drop knock scrub erase rub clear tick check mark"
        " move transfer replace swap what whats how who which where there theres why when if i we"
        " you he she it they that this these those please can could would will should do does did"
        " read show tell list give go turn switch play open close set start stop find search look"
        " leave keep remind dont never not no nothing everything already log bring"
    )
)
"""Words that what is for a list does not begin with."""
_TOLD: Final = frozenset(
    words_of(
        "is are was were have has had goes go stays belongs belong be been isnt arent s on off it"
        " them what whats how hows who whos which anything something sat stood lies lay saw"
        " wants needs likes wishes would"
    )
)
"""Words with which a sentence tells how it is, or says itself what is to be done."""
_NEEDED: Final = re.compile(
    r"(?:(?:we|i) )?(?:(?:still|also|really) )?(?:need|want) "
    r"(?:to (?:get|buy) )?(?:some |more )?",
    re.IGNORECASE,
)
_NOTED: Final = re.compile(
    r"[\s,]+(?:(?:so|please|and|can you) )*(?:put|add|stick|pop|chuck|bung|throw|write|jot|slap) "
    r"(?:them|'?em|those|that|it)$",
    re.IGNORECASE,
)
"""What may stand before and behind goods that are to be put on a list."""
_MOST_WORDS: Final = 12
_ENDS: Final = " ,.;!?"


def with_verbs(text: str, family: str, house: House) -> str:
    """Return a text that says "put" and "take" where it only says on or off which list."""
    if family != "en":
        return text
    lists = _lists(matcher_for(house))
    rest = re.sub(
        r"[\s,]+(?:please|thanks|too|as well)$", "", text.strip(_ENDS), flags=re.IGNORECASE
    )
    told: list[str] = []
    while lists is not None and rest:
        found = lists.match(rest)
        goods = _goods(found["goods"]) if found else ""
        if found is None or not _are_goods(goods):
            return text
        verb, way = ("take", "off") if found["off"] else ("put", "on")
        told.append(f"{verb} {goods} {way} the {found['list']}")
        rest = rest[found.end() :]
    return ", ".join(told) or text


def _goods(text: str) -> str:
    """Return what is told of in "we need eggs and jam put them", or the text as it is."""
    noted = _NOTED.search(text)
    needed = _NEEDED.match(text) if noted else None
    return text[needed.end() if needed else 0 : noted.start() if noted else None]


def _are_goods(text: str) -> bool:
    said = words_of(text)
    return 0 < len(said) <= _MOST_WORDS and said[0] not in _NO_GOODS and _TOLD.isdisjoint(said)


@lru_cache(maxsize=8)
def _lists(matcher: Matcher) -> re.Pattern[str] | None:
    """Return what finds goods with the name of a list, and the pause behind it."""
    names = {
        re.escape(name)
        for one in matcher.house.entities
        if one.domain == "todo"
        for name in (one.name, *one.aliases)
    }
    if not names:
        return None
    called = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(
        rf"(?P<goods>.+?) (?:(?:{_ON})|(?P<off>{_OFF})) (?:(?:the|my|our) )?"
        rf"(?P<list>(?:{called})(?: list)?)(?:\s*[,;]\s*(?:and )?|\s+(?:and|then|and then)\s+|$)",
        re.IGNORECASE,
    )
