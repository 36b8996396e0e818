"""Read what leaves out what was said before: "and the bedroom too", "no, the other one".

The command is that of the turn before; only what it is about is new, and that has to be named
exactly. Also reads a correction and an exception within one sentence, by the same rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match, Matcher
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity, House

from .expand import about, without
from .finding import WITH_PLACE, Found, find_names
from .link_words import addition, bare_place, corrected, excepted, named
from .mentions import Mention
from .resolve import domains_of

_SWITCHED = frozenset(("light", "switch", "fan", "input_boolean", "media_player"))
"""Domains that are turned on and off in the same words."""
_LOOKS = {
    "HassLightSet": "brightness",
    "HassClimateSetTemperature": "temperature",
}
_VOLUME = ("HassSetVolume", "HassSetVolumeRelative")
_MOST_LEFT = 20
"""A command with an exception is made device by device; for more it is not made."""

Others = Callable[[], Sequence[Mention]]


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
        others: Callable[[str], list[Mention]],
    ) -> tuple[tuple[Match, ...], ...]:
        """Return the readings of an addition to earlier commands; none when it is no such thing.

        ``others`` returns what "the other one" stands for. A correction takes nothing back: what
        was before is not known any more.
        """
        added = addition(text, language)
        if not added or not earlier:
            return ()
        return self._instead(earlier[-1], added, language, others)

    def corrected(self, text: str, language: str, area: str | None) -> tuple[Match, ...]:
        """Read "turn off the lamp, no, the fan": only what was said last counts."""
        halves = corrected(text, language)
        if halves is None:
            return ()
        first, second = halves
        said = self._matcher.match_all(first, language, area)
        if said and not any(match.free_text for match in said):
            readings = self._instead(said[-1], second, language, lambda _: [])
            if len(readings) == 1:
                return (*said[:-1], *readings[0])
        whole = self._matcher.match_all(second, language, area)
        return () if any(match.bare or match.free_text for match in whole) else whole

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
            if found is None:
                return ()
            left_out += self._meant(found, said[0])
        place = self._house.area_by_id.get(area or "")
        made = without(replace(said[0], response="default"), self._house, place, left_out)
        return made if left_out and len(made) <= _MOST_LEFT else ()

    def change(self, match: Match, earlier: Sequence[Match]) -> tuple[Match, ...]:
        """Complete "brighter" and "a bit more" with what was spoken of; as it was otherwise."""
        last = next(iter(reversed(earlier)), None)
        look = str(match.slots["look"])
        if last is None or (look != "last" and (match.entity_ids or not match.here)):
            return (match,) if look != "last" else ()
        known = str(last.slots.get("look", _LOOKS.get(last.intent, "")))
        if look == "last" and last.intent in _VOLUME:
            step = match.slots["step"]
            slots = {**last.slots, "volume_step": step}
            slots.pop("volume_level", None)
            return (replace(last, intent="HassSetVolumeRelative", slots=slots),)
        about_it = known if look == "last" else look
        domain = {"brightness": "light", "temperature": "climate"}.get(about_it)
        if domain is None:
            return ()
        if domain not in self._domains(last):
            return (match,) if look != "last" else ()
        place = {slot: last.slots[slot] for slot in ("name", "area", "floor") if slot in last.slots}
        slots = {**place, "look": about_it, "step": match.slots["step"]}
        if "amount" in match.slots:
            slots["amount"] = match.slots["amount"]
        return (replace(last, intent=CHANGE, slots=slots, text=match.text, response="default"),)

    def _instead(
        self, said: Match, text: str, language: str, others: Callable[[str], list[Mention]]
    ) -> tuple[tuple[Match, ...], ...]:
        """Return an earlier command with something else for what it was about."""
        readings = [
            (about(replace(said, text=text), mention.entity),)
            for mention in others(text)
            if mention.entity and self._fits(mention.entity, said)
        ]
        if readings:
            return tuple(readings)
        found = self.named(text, language)
        if found is None:
            return ()
        if found.kind == "entity":
            entity = self._house.entity_by_id[found.id]
            if not self._fits(entity, said):
                return ()
            same = entity.domain in self._domains(said) and bool(said.entity_ids)
            response = said.response if same else "default"
            return ((about(replace(said, text=text, response=response), entity),),)
        return self._elsewhere(said, found, text)

    def _elsewhere(self, said: Match, found: Found, text: str) -> tuple[tuple[Match, ...], ...]:
        domains = domains_of(said)
        if said.entity_ids or not domains:
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
        domains = domains_of(said)
        return [
            entity
            for entity in self._house.entities
            if entity.domain in domains
            and found.id in (entity.entity_id, entity.area, floor_of(self._house, entity))
        ]

    def _fits(self, entity: Entity, said: Match) -> bool:
        """Whether the command can be about this entity as well."""
        domains = self._domains(said)
        switched = said.intent in ("HassTurnOn", "HassTurnOff") and entity.domain in _SWITCHED
        return entity.domain in domains or (switched and bool(domains) and domains <= _SWITCHED)

    def _domains(self, said: Match) -> frozenset[str]:
        if said.entity_ids:
            return frozenset(self._house.entity_by_id[one].domain for one in said.entity_ids)
        return frozenset(domains_of(said))
