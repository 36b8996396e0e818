"""The list that one part of a sentence names for others."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.same_list import with_list


@pytest.fixture
def written(home):
    """Return what a sentence becomes in a home with a lamp called Flexo."""
    lamp = Entity(entity_id="light.one", name="Flexo", domain="light")

    def write(language, said):
        return with_list(said, language, replace(home(language), entities=(lamp,)))

    return write


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "en",
            "take pasta off the shopping list and add rice and beans",
            "take pasta off the shopping list and add rice and beans to the shopping list",
        ),
        (
            "en",
            "add rice to the list and delete pasta",
            "add rice to the list and delete pasta from the list",
        ),
        (
            "it",
            "togli la pasta dalla spesa e aggiungi il riso",
            "togli la pasta dalla spesa e aggiungi il riso alla spesa",
        ),
        (
            "it",
            "togli la pasta dalla spesa e mettici il riso",
            "togli la pasta dalla spesa e mettici il riso alla spesa",
        ),
        (
            "fr",
            "enlève les pâtes de la liste et mets-y du riz",
            "enlève les pâtes de la liste et mets-y du riz à la liste",
        ),
        (
            "nl",
            "haal de pasta van de boodschappenlijst en zet rijst erop",
            "haal de pasta van de boodschappenlijst en zet rijst op de boodschappenlijst",
        ),
        (
            "es",
            "pon leche y huevos en la lista y quita el pan",
            "pon leche y huevos en la lista y quita el pan de la lista",
        ),
        (
            "it",
            "aggiungi latte alla lista della spesa e togli il pane",
            "aggiungi latte alla lista della spesa e togli il pane dalla lista della spesa",
        ),
        (
            "fr",
            "ajoute du lait, des œufs et enlève le pain de la liste",
            "ajoute du lait, des œufs à la liste et enlève le pain de la liste",
        ),
        (
            "nl",
            "zet melk op de lijst en haal het brood eraf",
            "zet melk op de lijst en haal het brood van de lijst",
        ),
    ],
)
def test_it_is_that_of_all_goods(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "pon pan en la lista y quita la música"),
        ("es", "pon pan en la lista y quita el flexo"),
        ("it", "aggiungi il latte alla lista e togli la luce"),
        ("fr", "ajoute du lait à la liste et éteins la télé"),
        ("nl", "zet melk op de lijst en haal het rolluik omlaag"),
        ("es", "quita el pan"),
        ("fr", "mets du jazz et enlève le pain de la liste"),
    ],
)
def test_devices_and_sounds_are_on_no_list(written, language, said):
    assert written(language, said) == said
