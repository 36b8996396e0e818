"""Names that a sentence has and its plan lost: who does such a plan does it to something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.names import fold, other_forms, words_of
from wyoming_servers.house.snapshot import Area, Floor, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.nano.plans import Command, Plan

_HEARD: Final = frozenset(("play", "pause", "off", "mute", "unmute", "louder", "quieter", "volume"))
_THEIR_SOUND: Final = {
    "en": r"(?:kids?|little one|boys?|girls?|baby|son|daughter|brother|sister|mum|mom|dad|nan|gran"
    r"|parents?|neighbou?rs?|teenagers?)(?:['’]s?|s['’]) (?:music|sound|speaker|radio|tv)",  # noqa: RUF001
    "de": r"(?:musik|radio|ton|lautsprecher|fernseher) (?:vom|von (?:der|dem|den|mein\w+|unser\w+))"
    r" (?:klein|groß|kind|jung|mädchen|tochter|sohn|bruder|schwester|eltern|nachbar)\w*",
    "fr": r"(?:musique|son|sono|enceinte|radio|télé) (?:des?|du|d['’])(?: la| l['’]| m\w+| s\w+)?"  # noqa: RUF001
    r" ?(?:petite?s?|grande?s?|gamine?s?|gosses?|fils|filles?|frères?|s(?:œ|oe)urs?|mère|père"
    r"|parents|enfants?|ados?|voisine?s?|aînée?|cadette?)",
    "es": r"(?:música|radio|tele|altavoz) (?:del?|de (?:la|los|las|mis?)) (?:pequeñ|peque|niñ|nen"
    r"|hij|herman|madre|padre|abuel|vecin)\w*",
    "nl": r"(?:muziek|radio|tv|speaker) van (?:de|het|mijn|onze) (?:kleine|kinderen|kind|jongens?"
    r"|meisjes?|dochter|zoon|broer|zus|ouders|buren|oudste|jongste)",
    "it": r"(?:musica|radio|tele|cassa) de(?:l|lla|i|lle|gli)(?: mi\w+| nostr\w+)? (?:piccol|bimb"
    r"|bambin|figli|fratell|sorell|genitori|nonn|vicin)\w*",
}
"""The sound of somebody who is not called by a name."""
_SECURED: Final = {"lock": "lock", "close": "cover"}
"""What an action secures where nothing is named."""


def loses_a_name(plan: Plan, text: str, language: str, house: House) -> bool:
    """Tell whether a sentence names a device or a place of which the plan has no telling word.

    Words of the language, as "fan" in "rack fan", tell nothing; a name that is made of them, as
    "music", may be said for itself.
    """
    if _loses_whose(plan, text, language):
        return True
    pack = language_pack(language)
    known = pack.vocabulary.words if pack else frozenset()
    kept = " ".join(word for command in plan for span in command.spans.values() for word in span)
    if any(command.action == "clean" and "what" not in command.spans for command in plan):
        robots = [one for one in house.entities if one.domain == "vacuum"]
        called = {word for one in robots for word in words_of(one.name)} - known
        if len(robots) > 1 and not called.isdisjoint(words_of(text)):
            return True  # "Rosie is to clean the kitchen", and no other
    said = f" {' '.join(words_of(text))} "
    if any("all" in command.constants and not command.spans for command in plan):
        places: list[Area | Floor] = [*house.areas, *house.floors]
        of_places = (name for one in places for name in (one.name, *one.aliases))
        if any(_is_lost(words_of(name), said, kept) for name in of_places):
            return True  # "spegni tutto giù" is not of the whole house
        if any(_tells_one(command, words_of(text), house) for command in plan):
            return True  # "lock up the back" is not all doors
    whole = [one for one in plan if "all" in one.constants and "where" not in one.spans]
    rooms = _words_of_rooms(house, language) - known if whole else frozenset()
    if any(word in rooms and word not in kept for word in words_of(text)):
        return True  # "in all the surgeries" is not of the whole house
    kinds = (house.entities, house.areas, house.floors)
    names = (name for kind in kinds for one in kind for name in (one.name, *one.aliases))
    return any(
        f" {' '.join(words)} " in said
        and not known.issuperset(words)
        and not any(word in kept for word in words if word not in known)
        for words in map(words_of, names)
        if words
    )


def _loses_whose(plan: Plan, text: str, language: str) -> bool:
    """Tell whether "la musique de la petite" has become what plays where the speaker is."""
    whose = _THEIR_SOUND.get(family_of(language))
    is_bare = any(one.action in _HEARD and not one.spans for one in plan)
    return is_bare and whose is not None and re.search(rf"\b(?:{whose})\b", fold(text)) is not None


def _tells_one(command: Command, said: Sequence[str], house: House) -> bool:
    """Tell whether a word is of the names of some of the things that are secured, not of all."""
    bearing = [
        {word for name in (one.name, *one.aliases) for word in words_of(name)}
        for one in house.entities
        if one.domain == _SECURED.get(command.action)
    ]
    return any(0 < sum(word in names for names in bearing) < len(bearing) for word in said)


def _words_of_rooms(house: House, language: str) -> frozenset[str]:
    """Return the words of the names of rooms, in the one number and the other."""
    places: list[Area | Floor] = [*house.areas, *house.floors]
    words = {word for one in places for name in (one.name, *one.aliases) for word in words_of(name)}
    forms = {fold(form) for word in words for form in other_forms(word, language)}
    return frozenset({*words, *forms, *(f"{word[:-1]}ies" for word in words if word[-1] == "y")})


def _is_lost(name: Sequence[str], said: str, kept: str) -> bool:
    """Tell whether a name is said, and no word of it kept."""
    return f" {' '.join(name)} " in said and bool(name) and not any(one in kept for one in name)
