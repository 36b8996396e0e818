"""Announcements, and questions that Home Assistant asks."""

from __future__ import annotations

import asyncio

import pytest
from homeassistant.exceptions import HomeAssistantError

from custom_components.laramie.errors import CannotConnect, CannotPlay
from tests.homeassistant.laramie.satellite.conftest import REPLY

pytestmark = [
    pytest.mark.filterwarnings("default"),  # Home Assistant's warnings are not ours
    pytest.mark.usefixtures("entry"),
]

MONO = (22_050, 1)
ME = "assist_satellite"


@pytest.fixture
def ask(act):
    """Ask a question in the background."""

    def ask(**data):
        question = {"question": "Shall I close the blinds?"} | data
        return asyncio.create_task(act(f"{ME}.ask_question", ME, return_response=True, **question))

    return ask


@pytest.fixture
def act(act, home, entity):
    """As for every entity; a question answers the action."""

    async def respond(name, key, *, return_response=False, **data):
        if not return_response:
            return await act(name, key, **data)
        target = {"entity_id": entity(ME, key)}
        platform, _, action = name.partition(".")
        return await home.services.async_call(
            platform, action, target | data, blocking=True, return_response=True
        )

    return respond


@pytest.mark.usefixtures("voice")
async def test_a_message_is_announced_after_the_satellites_own_chime(box, act, state):
    await act(f"{ME}.announce", ME, message="Dinner is ready")
    [sound] = box.sounds
    told = {key: sound.message[key] for key in ("kind", "chime", "text")}
    assert told == {"kind": "announcement", "chime": True, "text": "Dinner is ready"}
    assert (sound.formats, sound.pcm) == ([MONO], REPLY)
    assert state(ME, ME) == "idle"


@pytest.mark.usefixtures("voice")
async def test_a_message_is_announced_without_a_chime(box, act):
    await act(f"{ME}.announce", ME, message="Dinner is ready", preannounce=False)
    assert not box.sounds[0].message["chime"]


@pytest.mark.usefixtures("voice")
async def test_another_chime_is_decoded_and_comes_first(box, act, wav):
    await act(f"{ME}.announce", ME, message="Dinner is ready", preannounce_media_id=wav)
    [sound] = box.sounds
    assert not sound.message["chime"]
    assert sound.formats == [MONO, MONO]
    assert sound.pcm == 2 * REPLY


async def test_a_sound_is_announced(box, act, wav):
    await act(f"{ME}.announce", ME, media_id=wav)
    [sound] = box.sounds
    assert (sound.message["text"], sound.formats, sound.pcm) == ("", [MONO], REPLY)


async def test_a_sound_that_is_none_is_an_error(act, state, tmp_path):
    (tmp_path / "words.wav").write_text("no sound")
    with pytest.raises(CannotPlay):
        await act(f"{ME}.announce", ME, media_id=(tmp_path / "words.wav").as_uri())
    assert state(ME, ME) == "idle"


async def test_without_a_decoder_an_announcement_is_an_error(decoder, act, wav, monkeypatch):
    monkeypatch.setattr(decoder.data["ffmpeg"], "_bin", "/nowhere/ffmpeg")
    with pytest.raises(CannotPlay):
        await act(f"{ME}.announce", ME, media_id=wav)


async def test_an_announcement_is_over_when_it_was_heard(box, act, wav, state, until):
    box.plays_by_itself = False
    announcing = asyncio.create_task(act(f"{ME}.announce", ME, media_id=wav))
    [sound] = await box.until(lambda: [sound for sound in box.sounds if sound.is_whole])
    assert not announcing.done()
    assert state(ME, ME) == "responding"
    await sound.played()
    await announcing
    await until(lambda: sound.is_gone)


async def test_somebody_stops_an_announcement_at_the_satellite(box, act, tmp_path):
    (tmp_path / "long.wav").write_bytes(_long_wav())
    box.plays_by_itself = False
    announcing = asyncio.create_task(
        act(f"{ME}.announce", ME, media_id=(tmp_path / "long.wav").as_uri())
    )
    [sound] = await box.until(lambda: [sound for sound in box.sounds if sound.pcm])
    await sound.played()
    await announcing
    await box.until(lambda: sound.is_gone)


async def test_a_satellite_that_goes_ends_an_announcement(box, act, wav):
    box.plays_by_itself = False
    announcing = asyncio.create_task(act(f"{ME}.announce", ME, media_id=wav))
    await box.until(lambda: box.sounds and box.sounds[0].is_whole)
    await box.stop()
    with pytest.raises(CannotConnect):
        await announcing


async def test_an_announcement_ends_a_reply(voice, box, act, state):
    voice.hears.append("tell me a story")
    voice.answers("Once upon a time.")
    await box.speak_to()
    await box.next("audio-stop")
    box.plays_by_itself = False
    announcing = asyncio.create_task(act(f"{ME}.announce", ME, message="Dinner is ready"))
    [sound] = await box.until(lambda: [sound for sound in box.sounds if sound.is_whole])
    await box.say("played")  # of the reply, late
    await box.say("ping")
    await box.next("pong")
    assert state(ME, ME) == "responding"
    await sound.played()
    await announcing
    assert state(ME, ME) == "idle"


async def test_a_conversation_is_started(voice, box, act):
    voice.hears.append("yes please")
    voice.answers("Alright.")
    await act(f"{ME}.start_conversation", ME, start_message="Shall I close the blinds?")
    await box.next("laramie-satellite-listen")
    assert box.sounds[0].message["text"] == "Shall I close the blinds?"
    await box.speak_to()
    await box.next("laramie-satellite-run-end")
    [chat] = voice.llm.of("laramie-chat")
    said = [(message["role"], message["content"]) for message in chat["messages"]]
    assert said[-2:] == [("assistant", "Shall I close the blinds?"), ("user", "yes please")]


async def test_a_question_is_answered(voice, box, ask, state):
    voice.hears.append("yes please")
    answers = [{"id": "yes", "sentences": ["yes [please]"]}, {"id": "no", "sentences": ["no"]}]
    asking = ask(answers=answers)
    await box.next("laramie-satellite-listen")
    await box.speak_to()
    answer = await asking
    assert (answer["id"], answer["sentence"]) == ("yes", "yes please")
    end = await box.next("laramie-satellite-run-end")
    assert not end["speaks"]
    assert not voice.llm.of("laramie-chat")
    assert state(ME, ME) == "idle"


@pytest.mark.usefixtures("voice")
async def test_a_question_that_nobody_listens_for_is_an_error(box, ask, time_passes):
    asking = ask()
    await box.next("laramie-satellite-listen")
    await time_passes(11)
    with pytest.raises(HomeAssistantError, match="No answer"):
        await asking


@pytest.mark.usefixtures("voice")
async def test_a_question_is_over_when_the_satellite_goes(box, ask):
    asking = ask()
    await box.next("laramie-satellite-listen")
    await box.stop()
    with pytest.raises(HomeAssistantError, match="No answer"):
        await asking


async def test_a_question_is_over_when_somebody_presses_the_button(voice, box, ask):
    asking = ask()
    await box.next("laramie-satellite-listen")
    await box.say("run-pipeline", start_stage="asr", end_stage="tts")
    await box.next("transcribe")
    await box.say("laramie-satellite-cancel")
    with pytest.raises(HomeAssistantError, match="No answer"):
        await asking
    assert not voice.llm.of("laramie-chat")


async def test_the_next_wake_word_is_given_to_who_waits_for_it(home, box, hass_ws_client, entity):
    client = await hass_ws_client(home)
    target = {"entity_id": entity(ME, ME)}
    await client.send_json_auto_id({"type": "assist_satellite/intercept_wake_word", **target})
    assert (await client.receive_json())["success"]
    await box.speak_to("hey_jarvis")
    assert (await client.receive_json())["event"] == {"wake_word_phrase": "Hey Jarvis"}


def _long_wav() -> bytes:
    """Half a minute: more than fits into the buffers between here and there."""
    size = 44_100 * 30
    head = b"RIFF" + (36 + size).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    form = (1).to_bytes(2, "little") * 2 + (22_050).to_bytes(4, "little")
    form += (44_100).to_bytes(4, "little") + b"\x02\x00\x10\x00"
    return head + form + b"data" + size.to_bytes(4, "little") + b"\x01" * size
