"""A model hub on this machine: the few endpoints a download uses, and every way they go wrong."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

COMMIT = "c0ffee" + "0" * 34
PIECE = 16 * 1024
LARGE = 1024
"""From this size on a file has a SHA-256, as on a real hub; below, only its git id."""


class LocalHub:
    """Serves repositories of bytes; a test changes its manners through the attributes."""

    def __init__(self) -> None:
        self.endpoint = ""
        self.repositories: dict[str, dict[str, bytes]] = {}
        self.ranges: list[tuple[str, int]] = []
        """Which files were asked for, from which byte on."""
        self.damaged: set[str] = set()
        """Files that are sent with another last byte than the metadata promise."""
        self.cuts: list[int] = []
        """After how many bytes the next answers break off; then they do not any more."""
        self.always_cut = False
        """Break off every answer before its first byte."""
        self.knows_ranges = True
        self.sizes: dict[str, int] = {}
        """Sizes that are told instead of the true ones."""
        self.refusal: web.Response | None = None
        """What every request is answered."""
        self.gate: threading.Event | None = None
        """Holds every file after its first half until it is set."""
        self.half_way = threading.Event()
        """Set when a file waits at the gate."""

    async def _info(self, request: web.Request) -> web.Response:
        if self.refusal:
            return self.refusal
        files = self.repositories.get(request.match_info["repository"])
        if files is None or request.match_info["revision"] == "gone":
            code = "RepoNotFound" if files is None else "RevisionNotFound"
            return web.Response(status=404, headers={"X-Error-Code": code})
        siblings = []
        for name, content in files.items():
            size = self.sizes.get(name, len(content))
            blob = b"blob %d\0" % len(content) + content
            git_id = hashlib.sha1(blob, usedforsecurity=False).hexdigest()
            sibling = {"rfilename": name, "size": size, "blobId": git_id}
            if len(content) >= LARGE:
                sha256 = hashlib.sha256(content).hexdigest()
                sibling["lfs"] = {"sha256": sha256, "size": size, "pointerSize": 130}
            siblings.append(sibling)
        repository = request.match_info["repository"]
        return web.json_response({"id": repository, "sha": COMMIT, "siblings": siblings})

    async def _resolve(self, request: web.Request) -> web.Response:
        """Send on to where the bytes are, as a real hub does."""
        if self.refusal:
            return self.refusal
        parts = request.match_info
        raise web.HTTPFound(f"/bytes/{parts['repository']}/{parts['file']}")

    async def _bytes(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["file"]
        content = self.repositories[request.match_info["repository"]][name]
        if name in self.damaged:
            content = content[:-1] + bytes([content[-1] ^ 1])
        start = (request.http_range.start or 0) if self.knows_ranges else 0
        self.ranges.append((name, start))
        response = web.StreamResponse(status=206 if self.knows_ranges else 200)
        response.content_length = len(content) - start
        response.headers["ETag"] = f'"{hashlib.sha256(content).hexdigest()}"'
        await response.prepare(request)
        cut = 0 if self.always_cut else self.cuts.pop(0) if self.cuts else len(content)
        for at in range(start, min(start + cut, len(content)), PIECE):
            if self.gate and at >= len(content) // 2:
                self.half_way.set()
                await asyncio.to_thread(self.gate.wait)
            await response.write(content[at : min(at + PIECE, start + cut)])
        if start + cut < len(content) and request.transport:
            request.transport.close()
        return response

    def _app(self) -> web.Application:
        app = web.Application()
        repository = "{repository:[^/]+/[^/]+}"
        app.add_routes(
            [
                web.get(f"/api/models/{repository}/revision/{{revision}}", self._info),
                web.get(f"/{repository}/resolve/{{revision}}/{{file:.+}}", self._resolve),
                web.get(f"/bytes/{repository}/{{file:.+}}", self._bytes),
            ]
        )
        return app

    async def _serve(self, started: threading.Event, stop: asyncio.Event) -> None:
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.endpoint = f"http://127.0.0.1:{runner.addresses[0][1]}"
        started.set()
        await stop.wait()
        await runner.cleanup()


@contextmanager
def local_hub() -> Iterator[LocalHub]:
    """Run a hub on a thread of its own, so that anybody may block."""
    hub = LocalHub()
    started, stop = threading.Event(), asyncio.Event()
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_until_complete, args=(hub._serve(started, stop),))
    thread.start()
    started.wait()
    try:
        yield hub
    finally:
        if hub.gate:
            hub.gate.set()
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
