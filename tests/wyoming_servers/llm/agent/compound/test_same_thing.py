"""Parts of a sentence that say of the thing before what is to be done elsewhere."""

from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.same_thing import with_things

_ROOMS = {
    "es": ("Salón", "Dormitorio"),
    "it": ("Soggiorno", "Camera"),
    "fr": ("Salon", "Chambre"),
    "nl": ("Woonkamer", "Slaapkamer"),
    "de": ("Wohnzimmer", "Schlafzimmer"),
    "en": ("Living Room", "Bedroom"),
}


@pytest.fixture
def written(home):
    """Return what a sentence becomes in a home with two rooms."""

    def write(language, said, *named):
        areas = tuple(Area(area_id=name, name=name) for name in _ROOMS[language])
        entities = tuple(
            Entity(entity_id=f"light.{name}", name=name, domain="light", area=areas[0].area_id)
            for name in ("Flexo", *named)
        )
        house = replace(home(language), floors=(), areas=areas, entities=entities)
        return with_things(said, language, house)

    return write


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("it", "la lampada lasciala al 10", "metti la lampada al 10"),
        ("it", "la lampada lasciala accesa", "la lampada lasciala accesa"),
        ("es", "la lámpara déjala al 10", "pon la lámpara al 10"),
        ("fr", "la lampe tu la laisses à 10", "mets la lampe à 10"),
        (
            "es",
            "baja la persiana en el salón y súbela en el dormitorio",
            "baja la persiana en el salón y sube la persiana en el dormitorio",
        ),
        (
            "it",
            "alza la tapparella in camera e abbassala in soggiorno",
            "alza la tapparella in camera e abbassa la tapparella in soggiorno",
        ),
        (
            "fr",
            "ouvre le volet dans la chambre et ferme-le dans le salon",
            "ouvre le volet dans la chambre et ferme le volet dans le salon",
        ),
        (
            "nl",
            "doe het rolluik in de woonkamer omlaag en in de slaapkamer omhoog",
            "doe het rolluik in de woonkamer omlaag en rolluik in de slaapkamer omhoog",
        ),
        (
            "de",
            "Rollladen im Schlafzimmer hoch und den im Wohnzimmer runter",
            "Rollladen im Schlafzimmer hoch und Rollladen im Wohnzimmer runter",
        ),
    ],
)
def test_the_same_is_meant_in_another_room(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "es",
            "enciende el ventilador de techo y apaga el del salón",
            "enciende el ventilador de techo y apaga el ventilador del salón",
        ),
        (
            "fr",
            "éteins la lampe de chevet de Julie et allume celle de Marc",
            "éteins la lampe de chevet de Julie et allume la lampe de chevet de Marc",
        ),
        (
            "fr",
            "chauffage du salon à 23 et celui des parents à 21",
            "chauffage du salon à 23 et le chauffage des parents à 21",
        ),
        (
            "fr",
            "26 sur le chauffage du salon et éteins-moi celui des parents",
            "26 sur le chauffage du salon et éteins-moi le chauffage des parents",
        ),
        (
            "it",
            "tapparella di Elena al 20 e quella di Marco al 30",
            "tapparella di Elena al 20 e la tapparella di Marco al 30",
        ),
        (
            "it",
            "spegni le luci di sopra e quelle in cucina",
            "spegni le luci di sopra e spegni le luci in cucina",
        ),
        (
            "it",
            "accendi la luce in camera e quella in cucina lasciala",
            "accendi la luce in camera e la luce in cucina lasciala",
        ),
    ],
)
def test_another_of_the_kind_is_meant(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("es", "la tele apágala", "apaga la tele"),
        ("it", "la tapparella tirala su", "tira la tapparella su"),
        (
            "es",
            "la tele apágala y el altavoz ponlo más bajo",
            "apaga la tele y pon el altavoz más bajo",
        ),
        (
            "it",
            "la radio spegnila e la cassa alzala un po'",
            "spegni la radio e alza la cassa un po'",
        ),
        (
            "fr",
            "la télé tu l'éteins et le lampadaire tu le mets à 20",
            "éteins la télé et mets le lampadaire à 20",
        ),
        ("fr", "la guirlande tu me l'allumes", "allume la guirlande"),
    ],
)
def test_a_thing_before_its_verb_is_put_behind_it(written, language, said, meant):
    assert written(language, said) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "pon la radio y súbela"),
        ("es", "pon leche en la lista y la de soja también"),
        ("it", "alzala in camera"),
        ("it", "abbassa la voce e parlane in camera"),
        ("fr", "mets celui de ce matin"),
        ("nl", "doe het licht aan en in de kelder is het koud"),
        ("de", "mach das Licht im Wohnzimmer an und im Schlafzimmer auf 20 Grad"),
        ("en", "raise the blind in the living room and lower it in the bedroom"),
    ],
)
def test_all_else_is_left_as_it_was_said(written, language, said):
    assert written(language, said) == said


def test_as_much_of_the_name_is_meant_as_makes_one_of_the_house(written):
    said = "verrouille la porte d'entrée à clé et déverrouille celle de la remise"
    meant = "verrouille la porte d'entrée à clé et déverrouille la porte de la remise"
    assert written("fr", said, "Porte d'entrée", "Porte de la remise") == meant


def test_what_only_begins_names_of_the_house_tells_of_another_one(written):
    said = "chevet de Papi à 40 et celui de Mamie à 20"
    assert written("fr", said, "Chevet de Papi") == said.replace("celui", "le chevet")


def test_what_is_turned_up_is_turned_down_on_another(written):
    said = "monte le son de la barre de son et baisse celui de la télé"
    assert written("fr", said).endswith("baisse le son de la télé")


def test_a_thing_before_its_verb_may_be_asked_about_in_the_present(written):
    said = "la tele la apagas y la lámpara la pones al 30"
    assert written("es", said) == "apaga la tele y pon la lámpara al 30"


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "it",
            "accendi il forno e la radio ma la lampada spegnila",
            "accendi il forno e la radio, spegni la lampada",
        ),
        (
            "es",
            "enciende el horno y la radio pero la lámpara apágala",
            "enciende el horno y la radio, apaga la lámpara",
        ),
    ],
)
def test_a_thing_behind_but_is_not_of_the_things_before_it(written, language, said, meant):
    assert written(language, said) == meant


def test_what_another_has_is_not_named_by_whose_the_first_one_is(written):
    said = "la mesilla de Marta en rojo y la de Íñigo apagada"
    named = ("Mesilla de Marta", "Mesilla de Íñigo")
    meant = "la mesilla de Marta en rojo y la mesilla de Íñigo apagada"
    assert written("es", said, *named) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "spegni l'abat-jour di Marta e accendi quella di Davide",
            "spegni l'abat-jour di Marta e accendi la abat-jour di Davide",
        ),
        (
            "spegni l'abat-jour di Marta e accendi quella di Elena",
            "spegni l'abat-jour di Marta e accendi quella di Elena",
        ),
    ],
)
def test_what_is_told_with_an_elided_article_is_another_one_by_its_name(written, said, meant):
    assert written("it", said, "Abat-jour di Marta", "Abat-jour di Davide") == meant
