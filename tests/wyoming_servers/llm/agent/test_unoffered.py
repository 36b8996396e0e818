"""What is asked of players that Home Assistant has no tool for."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn
from wyoming_servers.llm.agent.phrases import phrase

VOLUME = {"attributes": {"volume_level": 0.4}, "state": "playing", "device_class": "speaker"}
PLAYERS = {
    "media_player.hifi": {"name": "Hi-Fi", "area": "lounge", **VOLUME},
    "media_player.lily": {"name": "Lily's Speaker", "area": "attic", **VOLUME},
}
SCREEN = {
    "media_player.tv": {
        "name": "TV",
        "aliases": ["telly"],
        "device_class": "tv",
        "attributes": {"source_list": ["ARD"]},
    },
    "weather.home": {"name": "Home", "attributes": {"temperature": 12}},
}


def lived_in(language):
    return LivedIn(language=language, players=PLAYERS | SCREEN, shopping_list=[])


def volumes(home):
    states = home.home.states()
    return [states[player]["attributes"]["volume_level"] for player in PLAYERS]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn on shuffle"),
        ("en", "shuffle the songs in the lounge please"),
        ("en", "put this song on repeat"),
        ("en", "move the music to the attic"),
        ("en", "send the radio over to Lily's speaker"),
        ("de", "Zufallswiedergabe an"),
        ("de", "spiel das Lied in Dauerschleife"),
        ("de", "nimm die Musik mit in die Lounge"),
        ("fr", "mets en lecture aléatoire"),
        ("fr", "mets cette chanson en boucle"),
        ("fr", "déplace la musique dans le lounge"),
        ("es", "pon el modo aleatorio"),
        ("es", "pásame la música al lounge"),
        ("nl", "speel in willekeurige volgorde"),
        ("nl", "neem de muziek mee naar de lounge"),
        ("it", "metti le canzoni in ordine casuale per favore"),
        ("it", "sposta la musica nella lounge"),
        ("en", "change the TV to Netflix"),
        ("en", "put the telly on the PlayStation"),
        ("de", "schalt mal auf ARD um"),
        ("es", "pon Netflix en la TV"),
        ("en", "what's the weather forecast for the weekend"),
        ("de", "regnet es morgen"),
        ("it", "che tempo farà domani"),
    ],
)
def test_what_no_tool_does_is_told_and_nothing_else_is_done(language, said):
    home = lived_in(language)
    assert home.say(said) == phrase("no_tool", language)
    assert (home.told, volumes(home)) == ([], [0.4, 0.4])


@pytest.mark.parametrize(
    ("language", "said", "query"),
    [
        ("en", "play Random Access Memories on the hi-fi", "Random Access Memories"),
        ("en", "play Shuffle by Bombay Bicycle Club on the hi-fi", "Shuffle by Bombay"),
        ("it", "metti Loop di Tizio su Hi-Fi", "Loop di Tizio"),
    ],
)
def test_a_title_with_such_a_word_is_sought(language, said, query):
    home = lived_in(language)
    home.say(said)
    [(_, arguments)] = home.told
    assert arguments["search_query"].startswith(query)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "bring the music down to 20 percent in the lounge"),
        ("it", "porta la musica al 20 per cento nella lounge"),
        ("de", "bring die Musik in der Lounge auf 20 Prozent"),
    ],
)
def test_a_number_is_no_place_for_music(language, said):
    home = lived_in(language)
    assert home.say(said) != phrase("no_tool", language)


def test_a_device_that_is_called_so_is_turned_on():
    shuffle = {"media_player.shuffle": {"name": "Shuffle", "area": "lounge", "state": "off"}}
    home = LivedIn(players=PLAYERS | shuffle)
    home.say("turn on shuffle")
    assert home.home.states()["media_player.shuffle"]["state"] == "on"


@pytest.mark.parametrize("said", ["what's the weather", "turn on the telly"])
def test_the_weather_of_now_and_the_television_itself_are_no_such_thing(said):
    assert lived_in("en").say(said) != phrase("no_tool", "en")
