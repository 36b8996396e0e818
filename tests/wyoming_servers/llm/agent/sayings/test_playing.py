"""What is said of music, and what is told everybody."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import PLAYERS, LivedIn

SOUGHT, SAID = "HassMediaSearchAndPlay", "HassBroadcast"


@pytest.mark.parametrize(
    ("said", "query", "where"),
    [
        ("put the Gruffalo on in the attic", "Gruffalo", {"area": "Attic"}),
        ("tune the attic radio to Capital", "Capital", {"name": "Attic Radio"}),
        ("I'd like to hear some Mozart on the hi-fi", "Mozart", {"name": "Hi-Fi"}),
        ("put on the album Abbey Road on the hi-fi", "Abbey Road", {"name": "Hi-Fi"}),
    ],
)
def test_music_is_sought_for_the_player_that_is_named(said, query, where):
    here = LivedIn()
    here.say(said)
    [(name, arguments)] = here.told
    assert name == SOUGHT
    assert arguments["search_query"].removeprefix("the ") == query
    assert where.items() <= arguments.items()


@pytest.mark.parametrize("said", ["play that again", "set the hi-fi to mute", "play it once more"])
def test_what_is_no_music_is_not_sought(said):
    here = LivedIn()
    here.say(said)
    assert here.told == []


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("let everyone know we're leaving in five minutes", "we're leaving in five minutes"),
        ("make an announcement: the fire drill starts now", "the fire drill starts now"),
        ("send a message to all speakers, I'm home", "I'm home"),
        (
            "announce that breakfast closes in fifteen minutes",
            "breakfast closes in fifteen minutes",
        ),
        ("tell the kids dinner is ready", "dinner is ready"),
    ],
)
def test_everybody_hears_what_was_said_for_them(said, message):
    here = LivedIn()
    here.say(said)
    assert here.told == [(SAID, {"message": message})]


@pytest.mark.parametrize(
    "said", ["volume up by two notches", "two notches louder", "turn the music up two steps"]
)
def test_the_volume_goes_up_by_notches(said):
    level = {"attributes": {"volume_level": 0.3}, "state": "playing"}
    here = LivedIn(players={"media_player.hifi": PLAYERS["media_player.hifi"] | level})
    here.say(said)
    assert here.home.states()["media_player.hifi"]["attributes"]["volume_level"] == 0.5


@pytest.mark.parametrize(
    "said", ["Mach überall die Musik aus", "mach im ganzen Haus das Licht aus"]
)
def test_what_is_to_be_done_everywhere_is_told_nobody(said):
    here = LivedIn(language="de")
    here.say(said)
    assert here.told == []


def test_an_announcement_may_be_made_everywhere_in_german():
    here = LivedIn(language="de")
    here.say("mach überall eine Durchsage: das Essen ist fertig")
    assert here.told == [(SAID, {"message": "das Essen ist fertig"})]


def test_one_asks_in_german_what_plays_in_a_room():
    playing = {"state": "playing", "attributes": {"media_title": "Der Erlkönig"}}
    radio = {"name": "Dachradio", "area": "attic", "device_class": "speaker", **playing}
    here = LivedIn(language="de", players={"media_player.radio": radio})
    assert "Erlkönig" in here.say("was läuft denn gerade auf dem attic")
