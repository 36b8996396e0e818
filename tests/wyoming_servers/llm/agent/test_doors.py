from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity

NAMES = {
    "en": ("Garage Door", "Front Door", "Shed Door", "close the door", "open the door"),
    "fr": (
        "Porte de garage",
        "Porte d'entrée",
        "Porte de remise",
        "ferme la porte",
        "ouvre la porte",
    ),
    "it": (
        "Porta del box",
        "Porta d'ingresso",
        "Porta esterna",
        "chiudi la porta",
        "apri la porta",
    ),
}


@pytest.fixture
def house(home):
    """A home whose garage has a door that counts as another kind, and whose hall has a lock."""

    def of(language):
        garage, front, shed, *_ = NAMES[language]
        areas = (("box", "Lena"), ("hall", "Mira"), ("shed", "Nora"))
        return replace(
            home(language),
            areas=tuple(Area(area_id=one, name=name) for one, name in areas),
            entities=(
                Entity(
                    entity_id="cover.garage",
                    name=garage,
                    domain="cover",
                    device_class="garage",
                    area="box",
                    features=15,
                ),
                Entity(entity_id="lock.front", name=front, domain="lock", area="hall"),
                Entity(entity_id="lock.shed", name=shed, domain="lock", area="shed"),
            ),
        )

    return of


@pytest.mark.parametrize("language", NAMES)
def test_who_closes_the_door_means_that_of_the_room(house, language):
    garage, *_, close, _ = NAMES[language]
    calls, _ = done(house(language), close, language=language, area="box")
    assert calls == [("HassTurnOff", garage)]


@pytest.mark.parametrize("language", ["fr", "it"])
def test_the_one_lock_of_a_room_is_locked(house, language):
    _, front, _, close, _ = NAMES[language]
    calls, _ = done(house(language), close, language=language, area="hall")
    assert calls == [("HassTurnOn", front)]


@pytest.mark.parametrize("language", NAMES)
def test_no_door_of_another_room_is_opened_unasked(house, language):
    *_, opened = NAMES[language]
    calls, _ = done(house(language), opened, language=language, area="hall")
    assert calls == []


def test_nor_is_one_closed(house):
    calls, said = done(house("en"), "close the door", area="hall")
    assert calls == []
    assert said == "Did you mean Garage Door?"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_of_the_room_is_opened(house, language):
    garage, *_, opened = NAMES[language]
    calls, _ = done(house(language), opened, language=language, area="box")
    assert calls == [("HassTurnOn", garage)]
