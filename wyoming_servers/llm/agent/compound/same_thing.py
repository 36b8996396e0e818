"""What a part says of the thing before, elsewhere or turned round, as it is said of one alone.

"Baja la persiana en el salón y súbela en el dormitorio" becomes "… y sube la persiana en el
dormitorio", "la tele apágala" becomes "apaga la tele". Alone such parts tell of no thing, and those
that go up or down are taken for the volume.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import fold, split_commands
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.spans import with_parts
from wyoming_servers.house.tags import family_of

from .kept_alone import others_off
from .named_first import without_naming

_KEPT: Final = 256
_ENDS: Final = " ,.;!?"
_NOUN_WORDS: Final = 3
"""Words of a thing at most that another part leans on: "lampe de chevet"."""


@dataclass(frozen=True, kw_only=True)
class _Words:
    """Regular expressions without brackets around their alternatives."""

    articles: str
    at: str
    """Before a place, with its article or without."""
    ways: str = ""
    """What is done there, behind the place; where verbs tell it there is none."""
    of: str = ""
    """Before what tells one thing from another, in languages that have the noun first."""
    ones: Mapping[str, str] = field(default_factory=dict)
    """What stands for a thing, and the article that it has."""
    clinging: str = ""
    """A verb, and what stands for a thing behind it: groups ``verb`` and ``it``."""
    fronted: str = ""
    """A thing said before its verb: groups ``what``, ``verb`` and ``rest``."""
    but: str = "(?!)"
    """Before another thing, with which something else is done."""
    left: str = "(?!)"
    """Says that something stays as it is."""
    values: str = "(?!)"
    """What a thing is set to, at the end of a part, or how it is closed."""


_FR: Final = (
    "éteins|allumes?|fermes?|ouvres?|mets|baisses?|montes?"
    r"|laisses?(?=(?:-l[ae]s?)? (?:à|au|sur) (?:\d|la moitié))"
)
_ES: Final = (
    "ap[aá]ga|enci[eé]nde|pr[eé]nde|s[uú]be|b[aá]ja|ci[eé]rra|[aá]bre|pon"
    r"|d[eé]ja(?=l[oa]s? (?:al?|en) (?:\d|la mitad))"
)
_IT: Final = (
    "spegni|accendi|alza|abbassa|chiudi|apri|metti|porta|tira"
    r"|lascia(?=l[oaie] (?:al?|su) (?:\d|metà))"
)
_SETS: Final = {"laisse": "mets", "deja": "pon", "lascia": "metti"}
"""What sets a thing as well, where a value is told: "la lampada lasciala al 10"."""
_WORDS: Final = {
    "de": _Words(
        articles="der|die|das|den|dem",
        at="im|in|am|auf|bei|vom|von",
        ways="an|aus|auf|zu|hoch|runter|rauf",
    ),
    "nl": _Words(
        articles="de|het|die|dat",
        at="in|op|van|bij",
        ways="aan|uit|open|dicht|omhoog|omlaag|naar beneden|naar boven",
    ),
    "fr": _Words(
        articles="le|la|les",
        at="dans|à|au|aux|en|sur",
        of="du|de|des|d'",
        ones={"celui": "le", "celle": "la", "ceux": "les", "celles": "les"},
        clinging=rf"(?P<verb>{_FR})-(?P<it>le|la|les)",
        fronted=r"(?P<what>(?:(?:le|la|les) |l').+?) tu (?:me |nous )?(?:(?:le|la|les) |l')"
        rf"(?P<verb>{_FR})(?P<rest> .+)?",
        left=r"laiss\w*|gard\w*|pas",
        values=r"\s+(?:(?:à|au|sur) (?:\d|la moitié).*|à (?:clé|clef))",
    ),
    "es": _Words(
        articles="el|la|los|las",
        at="en|de",
        of="del|de",
        ones={"el": "el", "la": "la", "los": "los", "las": "las"},
        clinging=rf"(?P<verb>{_ES})(?P<it>l[oa]s?)",
        fronted=r"(?P<what>(?:el|la|los|las|mi) .+?) "
        rf"(?:l[oa]s? )?(?P<verb>{_ES})(?:l[oa]s?|e?s)(?P<rest> .+)?",
        but="pero|mientras que",
        left=r"d[eé]ja\w*|no",
        values=r"\s+(?:al?|en) (?:\d|la mitad).*",
    ),
    "it": _Words(
        articles="il|lo|la|i|gli|le",
        at="in|nel|nello|nella|al|sul|sulla",
        of="del|dello|della|dei|di",
        ones={"quello": "il", "quella": "la", "quelli": "i", "quelle": "le"},
        clinging=rf"(?P<verb>{_IT})(?P<it>l[oaie])",
        fronted=r"(?P<what>(?:(?:il|lo|la|i|gli|le) |l').+?) "
        rf"(?P<verb>{_IT})l[oaie](?P<rest> .+)?",
        but="ma|però|mentre",
        left=r"lasci\w*|non|no",
        values=r"\s+(?:al?|su) (?:\d|metà).*",
    ),
}
_LEVELS: Final = ("son", "volume", "volumen", "température", "temperatura")
"""What a thing has that is turned up, which is said of another one too."""
_STRESS: Final = str.maketrans("áéíóú", "aeiou")
_ARTICLE_OF: Final = {
    "fr": {"le": "le", "la": "la", "les": "les"},
    "es": {"lo": "el", "la": "la", "los": "los", "las": "las"},
    "it": {"lo": "il", "la": "la", "li": "i", "le": "le"},
}
"""The article of what clings to a verb."""


def with_things(text: str, language: str, house: House) -> str:
    """Return a text whose parts name what they are about; most are as they were."""
    return _with_things(text, family_of(language), matcher_for(house))


@lru_cache(maxsize=_KEPT)
def _with_things(text: str, family: str, matcher: Matcher) -> str:
    text = others_off(without_naming(text, family, matcher.house), family, matcher.house)
    words = _WORDS.get(family)
    parts = split_commands(text, family) if words else []
    if words is None or not parts:
        return text
    writer = _Writer(matcher.house, family, words)
    written: list[str] = []
    thing: _Thing | None = None
    for part in parts:
        written.append(writer.part(part, thing))
        thing = writer.thing(written[-1].strip(_ENDS)) or thing
    return with_parts(text, parts, written)


@dataclass(frozen=True, kw_only=True)
class _Thing:
    """What a part is about."""

    nouns: tuple[str, ...]
    """What it is called, with more or less of its name: "porte d'entrée", "porte"."""
    verb: str = ""
    """The verb of the part, where it begins with one."""
    is_elided: bool = False
    """Whether it was said with "l'", behind which a name alone is meant by "that of"."""


class _Writer:
    """Writes out parts of a sentence about one house."""

    def __init__(self, house: House, family: str, words: _Words) -> None:
        self._family = family
        self._words = words
        self._names = {fold(name) for one in house.entities for name in (one.name, *one.aliases)}
        self._heads = {name.partition(" ")[0] for name in self._names if " " in name}
        rooms = {name for one in house.areas for name in (one.name, *one.aliases)}
        self._rooms = "|".join(sorted(map(re.escape, rooms), key=len, reverse=True)) or "(?!)"

    def part(self, part: str, thing: _Thing | None) -> str:
        """Return a part with its thing behind the verb, or with that of the part before."""
        words, bare = self._words, part.strip(_ENDS)
        fronted = rf"(?:(?P<before>.+) (?:{words.but}) )?{words.fronted}"
        if words.fronted and (found := _pattern(fronted).fullmatch(bare)):
            before = f"{found['before']}, " if found["before"] else ""
            bare = f"{before}{self._verb(found['verb'])} {found['what']}{found['rest'] or ''}"
        if thing and words.ways:
            return self._there(bare, thing) or part
        written = (self._of_other(bare, thing) or self._elsewhere(bare, thing)) if thing else None
        return written or (bare if bare != part.strip(_ENDS) else part)

    def thing(self, part: str) -> _Thing | None:
        """Return what a part is about; None where it names nothing of a kind."""
        words = self._words
        if words.ways:
            found = _pattern(
                rf"(?:\w+\s+)?(?:(?:{words.articles})\s+)?(?P<noun>\w+)"
                rf"\s+(?:{words.at}|{words.ways})\b.*"
            ).fullmatch(part)
            is_kind = found is not None and self._is_kind(found["noun"])
            return _Thing(nouns=(found["noun"],)) if found and is_kind else None
        plain = _pattern(f"{words.values}$").sub("", part)
        found = _pattern(
            rf"(?:\d\w*(?:\s\w+)?\s+(?:{words.at})\s+)?"
            rf"(?:(?:(?P<verb>\w+)(?:-\w+)?\s+)?(?:(?:{words.articles})\s+"
            r"|(?P<elided>l['\u2019])))?(?P<what>.+)"
        ).fullmatch(plain)
        if found is None:
            return None
        tails = list(
            _pattern(rf"\s+(?:{words.of}|{words.at})(?=\s|(?<='))").finditer(found["what"])
        )
        first = found["what"].split()[0]
        is_named = tails and first.casefold() not in _LEVELS
        ends = [tail.start() for tail in reversed(tails)] if is_named else [len(first)]
        nouns = tuple(found["what"][:end] for end in ends)
        is_short = len(nouns[0].split()) <= _NOUN_WORDS
        is_kind = is_short and self._is_kind(nouns[0].split()[0])
        if not is_kind:
            return None
        return _Thing(nouns=nouns, verb=found["verb"] or "", is_elided=bool(found["elided"]))

    def _there(self, part: str, thing: _Thing) -> str | None:
        """Return "in de slaapkamer omhoog" with the blind that goes up."""
        words = self._words
        found = _pattern(
            rf"(?P<verb>(?:(?:doe|zet|mache?|fahre?) )?)(?:(?:{words.articles})\s+)?"
            rf"(?P<at>(?:{words.at})\s+(?:(?:{words.articles})\s+)?(?:{self._rooms}))"
            rf"\s+(?P<way>{words.ways})"
        ).fullmatch(part)
        if found is None:
            return None
        return f"{found['verb']}{thing.nouns[0]} {found['at']} {found['way']}"

    def _of_other(self, part: str, thing: _Thing) -> str | None:
        """Return "baja la del salón" with the blind that is lowered."""
        words = self._words
        found = _pattern(
            rf"(?P<verb>(?:[\w-]+\s+)?)(?P<one>{'|'.join(words.ones)})\s+"
            rf"(?P<which>(?:(?:{words.of}|{words.at})\s|d'|dell'|nell').+)"
        ).fullmatch(part)
        if found is None:
            return None
        article = words.ones[found["one"].casefold()]
        is_left = _pattern(rf"\b(?:{words.left})\b").search(part)
        verb = found["verb"].strip() or ("" if is_left else thing.verb)
        which = found["which"]
        named = [noun for noun in thing.nouns if self._is_name(noun, which)]
        if thing.is_elided and not named:
            return None
        return f"{verb} {article} {[*named, *thing.nouns][0]} {which}".strip()

    def _elsewhere(self, part: str, thing: _Thing) -> str | None:
        """Return "súbela en el dormitorio" with the blind that goes up there."""
        words = self._words
        found = _pattern(
            rf"{words.clinging}\s+(?P<at>(?:{words.at})\s+(?:(?:{words.articles})\s+)?"
            rf"(?:{self._rooms}))(?P<rest>\s.+)?"
        ).fullmatch(part)
        if found is None:
            return None
        article = _ARTICLE_OF[self._family][found["it"].casefold()]
        verb, rest = self._verb(found["verb"]), found["rest"] or ""
        return f"{verb} {article} {thing.nouns[0]} {found['at']}{rest}"

    def _verb(self, verb: str) -> str:
        """Return a verb as it is said to somebody, where nothing clings to it."""
        if self._family == "fr" and verb not in ("éteins", "mets"):
            verb = verb.removesuffix("s")
        plain = verb.translate(_STRESS) if self._family == "es" else verb
        return _SETS.get(plain, plain)

    def _is_name(self, noun: str, which: str) -> bool:
        """Tell whether a noun begins what the house calls a thing, with what stands behind it."""
        said, named = f"{fold(f'{noun} {which}')} ", len(fold(noun))
        return any(said.startswith(f"{name} ") for name in self._names if len(name) > named)

    def _is_kind(self, noun: str) -> bool:
        """Tell whether a word is one for a kind, or begins a name that tells one of some apart."""
        is_known = noun.casefold() in (*device_words(self._family), *_LEVELS)
        return is_known or fold(noun) in self._heads


@lru_cache(maxsize=256)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
