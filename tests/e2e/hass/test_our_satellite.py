"""A satellite of ours in a real Home Assistant, driven by our integration."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from tests.e2e.hass.commands import Command, spoken
from tests.e2e.hass.home import LOCALHOST
from tests.homeassistant.laramie.satellite.scripted_satellite import ScriptedSatellite

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]

KITCHEN = Command(
    text="turn on the kitchen light", changes={"light.kitchen_light": {"state": "on"}}
)
CHUNK = 2048


@asynccontextmanager
async def added(home):
    """A satellite while a block runs, and the id of its entity."""
    async with ScriptedSatellite(name="Box") as box:
        entry = await home.api.add("laramie", host=LOCALHOST, port=box.port)
        await box.next("run-satellite")
        [me] = [
            entity["entity_id"]
            for entity in await home.api.call("config/entity_registry/list")
            if entity["config_entry_id"] == entry
            and entity["entity_id"].startswith("assist_satellite.")
        ]
        yield box, me
        await home.api.rest("DELETE", f"/api/config/config_entries/entry/{entry}")
        await box.next("pause-satellite")


async def test_a_satellite_announces_hears_and_answers(home):
    async with added(home) as (box, me):
        await home.api.act("assist_satellite.announce", entity_id=me, message="Dinner is ready")
        [sound] = box.sounds
        assert sound.message["chime"]
        assert sound.formats == [(22_050, 1)]
        assert any(sound.pcm)

        await box.say("detection", name="okay_nabu")
        await box.say("run-pipeline", start_stage="asr", end_stage="tts")
        form = {"rate": 16_000, "width": 2, "channels": 1}
        pcm = spoken(KITCHEN).pcm
        for start in range(0, len(pcm), CHUNK):
            await box.say("audio-chunk", pcm[start : start + CHUNK], **form)
        await box.say("audio-stop")
        await box.until(lambda: {"audio-stop", "laramie-satellite-run-end"} <= set(box.kinds()))
        assert (await home.api.state("light.kitchen_light"))["state"] == "on"
        assert any(b"".join(event.payload or b"" for event in box.heard))
        assert (await home.api.state(me))["state"] == "responding"
        await box.say("played")


async def test_a_satellite_is_met_again_after_home_assistant_was_restarted(home):
    async with added(home) as (box, me):
        await home.restart()
        await box.next("pause-satellite")
        await box.next("run-satellite")
        await home.api.act("assist_satellite.announce", entity_id=me, message="I am back")
        assert any(box.sounds[0].pcm)
