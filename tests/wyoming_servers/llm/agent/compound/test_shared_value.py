"""A value that is said once for several things."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.shared_value import with_shared_value


@pytest.fixture
def written(home):
    """Return what a sentence becomes in a home of lamps, a player and blinds."""
    things = {
        "light": ("Piantana", "Lampadario", "Lampe du canapé", "Plafonnier salon", "Flexo"),
        "media_player": ("Radio",),
        "cover": ("Persiana", "Toldo"),
    }
    entities = tuple(
        Entity(entity_id=f"{domain}.n{at}", name=name, domain=domain, area="one")
        for domain, names in things.items()
        for at, name in enumerate(names)
    )

    def write(language, said):
        areas = (Area(area_id="one", name="Camera"), Area(area_id="two", name="Cucina"))
        house = replace(home(language), floors=(), areas=areas, entities=entities)
        return with_shared_value(said, language, house)

    return write


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "it",
            "metti piantana e lampadario al venti per cento",
            "metti piantana al venti per cento e lampadario al venti per cento",
        ),
        ("it", "metti camera e cucina a 20 gradi", "metti camera a 20 gradi e cucina a 20 gradi"),
        (
            "it",
            "imposta la piantana e il lampadario al massimo",
            "imposta la piantana al massimo e il lampadario al massimo",
        ),
        (
            "fr",
            "mets la lampe du canapé et le plafonnier à 20",
            "mets la lampe du canapé à 20 et le plafonnier à 20",
        ),
        (
            "fr",
            "coupe la radio et tu me mets la lampe du canapé et le plafonnier à 20",
            "coupe la radio et tu me mets la lampe du canapé à 20 et le plafonnier à 20",
        ),
        (
            "it",
            "spegni la radio e metti piantana e lampadario al venti",
            "spegni la radio e metti piantana al venti e lampadario al venti",
        ),
        ("es", "baja la persiana y el toldo al 30", "baja la persiana al 30 y el toldo al 30"),
        (
            "en",
            "turn on the piantana and the flexo at 20 percent",
            "turn on the piantana at 20 percent and the flexo at 20 percent",
        ),
        (
            "en",
            "radio off and turn on the piantana and the flexo at half",
            "radio off and turn on the piantana at half and the flexo at half",
        ),
        (
            "es",
            "pon la lámpara y el flexo al veinte por ciento",
            "pon la lámpara al veinte por ciento y el flexo al veinte por ciento",
        ),
    ],
)
def test_it_is_that_of_all_things_of_a_kind(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "pon la radio y el flexo al 20"),
        ("it", "metti la piantana al 30 e il lampadario al 50"),
        ("it", "alza la persiana e abbassa il toldo al 20"),
        ("it", "metti il latte e le uova nella lista"),
        ("it", "accendi la piantana e il lampadario al 20"),
        ("fr", "mets la radio et le plafonnier à 20"),
        ("en", "turn on the radio and the flexo at 20 percent"),
        ("en", "turn on the piantana and set the flexo to 20 percent"),
        ("fr", "mets le pain et le lait sur la liste"),
    ],
)
def test_all_else_is_left_as_it_was_said(written, language, said):
    assert written(language, said) == said
