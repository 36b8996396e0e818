"""Names said with their room: "kitchen radiator" for the one in the kitchen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .names import words_of
from .snapshot import Entity, House
from .tags import family_of

_FORMS: Final = {"en": "{area} {name}"}
"""By language: how a name and its room are said together."""


def placed_names(entity: Entity, house: House, language: str) -> Iterator[str]:
    """Yield the names of an entity with those of its room; none where the name tells the room."""
    area = house.area_by_id.get(entity.area or "")
    form = _FORMS.get(family_of(language))
    if area is None or form is None:
        return
    rooms = (area.name, *area.aliases)
    said = {word for room in rooms for word in words_of(room)}
    for name in (entity.name, *entity.aliases):
        if said.isdisjoint(words_of(name)):
            yield from (form.format(area=room, name=name) for room in rooms)
