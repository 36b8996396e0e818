"""Which list a plan means, and what is told of one."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.planned.commands import reading_of


def with_lists(house, *names):
    rest = tuple(one for one in house.entities if one.domain != "todo")
    lists = tuple(
        Entity(entity_id=f"todo.list_{number}", name=name, domain="todo", state="0")
        for number, name in enumerate(names)
    )
    return replace(house, entities=(*rest, *lists))


def list_of(house, plan, sentence, language):
    """Return the name of the list that a plan is about; "" for the usual one, None for none."""
    reading = reading_of(plan_from(plan), sentence, language, house, None)
    return None if reading is None else reading.matches[0].slots.get("name", "")


TASKS = [
    ("en", "add text= call mum", "remind me to call mum", "To Do"),
    ("en", "add text= water the plants", "new task water the plants", "Chores"),
    ("en", "read", "what do I have to do today", "To Do"),
    ("de", "add text= mama anrufen", "erinner mich daran, dass ich Mama anrufen muss", "Aufgaben"),
    ("de", "read", "was gibt es heute zu erledigen", "Aufgaben"),
    ("fr", "add text= payer le loyer", "rappelle-moi de payer le loyer", "Tâches"),
    ("fr", "add text= appeler maman", "faudra que je pense à appeler maman", "Tâches"),
    ("es", "add text= llamar a mamá", "recuérdame llamar a mamá", "Tareas"),
    ("es", "add text= llamar a mamá", "que no se me olvide llamar a mamá", "Tareas"),
    ("nl", "add text= mama bellen", "herinner me eraan dat ik mama bellen moet", "Taken"),
    ("it", "add text= chiamare la mamma", "ricordami di chiamare la mamma", "Cose da fare"),
]


@pytest.mark.parametrize(("language", "plan", "sentence", "name"), TASKS)
def test_what_is_to_be_done_is_on_the_list_of_that(home, language, plan, sentence, name):
    house = with_lists(home(language), "Shopping", name)
    assert list_of(house, plan, sentence, language) == name


@pytest.mark.parametrize(
    ("language", "plan", "sentence"),
    [
        ("en", "add text= bin bags", "don't forget the bin bags"),
        ("en", "add text= milk", "remind me to buy milk"),
        ("en", "add text= buy milk", "remind me to buy milk"),
        ("en", "read", "what do we need from the shop"),
        ("de", "add text= milch", "denk dran, dass ich Milch kaufen muss"),
        ("fr", "add text= lait", "on manque de lait"),
        ("fr", "add text= beurre", "il n'y a plus de beurre"),
        ("fr", "add text= confiture", "on n'a plus de confiture"),
        ("es", "add text= azúcar", "hace falta un poco de azúcar"),
        ("es", "add text= leche", "recuérdame que falta leche"),
        ("it", "add text= latte", "ricordami il latte"),
    ],
)
def test_what_is_to_be_bought_is_on_the_usual_list(home, language, plan, sentence):
    house = with_lists(home(language), "Shopping", "To Do")
    assert list_of(house, plan, sentence, language) == ""


def test_a_task_is_not_put_on_a_list_of_things_to_buy(home):
    house = with_lists(home("en"), "Shopping", "Packing")
    assert list_of(house, "add text= call mum", "remind me to call mum", "en") is None


def test_of_two_lists_of_what_is_to_be_done_none_is_guessed(home):
    house = with_lists(home("en"), "Shopping", "To Do", "Chores")
    assert list_of(house, "add text= call mum", "remind me to call mum", "en") is None


def test_a_list_that_is_named_is_that_list(home):
    house = with_lists(home("en"), "Shopping", "To Do", "Packing")
    plan, sentence = "add text= call mum list= packing list", "call mum on the packing list"
    assert list_of(house, plan, sentence, "en") == "Packing"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("what do I have to pack", "Packing List"),
        ("what do we still need", ""),
        ("what do I need for the packed lunch", ""),
    ],
)
def test_a_list_is_meant_on_whose_name_a_question_bears(home, sentence, name):
    house = with_lists(home("en"), "Shopping List", "Packing List", "Chores")
    assert list_of(house, "read", sentence, "en") == name
