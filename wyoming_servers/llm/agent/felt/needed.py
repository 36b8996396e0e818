"""What plans of the house's own model are for: the need that is felt, its words and its answers.

"I've dropped my pills and it's too dark to find them": the model is fairly sure that light is
meant, and the words for darkness are there, though too much stands around them for a statement.
Two witnesses that err elsewhere are worth more than one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.planned.context import Context
from wyoming_servers.llm.agent.planned.places import Place, place_of
from wyoming_servers.llm.agent.tolerant import Reading
from wyoming_servers.llm.nano.plans import KINDS, Plan

from .answers import Room, answer_to
from .feeling import Need
from .statement import signs_in
from .tables import TABLES

_NEEDS: Final[Mapping[tuple[str, str], tuple[Need, ...]]] = {
    **dict.fromkeys((("on", "lights"), ("brighter", "lights")), (Need.LIGHT, Need.CLEAR_LIGHT)),
    ("brighter", ""): (Need.LIGHT, Need.CLEAR_LIGHT),
    **dict.fromkeys(
        (("dimmer", "lights"), ("dimmer", "")),
        (Need.LESS_LIGHT, Need.SOFT_LIGHT, Need.SHADE, Need.DARKNESS),
    ),
    ("off", "lights"): (Need.UNLIT, Need.DARKNESS, Need.LESS_LIGHT),
    ("close", "cover"): (Need.SHADE, Need.PRIVACY, Need.DARKNESS, Need.LESS_LIGHT),
    ("open", "cover"): (Need.SUN,),
    ("warmer", ""): (Need.WARMTH,),
    ("cooler", ""): (Need.COOLNESS,),
    ("open", "window"): (Need.AIR, Need.DRYNESS, Need.COOLNESS),
    ("close", "window"): (Need.NO_DRAUGHT, Need.WARMTH),
    ("on", "fan"): (Need.AIR, Need.COOLNESS, Need.DRYNESS),
    ("louder", ""): (Need.LOUDER,),
    **dict.fromkeys((("quieter", ""), ("pause", ""), ("mute", "")), (Need.QUIETER, Need.SILENCE)),
}
"""By action and kind of device: first what a plan is for, then what else it may be for."""
_CHANGED: Final = {
    **dict.fromkeys(("brighter", "dimmer"), "light"),
    **dict.fromkeys(("warmer", "cooler"), "climate"),
}
"""What some actions are about; the others are about what plays."""
_TELLING: Final = 0.5
"""How often a word is said of a kind of device that it tells: "fan", but not "whole"."""
_PLACE: Final = frozenset(("where",))


def needs_of(plan: Plan) -> tuple[Need, ...]:
    """Return what a plan may be for; nothing for one that names a device, a value or two deeds."""
    if len({(command.action, command.constants) for command in plan}) != 1:
        return ()
    command = plan[0]
    kind = next((one for one in command.constants if one in KINDS), "")
    if not _PLACE.issuperset(command.spans):
        return ()
    known = _NEEDS.get((command.action, kind)) or _NEEDS.get((command.action, kind.rstrip("s")))
    return known or ()


def is_told(needs: tuple[Need, ...], text: str, language: str) -> bool:
    """Tell whether a text has words for one of some needs, and none against it."""
    felt = TABLES.get(language)
    return bool(felt and needs and not signs_in(text, felt).isdisjoint(needs))


def _names_kind(plan: Plan, text: str, language: str) -> bool:
    """Tell whether a text names the kind of device that a plan is about."""
    command = plan[0]
    said = next((one for one in command.constants if one in KINDS), "")
    kind = said.rstrip("s") or _CHANGED.get(command.action, "media_player")
    known = device_words(language)
    return any(known.get(word, {}).get(kind, 0.0) >= _TELLING for word in words_of(text))


def answered(
    plan: Plan, text: str, language: str, house: House, area: str | None
) -> Reading | None:
    """Return what else the house has for the need of a plan: a fan where no thermostat is.

    Who names the kind of device that the plan is about means no other.
    """
    felt, needs = TABLES.get(language), needs_of(plan)
    said = plan[0].spans.get("where")
    place = place_of(said, house, language) if said else Place()
    if felt is None or not needs or place is None:
        return None
    if _names_kind(plan, text, language):
        return None
    context = Context(text=text, language=language, house=house, area=area)
    return answer_to(needs[0], Room(context=context, place=place, names=felt.names))
