"""From a plan of the house's own model to commands for the things of the house.

Nothing is guessed: a command whose device, place or value the house does not have makes the whole
plan be left to whoever comes next.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from wyoming_servers.house.caution import asks_for_a_mode, asks_whether, is_unfinished
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.compound.delayed import is_deferred
from wyoming_servers.llm.agent.tolerant import Reading
from wyoming_servers.llm.nano.plans import ALL, AMOUNTS, ASKING, KINDS, Command, Plan

from .context import Context
from .everything import all_of, are_both
from .exceptions import all_but, is_said_behind
from .kinds import of_kind
from .lists import Made
from .lone import lone_player, lone_robots, with_called_robots
from .misplaced import as_locked, as_placed, as_played, as_thing, is_watched
from .others import lone_match, needs_no_device
from .places import Place, place_of
from .purposes import wanted
from .questions import question_match
from .remarks import is_remark, tells_as_it_is
from .steps import amount_of, is_step, step_of, told_apart
from .targets import Target, targets_of
from .theirs import in_their_room
from .unsaid import loses_a_name
from .values import changes_by_half, closes_a_share, color_of, number_of, says_a_share, white_of

_SWITCHABLE: Final = frozenset(
    (
        *("light", "switch", "fan", "media_player", "climate", "scene", "script", "input_boolean"),
        *("humidifier", "button", "input_button", "automation", "vacuum", "lawn_mower", "siren"),
        *("water_heater", "remote", "group", "valve"),
    )
)
_PLAYER = frozenset(("media_player",))
_DOMAINS: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(("on", "off", "toggle"), _SWITCHABLE),
    **dict.fromkeys(("open", "close", "position"), frozenset(("cover", "valve"))),
    "stop": frozenset(("cover", "valve", "vacuum", "lawn_mower", "media_player", "fan", "switch")),
    **dict.fromkeys(("lock", "unlock"), frozenset(("lock",))),
    **dict.fromkeys(("bright", "brighter", "dimmer", "color"), frozenset(("light",))),
    **dict.fromkeys(("heat", "warmer", "cooler"), frozenset(("climate",))),
    **dict.fromkeys(("speed", "faster", "slower"), frozenset(("fan",))),
    **dict.fromkeys(
        ("volume", "louder", "quieter", "mute", "unmute", "play", "pause", "next", "previous"),
        _PLAYER,
    ),
    "music": _PLAYER,
    "dock": frozenset(("vacuum", "lawn_mower")),
    "clean": frozenset(("vacuum",)),
}
"""What each action can be about."""
_USUAL: Final = {
    **dict.fromkeys(("bright", "brighter", "dimmer", "color"), "light"),
    **dict.fromkeys(("open", "close", "stop", "position"), "cover"),
    **dict.fromkeys(("lock", "unlock"), "lock"),
    **dict.fromkeys(("on", "off"), "light"),
}
"""What is meant when nothing was said but the action and a place."""
_SOUNDS: Final = ("louder", "quieter")
_NEVER_BARE: Final = ("on", "off", "toggle", "open", "close", "stop", "position", "lock", "unlock")
"""Actions that need to be told about what."""
_PLAIN: Final = {
    "on": "HassTurnOn",
    "off": "HassTurnOff",
    "open": "HassTurnOn",
    "close": "HassTurnOff",
    "lock": "HassTurnOn",
    "unlock": "HassTurnOff",
    "mute": "HassMediaPlayerMute",
    "unmute": "HassMediaPlayerUnmute",
    "play": "HassMediaUnpause",
    "pause": "HassMediaPause",
    "next": "HassMediaNext",
    "previous": "HassMediaPrevious",
}
_RESPONSES: Final = {
    **dict.fromkeys(("open", "close"), ("cover", "cover_device_class")),
    **dict.fromkeys(("lock", "unlock"), ("lock", "lock")),
}
"""Keys of the responses about what was named, and about a kind of device."""
_SET: Final = {
    "bright": ("HassLightSet", "brightness", {"max": 100, "min": 1, "half": 50}),
    "position": ("HassSetPosition", "position", {"max": 100, "min": 0, "half": 50}),
    "heat": ("HassClimateSetTemperature", "temperature", {}),
    "speed": ("HassFanSetSpeed", "percentage", {"max": 100, "min": 1, "half": 50}),
    "volume": ("HassSetVolume", "volume_level", {"max": 100, "min": 0, "half": 50}),
}


def reading_of(
    plan: Plan, text: str, language: str, house: House, area: str | None
) -> Reading | None:
    """Return the commands of a plan and how well the house fits it; None when it does not.

    ``area`` is the area id of the speaker.
    """
    if is_unfinished(text, language) or is_remark(text, language):
        return None
    plan = with_called_robots(in_their_room(plan, text, language, house), text, language, house)
    if loses_a_name(plan, text, language, house) or _is_at_once(plan, text, language):
        return None
    if tells_as_it_is(plan, text, language):
        return None
    if asks_whether(text, language) and any(one.action not in ASKING for one in plan):
        return None
    return meaning_of(plan, text, language, house, area)


def _is_at_once(plan: Plan, text: str, language: str) -> bool:
    """Tell whether a plan has a bare timer where a command is to be done later."""
    bare = [one for one in plan if one.action == "timer" and "name" not in one.spans]
    return bool(bare) and is_deferred(text, language)


def meaning_of(
    plan: Plan, text: str, language: str, house: House, area: str | None
) -> Reading | None:
    """Return the same of a plan that leaves nothing out."""
    context = Context(text=text, language=language, house=house, area=area)
    matches: list[Match] = []
    score = 1.0
    for command in plan:
        if is_watched(command, text):
            return None
        placed = as_placed(as_played(command), text, house, language)
        known = as_thing(told_apart(placed, house, language), house, language)
        made = _commands(as_locked(known, house, language), context)
        if made is None or not made[0]:
            return None
        matches += made[0]
        score = min(score, made[1])
    return Reading(matches=tuple(matches), score=score) if matches else None


def _commands(command: Command, context: Context) -> Made | None:
    if needs_no_device(command):
        return lone_match(command, context)
    place = _place(command, context)
    if place is None:
        return None
    question = question_match(command, place, context)
    if question is not None:
        return question
    if command.action == "open" and "window" in command.constants:
        aired = _one(context, CHANGE, Target(place=place), look="air", step="up")
        return (aired, place.score) if aired else None  # "it's stuffy": by a fan or a window
    target = _target(command, place, context)
    if target is None:
        return None
    made = _acting(command, target, context)
    return (made, min(target.score, target.place.score)) if made else None


def _place(command: Command, context: Context) -> Place | None:
    said = command.spans.get("where")
    return place_of(said, context.house, context.language) if said else Place()


def _target(command: Command, place: Place, context: Context) -> Target | None:
    what = command.spans.get("what")
    if what:
        domains = _DOMAINS.get(command.action)
        # A robot is not where it is to clean.
        near = Place() if command.action == "clean" else place
        found = wanted(command.action, what, (near, place), domains, context)
        if found is not None and command.action == "clean":
            found = replace(found, place=place)
        if found is None or not (ALL in command.constants or are_both(found, context)):
            return found
        kind = targets_of(context.house, context.language).kind(what, place, domains)
        return replace(kind or found, every=True)  # "all curtains", whatever some are called
    kinds = [constant for constant in command.constants if constant in KINDS]
    if kinds:
        return of_kind(kinds[0], command, place, context)
    if ALL in command.constants and (everything := all_of(command, place, context)):
        return everything
    usual = _USUAL.get(command.action)
    if command.action in _NEVER_BARE and place == Place():
        return None  # what is meant was spoken of before
    return Target(domains=(usual,) if usual else (), place=place)


def _acting(command: Command, target: Target, context: Context) -> tuple[Match, ...] | None:
    action = command.action
    if action in ("on", "off"):
        made = _switched(action, target, context)
    elif action == "stop":
        made = _stopped(target, context)
    elif is_step(command):
        made = _changed(command, target, context)
    elif action in _PLAIN:
        made = _one(context, _PLAIN[action], target, response=_response(action, target))
    elif action in _SET:
        made = _valued(command, target, context)
    elif action == "color":
        made = _colored(command.spans.get("to", ()), target, context)
    else:
        made = _other(command, target, context)
    if made and (spared := command.spans.get("but")):
        is_so = is_said_behind(command, context)
        return all_but(made, spared, context) if is_so else None
    return made


def _switched(action: str, target: Target, context: Context) -> tuple[Match, ...] | None:
    domains = {entity.domain for entity in target.entities} or set(target.domains)
    if domains & _WITH_MODES and asks_for_a_mode(context.text, context.language):
        return None
    if action == "on" and domains == {"vacuum"}:
        return _one(context, "HassVacuumStart", target)
    if action == "on" and domains == {"lawn_mower"}:
        return _one(context, "HassLawnMowerStartMowing", target)
    if action == "off" and domains & {"vacuum", "lawn_mower"}:
        return _docked(target, context)
    return _one(context, _PLAIN[action], target, response=_response(action, target))


def _stopped(target: Target, context: Context) -> tuple[Match, ...] | None:
    """Return the command that stops something as its kind is stopped."""
    domains = {entity.domain for entity in target.entities} or set(target.domains)
    if domains & {"vacuum", "lawn_mower"}:
        return _docked(target, context)
    if domains == {"media_player"}:
        return _one(context, "HassMediaPause", target)
    if domains and domains <= {"fan", "switch"}:
        return _one(context, "HassTurnOff", target)
    return _one(context, "HassStopMoving", target)


def _docked(target: Target, context: Context) -> tuple[Match, ...] | None:
    domains = {entity.domain for entity in target.entities} or set(target.domains)
    intent = "HassLawnMowerDock" if domains == {"lawn_mower"} else "HassVacuumReturnToBase"
    return _one(context, intent, target)


def _valued(command: Command, target: Target, context: Context) -> tuple[Match, ...] | None:
    intent, slot, amounts = _SET[command.action]
    if slot == "position" and asks_for_a_mode(context.text, context.language):
        return None  # slats are tilted
    said = command.spans.get("to")
    amount = next((constant for constant in command.constants if constant in AMOUNTS), None)
    if amount in ("max", "min") and says_a_share(context.text):
        return None  # "down to a third"
    if amount == "half" and slot != "position" and changes_by_half(context.text):
        return None  # it counts from what there is
    value = number_of(said) if said else amounts.get(amount or "")
    if value is None or (slot != "temperature" and not 0 <= value <= _WHOLE):
        return None
    if slot == "temperature" and said and value != number_of(said, whole=1):
        return None  # "half" is no temperature
    if slot == "position" and said and closes_a_share(context.text, context.language):
        value = _WHOLE - value
    response = "brightness" if slot == "brightness" else "default"
    if slot == "position" and target.device_classes and not target.entities:
        response = "cover_device_class"
    return _one(context, intent, target, response=response, **{slot: value})


def _colored(said: tuple[str, ...], target: Target, context: Context) -> tuple[Match, ...] | None:
    """Return the command that gives a light a colour, or one of the whites."""
    for slot, response, value in (
        ("color", "color", color_of(said, context.language)),
        ("temperature", "temperature", white_of(said, context.language) or _kelvin(said)),
    ):
        if value is not None:
            return _one(context, "HassLightSet", target, response=response, **{slot: value})
    return None


def _kelvin(said: tuple[str, ...]) -> int | None:
    """Return the colour temperature in "2700 kelvin"."""
    number, *unit = said or ("",)
    is_kelvin = number.isdecimal() and unit in (["kelvin"], ["k"])
    return int(number) if is_kelvin and int(number) in _KELVIN else None


_WITH_MODES = frozenset(("climate", "fan", "water_heater", "humidifier"))
_WHOLE = 100
_KELVIN = range(1000, 10001)


def _changed(command: Command, target: Target, context: Context) -> tuple[Match, ...] | None:
    slots = step_of(command, context.text, context.language)
    if slots is None:
        return None
    return _one(context, CHANGE, replace(target, domains=()), **slots)


def _other(command: Command, target: Target, context: Context) -> tuple[Match, ...] | None:
    if command.action in _SOUNDS:
        sign = 1 if command.action == "louder" else -1
        amount = amount_of(command)
        step: Any = sign * amount if amount else ("up" if sign > 0 else "down")
        return _one(context, "HassSetVolumeRelative", target, volume_step=step)
    if command.action == "music":
        query = " ".join(command.spans["text"])
        made = _one(context, "HassMediaSearchAndPlay", target, search_query=query)
        sought = {"search_query": query}
        return tuple(
            replace(one, texts={**one.texts, **sought}, free_text=tuple(sought))
            for one in made or ()
        )
    if command.action == "dock":
        return _docked(target, context)
    if command.action == "clean" and (target.place.area_id or target.place.is_here):
        return _one(context, "HassVacuumCleanArea", replace(target, domains=(), entities=()))
    return None


def _one(
    context: Context, intent: str, target: Target, *, response: str = "default", **slots: Any
) -> tuple[Match, ...] | None:
    """Return the command about a target, in the shape in which the strict matcher tells it."""
    house, place = context.house, target.place
    if target.entities:
        every = target.every
        return (
            context.named(intent, target.entities, place, every=every, response=response, **slots),
        )
    if lone := lone_robots(target, house):
        return _one(context, intent, replace(target, entities=lone), response=response, **slots)
    if target.domains:
        # Of what the house has none is told so.
        kept = [one for one in target.domains if _exists(house, one)] or [target.domains[0]]
        if intent not in _DOMAINLESS:
            slots["domain"] = kept[0] if len(kept) == 1 else kept
    classes = [one for one in target.device_classes if one in _classes(house)]
    classes = classes or list(target.device_classes)
    if lone := lone_player(target, classes, context):
        return _one(context, intent, replace(target, entities=lone), response=response, **slots)
    if classes:
        slots["device_class"] = classes[0] if len(classes) == 1 else classes
    if intent.startswith(("HassMedia", "HassSetVolume")):
        slots.pop("domain", None)
    everywhere = place.is_everywhere or target.every
    here = place.is_here or not (place.area_id or place.floor_id or everywhere)
    return (context.there(intent, place, here=here, response=response, **slots),)


_DOMAINLESS: Final = ("HassClimateSetTemperature", "HassFanSetSpeed", "HassVacuumCleanArea")
"""Intents whose kind of device goes without saying; so do those of players."""


def _response(action: str, target: Target) -> str:
    """Return the key of the response, as the intents package names them."""
    if action in _RESPONSES:
        named, kind = _RESPONSES[action]
        return kind if target.device_classes and not target.entities else named
    if target.entities or action not in ("on", "off"):
        spoken = {entity.domain for entity in target.entities} & {"scene", "script", "button"}
        return next(iter(spoken)) if spoken and action == "on" else "default"
    if len(target.domains) > 1:
        return "everything"
    kind = target.domains[0] if target.domains else ""
    if kind not in ("fan", "light"):
        return "default"
    if target.every or target.place.is_everywhere:
        return f"{kind}_all"
    return f"{kind}s_floor" if target.place.floor_id and kind == "light" else f"{kind}s_area"


def _exists(house: House, domain: str) -> bool:
    return any(entity.domain == domain for entity in house.entities)


def _classes(house: House) -> set[str]:
    return {entity.device_class for entity in house.entities if entity.device_class}
