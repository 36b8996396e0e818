"""Every form of a server that is set up, in each language that the integration speaks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.browser.frontend import TRANSLATIONS, Window, words
from tests.browser.home import NewHome
from tests.e2e.hass.network import ADDRESS

if TYPE_CHECKING:
    from playwright.async_api import Locator

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

LANGUAGES = sorted(path.stem for path in TRANSLATIONS.glob("*.json"))
SERVERS = "Laramie Wake, Laramie STT, Laramie TTS"
SUBENTRIES = ("conversation", "ai_task_data")
TALL = 1250
"""So that the longest form is seen as a whole."""
WITH_WORDS = re.compile(r"\S")


@pytest_asyncio.fixture(loop_scope="module")
async def server(home: NewHome) -> None:
    """A server that was added, and of which no voice assistant was made."""
    if not await home.api.get("/api/config/config_entries/entry?domain=laramie"):
        await home.api.add("laramie", host=ADDRESS, port=home.servers.ports["llm"])


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("language", LANGUAGES)
async def test_forms_are_in_the_users_language(home: NewHome, pictures: Path, language: str):
    says = words(language)
    async with home.browser.window(language, TALL) as window:
        await window.open("/config/integrations/integration/laramie")
        row = window.page.locator("ha-config-entry-row").first
        await row.wait_for()
        for kind in SUBENTRIES:
            initiate = says[f"config_subentries.{kind}.initiate_flow.user"]
            await window.page.get_by_role("button", name=initiate).click()
            form = await _shows(window, says, f"config_subentries.{kind}.step.options")
            if kind == "conversation":
                await window.shows(form, *_below(says, "selector.confirm.options"))
            await window.picture(pictures / f"{kind}-{language}.png", form.get_by_role("dialog"))
            await _close(form)
        await (
            window.page.locator("ha-config-integration-page ha-button")
            .filter(has_text=WITH_WORDS)
            .first.click()
        )
        await _close(await _shows(window, says, "config.step.user"))
        await row.locator("ha-icon-button[slot=end]").first.click()
        await _close(await _shows(window, says, "options.step.init", servers=SERVERS))
        await row.locator("ha-dropdown ha-icon-button").first.click()
        await row.locator("ha-dropdown-item[value=reconfigure]").click()
        await _shows(window, says, "config.step.user")


async def _close(form: Locator) -> None:
    """Close a form with the cross in its corner."""
    await form.locator("ha-icon-button").first.click()
    await form.wait_for(state="hidden")


async def _shows(window: Window, says: dict[str, str], step: str, **given: str) -> Locator:
    """Wait for all that a step says; return its dialog."""
    dialog = window.page.locator("dialog-data-entry-flow")
    await window.shows(dialog, *(text.format(**given) for text in _below(says, step)))
    return dialog


def _below(says: dict[str, str], step: str) -> list[str]:
    return [text for key, text in says.items() if key.startswith(f"{step}.")]
