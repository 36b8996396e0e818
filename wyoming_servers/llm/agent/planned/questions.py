"""Questions of a plan: what is on, open, locked or warm, and where somebody is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from wyoming_servers.house.asked.blocks import HEATING
from wyoming_servers.house.asking import LEVEL, PLAYING
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.reading import floor_of
from wyoming_servers.llm.agent.inquiries.answering import QUALITY
from wyoming_servers.llm.agent.inquiries.things import things_of
from wyoming_servers.llm.agent.inquiries.values import having
from wyoming_servers.llm.nano.plans import KINDS, MEASURE, QUESTIONS, Command

from .context import Context
from .places import Place
from .targets import Target, targets_of

_RESPONSES: Final = {
    "is": "one_yesno",
    "any": "any",
    "every": "all",
    "which": "which",
    "count": "how_many",
}
_STATES: Final[dict[str, Any]] = {
    "closed": "closed",
    "playing": "playing",
    "home": "home",
    "away": "not_home",
}
_ON: Final = {
    "media_player": ("playing", "on", "buffering"),
    "climate": HEATING,
    "vacuum": ("cleaning",),
    "lawn_mower": ("mowing",),
}
"""What the kinds of device are that are not just on."""
_PERSONS = ("home", "away")
_LOCKED: Final = ("locked", "unlocked")
_ALL_OF_THEM: Final = ("closed", "locked", "off")
"""What doors are only when all of them are: "are the doors locked"."""
_KIND_DOMAINS: Final = {
    "light": ("light", None),
    "lights": ("light", None),
    "fan": ("fan", None),
    "cover": ("cover", None),
    "covers": ("cover", None),
    "media": ("media_player", None),
    "lock": ("lock", None),
    "window": ("binary_sensor", "window"),
    "door": ("binary_sensor", "door"),
    "climate": ("climate", None),
    "vacuum": ("vacuum", None),
    "mower": ("lawn_mower", None),
}
_SWITCHED: Final = (("light", "switch", "fan", "media_player"), ())
_OPENINGS: Final = (
    ("cover", "valve", "binary_sensor"),
    ("window", "door", "garage_door", "opening"),
)
_OF_STATES: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    **dict.fromkeys(("on", "off"), _SWITCHED),
    **dict.fromkeys(("open", "closed"), _OPENINGS),
    **dict.fromkeys(("locked", "unlocked"), (("lock",), ())),
    "playing": (("media_player",), ()),
}
"""Domains, and classes of sensors, of all that can be in a state."""
_LOUD: Final = re.compile(
    r"\b(?:loud|volume|laut|lautstärke|fort|volumen|fuerte|alto|hard|luid|geluidssterkte)\b"
)
"""Words by which a question about a player is one about how loud it is."""
_EITHER: Final = re.compile(
    r"\b(?:or|oder|ou|of|o) (?:open|closed|shut|(?:un)?locked|on|off|offen|auf|zu|an|aus"
    r"|(?:ab|auf)?geschlossen|ouverte?s?|fermée?s?|(?:dé)?verrouillée?s?|allumée?s?|éteinte?s?"
    r"|abiert[oa]s?|cerrad[oa]s?|encendid[oa]s?|apagad[oa]s?|dicht|gesloten|op slot|aan|uit"
    r"|apert[oaie]|chius[oaie]|acces[oaie]|spent[oaie])(?!\w)"
)
"""Says the other state as well, so that yes and no would answer nothing."""
_FEW = 4
"""More of a kind are not told one by one."""
_CLASSES: Final = {"co2": "carbon_dioxide", "brightness": "illuminance"}
_STATE, _TEMPERATURE = "HassGetState", "HassClimateGetTemperature"

Made = tuple[tuple[Match, ...], float]


def question_match(command: Command, place: Place, context: Context) -> Made | None:
    """Return a question with how well the house fits it; None for a command, or without a fit."""
    if command.action in QUESTIONS:
        return _state(command, place, context)
    if command.action == MEASURE:
        return _measured(command, place, context)
    if command.action == "state":
        what = command.spans.get("what", ())
        if not what and "media" in command.constants:
            return _player(place, context)
        target = (
            targets_of(context.house, context.language).find(what, place, None) if what else None
        )
        target = _one_by_one(target, context) if target else None
        if target is None:
            return None
        response = "where" if target.entities[0].domain in ("person", "device_tracker") else "one"
        return (_named(context, target, response),), target.score
    return None


def _player(place: Place, context: Context) -> Made:
    """Return the question what plays, or how loud it is."""
    intent = LEVEL if _LOUD.search(fold(context.text)) else PLAYING
    here = place.is_here or place == Place()
    return (context.there(intent, place, here=here, domain="media_player"),), place.score


def _one_by_one(target: Target, context: Context) -> Target | None:
    """Return the things that are of a kind, where there are few: "where's the vacuum"."""
    if target.entities:
        return target
    found = tuple(
        one
        for one in context.house.entities
        if one.domain in target.domains
        and (not target.device_classes or one.device_class in target.device_classes)
        and target.place.area_id in (None, one.area)
        and target.place.floor_id in (None, floor_of(context.house, one))
    )
    few = 0 < len(found) <= _FEW
    return replace(target, entities=found, every=len(found) > 1) if few else None


def _state(command: Command, place: Place, context: Context) -> Made | None:
    state = command.constants[0]
    wanted = _STATES.get(state, state)
    what = command.spans.get("what")
    target = (
        targets_of(context.house, context.language).find(what, place, None)
        if what
        else _implied(command, place) or _everything(state, place, context)
    )
    if target is None and state in _PERSONS and command.action != "is" and place == Place():
        target = Target(domains=("person",))
    target = _lockable(target, state)
    if target is None:
        return None
    if wanted == "on":
        wanted = _on_states({one.domain for one in target.entities} or set(target.domains))
    if target.entities:
        response = _answer(command, state, context)
        slots: dict[str, Any] = {} if response == "one" else {"state": wanted}
        return (_named(context, target, response, **slots),), target.score
    if state in _LOCKED:
        target = replace(target, domains=("lock",), device_classes=())
    slots = {"state": wanted}
    if target.domains:
        slots["domain"] = _asked(target, state)
    if target.device_classes:
        slots["device_class"] = target.device_classes[0]
    response = _RESPONSES[command.action]
    if command.action == "is":
        response = _about_all(state)
    return (_there(context, target.place, response, **slots),), target.score


def _answer(command: Command, state: str, context: Context) -> str:
    """Return the key of the answer about things: of either state by the one that they are in."""
    if command.action != "is":
        return _RESPONSES[command.action]
    if "what" not in command.spans:
        return _about_all(state)
    return "one" if _EITHER.search(fold(context.text)) else _RESPONSES["is"]


def _lockable(target: Target | None, state: str) -> Target | None:
    """Return what is asked about without what is never locked: a lamp of that name."""
    if target is None or not target.entities or state not in _LOCKED:
        return target
    locks = tuple(one for one in target.entities if "lock" in (one.domain, one.device_class))
    return replace(target, entities=locks) if locks else None


def _on_states(domains: set[str]) -> str | list[str]:
    """Return the states in which things of some kinds are on."""
    states = [state for kind in _ON if kind in domains for state in _ON[kind]]
    return list(dict.fromkeys((*states, "on"))) if states else "on"


def _about_all(state: str) -> str:
    """Return the key of the answer to "are the doors locked": of all, or of any."""
    return "all" if state in _ALL_OF_THEM else "any"


def _asked(target: Target, state: str) -> str:
    """Return the one domain that a state is of."""
    preferred = {"locked": "lock", "unlocked": "lock", "open": "cover", "closed": "cover"}
    wanted = preferred.get(state, "light")
    return wanted if wanted in target.domains else target.domains[0]


def _implied(command: Command, place: Place) -> Target | None:
    kinds = [constant for constant in command.constants if constant in KINDS]
    if not kinds:
        return None
    domain, device_class = _KIND_DOMAINS[kinds[0]]
    classes = (device_class,) if device_class else ()
    return Target(domains=(domain,), device_classes=classes, place=place)


def _everything(state: str, place: Place, context: Context) -> Target | None:
    """Return all that can be in a state: "did I leave anything on"."""
    domains, classes = _OF_STATES.get(state, ((), ()))
    where = context.area if place.is_here else place.area_id
    found = tuple(
        one
        for one in context.house.entities
        if one.domain in domains
        and (one.domain != "binary_sensor" or one.device_class in classes)
        and where in (None, one.area)
        and place.floor_id in (None, floor_of(context.house, one))
    )
    return Target(entities=found, every=True, place=place) if found else None


def _measured(command: Command, place: Place, context: Context) -> Made | None:
    measured = command.constants[0]
    what = command.spans.get("what")
    target = targets_of(context.house, context.language).find(what, place, None) if what else None
    if what and (told := _told_of(measured, what, place, context)):
        return (told,), 1.0
    # How a door is tells nothing of its battery.
    if what and (target is None or not target.entities or measured == "battery"):
        return None
    if target is not None:
        if measured == "temperature" and target.entities[0].domain == "climate":
            return (_named(context, target, "default", intent=_TEMPERATURE),), target.score
        return (_named(context, target, "one"),), target.score
    here = place.is_here or place == Place()
    if measured == "temperature":
        return (context.there(_TEMPERATURE, place, here=here),), place.score
    slots = {"domain": "sensor", "device_class": _CLASSES.get(measured, measured)}
    return (context.there(_STATE, place, here=here, response="one", **slots),), place.score


def _told_of(measured: str, what: Sequence[str], place: Place, context: Context) -> Match | None:
    """Return the question how much a thing has; None where nothing plainly measures it."""
    devices, sensors = having(measured, context.house.entities)
    bearing = partial(things_of(context.house, context.language).bearing, " ".join(what))
    if len(found := bearing(sensors, context.area)) == 1:
        return context.named(_STATE, tuple(found), place, every=False, response="one")
    if measured != "battery" or len(found := bearing(devices, context.area)) != 1:
        return None
    return context.named(QUALITY, tuple(found), place, every=False, quality=measured)


def _named(
    context: Context, target: Target, response: str, *, intent: str = _STATE, **slots: Any
) -> Match:
    return context.named(
        intent, target.entities, target.place, every=target.every, response=response, **slots
    )


def _there(context: Context, place: Place, response: str, **slots: Any) -> Match:
    return context.there(_STATE, place, here=place.is_here, response=response, **slots)
