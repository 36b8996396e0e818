"""One question in one house: what was found of it, and what its words stand for there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.planned.places import Place, place_of

from .forms import Form, Forms
from .things import Things, things_of

STATE: Final = "HassGetState"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question in one house."""

    form: Form
    found: re.Match[str]
    text: str
    language: str
    house: House
    area: str | None
    known: Forms

    @property
    def thing(self) -> str:
        """The words for what is asked about, and where."""
        said = self.found.groupdict()
        return " ".join(filter(None, (said.get("thing"), said.get("other"))))

    @property
    def things(self) -> Things:
        """The names of the house."""
        return things_of(self.house, self.language)

    def bearing(self, said: str, candidates: Iterable[Entity]) -> list[Entity]:
        """Return the devices that words name best."""
        return self.things.bearing(said, candidates, self.area)

    def place(self, said: str | None) -> Place | None:
        """Return where it is asked about: here, where nothing is said."""
        if not said:
            return Place(area_id=self.area) if self.area else Place()
        place = place_of(tuple(words_of(said)), self.house, self.language)
        return Place(area_id=self.area) if place and place.is_here and self.area else place

    def at(self, place: Place, entities: Iterable[Entity]) -> list[Entity]:
        """Return those of some devices that are at a place."""
        floors = {area.area_id: area.floor for area in self.house.areas}
        return [
            one
            for one in entities
            if place.area_id in (None, one.area)
            and place.floor_id in (None, one.floor, floors.get(one.area or ""))
        ]

    def match(
        self, intent: str, entities: Sequence[Entity], response: str = "default", **slots: Any
    ) -> Match:
        """Return the question about some devices."""
        return Match(
            text=self.text,
            language=self.language,
            intent=intent,
            slots={"name": entities[0].name, **slots},
            texts={"name": entities[0].name},
            response=response,
            entity_ids=tuple(one.entity_id for one in entities),
            every=intent == STATE and response in ("any", "all", "which") and len(entities) > 1,
        )
