"""What can be set on a satellite; the satellite itself tells what is set."""

from __future__ import annotations

import pytest

from custom_components.laramie.errors import CannotConnect
from tests.homeassistant.laramie.satellite.scripted_satellite import ScriptedSatellite

pytestmark = [
    pytest.mark.filterwarnings("default"),  # Home Assistant's warnings are not ours
    pytest.mark.usefixtures("entry"),
]

NUMBERS = {"microphone_gain": 6, "ducking": 25, "led_brightness": 80}


async def test_what_is_set_is_shown(state):
    assert {key: float(state("number", key)) for key in NUMBERS} == NUMBERS
    assert state("switch", "microphone_muted") == "off"
    assert state("select", "wake_word") == "Okay Nabu"
    assert state("select", "wake_word_2") == "no_wake_word"
    assert (state("select", "pipeline"), state("select", "pipeline_2")) == 2 * ("preferred",)
    assert state("select", "vad_sensitivity") == "default"


@pytest.mark.parametrize(
    ("key", "shown", "told"),
    [("microphone_gain", -3, -3), ("ducking", 40, 0.4), ("led_brightness", 7, 0.07)],
)
async def test_a_number_is_set(box, act, state, until, key, shown, told):  # noqa: PLR0917 - fixtures
    await act("number.set_value", key, value=shown)
    await until(lambda: float(state("number", key)) == shown)
    assert box.settings[key] == pytest.approx(told)


async def test_the_microphone_is_muted(box, act, state, until):
    for action, shown in (("turn_on", "on"), ("turn_off", "off")):
        await act(f"switch.{action}", "microphone_muted")
        await until(lambda shown=shown: state("switch", "microphone_muted") == shown)
        assert box.settings["microphone_muted"] is (shown == "on")


async def test_what_is_changed_at_the_satellite_is_shown(box, state, until):
    box.settings |= {"microphone_muted": True, "volume": 0.1}
    await box.say("laramie-satellite-settings", **box.settings)
    await until(lambda: state("switch", "microphone_muted") == "on")


async def test_a_wake_word_is_chosen_and_taken_away(box, act, state, until):
    await act("select.select_option", "wake_word", option="Hey Jarvis")
    await until(lambda: state("select", "wake_word") == "Hey Jarvis")
    assert box.settings["wake_words"] == ["hey_jarvis", None]
    await act("select.select_option", "wake_word", option="no_wake_word")
    await until(lambda: state("select", "wake_word") == "no_wake_word")
    assert box.settings["wake_words"] == [None, None]


async def test_wake_words_are_configured_in_the_voice_assistants_dialog(  # noqa: PLR0917 - fixtures
    home, box, hass_ws_client, entity, state, until
):
    client = await hass_ws_client(home)
    me = {"entity_id": entity("assist_satellite", "assist_satellite")}
    await client.send_json_auto_id({"type": "assist_satellite/get_configuration", **me})
    told = (await client.receive_json())["result"]
    assert told["active_wake_words"] == ["okay_nabu"]
    assert told["max_active_wake_words"] == 2
    assert {word["id"]: word["wake_word"] for word in told["available_wake_words"]} == {
        "okay_nabu": "Okay Nabu",
        "hey_jarvis": "Hey Jarvis",
    }
    words = {"wake_word_ids": ["hey_jarvis", "okay_nabu"]}
    await client.send_json_auto_id({"type": "assist_satellite/set_wake_words", **me, **words})
    assert (await client.receive_json())["success"]
    await until(lambda: state("select", "wake_word") == "Hey Jarvis")
    assert state("select", "wake_word_2") == "Okay Nabu"
    assert box.settings["wake_words"] == words["wake_word_ids"]


async def test_nothing_can_be_set_while_the_satellite_is_away(box, entry, state, until):
    await box.stop()
    await until(lambda: not entry.runtime_data.available)
    assert {state("number", key) for key in NUMBERS} == {"unavailable"}
    assert state("select", "wake_word") == "unavailable"
    assert state("select", "pipeline") == "preferred"
    with pytest.raises(CannotConnect):
        entry.runtime_data.change(volume=1.0)


async def test_a_satellite_has_only_what_it_has(home, add_box, entity):
    async with ScriptedSatellite("stick-satellite", "Stick") as stick:
        stick.settings = {"microphone_muted": False}
        stick.speaker = False
        await add_box(stick)
        assert entity("switch", "microphone_muted", "stick-satellite")
        me = home.states.get(entity("assist_satellite", "assist_satellite", "stick-satellite"))
        assert me.attributes["supported_features"] == 0
        for platform, key in (("number", "led_brightness"), ("media_player", "speaker")):
            with pytest.raises(AssertionError):
                entity(platform, key, "stick-satellite")
