"""How what commands are about is called in a question."""

from dataclasses import replace

from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.questions import label

_SAID = "ajoute du lait et enlève le pain"
_ADDED = Match(intent="HassListAddItem", language="fr", text=_SAID, slots={"item": "lait"})
_LIT = Match(intent="HassTurnOn", language="en", text="lamp on", slots={}, entity_ids=("light.a",))


def of(home, *matches, language="en"):
    lamp = Entity(entity_id="light.a", name="Lamp", domain="light")
    return label(matches, replace(home(language), entities=(lamp,)), language)


def test_each_is_named_once(home):
    dimmed = replace(_LIT, intent="HassLightSet", text="at 20")
    assert of(home, _LIT, dimmed) == "Lamp"


def test_a_sentence_is_said_once_for_all_of_its_commands(home):
    removed = replace(_ADDED, intent="HassListRemoveItem")
    assert of(home, _ADDED, removed, language="fr") == _SAID
    assert of(home, replace(_LIT, text=_SAID), _ADDED) == _SAID


def test_words_of_one_part_stand_beside_the_names_of_others(home):
    assert of(home, _LIT, replace(_ADDED, text="louder")) == "Lamp and louder"
