"""A voice assistant is offered once a server is added, and made with one choice."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from homeassistant.components import assist_pipeline
from homeassistant.config_entries import SOURCE_HASSIO, SOURCE_USER, SOURCE_ZEROCONF, FlowType
from homeassistant.data_entry_flow import FlowResultType
from wyoming.event import Event

from custom_components.laramie import voice_flow
from custom_components.laramie.const import DOMAIN
from tests.homeassistant.laramie.conftest import AGENT, PATIENCE_SECONDS, address
from tests.homeassistant.laramie.test_config_flow import announced, from_supervisor
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wake.room import ROOM as WAKE

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


@pytest.fixture
def started(serving):
    """Start a server of each kind."""

    @asynccontextmanager
    async def start():
        async with (
            serving(STT, engine="fake") as stt,
            serving(TTS, engine="fake") as tts,
            serving(WAKE, engine="fake") as wake,
        ):
            yield stt, tts, wake

    return start


@pytest.fixture
def choose(home):
    """Go on in a flow: with a choice of its menu, or after its progress."""

    async def choose(flow, option=None):
        return await home.config_entries.options.async_configure(
            flow["flow_id"], option and {"next_step_id": option}
        )

    return choose


@pytest.fixture
def find(home):
    """Have core's ``wyoming`` find a server, and show a card of it."""

    async def find(server, source=SOURCE_ZEROCONF):
        app = replace(from_supervisor(server.port), uuid=server.service.server_id)
        found = announced(server) if source == SOURCE_ZEROCONF else app
        card = await home.config_entries.flow.async_init(
            "wyoming", context={"source": source}, data=found
        )
        assert card["type"] is FlowResultType.FORM

    return find


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """Show progress only where a test asks for it: what is soon otherwise is not, at times."""
    monkeypatch.setattr(voice_flow, "SOON_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
def no_patience(monkeypatch):
    """Show progress at once."""
    monkeypatch.setattr(voice_flow, "SOON_SECONDS", 0)


@pytest.fixture
def no_wait(monkeypatch):
    monkeypatch.setattr(voice_flow, "WAIT_SECONDS", 0)


@pytest.fixture
async def offer(home, agent):
    return await home.config_entries.options.async_init(agent.entry_id)


@pytest.mark.usefixtures("core_servers")
async def test_the_voice_assistant_is_offered_once_a_server_is_added(home, server):
    flows = home.config_entries.flow
    form = await flows.async_init(DOMAIN, context={"source": SOURCE_USER})
    result = await flows.async_configure(form["flow_id"], address(server))
    kind, flow_id = result["next_flow"]
    assert kind is FlowType.OPTIONS_FLOW
    offered = home.config_entries.options.async_get(flow_id)
    assert (offered["handler"], offered["step_id"]) == (result["result"].entry_id, "init")


async def test_one_choice_makes_it_of_the_servers_that_were_added(
    home, started, core_servers, offer, choose
):
    async with started() as servers:
        await core_servers(*servers)
        assert (offer["type"], offer["menu_options"]) == (FlowResultType.MENU, ["wait", "later"])
        done = await choose(offer, "wait")
    assert (done["type"], done["reason"]) == (FlowResultType.ABORT, "created")
    assert done["description_placeholders"] == {"name": "Laramie"}
    assert assist_pipeline.async_get_pipeline(home).conversation_engine == AGENT


@pytest.mark.usefixtures("core_servers")
@pytest.mark.parametrize("source", [SOURCE_ZEROCONF, SOURCE_HASSIO])
async def test_servers_that_home_assistant_has_found_are_added_with_it(
    *, home, agent, started, find, choose, source
):
    async with started() as servers:
        for server in servers:
            await find(server, source)
        offer = await home.config_entries.options.async_init(agent.entry_id)
        names = offer["description_placeholders"]["servers"]
        assert names == "Laramie Wake, Laramie STT, Laramie TTS"
        done = await choose(offer, "wait")
    assert done["reason"] == "created"
    pipeline = assist_pipeline.async_get_pipeline(home)
    assert (pipeline.stt_engine, pipeline.tts_engine, pipeline.wake_word_entity) == (
        "stt.laramie_stt",
        "tts.laramie_tts",
        "wake_word.laramie_wake",
    )


@pytest.mark.usefixtures("core_servers", "no_wait")
async def test_a_stock_server_that_was_found_is_left_to_the_user(home, scripted, offer, choose):
    stock = {"name": "stock", "attribution": {"name": "", "url": ""}, "installed": True}
    program = stock | {"description": None, "version": "1"}
    info = Event(
        type="info", data={"asr": [program | {"models": [program | {"languages": ["en"]}]}]}
    )
    async with scripted(lambda _: [info]) as port:
        card = await home.config_entries.flow.async_init(
            "wyoming", context={"source": SOURCE_HASSIO}, data=from_supervisor(port)
        )
        menu = await choose(offer, "wait")
    assert menu["step_id"] == "missing"
    assert home.config_entries.flow.async_get(card["flow_id"])
    assert not home.config_entries.async_entries("wyoming")


@pytest.mark.usefixtures("core_servers", "no_patience")
async def test_servers_that_are_not_there_yet_are_waited_for(
    *, home, started, offer, find, choose, until
):
    progress = await choose(offer, "wait")
    assert progress["type"] is FlowResultType.SHOW_PROGRESS
    missing = progress["description_placeholders"]["servers"]
    assert missing == "Laramie Wake, Laramie STT, Laramie TTS"
    async with started() as servers:
        for server in servers:
            await find(server)
        await until(lambda: len(home.config_entries.async_loaded_entries("wyoming")) == 3)
        await home.async_block_till_done()
        done = await choose(offer)
    assert done["reason"] == "created"


@pytest.mark.usefixtures("core_servers", "no_wait")
async def test_what_is_missing_is_said_after_the_wait(offer, choose):
    menu = await choose(offer, "wait")
    assert (menu["step_id"], menu["menu_options"]) == ("missing", ["wait", "later"])
    missing = menu["description_placeholders"]["servers"]
    assert missing == "Laramie Wake, Laramie STT, Laramie TTS"


@pytest.mark.usefixtures("no_wait")
async def test_it_can_be_made_without_a_wake_word(home, serving, core_servers, offer, choose):
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        menu = await choose(offer, "wait")
        assert menu["menu_options"] == ["wait", "create", "later"]
        assert menu["description_placeholders"] == {"servers": "Laramie Wake"}
        done = await choose(offer, "create")
    assert done["reason"] == "created"
    assert assist_pipeline.async_get_pipeline(home).wake_word_entity is None


@pytest.mark.usefixtures("core_servers")
async def test_it_can_be_left_for_later(home, offer, choose):
    before = assist_pipeline.async_get_pipelines(home)
    done = await choose(offer, "later")
    assert (done["type"], done["reason"]) == (FlowResultType.ABORT, "later")
    assert assist_pipeline.async_get_pipelines(home) == before


@pytest.mark.usefixtures("no_wait")
async def test_servers_that_do_not_speak_the_language_are_told_of(
    home, serving, core_servers, offer, choose
):
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        home.config.language = "de"
        await choose(offer, "wait")
        done = await choose(offer, "create")
    assert (done["type"], done["reason"]) == (FlowResultType.ABORT, "no_speech")


async def test_a_server_that_is_not_set_up_has_none(home, agent):
    await home.config_entries.async_unload(agent.entry_id)
    result = await home.config_entries.options.async_init(agent.entry_id)
    assert (result["type"], result["reason"]) == (FlowResultType.ABORT, "entry_not_loaded")
