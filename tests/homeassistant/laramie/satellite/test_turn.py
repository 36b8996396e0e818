"""Turns at a satellite: what it is told and in which order, and what ends a turn early."""

from __future__ import annotations

import pytest
from wyoming.event import Event

from custom_components.laramie import alive
from custom_components.laramie.errors import ServerError
from custom_components.laramie.voice_servers import server_behind
from tests.homeassistant.laramie.conftest import AGENT, PATIENCE_SECONDS
from tests.homeassistant.laramie.satellite.conftest import REPLY
from tests.homeassistant.laramie.satellite.scripted_satellite import SILENCE
from tests.homeassistant.laramie.scripted import delta

pytestmark = [
    pytest.mark.filterwarnings("default"),  # Home Assistant's warnings are not ours
    pytest.mark.usefixtures("voice", "entry"),
]

LONG = "The light in the kitchen is on now, and so is the one above the long table."
"""Long enough that Home Assistant speaks it before it is complete."""


@pytest.fixture
def listening(until, state):
    """Wait for a state of the satellite."""

    async def wait(wanted: str) -> None:
        await until(lambda: state("assist_satellite", "assist_satellite") == wanted)

    return wait


async def test_a_turn_is_told_step_by_step(voice, box, entry, listening):
    voice.hears.append("is it raining")
    voice.answers("No, it is not.")
    assert not entry.runtime_data.active
    await box.speak_to("okay_nabu")
    await box.next("transcript")
    assert entry.runtime_data.active
    end = await box.next("laramie-satellite-run-end")
    assert end == {"speaks": True, "continue_conversation": False}
    assert not entry.runtime_data.active
    await box.until(lambda: "audio-stop" in box.kinds())
    await listening("responding")
    await box.say("played")
    await listening("idle")
    assert entry.runtime_data.link.problem is None


async def test_the_order_is_that_of_stock_wyoming(voice, box):
    voice.hears.append("is it raining")
    voice.answers("No, it is not.")
    box.heard.clear()
    await box.speak_to()
    await box.until(lambda: {"audio-stop", "laramie-satellite-run-end"} <= set(box.kinds()))
    kinds = [kind for kind in box.kinds() if kind != "laramie-satellite-run-end"]
    assert kinds == [
        "transcribe",
        "transcript",
        "synthesize",
        "audio-start",
        *["audio-chunk"] * kinds.count("audio-chunk"),
        "audio-stop",
    ]
    texts = {event.type: event.data.get("text") for event in box.heard}
    assert (texts["transcript"], texts["synthesize"]) == ("is it raining", "No, it is not.")
    assert b"".join(event.payload or b"" for event in box.heard) == REPLY
    [chunk] = [event for event in voice.heard if event.type == "audio-chunk" and any(event.data)][
        :1
    ]
    assert len(chunk.payload) == len(SILENCE) // 2  # Home Assistant cuts it into 10 ms


async def test_a_long_answer_is_spoken_as_it_comes_and_once(voice, box):
    voice.hears.append("what is on")
    voice.answers(LONG, " ", "That is all.")
    await box.speak_to()
    await box.until(lambda: {"audio-stop", "laramie-satellite-run-end"} <= set(box.kinds()))
    kinds = box.kinds()
    assert kinds.count("audio-start") == kinds.count("audio-stop") == 1
    assert "".join(voice.said) == f"{LONG} That is all."


async def test_the_agent_knows_where_the_satellite_is(voice, box, device):
    voice.hears.append("what is on")
    voice.answers("Nothing.")
    await box.speak_to()
    await box.next("laramie-satellite-run-end")
    [chat] = voice.llm.of("laramie-chat")
    assert device.name == "Kitchen Box"
    assert (chat["area"], chat["satellite"]) == ("kitchen", "assist_satellite.kitchen_kitchen_box")


async def test_a_question_keeps_the_microphone_open(voice, box):
    voice.hears += ["unlock the door", "yes"]
    voice.answers("Shall I?", continue_conversation=True)
    voice.answers("It is open.")
    await box.speak_to("okay_nabu")
    end = await box.next("laramie-satellite-run-end")
    assert end["continue_conversation"]
    await box.say("played")
    await box.speak_to()
    end = await box.next("laramie-satellite-run-end")
    assert not end["continue_conversation"]
    first, second = voice.llm.of("laramie-chat")
    assert first["conversation_id"] == second["conversation_id"]


async def test_the_wake_word_decides_which_assistant_answers(voice, box, act, home, until, state):  # noqa: PLR0917 - fixtures
    await act("select.select_option", "wake_word_2", option="Hey Jarvis")
    await act("select.select_option", "pipeline_2", option="Butler")
    await until(lambda: state("select", "wake_word_2") == "Hey Jarvis")
    assert box.settings["wake_words"] == ["okay_nabu", "hey_jarvis"]
    satellite = home.data["entity_components"]["assist_satellite"].get_entity(
        "assist_satellite.kitchen_kitchen_box"
    )
    used = []
    choose = type(satellite).pipeline_entity_id.fget
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            type(satellite),
            "pipeline_entity_id",
            property(lambda self: used.append(choose(self)) or used[-1]),
        )
        for word, asks in (("hey_jarvis", True), (None, False), ("okay_nabu", False)):
            voice.hears.append("hello")
            voice.answers("Yes?", continue_conversation=asks)
            await box.speak_to(word)
            await box.next("laramie-satellite-run-end")
    first, second = (f"select.kitchen_kitchen_box_assistant{n}" for n in ("", "_2"))
    assert [home.states.get(one).attributes["friendly_name"] for one in used] == [
        home.states.get(one).attributes["friendly_name"] for one in (second, second, first)
    ]


async def test_a_second_wake_word_ends_the_reply(voice, box, listening):
    voice.hears += ["tell me a story", "stop"]
    voice.answers("Once upon a time.")
    voice.answers("Alright.")
    await box.speak_to()
    await box.until(lambda: "audio-stop" in box.kinds())
    box.heard.clear()
    await box.speak_to("okay_nabu")
    await box.until(lambda: "audio-stop" in box.kinds())
    assert box.kinds()[0] == "transcribe"
    await box.say("played")
    await listening("idle")


async def test_a_reply_that_is_still_under_way_is_ended(voice, box):
    voice.reply = 2000 * REPLY
    voice.hears += ["tell me a story", "stop"]
    voice.answers("Once upon a time.")
    voice.answers("Alright.")
    await box.speak_to()
    await box.until(lambda: "audio-chunk" in box.kinds())
    box.reading.clear()
    voice.reply = REPLY
    await box.speak_to("okay_nabu")
    box.reading.set()
    await box.until(lambda: "audio-stop" in box.kinds())
    kinds = box.kinds()
    again = len(kinds) - kinds[::-1].index("transcribe")
    assert "audio-stop" not in kinds[:again]
    of_old = b"".join(event.payload or b"" for event in box.heard[:again])
    assert 0 < len(of_old) < 2000 * len(REPLY)
    assert b"".join(event.payload or b"" for event in box.heard[again:]) == REPLY


async def test_a_run_that_is_asked_for_during_a_run_ends_that(voice, box):
    await box.say("run-pipeline", start_stage="asr", end_stage="tts")
    await box.next("transcribe")
    box.heard.clear()
    voice.hears.append("is it raining")
    voice.answers("No.")
    await box.speak_to()
    await box.until(lambda: "laramie-satellite-run-end" in box.kinds())
    assert box.kinds()[0] == "transcribe"
    assert box.kinds().count("laramie-satellite-run-end") == 1
    assert [chat["messages"][-1]["content"] for chat in voice.llm.of("laramie-chat")] == [
        "is it raining"
    ]


@pytest.mark.parametrize("at", ["transcribe", "audio-stop"])
async def test_a_turn_is_ended_by_a_button(voice, box, listening, at):
    voice.hears.append("tell me a story")
    voice.answers("Once upon a time.")
    if at == "transcribe":
        await box.say("run-pipeline", start_stage="asr", end_stage="tts")
    else:
        await box.speak_to()
    await box.next(at)
    await box.say("laramie-satellite-cancel")
    await box.until(lambda: "laramie-satellite-run-end" in box.kinds())
    await listening("idle")
    assert "error" not in box.kinds()


async def test_a_reply_that_nobody_confirms_ends_by_itself(voice, box, listening, time_passes):
    voice.hears.append("is it raining")
    voice.answers("No.")
    await box.speak_to()
    await box.until(lambda: "audio-stop" in box.kinds())
    await listening("responding")
    await time_passes(2 * PATIENCE_SECONDS)
    await listening("idle")


async def test_a_reply_that_cannot_be_spoken_is_an_error(voice, box, listening):
    voice.speaks = False
    voice.hears.append("is it raining")
    voice.answers("No.")
    await box.speak_to()
    error = await box.next("error")
    assert error["code"] == "engine-failed"
    await listening("idle")


async def test_speech_to_text_that_stands_still_is_an_error_and_the_end(
    voice, box, listening, monkeypatch
):
    monkeypatch.setattr(alive, "LOOK_SECONDS", 0.02)
    voice.standing = "stt"
    await box.speak_to()
    assert "stands still: 127.0.0.1:" in (await box.next("error"))["text"]
    assert not (await box.next("laramie-satellite-run-end"))["speaks"]
    await listening("idle")
    voice.standing = None
    voice.hears.append("is it raining")
    voice.answers("No.")
    await box.speak_to()
    await box.until(lambda: "audio-stop" in box.kinds())
    assert "error" not in box.kinds()


async def test_text_to_speech_that_stands_still_is_an_error(voice, box, listening, monkeypatch):
    monkeypatch.setattr(alive, "LOOK_SECONDS", 0.02)
    voice.hears.append("is it raining")
    voice.answers("No.")
    voice.standing = "tts"
    await box.speak_to()
    assert "stands still: 127.0.0.1:" in (await box.next("error"))["text"]
    await listening("idle")


async def test_speech_to_text_that_thinks_for_long_is_waited_for(voice, box, monkeypatch):
    monkeypatch.setattr(alive, "LOOK_SECONDS", 0.02)
    await box.speak_to()
    await box.until(lambda: voice.pinged.count("stt") > 3 * alive.MOST_MISSED)
    assert not {"error", "laramie-satellite-run-end"} & set(box.kinds())


def test_only_servers_of_ours_are_looked_after(home):
    """A stock one may answer no ping while it computes, or none at all."""
    for ours in ("stt.laramie_stt", "tts.laramie_tts"):
        assert str(server_behind(home, ours)).startswith("127.0.0.1:")
    for others in ("wake_word.test", AGENT, "stt.nobody"):
        assert server_behind(home, others) is None


async def test_a_transcript_of_nothing_is_an_error_and_the_end(voice, box, listening):
    voice.hears.append("")
    await box.speak_to()
    assert (await box.next("error"))["code"] == "stt-no-text-recognized"
    end = await box.next("laramie-satellite-run-end")
    assert end == {"speaks": False, "continue_conversation": False}
    await listening("idle")


async def test_an_answer_without_words_is_not_spoken(voice, box):
    voice.hears.append("good night")
    voice.answers(" ")
    await box.speak_to()
    assert not (await box.next("laramie-satellite-run-end"))["speaks"]


@pytest.mark.parametrize("at", ["transcribe", "synthesize", "audio-stop"])
async def test_a_satellite_that_goes_in_a_turn_comes_back_idle(  # noqa: PLR0917 - fixtures
    voice, box, listening, state, until, time_passes, at
):
    voice.hears += ["is it raining", "again"]
    voice.answers("No.")
    voice.answers("Still no.")
    if at == "transcribe":
        await box.say("run-pipeline", start_stage="asr", end_stage="tts")
    else:
        await box.speak_to()
    await box.next(at)
    await box.stop()
    await until(lambda: state("assist_satellite", "assist_satellite") == "unavailable")
    await box.start()
    box.heard.clear()
    await time_passes(2)
    await listening("idle")
    await box.speak_to()
    await box.until(lambda: "audio-stop" in box.kinds())
    assert box.kinds()[:2] == ["run-satellite", "transcribe"]


@pytest.mark.parametrize(
    "wrong",
    [
        Event(type="run-pipeline", data={"start_stage": "tts", "end_stage": "tts"}),
        Event(type="run-pipeline", data={"start_stage": "asr", "end_stage": "sleep"}),
        Event(type="run-pipeline"),
        Event(type="audio-chunk", data={"rate": 48_000, "width": 2, "channels": 2}, payload=b"ab"),
        Event(type="audio-chunk"),
        Event(type="laramie-satellite-settings", data={"volume": "loud"}),
        Event(type="laramie-satellite-playback", data={"id": 1, "state": "playing"}),
        Event(type="error", data={"text": "the microphone is gone"}),
    ],
    ids=lambda event: f"{event.type} {event.data}",
)
async def test_a_broken_event_ends_the_connection_and_is_told_once(  # noqa: PLR0917 - fixtures
    box, entry, until, time_passes, caplog, wrong
):
    await box.say(wrong.type, wrong.payload, **wrong.data)
    await until(lambda: entry.runtime_data.link.problem)
    assert isinstance(entry.runtime_data.link.problem, ServerError)
    assert caplog.text.count("cannot be used") == 1
    await time_passes(2)
    await until(lambda: entry.runtime_data.available)


async def test_events_that_nobody_knows_are_skipped(voice, box):
    await box.say("laramie-satellite-dance", steps=3)
    voice.hears.append("is it raining")
    voice.answers("No.")
    await box.speak_to()
    assert (await box.next("laramie-satellite-run-end"))["speaks"]
    assert box.connections == 1


async def test_a_satellite_without_wake_words_has_home_assistant_listen_for_one(voice, box):
    voice.hears.append("is it raining")
    voice.answers("No.")
    await box.say("run-pipeline", start_stage="wake", end_stage="tts")
    await box.next("detect")
    await box.say("audio-chunk", SILENCE, rate=16_000, width=2, channels=1)
    assert (await box.next("detection"))["name"] == "nabu"
    await box.next("transcribe")
    await box.say("audio-chunk", SILENCE, rate=16_000, width=2, channels=1)
    await box.say("audio-stop")
    assert (await box.next("laramie-satellite-run-end"))["speaks"]


async def test_a_tool_is_called_for_what_is_said(voice, box, home):
    calls = []
    home.services.async_register("light", "turn_on", calls.append)
    call = {"id": "1", "name": "HassTurnOn", "arguments": {"name": "Ceiling Light"}}
    voice.llm.answers.append(
        [
            delta(tool_call=call),
            Event(type="laramie-chat-stop", data={"finish_reason": "tool_calls"}),
        ]
    )
    voice.answers("It is on.")
    voice.hears.append("light")
    await box.speak_to()
    assert (await box.next("synthesize"))["text"] == "It is on."
