"""One understood command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Match:
    """One understood command."""

    text: str
    """What was said, or the part of it that is this command."""
    language: str
    """As the intents package spells it."""
    intent: str
    """Home Assistant's name, such as ``HassTurnOn``."""
    slots: Mapping[str, Any] = field(default_factory=dict)
    """Typed values; names, areas and floors as the house spells them."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The same slots in the speaker's words, for the response."""
    response: str = "default"
    """Key of the response."""
    entity_ids: tuple[str, ...] = ()
    """Entities that bear the name and fit the sentence; several are homonyms."""
    area_id: str | None = None
    floor_id: str | None = None
    here: bool = False
    """Whether it is about where the speaker is; then ``area_id`` is None if that is unknown."""
    free_text: tuple[str, ...] = ()
    """Slots that took whatever was said."""
    bare: bool = False
    """Whether only a name was said; Home Assistant turns that on."""
    every: bool = False
    """Whether all of ``entity_ids`` are meant, by what their names have in common."""
