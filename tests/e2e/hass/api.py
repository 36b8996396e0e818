"""Home Assistant from outside, as its app and its pages see it: REST and WebSocket."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from tests.e2e.waiting import PATIENCE_SECONDS, until

USER = "ada"
PASSWORD = "only-for-tests"  # noqa: S105 - it is no secret
"""Of the owner's account."""


class Refused(Exception):
    """Home Assistant did not do what it was asked to; the text holds its own words."""


class Api:
    """A user's session: first onboarded, then over REST and one WebSocket."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self._url = url
        self._session = session
        self.tokens: dict[str, Any] = {}
        self.version = ""
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._ids = itertools.count(1)
        self._messages: dict[int, asyncio.Queue[dict[str, Any]]] = {}

    async def onboard(self) -> None:
        """Make the owner's account, as the first visitor of a new installation."""
        await until(self._welcomes)
        client = {"client_id": f"{self._url}/"}
        user = {"name": "Ada", "username": USER, "password": PASSWORD, "language": "en"}
        made = await self.post("/api/onboarding/users", client | user)
        grant = {"grant_type": "authorization_code", "code": made["auth_code"]}
        self.tokens = await self.rest("POST", "/auth/token", data=client | grant)
        await self.post("/api/onboarding/analytics", {})
        callback = {"redirect_uri": f"{client['client_id']}?auth_callback=1"}
        await self.post("/api/onboarding/integration", client | callback)

    async def running(self) -> None:
        """Wait until Home Assistant has started. Raises TimeoutError."""
        await until(self._is_running)

    async def _is_running(self) -> bool:
        return bool((await self.get("/api/config"))["state"] == "RUNNING")

    async def _welcomes(self) -> bool:
        async with self._session.get(f"{self._url}/api/onboarding") as response:
            return response.ok

    async def rest(self, method: str, path: str, **given: Any) -> Any:
        """Return the answer to a request. Raises Refused."""
        token = self.tokens.get("access_token")
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self._session.request(
            method, self._url + path, headers=headers, **given
        ) as response:
            is_json = response.content_type == "application/json"
            body = await (response.json() if is_json else response.text())
            if not response.ok:
                raise Refused(f"{method} {path}: {response.status} {body}")
            return body

    async def get(self, path: str) -> Any:
        """Return what is there."""
        return await self.rest("GET", path)

    async def post(self, path: str, data: dict[str, Any]) -> Any:
        """Return the answer to what is sent."""
        return await self.rest("POST", path, json=data)

    async def audio(self, path: str) -> bytes:
        """Return a spoken reply; begins to wait for it at once."""
        async with self._session.get(self._url + path) as response:
            return await response.read()

    async def page(self, url: str) -> Any:
        """Return what another server of this network tells as JSON."""
        async with self._session.get(url) as response:
            return await response.json()

    async def act(self, action: str, **data: Any) -> None:
        """Perform an action, such as ``light.turn_on``."""
        await self.post(f"/api/services/{action.replace('.', '/')}", data)

    async def state(self, entity_id: str) -> dict[str, Any]:
        """Return an entity's state with its attributes."""
        return dict(await self.get(f"/api/states/{entity_id}"))

    async def becomes(self, entity_id: str, state: str, **attributes: Any) -> None:
        """Wait until an entity is in a state, with these attributes. Raises TimeoutError.

        What takes a service longer than a moment is answered before it is done.
        """

        async def is_so() -> bool:
            now = await self.state(entity_id)
            return now["state"] == state and attributes.items() <= now["attributes"].items()

        await until(is_so)

    @asynccontextmanager
    async def watched(self, entity_id: str) -> AsyncIterator[Callable[[str], Awaitable[None]]]:
        """Yields what waits until an entity was in a state meanwhile, also if it no longer is."""
        async with self.listen("subscribe_events", event_type="state_changed") as messages:
            await answer(messages)

            async def was(state: str) -> None:
                async with asyncio.timeout(PATIENCE_SECONDS):
                    while True:
                        changed = (await messages.get())["event"]["data"]
                        new = changed["new_state"] or {"state": None}
                        if (changed["entity_id"], new["state"]) == (entity_id, state):
                            return

            yield was

    async def add(self, integration: str, **data: Any) -> str:
        """Add an integration through its config flow; return the id of the entry.

        What comes after the first form is confirmed as it stands.
        """
        flow = await self.post("/api/config/config_entries/flow", {"handler": integration})
        return str((await self._finish(flow, data))["entry_id"])

    async def discovered(self, name: str) -> dict[str, Any]:
        """Wait for the card of what Home Assistant finds by itself. Raises TimeoutError."""
        found: dict[str, Any] = {}

        async def is_there() -> bool:
            found.update(await self._card(name) or {})
            return bool(found)

        await until(is_there)
        return found

    async def cards(self) -> list[str]:
        """Return the names of what Home Assistant has found by itself and offers to add."""
        return sorted(_name(flow) for flow in await self.call("config_entries/flow/progress"))

    async def accept(self, flow: dict[str, Any]) -> str:
        """Add what was discovered; return the id of the entry."""
        path = f"/api/config/config_entries/flow/{flow['flow_id']}"
        return str((await self._finish(await self.get(path), {}))["entry_id"])

    async def _card(self, name: str) -> dict[str, Any] | None:
        for flow in await self.call("config_entries/flow/progress"):
            if _name(flow).startswith(name):
                return dict(flow)
        return None

    async def reconfigure(self, integration: str, entry_id: str, **data: Any) -> None:
        """Change an entry through its integration's reconfigure flow. Raises Refused."""
        start = {"handler": integration, "entry_id": entry_id}
        flow = await self.post("/api/config/config_entries/flow", start)
        path = f"/api/config/config_entries/flow/{flow['flow_id']}"
        done = await self.post(path, data)
        if done.get("reason") != "reconfigure_successful":
            raise Refused(f"{integration} was not changed: {done}")

    async def _finish(self, flow: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
        while flow["type"] == "form" and not flow["errors"]:
            path = f"/api/config/config_entries/flow/{flow['flow_id']}"
            flow, data = await self.post(path, data), {}
        if flow["type"] != "create_entry":
            raise Refused(f"{flow['handler']} was not added: {flow}")
        return dict(flow["result"])

    async def connect(self) -> None:
        """Open the WebSocket, anew after a restart."""
        self._socket = await self._session.ws_connect(f"{self._url}/api/websocket", max_msg_size=0)
        await self._socket.receive_json()
        await self._socket.send_json({"type": "auth", "access_token": self.tokens["access_token"]})
        self.version = (await self._socket.receive_json())["ha_version"]
        self._ids = itertools.count(1)
        self._reading = asyncio.create_task(self._read(self._socket))

    async def disconnect(self) -> None:
        """Close the WebSocket."""
        if self._socket is not None:
            await self._socket.close()
            await self._reading

    async def call(self, command: str, **data: Any) -> Any:
        """Return the result of a WebSocket command. Raises Refused."""
        async with self.listen(command, **data) as messages:
            return await answer(messages)

    @asynccontextmanager
    async def listen(
        self, command: str, **data: Any
    ) -> AsyncIterator[asyncio.Queue[dict[str, Any]]]:
        """Send a WebSocket command; yields the queue of all that is said to it."""
        assert self._socket is not None
        number = next(self._ids)
        self._messages[number] = asyncio.Queue()
        await self._socket.send_json({"id": number, "type": command} | data)
        try:
            yield self._messages[number]
        finally:
            self._messages.pop(number, None)

    async def send_bytes(self, data: bytes) -> None:
        """Send audio; the first byte is the id of who takes it."""
        assert self._socket is not None
        await self._socket.send_bytes(data)

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for message in socket:
            data = json.loads(message.data)
            if messages := self._messages.get(data["id"]):
                messages.put_nowait(data)


def _name(flow: dict[str, Any]) -> str:
    return str(flow["context"].get("title_placeholders", {}).get("name", ""))


async def answer(messages: asyncio.Queue[dict[str, Any]]) -> Any:
    """Return the result of a WebSocket command. Raises Refused, TimeoutError."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        result = await messages.get()
    if not result["success"]:
        raise Refused(str(result["error"]))
    return result["result"]
