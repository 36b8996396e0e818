"""A satellite of ours in a home: the real program, added by core's integration or by ours."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.e2e.room.program import LOCALHOST, Program, satellite_program
from tests.e2e.room.relay import Relay
from tests.e2e.room.room import Room
from tests.e2e.room.speech import WAKE_WORD, after_wake_word, spoken

from .api import Api
from .home import VoiceHome

_TIMES, _TURN_SECONDS = 4, 60.0


@dataclass
class Box:
    """In the kitchen, behind a cable that can be cut."""

    api: Api
    room: Room
    program: Program
    relay: Relay
    integration: str = ""
    """What drives it, while Home Assistant has it."""
    entry: str = ""
    """Id of its config entry, while Home Assistant has it."""
    entities: dict[str, str] = field(default_factory=dict)
    """The first entity of each domain."""
    device: str = ""

    async def becomes(self, phase: str, since: int | None = None) -> None:
        """Wait until it is in a phase, or was since its log was so long. Raises TimeoutError."""
        await self.program.becomes(phase, since)

    async def is_told(self, sound: bytes, phase: str) -> None:
        """Say something until it was in the phase that follows from it. Raises TimeoutError.

        It hears nothing while Home Assistant is away, which it is for a moment on a busy machine.
        """
        since = self.program.said
        for _ in range(_TIMES):
            self.room.say(sound)
            with suppress(TimeoutError):
                async with asyncio.timeout(_TURN_SECONDS):
                    return await self.becomes(phase, since)
        raise TimeoutError(f"it never was {phase}")

    async def hears(self, command: str, *, in_one_breath: bool = False) -> None:
        """Say a command after the wake word until it was answered. Raises TimeoutError.

        Of commands in one breath with the wake word the embedded recogniser leaves some, and more
        on a busy machine: people say them again.
        """
        since = self.program.said
        for _ in range(_TIMES):
            with suppress(TimeoutError):
                async with asyncio.timeout(_TURN_SECONDS):
                    if in_one_breath:
                        self.room.say(after_wake_word(command))
                    else:
                        await self.is_told(spoken(WAKE_WORD), "listening")
                        self.room.say(spoken(command))
                    await self.becomes("speaking", since)
                    return
            await self.becomes("idle")
        raise TimeoutError(f"'{command}' was never answered")

    async def act(self, action: str, **data: Any) -> None:
        """Perform an action on its entity of the action's domain."""
        entity_id = self.entities[data.pop("domain", action.partition(".")[0])]
        await self.api.act(action, entity_id=entity_id, **data)


@asynccontextmanager
async def box_in(home: VoiceHome, folder: Path) -> AsyncIterator[Box]:
    """Run a satellite that Home Assistant does not know yet."""
    room = Room(folder / "room")
    # The room has no echo, which a canceller would look for in vain.
    options = ("--name", "Box", "--area", "Kitchen", "--volume", "1", "--echo", "off")
    async with room.open(), satellite_program(folder, room, *options) as program:
        relay = Relay(program.port)
        async with relay.listening():
            yield Box(home.api, room, program, relay)


@asynccontextmanager
async def added(box: Box, integration: str) -> AsyncIterator[Box]:
    """Have Home Assistant drive the satellite while the block runs."""
    box.integration = integration
    box.entry = await box.api.add(integration, host=LOCALHOST, port=box.relay.port)
    box.entities.clear()
    for entity in await box.api.call("config/entity_registry/list"):
        if entity["config_entry_id"] == box.entry:
            box.entities.setdefault(entity["entity_id"].partition(".")[0], entity["entity_id"])
            box.device = entity["device_id"]
    await box.becomes("idle")
    try:
        yield box
    finally:
        entry = f"/api/config/config_entries/entry/{box.entry}"
        await box.api.rest("DELETE", entry)
        await box.becomes("away")
