"""Parts of sentences that lean on the part before, beyond English and German."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.written_out import written_out


@pytest.fixture
def home_of(home):
    """A home with two lamps at the bed, in the language."""
    names = {
        "fr": ("Chevet gauche", "Chevet droit"),
        "es": ("Flexo rojo", "Flexo azul"),
        "it": ("Comodino sinistro", "Comodino destro"),
        "nl": ("Linker wandlamp", "Rechter wandlamp"),
    }

    def read(language):
        house = home(language)
        lamps = (
            Entity(entity_id=f"light.{n}", name=name, domain="light")
            for n, name in enumerate(names[language])
        )
        return replace(house, entities=(*house.entities, *lamps))

    return read


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        (
            "fr",
            "store de la chambre à moitié et lumière éteinte",
            "store de la chambre à moitié et lumière éteinte dans Chambre",
        ),
        (
            "fr",
            "allume le chevet gauche et éteins le droit",
            "allume le chevet gauche et éteins le chevet droit",
        ),
        (
            "fr",
            "éteins la télé mais allume le plafonnier",
            "éteins la télé et allume le plafonnier",
        ),
        ("fr", "tant que tu y es éteins la télé", "éteins la télé"),
        ("fr", "éteins la télé, et pareil pour l'enceinte", "éteins la télé, et l'enceinte aussi"),
        (
            "fr",
            "coupe le chauffage dans la chambre et le salon aussi",
            "coupe le chauffage dans la chambre et aussi dans le salon",
        ),
        (
            "fr",
            "ferme le store de la chambre et éteins sa lumière",
            "ferme le store de la chambre et éteins la lumière dans Chambre",
        ),
        (
            "es",
            "persiana del dormitorio a la mitad y luz apagada",
            "persiana del dormitorio a la mitad y luz apagada en Dormitorio",
        ),
        (
            "es",
            "cierra el garaje y apágale la luz",
            "cierra el garaje y apágale la luz en Garaje",
        ),
        (
            "es",
            "enciende el flexo rojo y apaga el azul",
            "enciende el flexo rojo y apaga el flexo azul",
        ),
        ("es", "apaga la tele pero enciende el flexo", "apaga la tele y enciende el flexo"),
        ("es", "ya que estás apaga la tele", "apaga la tele"),
        (
            "es",
            "enciende la terraza saca el toldo y pon música",
            "enciende la terraza, saca el toldo y pon música",
        ),
        (
            "es",
            "apaga la tele lanza la conga y bloquea la puerta",
            "apaga la tele, lanza la conga y bloquea la puerta",
        ),
        ("fr", "éteins la télé ferme le store", "éteins la télé, ferme le store"),
        ("fr", "éteins la télé ferme-moi le store", "éteins la télé, ferme-moi le store"),
        ("es", "apagá la tele prendé la lámpara", "apagá la tele, prendé la lámpara"),
        ("es", "ponme la tele ciérrame la cortina", "ponme la tele, ciérrame la cortina"),
        ("es", "fuera la tele fuera la lámpara", "fuera la tele, fuera la lámpara"),
        (
            "es",
            "apaga la luz de la cocina y lo mismo en el salón",
            "apaga la luz de la cocina y también en el salón",
        ),
        (
            "it",
            "tenda della camera a metà e luce spenta",
            "tenda della camera a metà e luce spenta in Camera",
        ),
        (
            "it",
            "accendi il comodino sinistro e spegni il destro",
            "accendi il comodino sinistro e spegni il comodino destro",
        ),
        ("it", "spegni la tv ma accendi la piantana", "spegni la tv e accendi la piantana"),
        ("it", "quando hai finito spegni la tv", "spegni la tv"),
        (
            "it",
            "spegni la luce in cucina e lo stesso in camera",
            "spegni la luce in cucina e anche in camera",
        ),
        (
            "nl",
            "gordijn in de slaapkamer half open en lampen uit",
            "gordijn in de slaapkamer half open en lampen uit in Slaapkamer",
        ),
        (
            "nl",
            "doe de linker wandlamp aan en de rechter uit",
            "doe de linker wandlamp aan en de rechter wandlamp uit",
        ),
        ("nl", "als je toch bezig bent zet de tv uit", "zet de tv uit"),
        ("nl", "zet de tv uit maar doe de lamp aan", "zet de tv uit en doe de lamp aan"),
    ],
)
def test_what_leans_on_another_part_is_written_out(home_of, language, said, meant):
    assert written_out(said, language, home_of(language)) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "éteins la télé mais pas la lampe"),
        ("fr", "éteins la télé mais n'éteins pas la lampe"),
        ("fr", "éteins la chambre et le salon aussi"),
        ("fr", "mets la chambre à 19 et le salon aussi"),
        ("es", "apaga la tele pero no la lámpara"),
        ("es", "apaga la tele pero deja la lámpara encendida"),
        ("es", "apaga la cocina y el salón también"),
        ("es", "prende la tele y súbele el volumen"),
        ("es", "apaga la planta baja la tele"),
        ("es", "apaga la tele cuando cierra la puerta"),
        ("fr", "éteins la télé quand il ferme la porte"),
        ("fr", "dis à ma fille ferme la porte"),
        ("it", "spegni la tv ma lascia la piantana"),
        ("it", "luce della cucina spenta e tv spenta"),
        ("nl", "zet de tv uit maar niet de lamp"),
        ("nl", "keukenlamp uit en gordijnen dicht"),
    ],
)
def test_other_sentences_stay_as_they_are(home_of, language, said):
    assert written_out(said, language, home_of(language)) == said


@pytest.mark.parametrize(
    ("language", "names", "said", "meant"),
    [
        (
            "fr",
            ("Chambre bleue", "Chambre rose"),
            "éteins la lumière dans les deux chambres",
            "éteins la lumière dans Chambre bleue et dans Chambre rose",
        ),
        (
            "it",
            ("Bagno grande", "Bagno piccolo"),
            "spegni le luci dei due bagni",
            "spegni le luci in Bagno grande e in Bagno piccolo",
        ),
        (
            "nl",
            ("Kinderkamer voor", "Kinderkamer achter"),
            "licht uit in beide kinderkamers",
            "licht uit in Kinderkamer voor en in Kinderkamer achter",
        ),
    ],
)
def test_rooms_that_are_told_together_are_each_written_out(home, language, names, said, meant):
    house = home(language)
    rooms = (Area(area_id=name, name=name) for name in names)
    assert written_out(said, language, replace(house, areas=(*house.areas, *rooms))) == meant


def test_the_light_of_what_was_closed_is_not_that_of_the_speaker(home):
    calls, _ = done(home("es"), "cierra el garaje y apágale la luz", language="es")
    assert ("HassTurnOff", "Salón") not in calls
