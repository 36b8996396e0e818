"""What is said to the house, by people and by espeak-ng, and what is to come of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.stt_corpus import Case, Room, Speech, in_room, pink, recording, say

QUIET = Room(name="quiet", noise=pink)
VOICES = ("en-us", "en-gb")


@dataclass(frozen=True, kw_only=True)
class Command:
    """One sentence."""

    text: str
    recording: str = ""
    """Name of the recording of a person who says it; spoken by espeak-ng where there is none."""
    changes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """State and attributes that entities have afterwards, by entity id."""
    tells: str = ""
    """What the reply has to hold."""
    timer: str = ""
    """What the satellite has to hear of a timer."""
    before: str = ""
    """What is typed at the satellite before that."""


def _is(entity_id: str, state: str, **attributes: Any) -> dict[str, dict[str, Any]]:
    return {entity_id: {"state": state} | attributes}


RECORDED = (
    Command(
        text="lock the Front Door",
        recording="lock_the_front_door",
        changes=_is("lock.front_door", "locked"),
    ),
    Command(text="is the Front Door locked", recording="is_the_front_door_locked", tells="no"),
    Command(
        text="turn off lights in the Office",
        recording="turn_off_lights_in_the_office",
        changes=_is("light.office_lights", "off") | _is("light.desk_lamp", "off"),
    ),
    Command(
        text="activate Mood Lighting",
        recording="activate_mood_lighting",
        changes=_is("light.living_room_lamp", "on", brightness=90),
    ),
    Command(
        text="what is the Outdoor Humidity", recording="what_is_the_outdoor_humidity", tells="54"
    ),
    Command(text="what's the weather", recording="what_s_the_weather", tells="12"),
    Command(
        text="what's the date",
        recording="what_s_the_date",
        tells=str(datetime.now(UTC).year),
    ),
    Command(
        text="cancel all timers",
        recording="cancel_all_timers",
        timer="cancelled",
        before="set a timer for 2 hours",
    ),
)
SPOKEN = (
    Command(text="turn on the kitchen light", changes=_is("light.kitchen_light", "on")),
    Command(text="turn on the coffee machine", changes=_is("switch.coffee_machine", "on")),
    Command(text="close the living room blind", changes=_is("cover.living_room_blind", "closed")),
    Command(text="open the bedroom blind", changes=_is("cover.bedroom_blind", "open")),
    Command(
        text="set the living room thermostat to 22 degrees",
        changes=_is("climate.living_room_thermostat", "heat", temperature=22),
    ),
    Command(text="turn on the ceiling fan", changes=_is("fan.ceiling_fan", "on")),
    Command(text="turn off the living room lamp", changes=_is("light.living_room_lamp", "off")),
    Command(text="turn on the ceiling lights", changes=_is("light.ceiling_lights", "on")),
    Command(text="turn on the sprinkler", changes=_is("switch.sprinkler", "on")),
    Command(text="is the kitchen window open", tells="yes"),
    Command(text="pause", changes=_is("media_player.living_room_speaker", "paused")),
    Command(
        text="set Bed Light brightness to 50 percent",
        changes=_is("light.bed_light", "on", brightness=128),
    ),
    Command(text="set a timer for 5 minutes", timer="started"),
)


def commands(recordings: Path) -> Iterator[tuple[Command, Case]]:
    """Yield each command with its audio in a quiet room, people's first."""
    for command in RECORDED:
        samples = recording(recordings / "commands" / f"{command.recording}.wav")
        yield command, _in_quiet("recorded", command, Speech(samples, is_recorded=True))
    for number, command in enumerate(SPOKEN):
        yield command, spoken(command, VOICES[number % len(VOICES)])


def spoken(command: Command, voice: str = VOICES[0]) -> Case:
    """Return a command as espeak-ng speaks it."""
    return _in_quiet("spoken", command, Speech(say(command.text, voice)))


def _in_quiet(condition: str, command: Command, speech: Speech) -> Case:
    return in_room(condition, QUIET, command.text, command.text, speech)
