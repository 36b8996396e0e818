"""Music and sounds on a satellite's speaker."""

from __future__ import annotations

import pytest
from homeassistant.setup import async_setup_component

pytestmark = [
    pytest.mark.filterwarnings("default"),  # Home Assistant's warnings are not ours
    pytest.mark.usefixtures("entry"),
]


@pytest.fixture
def play(act):
    async def play(url, **data):
        media = {"media_content_type": "music", "media_content_id": url}
        await act("media_player.play_media", "speaker", **media, **data)

    return play


@pytest.fixture
def shows(state, until):
    async def shows(wanted):
        await until(lambda: state("media_player", "speaker") == wanted)

    return shows


@pytest.fixture
def held(box):
    """A satellite that plays until it is told otherwise."""
    box.plays_by_itself = False
    return box


async def test_music_is_decoded_to_what_the_speaker_plays_best(play, shows, home, entity):
    await shows("idle")
    await play("file:///nowhere.mp3", extra={"metadata": {"title": "Nothing"}})
    await shows("idle")
    assert home.states.get(entity("media_player", "speaker")).attributes["media_title"] == "Nothing"


async def test_music_plays_to_its_end(held, play, wav, shows):
    await play(wav)
    await shows("playing")
    [sound] = await held.until(lambda: [sound for sound in held.sounds if sound.is_whole])
    assert sound.message["kind"] == "media"
    assert sound.formats == [(48_000, 2)]
    assert len(sound.pcm) == pytest.approx(4 * 4800, rel=0.02)
    await sound.played()
    await shows("idle")


async def test_music_is_paused_and_goes_on(held, play, wav, shows, act):
    await play(wav)
    await held.until(lambda: held.sounds)
    for action, wanted in (("media_pause", "paused"), ("media_play", "playing")):
        await act(f"media_player.{action}", "speaker")
        told = await held.next("laramie-satellite-playback")
        assert told == {"id": held.sounds[0].message["id"], "state": wanted}
        await held.say("laramie-satellite-playback", **told)
        await shows(wanted)


async def test_music_is_stopped(held, play, wav, shows, act):
    await play(wav)
    await held.until(lambda: held.sounds)
    await act("media_player.media_stop", "speaker")
    assert (await held.next("laramie-satellite-playback"))["state"] == "stopped"
    await shows("idle")
    await held.until(lambda: held.sounds[0].is_gone)


async def test_music_is_stopped_at_the_satellite(held, play, wav, shows):
    await play(wav)
    [sound] = await held.until(lambda: held.sounds)
    await held.say("laramie-satellite-playback", id="another", state="stopped")
    await held.say("laramie-satellite-playback", id=sound.message["id"], state="stopped")
    await shows("idle")
    await held.until(lambda: sound.is_gone)


async def test_one_piece_follows_another(held, play, wav, shows):
    await play(wav)
    await held.until(lambda: held.sounds)
    await play(wav)
    first, second = await held.until(lambda: held.sounds[1:] and held.sounds)
    await held.until(lambda: first.is_gone)
    assert not second.is_gone
    await shows("playing")


async def test_a_satellite_that_goes_plays_no_more(held, play, wav, shows, time_passes, caplog):  # noqa: PLR0917 - fixtures
    await play(wav)
    await held.until(lambda: held.sounds)
    await held.stop()
    await shows("unavailable")
    await held.start()
    await time_passes(2)
    await shows("idle")
    assert "is not played on" in caplog.text


async def test_what_cannot_be_decoded_is_told(play, shows, tmp_path, caplog, until):
    (tmp_path / "words.mp3").write_text("no music")
    await play((tmp_path / "words.mp3").as_uri())
    await until(lambda: "is not played on" in caplog.text)
    await shows("idle")


async def test_a_sound_is_announced_over_the_music(held, play, wav, shows):
    await play(wav)
    await held.until(lambda: held.sounds and held.sounds[0].is_whole)
    held.plays_by_itself = True
    await play(wav, announce=True)
    music, sound = held.sounds
    assert (sound.message["kind"], sound.message["chime"]) == ("announcement", False)
    assert not music.is_gone
    await shows("playing")


@pytest.mark.parametrize(
    ("action", "data", "setting", "value"),
    [
        ("volume_set", {"volume_level": 0.3}, "volume", 0.3),
        ("volume_up", {}, "volume", 0.55),
        ("volume_down", {}, "volume", 0.45),
        ("volume_mute", {"is_volume_muted": True}, "speaker_muted", True),
    ],
)
async def test_the_volume_is_the_satellites(  # noqa: PLR0917 - fixtures
    box, act, home, entity, until, action, data, setting, value
):
    await act(f"media_player.{action}", "speaker", **data)
    name = {"volume": "volume_level", "speaker_muted": "is_volume_muted"}[setting]
    speaker = entity("media_player", "speaker")
    await until(lambda: home.states.get(speaker).attributes[name] == pytest.approx(value))
    assert box.settings[setting] == pytest.approx(value)


async def test_media_sources_are_browsed_and_played(  # noqa: PLR0917 - fixtures
    home, play, entity, hass_ws_client, tmp_path, wav
):
    assert wav
    home.config.media_dirs = {"local": str(tmp_path)}
    assert await async_setup_component(home, "media_source", {})
    client = await hass_ws_client(home)
    speaker = {"entity_id": entity("media_player", "speaker")}
    await client.send_json_auto_id({"type": "media_player/browse_media", **speaker})
    assert (await client.receive_json())["success"]
    await play("media-source://media_source/local/tone.wav")
    assert home.states.get(speaker["entity_id"]).attributes["media_content_id"].endswith("tone.wav")


async def test_nothing_is_told_of_music_that_does_not_play(box, act):
    await act("media_player.media_stop", "speaker")
    await box.say("ping")
    assert "laramie-satellite-playback" not in (await box.next("pong"), box.kinds())[1]
