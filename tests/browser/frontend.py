"""Home Assistant's own frontend in Chromium, used and looked at as a person does."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="a browser is driven with playwright")
pytest.importorskip("hass_frontend", reason="what is looked at is home-assistant-frontend")

from playwright.async_api import (
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Response,
    Route,
    async_playwright,
)

TRANSLATIONS = Path(__file__).parents[2] / "custom_components" / "laramie" / "translations"
SHOWN = Path(__file__).with_name("shown.js").read_text()
WIDTH, HEIGHT = 1280, 800
MARGIN = 24
PATIENCE_SECONDS = 180
"""For one thing to appear; machines that run tests are busy."""
NOTHING = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"


def words(language: str) -> dict[str, str]:
    """Return all that the integration says in a language, by dotted key."""
    return dict(_flat(json.loads((TRANSLATIONS / f"{language}.json").read_text())))


def _flat(tree: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in tree.items():
        if isinstance(value, str):
            yield above + key, value
        else:
            yield from _flat(value, f"{above}{key}.")


_PARTS = sorted({part for key in words("en") for part in key.split(".") if "_" in part})
KEYS = re.compile(rf"component\.laramie\S*|(?<![.\w])(?:{'|'.join(_PARTS)})\b|(?<!\w)\{{\w+\}}")
"""What the frontend shows where a translation or a placeholder's value is missing."""


@dataclass
class Window:
    """One window of a user who has signed in."""

    page: Page
    base: str
    complaints: list[str] = field(default_factory=list)
    """Errors on its console and failed requests that name the integration."""

    def __post_init__(self) -> None:
        """Listen to what the page complains of."""
        self.page.on("console", self._heard)
        self.page.on("response", self._answered)

    async def open(self, path: str) -> None:
        """Go to a page, and wait until nothing more is asked for."""
        await self.page.goto(self.base + path)
        await self.page.wait_for_load_state("networkidle")

    async def shows(self, of: Locator, *texts: str) -> None:
        """Wait until all these texts can be read there.

        Raises AssertionError when they do not appear, or a key or placeholder stays there.
        """
        shown, texts = "", tuple(" ".join(text.split()) for text in texts)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not all(text in shown for text in texts) or KEYS.findall(shown) or not shown:
                    shown = str(await of.evaluate(SHOWN))
                    await asyncio.sleep(0.1)
        except TimeoutError:
            missing = [text for text in texts if text not in shown]
            keys = KEYS.findall(shown)
            raise AssertionError(f"{missing} is not in, or {keys} is in: {shown}") from None

    async def picture(self, file: Path, of: Locator | None = None) -> None:
        """Write a PNG of the window, or of one element with a margin."""
        await self.page.evaluate("document.fonts.ready.then(() => null)")
        await self.page.mouse.move(0, 0)
        clip = _with_margin(await of.bounding_box()) if of else None
        await self.page.screenshot(path=file, animations="disabled", clip=clip)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "laramie" in message.text:
            self.complaints.append(message.text)

    def _answered(self, response: Response) -> None:
        if not response.ok and "laramie" in response.url:
            self.complaints.append(f"{response.status} {response.url}")


def _with_margin(box: Any) -> Any:
    assert box is not None
    left, top = max(0, box["x"] - MARGIN), max(0, box["y"] - MARGIN)
    return {
        "x": left,
        "y": top,
        "width": min(WIDTH - left, box["width"] + 2 * MARGIN),
        "height": box["height"] + 2 * MARGIN,
    }


@dataclass
class Browser:
    """Opens windows."""

    base: str
    tokens: Mapping[str, Any]
    """As the token endpoint gave them."""
    chromium: Any

    @asynccontextmanager
    async def window(self, language: str = "en", height: int = HEIGHT) -> AsyncIterator[Window]:
        """Open one in a language; fails at its end when the page complained of the integration."""
        context = await self.chromium.new_context(
            viewport={"width": WIDTH, "height": height}, locale=language, color_scheme="light"
        )
        context.set_default_timeout(1000 * PATIENCE_SECONDS)
        await self._sign_in(context, language)
        await context.route("**/api/brands/**", _brand)
        window = Window(await context.new_page(), self.base)
        try:
            yield window
        finally:
            await context.close()
        assert not window.complaints

    async def _sign_in(self, context: BrowserContext, language: str) -> None:
        session = {"hassUrl": self.base, "clientId": f"{self.base}/", "expires": 2**53}
        stored = {"hassTokens": {**self.tokens, **session}, "selectedLanguage": language}
        for key, value in stored.items():
            text = json.dumps(json.dumps(value))
            await context.add_init_script(f"localStorage.setItem({json.dumps(key)}, {text})")


async def _brand(route: Route) -> None:
    """Serve our images; those of others come from the internet, and are left blank."""
    if "/laramie/" in route.request.url:
        await route.continue_()
    else:
        await route.fulfill(body=NOTHING, content_type="image/svg+xml")


@asynccontextmanager
async def browsing(program: str, base: str, tokens: Mapping[str, Any]) -> AsyncIterator[Browser]:
    """Start Chromium for a user who has these tokens of the Home Assistant at ``base``."""
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=program)
        try:
            yield Browser(base, tokens, chromium)
        finally:
            await chromium.close()
