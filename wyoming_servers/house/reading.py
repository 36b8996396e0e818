"""Read one sentence: patterns of a language, names of a house, and a little tolerance.

The slot lists are built and the results are ranked as Home Assistant's default conversation agent
does it (homeassistant/components/conversation/default_agent.py), so that whoever knows its
sentences is understood here too. What the patterns do not have is not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from hassil.expression import TextChunk
from hassil.intents import TextSlotList
from hassil.models import MatchEntity
from hassil.recognize import RecognizeResult, recognize_all
from hassil.util import check_required_context, remove_punctuation

from .amounts import in_digits
from .changes import CHANGE
from .counting import counts_on
from .groups import groups
from .lamps import lamp_forms
from .language import LanguagePack
from .lasting import lasting
from .later import told_later
from .match import Match
from .names import (
    WAKE_WORDS,
    fold,
    other_forms,
    small_words,
    split_commands,
    without_articles,
    words_of,
)
from .placed import placed_names
from .ranking import rank
from .respelling import respelled
from .several import MOST_COMMANDS, Several
from .snapshot import Entity, House

_HERE = "\N{WHITE SQUARE}"
"""Stands for the speaker's place while matching, to tell it from a place that was said."""

_SOUGHT = "search_query"
"""A slot that takes whatever stands behind "play", which is "put" in many languages."""
_KEPT = 256
"""Parts of sentences that are remembered with what they mean."""

_CLEAN_ROOM = "HassVacuumCleanArea"

SlotLists = dict[str, TextSlotList]

_Value = tuple[str, str, dict[str, Any], dict[str, Any]]
"""What is said, the name it stands for, context, metadata: hassil's tuple."""


@dataclass(frozen=True, kw_only=True)
class Names:
    """How the names, areas and floors of a house are said in a language."""

    lists: SlotLists
    """As hassil takes them, with aliases and further forms."""
    words: frozenset[str]
    """The folded words of them all."""


def names_of(house: House, language: str, known: AbstractSet[str] = frozenset()) -> Names:
    """Collect the names of a house in a language; ``known`` are the words of its patterns."""
    lists = _slot_lists(house, language, known)
    texts = [text for values in lists.values() for text in _texts(values)]
    words = frozenset(word for text in texts for word in words_of(text))
    # What stands between a name and its room is no word of a name, so these come last.
    lists["name"].values.extend(_placed(house, language, {fold(text) for text in texts}).values)
    return Names(lists=lists, words=words)


def _texts(values: TextSlotList) -> list[str]:
    said = (value.text_in for value in values.values)
    return [text.text for text in said if isinstance(text, TextChunk)]


def _slot_lists(house: House, language: str, known: AbstractSet[str]) -> SlotLists:
    entities: list[_Value] = [
        (name, entity.name, _context(entity), {"id": entity.entity_id, "said": fold(name)})
        for entity in house.entities
        for name in (entity.name, *entity.aliases)
    ]
    entities += [
        (
            said,
            members[0].name,
            _context(members[0]),
            {"id": members[0].entity_id, "form": True, "every": members},
        )
        for said, members in groups(house, language, known)
    ]
    taken = {fold(name) for name, *_ in entities}
    entities += [
        (said, entity.name, _context(entity), _form_of(entity, name))
        for entity in house.entities
        if entity.domain == "light"
        for name in (entity.name, *entity.aliases)
        for said in lamp_forms(name, language)
        if fold(said) not in taken
    ]
    areas: list[_Value] = [
        (name, area.name, {}, {"id": area.area_id})
        for area in house.areas
        for name in (area.name, *area.aliases)
    ]
    floors: list[_Value] = [
        (name, floor.name, {}, {"id": floor.floor_id})
        for floor in house.floors
        for name in (floor.name, *floor.aliases)
    ]
    return {
        "name": _text_list(entities, language),
        "area": _text_list(areas, language),
        "floor": _text_list(floors, language),
    }


def _placed(house: House, language: str, taken: AbstractSet[str]) -> TextSlotList:
    """Return the names with their rooms that nothing else is called by."""
    values: list[_Value] = [
        (said, entity.name, _context(entity), _form_of(entity, said))
        for entity in house.entities
        for said in placed_names(entity, house, language)
        if fold(said) not in taken
    ]
    return TextSlotList.from_tuples(values, allow_template=False)


def _form_of(entity: Entity, name: str) -> dict[str, Any]:
    return {"id": entity.entity_id, "said": fold(name), "form": True}


def _text_list(values: list[_Value], language: str) -> TextSlotList:
    # An empty name would match everywhere; punctuation is gone from the sentence as well.
    exact: list[_Value] = [
        (said, name, context, metadata)
        for given, name, context, metadata in values
        if (said := remove_punctuation(given).strip())
    ]
    taken = {fold(said) for said, *_ in exact}
    further: dict[tuple[str, str], _Value] = {}
    for said, name, context, metadata in exact:
        # In another number what several are called together would be one of them.
        for form in other_forms(said, language) if "every" not in metadata else ():
            key = (fold(form), metadata["id"])
            if form and key[0] not in taken:
                further.setdefault(key, (form, name, context, {**metadata, "form": True}))
    return TextSlotList.from_tuples([*exact, *further.values()], allow_template=False)


def _context(entity: Entity) -> dict[str, Any]:
    context: dict[str, Any] = {"domain": entity.domain}
    if entity.device_class:
        context["device_class"] = entity.device_class
    return context


class Reading:
    """Reads sentences of one language, in one house, said in one place. Thread-safe."""

    def __init__(
        self,
        house: House,
        pack: LanguagePack,
        names: Names,
        area: str | None,
    ) -> None:
        self._house = house
        self._pack = pack
        self._lists = names.lists
        self._words = names.words
        self._area = house.area_by_id.get(area or "")
        self._fillers = (*WAKE_WORDS, *small_words(pack.language).fillers)
        self._plain_fillers = _plain(self._fillers)
        self._recognize = lru_cache(maxsize=_KEPT)(self._recognize_anew)
        self._several = Several(house, pack.language, self._recognize, self._read)

    def commands(self, text: str) -> tuple[Match, ...]:
        """Return all commands of a sentence, or nothing when a part of it is not understood."""
        written = in_digits(text, self._pack.language)
        if written != text:
            matches = self._commands(written)
            if matches and not any(match.free_text for match in matches):
                return matches
        return self._commands(text)

    def _commands(self, text: str) -> tuple[Match, ...]:
        whole, language = self._recognize(text), self._pack.language
        parts = [part for part in split_commands(text, language) if not self._is_filler(part)]
        several = 1 < len(parts) <= MOST_COMMANDS
        if not several and (whole is None or _SOUGHT in whole.free_text):
            whole = self._plainer(text) or whole
        # Free text may have swallowed a second command.
        swallowed = whole is not None and any(
            len(split_commands(whole.texts[slot], language)) > 1 for slot in whole.free_text
        )
        if several and (whole is None or swallowed):
            if matches := told_later(parts, text, language, self._read, self._several.read):
                return matches
            whole = whole or self._tolerantly(text)
        if whole is None and len(parts) == 1:
            found = lasting(text, language, self._house, self._read)
            return found or self._several.unjoined(text)
        return (whole,) if whole else ()

    def _tolerantly(self, text: str) -> Match | None:
        """Read without fillers and in other spellings, then without articles; not "the cooler"."""
        respelt = respelled(text, self._pack.language)
        changed = respelt != text or self._has_filler(respelt)
        match = self._recognize(respelt, self._fillers) if changed else None
        bare = without_articles(respelt, self._pack.language)
        if match is None and bare != respelt:
            match = self._recognize(bare, self._fillers)
            match = None if match and match.intent == CHANGE and " " not in bare else match
        return match

    def _plainer(self, text: str) -> Match | None:
        """Read with tolerance what is not sought among music, whatever follows "put on"."""
        match = self._tolerantly(text)
        return match if match is None or _SOUGHT not in match.free_text else None

    def _has_filler(self, text: str) -> bool:
        said = f" {' '.join(words_of(text))} "
        return any(f" {filler} " in said for filler in self._plain_fillers)

    def _is_filler(self, text: str) -> bool:
        return " ".join(words_of(text)) in self._plain_fillers

    def _read(self, text: str) -> Match | None:
        match = self._recognize(text)
        return match if match and _SOUGHT not in match.free_text else self._plainer(text) or match

    def _recognize_anew(self, text: str, fillers: tuple[str, ...] = ()) -> Match | None:
        place = self._area.name if self._area else _HERE
        results = recognize_all(
            text,
            self._pack.vocabulary.narrowed(text, self._words),
            slot_lists={**self._lists},
            skip_words=list(fillers),
            intent_context={"area": {"value": place, "text": _HERE}},
            language=self._pack.language,
        )
        valid = [(rank(one), match) for one in results if (match := self._match(text, one))]
        ranked = [match for _, match in sorted(valid, key=lambda pair: pair[0])]
        return self._near(ranked) if ranked else None

    def _near(self, ranked: list[Match]) -> Match:
        """Return the best match; "the curtains" here go before some called so in another room."""
        best = ranked[0]
        bearers = [self._house.entity_by_id[one] for one in best.entity_ids]
        here = self._area.area_id if self._area and not best.area_id else None
        if here is None or any(one.area in (None, here) for one in bearers):
            return best
        others = (one for one in ranked[1:] if one.here and one.intent == best.intent)
        kinds = {one.domain for one in bearers}
        return next((one for one in others if bearers and self._is_here(one, kinds)), best)

    def _is_here(self, match: Match, kinds: AbstractSet[str]) -> bool:
        """Tell whether one where the speaker is is of a kind that was named, else of ``kinds``."""
        wanted = {match.slots["domain"]} if "domain" in match.slots else kinds
        return any(
            self._area is not None
            and one.area == self._area.area_id
            and one.domain in wanted
            and match.slots.get("device_class") in (None, one.device_class)
            for one in self._house.entities
        )

    def _match(self, text: str, result: RecognizeResult) -> Match | None:
        """Turn a result into a match; None when it makes no sense in this house."""
        found = result.entities
        name, area, floor = (found.get(slot) for slot in ("name", "area", "floor"))
        here = area is not None and area.text == _HERE
        area_id = (self._area.area_id if self._area else None) if here else _id(area)
        floor_id = _id(floor)
        entity_ids: tuple[str, ...] = ()
        every: tuple[Entity, ...] = ()
        if name is not None and not name.is_wildcard:
            # A robot may clean another room than it stands in.
            where = None if here or result.intent.name == _CLEAN_ROOM else area_id
            every = (name.metadata or {}).get("every", ())
            entity_ids = tuple(
                entity.entity_id
                for entity in every or self._bearers(result, name)
                if where in (None, entity.area)
                and floor_id in (None, floor_of(self._house, entity))
            )
            if not entity_ids:
                return None
        slots = {slot: _typed(entity) for slot, entity in found.items()}
        texts = {slot: _spoken(entity) for slot, entity in found.items()}
        if here:
            texts["area"] = self._area.name if self._area else ""
            if self._area is None:
                del slots["area"], texts["area"]
        match = Match(
            text=text,
            language=self._pack.language,
            intent=result.intent.name,
            slots=slots,
            texts=texts,
            response=result.response or "default",
            entity_ids=entity_ids,
            area_id=area_id,
            floor_id=floor_id,
            here=here,
            free_text=tuple(slot for slot, entity in found.items() if entity.is_wildcard),
            bare=name is not None and self._nothing_but(name.text, text),
            every=bool(every),
        )
        return match if self._sensible(match) and _whole_words(match) else None

    def _bearers(self, result: RecognizeResult, name: MatchEntity) -> Iterator[Entity]:
        """Yield the entities with the matched name that are of the right kind."""
        about = name.metadata or {}
        required = result.intent_data.requires_context
        for entity in self._house.entities:
            if (
                entity.entity_id == about["id"]
                or about["said"] in map(fold, (entity.name, *entity.aliases))
            ) and check_required_context(required, _context(entity), allow_missing_keys=True):
                yield entity

    def _nothing_but(self, name: str, text: str) -> bool:
        said, known = (without_articles(part, self._pack.language) for part in (text, name))
        return fold(said) == fold(known)

    def _sensible(self, match: Match) -> bool:
        if match.intent == "HassGetState":
            return self._known_place(match)
        if match.intent == "HassStartTimer":
            return self._known_command(match) and self._tells_a_name(match)
        # "Cancel that timer" names none.
        name = match.texts.get("name", "") if "name" in match.free_text else ""
        return not name or bool(without_articles(name, self._pack.language))

    def _known_place(self, match: Match) -> bool:
        """Tell whether persons can be there: "who is the president" asks for no zone."""
        if "state" not in match.free_text:
            return True
        zones = {fold(person.state) for person in self._house.entities if person.domain == "person"}
        return fold(str(match.slots["state"])) in zones | {"home"}

    def _tells_a_name(self, match: Match) -> bool:
        """Tell whether the name of a timer is one: "set me a" ends in an article."""
        name = match.texts.get("name", "")
        *_, last = words_of(name) or [""]
        articles = small_words(self._pack.language).articles
        return last not in articles and not counts_on(name, self._pack.language)

    def _known_command(self, match: Match) -> bool:
        """Tell whether what is to be done later is itself a command."""
        command = match.texts.get("conversation_command")
        return command is None or bool(self._read(command))


@lru_cache(maxsize=16)
def _plain(fillers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(words_of(filler)) for filler in fillers)


def floor_of(house: House, entity: Entity) -> str | None:
    """Return the floor id of an entity: its own or that of its area."""
    area = house.area_by_id.get(entity.area or "")
    return entity.floor or (area.floor if area else None)


def _whole_words(match: Match) -> bool:
    """Whether free text ends where words end; patterns with optional words may cut one."""
    text = f" {fold(match.text)} "
    return all(f" {fold(match.texts[slot])} " in text for slot in match.free_text)


def _id(entity: MatchEntity | None) -> str | None:
    return entity.metadata.get("id") if entity is not None and entity.metadata else None


def _typed(entity: MatchEntity) -> Any:
    value = entity.value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value.strip() if isinstance(value, str) else value


def _spoken(entity: MatchEntity) -> str:
    """Return the words for a slot; a name is told as the house spells it."""
    known = _id(entity) is not None
    return str(_typed(entity)) if known or not entity.text else entity.text_clean
