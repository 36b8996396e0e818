"""One attempt after the other to tell the Supervisor of a server, over HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

ANSWER_SECONDS = 10.0


class SupervisorLink:
    """Use it in an ``async with`` block."""

    def __init__(self, url: str, token: str) -> None:
        self._url = url
        self._session = ClientSession(
            headers={"Authorization": f"Bearer {token}"},
            timeout=ClientTimeout(total=ANSWER_SECONDS),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def problem_with(self, message: Mapping[str, Any]) -> str | None:
        """Return why the Supervisor did not take a message and what to do, or None when it did."""
        try:
            async with self._session.post(self._url, json=message) as response:
                if response.ok:
                    return None
                if response.status in (401, 403):
                    return (
                        f"the Supervisor refuses it ({response.status}): the app's config.yaml "
                        f"must list '{message['service']}' under 'discovery'"
                    )
                return f"the Supervisor answers {response.status} {await _words(response)}".rstrip()
        except (ClientError, TimeoutError) as error:
            return f"no Supervisor answers at {self._url} ({str(error) or 'it takes too long'})"


async def _words(response: ClientResponse) -> str:
    """Return what the Supervisor says is wrong, where it says it."""
    try:
        return str((await response.json())["message"])
    except (ClientError, ValueError, KeyError, TypeError):
        return ""
