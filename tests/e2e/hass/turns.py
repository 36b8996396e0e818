"""Whether a turn did what was said, and when Home Assistant says each stage of it happened."""

from __future__ import annotations

from datetime import datetime

from tests.e2e.waiting import until

from .api import Api
from .commands import Command
from .house import reset
from .satellite import Satellite, SpokenTurn

QUIETEST_PEAK = 1000
"""Of 32767; a reply that nowhere is louder was not heard."""


async def speak(api: Api, satellite: Satellite, command: Command, pcm: bytes) -> SpokenTurn:
    """Speak a command to a satellite of a house in its first state."""
    await reset(api)
    if command.before:
        typed = {"text": command.before, "language": "en", "device_id": satellite.device}
        await api.post("/api/conversation/process", typed)
    return await satellite.speak(pcm)


async def was_done(api: Api, command: Command, turn: SpokenTurn) -> bool:
    """Tell whether the house is as the command wants it, and what was asked was told."""
    for entity_id, wanted in command.changes.items():
        now = await api.state(entity_id)
        if not wanted.items() <= ({"state": now["state"]} | now["attributes"]).items():
            return False
    return was_told(command, turn)


async def assert_done(api: Api, command: Command, turn: SpokenTurn) -> None:
    """Hold a turn to what the command wants, which may take until after the reply."""
    assert was_told(command, turn), (command.text, turn)
    for entity_id, wanted in command.changes.items():
        await api.becomes(entity_id, **wanted)


def was_told(command: Command, turn: SpokenTurn) -> bool:
    """Tell whether the satellite got what the command asks for."""
    if command.tells not in turn.reply.lower():
        return False
    return not command.timer or f"timer-{command.timer}" in [event.type for event in turn.timers]


async def whole_run(api: Api, pipeline: str) -> dict[str, float]:
    """Wait until a pipeline's last run is at its end; return its stages as ``stages`` does.

    A satellite has heard all of the reply a moment before.
    """
    reached: dict[str, float] = {}

    async def is_at_its_end() -> bool:
        reached.update(await stages(api, pipeline))
        return "run-end" in reached

    await until(is_at_its_end)
    return reached


async def stages(api: Api, pipeline: str) -> dict[str, float]:
    """Return when each stage of a pipeline's last run was reached, in seconds since the epoch."""
    runs = await api.call("assist_pipeline/pipeline_debug/list", pipeline_id=pipeline)
    if not runs["pipeline_runs"]:
        return {}
    last = runs["pipeline_runs"][-1]["pipeline_run_id"]
    run = await api.call(
        "assist_pipeline/pipeline_debug/get", pipeline_id=pipeline, pipeline_run_id=last
    )
    reached: dict[str, float] = {}
    for event in run["events"]:
        moment = datetime.fromisoformat(event["timestamp"]).timestamp()
        reached.setdefault(event["type"], moment)
    return reached
