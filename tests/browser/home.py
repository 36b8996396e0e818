"""A house whose owner has met none of our servers yet: they run, and announce themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from tests.browser.frontend import Browser, browsing
from tests.e2e.hass import house
from tests.e2e.hass.api import Api
from tests.e2e.hass.network import ADDRESS, own_network
from tests.e2e.hass.process import Hass
from tests.e2e.hass.servers import ROOMS, Servers

PAGES = "history:\nlogbook:\n"
"""What the pages of a usual installation show besides."""


@dataclass
class NewHome:
    """A running Home Assistant, our servers, and a browser to look at it."""

    api: Api
    servers: Servers
    browser: Browser


@asynccontextmanager
async def new_home(folder: Path, chromium: str) -> AsyncIterator[NewHome]:
    """Set it up; take it down when the block ends. Raises Missing, NoNamespace."""
    async with AsyncExitStack() as stack:
        stack.enter_context(own_network())
        hass = Hass(folder / "config")
        with (hass.folder / "configuration.yaml").open("a") as configuration:
            configuration.write(PAGES)
        session = await stack.enter_async_context(aiohttp.ClientSession())
        api, servers = Api(hass.url, session), Servers(folder / "servers", ADDRESS)
        stack.push_async_callback(servers.stop_all)
        stack.push_async_callback(hass.stop)
        stack.push_async_callback(api.disconnect)
        await hass.start()
        await api.onboard()
        await api.running()
        await api.connect()
        await house.furnish(api)
        await api.act("persistent_notification.dismiss_all")
        for room in ROOMS:
            await servers.start(room)
        browser = await stack.enter_async_context(browsing(chromium, hass.url, api.tokens))
        yield NewHome(api, servers, browser)
