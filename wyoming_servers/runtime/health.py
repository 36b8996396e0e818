"""/health, /metrics and /turns over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from time import monotonic

from aiohttp import web
from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from wyoming_servers import __version__
from wyoming_servers.wire.errors import LaramieError
from wyoming_servers.wire.protocol import Authorize

from .doors import is_loopback
from .engines import EngineState
from .gate import Gate
from .service import Service


@asynccontextmanager
async def health_page(service: Service, port: int) -> AsyncIterator[int]:
    """Serve the pages while the block runs; yields the bound port."""
    runner = web.AppRunner(_app(service), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, service.options.host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _app(service: Service) -> web.Application:
    started = monotonic()

    async def health(_request: web.Request) -> web.Response:
        status = service.engine_status
        body = {
            "status": "ok" if status.state is EngineState.READY else status.state,
            "room": service.room.name,
            "version": __version__,
            "server_id": service.server_id,
            "engine": asdict(status),
            "model": service.model_fetch.to_data() if service.model_fetch else None,
            "secure": _secure(service),
            "streams": service.streams.running,
            "uptime_seconds": round(monotonic() - started, 1),
            **service.room.facts(service.options),
        }
        return web.json_response(body, status=200 if status.state is EngineState.READY else 503)

    async def metrics(request: web.Request) -> web.Response:
        await _check(service, request)
        body = generate_latest(service.metrics.registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def turns(request: web.Request) -> web.Response:
        await _check(service, request)
        return web.json_response(service.turns.to_data())

    app = web.Application()
    app.add_routes(
        [web.get("/health", health), web.get("/metrics", metrics), web.get("/turns", turns)]
    )
    return app


async def _check(service: Service, request: web.Request) -> None:
    """Let a request see when somebody spoke: this machine's, or one that shows the token.

    Raises HTTPForbidden.
    """
    address = request.remote or ""
    if service.token is None or is_loopback(address):
        return
    if service.options.secure_port is not None:
        raise web.HTTPForbidden(
            text=f"{request.path} is for this machine only: a token could be read on its way here"
        )
    scheme, _, shown = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise web.HTTPForbidden(text=f"{request.path} needs 'Authorization: Bearer TOKEN'")
    gate = Gate(
        token=service.token,
        secure_port=None,
        is_secure=False,
        guards_stock=True,
        address=address,
        tries=service.tries,
    )
    try:
        await gate.authorize(Authorize(token=shown.encode(errors="replace").decode()))
    except LaramieError as error:
        raise web.HTTPForbidden(text=str(error)) from error


def _secure(service: Service) -> dict[str, object] | None:
    """Return what a client compares before it trusts the secure port."""
    if service.certificate is None:
        return None
    return {"port": service.secure_port, "fingerprint": service.certificate.fingerprint}
