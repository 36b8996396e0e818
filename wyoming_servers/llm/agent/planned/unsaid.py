"""Names that a sentence has and its plan lost: who does such a plan does it to something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.names import fold, other_forms, words_of
from wyoming_servers.house.snapshot import Area, Floor, House
from wyoming_servers.llm.nano.plans import Command, Plan

_SECURED: Final = {"lock": "lock", "close": "cover"}
"""What an action secures where nothing is named."""


def loses_a_name(plan: Plan, text: str, language: str, house: House) -> bool:
    """Tell whether a sentence names a device or a place of which the plan has no telling word.

    Words of the language, as "fan" in "rack fan", tell nothing; a name that is made of them, as
    "music", may be said for itself.
    """
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
