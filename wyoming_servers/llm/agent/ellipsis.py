"""Read what leaves out what was said before: "and the bedroom too", "no, the other one".

The command is that of the turn before; only what it is about is new, and that has to be named
exactly. Also reads a correction and an exception within one sentence, by the same rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.changes import CHANGE, LOOKED
from wyoming_servers.house.durations import unit_named
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.names import small_words, without_articles, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity, House

from .agreement import agrees
from .choosing import in_part
from .either import look_meant
from .expand import ADDING, without
from .finding import WITH_PLACE, Found, find_names
from .fragments import (
    cancelled,
    inverse,
    not_but,
    timer_for,
    timer_text,
    with_color,
    with_time,
    with_value,
)
from .half_names import kin_of
from .link_words import (
    addition,
    bare_place,
    corrected,
    excepted,
    goes_on,
    named,
    with_noun,
    without_links,
    without_places,
)
from .mentions import Mention
from .planned.exceptions import told_in_part
from .resolve import domains_meant, domains_of
from .steps import LOOK_OF
from .targeting import about

_SWITCHED = frozenset(("light", "switch", "fan", "input_boolean", "media_player"))
"""Domains that are turned on and off in the same words."""
_HERE_ALONE = ("darkness",)
"""Looks of the room, whatever was spoken of."""
_MOST_DOMAINS = 3
"""A word said of more kinds of device is a word of commands."""
_MOST_WORDS = 4
"""Words of a thing for a list that is only added with "and"."""
_HOW_MUCH = ("amount", "size", "notches")
_ALONE = ("otherwise", "alone")
"""Slots with what is changed where nothing was spoken of."""
_VOLUME = ("HassSetVolume", "HassSetVolumeRelative")
_MOST_LEFT = 40
"""A command with an exception is made device by device; for more it is not made."""

_NO = re.compile(r"\s*\w+\s*,")
"""The pause behind "no", without which it may be "no problem"."""

Others = Callable[[str], Sequence[Mention]]
"""Returns what "the other one" stands for."""


class Ellipses:
    """Completes sentences of one house with what was said before. Thread-safe."""

    def __init__(self, house: House, matcher: Matcher) -> None:
        self._house = house
        self._matcher = matcher

    def continued(
        self,
        text: str,
        earlier: Sequence[Match],
        language: str,
        others: Others,
    ) -> tuple[tuple[Match, ...], ...]:
        """Return the readings of an addition to earlier commands; none when it is no such thing.

        ``others`` returns what "the other one" stands for. A correction takes nothing back: what
        was before is not known any more.
        """
        added = addition(text, language)
        if added is None and self.is_place(text, language):
            added = text
        if not added or not earlier:
            return ()
        last = earlier[-1]
        if goes_on(text, language) and (items := self._listed(last, added, language)):
            return (items,)
        readings = (self.instead(said, added, language, others) for said in reversed(earlier))
        return next(filter(None, readings), ())

    def set_anew(
        self, text: str, earlier: Sequence[Match], language: str, area: str | None
    ) -> tuple[Match, ...]:
        """Read another value for the last command: "21", "make it 10 minutes"."""
        if not earlier:
            return ()
        last = earlier[-1]
        if last.intent == "HassStartTimer":
            anew = self._timer(timer_text(text, language), last, language, area)
            return (cancelled(last), with_time(last, anew)) if anew and not anew.free_text else ()
        value = with_value(text, last, language) or with_color(text, last, language)
        return (value,) if value else ()

    def timer_beside(
        self, time: str, last: Match, language: str, area: str | None
    ) -> tuple[Match, ...]:
        """Return the command that starts a timer beside the last one: "and one for twenty"."""
        if last.intent != "HassStartTimer":
            return ()
        made = self._timer(timer_for(time, language), last, language, area)
        return (made,) if made else ()

    def _timer(
        self, said: str | None, last: Match, language: str, area: str | None
    ) -> Match | None:
        """Read a sentence that sets a timer, whose unit may be that of the last one."""
        if said is None:
            return None
        units = [unit_named(slot, language) for slot in last.slots]
        for sentence in (said, *(f"{said} {unit}" for unit in units if unit)):
            found = self._matcher.match_all(sentence, language, area)
            if [match.intent for match in found] == ["HassStartTimer"]:
                return found[0]
        return None

    def undone(self, earlier: Sequence[Match]) -> tuple[Match, ...]:
        """Return the commands that undo others; none unless all can be undone."""
        made = [inverse(match, domains_meant(match)) for match in reversed(earlier)]
        return tuple(match for match in made if match) if all(made) else ()

    def swapped(self, text: str, earlier: Sequence[Match], language: str) -> tuple[Match, ...]:
        """Read "not the kitchen, the bedroom": what was done is undone, and done to the other."""
        halves = not_but(text, language)
        if halves is None and earlier and _NO.match(text) and agrees(text, language) is False:
            return self._other_item(earlier[-1], text, language)
        if halves is None or not earlier or not self._is_about(earlier[-1], halves[0], language):
            return ()
        last = earlier[-1]
        if items := self._listed(last, halves[1], language):
            return (*self.undone([last]), *items)
        readings = self.instead(last, halves[1], language)
        return (*self.undone([last]), *readings[0]) if len(readings) == 1 else ()

    def is_whole(self, match: Match) -> bool:
        """Tell whether a command is more than a name, which some would turn on."""
        return not (match.bare or match.free_text) and self._has_verb(match)

    def _has_verb(self, match: Match) -> bool:
        """Tell whether a command has a word that is said of many kinds of device, or of its own.

        Names, numbers, articles, fillers and what stands before a place are none: "just the lamp".
        """
        pack = language_pack(match.language)
        if pack is None or not _SWITCHED.issuperset(domains_meant(match)):
            return True
        said = (*small_words(match.language).fillers, *map(str, match.slots.values()))
        names = {word for value in said for word in words_of(value)}
        names |= spoken_numbers(match.language).keys()
        words = words_of(without_places(match.text, match.language))
        return any(
            len(pack.vocabulary.domains.get(word, ())) > _MOST_DOMAINS
            for word in words
            if word not in names
        )

    def _is_about(self, said: Match, text: str, language: str) -> bool:
        words = set(words_of(without_articles(bare_place(text, language), language)))
        known = (said.text, *map(str, said.slots.values()))
        return bool(words) and words <= {word for one in known for word in words_of(one)}

    def is_place(self, text: str, language: str) -> bool:
        """Tell whether a text names a place, and nothing else."""
        found = self.named(text, language)
        return found is not None and found.kind != "entity"

    def _listed(self, said: Match, text: str, language: str) -> tuple[Match, ...]:
        """Read "and eggs": something more for the list, nothing that is in the house."""
        words = words_of(text)
        is_item = said.intent in ADDING and 0 < len(words) <= _MOST_WORDS
        if not is_item or is_careful(text, language) or self.named(text, language):
            return ()
        pack = language_pack(language)
        if pack is None or pack.vocabulary.words.issuperset(words):
            return ()  # "that's all"
        if self._matcher.match_all(text, language):
            return ()
        item = without_articles(text, language)
        slots, texts = {**said.slots, "item": item}, {**said.texts, "item": item}
        return (replace(said, text=text, slots=slots, texts=texts),)

    def _other_item(self, said: Match, text: str, language: str) -> tuple[Match, ...]:
        """Read "no, butter": something else for the list than what was put there."""
        pack, item = language_pack(language), without_links(text, language)
        known = pack.vocabulary.words if pack else frozenset()
        items = () if known.intersection(words_of(item)) else self._listed(said, item, language)
        return (*self.undone([said]), *items) if items else ()

    def corrected(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read "turn off the lamp, no, the fan": only what was said last counts."""
        first, second = corrected(text, language) or ("", "")
        said = self._matcher.match_all(first, language, area)
        if said and not any(match.free_text for match in said):
            if anew := self.set_anew(second, said, language, area)[-1:]:
                return (*said[:-1], *anew)
            for things in ([second], named(second, language)):
                readings = [self.instead(said[-1], one, language) for one in things]
                if all(len(one) == 1 for one in readings):
                    return (*said[:-1], *(match for one in readings for match in one[0]))
        whole = self._matcher.match_all(second, language, area)
        return whole if all(map(self.is_whole, whole)) else ()

    def without(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read "all lights except the kitchen": one command for each of the others."""
        halves = excepted(text, language)
        if halves is None:
            return ()
        said = self._matcher.match_all(halves[0], language, area)
        if len(said) != 1 or said[0].entity_ids or not domains_of(said[0]):
            return ()
        left_out: list[Entity] = []
        for part in named(halves[1], language):
            found = self.named(part, language)
            if found is None and (whole := with_noun(part, halves[0], language)):
                found = self.named(whole, language)
            if found:
                left_out += self._meant(found, said[0])
            elif some := told_in_part(part, said[0], self._house, language, area):
                left_out += some
            else:
                return ()
        place = self._house.area_by_id.get(area or "")
        made = without(replace(said[0], response="default"), self._house, place, left_out)
        return made if left_out and len(made) <= _MOST_LEFT else ()

    def change(self, match: Match, earlier: Sequence[Match]) -> tuple[Match, ...]:
        """Complete "brighter" and "a bit more" with what was spoken of; as it was otherwise."""
        last = next(iter(reversed(earlier)), None)
        look = look_meant(match, domains_meant(last)) if last else str(match.slots["look"])
        is_whole = match.entity_ids or not match.here or look in _HERE_ALONE
        if last is None or (look != "last" and is_whole):
            return _alone(match)
        step = match.slots["step"]
        is_more = look == "last" and "otherwise" not in match.slots
        if is_more and last.slots.get("step", last.slots.get("volume_step")) == "down":
            step = "down" if step == "up" else "up"  # more of it is less of the thing
        if look == "last" and last.intent in _VOLUME:
            slots = {**last.slots, "volume_step": step}
            slots.pop("volume_level", None)
            return (replace(last, intent="HassSetVolumeRelative", slots=slots),)
        about_it = self._look_of(last) if look == "last" else look
        is_other = match.slots.get("alone", about_it) != about_it
        if is_other or LOOKED.get(about_it) not in domains_meant(last):
            return _alone(match)
        place = {slot: last.slots[slot] for slot in ("name", "area", "floor") if slot in last.slots}
        how = {slot: match.slots[slot] for slot in _HOW_MUCH if slot in match.slots}
        slots = {**place, **how, "look": about_it, "step": step}
        texts = {slot: text for slot, text in last.texts.items() if slot in place}
        said = replace(last, intent=CHANGE, slots=slots, texts=texts, text=match.text)
        return (replace(said, response="default"),)

    def _look_of(self, said: Match) -> str:
        """Return what a command changed, or what one changes of what it was about."""
        known = str(said.slots.get("look", LOOK_OF.get(said.intent, "")))
        looks = [look for look, domain in LOOKED.items() if {domain} == domains_meant(said)]
        return known or next(iter(looks), "")

    def instead(
        self, said: Match, text: str, language: str, others: Others = lambda _: []
    ) -> tuple[tuple[Match, ...], ...]:
        """Return an earlier command with something else for what it was about."""
        readings = [
            (about(replace(said, text=text), mention.entity),)
            for mention in others(text)
            if mention.entity and self._fits(mention.entity, said)
        ]
        if readings:
            return tuple(readings)
        found = self.named(text, language) or self._kind_there(said, text, language)
        if found is None:
            return self._half_named(said, text, language)
        if found.kind == "entity":
            return self._about(said, self._house.entity_by_id[found.id], text)
        return self._elsewhere(said, found, text)

    def _about(self, said: Match, entity: Entity, text: str) -> tuple[tuple[Match, ...], ...]:
        if self._fits(entity, said):
            same = entity.domain in domains_meant(said) and bool(said.entity_ids)
            response = said.response if same else "default"
            return ((about(replace(said, text=text, response=response), entity),),)
        if said.intent == "HassGetState" and said.entity_ids:
            # "Is the window open, and the door": its state, in its own words.
            asked = about(replace(said, text=text, slots={}, texts={}, response="one"), entity)
            return ((asked,),)
        return ()

    def _kind_there(self, said: Match, text: str, language: str) -> Found | None:
        """Return the place of "the light in the kitchen" after a command about lights."""
        pack, domains = language_pack(language), domains_meant(said)
        if pack is None or not domains:
            return None
        kinds = pack.vocabulary.domains
        words = words_of(without_places(text, language))
        rest = [word for word in words if set(kinds.get(word, ())) != domains]
        found = self.named(" ".join(rest), language) if 0 < len(rest) < len(words) else None
        return found if found and found.kind != "entity" else None

    def _half_named(self, said: Match, text: str, language: str) -> tuple[tuple[Match, ...], ...]:
        """Read "the back one": another of the kind."""
        domains = domains_meant(said)
        known = [self._house.entity_by_id[one] for one in said.entity_ids]
        others = [one for one in self._house.entities if one.domain in domains and one not in known]
        for some in (kin_of(known[0], self._house) if len(known) == 1 else [], others):
            names = [(one.name, *one.aliases) for one in some]
            place = in_part(names, bare_place(text, language), language)
            if place is not None:
                return self._about(said, some[place], text)
        return ()

    def _elsewhere(self, said: Match, found: Found, text: str) -> tuple[tuple[Match, ...], ...]:
        domains = domains_of(said)
        if said.entity_ids:
            there = self._meant(found, said)
            known = self._house.entity_by_id[said.entity_ids[0]]
            alike = [one for one in there if one.device_class == known.device_class]
            return tuple(
                reading for one in alike or there for reading in self._about(said, one, text)
            )
        if not domains:
            return ()
        kept = {slot: said.slots[slot] for slot in said.slots if slot not in ("area", "floor")}
        texts = {slot: said.texts[slot] for slot in said.texts if slot not in ("area", "floor")}
        is_area = found.kind == "area"
        moved = replace(
            said,
            text=text,
            slots={
                **kept,
                found.kind: found.name,
                "domain": said.slots.get("domain", list(domains)),
            },
            texts={**texts, found.kind: found.name},
            area_id=found.id if is_area else None,
            floor_id=None if is_area else found.id,
            here=False,
        )
        return ((moved,),)

    def named(self, text: str, language: str) -> Found | None:
        """Return the one thing of the house that is named exactly, however its place is said."""
        for said in (text, bare_place(text, language)):
            found = find_names(self._house, said, language=language)
            sure = [one for one in found if one.score >= WITH_PLACE]
            best = [one for one in sure if one.score == sure[0].score]
            if len(best) == 1:
                return best[0]
        return None

    def _meant(self, found: Found, said: Match) -> list[Entity]:
        """Return what is left out: an entity, or those of the command's kind in a place."""
        domains = domains_meant(said)
        return [
            entity
            for entity in self._house.entities
            if entity.domain in domains
            and found.id in (entity.entity_id, entity.area, floor_of(self._house, entity))
        ]

    def _fits(self, entity: Entity, said: Match) -> bool:
        """Whether the command can be about this entity as well."""
        domains = domains_meant(said)
        switched = said.intent in ("HassTurnOn", "HassTurnOff") and entity.domain in _SWITCHED
        return entity.domain in domains or (switched and bool(domains) and domains <= _SWITCHED)


def _alone(match: Match) -> tuple[Match, ...]:
    """Return a change about nothing that was spoken of."""
    if match.slots["look"] != "last":
        return (match,)
    look = match.slots.get("otherwise", match.slots.get("alone"))
    if look is None:
        return ()
    slots = {slot: value for slot, value in match.slots.items() if slot not in _ALONE}
    return (replace(match, slots={**slots, "look": look}),)
