"""A thing that is but named before what is done with it."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.named_first import without_naming


@pytest.fixture
def written(home):
    """Return what a sentence becomes in a home with two lamps and a shopping list."""
    lamp = Entity(entity_id="light.one", name="Flexo", domain="light")
    other = Entity(entity_id="light.three", name="Neon taverna", domain="light", aliases=("Neon",))
    shopping = Entity(entity_id="todo.two", name="spesa", domain="todo")

    def write(language, said):
        house = replace(home(language), entities=(lamp, other, shopping))
        return without_naming(said, language, house)

    return write


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "grab the Flexo and dim it to 20", "dim the Flexo to 20"),
        ("de", "nimm den Flexo und mach ihn aus", "mach den Flexo aus"),
        ("fr", "prends le Flexo et éteins-le", "éteins le Flexo"),
        ("es", "coge el Flexo y apágalo ya", "apaga el Flexo ya"),
        ("it", "prendi il Flexo spegnilo e apri la tenda", "spegni il Flexo e apri la tenda"),
        ("nl", "pak de Flexo en zet hem uit", "zet de Flexo uit"),
        ("it", "prendi il latte e mettilo nella spesa", "metti il latte nella spesa"),
    ],
)
def test_who_takes_a_thing_does_with_it_what_is_told_behind(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "it",
            "il pane l'ho già preso dal fornaio toglilo dalla spesa",
            "togli il pane dalla spesa",
        ),
        ("es", "la leche ya la compré quítala de la lista", "quita la leche de la lista"),
        ("es", "el pan lo hemos comprado y bórralo", "borra el pan"),
        ("fr", "le pain je l'ai déjà acheté enlève-le de la liste", "enlève le pain de la liste"),
    ],
)
def test_what_somebody_has_is_what_is_taken_off(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("it", "il Flexo e il Neon spegnili tutti e due", "spegni il Flexo e il Neon"),
        ("it", "il Flexo e il Neon me li spegni entrambi", "il Flexo e il Neon me li spegni"),
        ("it", "il Flexo e il Neon vanno spenti tutti e due", "il Flexo e il Neon vanno spenti"),
        (
            "it",
            "il Flexo e il Neon della taverna spegnili tutti e due",
            "spegni il Flexo e il Neon della taverna",
        ),
        ("es", "el Flexo y el Neon apágalos los dos", "apaga el Flexo y el Neon"),
        ("fr", "le Flexo et le Neon éteins-les", "éteins le Flexo et le Neon"),
    ],
)
def test_several_things_cling_to_one_verb(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("it", "spegni il Flexo e chiudi le tende tutte e due"),
        ("it", "accendi il Flexo e il Neon spegnilo"),
        ("it", "il Flexo acceso e il Neon spegnilo"),
        ("en", "take the milk and put it in the fridge"),
        ("en", "take the Flexo and turn the fan on"),
        ("it", "prendi il Flexo"),
        ("it", "prendi l'ombrello e chiudila"),
        ("it", "il pane l'ho comprato"),
    ],
)
def test_what_is_no_thing_of_the_house_or_not_spoken_of_again_stays(written, language, said):
    assert written(language, said) == said
