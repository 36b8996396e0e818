"""The one lamp that is to stay on."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.kept_alone import others_off


@pytest.fixture
def written(home):
    """Return what a sentence becomes in a home with a lamp called Flexo, in a room called Sala."""
    lamp = Entity(entity_id="light.one", name="Flexo", domain="light")
    player = Entity(entity_id="media_player.two", name="Radio", domain="media_player")
    sala = Area(area_id="sala", name="Sala")

    def write(language, said):
        house = replace(home(language), entities=(lamp, player), areas=(sala,))
        return others_off(said, language, house)

    return write


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "keep only the Flexo on", "turn off all the lights in here except the Flexo"),
        (
            "en",
            "leave just the Flexo on in the Sala",
            "turn off all the lights in the Sala except the Flexo",
        ),
        ("de", "lass nur den Flexo an", "mach alle Lichter hier aus außer den Flexo"),
        (
            "fr",
            "garde juste le Flexo allumé et ferme le volet",
            "éteins toutes les lumières ici sauf le Flexo et ferme le volet",
        ),
        (
            "fr",
            "ne laisse que le Flexo allumé",
            "éteins toutes les lumières ici sauf le Flexo",
        ),
        (
            "es",
            "deja encendida solo la luz del Flexo",
            "apaga todas las luces aquí excepto la luz del Flexo",
        ),
        (
            "it",
            "in Sala tieni acceso solo il Flexo e chiudi la tenda",
            "in Sala spegni tutte le luci tranne il Flexo e chiudi la tenda",
        ),
        ("nl", "laat alleen de Flexo aan", "doe alle lampen hier uit behalve de Flexo"),
    ],
)
def test_all_other_lamps_there_are_turned_off(written, language, said, meant):
    assert written(language, said).replace("  ", " ") == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "leave only the radio on"),
        ("en", "leave the Flexo on"),
        ("de", "lass nur das Licht an"),
        ("it", "lascia acceso il Flexo"),
    ],
)
def test_what_is_no_lamp_or_not_alone_to_stay_on_turns_off_none(written, language, said):
    assert written(language, said) == said
