"""What is said of timers and players by what they are for, or play."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import PLAYERS, LivedIn

PLAYING = {"attributes": {"volume_level": 0.4, "is_volume_muted": False}, "state": "playing"}
BOTH = {
    "media_player.hifi": PLAYERS["media_player.hifi"] | PLAYING,
    "media_player.radio": PLAYERS["media_player.radio"] | PLAYING,
}
START = {
    "en": "set a cake timer for forty minutes",
    "de": "stell einen Timer auf vierzig Minuten für Kuchen",
    "fr": "mets un minuteur de quarante minutes pour gâteau",
    "es": "pon un temporizador de cuarenta minutos para bizcocho",
    "nl": "zet een timer van veertig minuten voor cake",
    "it": "imposta un timer di quaranta minuti per torta",
}


@pytest.mark.parametrize(
    ("language", "said", "minutes"),
    [
        ("de", "Zieh beim Kuchen fünf Minuten ab", 35),
        ("de", "nimm fünf Minuten vom Kuchen weg", 35),
        ("de", "pack beim Kuchen noch zwei Minuten drauf", 42),
        ("fr", "enlève cinq minutes au gâteau", 35),
        ("fr", "encore deux minutes pour le gâteau", 42),
        ("es", "quítale cinco minutos al bizcocho", 35),
        ("es", "quítales dos minutos al bizcocho", 38),
        ("nl", "haal vijf minuten van de cake af", 35),
        ("nl", "doe er een minuut bij voor de cake", 41),
        ("nl", "nog twee minuten voor de cake", 42),
    ],
)
def test_minutes_go_off_what_a_timer_is_for_or_onto_it(language, said, minutes):
    home = LivedIn(language=language)
    home.say(START[language])
    home.say(said)
    [(_, seconds)] = home.timers()
    assert seconds == minutes * 60


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "nimm zwei Tabletten vom Tisch weg"),
        ("fr", "enlève la casserole du feu"),
        ("es", "quita la olla del fuego"),
        ("nl", "haal de pan van het vuur af"),
    ],
)
def test_what_is_no_length_changes_no_timer(language, said):
    home = LivedIn(language=language)
    home.say(START[language])
    home.say(said)
    assert [seconds for _, seconds in home.timers()] == [2400]


@pytest.mark.parametrize(
    ("language", "said", "timers"),
    [
        ("es", "recuérdame en hora y media sacar la carne", [("sacar la carne", 5400)]),
        ("es", "recuérdame en una hora sacar la carne", [("sacar la carne", 3600)]),
        ("es", "pon dos temporizadores de 5 minutos y de 10 minutos", [(None, 300), (None, 600)]),
        ("it", "dimmi quando sono passati dieci minuti", [(None, 600)]),
        ("es", "avísame en 12 minutos por la pasta", [("pasta", 720)]),
        ("es", "recuérdame en una hora para sacar la carne", [("sacar la carne", 3600)]),
        ("it", "avvisami tra 12 minuti per la pasta", [("pasta", 720)]),
        ("de", "erinnere mich in 12 Minuten wegen der Pizza", [("pizza", 720)]),
    ],
)
def test_the_whole_length_of_a_timer_counts(language, said, timers):
    home = LivedIn(language=language)
    home.say(said)
    assert home.timers() == timers
    assert home.told == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "quítale el sonido al Attic Radio"),
        ("es", "deja el Attic Radio sin sonido"),
        ("en", "attic radio on mute"),
    ],
)
def test_the_sound_of_a_player_is_taken_off(language, said):
    home = LivedIn(language=language, players=BOTH)
    home.say(said)
    states = home.home.states()
    muted = [states[player]["attributes"]["is_volume_muted"] for player in BOTH]
    assert muted == [False, True]


def test_the_music_of_one_room_is_paused():
    home = LivedIn(language="it", players=BOTH)
    home.say("metti in pausa la musica nella Attic")
    assert [home.home.states()[player]["state"] for player in BOTH] == ["playing", "paused"]


@pytest.mark.parametrize(
    ("language", "said", "query"),
    [
        ("es", "ponme la canción Cielito lindo", "Cielito lindo"),
        ("fr", "je voudrais écouter l'album Racine carrée", "Racine carrée"),
        ("it", "fammi sentire la canzone Felicità di Al Bano", "Felicità di Al Bano"),
    ],
)
def test_a_song_or_an_album_is_sought_by_its_title(language, said, query):
    home = LivedIn(language=language)
    home.say(said)
    [(_, arguments)] = home.told
    assert arguments["search_query"] == query


def test_the_music_goes_on_in_a_room_with_a_television_that_plays_nothing():
    paused = PLAYING | {"state": "paused"}
    tv = {"name": "Attic TV", "area": "attic", "device_class": "tv", "state": "on"}
    radio = {"media_player.radio": PLAYERS["media_player.radio"] | paused}
    home = LivedIn(players=radio | {"media_player.tv": tv})
    home.say("carry on with the music in the attic")
    assert home.home.states()["media_player.radio"]["state"] == "playing"


@pytest.mark.parametrize(
    ("language", "said"),
    [("es", "cancela el del bizcocho"), ("it", "annulla quello della torta")],
)
def test_a_timer_is_cancelled_as_the_one_of_something(language, said):
    home = LivedIn(language=language)
    home.say(START[language])
    home.say(said)
    assert home.timers() == []


def test_what_else_is_to_be_done_is_no_name_of_a_timer():
    home = LivedIn(language="fr")
    home.say("minuteur de 12 minutes pour les pâtes et coupe la radio")
    assert [name for name, _ in home.timers()] == ["pâtes"]


def test_a_timer_may_be_for_several_things():
    home = LivedIn(language="fr")
    home.say("minuteur de 12 minutes pour les pâtes et la sauce")
    assert [name for name, _ in home.timers()] == ["pâtes et la sauce"]
