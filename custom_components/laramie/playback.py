"""Plays a sound on a satellite over a connection of its own, which it reads as fast as it plays."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from wyoming.audio import AudioStop
from wyoming.event import Event

from .client import Connection
from .errors import CannotConnect
from .satellite import Satellite
from .satellite_protocol import Play


async def play(satellite: Satellite, message: Play, events: AsyncGenerator[Event]) -> None:
    """Return when the sound was heard to its end, or was ended at the satellite.

    ``events`` are those of ``audio_events``. Raises CannotConnect, and what they raise.
    """
    async with satellite.playback() as connection:
        await connection.send(message)
        sending = asyncio.create_task(_send(connection, events))
        try:
            while (await connection.receive()).type != "played":
                pass
        finally:
            sending.cancel()
            [failure] = await asyncio.gather(sending, return_exceptions=True)
        # Ended at the satellite, the rest of a sound finds a closed connection.
        if isinstance(failure, Exception) and not isinstance(failure, CannotConnect):
            raise failure


async def _send(connection: Connection, events: AsyncGenerator[Event]) -> None:
    try:
        async with aclosing(events):
            async for event in events:
                await connection.send(event)
    finally:
        connection.post(AudioStop().event())
