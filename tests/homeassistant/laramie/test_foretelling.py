"""What the agent is likely to say is made ahead in the voice of the assistant."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from homeassistant.components import assist_pipeline
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity

from custom_components.laramie.foretelling import language_of
from custom_components.laramie.pipeline import create_pipeline
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours


def told(server):
    """What a server was told to make ahead, by voice."""
    kept = server.service.options.data_dir / "phrases" / "foretold.json"
    if not kept.exists():
        return {}
    return {message.get("voice"): message["phrases"] for message in json.loads(kept.read_text())}


@pytest.fixture
async def assistant(home, agent, serving, core_servers, time_passes):
    """The voice assistant of an agent and of our servers; yields its pipeline and TTS server."""
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        pipeline = await create_pipeline(home, agent.entry_id)
        await time_passes(0)
        yield pipeline, tts


async def test_the_voice_of_an_assistant_is_told_what_is_likely(assistant, until):
    pipeline, tts = assistant
    await until(lambda: told(tts))
    phrases = told(tts)[pipeline.tts_voice]
    assert {"Done", "Turned on the light", "Locking"} <= set(phrases)
    assert "Opening" not in phrases  # there is no cover


async def test_another_voice_is_told_at_once(home, assistant, until):
    pipeline, tts = assistant
    await until(lambda: told(tts))
    await assist_pipeline.async_update_pipeline(home, pipeline, tts_voice="high")
    await until(lambda: "Turned on the light" in told(tts).get("high", ()))


@pytest.mark.parametrize(
    ("languages", "asked"),
    [
        (("de", "en", "en", "en"), "de"),
        (("*", "de-AT", "de", "en"), "de-AT"),
        (("*", None, "de", "en"), "de"),
        (("*", None, None, "en"), "en"),
    ],
)
def test_replies_are_told_in_the_language_the_agent_is_asked_in(languages, asked):
    names = ("conversation_language", "stt_language", "tts_language", "language")
    pipeline = SimpleNamespace(**dict(zip(names, languages, strict=True)))
    assert language_of(pipeline) == asked


async def test_another_house_is_told_within_minutes(home, assistant, until, time_passes):
    pipeline, tts = assistant
    await until(lambda: told(tts))
    home.states.async_set("cover.blind", "open", {"friendly_name": "Blind"})
    async_expose_entity(home, "conversation", "cover.blind", should_expose=True)
    await time_passes(301)
    await until(lambda: "Opening" in told(tts)[pipeline.tts_voice])


async def test_a_server_that_wants_a_token_is_shown_its_own(
    *, home, agent, serving, core_servers, until, time_passes
):
    token = "open sesame"  # noqa: S105 - no secret
    async with (
        serving(STT, engine="fake") as stt,
        serving(TTS, engine="fake", token=token) as tts,
    ):
        tokens = {"speech_tokens": {tts.service.server_id: token}}
        home.config_entries.async_update_entry(agent, data={**agent.data, **tokens})
        await home.async_block_till_done()
        await core_servers(stt, tts)
        await create_pipeline(home, agent.entry_id)
        await time_passes(0)
        await until(lambda: told(tts))
