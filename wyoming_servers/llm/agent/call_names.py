"""The names in a tool call, put right: those of devices, areas, floors and domains.

A name is put right only where one thing is far likelier than any other. What may be several is
asked back, what is nothing is told to the model; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.names import fold
from wyoming_servers.house.snapshot import Area, Entity, House, Tool

from .conversation import Turn
from .finding import EXACT, FORM, Found, find_names
from .mentions import Mention, Mentions
from .narrow import tool_domain
from .phrases import alternatives, phrase
from .reply import error
from .resolve import domains_of

_SURE = 0.86
"""From this score on a name is taken for what it is most like."""
_ASKED = 0.78
"""From this score on it is asked whether that was meant."""
_AHEAD = 0.06
"""What a likely name must be ahead of the next one."""
_MOST_CHOICES = 4
_HERE = frozenset(
    (
        *("here", "this room", "this area", "current room", "current area", "hier", "dieser raum"),
        *("ici", "cette pièce", "aquí", "esta habitación", "deze kamer", "qui", "questa stanza"),
        *(
            "aqui",
            "här",
            "det här rummet",
            "her",
            "dette rum",
            "dette rommet",
            "tutaj",
            "ten pokój",
        ),
    )
)
_EVERYTHING = frozenset(("all", "everything", "*"))


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Where and after what a call is made."""

    house: House
    language: str
    area: str | None = None
    """Area id of the speaker."""
    turn: Turn | None = None


@dataclass(frozen=True)
class Problem:
    """Why a call is not made."""

    hint: str
    """For the model, in English."""
    reply: str
    """For the user."""
    asks: bool = False
    """Whether the reply is a question that only the user can answer."""


class UnmeantError(Exception):
    """Names that cannot be meant."""

    def __init__(self, hint: str, reply: str, *, asks: bool = False) -> None:
        super().__init__(hint)
        self.problem = Problem(hint, reply, asks)


class CallNames:
    """Puts names right in the arguments of one call."""

    def __init__(self, tool: Tool, naming: frozenset[str], situation: Situation) -> None:
        self._tool = tool
        self._naming = naming
        self._about = situation
        self._house = situation.house
        self._language = situation.language
        self._domain = tool_domain(tool.name, situation.house)

    def resolved(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments with names as the house has them. Raises UnmeantError."""
        found = dict(arguments)
        for key, put_right in (
            ("domain", self._put_domain),
            ("area", self._put_area),
            ("floor", self._put_floor),
            ("name", self._put_name),
        ):
            if key in found and key in self._naming:
                put_right(found)
        if self._needs_target and not found.keys() & {"name", "area", "floor", "domain"}:
            raise UnmeantError(
                "say which device: give its name, or an area or floor with a domain",
                phrase("which_device", self._language),
                asks=True,
            )
        return found

    @property
    def _needs_target(self) -> bool:
        """Whether a call without a target would be about the whole house, or about nothing."""
        return "name" in self._naming and self._tool.name.rpartition("__")[2].startswith(
            ("HassTurn", "HassToggle", "HassSetPosition", "HassStopMoving", "HassLightSet")
        )

    def _put_domain(self, found: dict[str, Any]) -> None:
        known = {entity.domain for entity in self._house.entities} | {self._domain}
        said = found["domain"] if isinstance(found["domain"], list) else [found["domain"]]
        words = [domain.casefold().replace(" ", "_") for domain in said]
        read = [
            next((one for one in (word, word[:-1], word[:-2]) if one in known), word)
            for word in words  # one of a kind may stand for several: "lights", "switches"
        ]
        if unknown := [word for word in read if word not in known]:
            there = ", ".join(sorted(filter(None, known)))
            raise UnmeantError(
                f"there is nothing of the domain {unknown[0]!r}; there are: {there}",
                error(self._language, "no_domain", domain=unknown[0]),
            )
        found["domain"] = read if isinstance(found["domain"], list) else read[0]

    def _put_area(self, found: dict[str, Any]) -> None:
        said = str(found["area"])
        if fold(said) in _HERE and (here := self._speakers_area):
            found["area"] = here.name
            return
        place = self._place(said, "area")
        floor = self._place(said, "floor") if place is None and "floor" in self._naming else None
        if place is not None:
            found["area"] = place
        elif floor is not None:
            del found["area"]
            found["floor"] = floor
        else:
            areas = ", ".join(area.name for area in self._house.areas)
            raise UnmeantError(
                f"there is no area {said!r}; there are: {areas}",
                error(self._language, "no_area", area=said),
            )

    def _put_floor(self, found: dict[str, Any]) -> None:
        said = str(found["floor"])
        floor = self._place(said, "floor")
        if floor is None:
            floors = ", ".join(floor.name for floor in self._house.floors)
            raise UnmeantError(
                f"there is no floor {said!r}; there are: {floors}",
                error(self._language, "no_floor", floor=said),
            )
        found["floor"] = floor

    def _place(self, said: str, kind: str) -> str | None:
        likely = _likeliest(
            find_names(self._house, said.replace("_", " "), (kind,), self._language)
        )
        return likely[0].name if len({found.id for found in likely}) == 1 else None

    @property
    def _speakers_area(self) -> Area | None:
        return self._house.area_by_id.get(self._about.area or "")

    def _put_name(self, found: dict[str, Any]) -> None:
        said = str(found["name"])
        if fold(said) in _EVERYTHING:
            del found["name"]
        elif (mentions := self._mentioned(said)) is not None:
            self._put_mentioned(found, mentions)
        else:
            self._put_entity(found, self._bearers(said, found), said)

    def _mentioned(self, said: str) -> list[Mention] | None:
        about = self._about
        if about.turn is None:
            return None
        mentions = Mentions(self._house, matcher_for(self._house))
        return mentions.meant(said, about.turn, self._language, about.area)

    def _put_mentioned(self, found: dict[str, Any], mentions: Sequence[Mention]) -> None:
        if len(mentions) != 1:
            names = [mention.entity.name for mention in mentions if mention.entity]
            raise self._which(names)
        [mention] = mentions
        if mention.entity is not None:
            self._put_entity(found, [mention.entity], mention.entity.name)
            return
        del found["name"]
        if (match := mention.match) is not None:
            found["domain"] = list(domains_of(match))
            if place := self._house.area_by_id.get(match.area_id or ""):
                found["area"] = place.name

    def _bearers(self, said: str, found: dict[str, Any]) -> list[Entity]:
        """Return the entities that a name most likely stands for; none when it stands for none."""
        known = [
            one
            for one in find_names(self._house, said, ("entity",), self._language)
            if self._domain in (None, self._house.entity_by_id[one.id].domain)
        ]
        likely = _likeliest(known)
        if self._is_place(said, known):
            return []
        if not likely and known:
            near = [one.name for one in known if one.score > known[0].score - _AHEAD]
            hint = f"no device is called {said!r}"
            if known[0].score >= _ASKED:
                raise self._which(near, hint)
            raise UnmeantError(
                f"{hint}; there is: {', '.join(near)}",
                error(self._language, "no_entity", entity=said),
            )
        bearers = [self._house.entity_by_id[one.id] for one in likely]
        if len(bearers) > 1:
            bearers = self._fitting(bearers, found) or bearers
        return bearers

    def _is_place(self, said: str, known: Sequence[Found]) -> bool:
        """Tell whether a name is that of an area rather than like that of a device."""
        areas = find_names(self._house, said, ("area",), self._language)
        best = max((one.score for one in known), default=0.0)
        return bool(areas) and areas[0].score >= FORM > best

    def _fitting(self, bearers: Sequence[Entity], found: Mapping[str, Any]) -> list[Entity]:
        """Return those of several namesakes that the rest of the call is about."""
        domains, place = found.get("domain"), found.get("area")
        area = next((one for one in self._house.areas if one.name == place), None)
        return [
            entity
            for entity in bearers
            if (not domains or entity.domain in domains)
            and (area is None or entity.area == area.area_id)
        ]

    def _put_entity(self, found: dict[str, Any], bearers: Sequence[Entity], said: str) -> None:
        if not bearers:
            self._put_place_for_name(found, said)
            return
        entity = self._nearest(bearers)
        found["name"] = entity.name
        if found.get("domain") and entity.domain not in found["domain"]:
            is_list = isinstance(found["domain"], list)
            found["domain"] = [entity.domain] if is_list else entity.domain
        if found.get("device_class") and entity.device_class not in found["device_class"]:
            del found["device_class"]
        if "area" in (self._tool.parameters.get("required") or ()):
            return  # it tells where to act, and not where the device is
        place = self._house.area_by_id.get(entity.area or "")
        if place is None:
            found.pop("area", None)
        elif found.get("area") not in (None, place.name):
            raise UnmeantError(
                f"{entity.name} is in the area {place.name}, not in {found['area']}",
                error(self._language, "no_entity_in_area", entity=entity.name, area=found["area"]),
            )
        elif self._has_namesake(entity) and "area" in self._naming:
            found["area"] = place.name

    def _has_namesake(self, entity: Entity) -> bool:
        return any(
            other is not entity and fold(other.name) == fold(entity.name)
            for other in self._house.entities
        )

    def _nearest(self, bearers: Sequence[Entity]) -> Entity:
        """Return the one entity, or the one of several that is where the speaker is."""
        near = [entity for entity in bearers if entity.area == self._about.area]
        chosen = near if len(bearers) > 1 and self._about.area else bearers
        if len(chosen) == 1:
            return chosen[0]
        names = list(dict.fromkeys(entity.name for entity in bearers))
        if len(names) > 1:
            raise self._which(names)
        places = [self._house.area_by_id.get(entity.area or "") for entity in bearers]
        areas = list(dict.fromkeys(place.name for place in places if place))
        if len(areas) < 2:  # noqa: PLR2004 - no room tells them apart
            raise UnmeantError(
                f"several devices are called {names[0]}",
                error(self._language, "duplicate_entities", entity=names[0]),
            )
        raise UnmeantError(
            f"{names[0]} is in several areas: {', '.join(areas)}",
            phrase("which_area", self._language, areas=alternatives(areas, self._language)),
            asks=True,
        )

    def _put_place_for_name(self, found: dict[str, Any], said: str) -> None:
        """Take a name of a place for the place when the call tells what is meant there."""
        place = self._place(said, "area") if "area" in self._naming else None
        if place is None or not (self._domain or found.get("domain")):
            hint = "is an area: give it as area, with a domain" if place else "is no device here"
            raise UnmeantError(f"{said!r} {hint}", error(self._language, "no_entity", entity=said))
        del found["name"]
        found["area"] = place

    def _which(
        self, names: Sequence[str], hint: str = "several devices may be meant"
    ) -> UnmeantError:
        names = list(dict.fromkeys(names))[:_MOST_CHOICES]
        if not names:
            return UnmeantError(hint, phrase("which_device", self._language), asks=True)
        key = "did_you_mean" if len(names) == 1 else "which_one"
        question = phrase(key, self._language, names=alternatives(names, self._language))
        return UnmeantError(f"{hint}; near it: {', '.join(names)}", question, asks=True)


def _likeliest(found: Sequence[Found]) -> list[Found]:
    """Return what is as likely as the likeliest; nothing when that is not sure."""
    if not found or found[0].score < _SURE:
        return []
    best = found[0].score
    margin = 0.0 if best == EXACT else _AHEAD
    return [one for one in found if one.score >= best - margin]
