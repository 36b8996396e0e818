"""A question that denies what it asks about is answered with how it is."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.inquiries.asked import answer_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.inquiries.denied import affirmed, denies

HOUSE = House(
    house_id="h",
    language="en",
    entities=tuple(
        Entity(entity_id=f"{domain}.{index}", name=name, domain=domain, state=state)
        for index, (domain, name, state) in enumerate(
            (
                ("light", "Luna", "on"),
                ("switch", "Tesla", "off"),
                ("lock", "Sesam", "unlocked"),
                ("lock", "Fort", "locked"),
                ("person", "Anna", "home"),
                ("person", "Marco", "not_home"),
            )
        )
    ),
)


def answer(sentence, language):
    return answer_of(replace(HOUSE, language=language), sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "is Marco not back yet?", "No, away"),
        ("en", "is Anna not home?", "Anna is home"),
        ("en", "isn't Luna on?", "Luna is on"),
        ("de", "ist Marco noch nicht da?", "Nein, unterwegs"),
        ("de", "ist Anna nicht zu Hause?", "Anna ist zu Hause"),
        ("de", "ist Luna nicht an?", "Luna ist an"),
        ("nl", "is Marco nog niet thuis?", "Nee, die is afwezig"),
        ("nl", "is Anna niet thuis?", "Anna is thuis"),
        ("nl", "Sesam is toch niet los?", "Sesam is niet op slot"),
        ("fr", "Marco n'est pas encore rentré ?", "Marco est absent"),
        ("fr", "Luna n'est pas allumée, si ?", "Luna est allumé"),
        ("es", "¿no ha llegado Marco todavía?", "No, está fuera de casa"),
        ("es", "Luna no estará encendida todavía, ¿verdad?", "El dispositivo Luna está encendido"),
        ("it", "Luna non sarà mica ancora accesa?", "Luna è acceso"),
        ("it", "Anna non è in casa?", "Anna è a casa"),
    ],
)
def test_how_it_is_is_told_where_yes_may_mean_either(language, sentence, told):
    assert answer(sentence, language).startswith(told)


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "Luna is on, isn't it?", "Yes"),
        ("nl", "Luna is aan, of niet?", "Ja"),
        ("es", "Luna está encendida, ¿no?", "Sí"),
    ],
)
def test_a_tag_denies_nothing(language, sentence, told):
    assert answer(sentence, language) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "is Sesam closed", "Sesam is unlocked"),
        ("en", "is Fort closed", "Yes"),
        ("it", "Sesam è chiusa?", "Sesam è sbloccato"),
        ("fr", "est-ce que Fort est fermé", "Oui"),
    ],
)
def test_of_a_lock_it_is_not_told_whether_the_door_is_open(language, sentence, told):
    assert answer(sentence, language) == told


def test_languages_without_a_table_are_left_as_they_are():
    assert affirmed("czy anna nie jest w domu", "pl") == "czy anna nie jest w domu"
    assert not denies("czy Anna nie jest w domu?", "pl")
