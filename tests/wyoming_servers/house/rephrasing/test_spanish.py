import pytest

from wyoming_servers.house.respelling import respelled


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("apagad la tele", "apaga la tele"),
        ("apague la luz", "apaga la luz"),
        ("me apagáis la luz", "apaga la luz"),
        ("bajen la persiana", "baja la persiana"),
        ("saquen el toldo", "saca el toldo"),
        ("encended el flexo", "enciende el flexo"),
        ("enciéndame usted la campana", "enciende la campana"),
        ("cerrad la puerta", "cierra la puerta"),
        ("me cierras la puerta", "cierra la puerta"),
        ("abrid las cortinas", "abre las cortinas"),
        ("subid la persiana", "sube la persiana"),
        ("me gustaría que pusieras la calefacción a 22", "pon la calefacción a 22"),
        ("y si apagas la tele", "apaga la tele"),
        ("favor de apagar la impresora", "apagar la impresora"),
        ("vuelve a poner la tele", "pon la tele"),
        ("haz que se apague la luz", "apaga la luz"),
        ("haz que la conga limpie", "arranca conga"),
        ("apaga también la terraza", "apaga la terraza"),
    ],
)
def test_a_verb_is_read_in_whatever_form_somebody_is_told_or_asked(said, read):
    assert respelled(said, "es") == read


@pytest.mark.parametrize(
    "said", ["no apagues la tele", "apagué la luz", "si apagas la tele", "verdad la tele"]
)
def test_a_verb_that_tells_nobody_to_do_a_thing_stays_as_it_is(said):
    assert respelled(said, "es") == said
