"""What is put on a list, or comes off it, in a roundabout way."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import PLAYERS, LivedIn

LISTS = {
    "en": "shopping_list",
    "de": "einkaufsliste",
    "fr": "courses",
    "es": "compra",
    "nl": "boodschappen",
    "it": "spesa",
}


@pytest.mark.parametrize(
    ("language", "said", "thing"),
    [
        ("de", "Zucker fehlt, setz den auf die Einkaufsliste", "Zucker"),
        ("de", "die Milch ist alle, schreib die bitte auf die Einkaufsliste", "Milch"),
        ("de", "Schreibst du mir eine Badehose auf die Einkaufsliste?", "Eine Badehose"),
        ("es", "¿me pones en la compra el azúcar?", "Azúcar"),
        ("nl", "de suiker is op, zet maar op de boodschappen", "Suiker"),
        ("nl", "zet je even een zwembroek op de boodschappen?", "Een zwembroek"),
        ("it", "mi metti lo zucchero nella spesa?", "Zucchero"),
    ],
)
def test_only_the_thing_goes_on_a_list(language, said, thing):
    home = LivedIn(language=language, **{LISTS[language]: []})
    home.say(said)
    assert home.on(LISTS[language]) == [thing]


@pytest.mark.parametrize(
    ("language", "said", "thing"),
    [
        ("en", "the bread can come off the shopping list", "Bread"),
        ("de", "Das Brot kannst du von der Einkaufsliste nehmen", "Brot"),
        ("fr", "le pain, tu peux l'enlever des courses", "Pain"),
        ("es", "el pan quítalo de la compra", "Pan"),
        ("nl", "het brood mag van de boodschappen af", "Brood"),
        ("en", "take the sun dried tomatoes off the shopping list", "Sun dried tomatoes"),
        ("de", "streich das kleine rote Auto von der Einkaufsliste", "Kleine rote Auto"),
    ],
)
def test_only_the_thing_comes_off_a_list(language, said, thing):
    home = LivedIn(language=language, **{LISTS[language]: [thing, "Salt"]})
    home.say(said)
    assert home.on(LISTS[language]) == ["Salt"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("it", "quali faccende mi restano?"),
        ("es", "¿qué tareas me quedan?"),
        ("nl", "wat moet ik nog halen bij de drogist"),
    ],
)
def test_what_is_left_on_a_list_is_read(language, said):
    lists = {"it": "faccende", "es": "tareas", "nl": "drogist"}
    home = LivedIn(language=language, **{LISTS[language]: ["Salt"], lists[language]: ["Soap"]})
    assert home.say(said) == "Soap"


PLAYING = {"attributes": {"volume_level": 0.5}, "state": "playing"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "Mach in der Attic die Musik aus"), ("nl", "zet de muziek uit op de Attic")],
)
def test_the_music_of_a_room_is_turned_off(language, said):
    players = {name: player | PLAYING for name, player in PLAYERS.items()}
    home = LivedIn(language=language, players=players)
    home.say(said)
    assert [home.home.states()[one]["state"] for one in players] == ["playing", "paused"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "der Strom ist alle Jahre teurer"),
        ("en", "the paint can come off the wall"),
        ("es", "me pones nervioso"),
    ],
)
def test_what_is_only_told_changes_no_list(language, said):
    home = LivedIn(language=language, **{LISTS[language]: ["Salt"]})
    home.say(said)
    assert home.on(LISTS[language]) == ["Salt"]
