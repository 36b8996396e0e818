"""Carries out the tool calls of Home Assistant's Assist API in a simulated home.

Arguments, effects and results are those of Home Assistant 2026.11 (``helpers/llm.py`` and each
component's ``intent.py``); ``tests/homeassistant/test_assist_tools.py`` compares the two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from wyoming_servers.house.snapshot import Tool

from .context import live_context
from .domains import feature
from .errors import HomeAssistantError, IntentUnexpectedError, InvalidSlotInfo, MultipleInvalid
from .intents import SERVICE_INTENTS
from .lists import Lists
from .matching import Constraints, MatchFailedError, Reason, Speaker, find_places, match_targets
from .results import Result, response, target
from .schemas import check
from .timers import Timer, Timers, total_seconds

if TYPE_CHECKING:
    from .home import SimulatedHome

Arguments = Mapping[str, Any]
Handler = Callable[["SimulatedHome", Arguments, Speaker], Result]

_VOLUME_STEPS: Mapping[Any, int] = {"up": 10, "down": -10}
"""Percent, as Home Assistant's media players step by default."""


def call_tool(home: SimulatedHome, tool: Tool, arguments: Arguments, speaker: Speaker) -> Result:
    """Call a tool of the home. Raises AssistError as Home Assistant would."""
    owner, _, action = tool.name.partition("__")
    if owner == "script":
        home.perform(f"script.{action}", "turn_on", {})
        return {"result": {}}
    if action.startswith("Hass"):
        return _call_intent(home, tool, arguments, speaker)
    unknown = [name for name in arguments if name not in tool.parameters["properties"]]
    if unknown:
        raise MultipleInvalid(f"not a valid option at '{unknown[0]}'")
    try:
        checked = check(tool.parameters, arguments)
    except ValueError as error:
        raise MultipleInvalid(str(error)) from error
    return TOOLS[tool.name](home, checked, speaker)


def _call_intent(home: SimulatedHome, tool: Tool, arguments: Arguments, speaker: Speaker) -> Result:
    given = {name: value for name, value in arguments.items() if not _is_blank(value)}
    intent = tool.name.partition("__")[2]
    try:
        slots = check(tool.parameters, given)
    except ValueError as error:
        raise InvalidSlotInfo(f"Received invalid slot info for {intent}") from error
    if tool.name in SERVICE_INTENTS:
        return SERVICE_INTENTS[tool.name].handle(home, slots, speaker)
    return TOOLS[tool.name](home, slots, speaker)


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _set_temperature(home: SimulatedHome, slots: Arguments, speaker: Speaker) -> Result:
    wanted = Constraints(
        name=slots.get("name"),
        area=slots.get("area"),
        floor=slots.get("floor"),
        domains=("climate",),
        features=feature("climate", "target_temperature"),
        single_target=True,
    )
    [entity] = match_targets(home.snapshot(), wanted, speaker).entities
    try:
        home.perform(entity.entity_id, "set_temperature", {"temperature": slots["temperature"]})
    except HomeAssistantError as error:
        raise IntentUnexpectedError("Error handling HassClimateSetTemperature") from error
    return response([target(entity)])


def _clean_area(home: SimulatedHome, slots: Arguments, _speaker: Speaker) -> Result:
    house = home.snapshot()
    areas = find_places(house.areas, slots["area"])
    if not areas:
        raise MatchFailedError(Reason.INVALID_AREA, Constraints(area=slots["area"]))
    wanted = Constraints(
        name=slots.get("name"), domains=("vacuum",), features=feature("vacuum", "clean_area")
    )
    match = match_targets(house, wanted, home.speaker(areas[0].area_id))
    for entity in match.entities:
        home.perform(entity.entity_id, "clean_area", {})
    return response([*map(target, areas), *map(target, match.entities)])


def _change_volume(home: SimulatedHome, slots: Arguments, speaker: Speaker) -> Result:
    wanted = Constraints(
        name=slots.get("name"),
        area=slots.get("area"),
        floor=slots.get("floor"),
        domains=("media_player",),
        features=feature("media_player", "volume_set"),
    )
    players = match_targets(home.snapshot(), wanted, speaker).entities
    if len(players) > 1 and "name" not in slots:
        players = [player for player in players if player.state == "playing"]
        if not players:
            raise MatchFailedError(Reason.STATE, wanted)
    step = _VOLUME_STEPS.get(slots["volume_step"]) or slots["volume_step"]
    for player in players:
        level = player.attributes.get("volume_level", 0.0) + step / 100
        home.perform(player.entity_id, "volume_set", {"volume_level": level})
    return response()


def _list(action: Callable[[Lists, str, str], None]) -> Handler:
    """Make a tool that does something with one item of a to-do list."""

    def handler(home: SimulatedHome, slots: Arguments, _speaker: Speaker) -> Result:
        wanted = Constraints(name=slots["name"], domains=("todo",))
        entity = match_targets(home.snapshot(), wanted).entities[0]
        home.change_list(entity.entity_id, action, slots["item"].strip())
        return response([target(entity, slots["name"])])

    return handler


def _list_items(home: SimulatedHome, arguments: Arguments, _speaker: Speaker) -> Result:
    wanted = Constraints(name=arguments["todo_list"], domains=("todo",))
    entity = match_targets(home.snapshot(), wanted).entities[0]
    return {"items": [asdict(i) for i in home.lists.items(entity.entity_id, arguments["status"])]}


def _start_timer(home: SimulatedHome, slots: Arguments, speaker: Speaker) -> Result:
    home.timers.start(slots, speaker)
    return response()


def _on_timer(
    act: Callable[[Timers, Timer, Arguments], None], *, active: bool | None = None
) -> Handler:
    """Make a tool that does something to the one timer that fits."""

    def handler(home: SimulatedHome, slots: Arguments, speaker: Speaker) -> Result:
        act(home.timers, home.timers.find(slots, speaker, active=active), slots)
        return response()

    return handler


def _cancel_all(home: SimulatedHome, slots: Arguments, speaker: Speaker) -> Result:
    found = home.timers.find_all(slots, speaker)
    for timer in found:
        home.timers.cancel(timer)
    return response(canceled=len(found), **slots)


def _timer_status(home: SimulatedHome, slots: Arguments, speaker: Speaker) -> Result:
    found = home.timers.find_all(slots, speaker)
    return response(timers=[home.timers.status(timer) for timer in found])


def _date_time(home: SimulatedHome, _arguments: Arguments, _speaker: Speaker) -> Result:
    now = home.now()
    return {
        "date": now.strftime("%Y-%m-%d"),
        "time": now.strftime("%H:%M:%S"),
        "timezone": now.strftime("%Z"),
        "weekday": now.strftime("%A"),
    }


def _live_context(home: SimulatedHome, arguments: Arguments, _speaker: Speaker) -> Result:
    return live_context(home.snapshot(), arguments)


TOOLS: Mapping[str, Handler] = MappingProxyType(
    {
        "climate__HassClimateSetTemperature": _set_temperature,
        "homeassistant__GetLiveContext": _live_context,
        "intent__HassStartTimer": _start_timer,
        "intent__HassCancelTimer": _on_timer(lambda timers, timer, _: timers.cancel(timer)),
        "intent__HassCancelAllTimers": _cancel_all,
        "intent__HassIncreaseTimer": _on_timer(
            lambda timers, timer, slots: timers.add(timer, total_seconds(slots))
        ),
        "intent__HassDecreaseTimer": _on_timer(
            lambda timers, timer, slots: timers.add(timer, -total_seconds(slots))
        ),
        "intent__HassPauseTimer": _on_timer(
            lambda timers, timer, _: timers.pause(timer), active=True
        ),
        "intent__HassUnpauseTimer": _on_timer(
            lambda timers, timer, _: timers.unpause(timer), active=False
        ),
        "intent__HassTimerStatus": _timer_status,
        "llm__GetDateTime": _date_time,
        "media_player__HassSetVolumeRelative": _change_volume,
        "todo__get_items": _list_items,
        "todo__HassListAddItem": _list(Lists.add),
        "todo__HassListCompleteItem": _list(Lists.complete),
        "todo__HassListRemoveItem": _list(Lists.remove),
        "vacuum__HassVacuumCleanArea": _clean_area,
    }
)
