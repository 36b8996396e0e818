"""/health of all rooms that run as processes of one command."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from wyoming_servers import __version__

from .processes import RoomProcess

ANSWER_SECONDS = 3.0
"""A room that takes longer counts as away."""
_LOCAL = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""Where what listens on every address is asked."""


@asynccontextmanager
async def rooms_health(rooms: Sequence[RoomProcess], host: str, port: int) -> AsyncIterator[int]:
    """Serve the page while the block runs; yields the bound port."""
    timeout, there = ClientTimeout(total=ANSWER_SECONDS), _LOCAL.get(host, host)
    there = f"[{there}]" if ":" in there else there
    async with ClientSession(timeout=timeout) as session:

        async def health(_request: web.Request) -> web.Response:
            told = await asyncio.gather(*(_health(session, room, there) for room in rooms))
            ok = all(body["status"] == "ok" for body in told)
            body = {
                "status": "ok" if ok else "impaired",
                "version": __version__,
                "rooms": {room.room: body for room, body in zip(rooms, told, strict=True)},
            }
            return web.json_response(body, status=200 if ok else 503)

        app = web.Application()
        app.add_routes([web.get("/health", health)])
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            yield runner.addresses[0][1]
        finally:
            await runner.cleanup()


async def _health(session: ClientSession, room: RoomProcess, host: str) -> dict[str, Any]:
    """Return what a room's own page tells, also when it tells of a problem."""
    if not room.http_port:
        return {"status": "starting", "restarts": room.restarts}
    try:
        async with session.get(f"http://{host}:{room.http_port}/health") as response:
            body: dict[str, Any] = await response.json()
    except (ClientError, TimeoutError, ValueError) as error:
        return {"status": "away", "problem": repr(error), "restarts": room.restarts}
    return body | {"restarts": room.restarts}
