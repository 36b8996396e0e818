"""Stands in for Home Assistant's Supervisor, over real HTTP: it takes discovery messages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

TOKEN = "the apps token"  # noqa: S105 - of nobody


class StandInSupervisor:
    """Keeps what it is told; first it refuses as often as it was asked to."""

    def __init__(self, *refusals: int) -> None:
        self.refusals = list(refusals)
        self.url = ""
        self.taken: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def answer(self, request: web.Request) -> web.Response:
        """Answer as the Supervisor does, in its envelope."""
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.Response(status=401, text="401: Unauthorized")
        if self.refusals:
            refusal = {"result": "error", "message": "I am not ready"}
            return web.json_response(refusal, status=self.refusals.pop(0))
        self.taken.put_nowait(await request.json())
        return web.json_response({"result": "ok", "data": {"uuid": "1"}})


@asynccontextmanager
async def stand_in_supervisor(
    *refusals: int, host: str = "127.0.0.1", port: int = 0
) -> AsyncIterator[StandInSupervisor]:
    """Serve while the block runs; the first requests are answered with these statuses."""
    supervisor = StandInSupervisor(*refusals)
    app = web.Application()
    app.add_routes([web.post("/discovery", supervisor.answer)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        supervisor.url = f"http://{host}:{runner.addresses[0][1]}"
        yield supervisor
    finally:
        await runner.cleanup()
