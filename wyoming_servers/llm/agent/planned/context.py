"""Where and in which house a plan was spoken, and commands in the shape of the strict matcher's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity, House

from .places import Place


@dataclass(frozen=True, kw_only=True)
class Context:
    """One sentence."""

    text: str
    language: str
    house: House
    area: str | None = None
    """Area id of the speaker."""

    def match(self, intent: str, **fields: Any) -> Match:
        """Return a command that is about nothing yet."""
        return Match(text=self.text, language=self.language, intent=intent, **fields)

    def named(
        self,
        intent: str,
        entities: Sequence[Entity],
        place: Place,
        *,
        every: bool = False,
        response: str = "default",
        **slots: Any,
    ) -> Match:
        """Return a command about devices: one, all of several, or one of several that is asked."""
        area = self.house.area_by_id.get(place.area_id or "")
        name = entities[0].name
        return self.match(
            intent,
            slots={"name": name, **slots, **({"area": area.name} if area else {})},
            texts={"name": name},
            response=response,
            entity_ids=tuple(entity.entity_id for entity in entities),
            area_id=place.area_id,
            floor_id=place.floor_id,
            every=every and len(entities) > 1,
        )

    def there(
        self, intent: str, place: Place, *, here: bool, response: str = "default", **slots: Any
    ) -> Match:
        """Return a command about a place; ``here`` when it is where the speaker is."""
        area = self.house.area_by_id.get(place.area_id or (here and self.area) or "")
        floor = self.house.floor_by_id.get(place.floor_id or "")
        said = {kind: one.name for kind, one in (("area", area), ("floor", floor)) if one}
        return self.match(
            intent,
            slots={**slots, **said},
            texts=said,
            response=response,
            area_id=area.area_id if area else None,
            floor_id=place.floor_id,
            here=here,
        )
