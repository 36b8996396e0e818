from __future__ import annotations

import json

import pytest

# (tool, arguments, what changes: entity -> state or (state, attributes), names told as done)
ACTIONS = [
    (
        "intent__HassTurnOn",
        {"name": "Kitchen Light"},
        {"light.kitchen_light": ("on", {"brightness": 255, "color_temp_kelvin": 3000})},
        ["Kitchen Light"],
    ),
    (
        "intent__HassTurnOff",
        {"area": "Office", "domain": ["light"]},
        {"light.office_lights": ("off", {"brightness": None}), "light.desk_lamp": "off"},
        ["Office", "Office Lights", "Desk Lamp"],
    ),
    (
        "intent__HassTurnOff",
        {"floor": "upstairs", "domain": "light"},
        {"light.office_lights": "off", "light.desk_lamp": "off"},
        ["Upstairs", "Bed Light", "Office Lights", "Desk Lamp", "Bathroom Light"],
    ),
    ("intent__HassTurnOn", {"name": "front door"}, {"lock.front_door": "locked"}, ["Front Door"]),
    ("intent__HassTurnOff", {"name": "Back Door"}, {"lock.back_door": "unlocked"}, ["Back Door"]),
    ("intent__HassTurnOn", {"name": "coffee maker"}, {"switch.coffee_machine": "on"}, None),
    ("intent__HassTurnOn", {"name": "Garage Door"}, {"cover.garage_door": "open"}, ["Garage Door"]),
    (
        "intent__HassTurnOff",
        {"name": "blinds"},
        {"cover.living_room_blind": ("closed", {"current_position": 0})},
        ["Living Room Blind"],
    ),
    (
        "intent__HassTurnOn",
        {"name": "Mood Lighting"},
        {
            "scene.mood_lighting": "2026-11-20T07:30:00+00:00",
            "light.living_room_lamp": (
                "on",
                {"brightness": 90, "rgb_color": [255, 147, 41], "color_mode": "hs"},
            ),
        },
        ["Mood Lighting"],
    ),
    (
        "intent__HassTurnOn",
        {"name": "Movie Time"},
        {
            "scene.movie_time": "2026-11-20T07:30:00+00:00",
            "light.living_room_lamp": ("on", {"brightness": 25}),
            "cover.living_room_blind": ("closed", {"current_position": 0}),
            "media_player.television": "on",
        },
        ["Movie Time"],
    ),
    (
        "intent__HassTurnOn",
        {"name": "Good Night"},
        {
            "script.good_night": ("off", {"last_triggered": "2026-11-20T07:30:00+00:00"}),
            "lock.front_door": "locked",
            "light.living_room_lamp": "off",
        },
        ["Good Night"],
    ),
    (
        "script__good_night",
        {},
        {
            "script.good_night": "off",
            "lock.front_door": "locked",
            "light.living_room_lamp": "off",
        },
        None,
    ),
    (
        "light__HassLightSet",
        {"name": "Bed Light", "brightness": 50},
        {"light.bed_light": ("on", {"brightness": 128})},
        ["Bed Light"],
    ),
    (
        "light__HassLightSet",
        {"name": "Bed Light", "color": "Dark Orange"},
        {"light.bed_light": ("on", {"rgb_color": [255, 140, 0], "color_mode": "hs"})},
        ["Bed Light"],
    ),
    (
        "light__HassLightSet",
        {"name": "Desk Lamp", "temperature": 2700},
        {"light.desk_lamp": ("on", {"color_temp_kelvin": 2700, "brightness": 120})},
        ["Desk Lamp"],
    ),
    (
        "light__HassLightSet",
        {"name": "Desk Lamp", "brightness": 0},
        {"light.desk_lamp": ("off", {"brightness": None})},
        ["Desk Lamp"],
    ),
    (
        "light__HassLightSet",
        {"name": "Hallway Light", "brightness": 30, "color": "red"},
        {"light.hallway_light": ("on", {"color_mode": "onoff"})},
        ["Hallway Light"],
    ),
    (
        "intent__HassSetPosition",
        {"name": "Bedroom Blind", "position": 30},
        {"cover.bedroom_blind": ("open", {"current_position": 30})},
        ["Bedroom Blind"],
    ),
    ("intent__HassStopMoving", {"name": "Bedroom Blind"}, {}, ["Bedroom Blind"]),
    (
        "climate__HassClimateSetTemperature",
        {"temperature": 19},
        {"climate.living_room_thermostat": ("heat", {"temperature": 19, "hvac_action": "idle"})},
        ["Living Room Thermostat"],
    ),
    (
        "climate__HassClimateSetTemperature",
        {"area": "Bedroom", "temperature": 20},
        {"climate.bedroom_thermostat": ("heat", {"temperature": 20, "hvac_action": "heating"})},
        ["Bedroom Thermostat"],
    ),
    (
        "intent__HassTurnOff",
        {"name": "Thermostat"},
        {"climate.living_room_thermostat": ("off", {"hvac_action": "off"})},
        ["Living Room Thermostat"],
    ),
    (
        "fan__HassFanSetSpeed",
        {"name": "Ceiling Fan", "percentage": 33},
        {"fan.ceiling_fan": ("on", {"percentage": 33})},
        ["Ceiling Fan"],
    ),
    (
        "intent__HassTurnOn",
        {"name": "Extractor"},
        {"fan.bathroom_fan": ("on", {"percentage": 100})},
        ["Bathroom Fan"],
    ),
    (
        "media_player__HassMediaNext",
        {},
        {"media_player.living_room_speaker": ("playing", {"media_title": "Gymnopédie No. 1"})},
        ["Living Room Speaker"],
    ),
    (
        "media_player__HassMediaPrevious",
        {},
        {"media_player.living_room_speaker": ("playing", {"media_title": "The Swan"})},
        ["Living Room Speaker"],
    ),
    (
        "media_player__HassMediaPause",
        {},
        {"media_player.living_room_speaker": "paused"},
        ["Living Room Speaker"],
    ),
    (
        "media_player__HassMediaUnpause",
        {"name": "radio"},
        {"media_player.kitchen_radio": "playing"},
        ["Kitchen Radio"],
    ),
    (
        "intent__HassTurnOn",
        {"name": "radio"},
        {"media_player.kitchen_radio": ("playing", {"media_title": "Morning News"})},
        ["Kitchen Radio"],
    ),
    (
        "media_player__HassSetVolume",
        {"name": "Living Room Speaker", "volume_level": 70},
        {"media_player.living_room_speaker": ("playing", {"volume_level": 0.7})},
        ["Living Room Speaker"],
    ),
    (
        "media_player__HassSetVolumeRelative",
        {"volume_step": "up"},
        {"media_player.living_room_speaker": ("playing", {"volume_level": 0.5})},
        [],
    ),
    (
        "media_player__HassSetVolumeRelative",
        {"name": "Kitchen Radio", "volume_step": -50},
        {"media_player.kitchen_radio": ("off", {"volume_level": 0.0})},
        [],
    ),
    (
        "media_player__HassMediaPlayerMute",
        {"name": "music"},
        {"media_player.living_room_speaker": ("playing", {"is_volume_muted": True})},
        ["Living Room Speaker"],
    ),
    ("media_player__HassMediaPlayerUnmute", {"name": "music"}, {}, ["Living Room Speaker"]),
    ("vacuum__HassVacuumStart", {"name": "vacuum"}, {"vacuum.robby": "cleaning"}, ["Robby"]),
    ("vacuum__HassVacuumReturnToBase", {}, {"vacuum.robby": "returning"}, ["Robby"]),
    (
        "vacuum__HassVacuumCleanArea",
        {"area": "hall"},
        {"vacuum.robby": "cleaning"},
        ["Hallway", "Robby"],
    ),
    (
        "todo__HassListAddItem",
        {"item": "eggs", "name": "groceries"},
        {"todo.shopping_list": "3"},
        ["groceries"],
    ),
    (
        "todo__HassListCompleteItem",
        {"item": "milk", "name": "Shopping List"},
        {"todo.shopping_list": "1"},
        ["Shopping List"],
    ),
    (
        "todo__HassListRemoveItem",
        {"item": "water the plants", "name": "tasks"},
        {"todo.to_do": "0"},
        ["tasks"],
    ),
]


@pytest.mark.parametrize(("tool", "arguments", "changed", "told"), ACTIONS)
def test_a_call_changes_states_and_says_so(home, tool, arguments, changed, told):
    mark, before = home.mark, home.states()

    result = home.call(tool, arguments)

    assert "error" not in result
    after = home.states()
    assert {entity for entity in after if after[entity] != before[entity]} == set(changed)
    assert {change.after.entity_id for change in home.changes_since(mark)} == set(changed)
    for entity_id, wanted in changed.items():
        state, attributes = wanted if isinstance(wanted, tuple) else (wanted, {})
        assert after[entity_id]["state"] == state
        assert attributes.items() <= after[entity_id]["attributes"].items()
    if told is not None:
        assert [target["name"] for target in result["data"]["success"]] == told
        assert result["response_type"] == "action_done"
        assert result["data"]["failed"] == []


QUESTIONS = [
    (
        "llm__GetDateTime",
        {},
        {"date": "2026-11-20", "time": "07:30:00", "timezone": "UTC", "weekday": "Friday"},
    ),
    (
        "todo__get_items",
        {"todo_list": "groceries"},
        {
            "items": [
                {"summary": "Milk", "uid": "1", "status": "needs_action"},
                {"summary": "Bread", "uid": "2", "status": "needs_action"},
            ]
        },
    ),
    ("todo__get_items", {"todo_list": "To-do List", "status": "completed"}, {"items": []}),
    (
        "homeassistant__GetLiveContext",
        {"name": "Front Door"},
        {
            "result": "Live Context: An overview of the areas and the devices in this smart home:\n"
            "- names: Front Door\n  domain: lock\n  state: unlocked\n  areas: Hallway, hall\n"
        },
    ),
    (
        "homeassistant__GetLiveContext",
        {"area": "Attic"},
        {"error": "Area 'Attic' does not exist"},
    ),
]


@pytest.mark.parametrize(("tool", "arguments", "answer"), QUESTIONS)
def test_a_question_is_answered_and_changes_nothing(home, tool, arguments, answer):
    mark = home.mark

    assert home.call(tool, arguments) == answer
    assert home.changes_since(mark) == []


FAILURES = [
    ("intent__HassTurnOn", {"name": "Disco Ball"}, "MatchFailedError"),
    ("intent__HassTurnOn", {"area": "Attic"}, "MatchFailedError"),
    ("intent__HassTurnOn", {}, "IntentHandleError"),
    ("intent__HassTurnOn", {"name": "", "area": None}, "IntentHandleError"),
    ("intent__HassTurnOn", {"name": {"first": "Bed Light"}}, "InvalidSlotInfo"),
    ("intent__HassTurnOn", {"name": "Outdoor Humidity"}, "IntentHandleError"),
    ("intent__HassTurnOff", {"name": "Mood Lighting"}, "IntentHandleError"),
    ("intent__HassTurnOn", ["Bed Light"], "MultipleInvalid"),
    ("intent__HassFly", {}, "HomeAssistantError"),
    ("HassTurnOn", {"name": "Bed Light"}, "HomeAssistantError"),
    ("", {}, "HomeAssistantError"),
    ("light__HassLightSet", {"name": "Bed Light", "brightness": 101}, "InvalidSlotInfo"),
    ("light__HassLightSet", {"name": "Bed Light", "brightness": "half"}, "InvalidSlotInfo"),
    ("light__HassLightSet", {"name": "Bed Light", "brightness": float("inf")}, "InvalidSlotInfo"),
    ("light__HassLightSet", {"name": "Bed Light", "color": "bluish"}, "InvalidSlotInfo"),
    ("light__HassLightSet", {"name": "Bed Light", "domain": "lock"}, "InvalidSlotInfo"),
    ("intent__HassSetPosition", {"name": "Garage Door", "position": 3}, "IntentHandleError"),
    ("intent__HassSetPosition", {"name": "Robby", "position": 3}, "IntentHandleError"),
    ("intent__HassSetPosition", {"name": "Bedroom Blind"}, "InvalidSlotInfo"),
    ("climate__HassClimateSetTemperature", {"temperature": 90}, "IntentUnexpectedError"),
    ("climate__HassClimateSetTemperature", {"temperature": "warm"}, "InvalidSlotInfo"),
    ("media_player__HassMediaNext", {"name": "Television"}, "MatchFailedError"),
    ("vacuum__HassVacuumCleanArea", {"area": "Attic"}, "MatchFailedError"),
    ("todo__HassListAddItem", {"item": "eggs", "name": "Wish List"}, "MatchFailedError"),
    ("todo__HassListRemoveItem", {"item": "eggs", "name": "groceries"}, "IntentHandleError"),
    ("todo__get_items", {"todo_list": "Wish List"}, "MultipleInvalid"),
    ("todo__get_items", {}, "MultipleInvalid"),
    ("homeassistant__GetLiveContext", {"room": "Kitchen"}, "MultipleInvalid"),
    ("intent__HassStartTimer", {}, "InvalidSlotInfo"),
    ("intent__HassStartTimer", {"minutes": -5}, "InvalidSlotInfo"),
    ("intent__HassCancelTimer", {}, "TimerNotFoundError"),
]


@pytest.mark.parametrize(("tool", "arguments", "error"), FAILURES)
def test_a_call_that_cannot_be_done_is_told_and_changes_nothing(home, tool, arguments, error):
    before = home.states()

    result = home.call(tool, arguments)

    assert result["error"] == error
    assert result["error_text"]
    assert home.states() == before


def test_a_failed_match_says_what_was_asked_for(home):
    result = home.call("intent__HassTurnOn", {"name": "Disco Ball", "domain": "light"})

    assert result["error_text"] == (
        "No entities matched the name (given name 'Disco Ball', domains light)"
    )


def test_every_tool_is_tried_here(home):
    timers = {name for name in _names(home) if name.endswith(("Timer", "Timers", "TimerStatus"))}
    tried = {case[0] for case in (*ACTIONS, *QUESTIONS)}

    assert _names(home) - timers == tried


def test_results_are_json(home):
    for tool, arguments, *_ in (*ACTIONS, *QUESTIONS, *FAILURES):
        result = home.call(tool, arguments)
        assert json.loads(json.dumps(result)) == result


def _names(home):
    return {tool.name for tool in home.snapshot().tools}
