"""What a turn says was foreseen, word by word."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Without, brain_of, chat, read, success, told
from wyoming_servers.llm.agent.foreseen import MOST_REPLIES, likely_replies

COMMANDS = {
    "en": {
        "turn on the kitchen light": "light.kitchen_light",
        "turn off the lights in the bedroom": "light.bed_light",
        "set the bed light to 40 percent": "light.bed_light",
        "lock the front door": "lock.front_door",
        "open the living room blinds": "cover.living_room_blinds",
        "close the curtains in the bedroom": "cover.bedroom_curtain",
        "set the thermostat to 22 degrees": "climate.living_room",
        "activate good night": "scene.good_night",
        "turn off the coffee machine": "switch.coffee_machine",
        "set a timer for 10 minutes": None,
        "pause the kitchen speaker": "media_player.kitchen_speaker",
    },
    "de": {
        "schalte die Kaffeemaschine ein": "switch.coffee_machine",
        "mach das Licht im Schlafzimmer aus": "light.bed_light",
        "schließe die Haustür ab": "lock.front_door",
        "öffne den Schlafzimmer Vorhang": "cover.bedroom_curtain",
        "aktiviere Gute Nacht": "scene.good_night",
        "stelle einen Timer auf 10 Minuten": None,
    },
    "fr": {"éteins la machine à café": "switch.coffee_machine"},
    "nl": {"zet de koffiemachine aan": "switch.coffee_machine"},
    "es": {"enciende la cafetera": "switch.coffee_machine"},
}
QUESTIONS = {
    "en": ["is the front door locked", "is the garage door open", "where is Anna"],
    "de": ["ist die Haustür abgeschlossen", "wo ist Anna"],
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, sentence) for language, said in COMMANDS.items() for sentence in said],
)
def test_what_is_said_after_a_command_was_foreseen(home, language, sentence):
    house, entity_id = home(language), COMMANDS[language][sentence]
    done = success(house, entity_id) if entity_id else {"success": True, "speech": {}}
    assert told(house, sentence, done, language=language) in likely_replies(house, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, sentence) for language, said in QUESTIONS.items() for sentence in said],
)
def test_what_a_question_is_answered_with_was_foreseen(home, language, sentence):
    house = home(language)
    answer = brain_of(house).answer(chat(house, sentence, language=language), Without())
    assert read(answer)[0] in likely_replies(house, language)


def test_what_the_house_cannot_do_is_not_foreseen(home):
    house = home("en")
    few = {"HassTurnOn", "HassSetPosition"}
    tools = tuple(tool for tool in house.tools if tool.name.rpartition("__")[2] in few)
    replies = likely_replies(replace(house, tools=tools))
    assert "Locking" in replies
    assert not {"Unlocking", "Timer paused"} & set(replies)
    without_locks = [entity for entity in house.entities if entity.domain != "lock"]
    assert "Locking" not in likely_replies(replace(house, entities=tuple(without_locks)))


def test_the_likeliest_come_first_and_their_number_is_bounded(home):
    house = home("de")
    switch = house.entity_by_id["switch.coffee_machine"]
    many = (replace(switch, entity_id=f"switch.{n}", name=f"Dose {n}") for n in range(500))
    replies = likely_replies(replace(house, entities=(*house.entities, *many)))
    assert len(replies) == len(set(replies)) == MOST_REPLIES
    assert replies.index("Erledigt") < replies.index("Licht eingeschaltet")
    assert replies.index("Helligkeit eingestellt") < replies.index("Dose 1 eingeschaltet")


def test_a_language_without_templates_has_none(home):
    assert likely_replies(home("en"), "tlh") == []


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("fr", "Porte d'entrée est verrouillé"),
        ("fr", "Fontaine est éteint"),
        ("es", "El dispositivo Cafetera está encendido"),
        ("nl", "Voordeur is op slot"),
        ("de", "Gartenwasser ist offen"),
    ],
)
def test_states_of_one_thing_are_told_in_words_that_exist(home, language, reply):
    assert reply in likely_replies(home(language))
