"""Notches of nothing that is named: the volume where the speaker is."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import PLAYERS, LivedIn

PLAYING = {"attributes": {"volume_level": 0.5}, "state": "playing"}
BOTH = {name: player | PLAYING for name, player in PLAYERS.items()}


def volumes(home):
    return [home.home.states()[one]["attributes"]["volume_level"] for one in BOTH]


@pytest.mark.parametrize(
    ("language", "said", "level"),
    [
        ("en", "a couple of notches quieter", 0.3),
        ("de", "ein paar Stufen leiser", 0.3),
        ("fr", "monte le son de deux crans", 0.7),
        ("fr", "baisse de trois crans", 0.2),
        ("es", "baja un par de rayitas", 0.3),
        ("es", "sube dos rayitas el volumen", 0.7),
        ("nl", "muziek twee standjes harder", 0.7),
        ("nl", "een paar standjes zachter", 0.3),
        ("it", "abbassa di un paio di tacche", 0.3),
        ("it", "alza il volume di due tacche", 0.7),
    ],
)
def test_notches_are_of_the_volume_in_the_room(language, said, level):
    home = LivedIn(language=language, players=BOTH)
    home.say(said)
    assert volumes(home) == [pytest.approx(level), 0.5]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "deux crans de la ceinture"),
        ("it", "mancano due tacche alla batteria"),
        ("de", "ein paar Stufen zur Haustür"),
        ("en", "it is a couple of steps up to the door"),
    ],
)
def test_notches_of_something_else_change_nothing(language, said):
    home = LivedIn(language=language, players=BOTH)
    home.say(said)
    assert volumes(home) == [0.5, 0.5]


@pytest.mark.parametrize(
    ("language", "said", "level"),
    [
        ("en", "music half as loud", 0.25),
        ("de", "Musik halb so laut", 0.25),
        ("en", "music a couple of notches louder", 0.7),
    ],
)
def test_the_music_of_a_room_is_that_of_all_its_players(language, said, level):
    second = {"media_player.tv": BOTH["media_player.hifi"] | {"name": "Big Screen"}}
    home = LivedIn(language=language, players=BOTH | second)
    home.say(said)
    states = home.home.states()
    assert [states[one]["attributes"]["volume_level"] for one in (*BOTH, *second)] == [
        pytest.approx(level),
        0.5,
        pytest.approx(level),
    ]
