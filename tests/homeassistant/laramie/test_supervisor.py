"""What our servers tell the Supervisor is what the integration and core's ``wyoming`` take."""

from __future__ import annotations

import asyncio
import socket

import pytest
from homeassistant.config_entries import SOURCE_HASSIO
from homeassistant.helpers.service_info.hassio import HassioServiceInfo
from homeassistant.setup import async_setup_component

from custom_components.laramie.const import DOMAIN
from tests.builders.supervisor import TOKEN, stand_in_supervisor
from tests.homeassistant.laramie.conftest import PATIENCE_SECONDS, address
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.supervisor import message_of_app, message_of_server, told_supervisor
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture
async def told(monkeypatch):
    """Have a server told to a Supervisor; return what it hands on, and to which integration."""
    async with stand_in_supervisor() as supervisor:
        monkeypatch.setenv("SUPERVISOR_TOKEN", TOKEN)
        monkeypatch.setenv("SUPERVISOR_API", supervisor.url)
        # Instead of the name by which Home Assistant reaches an app's container.
        monkeypatch.setattr(socket, "gethostname", lambda: "127.0.0.1")

        async def tell(message):
            async with told_supervisor(message), asyncio.timeout(PATIENCE_SECONDS):
                taken = await supervisor.taken.get()
            return taken["service"], handed_on(taken["config"])

        yield tell


def handed_on(config) -> HassioServiceInfo:
    """What Home Assistant makes of a message."""
    return HassioServiceInfo(
        config=config | {"addon": "Laramie"}, name="Laramie", slug="laramie", uuid="1"
    )


async def offer(hass, integration, info):
    flows = hass.config_entries.flow
    card = await flows.async_init(integration, context={"source": SOURCE_HASSIO}, data=info)
    result = await flows.async_configure(card["flow_id"], {})
    await hass.async_block_till_done()
    return result["result"]


async def test_the_language_model_is_offered_by_the_integration(core, serving, told):
    async with serving(LLM) as server:
        integration, info = await told(message_of_server(server.service, server.port))
        assert integration == DOMAIN
        entry = await offer(core, integration, info)
        assert entry.data == address(server)
        assert entry.unique_id == server.service.server_id


@pytest.mark.parametrize(
    ("room", "entity_id"),
    [(WAKE, "wake_word.laramie_wake"), (STT, "stt.laramie_stt"), (TTS, "tts.laramie_tts")],
)
async def test_a_voice_server_is_offered_by_home_assistants_own(
    *, home, serving, told, room, entity_id
):
    assert await async_setup_component(home, "wyoming", {})
    async with serving(room, engine="fake") as server:
        integration, info = await told(message_of_server(server.service, server.port))
        assert integration == "wyoming"
        entry = await offer(home, integration, info)
        assert entry.data == address(server)
    assert home.states.get(entity_id)


async def test_the_servers_of_one_app_are_all_offered(home, serving, told, until):
    assert await async_setup_component(home, "wyoming", {})
    flows = home.config_entries.flow
    async with serving(LLM) as llm, serving(STT, engine="fake") as stt:
        integration, info = await told(message_of_app({"llm": llm.port, "stt": stt.port}))
        entry = await offer(home, integration, info)
        assert entry.data == address(llm)
        await until(lambda: flows.async_progress_by_handler("wyoming"))
        [card] = flows.async_progress_by_handler("wyoming")
        assert card["context"]["title_placeholders"] == {"name": "Laramie STT"}
        done = await flows.async_configure(card["flow_id"], {})
        assert done["result"].data == address(stt)
