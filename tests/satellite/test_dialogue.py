"""Turns over real TCP, with Home Assistant's own integration and with ours."""

from __future__ import annotations

import pytest
from wyoming.event import Event

from satellite.dialogue import PAUSED_SECONDS, UNWANTED_SECONDS
from satellite.state import Signal
from tests.satellite.conftest import run_satellite

FORMAT = {"rate": 22_050, "width": 2, "channels": 1}


class Home:
    """Says what Home Assistant says."""

    def __init__(self, client, noted):
        self._client = client
        self._noted = noted

    async def say(self, *kinds):
        """Say events of these kinds, and return what came of them."""
        for kind in kinds:
            await self._client.send(EVENTS[kind])
        await self.hears()
        told, self._noted.told = self._noted.told, []
        return told

    async def hears(self):
        """Return what the satellite has said, up to now."""
        heard = []
        await self._client.send(Event(type="ping", data={"text": "that is all"}))
        while (event := await self._client.receive()).data.get("text") != "that is all":
            heard.append(event)
        return heard


EVENTS = {
    "transcribe": Event(type="transcribe", data={"language": "en"}),
    "detect": Event(type="detect", data={}),
    "heard": Event(type="transcript", data={"text": "turn it on"}),
    "text": Event(type="synthesize", data={"text": "It is on."}),
    "question": Event(type="synthesize", data={"text": "Which one? "}),
    "start": Event(type="audio-start", data=FORMAT),
    "chunk": Event(type="audio-chunk", data=FORMAT, payload=b"\1\2"),
    "stop": Event(type="audio-stop", data={}),
    "failed": Event(type="error", data={"text": "no", "code": "intent-failed"}),
    "nothing": Event(type="error", data={"text": "no", "code": "stt-no-text-recognized"}),
    "end": Event(type="laramie-satellite-run-end", data={}),
    "end-speaks": Event(type="laramie-satellite-run-end", data={"speaks": True}),
    "end-asks": Event(
        type="laramie-satellite-run-end", data={"speaks": True, "continue_conversation": True}
    ),
    "listen": Event(type="laramie-satellite-listen", data={}),
    "pause": Event(type="pause-satellite", data={}),
    "run": run_satellite(ours=False),
    "ping": Event(type="ping", data={}),
}
SPOKEN = [("begin", 22_050), Signal.REPLY, ("put", b"\1\2"), "end"]


@pytest.fixture
def hass(home, noted):
    return Home(home, noted)


@pytest.fixture
def dialogue(satellite):
    return satellite.dialogue


async def test_a_wake_word_asks_for_a_run_and_what_is_heard_follows(hass, dialogue):
    dialogue.listen("okay_nabu")
    dialogue.send(b"\5\6" * 1024)
    detection, run, chunk = await hass.hears()
    assert (detection.type, detection.data["name"]) == ("detection", "okay_nabu")
    assert (run.data["start_stage"], run.data["end_stage"]) == ("asr", "tts")
    assert (chunk.type, chunk.payload) == ("audio-chunk", b"\5\6" * 1024)
    assert (chunk.data["rate"], chunk.data["width"], chunk.data["channels"]) == (16_000, 2, 1)


async def test_a_button_asks_for_a_run_without_a_wake_word(hass, dialogue):
    dialogue.listen(None)
    assert [event.type for event in await hass.hears()] == ["run-pipeline"]


async def test_a_reply_is_spoken(hass, dialogue):
    dialogue.listen("okay_nabu")
    told = await hass.say("transcribe", "heard", "text", "start", "chunk", "stop")
    assert told == [Signal.HEARD, *SPOKEN]
    dialogue.played()
    assert [event.type for event in await hass.hears()] == ["played"]


async def test_an_announcement_is_spoken_without_a_run(hass):
    assert await hass.say("start", "chunk", "stop") == SPOKEN


async def test_what_was_on_its_way_before_a_run_began_is_not_heard(hass, dialogue):
    await hass.say("start", "chunk")
    dialogue.hush()
    dialogue.listen("okay_nabu")
    assert await hass.say("chunk", "stop", "heard", "start", "chunk", "question", "end") == []
    assert await hass.say("transcribe", "heard") == [Signal.HEARD]


async def test_the_reply_to_what_was_said_before_is_not_heard_after_the_new_run_began(
    hass, dialogue
):
    dialogue.listen("okay_nabu")
    assert await hass.say("transcribe", "chunk", "start", "chunk", "stop") == []
    assert await hass.say("heard", "start", "chunk", "stop") == [Signal.HEARD, *SPOKEN]


async def test_an_error_is_told_even_when_the_run_never_began(hass, dialogue):
    dialogue.listen("okay_nabu")
    assert await hass.say("failed") == [Signal.FAILED]


async def test_that_nobody_spoke_is_no_failure(hass, dialogue):
    dialogue.listen("okay_nabu")
    assert await hass.say("transcribe", "nothing") == [Signal.ENDED]


async def test_an_error_in_the_middle_of_a_reply_ends_it(hass, dialogue):
    dialogue.listen("okay_nabu")
    told = await hass.say("transcribe", "heard", "start", "chunk", "failed", "chunk", "stop")
    assert told == [Signal.HEARD, *SPOKEN, Signal.FAILED]


@pytest.mark.parametrize("ours", [False], indirect=True)
async def test_a_question_is_taken_from_the_text_where_nobody_tells(hass, dialogue):
    dialogue.listen("okay_nabu")
    told = await hass.say("transcribe", "heard", "start", "question", "chunk", "stop")
    assert told[-3:] == [Signal.CONTINUES, ("put", b"\1\2"), "end"]


@pytest.mark.parametrize("ours", [True], indirect=True)
class TestWithOurIntegration:
    async def test_it_tells_that_the_reply_asks_something(self, hass, dialogue):
        dialogue.listen("okay_nabu")
        told = await hass.say("transcribe", "heard", "question", "start", "end-asks", "stop")
        assert Signal.CONTINUES in told
        assert told.count(Signal.CONTINUES) == 1

    async def test_it_tells_that_nothing_will_be_said(self, hass, dialogue):
        dialogue.listen("okay_nabu")
        told = await hass.say("transcribe", "heard", "end")
        assert told == [Signal.HEARD, Signal.ENDED]
        dialogue.listen("okay_nabu")
        told = await hass.say("transcribe", "heard", "end-speaks", "start")
        assert told == [Signal.HEARD, ("begin", 22_050), Signal.REPLY]

    async def test_it_has_the_satellite_listen(self, hass):
        assert await hass.say("listen") == [Signal.ASKED]

    async def test_a_run_is_cancelled(self, hass, dialogue):
        dialogue.listen("okay_nabu")
        dialogue.cancel()
        assert [event.type for event in await hass.hears()][-1] == "laramie-satellite-cancel"
        assert await hass.say("start", "chunk", "stop") == SPOKEN


@pytest.mark.parametrize("ours", [False], indirect=True)
class TestWithHomeAssistantsOwnIntegration:
    async def test_a_run_is_cancelled_as_far_as_that_goes(self, hass, dialogue):
        dialogue.listen("okay_nabu")
        await hass.say("transcribe")
        dialogue.cancel()
        assert [event.type for event in await hass.hears()] == ["audio-stop"]

    async def test_the_reply_of_a_cancelled_run_is_not_heard_but_the_next_is(self, hass, dialogue):
        dialogue.listen("okay_nabu")
        await hass.say("transcribe", "heard")
        dialogue.cancel()
        assert await hass.say("start", "chunk", "stop") == []
        assert await hass.say("start", "chunk", "stop") == SPOKEN

    async def test_after_a_while_no_reply_is_expected_any_more(self, hass, dialogue, clock):
        dialogue.listen("okay_nabu")
        await hass.say("transcribe", "heard")
        dialogue.cancel()
        clock.now += UNWANTED_SECONDS + 1
        assert await hass.say("start", "chunk", "stop") == SPOKEN


async def test_it_pauses_and_goes_on(hass, clock):
    assert await hass.say("pause") == [Signal.LEFT]
    assert await hass.say("run") == [Signal.CONNECTED]
    assert await hass.say("pause", "ping") == [Signal.LEFT]
    clock.now += PAUSED_SECONDS + 1
    assert await hass.say("ping", "ping") == [Signal.CONNECTED]


async def test_one_that_goes_while_it_is_paused_is_told_once(home, noted, hass):
    assert await hass.say("pause") == [Signal.LEFT]
    home._writer.close()
    await home._writer.wait_closed()
    assert noted.told == []


async def test_one_that_goes_in_the_middle_of_a_reply_has_said_its_last(home, noted, hass):
    await hass.say("start", "chunk")
    home._writer.close()
    assert await noted.until(Signal.LEFT) == ["end", Signal.LEFT]
