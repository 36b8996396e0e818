"""The one device that is meant when only its kind was said, or its name was called before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wyoming_servers.house.names import split_commands, words_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.nano.plans import Command, Plan

from .context import Context
from .places import Place
from .targets import Target

_ROBOTS = frozenset(("vacuum", "lawn_mower"))


def with_called_robots(plan: Plan, text: str, language: str, house: House) -> Plan:
    """Return a plan whose commands have the robot that was called: "Dusty, go back to your dock".

    Of what is said to somebody the model tells but the kind.
    """
    parts = split_commands(text, language) if len(plan) > 1 else [text]
    if len(parts) != len(plan):
        return plan
    return tuple(_called(*both, house) for both in zip(plan, parts, strict=True))


def _called(command: Command, part: str, house: House) -> Command:
    is_robots = command.action == "dock" or "vacuum" in command.constants
    if not is_robots or command.action == "clean" or {"what", "all"} & _said_in(command):
        return command
    said = f" {' '.join(words_of(part))} "
    names = (words_of(one.name) for one in house.entities if one.domain in _ROBOTS)
    called = [name for name in names if name and f" {' '.join(name)} " in said]
    if len(called) != 1:
        return command
    return replace(command, spans={**command.spans, "what": tuple(called[0])})


def _said_in(command: Command) -> set[str]:
    return {*command.spans, *command.constants}


def lone_robots(target: Target, house: House) -> tuple[Entity, ...]:
    """Return the robots when one is meant: it is not where the speaker is, but where it works."""
    if target.every or target.place != Place() or not set(target.domains) <= _ROBOTS:
        return ()
    return tuple(one for one in house.entities if one.domain in target.domains)


def lone_player(target: Target, classes: Sequence[str], context: Context) -> tuple[Entity, ...]:
    """Return the one television of a room, or of the house: what is around it plays on."""
    where = target.place.area_id or context.area
    found = [
        one
        for one in context.house.entities
        if one.domain == "media_player" and one.device_class in classes
    ]
    near = [one for one in found if where and one.area == where]
    if not near and target.place == Place():
        near = found
    return tuple(near) if len(near) == 1 and not target.every else ()
