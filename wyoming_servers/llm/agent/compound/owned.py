"""What belongs to somebody who was just named, and their room, by the names that the house has.

"Pausiere Emils Hörspiel und lass sein Rollo runter" becomes "… und lass Emils Rollo runter",
"coupe la musique de Léa et éteins tout dans sa chambre" "… dans Chambre de Léa". Where the house
has no one such thing, what was said is kept.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.room_words import room_words
from wyoming_servers.house.several import begins_command
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.kind_words import TELEVISION
from wyoming_servers.llm.agent.planned.targets import targets_of

from .leaning import LEANING
from .whom_first import with_whom_first

_KEPT: Final = 256
_NOUN_WORDS: Final = 3
"""Words of a thing at most: "lampe de chevet"."""
_TOLD_WORDS: Final = 5
"""Words at most that tell how somebody is."""
_SAYING: Final = "say|tell|ask|shout|dice|dici|grit|grid|pidi|chie|zegg|roep|vrag|sag|rufen|te "
"""How words begin for what somebody says: it is not what we are told to do."""
_LEANING: Final = frozenset(
    ("to", "not", "never", "who", "that", "and", "de", "qui", "que", "che", "die", "nicht", "niet")
)
"""Before a verb that is no command: "Nan is about to turn it off"."""
_SHORTEST: Final = 4
"""Letters at least of the end of a compound, and of a name without its ending."""
_UNSTRESSED: Final = {"es": str.maketrans("áéíóú", "aeiou")}
"""Verbs bear an accent where something clings to them: "apágale"."""
_OF: Final = r"di|del|dell['\u2019]|dello|della|dei|in|nel|nella|de|du|des|d['\u2019]|en|von|im"
"""Tells that the words before are but the beginning of what a thing is called."""
_SET_TO: Final = "(?:to|at|auf|op)"
_TOLD: Final = frozenset(("sensor", "binary_sensor", "person", "device_tracker", "todo", "event"))
"""Kinds of what one asks about, and does nothing with."""


@dataclass(frozen=True, kw_only=True)
class _Words:
    """Regular expressions without brackets around their alternatives."""

    owned: str
    """How a name tells of whom something is: a group ``who``."""
    its: str
    """Before what is of somebody."""
    at: str = "(?!)"
    """Before whose room is meant."""
    them: str = ""
    """What stands for them there."""
    rooms: str
    """Words for a room of somebody."""
    behind: str = "(?!)(?P<room>)(?P<its>)"
    """The room of somebody where the other word stands behind: groups ``room`` and ``its``."""
    whose: str
    """Tells in a sentence of whom something is, or at whose place: groups that are names."""
    is_so: str
    """Verbs of what is told of somebody; none that may be followed by what they said."""
    ending: str = ""
    """What the name of somebody may end in that tells of whom something is."""
    to: str = "(?!)(?P<who>)"
    """Tells for whom something is done: a group ``who``."""
    clings: str = "(?!)(?P<verb>)(?P<way>)"
    """A verb with what stands for them, and where its thing is moved: groups."""
    alone: str = "(?!)(?P<of>)"
    """Of whom something is whose noun is left out: a group ``of``."""


_WORDS: Final = {
    "en": _Words(
        owned=r"(?P<who>\w+)['\u2019]s?\s",
        its="her|his|their",
        rooms="room|bedroom|place",
        alone=r"\b(?P<of>\w+)['\u2019]s(?: one)?(?=(?: both| all)?"
        r" (?:on|off|up to|down|closed|to|at|can|come)\b|$)",
        whose=r"(\w+)['\u2019]s\s",
        is_so="is|was|sleeps",
        ending="s",
    ),
    "de": _Words(
        alone=r"\b(?P<of>\w{3,})s(?=\s+(?:an|aus|auf|zu|hoch|runter|kann|soll)\b|$)",
        owned=r"^(?P<who>\w{3,}s)['\u2019]?\s|\bvon (?:der |dem )?(?P<of>\w+)",
        its=r"(?:sein|ihr)(?:e[mnrs]?)?",
        at="bei",
        them="ihm|ihr|ihnen",
        rooms="zimmer|stube|kammer|schlafzimmer|kinderzimmer|reich|bude",
        whose=r"\b(\w+)s\s|\b(?:bei(?:m| dem| der)?|von) (\w+)",
        clings=r"(?P<verb>\w+)(?P<way>) (?:ihm|ihr|ihnen)",
        is_so="ist|schläft|pennt|liegt|sitzt|kommt|geht|friert|schwitzt|liest|lernt|arbeitet",
        ending="s",
    ),
    "fr": _Words(
        owned=r"\b(?:de |d['\u2019]|du |des )(?:la )?(?P<who>\w+)",
        its=r"(?<!\ble )(?<!\bdu )(?<!\bau )(?:son|sa|ses|leurs?)",
        at="chez",
        them="lui|elle|eux|elles",
        rooms="chambre|pièce",
        whose=r"\b(?:de |d['\u2019]|chez )(\w+)",
        is_so=r"est|s['\u2019]est (?:endorm|couch|assoup)\w+|dort|a (?:froid|chaud|sommeil)|va"
        r"|vient|part|lit|révise|travaille|bosse",
        to=r"à (?:la )?(?P<who>\w+)",
        clings=r"(?P<verb>\w+)(?P<way>)[- ](?:lui|leur)",
    ),
    "es": _Words(
        owned=r"\b(?:de |del )(?:la |los |las )?(?P<who>\w+)",
        its="sus?",
        at="donde",
        them="él|ella|ellos|ellas",
        rooms="cuarto|habitación|dormitorio|recámara|pieza|alcoba",
        whose=r"\b(?:de |donde )(?:la )?(\w+)",
        is_so=r"está|duerme|tiene (?:frío|calor|sueño)|se (?:ha )?(?:dorm|durm|acost)\w+|va|viene"
        r"|sale|se va|lee|estudia|trabaja",
        to=r"(?:al|a(?: la| las| los)?) (?P<who>\w+)",
        clings=r"(?P<verb>\w{2,})(?P<way>)les?",
    ),
    "nl": _Words(
        alone=r"\b(?P<of>\w{3,}?)['\u2019]?s(?=\s+(?:aan|uit|op|dicht|omhoog|omlaag|mag)\b|$)",
        owned=r"\bvan (?:de )?(?P<who>\w+)|^(?P<of>\w{3,}?)['\u2019]?s\s",
        its=r"haar|d['\u2019]r|z['\u2019]n|zijn(?! \w+(?:en|s)\b)",
        at="bij",
        them="haar|hem|d'r",
        rooms="kamer|slaapkamer|kamertje",
        whose=r"(\w+)['\u2019]?s\s|\b(?:van|bij) (\w+)",
        is_so="is|slaapt|ligt|zit|komt|gaat|leest|leert|werkt",
        ending="s",
    ),
    "it": _Words(
        owned=r"\b(?:di |del |della |dei |dell['\u2019])(?P<who>\w+)",
        its="su[oa]|suoi|sue|loro",
        at="da",
        them="lui|lei|loro",
        rooms="camera|stanza|cameretta|camerino",
        whose=r"\b(?:di|della|da|dalla) (\w+)",
        is_so=r"è|(?:si |s['\u2019])è (?:addorment|appisol|coric)\w+|sta|dorme"
        r"|ha (?:freddo|caldo|sonno)|va|viene|esce|legge|studia|lavora",
        to=r"(?:al|allo|alla|ai|agli|alle|a) (?P<who>\w+)",
        clings=r"(?P<verb>\w{2,})(?:gli|le)(?P<way>(?: giù| su| via| un po['\u2019])?)",
        behind=r"\b(?P<room>camera|stanza|cameretta) (?P<its>sua|loro)\b",
    ),
}
"""In Dutch "zijn" before several things is "are"; in French "le son" is the sound."""


def with_owners(text: str, language: str, house: House) -> str:
    """Return a text that names what is of somebody named before; most are as they were."""
    return _with_owners(text, family_of(language), matcher_for(house))


def their_room(text: str, language: str, house: House) -> str | None:
    """Return the name of the room of the one somebody whose thing or place a text tells of."""
    family = family_of(language)
    words = _WORDS.get(family)
    return _owners(matcher_for(house), family, words).told(text) if words else None


@lru_cache(maxsize=_KEPT)
def _with_owners(text: str, family: str, matcher: Matcher) -> str:
    words = _WORDS.get(family)
    return _owners(matcher, family, words).written(text) if words else text


@lru_cache(maxsize=8)
def _owners(matcher: Matcher, family: str, words: _Words) -> _Owners:
    return _Owners(matcher.house, family, words)


class _Owners:
    """Knows of whom the things of a house are."""

    def __init__(self, house: House, family: str, words: _Words) -> None:
        self._house = house
        self._family = family
        self._words = words
        self._kinds = device_words(family)
        self._things = [
            (one, [words_of(name) for name in (one.name, *one.aliases)]) for one in house.entities
        ]
        self._rooms = [
            (one, [words_of(name) for name in (one.name, *one.aliases)]) for one in house.areas
        ]
        self._people = frozenset(self._named(house))

    def written(self, text: str) -> str:
        """Return a text with the names of what is of somebody named before."""
        words, said, end = self._words, "", 0
        text = with_whom_first(text, self._family, words.to, lambda who: any(self._owners_in(who)))
        text = re.sub(words.behind, r"\g<its> \g<room>", self._for_them(text), flags=re.IGNORECASE)
        found = re.finditer(
            rf"(?<!\w)(?:(?:{words.at})\s+(?P<them>{words.them})(?!\w)|(?:{words.its})\s+(?=\w))",
            text,
            re.IGNORECASE,
        )
        for one in found:
            if one.start() < end:
                continue
            owners = [*self._owners_in(text[: one.start()])][::-1]
            if one["them"]:
                name, length = self._at(owners), 0
            else:
                name, length = self._own(owners, text[one.end() :])
            if name:
                said += text[end : one.start()] + name
                end = one.end() + length
        return self._without_telling(self._with_nouns(said + text[end:]))

    def _with_nouns(self, text: str) -> str:
        """Return "Emil's lamp" for "Emil's" behind "Mia's lamp", and his room behind another."""

        def named(found: re.Match[str]) -> str:
            owners = self._owners_in(found["of"])
            return next(filter(None, (self._like(one, text, found) for one in owners)), found[0])

        return re.sub(self._words.alone, named, text, flags=re.IGNORECASE)

    def _like(self, owner: str, text: str, found: re.Match[str]) -> str | None:
        """Return what somebody has of what was last named that is somebody's."""
        before = f" {' '.join(words_of(text[: found.start()]))} "
        known = {f" {' '.join(name)} ": name for _, names in self._things for name in names}
        ends = [(before.rfind(said) + len(said), said) for said in known if said in before]
        if not ends:
            rooms = "|".join(" ".join(name) for _, names in self._rooms for name in names)
            is_set = re.search(rf" (?:{rooms}) {_SET_TO} ", before)
            is_too = is_set and re.match(rf"\s*{_SET_TO} ", text[found.end() :])
            return self._room(owner) if is_too else None
        name = known[max(ends, key=lambda end: (end[0], len(end[1])))[1]]
        said = self._noun(name)
        named = ((one, other) for one, names in self._things for other in names if said)
        own = {one.name for one, other in named if self._belongs(other, owner, said)}
        return own.pop() if len(own) == 1 else self._thing(owner, name[-1])

    def _belongs(self, name: Sequence[str], owner: str, noun: Sequence[str]) -> bool:
        return self._base(name[0]) == owner and self._noun(name) == noun

    def _noun(self, name: Sequence[str]) -> tuple[str, ...]:
        """Return what a name that begins with whose it is has behind; nothing of another one."""
        return tuple(one for one in name[1:] if self._base(name[0]) in self._people and one != "s")

    def _for_them(self, text: str) -> str:
        """Return "spegni Tele del nonno" for "spegnigli la tele", and "al nonno spegni la tele"."""
        articles = "|".join(map(re.escape, small_words(self._family).articles))
        thing = rf"\s+(?:{articles})(?:\s+|(?<=['\u2019]))"
        first = re.match(rf"(?:{self._words.to})[\s,]+", text, re.IGNORECASE)
        owners = [*self._owners_in(first["who"])] if first else []
        start = first.end() if first and owners else 0
        tied = re.compile(rf"(?<!\w)(?:{self._words.clings}){thing}", re.IGNORECASE)
        bare = re.compile(rf"(?P<verb>\w+)(?P<way>){thing}", re.IGNORECASE).match(text, start)
        is_bare = owners and bare and not tied.match(text, start)
        done = self._done_for(owners, bare, text) if bare and is_bare else None
        said, end = done or ("", start)
        for one in tied.finditer(text):
            before = [*self._owners_in(text[: one.start()])][::-1]
            if one.start() >= end and (done := self._done_for(before, one, text)):
                said += text[end : one.start()] + done[0]
                end = done[1]
        return said + text[end:] if said else text

    def _done_for(
        self, owners: Sequence[str], one: re.Match[str], text: str
    ) -> tuple[str, int] | None:
        """Return what is done with the thing of one of several, and where that ends."""
        verb = one["verb"].translate(_UNSTRESSED.get(self._family, {}))
        if not one["way"] and not begins_command(f"{verb} ", self._family):
            return None
        for to in re.finditer(rf"\s(?:{self._words.to})(?!\w)", text[one.end() :], re.IGNORECASE):
            behind = [*self._owners_in(to["who"])]
            name, length = self._own(behind, text[one.end() :])
            if name and one.end() + length == one.end() + to.start():
                return f"{verb}{one['way']} {name}", one.end() + to.end()
        name, length = self._own(owners, text[one.end() :])
        goes_on = re.match(rf"\s+(?:{_OF})\b", text[one.end() + length :], re.IGNORECASE)
        return (f"{verb}{one['way']} {name}", one.end() + length) if name and not goes_on else None

    def _without_telling(self, text: str) -> str:
        """Return a command without what is told before it of somebody: "Emil schläft mach …"."""
        articles = "|".join(map(re.escape, small_words(self._family).articles))
        pattern = rf"(?:(?:{articles}) )?(\w+) ({self._words.is_so})\b(?! \w*(?:{_SAYING}))"
        told = re.match(pattern, text, re.IGNORECASE)
        if told is None or not any(self._owners_in(told[1])) or is_careful(text, self._family):
            return text
        telling = text[told.start(2) :]
        for gap in islice(re.finditer(r"(\w+)[\s,]+", telling), _TOLD_WORDS):
            rest = telling[gap.end() :]
            if begins_command(rest, self._family):
                return text if gap[1].casefold() in _LEANING else rest
        return text

    def told(self, text: str) -> str | None:
        """Return the room of the one somebody whose thing or place a text tells of."""
        whose = re.compile(self._words.whose, re.IGNORECASE)
        named = {word for found in whose.finditer(text) for word in found.groups("")}
        rooms = {self._room(owner) for name in named for owner in self._owners_in(name)} - {None}
        return rooms.pop() if len(rooms) == 1 else None

    def _own(self, owners: Sequence[str], rest: str) -> tuple[str | None, int]:
        """Return what "her curtains" are called, and how long the noun was."""
        heads = [*re.finditer(r"\w+", rest)][:_NOUN_WORDS]
        for owner in owners:
            for head in reversed(heads):
                noun = rest[: head.end()]
                if name := self._thing(owner, noun):
                    return name, head.end()
        return None, 0

    def _at(self, owners: Sequence[str]) -> str | None:
        """Return "in Kamer van Sem" for "bij hem"."""
        room = next(filter(None, map(self._room, owners)), None)
        return LEANING[self._family].at.format(place=room) if room else None

    def _thing(self, owner: str, noun: str) -> str | None:
        """Return what the house calls a thing or the room of somebody; None for none or many."""
        said, room = words_of(noun), self._room(owner)
        if room and re.fullmatch(self._words.rooms, noun, re.IGNORECASE):
            return room
        named = [one for one, names in self._things if self._has(owner, names)]
        rooms = {one.area_id for one, names in self._rooms if self._has(owner, names)}
        there = [one for one, _ in self._things if one.area in rooms]
        is_kind = len(said) == 1 and said[0] in self._kinds
        is_several = is_kind and targets_of(self._house, self._family).is_plural(said)
        for things in ([*named, *there],) if is_several else (named, there):
            found = {one.entity_id: one for one in self._called(said, things)}
            if len(found) == 1:
                return next(iter(found.values())).name
            if found and room and is_kind:
                return f"{noun} {LEANING[self._family].at.format(place=room)}"
        return None

    def _called(self, said: Sequence[str], things: Sequence[Entity]) -> list[Entity]:
        """Return those of some things that bear all words, else those of the kind."""
        names = {one.entity_id: names for one, names in self._things}
        found = [one for one in things if any(_bears(name, said) for name in names[one.entity_id])]
        kinds = self._kinds.get(said[0], {}) if len(said) == 1 else {}
        if len(said) == 1 and said[0] in TELEVISION.get(self._family, "").split():
            kinds = {**kinds, "tv": 1.0}
        found = found or [one for one in things if _is_of(one, kinds)]
        return [one for one in found if one.domain not in _TOLD] or found

    def _has(self, owner: str, names: Sequence[Sequence[str]]) -> bool:
        return any(owner == self._base(word) for name in names for word in name)

    def _room(self, owner: str) -> str | None:
        """Return the name of the one room of somebody."""
        found = [one.name for one, names in self._rooms if self._has(owner, names)]
        return found[0] if len(found) == 1 else None

    def _owners_in(self, text: str) -> Iterator[str]:
        """Yield who is named in a text."""
        bases = map(self._base, words_of(text))
        return (base for base in bases if base in self._people)

    def _base(self, word: str) -> str:
        """Return a name without the ending that tells of whom something is."""
        return word.removesuffix(self._words.ending) if len(word) >= _SHORTEST else word

    def _named(self, house: House) -> Iterator[str]:
        """Yield the names of those who have a thing or a room, or live here."""
        pack = language_pack(self._family)
        known = {*room_words(self._family), *self._kinds, *(pack.vocabulary.words if pack else ())}
        known |= {*small_words(self._family).articles}
        things: tuple[Entity | Area, ...] = (*house.entities, *house.areas)
        named = [name for one in things for name in (one.name, *one.aliases)]
        owned = re.compile(self._words.owned, re.IGNORECASE)
        who = [
            word for name in named for found in owned.finditer(name) for word in found.groups("")
        ]
        who += [one.name for one in house.entities if one.domain == "person"]
        rooms = re.compile(rf"\b(?:{self._words.rooms})\s+(\w+)$", re.IGNORECASE)
        who += [word for one in house.areas for word in rooms.findall(one.name)]
        if self._family != "en":
            who += [name.rpartition(" ")[2] for name in named if " " in name]  # "Ledstrip Fenna"
        words = (word for name in who for word in words_of(name))
        return (self._base(word) for word in words if len(word) > 1 and word not in known)


def _is_of(entity: Entity, kinds: Container[str]) -> bool:
    """Tell whether a device is what a word stands for: no radio is a television."""
    is_other = "tv" in kinds and entity.device_class not in ("tv", None)
    return not is_other and (entity.domain in kinds or entity.device_class in kinds)


def _bears(name: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether a name has all words, or a compound that ends in them: "Nachtlampje"."""
    return all(
        any(own == word or (len(word) >= _SHORTEST and own.endswith(word)) for own in name)
        for word in said
    )
