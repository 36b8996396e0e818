"""Scenes that are started because their occasion is announced."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.engines.none import NoModelEngine

from .talk import Without, brain_of, chat, read
from .test_parted import KnowsSome

NIGHT = {
    "en": ("Good Night", "I'm off to bed"),
    "de": ("Gute Nacht", "ich geh jetzt ins Bett"),
    "fr": ("Bonne nuit", "je vais me coucher"),
    "es": ("Buenas noches", "me voy a la cama"),
    "nl": ("Welterusten", "ik ga naar bed"),
    "it": ("Buonanotte", "vado a letto"),
}
FILM = {
    "en": ("Movie Night", "let's watch a movie"),
    "de": ("Filmabend", "wir schauen jetzt einen Film"),
    "fr": ("Soirée cinéma", "on va regarder un film"),
    "es": ("Noche de cine", "vamos a ver una película"),
    "nl": ("Filmavond", "we gaan een film kijken"),
    "it": ("Serata film", "guardiamo un film"),
}


def scene(entity_id, name, area=None):
    return Entity(entity_id=entity_id, domain="scene", name=name, area=area, state="unknown")


def said(house, text, *scenes, language="en", area=None):
    """Return the reply, and the names of what is started."""
    kept = [one for one in house.entities if one.domain not in ("scene", "script")]
    house = replace(house, entities=(*kept, *scenes))
    answer = brain_of(house).answer(chat(house, text, language=language, area=area), Without())
    reply, calls, _ = read(answer)
    return reply, [call.arguments["name"] for call in calls]


@pytest.mark.parametrize("table", [NIGHT, FILM], ids=["night", "film"])
@pytest.mark.parametrize("language", NIGHT)
def test_what_was_made_for_an_occasion_is_started(home, table, language):
    name, text = table[language]
    other = scene("scene.other", "Zzz")
    _, started = said(home(language), text, scene("scene.one", name), other, language=language)
    assert started == [name]


@pytest.mark.parametrize(
    "text",
    [
        "we went to bed late",
        "my sister is going to bed",
        "are you going to bed",
        "I'm not going to bed",
        "I'll go to bed later",
        "tell me a bedtime story",
    ],
)
def test_what_announces_nothing_starts_nothing(home, text):
    house = home("en")
    kept = [one for one in house.entities if one.domain not in ("scene", "script")]
    house = replace(house, entities=(*kept, scene("scene.night", "Good Night")))
    answer = brain_of(house).answer(chat(house, text), NoModelEngine(None))
    assert not read(answer)[1]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "bon, je vais pioncer", "Bonne nuit"),
        ("fr", "allez, je décolle", "Départ"),
        ("es", "a sobar", "Buenas noches"),
        ("es", "bueno, me piro", "Salir de casa"),
        ("it", "ragazzi, io me la filo", "Uscita"),
    ],
)
def test_an_announcement_may_be_slang(home, language, text, name):
    _, started = said(home(language), text, scene("scene.one", name), language=language)
    assert started == [name]


def test_an_announcement_for_which_nothing_was_made_starts_nothing(home):
    house = home("en")
    kept = [one for one in house.entities if one.domain not in ("scene", "script")]
    house = replace(house, entities=(*kept, scene("scene.film", "Movie Night")))
    answer = brain_of(house).answer(chat(house, "I'm off to bed"), NoModelEngine(None))
    assert not read(answer)[1]


def test_of_several_scenes_the_one_of_the_room_is_started(home):
    scenes = (
        scene("scene.living", "Reading Corner", "living_room"),
        scene("scene.bed", "Bedside Reading", "bedroom"),
    )
    text = "I'm going to read a book"
    _, started = said(home("en"), text, *scenes, area="bedroom")
    assert started == ["Bedside Reading"]


def test_of_several_scenes_for_an_occasion_one_is_chosen(home):
    scenes = scene("scene.one", "Movie Night"), scene("scene.two", "Cinema")
    reply, started = said(home("en"), "time for a film", *scenes)
    assert not started
    assert "Movie Night" in reply
    assert "Cinema" in reply


def test_a_command_beside_an_announcement_is_done_with_it(home):
    house = home("en")
    text = "let's watch a movie and turn off Desk Lamp"
    _, started = said(house, text, scene("scene.film", "Movie Night"))
    assert started == ["Movie Night", "Desk Lamp"]


@pytest.mark.parametrize(("other", "started"), [("none", ["Good Night"]), ("on :light", [])])
def test_talk_may_stand_beside_an_announcement_but_no_command(home, other, started):
    house = replace(home("en"), entities=(scene("scene.night", "Good Night"),))
    planner = KnowsSome({"my back aches": (other, 0.6)})
    brain = Brain(house, planner=planner)
    text = "my back aches, I'm off to bed"
    _, calls, _ = read(brain.answer(chat(house, text), NoModelEngine(None)))
    assert [call.arguments.get("name") for call in calls] == started


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Closing Time", "it's six, that's us done for the day"),
        ("Opening Up", "first one in"),
        ("Work Call", "I'm on a work call"),
        ("Guests", "the in-laws will be here any minute"),
        ("Leaving Home", "right, school run"),
        ("Study Mode", "break over, back to the books"),
        ("Night Night", "up the wooden hill"),
        ("Dinner", "grub's up, come and get it"),
    ],
)
def test_an_occasion_is_announced_in_many_ways(home, name, text):
    _, started = said(home("en"), text, scene("scene.one", name))
    assert started == [name]


@pytest.mark.parametrize(
    ("language", "name", "text", "question"),
    [
        ("en", "Movie Night", "let's watch something", "Shall I turn on Movie Night?"),
        ("de", "Filmabend", "lass uns was gucken", "Soll ich einschalten: Filmabend?"),
    ],
)
def test_who_would_watch_something_is_asked_whether_the_scene_is_meant(
    home, language, name, text, question
):
    film = scene("scene.film", name)
    assert said(home(language), text, film, language=language) == (question, [])
