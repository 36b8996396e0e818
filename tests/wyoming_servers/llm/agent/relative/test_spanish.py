"""More or less of something than it is now, as Spain and America say it."""

import pytest

from tests.wyoming_servers.llm.agent.relative.steps import KINDS, done, house_of
from wyoming_servers.llm.agent.relative.reader import relative, shared

NAMES = ("Lámpara de Pie", "Televisión", "Ventilador", "Persiana", "Toldo", "Radiador")
TELEVISION = ("media_player", "tv", "on", {"volume_level": 0.5})


@pytest.fixture
def house(home):
    kinds = (KINDS[0], TELEVISION, *KINDS[2:])
    return house_of("es", "Salón", NAMES, home("en").tools, kinds)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("la lámpara de pie la mitad de fuerte", "Lámpara de Pie", 30),
        ("pon la lámpara de pie a la mitad de como está", "Lámpara de Pie", 30),
        ("la lámpara de pie un poquito más suave", "Lámpara de Pie", 50),
        ("súbele tantito a la lámpara de pie", "Lámpara de Pie", 70),
        ("la lampara de pie diez por ciento mas clara", "Lámpara de Pie", 70),
        ("reduce la lámpara de pie un treinta por ciento", "Lámpara de Pie", 30),
        ("sube la lámpara de pie hasta el ochenta", "Lámpara de Pie", 80),
        ("sube la tele un punto", "Televisión", "up"),
        ("súbele dos rayitas a la tele", "Televisión", 20),
        ("la tele un cinco por ciento más alta", "Televisión", 5),
        ("bájale cinco puntos a la tele", "Televisión", -5),
        ("¿me subes tantito la persiana?", "Persiana", 40),
        ("la persiana, más abajo", "Persiana", 10),
        ("no tan fuerte la lámpara de pie", "Lámpara de Pie", 40),
        ("el ventilador al doble", "Ventilador", 80),
        ("bájale un cambio al ventilador", "Ventilador", 20),
        ("la persiana un poco más abajo", "Persiana", 20),
        ("persiana otros diez por ciento arriba", "Persiana", 40),
        ("el toldo un poco más afuera", "Toldo", 60),
        ("recoge el toldo un tercio", "Toldo", 17),
        ("abre el toldo otro diez por ciento", "Toldo", 60),
        ("medio grado más en el radiador", "Radiador", 20.5),
        ("quítale un par de grados al radiador", "Radiador", 18),
        ("el radiador dos graditos arriba", "Radiador", 22),
    ],
)
def test_words_for_more_and_less_stand_in_any_order(house, text, name, value):
    assert done(house, text) == (name, value)


@pytest.mark.parametrize(
    "text",
    [
        "¿está un poco más fuerte la lámpara de pie?",
        "¿qué tan alta está la tele?",
        "¿cuánto más alta está la tele que antes?",
        "¿debería bajar dos grados el radiador?",
        "¿subió dos grados el radiador?",
        "ayer la lámpara de pie estaba un poco más fuerte",
        "no subas más la tele",
        "si está alta la tele bájala un poco",
        "ya bajé un poco la persiana",
        "la otra lámpara un poco más fuerte",
        "la luz de abajo un poco más suave",
        "baja la lámpara de pie a la mitad",
        "pon la lámpara de pie un poco más fuerte, a un treinta por ciento",
        "sube la persiana",
        "súbele dos grados al horno",
        "el abuelo está un poco más alto",
        "un poco más de sal en la sopa",
        "la lámpara de pie dos grados más caliente",
    ],
)
def test_what_is_no_step_of_one_device_is_left_to_others(house, text):
    assert relative(text, "es", house, None) is None


@pytest.mark.parametrize(
    "text", ["abre el toldo otro diez por ciento", "baja la persiana una cuarta parte"]
)
def test_what_others_would_take_for_a_value_is_read_before_them(house, text):
    assert shared(text, "es", house, None) is not None
    assert shared("abre el toldo diez por ciento", "es", house, None) is None


@pytest.mark.parametrize(
    "text",
    [
        "fuera todas las persianas de abajo menos la persiana",
        "baja las luces menos la de pie",
        "abajo todas las persianas menos la del salón",
    ],
)
def test_what_is_left_out_is_not_less(house, text):
    assert relative(text, "es", house, "living_room") is None
