"""What a new user sees, from the discovered card to a light that is on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.frontend import Window, words
from tests.browser.home import NewHome
from tests.e2e.hass.network import ADDRESS

if TYPE_CHECKING:
    from playwright.async_api import Locator

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

SAYS = words("en")
ROOMS = ("wake", "stt", "tts")
CONVERSATION = (
    ("turn on the kitchen light", "Turned on the light"),
    ("is the front door locked?", "No, unlocked"),
)
SORRY = "Sorry, I couldn't understand that"


async def test_a_newcomer_gets_from_a_found_server_to_a_light_that_is_on(
    home: NewHome, pictures: Path
):
    async with home.browser.window() as window:
        await _finds_the_servers(window, pictures)
        await _adds_the_server_and_makes_the_assistant(window, pictures)
        await _sees_the_assistant(window, pictures)
        await _types(window, pictures)
        await home.api.becomes("light.kitchen_light", "on")
        await _looks_at_the_server(window, pictures)
        await _is_not_understood(window, pictures)


async def _finds_the_servers(window: Window, pictures: Path) -> None:
    await window.open("/config/integrations/dashboard")
    for room in ROOMS:
        await _card(window, f"laramie-{room}").wait_for()
    await _card(window, f"Laramie ({ADDRESS})").locator("img").wait_for()
    await window.shows(window.page.locator("body"), "Discovered", "Laramie")
    assert await _card(window, "aramie").count() == 1 + len(ROOMS)  # each once
    await window.picture(pictures / "discovered.png")


async def _adds_the_server_and_makes_the_assistant(window: Window, pictures: Path) -> None:
    await _card(window, f"Laramie ({ADDRESS})").get_by_role("button", name="Add").click()
    dialog = window.page.locator("dialog-data-entry-flow")
    await window.shows(
        dialog,
        SAYS["config.step.confirm.title"],
        SAYS["config.step.confirm.description"].format(host=ADDRESS),
    )
    await dialog.get_by_role("button").last.click()
    create = SAYS["options.step.init.menu_options.wait"]
    await window.shows(dialog, SAYS["options.step.init.title"], create)
    await window.picture(pictures / "all-set.png", dialog.get_by_role("dialog"))
    await dialog.get_by_text(create).click()
    await window.shows(dialog, SAYS["options.abort.created"].format(name="Laramie"))
    await window.picture(pictures / "created.png", dialog.get_by_role("dialog"))
    await dialog.get_by_role("button").last.click()
    await dialog.wait_for(state="hidden")  # it goes one page back when it closes
    for room in ROOMS:
        await _card(window, f"laramie-{room}").wait_for(state="detached")


async def _sees_the_assistant(window: Window, pictures: Path) -> None:
    await window.open("/config/voice-assistants/assistants")
    assistants = window.page.locator("assist-pref")
    await window.shows(assistants, "Laramie")
    await window.picture(pictures / "assistant.png", assistants)
    await assistants.get_by_text("Laramie", exact=True).click()
    dialog = window.page.locator("dialog-voice-assistant-pipeline-detail")
    await window.shows(dialog, "laramie-stt", "laramie-tts", "laramie-wake")


def _card(window: Window, title: str) -> Locator:
    return window.page.locator("ha-config-flow-card").filter(has_text=title)


async def _types(window: Window, pictures: Path) -> None:
    dialog = await _open_assist(window)
    for text, reply in CONVERSATION:
        await _say(dialog, text)
        await window.shows(dialog, text, reply)
    await window.picture(pictures / "conversation.png", dialog.get_by_role("dialog"))


async def _is_not_understood(window: Window, pictures: Path) -> None:
    dialog = await _open_assist(window)
    await _say(dialog, "why is the sky blue")
    await dialog.locator(".message.error").wait_for()
    said = dialog.locator(".message", has_text=SORRY)
    await said.scroll_into_view_if_needed()
    assert await said.count() == 1
    await window.picture(pictures / "not-understood.png", dialog.get_by_role("dialog"))


async def _open_assist(window: Window) -> Locator:
    await window.open("/home")
    await window.page.get_by_role("button", name="Assist (A)").click()
    return window.page.locator("ha-voice-command-dialog")


async def _say(dialog: Locator, text: str) -> None:
    box = dialog.get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def _looks_at_the_server(window: Window, pictures: Path) -> None:
    await window.open("/config/integrations/integration/laramie")
    await window.page.locator("ha-config-entry-device-row").first.click()
    sensors = ("understood_ms", "begun_ms", "answered_ms", "source")
    await window.shows(
        window.page.locator("ha-config-device-page"),
        SAYS["entity.button.create_pipeline.name"],
        SAYS["entity.select.model.state.no_model"],
        *(SAYS[f"entity.sensor.{key}.name"] for key in sensors),
    )
    await window.picture(pictures / "server.png")
