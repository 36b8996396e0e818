"""What "it", "them" and "the other one" stand for: what the conversation was about last."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import fold, without_articles, words_of
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of

from .conversation import Turn, last_turn
from .half_names import kin_of
from .link_words import bare_place, without_again
from .pronouns import EVERYTHING, IT, OTHER
from .resolve import domains_of
from .targeting import about

_MOST_TURNS = 3
"""What was spoken of longer ago is no longer meant."""
_MOST_WORDS = 8
_MOST_PARTS = 2
_TRIED = ("light", "cover", "lock", "media_player")
"""Kinds of device of which one stands in to tell whether a sentence is a command."""
_STOPPING: Final = {
    "media_player": "HassMediaPause",
    "cover": "HassStopMoving",
    "vacuum": "HassVacuumReturnToBase",
    "fan": "HassTurnOff",
    "switch": "HassTurnOff",
}
_SWITCHING = ("HassTurnOn", "HassTurnOff")
"""Intents with the same keys of responses."""

Commands = tuple[tuple[Match, ...], ...]
"""Readings of a sentence, each with its commands."""

Recall = Callable[[Turn], tuple[Match, ...]]
"""Returns the commands of an earlier turn that left something out."""

_ACCENTS = str.maketrans("áéíóú", "aeiou")


@dataclass(frozen=True, kw_only=True)
class Mention:
    """One thing that was spoken of: an entity, or the entities of a kind in a place."""

    entity: Entity | None = None
    match: Match | None = None
    """For a place: the command or question about it."""


class Mentions:
    """Finds in one house what a sentence refers to. Thread-safe."""

    def __init__(self, house: House, matcher: Matcher) -> None:
        self._house = house
        self._matcher = matcher
        kinds = {entity.domain: entity.name for entity in reversed(house.entities)}
        self.tried = tuple(kinds[domain] for domain in _TRIED if domain in kinds)
        """Names by which it is tried whether a sentence is a command."""

    def read(
        self, turn: Turn, language: str, area: str | None, recall: Recall | None = None
    ) -> Commands | None:
        """Read a sentence that refers to something; None when it does not, or is no command.

        Returns one reading, several when any may be meant, none when nothing was spoken of that it
        could be.
        """
        for words, others in ((OTHER, True), (IT, False)):
            text = without_again(turn.text, language)
            for before, after in _parts(text, words.get(family_of(language))):
                said = Said(before, after, language, area)
                if not self._may_be_command(said):
                    continue
                commands = self._commands(
                    said, self._meant(turn, language, area, recall, others=others), others=others
                )
                if commands or self._is_command(said):
                    return commands
        return None

    def read_named(
        self, turn: Turn, name: str, language: str, area: str | None
    ) -> tuple[Match, ...]:
        """Read a sentence with a name in place of what it refers to."""
        for words in (OTHER, IT):
            for before, after in _parts(turn.text, words.get(family_of(language))):
                if matches := self._with(Said(before, after, language, area), name):
                    return matches
        return ()

    def meant(self, word: str, turn: Turn, language: str, area: str | None) -> list[Mention] | None:
        """Return what a word such as "it" stands for; None when it is no such word."""
        family = family_of(language)
        for words, others in ((OTHER.get(family), True), (IT.get(family), False)):
            if words and re.fullmatch(words, word.strip(), re.IGNORECASE):
                return self._meant(turn, language, area, others=others)
        return None

    @staticmethod
    def may_mean_all(text: str, language: str) -> bool:
        """Tell whether a text has a word for what was told of, or for all of it."""
        return next(_parts(text, _all_words(language)), None) is not None

    def read_each(
        self, turn: Turn, entities: Sequence[Entity], language: str, area: str | None
    ) -> tuple[Match, ...]:
        """Read a sentence about all that was told of for each of these."""
        for before, after in _parts(without_again(turn.text, language), _all_words(language)):
            said = Said(before, after, language, area)
            if self._may_be_command(said):
                read = [self._about(said, Mention(entity=entity)) for entity in entities]
                if any(read):
                    return tuple(match for matches in read for match in matches)
        return ()

    def others(self, turn: Turn, language: str, area: str | None, text: str) -> list[Mention]:
        """Return what "the other one" stands for when a text says just that."""
        words = OTHER.get(family_of(language))
        if words is None or not re.fullmatch(words, text.strip(), re.IGNORECASE):
            return []
        return self._meant(turn, language, area, others=True)

    def stopped(self, turn: Turn, language: str, area: str | None) -> tuple[Match, ...]:
        """Return the commands that stop the players and covers that were spoken of last."""
        made: list[Match] = []
        for mention in self._meant(turn, language, area, others=False):
            entity, place = mention.entity, mention.match
            domains = domains_of(place) if place else (entity.domain,) if entity else ()
            intent = next((_STOPPING[one] for one in domains if one in _STOPPING), None)
            if intent is None:
                return ()
            said = Match(text=turn.text, language=language, intent=intent)
            if place is not None:
                slots = {slot: place.slots[slot] for slot in _PLACE if slot in place.slots}
                said = replace(said, slots={"domain": list(domains), **slots})
                made.append(replace(said, area_id=place.area_id, floor_id=place.floor_id))
            elif entity is not None:
                made.append(about(said, entity))
        return tuple(made)

    def _may_be_command(self, said: Said) -> bool:
        """Tell whether all words beside the one that refers are of commands, not of names."""
        pack = language_pack(said.language)
        words = words_of(f"{said.before} {said.after}")
        return (
            pack is not None
            and 0 < len(words) <= _MOST_WORDS
            and all(word.isdecimal() or word in pack.vocabulary.words for word in words)
        )

    def _is_command(self, said: Said) -> bool:
        """Tell whether it would be a command, no question, about some device of the house."""
        read = (self._with(said, name) for name in self.tried)
        return any(
            matches and not any(match.intent.startswith("HassGet") for match in matches)
            for matches in read
        )

    def _with(self, said: Said, name: str) -> tuple[Match, ...]:
        text = f"{said.before} {name} {said.after}".strip()
        matches = self._matcher.match_all(text, said.language, said.area)
        known = [self._matcher.at_once(match, said.area) for match in matches]
        return matches if _are_named(known) else ()

    def _meant(
        self,
        turn: Turn,
        language: str,
        area: str | None,
        recall: Recall | None = None,
        *,
        others: bool,
    ) -> list[Mention]:
        """Return what was spoken of last, or what it was not."""
        past = last_turn(turn.before)
        for _ in range(_MOST_TURNS):
            if past is None:
                break
            matches = self._matcher.match_all(past.text, language, area)
            if not matches and recall is not None:
                matches = recall(past)
            if found := list(self._called(past)) or list(self._spoken_of(matches)):
                return self._others(found, past.asked) if others else found
            past = last_turn(past.before)
        return []

    def _called(self, turn: Turn) -> Iterator[Mention]:
        """Yield the entities that the turn's tool calls named."""
        for call in turn.calls:
            arguments: Mapping[str, Any] = call.get("arguments") or {}
            name, place = arguments.get("name"), arguments.get("area")
            if not name:
                continue
            named = [
                entity
                for entity in self._house.entities
                if fold(str(name)) in map(fold, (entity.name, *entity.aliases, entity.entity_id))
                and (not place or _is_in(self._house.area_by_id.get(entity.area or ""), place))
                and (not arguments.get("domain") or entity.domain in arguments["domain"])
            ]
            if len(named) == 1:
                yield Mention(entity=named[0])

    def _spoken_of(self, matches: Sequence[Match]) -> Iterator[Mention]:
        """Yield what a turn's own words were about."""
        for match in matches:
            if len(match.entity_ids) == 1:
                yield Mention(entity=self._house.entity_by_id[match.entity_ids[0]])
            elif not match.entity_ids and domains_of(match) and _tells_which(match):
                yield Mention(match=match)

    def _others(self, mentions: Sequence[Mention], asked: str) -> list[Mention]:
        """Return those of the same kind beside the one that was spoken of.

        After our question which of some is meant, they are the others of these.
        """
        if len(mentions) != 1 or (known := mentions[0].entity) is None:
            return []
        alike = [
            entity
            for entity in self._house.entities
            if entity is not known and entity.domain == known.domain
        ]
        called = [entity for entity in alike if fold(entity.name) == fold(known.name)]
        if fold(known.name) in fold(asked) and not called:
            called = [entity for entity in alike if fold(entity.name) in fold(asked)]
        near = [entity for entity in alike if known.area and entity.area == known.area]
        return [Mention(entity=entity) for entity in called or kin_of(known, self._house) or near]

    def _commands(self, said: Said, meant: Sequence[Mention], *, others: bool) -> Commands:
        read = [matches for mention in meant if (matches := self._about(said, mention))]
        if others and len(read) > 1:
            return tuple(read)
        together = tuple(match for matches in read for match in matches)
        return (together,) if together else ()

    def _about(self, said: Said, mention: Mention) -> tuple[Match, ...]:
        if mention.entity is not None:
            matches = self._with(said, mention.entity.name)
            known = [self._matcher.at_once(match, said.area).entity_ids for match in matches]
            fits = all(mention.entity.entity_id in entity_ids for entity_ids in known)
            entity_ids = (mention.entity.entity_id,)
            return tuple(
                match if _LATER in match.texts else replace(match, entity_ids=entity_ids)
                for match in matches
                if fits
            )
        return self._about_place(said, mention.match) if mention.match else ()

    def _about_place(self, said: Said, place: Match) -> tuple[Match, ...]:
        """Read with one entity of the kind, then put the place where it stands."""
        domains = domains_of(place)
        names = (entity.name for entity in self._house.entities if entity.domain in domains)
        if self._tells_place(said):
            return ()  # "and turn it on in the attic" is of another place
        matches = next((found for name in names if (found := self._with(said, name))), ())
        if any(_LATER in match.texts for match in matches):
            return ()  # its words would name that one
        about = {slot: place.slots[slot] for slot in _PLACE if slot in place.slots}
        about.setdefault("domain", list(domains))
        return tuple(
            replace(
                match,
                slots={**_without_name(match.slots), **about},
                texts={**_without_name(match.texts), **_only_place(place.texts)},
                response=place.response if _are_told_alike(match, place) else "default",
                entity_ids=(),
                area_id=place.area_id,
                floor_id=place.floor_id,
            )
            for match in matches
        )

    def _tells_place(self, said: Said) -> bool:
        """Tell whether a room is named behind the word that refers to something."""
        behind = fold(without_articles(bare_place(said.after, said.language), said.language))
        rooms = (name for area in self._house.areas for name in (area.name, *area.aliases))
        return bool(behind) and behind in map(fold, rooms)


_PLACE = ("area", "floor", "domain", "device_class")
_LATER: Final = "conversation_command"


@dataclass(frozen=True)
class Said:
    """A sentence around the word that refers to something."""

    before: str
    after: str
    language: str
    area: str | None


def _are_named(matches: Sequence[Match]) -> bool:
    return bool(matches) and all(match.entity_ids and not match.bare for match in matches)


def _tells_which(match: Match) -> bool:
    """Tell whether a sentence without a name says which of a kind: "which lights are on"."""
    return bool(match.area_id or match.floor_id) or (
        match.intent == "HassGetState" and not match.here and "state" in match.slots
    )


def _are_told_alike(match: Match, place: Match) -> bool:
    return match.intent == place.intent or {match.intent, place.intent} <= set(_SWITCHING)


def _without_name(slots: Mapping[str, Any]) -> dict[str, Any]:
    return {slot: value for slot, value in slots.items() if slot != "name"}


def _only_place(texts: Mapping[str, str]) -> dict[str, str]:
    return {slot: text for slot, text in texts.items() if slot in _PLACE}


def _is_in(area: Area | None, place: str) -> bool:
    return area is not None and fold(place) in map(fold, (area.name, *area.aliases, area.area_id))


def _all_words(language: str) -> str | None:
    family = family_of(language)
    return f"{IT[family]}|{EVERYTHING[family]}" if family in EVERYTHING else None


def _parts(text: str, words: str | None) -> Iterator[tuple[str, str]]:
    """Yield what stands before and after each word that may refer to something."""
    if words is None:
        return
    for found in islice(_pattern(words).finditer(text), _MOST_PARTS):
        before, after = text[: found.start()].strip(), text[found.end() :].strip()
        yield before, after
        plain = before.translate(_ACCENTS)
        if plain != before:
            yield plain, after


@lru_cache(maxsize=32)
def _pattern(words: str) -> re.Pattern[str]:
    free = "|".join(
        word if word.startswith(("-", "(?<=")) else rf"(?<!\w)(?:{word})" for word in _split(words)
    )
    return re.compile(rf"(?:{free})(?!\w)", re.IGNORECASE)


def _split(words: str) -> list[str]:
    """Split alternatives that stand in no bracket."""
    parts, depth = [""], 0
    for char in words:
        depth += (char in "([") - (char in ")]")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts
