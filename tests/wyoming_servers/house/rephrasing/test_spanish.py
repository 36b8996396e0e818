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


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("ve encendiendo la cafetera", "enciende la cafetera"),
        ("vete apagando las luces", "apaga las luces"),
        ("ve subiéndome la persiana", "sube la persiana"),
        ("vaya cerrando el portón", "cierra el portón"),
        ("andá poniendo la pava", "pon la pava"),
    ],
)
def test_what_is_to_be_begun_is_read_as_told(said, read):
    assert respelled(said, "es") == read


@pytest.mark.parametrize("what", ["la tele", "el aire", "las luces del salón", "todas las luces"])
def test_what_has_to_go_is_turned_off(what):
    assert respelled(f"fuera {what}", "es") == f"apaga {what}"


@pytest.mark.parametrize(
    "said", ["fuera la luz encendida", "fuera hace frío", "fuera la luz al 20"]
)
def test_what_is_told_of_outside_has_not_to_go(said):
    assert respelled(said, "es") == said


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("dale al play", "continúa"),
        ("dale al play en la radio", "reanuda la radio"),
        ("apaga las luces en toda la cocina", "apaga las luces en la cocina"),
        ("el siguiente cuento", "siguiente canción"),
        ("ponle play al altavoz", "reanuda el altavoz"),
        ("pon en su lugar el ventilador", "pon el ventilador"),
        ("la lámpara a la cuarta parte", "la lámpara al 25 por ciento"),
    ],
)
def test_a_command_is_read_however_it_is_put(said, read):
    assert respelled(said, "es") == read
