"""What stays as it is, in French, Spanish, Italian and Dutch."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.left_alone import left_alone


@pytest.mark.parametrize(
    ("language", "said", "halves"),
    [
        ("fr", "éteins la lampe mais laisse la télé", ("éteins la lampe", "la télé")),
        ("fr", "éteins la lampe, la télé reste allumée", ("éteins la lampe", "la télé")),
        ("fr", "ferme le store et pas le volet", ("ferme le store", "le volet")),
        ("es", "apaga la luz pero deja encendida la tele", ("apaga la luz", "la tele")),
        ("es", "apaga la luz y deja la tele encendida", ("apaga la luz", "la tele")),
        ("es", "apaga la luz, la tele no", ("apaga la luz", "la tele")),
        ("it", "spegni la luce ma lascia accesa la tele", ("spegni la luce", "la tele")),
        ("it", "spegni la luce, la tele resta accesa", ("spegni la luce", "la tele")),
        ("it", "spegni la luce e lascia il resto", ("spegni la luce", "il resto")),
        ("fr", "éteins la télé, la lampe tu la laisses", ("éteins la télé", "la lampe")),
        ("es", "apaga la luz y la tele déjala encendida", ("apaga la luz", "la tele")),
        ("it", "spegni la luce e la tele lasciala accesa", ("spegni la luce", "la tele")),
        ("it", "spegni la luce ma la tele no quella lasciala stare", ("spegni la luce", "la tele")),
        ("it", "accendi la luce però la tenda lasciala giù", ("accendi la luce", "la tenda")),
        ("es", "apaga la luz pero la tele no esa déjala", ("apaga la luz", "la tele")),
        ("it", "spegni la luce e lascia solo la tele", ("spegni la luce", "la tele")),
        ("nl", "doe de lamp uit en laat alleen de tv aan", ("doe de lamp uit", "de tv")),
        ("nl", "doe de lamp uit maar laat de tv aan", ("doe de lamp uit", "de tv")),
        ("nl", "doe de lamp uit en hou de tv aan", ("doe de lamp uit", "de tv")),
        ("nl", "doe de lamp uit, de tv blijft aan", ("doe de lamp uit", "de tv")),
        ("nl", "doe de lamp uit maar de tv mag aan blijven", ("doe de lamp uit", "de tv")),
        ("nl", "doe de lamp uit en de tv laten", ("doe de lamp uit", "de tv")),
        ("de", "Trockner aus, Waschmaschine lass an", ("Trockner aus", "Waschmaschine")),
        ("de", "nicht die Lampe, mach den Fernseher aus", ("mach den Fernseher aus", "die Lampe")),
        ("fr", "pas la lampe, éteins la télé", ("éteins la télé", "la lampe")),
        ("es", "ni la luz ni la tele, apaga la radio", ("apaga la radio", "la luz ni la tele")),
        ("it", "non la luce, la tele devi spegnere", ("la tele devi spegnere", "la luce")),
        ("nl", "lamp uit maar blijf van de tv af", ("lamp uit", "de tv")),
        ("nl", "lamp uit en kom niet aan de tv", ("lamp uit", "de tv")),
        ("nl", "de tv blijft branden maar de lamp mag uit", ("de lamp mag uit", "tv")),
        ("nl", "de tv mag aan blijven maar de lamp kan uit", ("de lamp kan uit", "tv")),
        ("fr", "éteins la lampe mais touche pas à la télé", ("éteins la lampe", "la télé")),
        ("fr", "la télé reste allumée et éteins la lampe", ("éteins la lampe", "télé")),
        ("es", "apaga la luz pero no toques la tele", ("apaga la luz", "la tele")),
        ("es", "la tele se queda encendida pero apaga la luz", ("apaga la luz", "tele")),
        ("it", "spegni la luce ma non toccare la tele", ("spegni la luce", "la tele")),
        ("it", "la tele resta accesa ma spegni la luce", ("spegni la luce", "tele")),
        ("de", "Lampe aus aber Finger weg von der Heizung", ("Lampe aus", "der Heizung")),
        ("de", "Lampe aus und rühr die Heizung nicht an", ("Lampe aus", "die Heizung")),
        ("nl", "niet de lamp, doe de tv uit", ("doe de tv uit", "de lamp")),
        ("it", "non accendere la luce, spegni la tele", None),
        ("nl", "de lamp mag uit en de tv mag aan", None),
        ("nl", "laat de gordijnen dicht", None),
        ("fr", "ferme le volet mais pas complètement", None),
        ("es", "baja la persiana pero no del todo", None),
        ("it", "accendi la luce ma non troppo forte", None),
        ("it", "lascia accesa la luce", None),
    ],
)
def test_what_stays_is_told_apart(language, said, halves):
    assert left_alone(said, language) == halves


def test_the_rest_is_done(home):
    said = "enciende Bed Light y Desk Lamp, TV no"
    english = home("en")
    calls, _ = done(english, said, language="es")
    assert [about for _, about in calls] == ["Bed Light", "Desk Lamp"]


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("turn on Bed Light but don't touch the normal fan", ["Bed Light"]),
        ("turn on the lights but don't touch the normal light", []),
        ("turn on Bed Light but don't touch the gizmo", []),
    ],
)
def test_what_is_not_known_is_no_thing_that_is_named(home, said, turned):
    assert [about for _, about in done(home("en"), said)[0]] == turned


def lit(home, language, *names):
    """Return a home of lamps in two rooms, one of each name."""
    areas = (Area(area_id="living", name="Salón"), Area(area_id="bed", name="Dormitorio"))
    lamps = tuple(
        Entity(entity_id=f"light.{at}", name=name, domain="light", area=area)
        for at, (name, area) in enumerate(names)
    )
    return replace(home(language), floors=(), areas=areas, entities=lamps)


def test_what_is_told_by_its_place_is_of_the_kind_that_was_spoken_of(home):
    house = lit(home, "es", ("Flexo", "living"), ("Farol", "living"), ("Candil", "bed"))
    said = "apaga todas las luces pero deja las del salón"
    calls, _ = done(house, said, language="es", area="living")
    assert [about for _, about in calls] == ["Candil"]


def test_one_of_what_is_meant_is_told_by_a_part_of_its_name(home):
    house = lit(home, "de", ("Linke Lampe", "living"), ("Rechte Lampe", "living"))
    said = "mach die Lampen aus, nur die rechte lass an"
    calls, _ = done(house, said, language="de", area="living")
    assert [about for _, about in calls] == ["Linke Lampe"]


def test_what_is_not_meant_is_told_before_what_is(home):
    house = lit(home, "it", ("Flexo", "living"), ("Farol", "living"), ("Candil", "bed"))
    calls, _ = done(house, "né il flexo né il farol, spegni il candil", language="it", area="bed")
    assert [about for _, about in calls] == ["Candil"]
    calls, _ = done(house, "non la luce, spegni il candil", language="it", area="bed")
    assert [about for _, about in calls] == ["Candil"]
