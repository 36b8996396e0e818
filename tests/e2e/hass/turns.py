"""Whether a turn did what was said, and when Home Assistant says each stage of it happened."""

from __future__ import annotations

from datetime import datetime

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
    if command.tells not in turn.reply.lower():
        return False
    return not command.timer or f"timer-{command.timer}" in [event.type for event in turn.timers]


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
